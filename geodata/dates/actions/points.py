"""Points: days, months and years from their parts."""

from typing import Literal

from geodata.dates.actions.runs import day_range
from geodata.dates.actions.values import (
    Action,
    Values,
    a_number,
    a_pair,
    a_point,
    a_quantity,
    merge,
)
from geodata.dates.expressions import Point, Range, Unit

_ROUND = 100
"""A hundred years ago is too round to be a date."""


def keep(values: Values) -> Point:
    """The one part that counts."""
    return a_point(values["point"])


def shift(unit: Unit, offset: int) -> Action:
    """A whole unit away from publication ("last month")."""

    def action(values: Values) -> Point:
        return a_point(values.get("rest")).with_(Point(shift=(unit, offset)))

    return action


def away(unit: Unit, sign: int, anchor: str) -> Action:
    """N units before or after the anchor ("three days ago", "two weeks later")."""

    def action(values: Values) -> Point | None:
        quantity = a_quantity(values.get("n", 1))
        if quantity is None or quantity[0] >= _ROUND or quantity[1] not in ("", unit):
            return None
        return Point(
            shift=(unit, sign * quantity[0]),
            anchor="event" if anchor == "event" else None,
        )

    return action


def decades_away(sign: int) -> Action:
    """Two decades ago."""

    def action(values: Values) -> Point | None:
        number = a_number(values.get("n"))
        return None if number is None else Point(shift=("year", sign * number * 10))

    return action


def toward(side: Literal[-2, -1, 0, 1]) -> Action:
    """An incomplete date on one side of publication ("last August"); sides as in `Point`."""

    def action(values: Values) -> Point:
        return merge(values)._replace(toward=side)

    return action


def first_months(values: Values) -> Point | None:
    """The first N months of a year, the running one when none is named."""
    number = a_number(values.get("n"))
    if number is None or not 1 <= number <= 11 or values.get("first", 1) != 1:
        return None
    year = a_point(values.get("year", Point(shift=("year", 0))))
    return year._replace(months=(1, number))


def year_twice(values: Values) -> Point | None:
    """ "three years later, in 2016": the figure wins over the count."""
    near, year = a_point(values.get("near")), a_point(values.get("point"))
    return year if near.shift is not None and year.year is not None else None


def era_year(values: Values) -> Point | None:
    """令和7年: the year before the era's first, and the count."""
    base, number = a_number(values.get("era")), a_number(values.get("n"))
    return None if base is None or number is None else Point(year=base + number, era=base)


def short_year(values: Values) -> Point | None:
    """23年11月: two figures of a year."""
    number = a_number(values.get("n"))
    if number is None or number > 99:
        return None
    return a_point(values.get("month")).with_(Point(short_year=number))


def day_first(values: Values) -> Point | None:
    """25/11 and 5/10 with the day first, unless only the other order is possible."""
    figures = a_pair(values.get("pair"))
    if figures is None:
        return None
    a, b = figures
    return merge(values).with_(Point(day=a, month=b) if b <= 12 else Point(day=b, month=a))


def month_first(values: Values) -> Point | None:
    """11/25 with the month first, unless only the other order is possible."""
    figures = a_pair(values.get("pair"))
    if figures is None:
        return None
    a, b = figures
    return merge(values).with_(Point(day=b, month=a) if a <= 12 else Point(day=a, month=b))


def either_order(values: Values) -> Point | None:
    """5/10 where both orders are in use: day first, the other kept in mind."""
    figures = a_pair(values.get("pair"))
    point = day_first(values)
    if point is None or figures is None or max(figures) > 12:
        return point
    return point.with_(Point(either=(figures[1], figures[0])))


def hyphen_day(values: Values) -> Point | Range | None:
    """ngày 25-11: a day and a month where the second figure can be one; else days."""
    figures = a_pair(values.get("days"))
    if figures is None:
        return None
    if figures[1] <= 12:
        return merge(values).with_(Point(day=figures[0], month=figures[1]))
    return day_range(values)


def nth_day(values: Values) -> Point | None:
    """The first, second or last (-1) day of the run of days named before."""
    number = a_number(values.get("point"))
    return None if number is None else Point(nth=number)


def named_twice(values: Values) -> Point:
    """ "yesterday (16/11)": the figures win; a bare day number is read inside the other words."""
    date, near = a_point(values.get("date")), a_point(values.get("near"))
    if date.month is not None or near == Point():
        return date if near.weekday is None else date._replace(weekday=near.weekday)
    if near.shift is not None and near.shift[0] == "day":
        return near
    return near.with_(date)


def five(values: Values) -> int:
    """Vietnamese "năm" before a unit is the number five."""
    return 5


def nothing(values: Values) -> None:
    """Words that look like time and are not."""
    return
