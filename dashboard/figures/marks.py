"""Single events in lanes: where each mark stands, and which share a place.

A day is a solid glyph, a span of days a bar, a month or a year alone a faint dash as long as what
is not known. Marks that would cover each other step up and down; what does not fit is counted on
the mark that stands for it.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from dashboard.view import Marks
from dashboard.view.records import PRECISIONS, Bools, Ints

from .axis import Axis, decimal_years
from .frame import Floats
from .lanes import Lanes

STEP: Final = 3.0
"""Pixels between two marks of one place."""
STEPS: Final = (0.0, STEP, -STEP)
LEAST_DASH: Final = 2.0
"""Pixels; what is not known must show, or the mark is a glyph."""
MOST: Final = 1500
"""Single marks drawn; with more, each place holds one."""
GLYPH, BAR, DASH = 0, 1, 2
"""The shapes of a mark."""
INTERVAL: Final = PRECISIONS.index("interval")
VAGUE: Final = (PRECISIONS.index("month"), PRECISIONS.index("year"))


@dataclass(frozen=True, slots=True)
class Placed:
    """Marks to draw, as columns; a mark may stand in several lanes.

    `rows`: their places in View.marks; `lane`: the lane each stands in; `left`, `right`: positions
    on the axis; `rise`: pixels above the lane's middle; `more`: further events it stands for;
    `shape`: GLYPH, BAR or DASH.
    """

    rows: Ints
    lane: Ints
    left: Floats
    right: Floats
    rise: Floats
    more: Ints
    shape: Ints

    def only(self, mask: Bools) -> "Placed":
        """Those in the mask."""
        return Placed(
            self.rows[mask],
            self.lane[mask],
            self.left[mask],
            self.right[mask],
            self.rise[mask],
            self.more[mask],
            self.shape[mask],
        )


def place_marks(
    marks: Marks, lanes: Lanes, axis: Axis, width: float, glyph: float, deep: int
) -> Placed:
    """Lay out all marks that fall on the axis, in each of their lanes.

    `width`: pixels of the axis; `glyph`: pixels of a glyph; `deep`: marks that may share a place (1
    to 3). The selection's marks come first.
    """
    left = axis.at(decimal_years(marks.start))
    right = axis.at(decimal_years(marks.end + 1))
    on = ((right > 0) & (left < 1))[lanes.rows]
    rows, lane = lanes.rows[on], lanes.lane[on]
    left, right = np.clip(left, 0, 1), np.clip(right, 0, 1)
    placed = _stacked(marks, rows, lane, left, right, width, glyph, deep)
    if len(placed.rows) > MOST and deep > 1:
        placed = _stacked(marks, rows, lane, left, right, width, glyph, 1)
    return placed


def _stacked(
    marks: Marks,
    rows: Ints,
    lane: Ints,
    left: Floats,
    right: Floats,
    width: float,
    glyph: float,
    deep: int,
) -> Placed:
    wide = (right[rows] - left[rows]) * width
    known = marks.precision[rows]
    shape = np.full(len(rows), GLYPH)
    shape[np.isin(known, VAGUE) & (wide > LEAST_DASH)] = DASH
    shape[(known == INTERVAL) & (wide > 1.5 * glyph)] = BAR
    middle = np.where(shape == GLYPH, (left[rows] + right[rows]) / 2, left[rows])
    place = (middle * width / (glyph * 0.8)).astype(np.int64)
    key = ((lane * 3 + shape) * 1_000_000 + place) * 2 + ~marks.selected[rows]
    key = key * 2 + marks.planned[rows]
    order = np.lexsort((marks.start[rows], key))
    key = key[order]
    begins = np.r_[True, key[1:] != key[:-1]] if len(key) else np.empty(0, bool)
    group = np.cumsum(begins) - 1
    first = np.flatnonzero(begins)
    nth = np.arange(len(key)) - first[group] if len(key) else np.empty(0, np.int64)
    sizes = np.bincount(group, minlength=len(first))
    keep = nth < deep
    kept = order[keep]
    extra = np.where(nth[keep] == np.minimum(sizes[group[keep]], deep) - 1, 1, 0)
    more = extra * np.maximum(0, sizes[group[keep]] - deep)
    return Placed(
        rows[kept],
        lane[kept],
        left[rows[kept]],
        right[rows[kept]],
        np.take(STEPS, nth[keep] % len(STEPS)),
        more,
        shape[kept],
    )
