"""Legend, inset borders, names of the countries and notes: plotly shapes and annotations."""

from typing import Any, Final

from dashboard.locale import texts
from dashboard.view import View

from . import legend, locator
from .canvas import Canvas
from .frame import FrameName
from .legend import Parts
from .terrain import Box

COUNTRIES: Final[dict[FrameName, dict[str, tuple[float, float]]]] = {
    "side": {"VN": (-330, -640), "JP": (2440, -165)},
    "vn": {},
    "jp": {},
    "true": {"VN": (-2350, -1150), "JP": (2150, 900)},
}
"""Where the names of the countries stand, in kilometres of the frame."""

THIN: Final = "\u2009"
"""A thin space, between the letters of a country's name."""


def taken_boxes(canvas: Canvas) -> tuple[Box, ...]:
    """The pixels that decoration takes, for names to keep clear of."""
    scale = canvas.scale
    if canvas.is_narrow:
        return ()
    return (
        legend.box(canvas),
        locator.box(canvas),
        *(
            (x * scale - 50, x * scale + 50, y * scale - 8, y * scale + 8)
            for x, y in COUNTRIES[canvas.frame_name].values()
        ),
    )


def decoration(view: View, canvas: Canvas) -> Parts:
    """Legend, inset borders, country names and notes, as shapes and annotations."""
    shapes, notes = legend.legend(view, canvas)
    line = {"color": canvas.tokens["line-strong"], "width": 1}
    for points in canvas.frame.lines:
        way = "M" + "L".join(f"{x},{y}" for x, y in points)
        shapes.append({"type": "path", "path": way, "line": line, "layer": "below"})
    for x0, x1, y0, y1 in canvas.frame.boxes:
        shapes.append(
            {
                "type": "rect",
                "x0": x0,
                "x1": x1,
                "y0": y0,
                "y1": y1,
                "line": {**line, "dash": "2px,3px"},
                "layer": "below",
            }
        )
    if canvas.is_narrow:
        return shapes, notes
    said = texts(canvas.lang)
    if canvas.frame.break_x is not None:
        notes.append(
            _note(
                canvas,
                canvas.frame.break_x - 30,
                canvas.frame.bounds[2] + 12 / canvas.scale,
                said.say("Sea shortened here; both countries at one scale"),
                "right",
            )
        )
        x, y, words = locator.locator_note(view, canvas)
        notes.append(_note(canvas, x, y, words, "left"))
    for country, (x, y) in COUNTRIES[canvas.frame_name].items():
        name = said.country(country)
        spaced = name if canvas.lang == "ja" else THIN.join(name.upper())
        notes.append(_note(canvas, x, y, spaced, "center", "ink-2", 600))
    return shapes, notes


def _note(
    canvas: Canvas,
    x: float,
    y: float,
    words: str,
    anchor: str,
    colour: str = "ink-3",
    weight: int = 400,
) -> dict[str, Any]:
    return {
        "x": round(x, 1),
        "y": round(y, 1),
        "text": words,
        "showarrow": False,
        "xanchor": anchor,
        "yanchor": "middle",
        "borderpad": 0,
        "font": canvas.font(canvas.label_size * 0.92, colour, weight),
    }
