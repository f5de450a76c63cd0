"""Search that forgives spelling: what a text may mean, or the names nearest to it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from geodata.gazetteer.index import Entry, index, key
from geodata.gazetteer.places import place
from geodata.gazetteer.query import read_query
from geodata.records import Place

# How many names that share pairs of letters are compared letter by letter.
_COMPARED = 60


@dataclass(frozen=True, slots=True)
class Match:
    """A place that a text may mean.

    `form` is the name as the gazetteer spells it. `exact` tells a place of that very name from
    one whose name is merely similar. `reason` says, in English, why it stands at its rank.
    """

    place: Place
    form: str
    exact: bool
    reason: str


def search(text: str, limit: int = 3) -> tuple[Match, ...]:
    """Return up to `limit` places a text may mean, the likeliest first.

    Missing diacritics, đ and d, macrons, kana, word order, a word for the kind of place and the
    region named beside it are understood ("da nang", "ほっかいどう", "TPHCM", "Sakai, Fukui").
    Of places with the same name units come before cities, larger cities before smaller ones.
    When no place bears the name, the nearest names follow instead (`exact` is False).
    An empty text finds nothing.
    """
    if not key(text):
        return ()
    reading = read_query(text)
    if reading.entries:
        return tuple(
            Match(place(entry.place_id), entry.form, True, _reason(reading.entries, rank))
            for rank, entry in enumerate(reading.entries[:limit])
        )
    return tuple(
        Match(place(entry.place_id), entry.form, False, "similar spelling")
        for entry in _nearest(key(text), limit)
    )


def _reason(entries: tuple[Entry, ...], rank: int) -> str:
    if len(entries) == 1:
        return "the only place of this name"
    if rank:
        return "another place of this name"
    first, second = entries[0], entries[1]
    if first.tier != second.tier:
        return "a unit comes before a city" if first.tier == 0 else "the larger kind of place"
    return "the largest of this name" if first.population > second.population else "first by code"


def _nearest(wanted: str, limit: int) -> list[Entry]:
    """Return the places whose names differ least, one for each name."""
    shared: Counter[str] = Counter()
    pairs = _pairs(wanted)
    for pair in pairs:
        shared.update(_names_by_pair().get(pair, ()))
    likeness = {name: count / (len(name) + len(pairs)) for name, count in shared.items()}
    close = sorted(likeness, key=lambda name: (-likeness[name], name))[:_COMPARED]
    ranked = sorted(
        (_edits(wanted, name) / max(len(wanted), len(name)), *index()[name][0][2:4], name)
        for name in close
    )
    found: dict[str, Entry] = {}
    for *_, name in ranked:
        entry = index()[name][0]
        found.setdefault(entry.place_id, entry)
        if len(found) == limit:
            break
    return list(found.values())


@cache
def _names_by_pair() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in index():
        for pair in _pairs(name):
            found.setdefault(pair, []).append(name)
    return found


def _pairs(name: str) -> set[str]:
    """Return the pairs of neighbouring letters, with the edges marked."""
    marked = f"^{name}$"
    return {marked[at : at + 2] for at in range(len(marked) - 1)}


def _edits(one: str, other: str) -> int:
    """Return how many letters must be changed, added, dropped or swapped to get the other name."""
    before: list[int] = []
    previous = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        current = [i]
        for j, right in enumerate(other, 1):
            cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            current.append(cost)
        before, previous = previous, current
    return previous[-1]
