"""Lines and areas: rings and strands of points as the data of an SVG path."""

from itertools import pairwise
from typing import Any, Final

import numpy as np

from .paint import fill, stroke
from .plane import Floats, Plane

_GRAIN: Final = 10.0
"""Parts of a pixel to which points are rounded: finer than three times the size can show."""


def draw_lines(trace: dict[str, Any], plane: Plane) -> str:
    """A trace of lines; filled when it says "toself"."""
    xs = plane.across["x"].all(trace["x"])
    ys = plane.down[trace.get("yaxis", "y")].all(trace["y"])
    filled = trace.get("fill", "none")
    if filled not in ("none", "toself"):
        raise ValueError(f'a trace filled "{filled}" cannot be drawn')
    line = stroke(trace.get("line", {}))
    area = filled == "toself"
    if not line and not area:
        return ""
    if area:
        return f'<path d="{path_data(xs, ys, closed=True)}"{fill(trace["fillcolor"])}{line}/>'
    # A path each, so that strands shine through each other where they cross.
    strands = "".join(f'<path d="M{_written(part)}"/>' for part in _parts(xs, ys))
    return f'<g fill="none"{line}>{strands}</g>'


def path_data(xs: Floats, ys: Floats, *, closed: bool) -> str:
    """Points parted by NaN as "M…", every part closed by "Z" if asked. What falls on the same
    tenth of a pixel as the point before it is left out."""
    end = "Z" if closed else ""
    return "".join(f"M{_written(part)}{end}" for part in _parts(xs, ys))


def _parts(xs: Floats, ys: Floats) -> list[Floats]:
    points = np.rint(np.stack([xs, ys], axis=1) * _GRAIN) / _GRAIN
    gaps = np.isnan(points[:, 0]) | np.isnan(points[:, 1])
    keep = np.ones(len(points), dtype=bool)
    keep[1:] = (points[1:] != points[:-1]).any(axis=1)
    part_of = np.cumsum(gaps)
    keep &= ~gaps
    kept = points[keep]
    ends = np.flatnonzero(np.diff(part_of[keep])) + 1
    starts = [0, *ends.tolist(), len(kept)]
    return [kept[at:after] for at, after in pairwise(starts) if after > at]


def _written(points: Floats) -> str:
    """Points after each other; further pairs after "M" are lines to them. One format for all of
    them: an outline has thousands."""
    text = ("%.1f,%.1f " * len(points)) % tuple(points.ravel().tolist())
    return text.replace(".0,", ",").replace(".0 ", " ").rstrip()
