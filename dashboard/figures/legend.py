"""The map's legend, in the water at the top middle: what colour and lines mean."""

from typing import Any, Final

from dashboard.locale import Texts, texts
from dashboard.view import View

from .canvas import Canvas
from .strands import link_class
from .style import rgba
from .terrain import Box
from .wishes import text_width

LEFT: Final = 1030.0
"""Kilometres of the side-by-side frame at which the legend begins."""
CELL: Final = 42.0
"""Pixels a colour class is wide."""
SAMPLE: Final = 24.0
"""Pixels a sample line is long."""
COUNT_CLASSES: Final = ("0", "1", "2–3", "4–7", "8–15", "16+")
Parts = tuple[list[dict[str, Any]], list[dict[str, Any]]]
"""plotly shapes, plotly annotations."""


def corner(canvas: Canvas) -> tuple[float, float]:
    """Where the legend's top left corner stands, in pixels from the sheet's top left corner."""
    if canvas.frame_name == "side":
        return (LEFT - canvas.visible[0]) * canvas.scale, 4.0
    return 20.0, 8.0


def legend(view: View, canvas: Canvas) -> Parts:
    """Shapes and annotations of the whole legend; nothing on a phone's map."""
    shapes: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    if canvas.is_narrow:
        return shapes, notes
    said = texts(canvas.lang)
    zoom = canvas.label_size / 12
    notes.append(_text(canvas, 0, 8 * zoom, title(said, canvas), 11.5, "ink", 600))
    for step, words in enumerate(classes(said, canvas)):
        left = step * CELL * zoom
        shapes.append(_cell(canvas, step, left, 18 * zoom))
        notes.append(_text(canvas, left, 38 * zoom, words, 11, "ink-2"))
    if canvas.frame_name in ("side", "true"):
        _link_lines(view, canvas, said, shapes, notes)
    return shapes, notes


def title(said: Texts, canvas: Canvas) -> str:
    """What the regions' colour tells."""
    return {
        "events": said.say("Events per region"),
        "ties": said.say("Partners per region"),
        "recency": said.say("Last contact"),
    }[canvas.colouring]


def classes(said: Texts, canvas: Canvas) -> tuple[str, ...]:
    """The words under the six colours, from none to most."""
    if canvas.colouring != "recency":
        return COUNT_CLASSES
    return (
        said.say("none"),
        said.say(">{years} y", years=5),
        said.say("≤{years} y", years=5),
        said.say("≤{years} y", years=2),
        said.say("≤{years} y", years=1),
        said.say("≤{months} mo", months=6),
    )


def _link_lines(
    view: View,
    canvas: Canvas,
    said: Texts,
    shapes: list[dict[str, Any]],
    notes: list[dict[str, Any]],
) -> None:
    """The second half: what a line's colour, dash and width mean."""
    zoom = canvas.label_size / 12
    top = 60 * zoom
    words = said.say("Links")
    notes.append(_text(canvas, 0, top, words, 11.5, "ink", 600))
    after = text_width(words, 11.5 * zoom) + 8
    notes.append(_text(canvas, after, top, said.say("thicker = more events"), 11, "ink-3"))
    samples = [
        ("link-signed", "solid", 2.4, said.say("signed")),
        ("link-contact", "solid", 1.4, said.say("contact only")),
        ("link-planned", "4px,3px", 1.4, said.say("planned")),
    ]
    if any(link_class(pair)[0] == "carried" for pair in view.pairs):
        samples.append(("link-contact", "solid", 0.7, said.say("earlier, in force, not counted")))
    left, top = 0.0, top + 16 * zoom
    for colour, dash, width, words in samples:
        long = SAMPLE + 5 + text_width(words, 11 * zoom) + 8
        if left and left + long > 6 * CELL * zoom + 40:
            left, top = 0.0, top + 15 * zoom
        shapes.append(_line(canvas, left, top, canvas.tokens[colour], dash, width))
        notes.append(_text(canvas, left + SAMPLE + 5, top, words, 11, "ink-2"))
        left += long


def box(canvas: Canvas) -> Box:
    """The pixels the legend takes, for names to keep clear of."""
    if canvas.is_narrow:
        return 0.0, 0.0, 0.0, 0.0
    x, y = corner(canvas)
    zoom = canvas.label_size / 12
    left = canvas.visible[0] * canvas.scale + x
    top = canvas.visible[3] * canvas.scale - y
    height = 100 if canvas.frame_name in ("side", "true") else 50
    return left - 6, left + 300 * zoom, top - height * zoom, top + 4


def _text(
    canvas: Canvas,
    left: float,
    down: float,
    words: str,
    size: float,
    colour: str,
    weight: int = 400,
) -> dict[str, Any]:
    x, y = corner(canvas)
    return {
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 1,
        "xshift": round(x + left, 1),
        "yshift": round(-y - down, 1),
        "text": words,
        "showarrow": False,
        "xanchor": "left",
        "yanchor": "middle",
        "borderpad": 0,
        "font": canvas.font(size * canvas.label_size / 12, colour, weight),
    }


def _pixels(canvas: Canvas, x0: float, x1: float, y0: float, y1: float) -> dict[str, Any]:
    x, y = corner(canvas)
    return {
        "xref": "paper",
        "yref": "paper",
        "x0": (x + x0) / canvas.width,
        "x1": (x + x1) / canvas.width,
        "y0": 1 - (y + y0) / canvas.height,
        "y1": 1 - (y + y1) / canvas.height,
    }


def _cell(canvas: Canvas, step: int, left: float, top: float) -> dict[str, Any]:
    zoom = canvas.label_size / 12
    edge = canvas.tokens["zero-line"] if step == 0 else canvas.tokens[f"seq-{step}"]
    return {
        "type": "rect",
        **_pixels(canvas, left, left + CELL * zoom - 1, top, top + 9 * zoom),
        "fillcolor": canvas.tokens[f"seq-{step}"],
        "line": {"color": edge, "width": 0.8},
    }


def _line(
    canvas: Canvas, left: float, top: float, colour: str, dash: str, width: float
) -> dict[str, Any]:
    return {
        "type": "line",
        **_pixels(canvas, left, left + SAMPLE, top, top),
        "line": {"color": rgba(colour, 0.95), "width": width, "dash": dash},
    }
