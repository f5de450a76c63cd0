"""Names on the surface: automaton, boundaries, the longest one."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from geodata.mentions.names import Name, Script, all_names
from geodata.mentions.surface import Surface, marks_agree, read_surface

_ADDRESS_SIGNS = ("://", "www.", "@", ".jpg", ".jpeg", ".png", ".htm", ".vn", ".com")
# Tried where a word begins alone: in Japanese a paragraph is one.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|(?<!\S)\S+@\S+\.\w+"
    r"|(?<![^\s,;])[^\s,;]+\.(?:jpe?g|png|html?|vn|com|jp)\b",
    re.IGNORECASE,
)
_CJK_FROM = "\u2e80"
_LONG_KATAKANA = 4


class Found(NamedTuple):
    """A name in the text: start and end are offsets into the text."""

    start: int
    end: int
    name: Name


def find_names(text: str) -> list[Found]:
    """Return the names of `text` in reading order, none inside another, blockers left out.

    Longer names win over the shorter ones they contain (東京都 over 京都), and of two that
    overlap the first. Names inside web addresses and file names are none.
    """
    surface = read_surface(text)
    found: list[Found] = []
    for start, end, name in _longest(_standing_alone(surface.key), surface):
        if name.parts:
            for first, last, part in name.parts:
                found.append(Found(surface.start(start + first), surface.end(start + last), part))
        elif not name.blocker:
            found.append(Found(surface.start(start), surface.end(end), name))
    return _outside_addresses(text, found)


def _standing_alone(key: str) -> list[tuple[int, int, int]]:
    """Return start, minus end and number of each name that no letter of its script touches.

    Sorted as they are, the first and then the longest comes first.
    """
    every = all_names()
    keys, by_key = every.keys, every.by_key
    padded = f"{key} "  # the sign before the first is the last: a space as well
    hits = [
        (start, -end, index)
        for index, start, end in every.automaton.find_matches_as_indexes(key, overlapping=True)
        if (before := padded[start - 1]) == " " or not _continues(before, by_key[keys[index]].opens)
        if (after := padded[end]) == " "
        or not _continues(after, by_key[keys[index]].closes)
        or _takes_word(by_key[keys[index]])
    ]
    hits.sort()
    return hits


def _continues(outer: str, script: Script) -> bool:
    """Return whether a sign next to a name is a letter of the name's script."""
    if script == "latin":
        return outer < _CJK_FROM and (outer.isalnum() or outer == "_")
    return script == "katakana" and "\u30a1" <= outer <= "\u30fa"


def _takes_word(name: Name) -> bool:
    """Return whether a foreign word may stand right behind it: ベトナムフェア, but not タイプ."""
    return name.closes == "katakana" and len(name.key) >= _LONG_KATAKANA


def _longest(
    hits: Iterable[tuple[int, int, int]], surface: Surface
) -> Iterator[tuple[int, int, Name]]:
    """Yield start, end and name of the hits that no earlier or longer one overlaps."""
    every = all_names()
    plain = surface.text.isascii()
    reached = 0
    for start, negative_end, index in hits:
        if start < reached:
            continue
        name = every.by_key[every.keys[index]]
        if plain or name.blocker or _spelled_right(surface, start, -negative_end, name):
            reached = -negative_end
            yield start, reached, name


def _spelled_right(surface: Surface, start: int, end: int, name: Name) -> bool:
    """Return whether the marks in the text agree with a spelling of the name."""
    if name.opens != "latin":
        return True
    written = surface.text[surface.start(start) : surface.end(end)]
    return written.isascii() or any(marks_agree(written, row.form) for row in name.rows)


def _outside_addresses(text: str, found: list[Found]) -> list[Found]:
    if not any(sign in text for sign in _ADDRESS_SIGNS):
        return found
    addresses = [match.span() for match in _ADDRESS.finditer(text)]
    return [hit for hit in found if not any(start <= hit.start < end for start, end in addresses)]
