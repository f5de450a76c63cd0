"""The rows of data/name_index.csv: the places under the key of each of their names."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from geodata.gazetteer.abroad import abroad
from geodata.gazetteer.index import Entry, key, order
from geodata.gazetteer.places import cities
from geodata.gazetteer.rebuild.rows import table
from geodata.gazetteer.tables import forms, read_table
from geodata.gazetteer.unit_names import unit_names
from geodata.gazetteer.units import units
from geodata.records import LANGUAGES

_KATAKANA_UNIT = re.compile("[ァ-ヴー][省市]$")
# Which of several places of one name is meant when nothing else tells.
_TIERS = {"province": 0, "country": 1, "area": 2, "city": 3, "abroad": 4, "district": 5}


def index_table() -> bytes:
    """Return data/name_index.csv, from the other tables; the rows of a key stand together."""
    found: dict[str, dict[str, Entry]] = {}
    for entry in _entries():
        found.setdefault(key(entry.form), {}).setdefault(entry.place_id, entry)
    lines: list[tuple[object, ...]] = [
        (name, *entry) for name, each in found.items() for entry in sorted(each.values(), key=order)
    ]
    return table(("key", *Entry._fields), lines)


def _entries() -> Iterator[Entry]:
    for unit in (*units("63"), *units("JP")):
        for form in _distinct(unit_names(unit.code, language) for language in LANGUAGES):
            yield Entry(unit.code, form, _TIERS["province"], 0, unit.country, unit.code)
            if _KATAKANA_UNIT.search(form):
                yield Entry(unit.code, form[:-1], _TIERS["province"], 0, unit.country, unit.code)
    for city in cities().values():
        bare = city.japanese[:-1] if city.country == "JP" and city.kind == "city" else ""
        known = (city.name, city.japanese, bare, city.reading, *city.other_names)
        tier, population = _TIERS[city.kind], city.population
        for form in filter(None, known):
            yield Entry(city.id, form, tier, population, city.country, city.region)
            if _KATAKANA_UNIT.search(form):
                yield Entry(city.id, form[:-1], tier, population, city.country, city.region)
    for code, place in abroad().items():
        tier = _TIERS["country" if place.is_country else "abroad"]
        region = "" if place.is_country else code
        for form in _distinct((*place.names.values(), *place.demonyms.values())):
            yield Entry(code, form, tier, 0, code[:2], region)
    for row in read_table("areas"):
        for form in _distinct(forms(row[language]) for language in LANGUAGES):
            yield Entry(row["place"], form, _TIERS["area"], 0, row["country"], "")


def _distinct(names: Iterable[tuple[str, ...]]) -> Iterable[str]:
    return dict.fromkeys(chain.from_iterable(names))
