"""What the rules do with the values of their parts: values in, expression out, or None to refuse."""

from collections.abc import Callable, Mapping

from geodata.dates.expressions import (
    Counted,
    Expression,
    Length,
    Often,
    Point,
    Range,
    Several,
    Term,
    Unit,
)

Values = Mapping[str, object]
Action = Callable[[Values], Expression | int | None]

_ROUND = 100
"""A hundred years ago is too round to be a date."""
_LONGEST_STAY = 62
"""Days: a longer "N days from" is no event's run."""


def _point(value: object) -> Point:
    return value if isinstance(value, Point) else Point()


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


_FIELDS = {name: Point._fields.index(name) for name in ("year", "month", "day")}


def merge(values: Values) -> Point:
    """Put the named parts together: points, and figures as what their group is called."""
    fields: list[object] = [None] * len(Point._fields)
    for name, value in values.items():
        if isinstance(value, Point):
            for index, part in enumerate(value):
                if part is not None:
                    fields[index] = part
        elif name in _FIELDS and isinstance(value, int):
            fields[_FIELDS[name]] = value
    return Point._make(fields)


def keep(values: Values) -> Point:
    """The one part that counts."""
    return _point(values["point"])


def shift(unit: Unit, offset: int) -> Action:
    """A whole unit away from publication ("last month")."""

    def action(values: Values) -> Point:
        return _point(values.get("rest")).with_(Point(shift=(unit, offset)))

    return action


def away(unit: Unit, sign: int, anchor: str) -> Action:
    """N units before or after the anchor ("three days ago", "two weeks later")."""

    def action(values: Values) -> Point | None:
        quantity = _quantity(values.get("n", 1))
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
        number = _number(values.get("n"))
        return None if number is None else Point(shift=("year", sign * number * 10))

    return action


def _quantity(value: object) -> tuple[int, str] | None:
    if isinstance(value, tuple) and len(value) == 2:
        return int(value[0]), str(value[1])
    if isinstance(value, int):
        return value, ""
    return None


def length(unit: str, factor: int = 1) -> Action:
    """N units; `factor` turns decades and centuries into years."""

    def action(values: Values) -> Length | None:
        quantity = _quantity(values.get("n", 1))
        return None if quantity is None else Length(quantity[0] * factor, unit)

    return action


def fixed_length(values: Values) -> Length | None:
    """A length that is one word ("half a century", "setahun")."""
    quantity = _quantity(values.get("n"))
    return None if quantity is None else Length(quantity[0], quantity[1])


def anniversary(values: Values) -> Length | None:
    """The Nth anniversary counts N years."""
    number = _number(values.get("n"))
    return None if number is None else Length(number, "year")


def toward(side: int) -> Action:
    """An incomplete date on one side of publication ("last August")."""

    def action(values: Values) -> Point:
        return merge(values).with_(Point(toward=1 if side > 0 else -1 if side < 0 else 0))

    return action


def toward_range(side: int) -> Action:
    """A run of days on one side of publication ("20-22/12 tới")."""

    def action(values: Values) -> Range | None:
        days = values.get("range")
        if not isinstance(days, Range):
            return None
        far = Point(toward=1 if side > 0 else -1)
        return Range(days.left.with_(far), days.right.with_(far))

    return action


def era_year(values: Values) -> Point | None:
    """令和7年: the year before the era's first, and the count."""
    base, number = _number(values.get("era")), _number(values.get("n"))
    return None if base is None or number is None else Point(year=base + number, era=base)


def short_year(values: Values) -> Point | None:
    """23年11月: two figures of a year."""
    number = _number(values.get("n"))
    if number is None or number > 99:
        return None
    return _point(values.get("month")).with_(Point(short_year=number))


def day_first(values: Values) -> Point | None:
    """25/11 and 5/10 with the day first, unless only the other order is possible."""
    figures = values.get("pair")
    if not isinstance(figures, tuple):
        return None
    a, b = figures
    return merge(values).with_(Point(day=a, month=b) if b <= 12 else Point(day=b, month=a))


def month_first(values: Values) -> Point | None:
    """11/25 with the month first, unless only the other order is possible."""
    figures = values.get("pair")
    if not isinstance(figures, tuple):
        return None
    a, b = figures
    return merge(values).with_(Point(day=b, month=a) if a <= 12 else Point(day=a, month=b))


def either_order(values: Values) -> Point | None:
    """5/10 where both orders are in use: day first, the other kept in mind."""
    figures = values.get("pair")
    point = day_first(values)
    if point is None or not isinstance(figures, tuple) or max(figures) > 12:
        return point
    return point.with_(Point(either=(figures[1], figures[0])))


def day_range(values: Values) -> Range | None:
    """20-22 with a month on one side or none."""
    figures = values.get("days")
    if not isinstance(figures, tuple) or figures[0] >= figures[1]:
        return None
    rest = merge({name: value for name, value in values.items() if name != "days"})
    left, right = Point(day=figures[0]), Point(day=figures[1])
    return Range(rest.with_(left), rest.with_(right))


def month_range(values: Values) -> Range | None:
    """tháng 5-6/2025, 7-9月."""
    figures = values.get("months")
    if not isinstance(figures, tuple) or not figures[0] < figures[1] <= 12:
        return None
    rest = merge({"year": values.get("year")})
    return Range(rest.with_(Point(month=figures[0])), rest.with_(Point(month=figures[1])))


def hyphen_day(values: Values) -> Point | Range | None:
    """ngày 25-11: a day and a month where the second figure can be one; else days."""
    figures = values.get("days")
    if not isinstance(figures, tuple):
        return None
    if figures[1] <= 12:
        return merge(values).with_(Point(day=figures[0], month=figures[1]))
    return day_range(values)


def cluster(values: Values) -> Expression | None:
    """A range written in figures, with the year given after it."""
    value = values.get("range")
    if not isinstance(value, Range):
        return None
    rest = merge(values)
    return Range(value.left.with_(rest), value.right.with_(rest)) if rest != Point() else value


def join(values: Values) -> Range | None:
    """From left to right, both days, both months or both years.

    A bare figure on one side is a day of the month that the other side names; the calendar fills in
    the rest (`resolve`).
    """
    left, right = _side(values.get("left")), _side(values.get("right"))
    if left is None or right is None or _grain(left) != _grain(right):
        return None
    return Range(left, right)


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
    named = [_side(values[name]) for name in ("left", "middle", "right") if name in values]
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


def _later_year(point: Point, last: Point) -> Point:
    return point._replace(year=last.year) if point.year is None and point.shift is None else point


def _side(value: object) -> Point | None:
    if isinstance(value, int):
        return Point(day=value)
    return value if isinstance(value, Point) else None


def _grain(point: Point) -> str:
    if point.day is not None or point.weekday is not None:
        return "day"
    if point.shift is not None and point.month is None and point.months is None:
        return point.shift[0]
    return "month" if point.month is not None or point.months is not None else "year"


def nth_day(values: Values) -> Point | None:
    """The first, second or last (-1) day of the run of days named before."""
    number = _number(values.get("point"))
    return None if number is None else Point(nth=number)


def named_twice(values: Values) -> Point:
    """ "yesterday (16/11)": the figures win; a bare day number is read inside the other words."""
    date, near = _point(values.get("date")), _point(values.get("near"))
    if date.month is not None or near == Point():
        return date
    if near.shift is not None and near.shift[0] == "day":
        return near
    return near.with_(date)


def counted(values: Values) -> Counted | None:
    """Three days from 3 November."""
    start, span = values.get("start"), values.get("span")
    if not isinstance(start, Point) or not isinstance(span, Length) or span.quantity is None:
        return None
    days = span.quantity * (7 if span.unit == "week" else 1)
    if span.unit not in ("day", "week") or not 1 < days <= _LONGEST_STAY:
        return None
    return Counted(start, days, "day")


def term(values: Values) -> Term | None:
    """Years of a plan or an office."""
    value = values.get("years")
    if isinstance(value, Term):
        return value
    left, right = values.get("left"), values.get("right")
    first = Point(year=left) if isinstance(left, int) else left
    if isinstance(first, Point) and isinstance(right, Point):
        return Term(first, right)
    return None


def fiscal(values: Values) -> Term | None:
    """A Japanese business year, April to March."""
    year = values.get("year")
    point = Point(year=year) if isinstance(year, int) else _point(year)
    return Term(point, point, fiscal=True) if point != Point() else None


def era_term(values: Values) -> Term | None:
    """令和7年度."""
    year = era_year(values)
    return None if year is None else Term(year, year, fiscal=True)


def plain_term(values: Values) -> Term | None:
    """A business year whose months the text leaves open: the year itself."""
    year = values.get("year")
    point = Point(year=year) if isinstance(year, int) else _point(year)
    return Term(point, point) if point != Point() else None


def often(values: Values) -> Often:
    """Something that comes again."""
    return Often()


def nothing(values: Values) -> None:
    """Words that look like time and are not."""
    return


def five(values: Values) -> int:
    """Vietnamese "năm" before a unit is the number five."""
    return 5
