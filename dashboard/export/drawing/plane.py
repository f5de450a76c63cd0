"""From the coordinates of a figure to pixels from its top left corner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
PAPER: Final = "paper"
"""Name of the axis that runs over the plot from 0 to 1, upwards."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Pixel of a value: `origin` + value * `scale`."""

    origin: float
    scale: float

    def at(self, value: float) -> float:
        """One value in pixels."""
        return self.origin + value * self.scale

    def all(self, values: Sequence[float | None]) -> Floats:
        """Values in pixels; None, which parts rings and strands, becomes NaN."""
        return self.origin + np.array(values, dtype=float) * self.scale


@dataclass(frozen=True, slots=True)
class Plane:
    """The plot of a figure (pixels) and its axes by name: "x", "y", "y2", "paper"."""

    left: float
    top: float
    width: float
    height: float
    across: Mapping[str, Axis]
    down: Mapping[str, Axis]

    @classmethod
    def of(cls, layout: Mapping[str, Any]) -> Self:
        """The plane of a figure's layout, whose ranges and margins are all given.

        An axis scaled like another one ("scaleanchor") shows more than its range where the plot
        is longer than both need, as much on either side.
        """
        margin = layout["margin"]
        left, top = float(margin["l"]), float(margin["t"])
        width = layout["width"] - left - margin["r"]
        height = layout["height"] - top - margin["b"]
        across = {PAPER: Axis(left, width)}
        down = {PAPER: Axis(top + height, -height)}
        for name, axis in _axes(layout):
            first, last = axis["range"]
            low, high = axis.get("domain", (0, 1))
            if name.startswith("x"):
                across[name] = _fitted(left + low * width, left + high * width, first, last)
            else:
                lower, upper = top + (1 - low) * height, top + (1 - high) * height
                down[name] = _fitted(lower, upper, first, last)
        if "scaleanchor" in layout["yaxis"]:
            across["x"], down["y"] = _alike(layout, left, top, width, height)
        return cls(left, top, width, height, across, down)

    def holds(self, xs: Floats, ys: Floats, edge: float) -> bool:
        """Whether marks with `edge` pixels round each point stay within the plot."""
        if not len(xs):
            return True
        return bool(
            np.nanmin(xs) - edge >= self.left
            and np.nanmax(xs) + edge <= self.left + self.width
            and np.nanmin(ys) - edge >= self.top
            and np.nanmax(ys) + edge <= self.top + self.height
        )


def _axes(layout: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Axes by the short name that traces use: "yaxis2" is "y2"."""
    return [
        (key.replace("axis", ""), value)
        for key, value in layout.items()
        if key.startswith(("xaxis", "yaxis"))
    ]


def _fitted(start: float, end: float, first: float, last: float) -> Axis:
    scale = (end - start) / (last - first)
    return Axis(start - first * scale, scale)


def _alike(
    layout: Mapping[str, Any], left: float, top: float, width: float, height: float
) -> tuple[Axis, Axis]:
    x0, x1 = layout["xaxis"]["range"]
    y0, y1 = layout["yaxis"]["range"]
    scale = min(width / (x1 - x0), height / (y1 - y0))
    middle, centre = left + width / 2, top + height / 2
    return (
        Axis(middle - (x0 + x1) / 2 * scale, scale),
        Axis(centre + (y0 + y1) / 2 * scale, -scale),
    )
