"""The timeline as a plotly figure: stacked bars above, single events in lanes below.

The x axis runs from 0 to 1; `layout.meta["axis"]` says which years that is (see axis.years_between
for reading a brush). Bars carry "bar:TYPE:PERIOD" in `customdata`, marks the id of their event.
"""

from dataclasses import replace
from typing import Any

from dashboard.locale import texts
from dashboard.period import Period
from dashboard.view import View
from geodata.records import Language

from .axis import Axis, whole_axis, window_axis
from .bars import bar_traces
from .bins import Bins, count
from .furniture import furniture, grid_step
from .glyphs import ahead_traces, lane_glyphs, mark_traces, selected_traces
from .lanes import Lanes, region_lanes, type_lanes
from .marks import place_marks
from .sheet import LaneSet, Sheet, usual_label
from .style import TOKENS, ThemeName, rgba
from .ticks import ticks


def draw_timeline(
    view: View,
    *,
    lang: Language | None = None,
    theme: ThemeName = "light",
    size: tuple[float, float] = (1440, 198),
    window: Period | None = None,
    lanes_by: LaneSet = "type",
    for_export: bool = False,
    label_size: float | None = None,
) -> dict[str, Any]:
    """The whole timeline.

    `size`: pixels wide and high; `window`: the days to zoom to (years, months or single weeks),
    default all years, the quiet early ones folded; `lanes_by`: what the single events below the
    bars are sorted by.
    """
    whole = whole_axis(view.by_year, view.today)
    axis = window_axis(window.first, window.last) if window else whole
    width, height = size
    words = label_size or usual_label(width)
    sheet = Sheet(lang or view.lang, TOKENS[theme], width, height, axis, words)
    said = texts(sheet.lang)
    lanes = type_lanes(view, said)
    if lanes_by == "region":
        sheet = replace(sheet, lanes_by=lanes_by)
        lanes = region_lanes(view, axis, sheet.most_lanes, said)
        sheet = replace(sheet, lane_count=len(lanes))
    bins = count(view, axis)
    deep = 1 if sheet.is_narrow else 3
    placed = place_marks(view.marks, lanes, axis, sheet.plot, sheet.glyph, deep)
    return {
        "data": [
            *bar_traces(sheet, bins, said),
            *mark_traces(view, sheet, placed),
            *ahead_traces(view, sheet, lanes),
            *([lane_glyphs(sheet)] if lanes_by == "type" else []),
            *selected_traces(view, sheet, placed),
        ],
        "layout": _layout(view, sheet, bins, lanes, whole, for_export),
    }


def _layout(
    view: View, sheet: Sheet, bins: Bins, lanes: Lanes, whole: Axis, for_export: bool
) -> dict[str, Any]:
    said = texts(sheet.lang)
    values, words = ticks(sheet.axis, sheet.plot, said)
    bars_from = 1 - sheet.bars / sheet.inner
    fixed = {"fixedrange": True, "zeroline": False, "showgrid": False, "automargin": False}
    shapes, notes = furniture(view, sheet, bins, lanes, said)
    return {
        "width": sheet.width,
        "height": sheet.height,
        "autosize": False,
        "margin": {
            "l": sheet.left,
            "r": sheet.right,
            "t": sheet.top,
            "b": sheet.foot,
            "pad": 0,
            "autoexpand": False,
        },
        "showlegend": False,
        "barmode": "stack",
        "bargap": 0,
        "hovermode": "closest",
        "hoverdistance": 12,
        "dragmode": False if for_export else "select",
        "selectdirection": "h",
        "selections": [],
        "clickmode": "event",
        "paper_bgcolor": sheet.tokens["paper"],
        "plot_bgcolor": rgba(sheet.tokens["paper"], 0),
        "font": sheet.font(sheet.label_size * 0.96),
        "hoverlabel": {
            "bgcolor": sheet.tokens["surface"],
            "bordercolor": sheet.tokens["line-strong"],
            "font": sheet.font(12, "ink"),
            "align": "left",
            "namelength": 0,
        },
        "newselection": {"line": {"color": sheet.tokens["accent"], "width": 1, "dash": "solid"}},
        "activeselection": {"fillcolor": sheet.tokens["accent"], "opacity": 0.08},
        "xaxis": {
            **fixed,
            "range": [0, 1],
            "anchor": "y",
            "tickvals": values,
            "ticktext": words,
            "ticks": "",
            "ticklabelstandoff": 1,
            "tickfont": sheet.font(sheet.label_size * 0.96),
            "tickangle": 0,
        },
        "yaxis": {
            **fixed,
            "range": [0, max(bins.highest * 1.06, grid_step(bins.highest) * 1.2)],
            "domain": [bars_from, 1],
            "showticklabels": False,
            "ticks": "",
        },
        "yaxis2": {
            **fixed,
            "range": [-sheet.lanes, 0],
            "domain": [0, sheet.lanes / sheet.inner],
            "anchor": "x",
            "showticklabels": False,
            "ticks": "",
        },
        "shapes": shapes,
        "annotations": notes,
        "meta": {
            "axis": sheet.axis.as_meta(),
            "whole": [whole.first, whole.last],
            "grain": bins.grain,
            "left_out": bins.left_out,
        },
    }
