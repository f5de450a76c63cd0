"""The timeline as a plotly figure: stacked bars above, single events in lanes below.

The x axis runs from 0 to 1; `layout.meta["axis"]` says which years that is (see axis.years_between
for reading a brush). Bars carry "bar:TYPE:PERIOD" in `customdata`, marks the id of their event.
"""

from datetime import date
from typing import Any

import numpy as np

from dashboard.locale import Texts, texts
from dashboard.view import View
from geodata.records import EVENT_TYPES, Language

from .axis import whole_axis, window_axis
from .bars import bar_traces
from .bins import Bins, count
from .furniture import furniture, grid_step
from .glyphs import ahead_traces, lane_glyphs, mark_traces, selected_traces
from .marks import place_marks
from .sheet import Sheet, usual_label
from .style import LANES, TOKENS, ThemeName, rgba
from .ticks import ticks


def draw_timeline(
    view: View,
    *,
    lang: Language | None = None,
    theme: ThemeName = "light",
    size: tuple[float, float] = (1440, 198),
    window: tuple[date, date] | None = None,
    for_export: bool = False,
    label_size: float | None = None,
) -> dict[str, Any]:
    """The whole timeline. `size`: pixels wide and high; `window`: first and last day to zoom to,
    both inclusive (years, months or single weeks); default all years, the quiet early ones folded.
    """
    axis = window_axis(*window) if window else whole_axis(view.by_year, view.today)
    width, height = size
    words = label_size or usual_label(width)
    sheet = Sheet(lang or view.lang, TOKENS[theme], width, height, axis, words)
    said = texts(sheet.lang)
    bins = count(view, axis)
    lane = np.array([LANES.index(name) for name in EVENT_TYPES], dtype=np.int64)[view.marks.kind]
    deep = 1 if sheet.is_narrow else 3
    placed = place_marks(view.marks, lane, axis, sheet.plot, sheet.glyph, deep)
    return {
        "data": [
            *bar_traces(sheet, bins, said),
            *mark_traces(view, sheet, placed),
            *ahead_traces(view, sheet),
            lane_glyphs(sheet),
            *selected_traces(view, sheet, placed),
        ],
        "layout": _layout(view, sheet, bins, said, for_export),
    }


def _layout(view: View, sheet: Sheet, bins: Bins, said: Texts, for_export: bool) -> dict[str, Any]:
    values, words = ticks(sheet.axis, sheet.plot, said)
    bars_from = 1 - sheet.bars / sheet.inner
    fixed = {"fixedrange": True, "zeroline": False, "showgrid": False, "automargin": False}
    shapes, notes = furniture(view, sheet, bins, said)
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
        "meta": {"axis": sheet.axis.as_meta(), "grain": bins.grain, "left_out": bins.left_out},
    }
