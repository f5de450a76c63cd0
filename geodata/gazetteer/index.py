"""Names to places: one dictionary from match keys to the rows that bear the name."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import NamedTuple

from geodata.folding import fold
from geodata.gazetteer.abroad import abroad
from geodata.gazetteer.places import cities
from geodata.gazetteer.tables import forms, read_table
from geodata.gazetteer.unit_names import unit_names
from geodata.gazetteer.units import units
from geodata.records import LANGUAGES

_SEPARATORS = frozenset(" -'.,・=()/_")
_KATAKANA_UNIT = re.compile("[ァ-ヴー][省市]$")
# Which of several places of one name is meant when nothing else tells.
_TIERS = {"province": 0, "country": 1, "area": 2, "city": 3, "abroad": 4, "district": 5}


class Entry(NamedTuple):
    """A place under one of its names. `tier` and `population` order places of the same name."""

    place_id: str
    form: str
    tier: int
    population: int
    country: str
    region: str


def key(text: str) -> str:
    """Return the key under which a name is filed.

    Like `fold`, and hiragana is katakana, and spaces, hyphens, points, apostrophes and brackets
    fall away: "Thừa Thiên - Huế" = "thuathienhue", "ほっかいどう" = "ホッカイドウ".
    """
    return (fold(text) if _NEEDS_CONTEXT.search(text) else text).translate(_KEY)


# Characters that fold otherwise beside another one than alone.
_NEEDS_CONTEXT = re.compile("[ヴウｦ-ﾟ\u3099\u309a]")


class _KeyTable(dict[int, str]):
    """`str.translate` table of `key`; works out each character once."""

    def __missing__(self, code: int) -> str:
        character = chr(code + 0x60) if 0x3041 <= code <= 0x3096 else chr(code)
        folded = fold(character)
        self[code] = "" if folded in _SEPARATORS else folded
        return self[code]


_KEY = _KeyTable()


@cache
def index() -> Mapping[str, tuple[Entry, ...]]:
    """Return the entries by key, the likeliest of each key first.

    Units come before countries, areas, cities, places abroad and districts; of one tier the
    larger population first.
    """
    found: dict[str, dict[str, Entry]] = {}
    for entry in _entries():
        found.setdefault(key(entry.form), {}).setdefault(entry.place_id, entry)
    return {name: tuple(sorted(each.values(), key=_order)) for name, each in found.items()}


@cache
def loose_index() -> Mapping[str, tuple[Entry, ...]]:
    """Return the entries of Latin names by `loose_key`; for names that `index` lacks."""
    found: dict[str, dict[str, Entry]] = {}
    for entries in index().values():
        for entry in entries:
            if entry.form[0] < "\u2e80":
                found.setdefault(loose_key(entry.form), {}).setdefault(entry.place_id, entry)
    return {name: tuple(sorted(each.values(), key=_order)) for name, each in found.items()}


_LOOSE = (
    (re.compile("oh(?=[^aeiouy]|$)"), "o"),
    (re.compile("oo|ou"), "o"),
    (re.compile("uu"), "u"),
    (re.compile("m(?=[bp])"), "n"),
    (re.compile("si(?=[aeiou])|sy"), "sh"),
    (re.compile("ti(?=[aeiou])|ty"), "ch"),
    (re.compile("zi(?=[aeiou])|zy|jy"), "j"),
    (re.compile("si"), "shi"),
    (re.compile("ti"), "chi"),
    (re.compile("tu"), "tsu"),
    (re.compile("hu"), "fu"),
    (re.compile("zi"), "ji"),
)


def loose_key(text: str) -> str:
    """Return a key that forgives word order and ways to romanise Japanese.

    "Hue Thua Thien" = "Thua Thien Hue"; "Toukyou", "Hirosima", "Ohita" = "Tokyo", "Hiroshima",
    "Oita".
    """
    words = re.split(r"[^a-z]+", fold(text))
    levelled = []
    for word in words:
        for pattern, replacement in _LOOSE:
            word = pattern.sub(replacement, word)
        levelled.append(word)
    return "".join(sorted(levelled))


def _order(entry: Entry) -> tuple[int, int, str]:
    return (entry.tier, -entry.population, entry.place_id)


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
