"""Every spelling of every place in one automaton."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ahocorasick_rs import AhoCorasick, Implementation

from geodata.gazetteer import NameRow, name_rows
from geodata.lexicon.places.words import BLOCKERS, COMPOUNDS
from geodata.mentions.credible import is_plain
from geodata.mentions.cues import is_cue
from geodata.mentions.surface import level

# Upper-case spellings up to this length are abbreviations more often (ODA).
_SHORT = 4
_V_SOUNDS = (("バ", "ヴア"), ("ビ", "ヴイ"), ("ベ", "ヴエ"), ("ボ", "ヴオ"), ("ブ", "ヴ"))


Script = Literal["latin", "katakana", "other"]
_CJK_FROM = "\u2e80"


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """One key of the automaton: the rows it may stand for, likeliest first.

    `blocker` marks a phrase that hides the names inside it, `parts` the spans of short names
    that a compound consists of (日越), each with its one row. `opens` and `closes` are the
    scripts of its first and last sign. `plain` says that nothing speaks against the spelling
    itself: it is neither very short nor a common word.
    """

    key: str
    rows: tuple[NameRow, ...]
    blocker: bool = False
    parts: tuple[tuple[int, int, "Name"], ...] = ()
    opens: Script = "other"
    closes: Script = "other"
    plain: bool = True


class _ByKey(dict[str, Name]):
    """Names by their keys, each made when a text first has it."""

    def __init__(self, rows: Mapping[str, Sequence[NameRow]]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, key: str) -> Name:
        self[key] = name = _name(key, tuple(self._rows[key]))
        return name


@dataclass(frozen=True, slots=True)
class Names:
    """The automaton that finds all names, and their keys in its order."""

    automaton: AhoCorasick
    keys: tuple[str, ...]
    by_key: Mapping[str, Name]

    def known(self, key: str) -> Name | None:
        """Return the name of a key, None when no name has it."""
        try:
            return self.by_key[key]
        except KeyError:
            return None


@lru_cache(maxsize=1)
def all_names() -> Names:
    """Return the names of the gazetteer; built once per process, since it cannot be pickled."""
    rows: dict[str, list[NameRow]] = defaultdict(list)
    for row in name_rows():
        for key in dict.fromkeys(_keys(row.form)):
            rows[key].append(row)
    known = {key: found for key, found in rows.items() if not is_cue(key)}
    for key, found in list(known.items()):
        if len(key) > _SHORT or found[0].kind in ("province", "prefecture"):
            known.setdefault(key.upper(), found)
    by_key = _ByKey(known)
    for phrase in BLOCKERS:
        by_key[level(phrase)] = _name(level(phrase), (), blocker=True)
    for phrase, parts in COMPOUNDS:
        by_key[level(phrase)] = _compound(phrase, parts)
    keys = tuple(dict.fromkeys((*known, *by_key)))
    automaton = AhoCorasick(keys, implementation=Implementation.ContiguousNFA)
    return Names(automaton, keys, by_key)


def _name(
    key: str,
    rows: tuple[NameRow, ...],
    *,
    blocker: bool = False,
    parts: tuple[tuple[int, int, Name], ...] = (),
) -> Name:
    return Name(key, rows, blocker, parts, _script(key[0]), _script(key[-1]), is_plain(key, rows))


def _script(sign: str) -> Script:
    if sign < _CJK_FROM:
        return "latin"
    return "katakana" if "\u30a1" <= sign <= "\u30fa" else "other"


def _compound(phrase: str, parts: tuple[tuple[int, int, str], ...]) -> Name:
    rows = tuple(
        NameRow(phrase[start:end], place_id, "", "country", False) for start, end, place_id in parts
    )
    names = (
        (start, end, _name(level(row.form), (row,)))
        for (start, end, _), row in zip(parts, rows, strict=True)
    )
    whole = NameRow(phrase, "", "", "country", False)
    return _name(level(phrase), (whole,), parts=tuple(names))


def _keys(form: str) -> Iterator[str]:
    """Yield the keys of a spelling.

    Dashes come with and without spaces, foreign v as ヴ or バ行, cities of one sign without 市
    as well (堺とダナン).
    """
    key = level(form)
    yield key
    if len(key) == 2 and key[1] == "市":
        yield key[0]
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
