"""What is written along the axis of time, and where its larger parts begin."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

import numpy as np

from dashboard.locale import Texts

from .axis import Axis, day_at, decimal_year
from .bins import grain_of

STEPS: Final = (1, 2, 5, 10, 20, 50)
MONTH_STEPS: Final = (1, 2, 3, 6, 12)
DAY_STEPS: Final = (1, 2, 7, 14, 28)
YEAR_ROOM: Final = 58.0
"""Pixels a year takes with the space around it."""
DATE_ROOM: Final = 64.0
"""Pixels a month or a day takes with the space around it."""
WEEKDAY_ROOM: Final = 92.0
"""Pixels a day takes with the name of its weekday."""
WEEKS_BELOW: Final = 0.16
"""Years shown below which weeks are marked off, above which months are."""

Ticks = tuple[list[float], list[str]]


def ticks(axis: Axis, width: float, said: Texts) -> Ticks:
    """Positions and words, as many as the width in pixels can hold."""
    grain = grain_of(axis)
    if grain == "year":
        return _years(axis, width)
    if grain == "month":
        return _months(axis, width, said)
    return _days(axis, width, said)


def seams(axis: Axis) -> list[float]:
    """Where a year (bars of months), a month or a week (bars of days) begins inside the axis."""
    grain = grain_of(axis)
    if grain == "year":
        return []
    days = _days_of(axis)
    is_short = axis.last - axis.first < WEEKS_BELOW
    if grain == "month":
        begins = [day for day in days if (day.month, day.day) == (1, 1)]
    elif is_short:
        begins = [day for day in days if day.weekday() == 0]
    else:
        begins = [day for day in days if day.day == 1]
    return [at for day in begins if 0.002 < (at := axis.one(decimal_year(day))) < 0.998]


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
    """Months by name; January, and the first one written, with the year."""
    room = width / (axis.last - axis.first) / 12
    step = next((step for step in MONTH_STEPS if step * room >= DATE_ROOM), MONTH_STEPS[-1])
    months = [day for day in _days_of(axis) if day.day == 1 and (day.month - 1) % step == 0]
    found: Ticks = ([], [])
    for day in months:
        at = axis.one(day.year + (day.month - 0.5) / 12)
        if not 0 <= at <= 1:
            continue
        if day.month == 1 and step > 1:
            words = f"<b>{said.date(day, 'year')}</b>"
        elif day.month == 1 or not found[0]:
            words = f"<b>{said.date(day, 'month')}</b>"
        else:
            words = said.month_name(day.month)
        found[0].append(at)
        found[1].append(words)
    return found


def _days(axis: Axis, width: float, said: Texts) -> Ticks:
    """Days, or the Mondays of weeks; the first one written, and a new year's, with the year."""
    room = width / (axis.last - axis.first) / 365.25
    step = next((step for step in DAY_STEPS if step * room >= DATE_ROOM), DAY_STEPS[-1])
    found: Ticks = ([], [])
    year = 0
    for day in _days_of(axis):
        if day.toordinal() % step != 1 % step:
            continue
        at = axis.one(decimal_year(day) + 0.5 / 365)
        if not 0 <= at <= 1:
            continue
        form = "weekday" if room >= WEEKDAY_ROOM else "short"
        words = said.date(day, form if day.year == year or form == "weekday" else "day")
        found[0].append(at)
        found[1].append(words if day.year == year else f"<b>{words}</b>")
        year = day.year
    return found


def _days_of(axis: Axis) -> Iterator[date]:
    """Every day that the axis shows, or begins with."""
    day, last = day_at(axis.first), day_at(axis.last)
    while day <= last:
        yield day
        day += timedelta(days=1)
