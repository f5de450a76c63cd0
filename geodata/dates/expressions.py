"""What words about time mean before a calendar is consulted. Nothing here knows today."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

Unit = Literal["day", "week", "weekend", "month", "year"]
Anchor = Literal["event"]
"""The date that the text named just before."""
UNITS: tuple[Literal["day", "week", "month", "year"], ...] = ("day", "week", "month", "year")


class Point(NamedTuple):
    """A day, week, month or year as far as the words name it; what they leave open is None.

    `shift` moves whole units away from the anchor ("last month" = ("month", -1)), which is the day
    of publication unless `anchor` says otherwise, and the other fields narrow inside it ("the 3rd
    of last month"). `toward` says on which side of publication an incomplete date lies: -1 before
    ("last August"), -2 before or running ("Agustus lalu"), 1 after, 0 in the running week or year.
    `months` is a stretch of the year (a last month before the first lies in the next year);
    `coarse` keeps only its year. `either` holds day and month as they would be in the other order
    of figures. `nth` is a day of the run of days named before (-1 its last), `era` the year before
    the first of the era that the words count by, `short_year` a year without its century.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: tuple[Unit, int] | None = None
    anchor: Anchor | None = None
    toward: Literal[-2, -1, 0, 1] | None = None
    months: tuple[int, int] | None = None
    coarse: bool | None = None
    either: tuple[int, int] | None = None
    nth: int | None = None
    era: int | None = None
    short_year: int | None = None

    def with_(self, other: "Point") -> "Point":
        """Both together; where both speak, `other` wins."""
        both = zip(self, other, strict=True)
        return Point._make([mine if its is None else its for mine, its in both])


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
