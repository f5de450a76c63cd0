"""Take lists of pairs apart: "A with B, C with D, and E with F, G"."""

import re
from collections.abc import Iterator

from geodata.events.findings import Finding
from geodata.events.statements import Statement
from geodata.records import Language, ResolvedPlace

# What joins the two sides of a pair, and what only separates members of a list.
_JOINS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:with|and its partner)\b|^['’s]* ?[-–—/] ?$"),
    "vi": re.compile(r"\b(?:với|cùng)\b|^ ?[-–—/] ?(?:\w+ )?$"),
    "id": re.compile(r"\b(?:dengan)\b|^ ?[-–—/] ?(?:\w+ )?$"),
    "ja": re.compile(r"^[^、。]{0,6}(?:と|―|－|・|－)[^、。]{0,8}$"),
}


def pairs(statement: Statement) -> list[tuple[ResolvedPlace, ResolvedPlace]]:
    """The Vietnam–Japan pairs that a sentence lists, in reading order; one pair is no list.

    A name after a comma or "and" joins the side it belongs to: after "C with D", "and E" is a
    further partner of C when E lies in D's country, and begins a new pair when it does not.
    """
    return [*_read(statement)]


def _read(statement: Statement) -> Iterator[tuple[ResolvedPlace, ResolvedPlace]]:
    joins = _JOINS[statement.language]
    left: ResolvedPlace | None = None
    previous: ResolvedPlace | None = None
    for place in statement.places:
        if place.place is None or place.place.region is None:
            continue
        if place.place.country not in ("VN", "JP"):
            left = previous = None
            continue
        if previous is not None:
            between = statement.text(previous.mention.end, place.mention.start)
            if joins.search(between) and _country(previous) != _country(place):
                left = previous
                yield left, place
            elif left is not None and _country(left) != _country(place) and len(between) <= 30:
                yield left, place
            else:
                left = None
        previous = place


def find_pairs(statement: Statement) -> Iterator[Finding]:
    """One undated tie for each pair of a list that speaks of ties."""
    if not statement.has("pair", "sister", "relation") or statement.dates:
        return
    found = pairs(statement)
    if len(found) < 2:
        return
    for left, right in found:
        yield Finding(
            type="partnership",
            form="cooperation",
            statement=statement,
            start=left.mention.start,
            end=right.mention.end,
            status="ongoing",
            rule="a pair in a list of partners",
            places=(left, right),
        )


def _country(place: ResolvedPlace) -> str:
    return place.place.country if place.place else ""
