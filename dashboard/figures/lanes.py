"""Which lane of the timeline an event stands in: that of its type, or those of its regions."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from dashboard.locale import Texts
from dashboard.view import View
from dashboard.view.records import Bools, Ints
from geodata.records import EVENT_TYPES

from .axis import Axis, decimal_years
from .bars import type_names
from .names import short_name
from .sheet import LaneSet
from .style import LANES

_LANE_OF_TYPE: Final = np.array([LANES.index(kind) for kind in EVENT_TYPES], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes from the top, and one entry for every mark in every lane it stands in.

    `codes`: the type or the unit of each lane, "" for the lane of all other regions; `names`: its
    words. `rows`: places in `View.marks`; `lane`: the lane of each.
    """

    by: LaneSet
    codes: tuple[str, ...]
    names: tuple[str, ...]
    rows: Ints
    lane: Ints

    def __len__(self) -> int:
        return len(self.codes)

    def of(self, *codes: str | None) -> tuple[int, ...]:
        """The lanes of these types or units; where none has one, that of all others."""
        found = tuple(dict.fromkeys(self.codes.index(one) for one in codes if one in self.codes))
        return found or ((self.codes.index(""),) if "" in self.codes else ())


def type_lanes(view: View, said: Texts) -> Lanes:
    """A lane a type."""
    names = type_names(said)
    rows = np.arange(len(view.marks))
    return Lanes(
        "type", LANES, tuple(names[kind] for kind in LANES), rows, _LANE_OF_TYPE[view.marks.kind]
    )


def region_lanes(view: View, axis: Axis, most: int, said: Texts) -> Lanes:
    """A lane for each of the most active regions on the axis, and one for all others.

    The selected regions come first, then those with most of the chosen events; an event stands in
    the lane of every region it names. `most`: lanes altogether.
    """
    marks = view.marks
    units = tuple(view.units)
    on = (axis.at(decimal_years(marks.end + 1)) > 0) & (axis.at(decimal_years(marks.start)) < 1)
    counts = np.bincount(
        marks.named_unit[(on & marks.selected)[marks.named_row]], minlength=len(units)
    )
    chosen = [code for code in view.selected_units if code in view.units]
    order = np.lexsort((np.arange(len(units)), -counts)).tolist()
    active = [units[at] for at in order if counts[at]]
    ranked = list(dict.fromkeys([*chosen, *active]))
    codes = ranked if len(ranked) <= most else ranked[: most - 1]
    lane_of = np.full(len(units), -1, dtype=np.int64)
    lane_of[[units.index(code) for code in codes]] = np.arange(len(codes))
    lane = lane_of[marks.named_unit]
    own = lane >= 0
    homeless = np.ones(len(marks), dtype=bool)
    homeless[marks.named_row[own]] = False
    names = [short_name(code, said.language) for code in codes]
    if homeless[on].any():
        names.append(_others(view, on & homeless, said))
    rest = np.flatnonzero(homeless)
    return Lanes(
        "region",
        (*codes, "") if len(names) > len(codes) else tuple(codes),
        tuple(names),
        np.concatenate([marks.named_row[own], rest]),
        np.concatenate([lane[own], np.full(len(rest), len(codes))]),
    )


def _others(view: View, rest: Bools, said: Texts) -> str:
    """What the last lane holds: how many regions, and whether national events are among them."""
    marks = view.marks
    number = len(np.unique(marks.named_unit[rest[marks.named_row]]))
    if not number:
        return said.say("National")
    if (marks.national & rest).any():
        return said.say_many("{number} other, national", "{number} others, national", number)
    return said.say_many("{number} other region", "{number} other regions", number)
