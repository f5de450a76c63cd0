"""What lies under a name: how much land, how many links. Both are sums over a grid, so that a box
of any size costs four look-ups."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from .frame import FRAMES, Floats, FrameName
from .links import strands
from .outlines import LAND_CELL, land_mask

CELL: Final = 8.0
"""Pixels; the grain in which links are counted."""
MOST: Final = 3
"""More links than this in one cell make a place no worse."""

Box = tuple[float, float, float, float]
"""Left, right, bottom, top in pixels (kilometres of the frame times scale), y upwards."""


@dataclass(frozen=True, slots=True)
class Terrain:
    """Sums of land and links from the south-west corner of a frame drawn at one scale."""

    scale: float
    corner: tuple[float, float]
    land: Floats
    links: Floats

    def land_under(self, box: Box) -> float:
        """The share of a box that is land, 0 to 1."""
        cells, area = _sum(self.land, box, self.corner, LAND_CELL * self.scale)
        return cells / area

    def links_under(self, box: Box) -> float:
        """How many cells of links a box covers."""
        cells, _ = _sum(self.links, box, self.corner, CELL)
        return cells

    def land_along(self, start: tuple[float, float], end: tuple[float, float]) -> float:
        """The share of a straight line that runs over land, 0 to 1."""
        over = 0.0
        for step in range(1, 8):
            x = start[0] + (end[0] - start[0]) * step / 8
            y = start[1] + (end[1] - start[1]) * step / 8
            over += self.land_under((x - 1, x + 1, y - 1, y + 1))
        return over / 7


@lru_cache(maxsize=64)
def terrain(frame: FrameName, scale: float, pairs: tuple[tuple[str, str], ...]) -> Terrain:
    """The land of a frame and the links of `pairs`, at `scale` pixels a kilometre."""
    mask, x0, y0 = land_mask(frame)
    return Terrain(
        scale=scale,
        corner=(x0 * scale, y0 * scale),
        land=_summed(mask.astype(float)),
        links=_summed(_crowd(frame, scale, pairs)),
    )


def _crowd(frame: FrameName, scale: float, pairs: tuple[tuple[str, str], ...]) -> Floats:
    """Links a cell, each counted once a cell."""
    x0, x1, y0, y1 = FRAMES[frame].bounds
    width, height = int((x1 - x0) * scale / CELL) + 1, int((y1 - y0) * scale / CELL) + 1
    grid = np.zeros(height * width)
    for xs, ys in strands(pairs, frame).values():
        fine = np.linspace(0, len(xs) - 1, 6 * len(xs))
        at = np.arange(len(xs))
        columns = ((np.interp(fine, at, xs) - x0) * scale / CELL).astype(int)
        rows = ((np.interp(fine, at, ys) - y0) * scale / CELL).astype(int)
        inside = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
        grid[np.unique(rows[inside] * width + columns[inside])] += 1
    return np.minimum(grid, MOST).reshape(height, width)


def _summed(grid: Floats) -> Floats:
    """Sums over everything south-west of each corner of the cells."""
    sums = np.zeros((grid.shape[0] + 1, grid.shape[1] + 1))
    sums[1:, 1:] = grid.cumsum(axis=0).cumsum(axis=1)
    return sums


def _sum(sums: Floats, box: Box, corner: tuple[float, float], cell: float) -> tuple[float, int]:
    """The sum over the cells a box touches, and their number (at least one)."""
    height, width = sums.shape[0] - 1, sums.shape[1] - 1
    left = min(max(int((box[0] - corner[0]) / cell), 0), width - 1)
    right = min(max(int((box[1] - corner[0]) / cell) + 1, left + 1), width)
    low = min(max(int((box[2] - corner[1]) / cell), 0), height - 1)
    high = min(max(int((box[3] - corner[1]) / cell) + 1, low + 1), height)
    total = sums[high, right] - sums[low, right] - sums[high, left] + sums[low, left]
    return float(total), (right - left) * (high - low)
