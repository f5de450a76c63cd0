"""Which unit followed which, and a code read in another era."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal, cast

from geodata.errors import UnknownPlaceError
from geodata.gazetteer.tables import Day, as_day, read_table
from geodata.gazetteer.units import is_unit, unit


@dataclass(frozen=True, slots=True)
class Succession:
    """A former unit became, or became part of, a current one.

    `on` is the first day of the new order. `change` is "merged" when several units became one,
    "unchanged" when only the list of units was made anew. `act` names the law.
    """

    former: str
    current: str
    on: date
    change: Literal["merged", "unchanged"]
    act: str


@cache
def successions() -> tuple[Succession, ...]:
    """Return every succession; the unit a current one took its name from comes first."""
    return tuple(
        Succession(
            former=row["former"],
            current=row["current"],
            on=date.fromisoformat(row["on"]),
            change=cast(Literal["merged", "unchanged"], row["change"]),
            act=row["act"],
        )
        for row in read_table("successions")
    )


def successors(code: str) -> tuple[str, ...]:
    """Return the units that a unit became part of: "VN-57" -> ("VN34-79",); () if there are none.

    Raises UnknownPlaceError for a code that is no unit's.
    """
    unit(code)
    return tuple(row.current for row in successions() if row.former == code)


def predecessors(code: str) -> tuple[str, ...]:
    """Return the units that a unit was formed from, its namesake first; () if there are none.

    Raises UnknownPlaceError for a code that is no unit's.
    """
    unit(code)
    return tuple(row.former for row in successions() if row.current == code)


def in_era(code: str, on: Day | None, era: str) -> str:
    """Return the code under which a region is shown in an era ("63", "34" or "JP").

    An ISO code stands for the name used in a text, whatever its day: "VN-57" of 2022 and of 2026
    are both "VN34-79" among the 34. A 34-unit id is shown on its namesake among the 63:
    "VN34-52" -> "VN-30" (Gia Lai, whose territory is smaller). Prefectures, other countries'
    subdivisions and countries are the same in every era. `on` is the event's day; None when it
    has none.

    Raises DateRangeError for an impossible day; UnknownPlaceError for an unknown code of either
    country or era, and for a 34-unit id on a day before it came into force.
    """
    day = None if on is None else as_day(on)
    if era not in ("63", "34", "JP"):
        raise UnknownPlaceError(f'"{era}" is no era; choose 63, 34 or JP.')
    if not code.startswith(("VN-", "VN34-", "JP-")):
        return code
    found = unit(code, day if code.startswith("VN34-") else None)
    if era == "JP" or found.era in (era, "JP"):
        return code
    return successors(code)[0] if era == "34" else predecessors(code)[0]


def is_merged(code: str) -> bool:
    """Tell whether a unit is formed from several, or became part of one that is."""
    return is_unit(code) and any(
        row.change == "merged" for row in successions() if code in (row.former, row.current)
    )
