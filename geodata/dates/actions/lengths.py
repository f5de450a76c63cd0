"""Lengths of time, terms of years, and what comes again."""

from geodata.dates.actions.points import era_year
from geodata.dates.actions.values import Action, Values, a_number, a_point, a_quantity
from geodata.dates.expressions import Length, Often, Point, Term


def length(unit: str, factor: int = 1) -> Action:
    """N units; `factor` turns decades and centuries into years."""

    def action(values: Values) -> Length | None:
        quantity = a_quantity(values.get("n", 1))
        return None if quantity is None else Length(quantity[0] * factor, unit)

    return action


def fixed_length(values: Values) -> Length | None:
    """A length that is one word ("half a century", "setahun")."""
    quantity = a_quantity(values.get("n"))
    return None if quantity is None else Length(quantity[0], quantity[1])


def anniversary(values: Values) -> Length | None:
    """The Nth anniversary counts N years."""
    number = a_number(values.get("n"))
    return None if number is None else Length(number, "year")


def term(values: Values) -> Term | None:
    """Years of a plan or an office."""
    value = values.get("years")
    if isinstance(value, Term):
        return value
    left, right = values.get("left"), values.get("right")
    short = a_number(values.get("short"))
    if short is not None:
        base = left if isinstance(left, int) else a_point(left).year
        right = Point(year=base // 100 * 100 + short) if base is not None else None
    first = Point(year=left) if isinstance(left, int) else left
    if isinstance(first, Point) and isinstance(right, Point):
        return Term(first, right)
    return None


def fiscal(values: Values) -> Term | None:
    """A Japanese business year, April to March."""
    year = values.get("year")
    point = Point(year=year) if isinstance(year, int) else a_point(year)
    return Term(point, point, fiscal=True) if point != Point() else None


def era_term(values: Values) -> Term | None:
    """令和7年度."""
    year = era_year(values)
    return None if year is None else Term(year, year, fiscal=True)


def plain_term(values: Values) -> Term | None:
    """A business year whose months the text leaves open: the year itself."""
    year = values.get("year")
    point = Point(year=year) if isinstance(year, int) else a_point(year)
    return Term(point, point) if point != Point() else None


def often(values: Values) -> Often:
    """Something that comes again."""
    return Often()
