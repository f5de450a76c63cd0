"""The map as a plotly figure: plain dicts, one pair of cartesian axes in kilometres.

Not plotly's `geo`: it cannot move a country, and it fetches a world outline from outside.
"""

from typing import Any

from dashboard.view import View
from geodata.records import Language

from .canvas import Canvas, Colouring, Trace, usual_label
from .decoration import decoration
from .frame import FrameName
from .ground import break_traces, disputed_traces, ground_traces
from .locator import locator_traces
from .naming import name_traces
from .regions import region_looks, region_traces, selection_trace
from .strands import handles, link_looks, link_traces
from .style import ThemeName

Change = tuple[tuple[str | int, ...], Any]
"""(path into the figure, new value), as dash.Patch assigns it."""


def draw_map(
    view: View,
    *,
    lang: Language | None = None,
    theme: ThemeName = "light",
    size: tuple[float, float] = (1076, 530),
    map_view: FrameName = "side",
    colouring: Colouring = "events",
    for_export: bool = False,
    label_size: float | None = None,
) -> dict[str, Any]:
    """The whole map. `size`: pixels wide and high; `label_size`: pixels of a name,
    by default as the width needs it.

    A region's trace carries its code in `meta`, a link's handle its pair in `customdata`.
    `layout.meta["regions"]` maps a trace's number to its region, for clicks on a fill.
    """
    canvas = _canvas(view, lang, theme, size, map_view, colouring, for_export, label_size)
    data = _traces(view, canvas)
    x0, x1, y0, y1 = canvas.visible
    shapes, notes = decoration(view, canvas)
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
    label_size: float | None = None,
) -> tuple[Change, ...]:
    """What a change of filter or selection alters in a map drawn with the same other arguments.

    Colours, lines of the links, names and legend; the outlines stay where they are. The era, the
    frame, the theme, the language and the size must be those of the figure; else draw it anew.
    """
    canvas = _canvas(view, lang, theme, size, map_view, colouring, False, label_size)
    found: list[Change] = []
    at = len(ground_traces(canvas))
    for look in region_looks(view, canvas).values():
        found += [(("data", at, key), value) for key, value in look.items()]
        at += 1
    found.append((("data", at), selection_trace(view, canvas)))
    at += 1 + len(disputed_traces(canvas))
    for look in link_looks(view, canvas):
        found += [(("data", at, key), value) for key, value in look.items()]
        at += 1
    found.append((("data", at), handles(view, canvas)))
    at += 1 + len(break_traces(canvas)) + len(locator_traces(canvas))
    found += [(("data", at + step), trace) for step, trace in enumerate(name_traces(view, canvas))]
    shapes, notes = decoration(view, canvas)
    return (*found, (("layout", "shapes"), shapes), (("layout", "annotations"), notes))


def _canvas(
    view: View,
    lang: Language | None,
    theme: ThemeName,
    size: tuple[float, float],
    map_view: FrameName,
    colouring: Colouring,
    for_export: bool,
    label_size: float | None,
) -> Canvas:
    width, height = size
    return Canvas(
        lang=lang or view.lang,
        theme=theme,
        width=width,
        height=height,
        frame_name=map_view,
        colouring=colouring,
        for_export=for_export,
        label_size=label_size or usual_label(width),
    )


def _traces(view: View, canvas: Canvas) -> list[Trace]:
    """All traces from the ground up; `recolour` counts on this order."""
    return [
        *ground_traces(canvas),
        *region_traces(view, canvas),
        selection_trace(view, canvas),
        *disputed_traces(canvas),
        *link_traces(view, canvas),
        *break_traces(canvas),
        *locator_traces(canvas),
        *name_traces(view, canvas),
    ]
