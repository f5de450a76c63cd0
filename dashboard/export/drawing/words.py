"""Names, notes and the words of an axis: text stays text, with paper round letters over a map."""

import html
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

from dashboard.export.sheet.fitting import width
from dashboard.export.sheet.svg import JAPANESE, is_wide

from .paint import fill, number
from .plane import Plane

_HALO: Final = 3.2
"""Pixels of paper round a name."""
_MIDDLE: Final = 0.25
"""Of its size, how far the baseline of a name is below its point."""
_CENTRE: Final = 0.36
"""The same of a note: half the height of Inter's capitals."""
_LEADING: Final = 1.3
_EDGE: Final = 1.0
"""Pixels between a note's point and its letters: the width of the border that it could have."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text; `y` is its baseline."""

    x: float
    y: float
    text: str
    font: dict[str, Any]
    anchor: str

    @property
    def svg(self) -> str:
        """The element with its own colour."""
        return self._element(fill(self.font["color"]))

    @property
    def ground(self) -> str:
        """The element to be painted as paper under the letters."""
        return self._element("")

    def _element(self, paint: str) -> str:
        family = f" font-family={quoteattr(JAPANESE)}" if is_wide(self.text) else ""
        weight = self.font.get("weight", 400)
        heavy = f' font-weight="{weight}"' if weight != 400 else ""
        anchor = f' text-anchor="{self.anchor}"' if self.anchor != "start" else ""
        return (
            f'<text x="{number(self.x)}" y="{number(self.y)}" '
            f'font-size="{number(self.font["size"])}"{family}{heavy}{anchor}{paint} '
            f'xml:space="preserve">{escape(self.text)}</text>'
        )


def names(trace: dict[str, Any], plane: Plane) -> Iterator[Line]:
    """The lines of a trace of text."""
    font = trace["textfont"]
    xs = plane.across["x"].all(trace["x"]).tolist()
    ys = plane.down[trace.get("yaxis", "y")].all(trace["y"]).tolist()
    for at, text in enumerate(trace["text"]):
        own = {key: value[at] if isinstance(value, list) else value for key, value in font.items()}
        side = trace["textposition"]
        side = side[at] if isinstance(side, list) else side
        anchor = "end" if "left" in side else "start" if "right" in side else "middle"
        size = own["size"]
        high = _LEADING * text.count("<br>") + 1
        top = {"top": -high, "middle": -high / 2, "bottom": 0.0}[side.split()[0]]
        y = ys[at] + size * (top + 0.5 + _MIDDLE)
        for step, line in enumerate(_lines(text)):
            yield Line(xs[at], y + step * _LEADING * size, line, own, anchor)


def notes(annotations: Iterable[dict[str, Any]], plane: Plane) -> Iterator[tuple[str, Line]]:
    """Notes without arrows: the box of paper behind one, if it has one, and its line."""
    for note in annotations:
        if note.get("showarrow", True) or note.get("textangle"):
            raise ValueError(f"a note with an arrow or an angle cannot be drawn: {note['text']}")
        (text,) = _lines(note["text"])
        font, anchor = note["font"], _ANCHORS[note["xanchor"]]
        inward = {"start": _EDGE, "middle": 0.0, "end": -_EDGE}[anchor]
        x = plane.across[note.get("xref", "x")].at(note["x"]) + note.get("xshift", 0)
        y = plane.down[note.get("yref", "y")].at(note["y"]) - note.get("yshift", 0)
        line = Line(x + inward, y + font["size"] * _CENTRE, text, font, anchor)
        yield _box(note, line, y), line


def ticks(layout: dict[str, Any], plane: Plane) -> Iterator[Line]:
    """The words under the x axis; those that would stand beyond the figure are left out."""
    axis = layout["xaxis"]
    if axis.get("visible", True) is False:
        return
    font = axis["tickfont"]
    low = layout[f"yaxis{axis.get('anchor', 'y')[1:]}"].get("domain", (0, 1))[0]
    y = plane.down["paper"].at(low) + 0.5 + axis.get("ticklabelstandoff", 0) + font["size"]
    for value, text in zip(axis["tickvals"], axis["ticktext"], strict=True):
        x = plane.across["x"].at(value)
        half = width(text, font["size"]) / 2
        if x - half >= 0 and x + half <= layout["width"]:
            yield Line(x, y, html.unescape(text), font, "middle")


def haloed(lines: Iterable[Line], paper: str) -> str:
    """Lines over a ground of paper that follows their letters."""
    drawn = list(lines)
    if not drawn:
        return ""
    ground = "".join(line.ground for line in drawn)
    style = f'{fill(paper)} stroke="{paper}" stroke-width="{_HALO}" stroke-linejoin="round"'
    over = "".join(line.svg for line in drawn)
    return f'<g aria-hidden="true"{style}>{ground}</g>{over}'


def _box(note: dict[str, Any], line: Line, middle: float) -> str:
    if "bgcolor" not in note:
        return ""
    size = note["font"]["size"]
    wide = width(line.text, size, note["font"].get("weight", 400)) + 2 * _EDGE
    left = line.x - {"start": _EDGE, "middle": wide / 2, "end": wide - _EDGE}[line.anchor]
    high = size * _LEADING
    corner = f'x="{number(left)}" y="{number(middle - high / 2)}"'
    return f'<rect {corner} width="{number(wide)}" height="{number(high)}"{fill(note["bgcolor"])}/>'


def _lines(text: str) -> list[str]:
    return [html.unescape(part) for part in text.split("<br>")]


_ANCHORS: Final = {"left": "start", "center": "middle", "right": "end"}
