"""How much room text takes, without a browser to ask: by the widths of the page's own font.

A reserve of four per cent is for the fonts that stand in where Inter is missing.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from .metrics import BOLD, FIRST, OTHERS, REGULAR

_RESERVE: Final = 1.04
_UNKNOWN: Final = 700
"""Thousandths of a letter that the tables do not hold."""
_ELLIPSIS: Final = "…"
_NO_START: Final = frozenset(
    "、。，．・：；？！）」』】〉》”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
"""Signs that do not begin a line of Japanese (JIS X 4051)."""


def width(text: str, size: float, weight: int = 400) -> float:
    """Pixels that a text takes; CJK letters are as wide as the size."""
    return size * _RESERVE / 1000 * sum(_advance(letter, weight) for letter in text)


def fit(text: str, size: float, room: float, weight: int = 400) -> str:
    """The text, cut with an ellipsis where it would not fit."""
    if width(text, size, weight) <= room:
        return text
    kept = text
    while kept and width(f"{kept.rstrip()}{_ELLIPSIS}", size, weight) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}{_ELLIPSIS}"


def wrap(text: str, size: float, room: float, lines: int) -> list[str]:
    """The text in at most `lines` lines; the last is cut where more would follow.

    Breaks at spaces, between CJK letters where a line may begin, and inside a word only when the
    word alone is wider than the room.
    """
    found, used = [""], 0.0
    for piece in _broken(text, size, room):
        wide = width(piece, size)
        if found[-1] and used + width(piece.rstrip(), size) > room:
            if len(found) == lines:
                found[-1] = fit(found[-1] + piece + _ELLIPSIS * 9, size, room)
                return found
            found[-1] = found[-1].rstrip()
            found.append("")
            used = 0.0
        found[-1] += piece
        used += wide
    return [fit(line.strip(), size, room) for line in found if line.strip()]


@cache
def _advance(letter: str, weight: int) -> int:
    if unicodedata.combining(letter):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1000
    if letter in OTHERS:
        return OTHERS[letter]
    table = REGULAR if weight < 500 else BOLD
    base = unicodedata.normalize("NFD", letter)[0]
    at = ord(base) - FIRST
    return table[at] if 0 <= at < len(table) else _UNKNOWN


def _broken(text: str, size: float, room: float) -> Iterator[str]:
    """The pieces of a text, those wider than the room in parts that fit."""
    for piece in _pieces(text):
        part = ""
        for letter in piece:
            if part and width(piece, size) > room and width(part + letter, size) > room:
                yield part
                part = ""
            part += letter
        yield part


def _pieces(text: str) -> list[str]:
    """Parts that a line may break after: words with their space, single CJK letters."""
    found: list[str] = []
    glued = False
    for letter in text:
        wide = unicodedata.east_asian_width(letter) in "WF"
        if found and ((glued and not wide) or letter in _NO_START):
            found[-1] += letter
        else:
            found.append(letter)
        glued = not wide and letter != " "
    return found
