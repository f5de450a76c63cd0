"""Milestones written out on the timeline: in the empty early years, and above the bars."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from dashboard.locale import Texts
from dashboard.view import View
from geodata.records import EVENT_TYPES

from .axis import Axis, decimal_years
from .wishes import THIN, text_width

MOST_EARLY: Final = 3
ROWS: Final = 2
LONGEST: Final = 46
"""Letters of a caption before it is cut."""
SIZE: Final = 11.3
WEIGHT: Final = {"milestone": 0, "agreement": 1, "partnership": 2}
"""Which early events are told first; the other types are not."""
UNTOLD: Final = 9
TOLD: Final = (EVENT_TYPES.index("milestone"), EVENT_TYPES.index("agreement"))
"""The types of national events that are written above the bars."""


@dataclass(frozen=True, slots=True)
class Caption:
    """A text above the bars: position on the axis where it ends, row from the lowest up."""

    text: str
    at: float
    row: int


def shortened(text: str, room: float, size: float = SIZE) -> str:
    """The text, cut with an ellipsis where it is wider than `room` pixels."""
    if text_width(text, size * THIN) <= room:
        return text
    while text and text_width(f"{text}…", size * THIN) > room:
        text = text[:-1]
    return f"{text.rstrip()}…" if text else ""


def early_notes(view: View, axis: Axis, room: float, size: float = SIZE) -> tuple[str, ...]:
    """What began before the fold, one text a year: its milestone, else a paper, else a tie.

    At most MOST_EARLY years, those with milestones first, in order, cut to `room` pixels in
    letters of `size`.
    """
    if axis.fold is None:
        return ()
    marks = view.marks
    rows = np.flatnonzero((decimal_years(marks.start) < axis.fold) & marks.selected).tolist()
    weights = {row: WEIGHT.get(EVENT_TYPES[int(marks.kind[row])], UNTOLD) for row in rows}
    by_year: dict[str, int] = {}
    for row in sorted(rows, key=lambda row: (weights[row], row)):
        if weights[row] < UNTOLD:
            by_year.setdefault(marks.dates[row][:4], row)
    chosen = sorted(by_year.values(), key=lambda row: (weights[row], row))[:MOST_EARLY]
    return tuple(
        shortened(f"{marks.dates[row][:4]} {marks.titles[row]}", room, size)
        for row in sorted(chosen)
    )


def captions(
    view: View, axis: Axis, width: float, said: Texts, kept: float = 0.0, size: float = SIZE
) -> tuple[Caption, ...]:
    """National milestones and papers after the fold, newest first, as many as fit in two rows.

    `kept`: pixels from the left that the upper row leaves free; `size` of the letters.
    """
    marks = view.marks
    years = decimal_years(marks.start)
    begin = axis.first if axis.fold is None else axis.fold
    use = marks.national & marks.selected & np.isin(marks.kind, TOLD)
    use &= (years >= begin) & (years < axis.last) & ~marks.planned
    taken: list[list[tuple[float, float]]] = [[] for _ in range(ROWS)]
    taken[-1].append((0.0, kept))
    found = []
    rows = np.flatnonzero(use)[::-1].tolist()
    for row in sorted(rows, key=lambda row: TOLD.index(int(marks.kind[row]))):
        words = f"{said.edtf(marks.dates[row][:7])} {marks.titles[row]}"
        if len(words) > LONGEST:
            words = words[: LONGEST - 1].rstrip() + "…"
        at = axis.one(float(years[row]))
        long = text_width(words, size)
        right_edge = at * width + 3
        box = (right_edge - long, right_edge)
        if box[0] < axis.one(begin) * width:
            continue
        for level, boxes in enumerate(taken):
            if all(box[1] + 12 < low or high + 12 < box[0] for low, high in boxes):
                boxes.append(box)
                found.append(Caption(words, at, level))
                break
    return tuple(found)
