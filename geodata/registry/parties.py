"""Names in the registry's cells and titles -> gazetteer places of the units the row names."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache

from geodata.folding import fold
from geodata.gazetteer import cities, names, place, unit
from geodata.records import DateSpan, EventPlace, PlaceRole

# What stands beside a place's name in the registry: its rank, or the body that acts for it.
_RANKS = r"(?:Prefecture|Metropolis|Province|City|Town|Village|District|Port)"
_BODIES = (
    r"(?:(?:People's|Provincial|City) Council|Prefectural Assembly|City Assembly"
    r"|Public Enterprises Agency|Japan-Vietnam Friendship Association)"
)
_REMARK = re.compile(r"\s*\(([^)]*)\)\s*$")
_BODY = re.compile(rf"\s+{_BODIES}$")
_RANK = re.compile(rf"\s+({_RANKS})$")
_ACTING = re.compile(r"\b(?:Council|Assembly|Agency|[Aa]ssociation|[Dd]epartment|Port)\b")
_LOCAL_RANKS = ("City", "Town", "Village", "District", "Port")
_CAPITALISED = re.compile(r"\b[A-ZĀ-ŽĐ][\w']*(?:[ -][A-ZĀ-ŽĐ][\w']*)*")
_NAME_WORD = re.compile(r"[\w']+")
_MOST_WORDS = 4
_LAST_DAY_OF_63 = date(2025, 6, 30)
_UNDATED = date(2024, 12, 31)


def find_party(name: str, code: str, on: DateSpan | None) -> EventPlace:
    """Return the place that a registry cell names within a unit: its city, else the unit itself.

    "Sakai" with JP-27 is the city; "Osaka Prefecture", "Fukuoka Prefectural Assembly" and names
    that the gazetteer has not in that unit are the unit. A name that is the unit's own is the
    unit, unless its rank makes it a city ("Osaka City") and the unit is none on that day: "Hue
    City" is a city of Thừa Thiên Huế in 2018 and the municipality in 2025.
    """
    plain = _BODY.sub("", _REMARK.sub("", name))
    ranked = _RANK.search(plain)
    bare = _RANK.sub("", plain)
    day = _last_day(on)
    own = {fold(form) for form in names(code, "en", day)}
    if ranked is None or ranked.group(1) not in _LOCAL_RANKS:
        if ranked or fold(bare) in own:
            return party(code)
    elif fold(plain) in own or (fold(bare) in own and _is_municipality(code, day)):
        return party(code)
    return party(_local_place(bare, code) or code)


def acts_for_place(name: str) -> bool:
    """Tell whether a cell names a council, a port or an association instead of the place itself."""
    return _ACTING.search(name) is not None


def find_named(title: str, codes: Iterable[str]) -> list[tuple[int, EventPlace]]:
    """Return the units and cities of the given units that an English title names, with offsets."""
    units = {fold(form): code for code in codes for form in names(code, "en")}
    found: list[tuple[int, EventPlace]] = []
    for run in _CAPITALISED.finditer(title):
        words = list(_NAME_WORD.finditer(title, run.start(), run.end()))
        while words:
            size, place_id = _longest(title, words, units)
            if place_id:
                found.append((words[0].start(), party(place_id)))
            words = words[size:]
    return found


def _longest(
    title: str, words: list[re.Match[str]], units: dict[str, str]
) -> tuple[int, str | None]:
    """Return how many of the words the longest name at their start has, and its place."""
    for size in range(min(len(words), _MOST_WORDS), 0, -1):
        name = title[words[0].start() : words[size - 1].end()]
        if place_id := units.get(fold(name)):
            return size, place_id
        ranked = _RANK.search(name)
        if ranked is None or ranked.group(1) in _LOCAL_RANKS:
            for code in dict.fromkeys(units.values()):
                if place_id := _local_place(_RANK.sub("", name), code):
                    return size, place_id
    return 1, None


def party(place_id: str, role: PlaceRole = "party") -> EventPlace:
    """Return a gazetteer place as it takes part in an event."""
    known = place(place_id)
    return EventPlace(
        id=known.id,
        name=known.name,
        kind=known.kind,
        region=known.region,
        latitude=known.latitude,
        longitude=known.longitude,
        role=role,
    )


def _last_day(span: DateSpan | None) -> date:
    """Return the last day of a signing; undated rows speak of the order of the 63 units."""
    return min(span.end, _LAST_DAY_OF_63) if span else _UNDATED


def _is_municipality(code: str, day: date) -> bool:
    return unit(code, on=day).status == "municipality"


def _local_place(name: str, code: str) -> str | None:
    return _local_places().get((fold(name), code))


@cache
def _local_places() -> dict[tuple[str, str], str]:
    """Return cities by folded name and unit; of namesakes the larger, which is listed first."""
    index: dict[tuple[str, str], str] = {}
    for city in cities().values():
        for form in (city.name, *city.other_names):
            index.setdefault((fold(form), city.region), city.id)
    return index
