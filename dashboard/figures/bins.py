"""Events counted by year, month or day, for the stacked bars of the timeline."""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from dashboard.view import View
from dashboard.view.records import PRECISIONS, Ints
from geodata.records import EVENT_TYPES

from .axis import Axis, day_at, decimal_years
from .frame import Floats

Grain = Literal["year", "month", "day"]

MONTHS_BELOW: Final = 6.2
"""Years shown below which the bars are months."""
DAYS_BELOW: Final = 0.3
"""Years shown below which the bars are days."""
FINE_ENOUGH: Final[dict[Grain, tuple[str, ...]]] = {
    "year": PRECISIONS,
    "month": ("day", "month", "interval"),
    "day": ("day", "interval"),
}


@dataclass(frozen=True, slots=True)
class Bins:
    """Counts by period and type. `starts`, `ends`: decimal years; `names`: EDTF of each period.

    `left_out`: events of the span whose date is too vague for bars of this grain.
    """

    grain: Grain
    names: tuple[str, ...]
    starts: Floats
    ends: Floats
    selected: Ints
    others: Ints
    left_out: int

    @property
    def highest(self) -> int:
        """Events of the highest bar."""
        return int((self.selected + self.others).sum(axis=1).max(initial=0))


def grain_of(axis: Axis) -> Grain:
    """How fine the bars of an axis are."""
    span = axis.last - axis.first
    if axis.fold is not None or span > MONTHS_BELOW:
        return "year"
    return "month" if span > DAYS_BELOW else "day"


def count(view: View, axis: Axis) -> Bins:
    """The bars of what an axis shows; an event counts in the period it begins in."""
    grain = grain_of(axis)
    if grain == "year":
        table = view.by_year
        every = np.arange(table.first, table.last + 1)
        on = (every + 1 > axis.first) & (every < axis.last)
        years = every[on]
        return Bins(
            grain,
            tuple(map(str, years.tolist())),
            years.astype(np.float64),
            years.astype(np.float64) + 1,
            table.selected[on],
            table.others[on],
            0,
        )
    return _fine(view, axis, grain)


def _fine(view: View, axis: Axis, grain: Grain) -> Bins:
    unit = "M" if grain == "month" else "D"
    low = np.datetime64(day_at(axis.first).isoformat(), "D").astype(f"datetime64[{unit}]")
    high = np.datetime64(day_at(axis.last - 1e-6).isoformat(), "D").astype(f"datetime64[{unit}]")
    periods = np.arange(low, high + 1)
    marks = view.marks
    period = marks.start.astype("datetime64[D]").astype(f"datetime64[{unit}]")
    place = (period - low).astype(np.int64)
    inside = (place >= 0) & (place < len(periods))
    sharp = np.isin(marks.precision, [PRECISIONS.index(name) for name in FINE_ENOUGH[grain]])
    width = len(EVENT_TYPES)
    cell = place * width + marks.kind
    counts = [
        np.bincount(cell[inside & sharp & mask], minlength=len(periods) * width).reshape(-1, width)
        for mask in (marks.selected, ~marks.selected)
    ]
    edges = np.arange(low, high + 2).astype("datetime64[D]").astype(np.int64)
    decimal = decimal_years(edges)
    overlapping = (marks.start < edges[-1]) & (marks.end >= edges[0])
    return Bins(
        grain,
        tuple(np.datetime_as_string(periods).tolist()),
        decimal[:-1],
        decimal[1:],
        counts[0],
        counts[1],
        int((overlapping & ~sharp & marks.selected).sum()),
    )
