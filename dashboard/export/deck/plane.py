"""From the kilometres of a map's figure to the slide."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from pptx.util import Pt

from dashboard.export.deck.pen import Place


@dataclass(frozen=True, slots=True)
class Frame:
    """Kilometres of the figure to points of the slide."""

    place: Place
    left: float
    top: float
    scale: float

    def points(self, ring: Sequence[tuple[float, float]]) -> list[tuple[int, int]]:
        """EMU of the slide; what lies outside the place is drawn on its edge."""
        place = self.place
        xs, ys = np.asarray(ring, dtype=float).T
        right = np.clip((xs - self.left) * self.scale, 0, place.width) + place.x
        down = np.clip((self.top - ys) * self.scale, 0, place.height) + place.y
        emu = np.rint(np.stack([right, down], axis=1) * Pt(1)).astype(int).tolist()
        return [(x, y) for x, y in emu]

    def point(self, x: float, y: float) -> tuple[int, int]:
        """One point in EMU."""
        return self.points([(x, y)])[0]


def sheet_x(shape: dict[str, Any], key: str, frame: Frame) -> float:
    """A coordinate of a shape or note in kilometres; "paper" ones are shares of the sheet."""
    value: float = shape[key]
    if shape.get("xref") == "paper":
        return frame.left + value * frame.place.width / frame.scale
    return value


def sheet_y(shape: dict[str, Any], key: str, frame: Frame) -> float:
    """A coordinate of a shape or note in kilometres; "paper" ones are shares of the sheet."""
    value: float = shape[key]
    if shape.get("yref") == "paper":
        return frame.top - (1 - value) * frame.place.height / frame.scale
    return value
