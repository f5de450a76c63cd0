"""Which names a map would like to show, and how wide they are."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from geodata import gazetteer
from geodata.records import Language

from .frame import FRAMES, FrameName
from .names import short_name

THIN: Final = 0.88
"""How much narrower regular letters are than the bold ones text_width reckons with."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A name to place around a point, in kilometres of the frame.

    `size`: pixels of its letters. `must`: it takes its least bad place even when none is free.
    `joined`: a leader may join the name to its point; `near`: only a place right beside it will do.
    `thin`: the letters are regular, not bold.
    """

    code: str
    text: str
    point: tuple[float, float]
    size: float = 12.0
    must: bool = False
    joined: bool = True
    near: bool = False
    thin: bool = False


def text_width(text: str, size: float) -> float:
    """Pixels a text takes in the interface's font, on the safe side (bold, no kerning)."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    narrow = sum(unicodedata.combining(letter) == 0 for letter in text) - wide
    return size * (wide + 0.6 * narrow)


def wishes(
    codes: Iterable[str],
    frame: FrameName,
    lang: Language,
    size: float,
    must: frozenset[str] = frozenset(),
    quiet: frozenset[str] = frozenset(),
) -> tuple[Wish, ...]:
    """The names of units, in order of their right to a place; those of `must` are never dropped,
    those of `quiet` only named where there is room right beside them."""
    found = []
    for code in codes:
        latitude, longitude = gazetteer.pole(code)
        panel = FRAMES[frame].panel(code, longitude, latitude, gazetteer.seat(code)[0])
        if panel is not None:
            x, y = panel.project(longitude, latitude)
            point = (round(float(x), 1), round(float(y), 1))
            near = code in quiet
            found.append(
                Wish(code, short_name(code, lang), point, size, code in must, not near, near)
            )
    return tuple(found)
