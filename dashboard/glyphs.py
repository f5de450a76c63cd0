"""Small marks in lists: the glyph of a type, the strip of a pair's events, a link's line."""

from datetime import date
from typing import Any, Final

import numpy as np
from dash import html

from geodata.records import EVENT_TYPES, EventType

from .attributes import attributes
from .view import Marks
from .view.records import Ints

EPOCH: Final = date(1970, 1, 1)
YEARS_BACK: Final = 21
"""A strip starts this many years before the current one; what is older is told by a sign."""
STEPS: Final = 38
"""Places on a strip that can be told apart: two pixels each."""


def glyph(kind: EventType, *, planned: bool = False) -> html.I:
    """The shape and colour of a type; a planned event is hollow."""
    name = f"glyph {kind} planned" if planned else f"glyph {kind}"
    return html.I(className=name, **attributes(aria_hidden=True))


def strip(marks: Marks, rows: Ints, today: date) -> html.Span:
    """The events of a pair on a short line from YEARS_BACK years ago to the end of next year.

    Older events are told by a "‹" at its left end; of those of one type that would cover each
    other only the first is drawn. Decorative: the row beside it says the count.
    """
    first = (date(today.year - YEARS_BACK, 1, 1) - EPOCH).days
    last = (date(today.year + 2, 1, 1) - EPOCH).days
    share = ((marks.start[rows] + marks.end[rows]) / 2 - first) / (last - first)
    inside = share >= 0
    rows, share = rows[inside], share[inside]
    looks = 2 * marks.kind[rows].astype(int) + marks.planned[rows]
    _, shown = np.unique((share * STEPS).astype(int) * 100 + looks, return_index=True)
    dots: list[Any] = []
    for at in np.sort(shown).tolist():
        row = int(rows[at])
        dot: Any = glyph(EVENT_TYPES[int(marks.kind[row])], planned=bool(marks.planned[row]))
        dot.style = {"left": f"{100 * share[at]:.1f}%"}
        dots.append(dot)
    sign = [] if inside.all() else [html.B("‹")]
    return html.Span([*sign, *dots], className="strip", **attributes(aria_hidden=True))


def bond(look: str) -> html.I:
    """A link's line as the map draws it: "signed", "contact" or "planned"."""
    return html.I(className=f"bond {look}", **attributes(aria_hidden=True))


def icon(name: str) -> html.I:
    """A drawing from assets/marks.css; decorative, the button around it has a name."""
    return html.I(className=f"icon {name}", **attributes(aria_hidden=True))
