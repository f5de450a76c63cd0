"""What words about time mean before a calendar is consulted. Nothing here knows today."""

from dataclasses import dataclass, fields, replace
from typing import Literal

Unit = Literal["day", "week", "weekend", "month", "year"]
Anchor = Literal["published", "event"]
UNITS: tuple[Literal["day", "week", "month", "year"], ...] = ("day", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class Point:
    """A day, week, month or year as far as the words name it.

    `shift` moves whole units away from the anchor ("last month" = ("month", -1)) and the other
    fields narrow inside it ("the 3rd of last month"). `toward` says on which side of the anchor an
    incomplete date lies: -1 before ("last August"), 1 after, 0 in the running week or year.
    `months` is a stretch of the year (first, last; last < first runs into the next year);
    `coarse` keeps only its year.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    months: tuple[int, int] | None = None
    coarse: bool = False
    shift: tuple[Unit, int] | None = None
    anchor: Anchor = "published"
    toward: Literal[-1, 0, 1] | None = None
    either: tuple[int, int] | None = None
    """Day and month as they would be in the other order of figures."""
    nth: int | None = None
    """The how-manieth day of the run of days named before; -1 is its last."""
    era: int | None = None
    """The year before the first of the era that the words count by."""
    short_year: int | None = None
    """Two figures of a year whose century is understood."""

    def with_(self, other: "Point") -> "Point":
        """Both together; where both speak, `other` wins."""
        blank = Point()
        given = {
            field.name: getattr(other, field.name)
            for field in fields(Point)
            if getattr(other, field.name) != getattr(blank, field.name)
        }
        return replace(self, **given)


@dataclass(frozen=True, slots=True)
class Range:
    """From one point to another, both included."""

    left: Point
    right: Point


@dataclass(frozen=True, slots=True)
class Counted:
    """So many days (or weeks) that begin on a point, the first day counted."""

    start: Point
    quantity: int
    unit: str


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time; quantity None when only its unit is known."""

    quantity: int | None
    unit: str


@dataclass(frozen=True, slots=True)
class Term:
    """Years in which something is valid or planned; `fiscal` counts from April to March."""

    first: Point
    last: Point
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Often:
    """Something that comes again."""


@dataclass(frozen=True, slots=True)
class Several:
    """Days named in one breath that are no run ("3 and 20 May")."""

    parts: tuple[Point, ...]


Expression = Point | Range | Counted | Length | Term | Often | Several
