"""Which row of a table goes to which slide: heights estimated on the safe side, as plain data."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from dashboard.export.deck.pen import CELL_MARGINS, LEADING, Cell
from dashboard.export.sheet.fitting import wrap

MOST_LINES: Final = 6
"""Lines of a cell; a longer text is cut with an ellipsis and stands in full in the data exports."""
Row = Sequence[Cell]


def shortened(rows: Sequence[Row], widths: Sequence[float], size: float) -> list[list[Cell]]:
    """The rows with every text cut to MOST_LINES."""
    return [
        [
            Cell(" ".join(_lines(cell, width, size)), cell.bold, cell.right, cell.colour, cell.link)
            if len(_lines(cell, width, size)) == MOST_LINES
            else cell
            for cell, width in zip(row, widths, strict=True)
        ]
        for row in rows
    ]


def height(row: Row, widths: Sequence[float], size: float) -> float:
    """Points that a row needs: its longest cell, every CJK letter as wide as high."""
    lines = max(
        max(1, len(_lines(cell, width, size))) for cell, width in zip(row, widths, strict=True)
    )
    return lines * size * LEADING + 2 * CELL_MARGINS[1]


def paged(
    head: Row, rows: Sequence[Row], widths: Sequence[float], size: float, room: float
) -> list[list[Row]]:
    """The rows in portions that fit into `room` points under a repeated head; at least one row a
    portion, none without rows."""
    top = height(head, widths, size)
    found: list[list[Row]] = []
    left = 0.0
    for row in rows:
        need = height(row, widths, size)
        if not found or need > left:
            found.append([])
            left = room - top
        found[-1].append(row)
        left -= need
    return found


def _lines(cell: Cell, width: float, size: float) -> tuple[str, ...]:
    return _wrapped(cell.text, width, size)


@lru_cache(maxsize=8192)
def _wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    # PowerPoint's own fonts are narrower than the one measured.
    return tuple(wrap(text, size, width - 2 * CELL_MARGINS[0], MOST_LINES))
