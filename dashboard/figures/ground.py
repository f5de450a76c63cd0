"""What lies under and over the regions: neighbours, disputed places, the break in the sea."""

from typing import Final

from dashboard.locale import texts
from geodata.records import Language

from .canvas import Canvas, Trace
from .outlines import disputed, ribbons
from .strands import wave
from .style import rgba

RIBBON_ALPHA: Final = (0.08, 0.05, 0.03)
"""From the narrowest ribbon to the widest; they lie over each other."""
DOTTED: Final = ("senkaku", "liancourt")
"""Disputed places too small for anything but a dot."""


def ground_traces(canvas: Canvas) -> list[Trace]:
    """The neighbours' ribbons, from the widest to the narrowest."""
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "name": f"ribbon-{step}",
            "x": where[0],
            "y": where[1],
            "fill": "toself",
            "fillcolor": rgba(canvas.tokens["land-near"], RIBBON_ALPHA[step]),
            "line": {"width": 0},
            "hoverinfo": "skip",
            "showlegend": False,
        }
        for step, where in reversed(list(enumerate(ribbons(canvas.frame_name))))
    ]


def disputed_traces(canvas: Canvas) -> list[Trace]:
    """Disputed places: one neutral grey, no country's colour; the smallest as dots."""
    where, middles = disputed(canvas.frame_name)
    grey = canvas.tokens["disputed"]
    said = texts(canvas.lang)
    words = disputed_names(canvas.lang)
    dots = [name for name in DOTTED if name in middles]
    outline = {
        "type": "scatter",
        "mode": "lines",
        "name": "disputed",
        "x": where[0],
        "y": where[1],
        "fill": "toself",
        "fillcolor": grey,
        "line": {"color": grey, "width": 1.2},
        "hoveron": "fills",
        "hoverinfo": "text",
        "text": said.say("disputed; the map takes no position"),
        "showlegend": False,
    }
    points = {
        "type": "scatter",
        "mode": "markers",
        "name": "disputed-dots",
        "x": [round(middles[name][0], 1) for name in dots],
        "y": [round(middles[name][1], 1) for name in dots],
        "text": [said.say("{place} · disputed", place=words[name]) for name in dots],
        "hoverinfo": "text",
        "marker": {"size": 3.5, "color": grey},
        "showlegend": False,
    }
    return [outline, points]


def disputed_names(lang: Language) -> dict[str, str]:
    """What the disputed places are called; the international name in every language."""
    said = texts(lang)
    return {
        "paracel": said.say("Paracel Islands"),
        "spratly": said.say("Spratly Islands"),
        "southern_kuril": said.say("Southern Kurils"),
        "senkaku": said.say("Senkaku Islands"),
        "liancourt": said.say("Liancourt Rocks"),
    }


def break_traces(canvas: Canvas) -> list[Trace]:
    """The two waves where the sea is shortened, over the links."""
    if canvas.frame.break_x is None:
        return []
    xs, ys = wave(canvas)
    half = len(xs) // 2
    line = {"color": canvas.tokens["line-strong"], "width": 1}
    common: Trace = {
        "type": "scatter",
        "mode": "lines",
        "hoverinfo": "skip",
        "showlegend": False,
    }
    return [
        {
            **common,
            "name": "break",
            "x": xs,
            "y": ys,
            "fill": "toself",
            "fillcolor": canvas.tokens["paper"],
            "line": {"width": 0},
        },
        {
            **common,
            "name": "break-lines",
            "x": [*xs[:half], None, *xs[half:]],
            "y": [*ys[:half], None, *ys[half:]],
            "line": line,
        },
    ]
