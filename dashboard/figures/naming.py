"""Names, leader lines and seats as traces."""

from collections.abc import Iterable
from typing import Any, Final

from dashboard.locale import texts
from dashboard.view import View

from .canvas import Canvas, Trace
from .decoration import taken_boxes
from .ground import disputed_names
from .label_table import NAMESAKES, OVERVIEW
from .labels import Label, place
from .links import seat_point
from .outlines import disputed, path
from .regions import highlighted
from .style import rgba
from .terrain import Box
from .wishes import Wish, wishes

FADED: Final = 0.3
"""What is left of a name while another region is selected."""
POSITIONS: Final = {"start": "middle right", "middle": "middle center", "end": "middle left"}
CAPITALS: Final = ("VN34-01", "VN-HN", "JP-13")
"""What a phone's map names while nothing is selected."""
SEAT: Final = 3.0
"""Pixels from the middle of a seat to its edge."""
MOST_NARROW: Final = 8
"""Names on a phone's map."""
NAMED_DISPUTED: Final = ("paracel", "spratly", "southern_kuril")


def name_traces(view: View, canvas: Canvas) -> list[Trace]:
    """Leader lines, seats, names of places that are no region, names of regions."""
    small, labels = find_labels(view, canvas)
    bright = highlighted(view)
    tokens = canvas.tokens
    faint = rgba(tokens["ink"], FADED)
    named = bright.union(view.event_units) if bright else bright
    leaders = path(
        ((label.leader[0], label.point[0]), (label.leader[1], label.point[1]))
        for label in labels
        if label.leader and (not named or label.code in named)
    )
    inks = [faint if named and label.code not in named else tokens["ink"] for label in labels]
    common: Trace = {"type": "scatter", "hoverinfo": "skip", "showlegend": False}
    return [
        {
            **common,
            "mode": "lines",
            "name": "leaders",
            "x": leaders[0],
            "y": leaders[1],
            "line": {"color": tokens["ink-3"], "width": 0.8},
        },
        {**common, "mode": "markers", "name": "seats", **_seats(view, canvas)},
        {
            **common,
            "mode": "text",
            "name": "places",
            **_texts(small),
            "textfont": {**canvas.font(canvas.label_size * 0.92, "ink-3"), "shadow": canvas.halo},
        },
        {
            **common,
            "mode": "text",
            "name": "names",
            **_texts(labels),
            "textfont": {
                **canvas.font(canvas.label_size, "ink", 600),
                "color": inks,
                "shadow": canvas.halo,
            },
        },
    ]


def find_labels(view: View, canvas: Canvas) -> tuple[list[Label], list[Label]]:
    """Names of places that are no region, then those of regions."""
    bright = highlighted(view)
    wanted = wishes(
        _order(view, canvas, bright),
        canvas.frame_name,
        canvas.lang,
        canvas.label_size,
        bright.union(view.event_units),
        _quiet(view, canvas),
    )
    notes = () if canvas.is_narrow else _disputed_wishes(canvas)
    x0, x1, y0, y1 = (edge * canvas.scale for edge in canvas.visible)
    found = place(
        (*wanted, *notes),
        canvas.frame_name,
        canvas.scale,
        (*taken_boxes(canvas), *_seat_boxes(view, canvas)),
        tuple((pair.vn, pair.jp) for pair in view.pairs if pair.on),
        (x0 + 2, x1 - 2, y0 + 2, y1 - 2),
    )
    small = {wish.code for wish in notes}
    return (
        [label for label in found if label.code in small],
        [label for label in found if label.code not in small],
    )


def _order(view: View, canvas: Canvas, bright: frozenset[str]) -> list[str]:
    """The units to name: the selection, its partners by their events, then the usual ones."""
    chosen = [code for code in (*view.selected_units, *view.event_units) if code in view.units]
    partners = sorted(
        bright.intersection(view.units).difference(chosen),
        key=lambda code: (-view.units[code].events, code),
    )
    order = list(dict.fromkeys([*chosen, *partners]))
    if canvas.is_narrow:
        return order[:MOST_NARROW] or [code for code in CAPITALS if code in view.units]
    if canvas.frame_name in ("side", "true"):
        former = {new: old for old, new in NAMESAKES.items()} if view.era == "63" else {}
        usual = [former.get(code, code) for code in OVERVIEW]
    else:
        usual = sorted(view.units, key=lambda code: (-view.units[code].partners, code))
    return list(dict.fromkeys([*order, *(code for code in usual if code in view.units)]))


def _quiet(view: View, canvas: Canvas) -> frozenset[str]:
    """On the map of one country: units without any event or partner, which rather go unnamed than
    crowd the others."""
    if canvas.frame_name in ("side", "true"):
        return frozenset()
    return frozenset(
        code for code, unit in view.units.items() if not (unit.events or unit.partners)
    )


def _seat_boxes(view: View, canvas: Canvas) -> tuple[Box, ...]:
    """The rings of the seats, which names on the map of one country keep clear of."""
    if canvas.frame_name in ("side", "true"):
        return ()
    scale, seats = canvas.scale, _seats(view, canvas)
    return tuple(
        (x * scale - SEAT, x * scale + SEAT, y * scale - SEAT, y * scale + SEAT)
        for x, y in zip(seats["x"], seats["y"], strict=True)
    )


def _disputed_wishes(canvas: Canvas) -> tuple[Wish, ...]:
    """The disputed places that are large enough to name."""
    said = texts(canvas.lang)
    words = disputed_names(canvas.lang)
    _, middles = disputed(canvas.frame_name)
    return tuple(
        Wish(
            name,
            said.say("{place} · disputed", place=words[name]),
            middles[name],
            canvas.label_size * 0.92,
            must=True,
            joined=False,
            thin=True,
        )
        for name in NAMED_DISPUTED
        if name in middles
    )


def _texts(labels: Iterable[Label]) -> dict[str, Any]:
    listed = list(labels)
    return {
        "x": [round(label.x, 1) for label in listed],
        "y": [round(label.y, 1) for label in listed],
        "text": [label.text for label in listed],
        "textposition": [POSITIONS[label.anchor] for label in listed],
    }


def _seats(view: View, canvas: Canvas) -> dict[str, Any]:
    """A small ring at each end of a link that is not dimmed; on a phone only of the selection."""
    codes = dict.fromkeys(code for pair in view.pairs if pair.on for code in (pair.vn, pair.jp))
    if canvas.is_narrow and not view.is_selective:
        codes = {}
    points = [point for code in codes if (point := seat_point(code, canvas.frame_name))]
    return {
        "x": [x for x, _ in points],
        "y": [y for _, y in points],
        "marker": {
            "size": 3.2 if canvas.is_narrow else 4.4,
            "color": canvas.tokens["paper"],
            "line": {"color": canvas.tokens["ink"], "width": 1.1},
        },
    }
