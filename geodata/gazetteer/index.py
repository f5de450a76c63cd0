"""Names to places: one dictionary from match keys to the rows that bear the name."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from geodata.folding import fold
from geodata.gazetteer.tables import read_lines

_SEPARATORS = frozenset(" -'.,・=()/_")


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
    larger population first. Source: data/name_index.csv, which rebuild/filed.py makes from the
    other tables.
    """
    found: defaultdict[str, tuple[Entry, ...]] = defaultdict(tuple)
    for name, place_id, form, tier, population, country, region in read_lines("name_index"):
        entry = Entry(place_id, form, int(tier), int(population), country, region)
        found[name] += (entry,)
    return dict(found)


@cache
def loose_index() -> Mapping[str, tuple[Entry, ...]]:
    """Return the entries of Latin names by `loose_key`; for names that `index` lacks."""
    found: dict[str, dict[str, Entry]] = {}
    for entries in index().values():
        for entry in entries:
            if entry.form[0] < "\u2e80":
                found.setdefault(loose_key(entry.form), {}).setdefault(entry.place_id, entry)
    return {name: tuple(sorted(each.values(), key=order)) for name, each in found.items()}


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


def order(entry: Entry) -> tuple[int, int, str]:
    """Return the sort key of entries of one name: the likeliest first."""
    return (entry.tier, -entry.population, entry.place_id)
