"""Units of the calendar around a date, and the part of one that a point names."""

from datetime import date, timedelta

from geodata.dates.calendar import (
    Days,
    exact_day,
    month_days,
    stretch_days,
    week_days,
    weekend_days,
    year_days,
)
from geodata.dates.expressions import Point
from geodata.records import DateSpan

_LAST_YEAR = 9998


def period_beside(unit: str, offset: int, base: DateSpan) -> Days | None:
    """The unit `offset` away from the base; None when the base is coarser than the unit."""
    if unit == "year":
        return year_days(base.start.year + offset)
    if unit == "month":
        same = (base.start.year, base.start.month) == (base.end.year, base.end.month)
        short = (base.end - base.start).days < 32
        return month_days(base.start.year, base.start.month + offset) if same or short else None
    anchor = base.end if offset > 0 else base.start
    if (base.end - base.start).days > 27:
        return None
    if unit == "day":
        day = anchor + timedelta(days=offset)
        return day, day
    return weekend_days(anchor, offset) if unit == "weekend" else week_days(anchor, offset)


def part_of(point: Point, days: Days) -> Days | None:
    """The part of a period that the point's other fields name."""
    start = days[0]
    if point.months is not None:
        return days if point.coarse else stretch_days(start.year, *point.months)
    if point.month is not None:
        if point.day is not None:
            return exact_day(start.year, point.month, point.day)
        return month_days(start.year, point.month)
    if point.weekday is not None and point.day is None:
        day = start + timedelta(days=point.weekday)
        return (day, day) if day <= days[1] else None
    if point.day is not None and (days[1] - days[0]).days == 6:
        return _numbered_day(point.day, start)
    if point.day is not None and days[0] != days[1]:
        return exact_day(start.year, start.month, point.day)
    return days


def _numbered_day(number: int, monday: date) -> Days | None:
    """The day with this number in a week or beside it ("a week later, on the 13th")."""
    for offset in (*range(7), *range(-1, -8, -1), *range(7, 14)):
        day = monday + timedelta(days=offset)
        if day.day == number:
            return day, day
    return None


def in_year(point: Point, year: int) -> Days | None:
    """The days of a point in that year; None when it has no such day."""
    if not 1 < year < _LAST_YEAR:
        return None
    if point.month is not None and point.day is not None:
        return exact_day(year, point.month, point.day)
    return part_of(point, (date(year, 1, 1), date(year, 12, 31)))


def in_month(day: int, month: Days | None) -> Days | None:
    """The day with that number in a month; None when it has no such day."""
    return exact_day(month[0].year, month[0].month, day) if month is not None else None
