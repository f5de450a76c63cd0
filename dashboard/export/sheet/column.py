"""Lists and key figures in a column: as many lines as fit, never half of one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dashboard.export.facts import KeyFigure, Line, Section

from .fitting import fit, width
from .items import Glyph, Item, Rule, Words

HEAD, ROW, GAP = 34.0, 32.0, 14.0
STRIP: Final = 64.0
"""Pixels of a strip of dots."""
FEWEST: Final = 3
"""Lines that make a list worth its heading."""
FIGURE_HEIGHT: Final = 73.0


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the sheet."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


def figures_block(figures: Sequence[KeyFigure], area: Area, columns: int) -> list[Item]:
    """Key figures in rows of `columns`; a value too wide for its place is written smaller."""
    found: list[Item] = []
    step = area.width / columns
    for at, figure in enumerate(figures):
        x = area.x + step * (at % columns)
        y = area.y + FIGURE_HEIGHT * (at // columns)
        room = step - 6
        most = 38.0 if columns < 4 else 32.0
        size = min(most, most * (room - 12) / max(1.0, width(figure.value, most, 650)))
        found.append(Words(x, y + 34, figure.value, round(size, 1), weight=650))
        if figure.beside:
            after = x + width(figure.value, size, 650) + 4
            found.append(Words(after, y + 34, figure.beside, 15, "ink-3"))
        small = min(15.0, max(12.5, 15.0 * room / width(figure.label, 15)))
        label = fit(figure.label, small, room)
        found.append(Words(x, y + 57, label, round(small, 1), "ink-2"))
    return found


def figures_height(figures: Sequence[KeyFigure], columns: int) -> float:
    """Pixels that `figures_block` takes."""
    return FIGURE_HEIGHT * (-(-len(figures) // columns))


def lists_block(sections: Sequence[Section], area: Area) -> list[Item]:
    """Sections below each other. Each gets an even share of the lines there is room for; what one
    does not need goes to the others; the last section is left out while one would get less than
    FEWEST lines."""
    kept = list(sections)
    while kept and len(kept) * (HEAD + FEWEST * ROW + GAP) - GAP > area.height:
        kept.pop()
    room = int((area.height - len(kept) * (HEAD + GAP) + GAP) // ROW)
    found: list[Item] = []
    y = area.y
    for section, lines in zip(kept, _shares([len(s.lines) or 1 for s in kept], room), strict=True):
        found += _section(section, lines, Area(area.x, y, area.width, 0))
        y += HEAD + lines * ROW + GAP
    return found


def _shares(wanted: Sequence[int], room: int) -> list[int]:
    """Lines for each list, one after the other in turn, until all are served or none is left."""
    given = [0] * len(wanted)
    while room > 0 and any(g < w for g, w in zip(given, wanted, strict=True)):
        for at, want in enumerate(wanted):
            if given[at] < want and room > 0:
                given[at] += 1
                room -= 1
    return given


def _section(section: Section, lines: int, area: Area) -> Iterator[Item]:
    head = area.y + 21
    note = width(section.note, 13.5)
    yield Words(area.x, head, fit(section.title, 17, area.width - note - 12, 650), 17, weight=650)
    if section.note:
        yield Words(area.right, head, section.note, 13.5, "ink-3", anchor="end")
    if not section.lines:
        yield Words(area.x, head + 30, fit(section.empty, 14, area.width), 14, "ink-3")
        return
    lead = max((width(line.lead, 14) for line in section.lines[:lines] if line.lead), default=0)
    for at, line in enumerate(section.lines[:lines]):
        top = area.y + HEAD + at * ROW
        yield from _line(line, Area(area.x, top, area.width, ROW), lead)
        yield Rule(area.x, top + ROW, area.right, top + ROW)


def _line(line: Line, area: Area, lead: float) -> Iterator[Item]:
    base = area.y + 21
    left, right = area.x, area.right
    if line.kind:
        yield Glyph(left + 6, base - 5, line.kind, 9, line.planned)
        left += 20
    if line.lead:
        yield Words(left, base, line.lead, 14, "ink-2")
        left += lead + 10
    if line.count:
        yield Words(right, base, line.count, 15, weight=650, anchor="end")
        right -= 30
    if line.dots is not None:
        yield from _strip(line, right - STRIP, base - 5)
        right -= STRIP + 12
    size = min(14.5, max(12.5, 14.5 * (right - left) / width(line.text, 14.5, 500)))
    text = fit(line.text, size, right - left, 500)
    yield Words(left, base, text, round(size, 1), weight=500)


def _strip(line: Line, x: float, y: float) -> Iterator[Item]:
    yield Rule(x, y, x + STRIP, y, "line-strong", 0.8)
    if line.earlier:
        yield Words(x - 3, y + 4, "‹", 12, "ink-3", anchor="end")
    for dot in line.dots or ():
        yield Glyph(x + dot.at * STRIP, y, dot.kind, 6.5, dot.planned)
