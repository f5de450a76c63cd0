"""Names on the surface: automaton, boundaries, the longest one."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from geodata.mentions.names import Name, all_names
from geodata.mentions.surface import Surface, marks_agree, read_surface

_ADDRESS_SIGNS = ("://", "www.", "@", ".jpg", ".jpeg", ".png", ".htm", ".vn", ".com")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|[^\s,;]+\.(?:jpe?g|png|html?|vn|com|jp)\b", re.IGNORECASE
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
    names = all_names()
    hits = (
        (start, end, names.names[index])
        for index, start, end in names.automaton.find_matches_as_indexes(
            surface.key, overlapping=True
        )
        if _stands_alone(surface.key, start, end)
    )
    found = [
        Found(surface.start(start + first), surface.end(start + last), part)
        for start, end, name in _longest(hits, surface)
        if not name.blocker
        for first, last, part in name.parts or ((0, end - start, name),)
    ]
    return _outside_addresses(text, found)


def _stands_alone(key: str, start: int, end: int) -> bool:
    """Return whether no letter of the name's own script touches it."""
    first, last = key[start], key[end - 1]
    if start and _continues(key[start - 1], first):
        return False
    if end == len(key) or not _continues(key[end], last):
        return True
    # Long names take a foreign word behind them: ベトナムフェア, but not タイ in タイプ.
    return _is_katakana(last) and end - start >= _LONG_KATAKANA


def _continues(outer: str, inner: str) -> bool:
    if inner < _CJK_FROM:
        return outer < _CJK_FROM and (outer.isalnum() or outer == "_")
    return _is_katakana(inner) and _is_katakana(outer)


def _is_katakana(sign: str) -> bool:
    return "\u30a1" <= sign <= "\u30fa"


def _longest(
    hits: Iterable[tuple[int, int, Name]], surface: Surface
) -> Iterator[tuple[int, int, Name]]:
    """Yield the hits that no earlier or longer one overlaps and whose marks agree."""
    reached = 0
    for start, end, name in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if start < reached:
            continue
        if name.blocker or _spelled_right(surface, start, end, name):
            reached = end
            yield start, end, name


def _spelled_right(surface: Surface, start: int, end: int, name: Name) -> bool:
    if surface.key[start] >= _CJK_FROM:
        return True
    written = surface.text[surface.start(start) : surface.end(end)]
    return any(marks_agree(written, row.form) for row in name.rows)


def _outside_addresses(text: str, found: list[Found]) -> list[Found]:
    if not any(sign in text for sign in _ADDRESS_SIGNS):
        return found
    addresses = [match.span() for match in _ADDRESS.finditer(text)]
    return [hit for hit in found if not any(start <= hit.start < end for start, end in addresses)]
