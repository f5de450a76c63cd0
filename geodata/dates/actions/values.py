"""What every action gets and gives: values of a rule's parts in, an expression out."""

from collections.abc import Callable, Mapping

from geodata.dates.expressions import Expression, Point

Values = Mapping[str, object]
Action = Callable[[Values], Expression | int | None]
"""None refuses: these values make no such phrase."""

_FIELDS = {name: Point._fields.index(name) for name in ("year", "month", "day")}


def a_point(value: object) -> Point:
    """The value as a point, an empty one when it is none."""
    return value if isinstance(value, Point) else Point()


def a_number(value: object) -> int | None:
    """The value as a number, None when it is none."""
    return value if isinstance(value, int) else None


def a_quantity(value: object) -> tuple[int, str] | None:
    """A number, or a number and its unit from one word ("setahun")."""
    if isinstance(value, tuple) and len(value) == 2:
        return int(value[0]), str(value[1])
    return (value, "") if isinstance(value, int) else None


def a_pair(value: object) -> tuple[int, int] | None:
    """Two figures written together ("20-22")."""
    if isinstance(value, tuple) and len(value) == 2:
        return int(value[0]), int(value[1])
    return None


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
