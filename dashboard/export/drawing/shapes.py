"""The lines, boxes and paths of a figure's layout."""

import re
from typing import Any, Final

import numpy as np

from .paint import fill, number, stroke
from .paths import path_data
from .plane import Plane

_PATH: Final = re.compile(r"M[-\d.,]+(?:L[-\d.,]+)*Z?")


def draw_shape(shape: dict[str, Any], plane: Plane) -> str:
    """One shape; coordinates are those of its axes or, on "paper", shares of the plot."""
    across, down = plane.across[shape.get("xref", "x")], plane.down[shape.get("yref", "y")]
    line = stroke(shape.get("line", {}))
    inner = fill(shape["fillcolor"]) if shape.get("fillcolor") else ' fill="none"'
    kind = shape["type"]
    if kind == "path":
        way = shape["path"]
        if not _PATH.fullmatch(way):
            raise ValueError(f"a path of other than straight lines cannot be drawn: {way[:60]}")
        points = np.array([pair.split(",") for pair in way.strip("MZ").split("L")], dtype=float)
        xs, ys = across.all(points[:, 0].tolist()), down.all(points[:, 1].tolist())
        return f'<path d="{path_data(xs, ys, closed=way.endswith("Z"))}"{inner}{line}/>'
    x0, x1 = across.at(shape["x0"]), across.at(shape["x1"])
    y0, y1 = down.at(shape["y0"]), down.at(shape["y1"])
    if kind == "line":
        ends = f'x1="{number(x0)}" y1="{number(y0)}" x2="{number(x1)}" y2="{number(y1)}"'
        return f"<line {ends}{line}/>"
    if kind != "rect":
        raise ValueError(f'a shape of the type "{kind}" cannot be drawn')
    corner = f'x="{number(min(x0, x1))}" y="{number(min(y0, y1))}"'
    size = f'width="{number(abs(x1 - x0))}" height="{number(abs(y1 - y0))}"'
    return f"<rect {corner} {size}{inner}{line}/>"
