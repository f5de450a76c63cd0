"""The filled regions: one trace a unit, so that a click on the fill says which."""

from datetime import date
from typing import Any, Final

from dashboard.view import UnitCount, View

from .canvas import Canvas, Colouring, Trace
from .cards import unit_card
from .outlines import outline_rings, outlines, path
from .style import level, mix

DIMMED: Final = 0.34
"""What is left of a region's colour while another is selected."""
CLOSEST: Final = 3
"""Partners that a hover card names."""
RECENCY: Final = (183, 365, 730, 1826)
"""Days since the last contact below which a region falls into class 5, 4, 3, 2; else 1."""


def region_traces(view: View, canvas: Canvas) -> list[Trace]:
    """One filled trace a unit, in the order of `region_codes`; `meta` holds its code."""
    paths = outlines(canvas.frame_name, view.era)
    looks = region_looks(view, canvas)
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "x": paths[code][0],
            "y": paths[code][1],
            "fill": "toself",
            "hoveron": "fills",
            "hoverinfo": "text",
            "name": code,
            "meta": code,
            "customdata": [code],
            "showlegend": False,
            **looks[code],
        }
        for code in region_codes(view, canvas)
    ]


def region_codes(view: View, canvas: Canvas) -> tuple[str, ...]:
    """The units this frame draws, in the order of their traces."""
    paths = outlines(canvas.frame_name, view.era)
    return tuple(code for code in view.units if code in paths)


def region_looks(view: View, canvas: Canvas) -> dict[str, dict[str, Any]]:
    """What a filter changes of each region's trace: fill, outline and hover text."""
    tokens = canvas.tokens
    bright = highlighted(view)
    closest = _closest(view)
    larger = {note.code: note.since for note in view.notes if note.kind == "larger"}
    found = {}
    for code in region_codes(view, canvas):
        unit = view.units[code]
        step = unit_class(unit, canvas.colouring, view.today)
        fill = tokens[f"seq-{step}"]
        line = tokens["zero-line"] if step == 0 else tokens["coast"]
        if bright and code not in bright:
            fill = mix(fill, tokens["paper"], DIMMED)
            line = mix(line, tokens["paper"], DIMMED)
        found[code] = {
            "fillcolor": fill,
            "line": {"color": line, "width": 0.6},
            "text": unit_card(unit, closest.get(code, ()), larger.get(code), canvas.lang),
        }
    return found


def _closest(view: View) -> dict[str, tuple[tuple[str, int], ...]]:
    """Each unit's partners with most events, and how many these are."""
    found: dict[str, list[tuple[str, int]]] = {}
    for pair in sorted(view.pairs, key=lambda pair: (-pair.events, pair.key)):
        if pair.events:
            found.setdefault(pair.vn, []).append((pair.jp, pair.events))
            found.setdefault(pair.jp, []).append((pair.vn, pair.events))
    return {code: tuple(partners[:CLOSEST]) for code, partners in found.items()}


def selection_trace(view: View, canvas: Canvas) -> Trace:
    """The outline of the selected units and of those the selected event names, over all regions."""
    rings = outline_rings(canvas.frame_name, view.era)
    xs, ys = path(
        ring
        for code in dict.fromkeys((*view.selected_units, *view.event_units))
        for ring in rings.get(code, ())
    )
    return {
        "type": "scatter",
        "mode": "lines",
        "name": "selection",
        "x": xs,
        "y": ys,
        "hoverinfo": "skip",
        "showlegend": False,
        "line": {"color": canvas.tokens["ink"], "width": 1.6},
    }


def highlighted(view: View) -> frozenset[str]:
    """The selected units and their partners; empty when nothing is selected."""
    if not view.is_selective:
        return frozenset()
    partners = {code for pair in view.pairs if pair.on for code in (pair.vn, pair.jp)}
    return frozenset(partners) | frozenset(view.selected_units)


def unit_class(unit: UnitCount, colouring: Colouring, today: date) -> int:
    """The colour class of a unit, 0 to 5: by events, by partners, or by days since contact."""
    if colouring == "recency":
        if unit.last is None:
            return 0
        gap = (today - unit.last).days
        return 5 - sum(gap > limit for limit in RECENCY)
    return level(unit.events if colouring == "events" else unit.partners)
