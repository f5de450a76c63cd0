"""Names and notes of a map as text boxes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pptx.util import Pt

from dashboard.export.deck.pen import Style, describe, fill
from dashboard.export.deck.plane import Frame, sheet_x, sheet_y
from dashboard.export.sheet.fitting import width
from dashboard.figures.style import LIGHT
from dashboard.scene import Scene


@dataclass(frozen=True, slots=True)
class Text:
    """A name or a note: the point it hangs on, in points of the slide."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool
    anchor: str


def texts_of(figure: dict[str, Any], frame: Frame) -> Iterator[Text]:
    """Every name of the figure, and every note of its legend."""
    for trace in figure["data"]:
        if trace["mode"] != "text":
            continue
        font = trace["textfont"]
        for at, text in enumerate(trace["text"]):
            x, y = frame.point(trace["x"][at], trace["y"][at])
            side = trace["textposition"][at]
            anchor = "start" if "right" in side else "end" if "left" in side else "middle"
            colour = font["color"][at] if isinstance(font["color"], list) else font["color"]
            bold = font["weight"] >= 600
            yield Text(x / 12700, y / 12700, text, font["size"], colour, bold, anchor)
    sides = {"left": "start", "center": "middle", "right": "end"}
    for note in figure["layout"]["annotations"]:
        left, top = frame.point(sheet_x(note, "x", frame), sheet_y(note, "y", frame))
        font = note["font"]
        yield Text(
            left / 12700 + note.get("xshift", 0),
            top / 12700 - note.get("yshift", 0),
            note["text"],
            font["size"],
            font["color"],
            font["weight"] >= 600,
            sides[note["xanchor"]],
        )


def add_label(slide: Any, words: Text, scene: Scene) -> None:
    """Write a name as a text box of its own, with paper round the letters."""
    room = width(words.text, words.size, 650) + 6
    high = words.size * 1.3
    left = words.x - {"start": 0.0, "middle": room / 2, "end": room}[words.anchor]
    if words.anchor == "start":
        left += 3
    elif words.anchor == "end":
        left -= 3
    box = slide.shapes.add_textbox(Pt(left), Pt(words.y - high / 2), Pt(room), Pt(high))
    box.name = words.text[:60]
    describe(box, words.text)
    token = _token(words.colour)
    style = Style(words.size, token, words.bold, words.anchor, glow=True)  # type: ignore[arg-type]
    fill(box.text_frame, [(words.text, style)], scene.texts.language)
    box.text_frame.word_wrap = False


def _token(colour: str) -> str:
    """The token of a colour as figures write it; faded names are the lightest ink."""
    named = {value.lower(): name for name, value in LIGHT.items() if name.startswith("ink")}
    return named.get(colour.lower(), "line-strong")
