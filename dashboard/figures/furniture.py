"""Everything on the timeline that is no event: grid, lanes, fold, today, brush and captions."""

from datetime import timedelta
from typing import Any, Final

import numpy as np

from dashboard.locale import Texts
from dashboard.period import Period
from dashboard.view import View

from .axis import decimal_year
from .bins import Bins
from .captions import captions, early_notes, shortened
from .lanes import Lanes
from .sheet import Sheet
from .strokes import line, note, upright
from .style import rgba
from .ticks import seams
from .wishes import text_width

LOW_BAR: Final = 0.15
"""Of the highest bar; lower ones leave room for a text above them."""
LONGEST_NOTE: Final = 360.0
"""Pixels of a text on the early years."""
Parts = tuple[list[dict[str, Any]], list[dict[str, Any]]]
"""plotly shapes, plotly annotations."""


def grid_step(highest: int) -> int:
    """The count between two grid lines: 1, 2, 5, 10, 20, 50 and so on."""
    step, factors = 1, (2, 2.5, 2)
    at = 0
    while highest > 3.5 * step:
        step = int(step * factors[at % 3])
        at += 1
    return step


def furniture(view: View, sheet: Sheet, bins: Bins, lanes: Lanes, said: Texts) -> Parts:
    """All of it, as plotly shapes and annotations."""
    parts = [
        _brush(view.period, sheet),
        _grid(sheet, bins.highest, said),
        _seams(sheet),
        _lanes(sheet, lanes),
        _told(view, sheet, bins, said),
        _today(view, sheet, said),
    ]
    return [one for shapes, _ in parts for one in shapes], [
        one for _, notes in parts for one in notes
    ]


def _grid(sheet: Sheet, highest: int, said: Texts) -> Parts:
    """Lines of equal count with their number, the base line, the fold."""
    tokens = sheet.tokens
    fold = sheet.axis.one(sheet.axis.fold) if sheet.axis.fold is not None else 0.0
    step = grid_step(highest)
    numbers = range(step, max(highest, step) + 1, step)
    shapes = [line(0, number, tokens["line"], "y", below=True) for number in numbers]
    shapes.append(line(0, 0, tokens["ink-3"], "y"))
    if sheet.axis.fold is not None:
        shapes += _double_slash(fold, sheet)
    side = {"xanchor": "left" if sheet.is_narrow else "right"}
    shift = (4, 7) if sheet.is_narrow else (-8, 0)
    notes = [
        note(0, number, said.number(number), sheet, "ink-3", "y", *shift) | side
        for number in numbers
    ]
    return shapes, notes


def _lanes(sheet: Sheet, lanes: Lanes) -> Parts:
    """A line and a name a lane. A phone has room for a type's glyph alone; there a region's name
    stands in its lane, above the line."""
    middles = [sheet.lane_y(lane) for lane in range(len(lanes))]
    shapes = [line(0, y, sheet.tokens["line"], "y2", below=True) for y in middles]
    if sheet.is_narrow:
        if lanes.by == "type":
            return shapes, []
        above = round(sheet.lane * 0.34, 1)
        return shapes, [
            note(0, y, name, sheet, "ink-2", "y2", 0, above)
            for y, name in zip(middles, lanes.names, strict=True)
        ]
    beside = -19 if lanes.by == "type" else -8
    room = sheet.left + beside - 4
    notes = [
        note(0, y, shortened(name, room, sheet.label_size), sheet, "ink-2", "y2", beside, 0)
        | {"xanchor": "right"}
        for y, name in zip(middles, lanes.names, strict=True)
    ]
    return shapes, notes


def _seams(sheet: Sheet) -> Parts:
    """Hairlines where a year, a month or a week begins, whichever the window is made of."""
    return [
        upright(at, at, 0, 1)
        | {"type": "line", "layer": "below", "line": {"color": sheet.tokens["line"], "width": 1}}
        for at in seams(sheet.axis)
    ], []


def _vague_words(bins: Bins, said: Texts) -> str:
    """How many events have no bar here, their month or day being unknown; "" when all have."""
    if not bins.left_out:
        return ""
    return (
        said.say_many(
            "{number} event without a month has no bar",
            "{number} events without a month have no bar",
            bins.left_out,
        )
        if bins.grain == "month"
        else said.say_many(
            "{number} event without a day has no bar",
            "{number} events without a day have no bar",
            bins.left_out,
        )
    )


def _told(view: View, sheet: Sheet, bins: Bins, said: Texts) -> Parts:
    """Milestones in words: above the bars, and in the empty space of the early years."""
    if sheet.is_narrow:
        return [], []
    zoom = sheet.label_size / 12
    size, room = round(sheet.label_size * 0.94, 1), _early_room(sheet, bins)
    kept = text_width(vague, sheet.label_size) if (vague := _vague_words(bins, said)) else 0.0
    notes = [
        note(caption.at, 1, caption.text, sheet, "ink", "paper", 3, (8 + 13 * caption.row) * zoom)
        | {"xanchor": "right"}
        for caption in captions(view, sheet.axis, sheet.plot, said, kept, size)
    ]
    notes += [
        note(0, 1, words, sheet, "ink", "paper", 0, (-7 - 16 * row) * zoom)
        | {"bgcolor": sheet.tokens["paper"]}
        for row, words in enumerate(early_notes(view, sheet.axis, room, size))
    ]
    if vague:
        notes.append(note(0, 1, vague, sheet, "ink-3", "paper", 0, 21 * zoom))
    return [], notes


def _early_room(sheet: Sheet, bins: Bins) -> float:
    """Pixels from the left end to the first bar that is high enough to meet a text."""
    totals = (bins.selected + bins.others).sum(axis=1)
    high = np.flatnonzero(totals > LOW_BAR * bins.highest)
    ends = sheet.axis.at(bins.starts[high]) if len(high) else np.array([1.0])
    return min(LONGEST_NOTE, float(ends[0]) * sheet.plot - 12)


def _today(view: View, sheet: Sheet, said: Texts) -> Parts:
    """The vermilion line of today, and a word for what lies to its right."""
    at = sheet.axis.one(decimal_year(view.today))
    if not 0 <= at <= 1:
        return [], []
    edge = upright(at, at, 0, 1) | {"type": "line"}
    edge["line"] = {"color": sheet.tokens["accent"], "width": 1.5}
    room = (1 - at) * sheet.plot + sheet.right
    words = said.date(view.today, "short")
    later = said.say("to come")
    is_tight = room < text_width(max(words, later, key=len), sheet.label_size) + 6
    side, shift = ("right", -4) if is_tight else ("left", 4)
    above = 8 if sheet.is_narrow else -6
    notes = [note(at, 1, words, sheet, "accent", "paper", shift, above, 600)]
    if not sheet.is_narrow:
        notes.append(note(at, 1, later, sheet, "ink-3", "paper", shift, -21))
    return [edge], [each | {"xanchor": side} for each in notes]


def _brush(period: Period | None, sheet: Sheet) -> Parts:
    """The chosen days, tinted, with a handle at each end that is on the axis."""
    if period is None:
        return [], []
    days = (period.first, period.last + timedelta(days=1))
    ends = [min(1.0, max(0.0, sheet.axis.one(decimal_year(day)))) for day in days]
    tint = upright(ends[0], ends[1], 0, 1) | {
        "fillcolor": rgba(sheet.tokens["accent"], 0.05),
        "layer": "below",
    }
    middle, half = 1 - sheet.bars / sheet.inner / 2, 9 / sheet.inner
    wide = 2.5 / sheet.plot
    grips = [
        upright(end - wide, end + wide, middle - half, middle + half)
        | {
            "fillcolor": sheet.tokens["surface"],
            "line": {"color": sheet.tokens["line-strong"], "width": 1},
        }
        for end in ends
    ]
    return [tint, *grips], []


def _double_slash(fold: float, sheet: Sheet) -> list[dict[str, Any]]:
    """The sign that the axis is folded here."""
    base, rise = 1 - sheet.bars / sheet.inner, 5 / sheet.inner
    low, high = base - rise, base + rise
    gap = upright(fold - 7 / sheet.plot, fold - 2 / sheet.plot, low, high)
    gap["fillcolor"] = sheet.tokens["paper"]
    stroke = {"type": "line", "line": {"color": sheet.tokens["ink-3"], "width": 1}}
    return [gap] + [
        upright(fold + (shift - 2) / sheet.plot, fold + (shift + 2) / sheet.plot, low, high)
        | stroke
        for shift in (-7, -2)
    ]
