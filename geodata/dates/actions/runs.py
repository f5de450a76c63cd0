"""Runs and lists of days, months joined by a range, stays counted from their first day."""

from typing import Literal

from geodata.dates.actions.values import Action, Values, a_number, a_pair, a_point, merge
from geodata.dates.expressions import Counted, Expression, Length, Point, Range, Several

_LONGEST_STAY = 62
"""Days: a longer "N days from" is no event's run."""


def day_range(values: Values) -> Range | None:
    """20-22 with a month on one side or none."""
    figures = a_pair(values.get("days"))
    if figures is None or figures[0] >= figures[1]:
        return None
    rest = merge({name: value for name, value in values.items() if name != "days"})
    left, right = Point(day=figures[0]), Point(day=figures[1])
    return Range(rest.with_(left), rest.with_(right))


def month_range(values: Values) -> Range | None:
    """tháng 5-6/2025, 7-9月."""
    figures = a_pair(values.get("months"))
    if figures is None or not figures[0] < figures[1] <= 12:
        return None
    rest = merge({"year": values.get("year")})
    return Range(rest.with_(Point(month=figures[0])), rest.with_(Point(month=figures[1])))


def cluster(values: Values) -> Expression | None:
    """A range written in figures, with the year given after it."""
    value = values.get("range")
    if not isinstance(value, Range):
        return None
    rest = merge(values)
    return Range(value.left.with_(rest), value.right.with_(rest)) if rest != Point() else value


def toward_range(side: Literal[-1, 1]) -> Action:
    """A run of days on one side of publication ("20-22/12 tới")."""

    def action(values: Values) -> Range | None:
        days = values.get("range")
        if not isinstance(days, Range):
            return None
        return Range(days.left._replace(toward=side), days.right._replace(toward=side))

    return action


def join(values: Values) -> Range | None:
    """From left to right, both days, both months or both years.

    A bare figure on one side is a day of the month that the other side names; the calendar fills in
    the rest (`resolve`).
    """
    left, right = _side(values.get("left")), _side(values.get("right"))
    if left is None or right is None or _grain(left) != _grain(right):
        return None
    return Range(left, right)


def join_in_month(values: Values) -> Range | None:
    """3月15~18日."""
    left, right = a_number(values.get("left")), a_point(values.get("right"))
    month = a_point(values.get("month"))
    if left is None or right.day is None:
        return None
    return Range(month._replace(day=left), month._replace(day=right.day))


def join_months(values: Values) -> Range | None:
    """7~9月."""
    left, right = values.get("left"), values.get("right")
    if not isinstance(left, int) or not isinstance(right, Point) or right.month is None:
        return None
    return Range(Point(month=left), right)


def neighbours(values: Values) -> Range | Several | None:
    """ "30 and 31 July" are a run of days, "3 and 20 May" two days.

    A month or year that only one end names holds for all.
    """
    names = ("left", "middle", "third", "right")
    weekdays = _weekdays(values)
    if weekdays is not None:
        return weekdays
    named = [_side(values[name]) for name in names if name in values]
    points = [point for point in named if point is not None and point.day is not None]
    if len(points) < len(named) or any(point.shift for point in points[1:]):
        return None
    month = values.get("month")
    if isinstance(month, Point):
        points = [month.with_(point) for point in points]
    first, last = points[0], points[-1]
    whole = last if last.month is not None else first._replace(day=None, weekday=None)
    full = [point if point.month is not None else whole.with_(point) for point in points]
    full = [_later_year(point, last) for point in full]
    days = [point.day or 0 for point in full]
    in_a_row = days == list(range(days[0], days[0] + len(days)))
    if in_a_row and len({(point.year, point.month, point.shift) for point in full}) == 1:
        return Range(full[0], full[-1])
    return Several(tuple(full))


def _weekdays(values: Values) -> Range | Several | None:
    """ "Thursday and Friday next week": what one of them says of the week holds for both."""
    left, right = a_point(values.get("left")), a_point(values.get("right"))
    if left.weekday is None or right.weekday is None or left.day or right.day or len(values) > 2:
        return None
    week = left.shift or right.shift
    side = left.toward if left.toward is not None else right.toward
    both = [point._replace(shift=week, toward=side) for point in (left, right)]
    in_a_row = right.weekday == left.weekday + 1
    return Range(both[0], both[1]) if in_a_row else Several(tuple(both))


def _later_year(point: Point, last: Point) -> Point:
    return point._replace(year=last.year) if point.year is None and point.shift is None else point


def _side(value: object) -> Point | None:
    if isinstance(value, int):
        return Point(day=value)
    if isinstance(value, Point):
        return value
    if isinstance(value, tuple) and value[1] <= 12:
        return Point(day=value[0], month=value[1])
    return None


def _grain(point: Point) -> str:
    if point.day is not None or point.weekday is not None:
        return "day"
    if point.shift is not None and point.month is None and point.months is None:
        return point.shift[0]
    return "month" if point.month is not None or point.months is not None else "year"


def week_from(values: Values) -> Counted:
    """The week of 3 March."""
    return Counted(a_point(values.get("date")), 7, "day")


def counted(values: Values) -> Counted | None:
    """Three days from 3 November."""
    start, span = values.get("start"), values.get("span")
    if not isinstance(start, Point) or not isinstance(span, Length) or span.quantity is None:
        return None
    days = span.quantity * (7 if span.unit == "week" else 1)
    if span.unit not in ("day", "week") or not 1 < days <= _LONGEST_STAY:
        return None
    return Counted(start, days, "day")
