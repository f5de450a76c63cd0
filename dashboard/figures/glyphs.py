"""Single events on the timeline as plotly traces: glyphs, bars and faint dashes, lane by lane."""

from typing import Any, Final

import numpy as np

from dashboard.view import Anniversary, View
from geodata.records import EVENT_TYPES, EventType

from .axis import decimal_year
from .cards import ahead_card, event_card
from .lanes import Lanes
from .marks import BAR, DASH, GLYPH, Placed
from .outlines import path
from .sheet import STEADY, Sheet
from .style import GLYPHS, LANES, rgba

DIMMED: Final = 0.13
"""What is left of a mark outside the choice."""
SYMBOLS: Final = {
    "circle": "circle",
    "square": "square",
    "triangle": "triangle-up",
    "ring": "circle",
    "diamond": "diamond",
    "bar": "line-ns",
}
SPANS: Final = ((DASH, 2.6, 0.42), (BAR, 4.5, 0.85))
"""(shape, pixels thick, opacity) of a span of days that is not known, and of one that is."""
AHEAD_ROOM: Final = 6.0
"""Pixels that an anniversary to come takes on the axis."""
Trace = dict[str, Any]


def mark_traces(view: View, sheet: Sheet, placed: Placed) -> list[Trace]:
    """For every type: dashes and bars, faint glyphs, glyphs, hollow glyphs of what is to come."""
    marks = view.marks
    kind, selected, planned = (
        column[placed.rows] for column in (marks.kind, marks.selected, marks.planned)
    )
    found: list[Trace] = []
    for name in LANES:
        mine = kind == EVENT_TYPES.index(name)
        for shape, thick, alpha in SPANS:
            for on in (False, True):
                part = placed.only(mine & (placed.shape == shape) & (selected == on))
                found += _spans(view, sheet, part, name, thick, alpha if on else DIMMED)
        glyphs = mine & (placed.shape == GLYPH)
        for style, mask in (
            ("faint", ~selected),
            ("solid", selected & ~planned),
            ("hollow", selected & planned),
        ):
            found += _glyphs(view, sheet, placed.only(glyphs & mask), name, style)
    return found


def glyph_markers(
    kind: EventType, sheet: Sheet, hollow: bool, alpha: float = 1.0
) -> list[dict[str, Any]]:
    """A type's glyph as plotly markers, to be drawn over each other; hollow means to come."""
    colour, paper = rgba(sheet.tokens[kind], alpha), sheet.tokens["paper"]
    shape, size = GLYPHS[kind], sheet.glyph
    symbol = SYMBOLS[shape]
    if shape == "bar":
        return _bar_glyph(symbol, size, colour, paper, hollow)
    if shape == "ring" and not hollow:
        edge = {"color": colour, "width": 1.9}
        return [{"symbol": symbol, "size": size - 1, "color": paper, "line": edge}]
    grown = size + (1.5 if shape in ("triangle", "diamond") else 0)
    if hollow:
        edge = {"color": colour, "width": 1.2}
        return [{"symbol": symbol, "size": grown - 1, "color": paper, "line": edge}]
    edge = {"color": paper, "width": 0.5}
    return [{"symbol": symbol, "size": grown, "color": colour, "line": edge}]


def _bar_glyph(
    symbol: str, size: float, colour: str, paper: str, hollow: bool
) -> list[dict[str, Any]]:
    """An upright bar is a thick stroke; a hollow one has a thinner stroke of paper over it."""
    edge = {"color": colour, "width": size * 0.5 + (1.4 if hollow else 0)}
    outer = {"symbol": symbol, "size": size + 1, "color": colour, "line": edge}
    if not hollow:
        return [outer]
    edge = {"color": paper, "width": size * 0.3}
    return [outer, {"symbol": symbol, "size": size - 1.6, "color": paper, "line": edge}]


def ahead_traces(view: View, sheet: Sheet, lanes: Lanes) -> list[Trace]:
    """Anniversaries to come, hollow, in the lane of milestones or those of their regions; one for
    all of one place."""
    places: dict[tuple[int, int], list[Anniversary]] = {}
    for one in view.anniversaries:
        at = sheet.axis.one(decimal_year(one.day))
        if one.precision == "day" and 0 <= at <= 1:
            codes = ("milestone",) if lanes.by == "type" else (one.vn, one.jp)
            for lane in lanes.of(*codes):
                places.setdefault((lane, round(at * sheet.plot / AHEAD_ROOM)), []).append(one)
    if not places:
        return []
    firsts = [group[0] for group in places.values()]
    cards = [ahead_card(sheet.lang, group[0], len(group) - 1) for group in places.values()]
    base = _base("ahead", [one.event for one in firsts], cards) | {
        "x": [sheet.axis.one(decimal_year(one.day)) for one in firsts],
        "y": [round(sheet.lane_y(lane), 2) for lane, _ in places],
    }
    return _layered(base, glyph_markers("milestone", sheet, hollow=True))


def lane_glyphs(sheet: Sheet) -> Trace:
    """The glyph of each type, left of its lane."""
    markers = [glyph_markers(kind, sheet, hollow=False)[0] for kind in LANES]
    return {
        "type": "scatter",
        "mode": "markers",
        "yaxis": "y2",
        "name": "lanes",
        "x": [-10 / sheet.plot] * len(LANES),
        "y": [sheet.lane_y(lane) for lane in range(len(LANES))],
        "hoverinfo": "skip",
        "cliponaxis": False,
        "marker": {
            "symbol": [marker["symbol"] for marker in markers],
            "size": [marker["size"] + 0.5 for marker in markers],
            "color": [marker["color"] for marker in markers],
            "line": {
                "color": [marker["line"]["color"] for marker in markers],
                "width": [marker["line"]["width"] for marker in markers],
            },
        },
        **STEADY,
    }


def selected_traces(view: View, sheet: Sheet, placed: Placed) -> list[Trace]:
    """A ring in the accent colour round the selected event."""
    chosen = [view.marks.ids[row] == view.event for row in placed.rows.tolist()]
    part = placed.only(np.array(chosen, dtype=bool))
    if view.event is None or not len(part.rows):
        return []
    accent = sheet.tokens["accent"]
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "yaxis": "y2",
            "name": "selected",
            "x": _middles(part),
            "y": _heights(sheet, part),
            "hoverinfo": "skip",
            "cliponaxis": False,
            "marker": {
                "symbol": "circle-open",
                "size": sheet.glyph + 7,
                "color": accent,
                "line": {"color": accent, "width": 2},
            },
            **STEADY,
        }
    ]


def _spans(
    view: View,
    sheet: Sheet,
    part: Placed,
    kind: EventType,
    thick: float,
    alpha: float,
) -> list[Trace]:
    """Dashes or bars of one type, and the invisible points that carry their events."""
    if not len(part.rows):
        return []
    heights = _heights(sheet, part)
    ends = zip(part.left.tolist(), part.right.tolist(), heights, strict=True)
    strokes = [((left, right), (y, y)) for left, right, y in ends]
    xs, ys = path(strokes, digits=5)
    line = {
        "type": "scatter",
        "mode": "lines",
        "yaxis": "y2",
        "x": xs,
        "y": ys,
        "hoverinfo": "skip",
        "line": {"color": rgba(sheet.tokens[kind], alpha), "width": thick},
        "name": f"spans-{kind}",
    }
    grips = _events(f"grips-{kind}", view, sheet, part) | {
        "x": _middles(part),
        "y": heights,
        "marker": {"size": sheet.glyph, "opacity": 0},
    }
    return [line, grips]


def _glyphs(view: View, sheet: Sheet, part: Placed, kind: EventType, style: str) -> list[Trace]:
    """One type's glyphs of one style: "faint", "solid" or "hollow"."""
    if not len(part.rows):
        return []
    base = _events(f"{style}-{kind}", view, sheet, part) | {
        "x": _middles(part),
        "y": _heights(sheet, part),
    }
    alpha = DIMMED if style == "faint" else 1.0
    return _layered(base, glyph_markers(kind, sheet, style == "hollow", alpha))


def _layered(base: Trace, markers: list[dict[str, Any]]) -> list[Trace]:
    """The trace once a layer of its glyph; only the first answers to the pointer."""
    mute = {"hoverinfo": "skip", "hovertemplate": None, "text": None, "customdata": None}
    return [base | {"marker": markers[0]}] + [
        base | mute | {"marker": layer} for layer in markers[1:]
    ]


def _events(name: str, view: View, sheet: Sheet, part: Placed) -> Trace:
    """What the traces of single events share: their ids and hover cards."""
    marks = view.marks
    rows = part.rows.tolist()
    cards = [
        event_card(sheet.lang, marks.dates[row], marks.titles[row], more)
        for row, more in zip(rows, part.more.tolist(), strict=True)
    ]
    return _base(name, [marks.ids[row] for row in rows], cards)


def _base(name: str, ids: list[str], cards: list[str]) -> Trace:
    return {
        "type": "scatter",
        "mode": "markers",
        "yaxis": "y2",
        "name": name,
        "customdata": ids,
        "text": cards,
        "hovertemplate": "%{text}<extra></extra>",
        "cliponaxis": False,
        **STEADY,
    }


def _middles(part: Placed) -> list[float]:
    found: list[float] = np.round((part.left + part.right) / 2, 5).tolist()
    return found


def _heights(sheet: Sheet, part: Placed) -> list[float]:
    found: list[float] = np.round(-(part.lane + 0.5) * sheet.lane + part.rise, 2).tolist()
    return found
