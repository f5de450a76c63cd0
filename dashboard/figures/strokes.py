"""Lines, rectangles and words of the timeline as plotly shapes and annotations."""

from typing import Any

from .sheet import Sheet


def upright(x0: float, x1: float, y0: float, y1: float) -> dict[str, Any]:
    """A rectangle between two positions on the axis; heights are shares of the plot."""
    return {
        "type": "rect",
        "xref": "x",
        "yref": "paper",
        "x0": x0,
        "x1": x1,
        "y0": y0,
        "y1": y1,
        "line": {"width": 0},
    }


def line(left: float, y: float, colour: str, yref: str, below: bool = False) -> dict[str, Any]:
    """A hairline from a position on the axis to its right end."""
    return {
        "type": "line",
        "xref": "x",
        "yref": yref,
        "x0": left,
        "x1": 1,
        "y0": y,
        "y1": y,
        "line": {"color": colour, "width": 1},
        "layer": "below" if below else "above",
    }


def note(
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
    """Words beside a position on the axis, shifted by pixels to the right and upwards."""
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
