"""The map as a plotly figure: plain dicts, one pair of cartesian axes in kilometres.

Not plotly's `geo`: it cannot move a country, and it fetches a world outline from outside.
"""

from collections.abc import Iterable
from typing import Any, Final

from dashboard.locale import texts
from dashboard.view import View
from geodata.records import Language

from . import legend, locator
from .canvas import Canvas, Colouring, Trace
from .frame import FrameName
from .labels import OVERVIEW, TABLE, TABLE_63, Box, Label, Wish, place, wishes
from .links import seat_point
from .outlines import disputed, path, ribbons
from .regions import highlighted, region_codes, region_looks, region_traces, selection_trace
from .strands import handles, link_looks, link_traces, on_lines, wave
from .style import ThemeName, rgba

Change = tuple[tuple[str | int, ...], Any]
"""(path into the figure, new value), as dash.Patch assigns it."""

RIBBON_ALPHA: Final = (0.08, 0.05, 0.03)
FADED: Final = 0.3
"""What is left of a name while another region is selected."""
POSITIONS: Final = {"start": "middle right", "middle": "middle center", "end": "middle left"}
COUNTRY_NAMES: Final = {
    "side": {"VN": (-330, -640), "JP": (2440, -165)},
    "vn": {},
    "jp": {},
    "true": {"VN": (-2350, -1150), "JP": (2150, 900)},
}
CAPITALS: Final = frozenset({"VN34-01", "VN-HN", "JP-13"})


def draw_map(
    view: View,
    *,
    lang: Language | None = None,
    theme: ThemeName = "light",
    size: tuple[float, float] = (1076, 530),
    map_view: FrameName = "side",
    colouring: Colouring = "events",
    for_export: bool = False,
    label_size: float = 12.0,
) -> dict[str, Any]:
    """The whole map. `size`: pixels wide and high; `label_size`: pixels of a name.

    A region's trace carries its code in `meta`, a link's handle its pair in `customdata`.
    `layout.meta["regions"]` maps a trace's number to its region, for clicks on a fill.
    """
    canvas = _canvas(view, lang, theme, size, map_view, colouring, for_export, label_size)
    data = _traces(view, canvas)
    x0, x1, y0, y1 = canvas.visible
    shapes, notes = _decoration(view, canvas)
    names = {str(at): trace["meta"] for at, trace in enumerate(data) if trace.get("meta")}
    axis = {"visible": False, "fixedrange": canvas.is_narrow, "automargin": False}
    return {
        "data": data,
        "layout": {
            "width": canvas.width,
            "height": canvas.height,
            "autosize": False,
            "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0, "autoexpand": False},
            "showlegend": False,
            "hovermode": "closest",
            "hoverdistance": 8,
            "dragmode": "pan",
            "clickmode": "event",
            "paper_bgcolor": canvas.tokens["paper"],
            "plot_bgcolor": canvas.tokens["paper"],
            "font": canvas.font(12),
            "hoverlabel": {
                "bgcolor": canvas.tokens["surface"],
                "bordercolor": canvas.tokens["line-strong"],
                "font": canvas.font(12),
                "align": "left",
                "namelength": 0,
            },
            "xaxis": {**axis, "range": [x0, x1]},
            "yaxis": {**axis, "range": [y0, y1], "scaleanchor": "x", "scaleratio": 1},
            "shapes": shapes,
            "annotations": notes,
            "meta": {"regions": names, "frame": map_view},
        },
    }


def recolour(
    view: View,
    *,
    lang: Language | None = None,
    theme: ThemeName = "light",
    size: tuple[float, float] = (1076, 530),
    map_view: FrameName = "side",
    colouring: Colouring = "events",
    label_size: float = 12.0,
) -> tuple[Change, ...]:
    """What a change of filter or selection alters in a map drawn with the same other arguments.

    Colours, lines of the links, names and legend; the outlines stay where they are. The era, the
    frame, the theme, the language and the size must be those of the figure; else draw it anew.
    """
    canvas = _canvas(view, lang, theme, size, map_view, colouring, False, label_size)
    at = _order(view, canvas)
    found: list[Change] = []
    for code, look in region_looks(view, canvas).items():
        found += [(("data", at[code], key), value) for key, value in look.items()]
    first = at["links"]
    for step, look in enumerate(link_looks(view, canvas)):
        found += [(("data", first + step, key), value) for key, value in look.items()]
    grips = handles(view, canvas)
    found += [
        (("data", at["handles"], key), grips[key]) for key in ("x", "y", "customdata", "text")
    ]
    found.append((("data", at["selection"]), selection_trace(view, canvas)))
    for trace in _named(view, canvas):
        found.append((("data", at[trace["name"]]), trace))
    shapes, notes = _decoration(view, canvas)
    return (*found, (("layout", "shapes"), shapes), (("layout", "annotations"), notes))


def _canvas(
    view: View,
    lang: Language | None,
    theme: ThemeName,
    size: tuple[float, float],
    map_view: FrameName,
    colouring: Colouring,
    for_export: bool,
    label_size: float,
) -> Canvas:
    width, height = size
    return Canvas(
        lang or view.lang, theme, width, height, map_view, colouring, for_export, label_size
    )


def _traces(view: View, canvas: Canvas) -> list[Trace]:
    return [
        *_ground(canvas),
        *region_traces(view, canvas),
        selection_trace(view, canvas),
        *_disputed(canvas),
        *link_traces(view, canvas),
        *_breaks(canvas),
        *locator.locator_traces(canvas),
        *_named(view, canvas),
    ]


def _order(view: View, canvas: Canvas) -> dict[str, int]:
    """The place of each trace by its name, "links" for the first link class."""
    names = (
        [trace["name"] for trace in _ground(canvas)]
        + list(region_codes(view, canvas))
        + ["selection"]
        + [trace["name"] for trace in _disputed(canvas)]
    )
    at = {name: place for place, name in enumerate(names)}
    links = len(link_looks(view, canvas))
    at["links"], at["handles"] = len(names), len(names) + links
    after = len(names) + links + 1
    tail = [*_breaks(canvas), *locator.locator_traces(canvas)]
    for step, name in enumerate(["leaders", "seats", "places", "names"]):
        at[name] = after + len(tail) + step
    return at


def _ground(canvas: Canvas) -> list[Trace]:
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


def _disputed(canvas: Canvas) -> list[Trace]:
    """Disputed places: one neutral grey, no country's colour; the smallest as dots."""
    where, middles = disputed(canvas.frame_name)
    grey = canvas.tokens["disputed"]
    said = texts(canvas.lang)
    words = disputed_names(canvas.lang)
    dots = [name for name in ("senkaku", "liancourt") if name in middles]
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


def _breaks(canvas: Canvas) -> list[Trace]:
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


def _named(view: View, canvas: Canvas) -> list[Trace]:
    """Leader lines, seats, names of places without a region, names of regions."""
    small, labels = _labels(view, canvas)
    bright = highlighted(view)
    tokens = canvas.tokens
    faint = rgba(tokens["ink"], FADED)
    xs, ys = path(
        ((label.leader[0], label.point[0]), (label.leader[1], label.point[1]))
        for label in labels
        if label.leader and (not bright or label.code in bright)
    )
    common: Trace = {"type": "scatter", "hoverinfo": "skip", "showlegend": False}
    ends = _seats(view) if view.is_selective or not canvas.is_narrow else []
    dots = [point for code in ends if (point := seat_point(code, canvas.frame_name))]
    ring = 3.2 if canvas.is_narrow else 4.4
    return [
        {
            **common,
            "mode": "lines",
            "name": "leaders",
            "x": xs,
            "y": ys,
            "line": {"color": tokens["ink-3"], "width": 0.8},
        },
        {
            **common,
            "mode": "markers",
            "name": "seats",
            "x": [x for x, _ in dots],
            "y": [y for _, y in dots],
            "marker": {
                "size": ring,
                "color": tokens["paper"],
                "line": {"color": tokens["ink"], "width": 1.1},
            },
        },
        {
            **common,
            "mode": "text",
            "name": "places",
            **_texts(small),
            "textfont": {
                **canvas.font(canvas.label_size * 0.92, "ink-3"),
                "shadow": canvas.halo,
            },
        },
        {
            **common,
            "mode": "text",
            "name": "names",
            **_texts(labels),
            "textfont": {
                **canvas.font(canvas.label_size, "ink", 600),
                "color": [
                    faint if bright and label.code not in bright else tokens["ink"]
                    for label in labels
                ],
                "shadow": canvas.halo,
            },
        },
    ]


def _texts(labels: Iterable[Label]) -> dict[str, Any]:
    listed = list(labels)
    return {
        "x": [round(label.x, 1) for label in listed],
        "y": [round(label.y, 1) for label in listed],
        "text": [label.text for label in listed],
        "textposition": [POSITIONS[label.anchor] for label in listed],
    }


def _labels(view: View, canvas: Canvas) -> tuple[tuple[Label, ...], tuple[Label, ...]]:
    """Names of places that are no region, then those of regions."""
    bright = highlighted(view)
    chosen = view.selected_units
    order = [*chosen, *sorted(bright - set(chosen), key=lambda code: -view.units[code].events)]
    if canvas.is_narrow:
        order = order[:8] or [code for code in CAPITALS if code in view.units]
    elif canvas.frame_name in ("side", "true"):
        order += [code for code in _overview(view) if code not in bright]
    else:
        rest = sorted(view.units, key=lambda code: -view.units[code].events)
        order += [code for code in rest if code not in bright]
    scale = canvas.scale
    taken: list[Box] = [legend.box(canvas), locator.box(canvas)]
    taken += [
        (x * scale - 50, x * scale + 50, y * scale - 8, y * scale + 8)
        for x, y in COUNTRY_NAMES[canvas.frame_name].values()
    ]
    x0, x1, y0, y1 = (edge * scale for edge in canvas.visible)
    wanted = wishes(order, canvas.frame_name, canvas.lang, canvas.label_size, must=bright)
    notes = [] if canvas.is_narrow else _place_names(canvas)
    found = place(
        [*wanted, *notes],
        canvas.frame_name,
        scale,
        taken,
        on_lines(view, canvas),
        (x0 + 2, x1 - 2, y0 + 2, y1 - 2),
    )
    small = {wish.code for wish in notes}
    return (
        tuple(label for label in found if label.code in small),
        tuple(label for label in found if label.code not in small),
    )


def _place_names(canvas: Canvas) -> list[Wish]:
    """The disputed places that are large enough to name."""
    said = texts(canvas.lang)
    words = disputed_names(canvas.lang)
    _, middles = disputed(canvas.frame_name)
    return [
        Wish(
            name,
            said.say("{place} · disputed", place=words[name]),
            middles[name],
            fixed=TABLE.get(name) if canvas.frame_name == "side" else None,
            size=canvas.label_size * 0.92,
            must=True,
        )
        for name in ("paracel", "spratly", "southern_kuril")
        if name in middles
    ]


def _overview(view: View) -> list[str]:
    """The names shown while nothing is selected, in the era's codes, busiest first."""
    if view.era == "63":
        vietnam = {new: old for old, new in TABLE_63.items()}
        codes = [vietnam.get(code, code) for code in OVERVIEW]
    else:
        codes = list(OVERVIEW)
    return sorted(
        (code for code in codes if code in view.units), key=lambda code: -view.units[code].events
    )


def _seats(view: View) -> list[str]:
    """Units whose seat is an end of a link that is not dimmed."""
    return list(
        dict.fromkeys(code for pair in view.pairs if pair.on for code in (pair.vn, pair.jp))
    )


def _decoration(view: View, canvas: Canvas) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
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
    for country, (x, y) in COUNTRY_NAMES[canvas.frame_name].items():
        name = said.country(country)
        spaced = " ".join(name.upper()) if name.isascii() else name
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
