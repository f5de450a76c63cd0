"""Days, weeks (Monday to Sunday), months and years as spans of days, both ends included."""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

Days = tuple[date, date]


@lru_cache(maxsize=512)
def year_days(year: int) -> Days | None:
    """The days of a year; None outside the calendar."""
    return (date(year, 1, 1), date(year, 12, 31)) if 1 <= year <= 9998 else None


@lru_cache(maxsize=2048)
def month_days(year: int, month: int) -> Days | None:
    """The days of a month; months past 12 or before 1 run into the years beside."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not 1 <= year <= 9998:
        return None
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def stretch_days(year: int, first: int, last: int) -> Days | None:
    """The days from a first to a last month; a last before the first lies in the next year."""
    start = month_days(year, first)
    end = month_days(year, last if last >= first else last + 12)
    return None if start is None or end is None else (start[0], end[1])


@lru_cache(maxsize=8192)
def exact_day(year: int, month: int, day: int) -> Days | None:
    """One day, None when the calendar has no such day."""
    try:
        only = date(year, month, day)
    except ValueError:
        return None
    return only, only


def week_days(day: date, offset: int) -> Days:
    """The week around a day, `offset` weeks away."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=offset)
    return monday, monday + timedelta(days=6)


def weekend_days(day: date, offset: int) -> Days:
    """Saturday and Sunday of the week around a day, `offset` weeks away."""
    sunday = week_days(day, offset)[1]
    return sunday - timedelta(days=1), sunday


def distance(days: Days, anchor: date) -> int:
    """Signed days from the anchor to a span: negative before it, 0 inside it."""
    start, end = days
    if end < anchor:
        return (end - anchor).days
    return max((start - anchor).days, 0)
