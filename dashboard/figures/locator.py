"""The small inset that shows both countries where they truly are, and how far apart."""

from functools import cache
from typing import Any, Final

import numpy as np

from dashboard.locale import texts
from dashboard.view import View
from dashboard.view.ties import distance

from .canvas import Canvas, Trace
from .frame import FRAMES, ring_area
from .links import great_circle
from .names import short_name
from .outlines import Path, outline_rings, path
from .terrain import Box

BOX: Final = (-484.0, -143.0, -391.0, -100.0)
"""West, east, south and north edge in kilometres of the side-by-side frame."""
ENDS: Final = ("VN34-01", "JP-13")
"""Hanoi and Tokyo."""
SMALLEST: Final = 900.0
"""Square kilometres; smaller islands are under a pixel here."""
EVERY: Final = 4
"""Of the outlines' points every fourth is enough at this size."""


def locator_traces(canvas: Canvas) -> list[Trace]:
    """Box, land and the great circle; nothing on narrow maps and in other frames."""
    if canvas.frame_name != "side" or canvas.is_narrow:
        return []
    x0, x1, y0, y1 = BOX
    tokens = canvas.tokens
    edge: Path = ([x0, x1, x1, x0, x0], [y0, y0, y1, y1, y0])
    paper, land = tokens["surface"], tokens["seq-4"]
    land_path, arc_path = _paths()
    line: dict[str, Any] = {"color": tokens["line"], "width": 1}
    return [
        _trace("locator-box", edge, paper, line),
        _trace("locator-land", land_path, land, {"color": land, "width": 0}),
        _trace("locator-arc", arc_path, None, {"color": tokens["accent"], "width": 1.3}),
    ]


def locator_note(view: View, canvas: Canvas) -> tuple[float, float, str]:
    """What stands under the box, and where it begins: "Hanoi–Tokyo 3,670 km"."""
    said = texts(canvas.lang)
    words = said.say(
        "{one}–{other} {km} km",
        one=short_name(ENDS[0], canvas.lang),
        other=short_name(ENDS[1], canvas.lang),
        km=distance(*ENDS),
    )
    return BOX[0], BOX[2] - 11 / canvas.scale, words


def box(canvas: Canvas) -> Box:
    """The pixels the inset takes with its note, for names to keep clear of."""
    if canvas.frame_name != "side" or canvas.is_narrow:
        return 0.0, 0.0, 0.0, 0.0
    scale = canvas.scale
    return (
        BOX[0] * scale - 4,
        BOX[1] * scale + 16,
        BOX[2] * scale - 20,
        BOX[3] * scale + 4,
    )


def _trace(name: str, where: Path, fill: str | None, line: dict[str, Any]) -> Trace:
    trace: Trace = {
        "type": "scatter",
        "mode": "lines",
        "name": name,
        "x": where[0],
        "y": where[1],
        "hoverinfo": "skip",
        "showlegend": False,
        "line": line,
    }
    return trace | ({"fill": "toself", "fillcolor": fill} if fill else {})


@cache
def _paths() -> tuple[Path, Path]:
    """Land and great circle of the true frame, shrunk into the box."""
    rings = [
        (xs[::EVERY], ys[::EVERY])
        for each in outline_rings("true", "34").values()
        for xs, ys in each
        if ring_area(xs, ys) > SMALLEST
    ]
    return path(_shrunk(*ring) for ring in rings), path([_shrunk(*great_circle(*ENDS))])


def _shrunk(xs: Any, ys: Any) -> tuple[Any, Any]:
    x0, x1, y0, y1 = BOX
    left, right, bottom, top = FRAMES["true"].bounds
    ratio = 0.94 * min((x1 - x0) / (right - left), (y1 - y0) / (top - bottom))
    return (
        (x0 + x1) / 2 + (np.asarray(xs) - (left + right) / 2) * ratio,
        (y0 + y1) / 2 + (np.asarray(ys) - (bottom + top) / 2) * ratio,
    )
