"""The folded axis of time: quiet early years take little room, the rest is linear.

Positions on it run from 0 to 1. Years are decimal: 2025.5 is the middle of 2025.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike

from dashboard.view import YearTable

from .frame import Floats

FOLD_SHARE: Final = 0.13
"""Of the width, for the years before the fold."""
QUIET: Final = 5
"""So many years without an event part the early years from the rest."""
EARLY_SHARE: Final = 0.2
"""Of all events; where more lie in the early years, these are not folded."""
SHORTEST_HEAD: Final = 10
"""Years; a shorter head is not worth a fold."""
AHEAD: Final = 1.1
"""Years drawn beyond today: room for what is planned and for the coming anniversaries."""


@dataclass(frozen=True, slots=True)
class Axis:
    """From `first` to `last` (decimal years); `fold` is where the linear part begins, or None."""

    first: float
    last: float
    fold: float | None = None

    def at(self, years: ArrayLike) -> Floats:
        """Decimal years -> positions; below 0 or above 1 outside the axis."""
        t = np.asarray(years, dtype=float)
        if self.fold is None:
            return (t - self.first) / (self.last - self.first)
        early = (t - self.first) / (self.fold - self.first) * FOLD_SHARE
        late = FOLD_SHARE + (t - self.fold) / (self.last - self.fold) * (1 - FOLD_SHARE)
        return np.where(t < self.fold, early, late)

    def one(self, year: float) -> float:
        """The position of one decimal year."""
        return round(float(self.at(year)), 5)

    def year_at(self, position: float) -> float:
        """The decimal year at a position; the inverse of `at`."""
        if self.fold is None:
            return self.first + position * (self.last - self.first)
        if position < FOLD_SHARE:
            return self.first + position / FOLD_SHARE * (self.fold - self.first)
        return self.fold + (position - FOLD_SHARE) / (1 - FOLD_SHARE) * (self.last - self.fold)

    def as_meta(self) -> dict[str, Any]:
        """The numbers the browser needs to read a brush: see `years_between`."""
        return {"first": self.first, "last": self.last, "fold": self.fold, "share": FOLD_SHARE}


def years_between(meta: dict[str, Any], positions: Sequence[float]) -> tuple[int, int]:
    """A brush's ends on the axis -> the first and last year it touches, both inclusive.

    `meta`: the figure's `layout.meta["axis"]`. Ends outside the axis are pulled onto it.
    """
    axis = Axis(meta["first"], meta["last"], meta["fold"])
    low, high = sorted(min(1.0, max(0.0, position)) for position in positions)
    first, last = int(axis.year_at(low)), int(axis.year_at(high) - 1e-9)
    return first, max(first, min(last, int(np.ceil(axis.last)) - 1))


def decimal_year(day: date) -> float:
    """The beginning of a day as a decimal year."""
    length = (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days
    return day.year + (day - date(day.year, 1, 1)).days / length


def day_at(year: float) -> date:
    """The day of a decimal year."""
    first = date(int(year), 1, 1).toordinal()
    length = date(int(year) + 1, 1, 1).toordinal() - first
    return date.fromordinal(first + int((year - int(year)) * length + 1e-6))


def decimal_years(days: ArrayLike) -> Floats:
    """Days since 1970-01-01 -> decimal years, at the beginning of each day."""
    stamps = np.asarray(days, dtype="datetime64[D]")
    years = stamps.astype("datetime64[Y]")
    begin = years.astype("datetime64[D]")
    length = ((years + 1).astype("datetime64[D]") - begin).astype(float)
    found: Floats = years.astype(int) + 1970 + (stamps - begin).astype(float) / length
    return found


def whole_axis(table: YearTable, today: date) -> Axis:
    """The axis of all years with an event, and on to the next year, folded where it pays.

    The fold lies at the first year after the last gap of QUIET empty years that has no more than
    EARLY_SHARE of the events before it.
    """
    totals = table.selected.sum(axis=1) + table.others.sum(axis=1)
    years = [table.first + row for row in np.flatnonzero(totals).tolist()]
    first = float(years[0]) if years else today.year - 10.0
    last = max(years[-1] + 1.0 if years else 0.0, decimal_year(today) + AHEAD)
    fold = None
    for before, after in pairwise(years):
        is_early = totals[: after - table.first].sum() <= EARLY_SHARE * totals.sum()
        if after - before > QUIET and after - first >= SHORTEST_HEAD and is_early:
            fold = float(after)
    return Axis(min(first, today.year - 5.0), last, fold)


def window_axis(first: date, last: date) -> Axis:
    """A linear axis from one day to another, both inclusive."""
    return Axis(decimal_year(first), decimal_year(last + timedelta(days=1)))
