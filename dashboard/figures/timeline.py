"""The timeline as a plotly figure: stacked bars above, single events in lanes below.

The x axis runs from 0 to 1; `layout.meta["axis"]` says which years that is (see axis.years_between
for reading a brush). Bars carry "bar:TYPE:PERIOD" in `customdata`, marks the id of their event.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import numpy as np

from dashboard.locale import Texts, texts
from dashboard.view import View
from geodata.records import EVENT_TYPES, EventType, Language

from .axis import Axis, decimal_year, whole_axis, window_axis
from .bins import Bins, count
from .captions import captions, early_notes
from .marks import Placed, place_marks
from .style import FONT, GLYPHS, LANES, TOKENS, ThemeName, Tokens, rgba
from .ticks import ticks

NARROW: Final = 600
DIMMED: Final = 0.13
DIMMED_BAR: Final = 0.18
SYMBOLS: Final = {
    "circle": "circle",
    "square": "square",
    "triangle": "triangle-up",
    "ring": "circle",
    "diamond": "diamond",
    "bar": "line-ns",
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """How one timeline is drawn, in pixels."""

    lang: Language
    tokens: Tokens
    width: float
    height: float
    axis: Axis
    label_size: float

    @property
    def is_narrow(self) -> bool:
        """Whether this is a phone's: no lane names, smaller and fewer marks."""
        return self.width < NARROW

    @property
    def left(self) -> float:
        """Pixels left of the axis, for the lanes' names."""
        return 22.0 if self.is_narrow else 138.0 * max(1.0, self.label_size / 12)

    @property
    def right(self) -> float:
        """Pixels right of the axis."""
        return 8.0 if self.is_narrow else 24.0

    @property
    def top(self) -> float:
        """Pixels above the bars, for captions."""
        return 18.0 if self.is_narrow else 34.0 * self.label_size / 12

    @property
    def plot(self) -> float:
        """Pixels of the axis."""
        return self.width - self.left - self.right

    @property
    def lane(self) -> float:
        """Pixels from one lane to the next."""
        room = self.height - self.top - 22
        return min(15.0 * self.label_size / 12, room * 0.55 / len(LANES))

    @property
    def glyph(self) -> float:
        """Pixels of a glyph."""
        return 5.0 if self.is_narrow else 7.0 * max(1.0, self.label_size / 13)

    @property
    def lanes(self) -> float:
        """Pixels of all lanes."""
        return self.lane * len(LANES)

    @property
    def bars(self) -> float:
        """Pixels of the bars."""
        return self.height - self.top - self.lanes - 20 * max(1.0, self.label_size / 12)

    @property
    def inner(self) -> float:
        """Pixels from the top of the bars to the bottom of the lanes."""
        return self.height - self.top

    def font(self, size: float, colour: str = "ink-2", weight: int = 400) -> dict[str, Any]:
        """A text style in one of the theme's colours."""
        return {"family": FONT, "size": size, "color": self.tokens[colour], "weight": weight}


def draw_timeline(
    view: View,
    *,
    lang: Language | None = None,
    theme: ThemeName = "light",
    size: tuple[float, float] = (1440, 198),
    window: tuple[date, date] | None = None,
    for_export: bool = False,
    label_size: float = 12.0,
) -> dict[str, Any]:
    """The whole timeline. `size`: pixels wide and high; `window`: first and last day to zoom to,
    both inclusive (years, months or single weeks); default all years, the quiet early ones folded.
    """
    axis = window_axis(*window) if window else whole_axis(view.by_year, view.today)
    width, height = size
    sheet = Sheet(lang or view.lang, TOKENS[theme], width, height, axis, label_size)
    said = texts(sheet.lang)
    bins = count(view, axis)
    highest = int((bins.selected + bins.others).sum(axis=1).max(initial=0))
    lane = np.array([LANES.index(name) for name in EVENT_TYPES], dtype=np.int64)[view.marks.kind]
    deep = 1 if sheet.is_narrow else 3
    placed = place_marks(view.marks, lane, axis, sheet.plot, sheet.glyph, deep)
    return {
        "data": [
            *_bars(view, sheet, bins, said),
            *_marks(view, sheet, placed, said),
            *_ahead(view, sheet),
            _lane_glyphs(sheet),
            *_selected(view, sheet, placed),
        ],
        "layout": _layout(view, sheet, bins, highest, said, for_export),
    }


def grid_step(highest: int) -> int:
    """The count between two grid lines: 1, 2, 5, 10, 20, 50 and so on."""
    step, factors = 1, (2, 2.5, 2)
    at = 0
    while highest > 3.5 * step:
        step = int(step * factors[at % 3])
        at += 1
    return step


def type_names(said: Texts) -> dict[EventType, str]:
    """The event types in the plural, as lanes and chips name them."""
    return {
        "visit": said.say("Visits"),
        "agreement": said.say("Agreements"),
        "festival": said.say("Festivals"),
        "partnership": said.say("Partnerships"),
        "forum": said.say("Forums"),
        "milestone": said.say("Milestones"),
    }


def _bars(view: View, sheet: Sheet, bins: Bins, said: Texts) -> list[dict[str, Any]]:
    """The choice's part of every stack first, then, faint, what it leaves out."""
    left, right = sheet.axis.at(bins.starts), sheet.axis.at(bins.ends)
    share = 0.34 if sheet.is_narrow else 0.8
    middle = np.round((left + right) / 2, 5).tolist()
    width = np.round((right - left) * share, 5).tolist()
    names = type_names(said)
    written = [said.edtf(name) for name in bins.names]
    found = []
    for faint, table in ((False, bins.selected), (True, bins.others)):
        for kind in LANES:
            counts = table[:, EVENT_TYPES.index(kind)]
            use = np.flatnonzero(counts).tolist()
            colour = sheet.tokens[kind]
            found.append(
                {
                    "type": "bar",
                    "name": f"{'others' if faint else 'bars'}-{kind}",
                    "x": [middle[at] for at in use],
                    "width": [width[at] for at in use],
                    "y": counts[use].tolist(),
                    "customdata": [f"bar:{kind}:{bins.names[at]}" for at in use],
                    "text": [
                        f"{written[at]} · {names[kind]} {said.number(int(counts[at]))}"
                        for at in use
                    ],
                    "textposition": "none",
                    "hovertemplate": "%{text}<extra></extra>",
                    "marker": {
                        "color": rgba(colour, DIMMED_BAR) if faint else colour,
                        "line": {"color": sheet.tokens["paper"], "width": 0.6},
                    },
                    "selected": {"marker": {"opacity": 1}},
                    "unselected": {"marker": {"opacity": 1}},
                }
            )
    return found


def _marks(view: View, sheet: Sheet, placed: Placed, said: Texts) -> list[dict[str, Any]]:
    """For every type: dashes and bars, faint glyphs, glyphs, hollow glyphs."""
    marks = view.marks
    kind, selected, planned = (
        column[placed.rows] for column in (marks.kind, marks.selected, marks.planned)
    )
    found: list[dict[str, Any]] = []
    for lane, name in enumerate(LANES):
        mine = kind == EVENT_TYPES.index(name)
        for long, thick, alpha in ((2, 2.6, 0.42), (1, 4.5, 0.85)):
            for on in (False, True):
                part = placed.only(mine & (placed.shape == long) & (selected == on))
                found += _spans(view, sheet, part, lane, thick, alpha if on else DIMMED, said)
        glyphs = mine & (placed.shape == 0)
        found += _glyphs(view, sheet, placed.only(glyphs & ~selected), lane, "faint", said)
        found += _glyphs(
            view, sheet, placed.only(glyphs & selected & ~planned), lane, "solid", said
        )
        found += _glyphs(
            view, sheet, placed.only(glyphs & selected & planned), lane, "hollow", said
        )
    return found


def _spans(
    view: View,
    sheet: Sheet,
    part: Placed,
    lane: int,
    thick: float,
    alpha: float,
    said: Texts,
) -> list[dict[str, Any]]:
    """Dashes or bars of one lane, and the invisible points that carry their events."""
    if not len(part.rows):
        return []
    heights = _height(sheet, lane, part)
    xs: list[float | None] = []
    ys: list[float | None] = []
    for left, right, y in zip(part.left.tolist(), part.right.tolist(), heights, strict=True):
        xs += [round(left, 5), round(right, 5), None]
        ys += [y, y, None]
    colour = rgba(sheet.tokens[LANES[lane]], alpha)
    line = {
        "type": "scatter",
        "mode": "lines",
        "yaxis": "y2",
        "x": xs,
        "y": ys,
        "hoverinfo": "skip",
        "line": {"color": colour, "width": thick},
        "name": f"spans-{LANES[lane]}",
    }
    grips = _common(view, sheet, part, heights, said) | {
        "x": np.round((part.left + part.right) / 2, 5).tolist(),
        "name": f"grips-{LANES[lane]}",
        "marker": {"size": sheet.glyph, "opacity": 0},
    }
    return [line, grips]


def _glyphs(
    view: View, sheet: Sheet, part: Placed, lane: int, style: str, said: Texts
) -> list[dict[str, Any]]:
    if not len(part.rows):
        return []
    kind = LANES[lane]
    alpha = DIMMED if style == "faint" else 1.0
    common = _common(view, sheet, part, _height(sheet, lane, part), said)
    base = common | {
        "x": np.round((part.left + part.right) / 2, 5).tolist(),
        "name": f"{style}-{kind}",
    }
    layers = glyph_markers(kind, sheet, style == "hollow", alpha)
    return [base | {"marker": layers[0]}] + [
        {**base, "marker": layer, "hoverinfo": "skip", "hovertemplate": None}
        for layer in layers[1:]
    ]


def glyph_markers(
    kind: EventType, sheet: Sheet, hollow: bool, alpha: float = 1.0
) -> list[dict[str, Any]]:
    """A type's glyph as plotly markers, to be drawn over each other; hollow means to come."""
    colour, paper = rgba(sheet.tokens[kind], alpha), sheet.tokens["paper"]
    shape, size = GLYPHS[kind], sheet.glyph
    symbol = SYMBOLS[shape]
    if shape == "bar":
        wide = {"color": colour, "width": size * 0.5 + (1.4 if hollow else 0)}
        outer = {"symbol": symbol, "size": size + 1, "color": colour, "line": wide}
        inner = {"symbol": symbol, "size": size - 1.6, "color": paper}
        return (
            [outer, inner | {"line": {"color": paper, "width": size * 0.3}}] if hollow else [outer]
        )
    if shape == "ring" and not hollow:
        edge = {"color": colour, "width": 1.9}
        return [{"symbol": symbol, "size": size - 1, "color": paper, "line": edge}]
    grown = size + (1.5 if shape in ("triangle", "diamond") else 0)
    if hollow:
        edge = {"color": colour, "width": 1.2}
        return [{"symbol": symbol, "size": grown - 1, "color": paper, "line": edge}]
    edge = {"color": paper, "width": 0.5}
    return [{"symbol": symbol, "size": grown, "color": colour, "line": edge}]


def _common(
    view: View, sheet: Sheet, part: Placed, heights: list[float], said: Texts
) -> dict[str, Any]:
    marks = view.marks
    rows = part.rows.tolist()
    cards = []
    for row, more in zip(rows, part.more.tolist(), strict=True):
        lines = [f"<b>{said.edtf(marks.dates[row])}</b>", _wrapped(marks.titles[row])]
        if more:
            lines.append(said.say_many("and {number} more here", "and {number} more here", more))
        cards.append("<br>".join(lines))
    return {
        "type": "scatter",
        "mode": "markers",
        "yaxis": "y2",
        "y": heights,
        "customdata": [marks.ids[row] for row in rows],
        "text": cards,
        "hovertemplate": "%{text}<extra></extra>",
        "cliponaxis": False,
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }


def _wrapped(title: str, room: int = 46) -> str:
    """A title broken into lines of about `room` letters at its spaces."""
    lines = [""]
    for word in title.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= room:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br>".join(lines)


def _height(sheet: Sheet, lane: int, part: Placed) -> list[float]:
    """Pixels below the lanes' upper edge, negative downwards."""
    middle = -(lane + 0.5) * sheet.lane
    heights: list[float] = np.round(middle + part.rise, 2).tolist()
    return heights


def _ahead(view: View, sheet: Sheet) -> list[dict[str, Any]]:
    """Anniversaries to come, hollow, in the lane of milestones."""
    days = [
        (sheet.axis.one(decimal_year(one.day)), one)
        for one in view.anniversaries
        if one.precision == "day"
    ]
    days = [(at, one) for at, one in days if 0 <= at <= 1]
    if not days:
        return []
    said = texts(sheet.lang)
    base = {
        "type": "scatter",
        "mode": "markers",
        "yaxis": "y2",
        "name": "ahead",
        "x": [at for at, _ in days],
        "y": [-(LANES.index("milestone") + 0.5) * sheet.lane] * len(days),
        "customdata": [one.event for _, one in days],
        "text": [
            "<br>".join(
                (
                    f"<b>{said.date(one.day)}</b>",
                    said.say_many("{number} year", "{number} years", one.years),
                    _wrapped(one.title),
                )
            )
            for _, one in days
        ],
        "hovertemplate": "%{text}<extra></extra>",
        "cliponaxis": False,
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }
    return [base | {"marker": layer} for layer in glyph_markers("milestone", sheet, True)]


def _lane_glyphs(sheet: Sheet) -> dict[str, Any]:
    """The glyph of each lane, left of it."""
    markers = [glyph_markers(kind, sheet, False)[0] for kind in LANES]
    return {
        "type": "scatter",
        "mode": "markers",
        "yaxis": "y2",
        "name": "lanes",
        "x": [-10 / sheet.plot] * len(LANES),
        "y": [-(lane + 0.5) * sheet.lane for lane in range(len(LANES))],
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
        "selected": {"marker": {"opacity": 1}},
        "unselected": {"marker": {"opacity": 1}},
    }


def _selected(view: View, sheet: Sheet, placed: Placed) -> list[dict[str, Any]]:
    """A ring in the accent colour round the selected event."""
    if view.event is None:
        return []
    rows = [at for at, row in enumerate(placed.rows.tolist()) if view.marks.ids[row] == view.event]
    if not rows:
        return []
    part = placed.only(np.isin(np.arange(len(placed.rows)), rows))
    lane = LANES.index(EVENT_TYPES[int(view.marks.kind[part.rows[0]])])
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "yaxis": "y2",
            "name": "selected",
            "x": ((part.left + part.right) / 2).tolist(),
            "y": _height(sheet, lane, part),
            "hoverinfo": "skip",
            "cliponaxis": False,
            "marker": {
                "symbol": "circle-open",
                "size": sheet.glyph + 7,
                "color": sheet.tokens["accent"],
                "line": {"color": sheet.tokens["accent"], "width": 2},
            },
            "selected": {"marker": {"opacity": 1}},
            "unselected": {"marker": {"opacity": 1}},
        }
    ]


def _layout(
    view: View, sheet: Sheet, bins: Bins, highest: int, said: Texts, for_export: bool
) -> dict[str, Any]:
    values, words = ticks(sheet.axis, sheet.plot, said)
    bars_from = 1 - sheet.bars / sheet.inner
    fixed = {"fixedrange": True, "zeroline": False, "showgrid": False, "automargin": False}
    shapes, notes = _furniture(view, sheet, highest, said)
    return {
        "width": sheet.width,
        "height": sheet.height,
        "autosize": False,
        "margin": {
            "l": sheet.left,
            "r": sheet.right,
            "t": sheet.top,
            "b": 0,
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
            "range": [0, max(highest * 1.06, grid_step(highest) * 1.2)],
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


def _furniture(
    view: View, sheet: Sheet, highest: int, said: Texts
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Grid, base line, fold, lanes, today, brush and every caption."""
    tokens = sheet.tokens
    shapes: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    fold = sheet.axis.one(sheet.axis.fold) if sheet.axis.fold is not None else 0.0
    if view.years:
        shapes += _brush(view.years, sheet)
    step = grid_step(highest)
    for number in range(step, max(highest, step) + 1, step):
        shapes.append(_line(fold, 1, number, number, tokens["line"], 1, "y", below=True))
        notes.append(_note(fold, number, said.number(number), sheet, "ink-3", "y", 6, 8))
    shapes.append(_line(0, 1, 0, 0, tokens["ink-3"], 1, "y"))
    if sheet.axis.fold is not None:
        shapes += _double_slash(fold, sheet)
    names = type_names(said)
    for lane, kind in enumerate(LANES):
        y = -(lane + 0.5) * sheet.lane
        shapes.append(_line(0, 1, y, y, tokens["line"], 1, "y2", below=True))
        if not sheet.is_narrow:
            note = _note(0, y, names[kind], sheet, "ink-2", "y2", -19, 0)
            notes.append(note | {"xanchor": "right"})
    shapes_today, notes_today = _today(view, sheet, said)
    captioned = captions(view, sheet.axis, sheet.plot, said, sheet.is_narrow)
    for caption in captioned:
        notes.append(
            _note(caption.at, 1, caption.text, sheet, "ink", "paper", caption.shift, 0)
            | {
                "xanchor": caption.anchor,
                "yshift": (8 + 14 * caption.row) * sheet.label_size / 12,
            }
        )
    if sheet.axis.fold is not None and not sheet.is_narrow:
        room = fold * sheet.plot - 10
        for row, words in enumerate(early_notes(view, sheet.axis, said, room)):
            note = _note(0, 1, words, sheet, "ink", "paper", 0, 0)
            notes.append(note | {"yshift": (-2 - 16 * row) * sheet.label_size / 12})
    return [*shapes, *shapes_today], [*notes, *notes_today]


def _today(
    view: View, sheet: Sheet, said: Texts
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The vermilion line, and what lies to its right."""
    at = sheet.axis.one(decimal_year(view.today))
    if not 0 <= at <= 1:
        return [], []
    line = {
        "type": "line",
        "xref": "x",
        "yref": "paper",
        "x0": at,
        "x1": at,
        "y0": 0,
        "y1": 1,
        "line": {"color": sheet.tokens["accent"], "width": 1.5},
    }
    right = (1 - at) * sheet.plot + sheet.right < 52
    side, shift = ("right", -4) if right else ("left", 4)
    words = said.date(view.today, "short")
    notes = [
        _note(at, 1, words, sheet, "accent", "paper", shift, -6, 600) | {"xanchor": side},
    ]
    if not sheet.is_narrow:
        later = _note(at, 1, said.say("to come"), sheet, "ink-3", "paper", shift, -21)
        notes.append(later | {"xanchor": side})
    return [line], notes


def _brush(years: tuple[int, int], sheet: Sheet) -> list[dict[str, Any]]:
    """The chosen years, tinted, with a handle at each end."""
    ends = [min(1.0, max(0.0, sheet.axis.one(year))) for year in (years[0], years[1] + 1)]
    tint = {
        "type": "rect",
        "xref": "x",
        "yref": "paper",
        "x0": ends[0],
        "x1": ends[1],
        "y0": 0,
        "y1": 1,
        "fillcolor": rgba(sheet.tokens["accent"], 0.05),
        "line": {"width": 0},
        "layer": "below",
    }
    middle = 1 - sheet.bars / sheet.inner / 2
    half = 9 / sheet.inner
    grips = [
        {
            "type": "rect",
            "xref": "x",
            "yref": "paper",
            "x0": end - 2.5 / sheet.plot,
            "x1": end + 2.5 / sheet.plot,
            "y0": middle - half,
            "y1": middle + half,
            "fillcolor": sheet.tokens["surface"],
            "line": {"color": sheet.tokens["line-strong"], "width": 1},
        }
        for end in ends
    ]
    return [tint, *grips]


def _double_slash(fold: float, sheet: Sheet) -> list[dict[str, Any]]:
    """The sign that the axis is folded here."""
    base = 1 - sheet.bars / sheet.inner
    rise = 5 / sheet.inner
    gap = {
        "type": "rect",
        "xref": "x",
        "yref": "paper",
        "x0": fold - 7 / sheet.plot,
        "x1": fold - 2 / sheet.plot,
        "y0": base - rise,
        "y1": base + rise,
        "fillcolor": sheet.tokens["paper"],
        "line": {"width": 0},
    }
    strokes = [
        {
            "type": "line",
            "xref": "x",
            "yref": "paper",
            "x0": fold + (shift - 2) / sheet.plot,
            "x1": fold + (shift + 2) / sheet.plot,
            "y0": base - rise,
            "y1": base + rise,
            "line": {"color": sheet.tokens["ink-3"], "width": 1},
        }
        for shift in (-7, -2)
    ]
    return [gap, *strokes]


def _line(
    x0: float,
    x1: float,
    y0: float,
    y1: float,
    colour: str,
    width: float,
    yref: str,
    below: bool = False,
) -> dict[str, Any]:
    return {
        "type": "line",
        "xref": "x",
        "yref": yref,
        "x0": x0,
        "x1": x1,
        "y0": y0,
        "y1": y1,
        "line": {"color": colour, "width": width},
        "layer": "below" if below else "above",
    }


def _note(
    x: float,
    y: float,
    words: str,
    sheet: Sheet,
    colour: str,
    yref: str,
    xshift: float,
    yshift: float,
    weight: int = 400,
) -> dict[str, Any]:
    return {
        "xref": "x",
        "yref": yref,
        "x": x,
        "y": y,
        "text": words,
        "showarrow": False,
        "xanchor": "left",
        "yanchor": "middle",
        "xshift": xshift,
        "yshift": yshift,
        "borderpad": 0,
        "font": sheet.font(round(sheet.label_size * 0.94, 1), colour, weight),
    }
