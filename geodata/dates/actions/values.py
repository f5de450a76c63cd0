"""What every action gets and gives: values of a rule's parts in, an expression out."""

from collections.abc import Callable, Mapping

from geodata.dates.expressions import Expression, Point

Values = Mapping[str, object]
Action = Callable[[Values], Expression | int | None]
"""None refuses: these values make no such phrase."""

_NOTHING = Point()


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
    merged = _NOTHING
    for name, value in values.items():
        if isinstance(value, Point):
            merged = value if merged is _NOTHING else merged.with_(value)
        elif isinstance(value, int):
            if name == "day":
                merged = merged._replace(day=value)
            elif name == "month":
                merged = merged._replace(month=value)
            elif name == "year":
                merged = merged._replace(year=value)
    return merged
