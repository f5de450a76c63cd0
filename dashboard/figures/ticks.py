"""What is written along the axis of time."""

from datetime import date
from typing import Final

import numpy as np

from dashboard.locale import Texts

from .axis import Axis, decimal_year
from .bins import grain_of

STEPS: Final = (1, 2, 5, 10, 20, 50)
MONTH_STEPS: Final = (1, 2, 3, 6, 12)
DAY_STEPS: Final = (1, 2, 5, 7, 14, 28)
YEAR_ROOM: Final = 58.0
"""Pixels a year takes with the space around it."""
DATE_ROOM: Final = 64.0
"""Pixels a month or a day takes with the space around it."""

Ticks = tuple[list[float], list[str]]


def ticks(axis: Axis, width: float, said: Texts) -> Ticks:
    """Positions and words, as many as the width in pixels can hold."""
    grain = grain_of(axis)
    if grain == "year":
        return _years(axis, width)
    if grain == "month":
        return _months(axis, width, said)
    return _days(axis, width, said)


def _years(axis: Axis, width: float) -> Ticks:
    begin = axis.first if axis.fold is None else axis.fold
    late = width * (1 - axis.one(begin))
    room = late / (axis.last - begin)
    step = next((step for step in STEPS if step * room >= YEAR_ROOM), STEPS[-1])
    first = int(np.ceil(begin / step)) * step
    years = [year for year in range(first, int(axis.last) + 1, step) if year + 1 <= axis.last]
    if axis.fold is not None:
        early = int(axis.first)
        head = [early]
        middle = round((early + axis.fold) / 20) * 10
        if (
            (axis.one(middle) - axis.one(early)) * width
            > YEAR_ROOM
            < (axis.one(axis.fold) - axis.one(middle)) * width
        ):
            head.append(middle)
        years = [*head, *[year for year in years if year >= axis.fold]]
    return [axis.one(year + 0.5) for year in years], [str(year) for year in years]


def _months(axis: Axis, width: float, said: Texts) -> Ticks:
    room = width / (axis.last - axis.first) / 12
    step = next((step for step in MONTH_STEPS if step * room >= DATE_ROOM), MONTH_STEPS[-1])
    found: Ticks = ([], [])
    for year in range(int(axis.first), int(axis.last) + 1):
        for month in range(1, 13, step):
            at = axis.one(year + (month - 0.5) / 12)
            if 0 <= at <= 1:
                found[0].append(at)
                found[1].append(said.date(date(year, month, 1), "month"))
    return found


def _days(axis: Axis, width: float, said: Texts) -> Ticks:
    room = width / (axis.last - axis.first) / 365.25
    step = next((step for step in DAY_STEPS if step * room >= DATE_ROOM), DAY_STEPS[-1])
    year = int(axis.first)
    first = date(year, 1, 1).toordinal() + int((axis.first - year) * 365.25)
    found: Ticks = ([], [])
    for ordinal in range(first, first + int((axis.last - axis.first) * 365.25) + 2, step):
        day = date.fromordinal(ordinal)
        at = axis.one(decimal_year(day) + 0.5 / 365)
        if 0 <= at <= 1:
            found[0].append(at)
            found[1].append(said.date(day, "short"))
    return found
