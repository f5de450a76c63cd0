"""Every spelling of every place in one automaton."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

from geodata.gazetteer import NameRow, name_rows
from geodata.lexicon.places.words import BLOCKERS
from geodata.mentions.surface import level

_V_SOUNDS = (("バ", "ヴア"), ("ビ", "ヴイ"), ("ベ", "ヴエ"), ("ボ", "ヴオ"), ("ブ", "ヴ"))


@dataclass(frozen=True, slots=True)
class Name:
    """One key of the automaton: the rows it may stand for, likeliest first.

    `capitals` marks the upper-case spelling of a Latin name, `blocker` a phrase that hides
    the names inside it.
    """

    key: str
    rows: tuple[NameRow, ...]
    capitals: bool = False
    blocker: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """All names with the automaton that finds their keys, in the same order."""

    automaton: AhoCorasick
    names: tuple[Name, ...]
    by_key: Mapping[str, Name]


@lru_cache(maxsize=1)
def all_names() -> Names:
    """Return the names of the gazetteer; built once per process, since it cannot be pickled."""
    rows: dict[str, list[NameRow]] = defaultdict(list)
    for row in name_rows():
        for key in dict.fromkeys(_keys(row.form)):
            rows[key].append(row)
    by_key = {key: Name(key, tuple(found)) for key, found in rows.items()}
    for key in list(by_key):
        capitals = key.upper()
        if capitals != key and capitals not in by_key:
            by_key[capitals] = Name(capitals, by_key[key].rows, capitals=True)
    for phrase in BLOCKERS:
        by_key[level(phrase)] = Name(level(phrase), (), blocker=True)
    names = tuple(by_key.values())
    automaton = AhoCorasick(
        [name.key for name in names], implementation=Implementation.ContiguousNFA
    )
    return Names(automaton, names, by_key)


def _keys(form: str) -> Iterator[str]:
    """Yield the keys of a spelling: dashes with and without spaces, foreign v as ヴ or バ行."""
    key = level(form)
    yield key
    if "-" in key:
        tight = "-".join(part.strip() for part in key.split("-"))
        yield tight
        yield tight.replace("-", " - ")
    if "・" in key:
        yield key.replace("・", "")
        yield key.replace("・", "=")
    for plain, foreign in _V_SOUNDS:
        if foreign in key:
            yield key.replace(foreign, plain)
        elif plain in key and plain != "ブ":
            yield key.replace(plain, foreign)
