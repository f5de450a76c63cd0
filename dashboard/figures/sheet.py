"""The sheet a timeline is drawn on: pixels, language, colours and the axis of time."""

from dataclasses import dataclass
from typing import Any, Final, Literal

from geodata.records import Language

from .axis import Axis
from .style import FONT, LANES, Tokens

LaneSet = Literal["type", "region"]
"""What single events are sorted by below the bars."""

NARROW: Final = 600
"""Pixels; a narrower timeline is a phone's."""
WIDE: Final = 1700
"""Pixels; a wider timeline is a projector's, read from further away."""
LABEL, WIDE_LABEL = 12.0, 13.8
"""Pixels of the words on the usual timeline, and on a wide one."""
LANES_SHARE: Final[dict[LaneSet, float]] = {"type": 0.55, "region": 0.68}
"""Of the height of bars and lanes, for the lanes at most."""
LEAST_LANE, NAMED_LANE = 12.2, 24.0
"""Pixels of a lane whose name stands beside it, and of one whose name stands in it."""
STEADY: Final[dict[str, Any]] = {
    "selected": {"marker": {"opacity": 1}},
    "unselected": {"marker": {"opacity": 1}},
}
"""Marks look the same while a brush is drawn over them."""


def usual_label(width: float) -> float:
    """Pixels of the words on a timeline of this width."""
    return WIDE_LABEL if width >= WIDE else LABEL


@dataclass(frozen=True, slots=True)
class Sheet:
    """How one timeline is drawn, in pixels."""

    lang: Language
    tokens: Tokens
    width: float
    height: float
    axis: Axis
    label_size: float
    lanes_by: LaneSet = "type"
    lane_count: int = len(LANES)

    @property
    def is_narrow(self) -> bool:
        """Whether this is a phone's: no lane names, smaller and fewer marks."""
        return self.width < NARROW

    @property
    def left(self) -> float:
        """Pixels left of the axis, for the lanes' names."""
        return 22.0 if self.is_narrow else 138.0 * max(1.0, self.label_size / 12)

    @property
    def right(self) -> float:
        """Pixels right of the axis."""
        return 8.0 if self.is_narrow else 24.0

    @property
    def top(self) -> float:
        """Pixels above the bars, for captions."""
        return 18.0 if self.is_narrow else 29.0 * self.label_size / 12

    @property
    def foot(self) -> float:
        """Pixels below the lanes."""
        return 4.0

    @property
    def plot(self) -> float:
        """Pixels of the axis."""
        return self.width - self.left - self.right

    @property
    def lane(self) -> float:
        """Pixels from one lane to the next."""
        most = 15.0 * self.label_size / 12
        if self.lanes_by == "region" and self.is_narrow:
            most = NAMED_LANE
        return min(most, self._room * LANES_SHARE[self.lanes_by] / max(1, self.lane_count))

    @property
    def most_lanes(self) -> int:
        """So many lanes have room for their names."""
        least = NAMED_LANE if self.is_narrow else LEAST_LANE * max(1.0, self.label_size / 12)
        return max(2, int(self._room * LANES_SHARE["region"] / least))

    @property
    def _room(self) -> float:
        """Pixels for bars and lanes; the rest is the axis and the edges."""
        return self.height - self.top - self.foot - 20

    @property
    def glyph(self) -> float:
        """Pixels of a glyph."""
        return 5.0 if self.is_narrow else 7.0 * max(1.0, self.label_size / 13)

    @property
    def lanes(self) -> float:
        """Pixels of all lanes."""
        return self.lane * self.lane_count

    @property
    def bars(self) -> float:
        """Pixels of the bars."""
        return self.inner - self.lanes - 20 * max(1.0, self.label_size / 12)

    @property
    def inner(self) -> float:
        """Pixels from the top of the bars to the bottom of the lanes."""
        return self.height - self.top - self.foot

    def lane_y(self, lane: int) -> float:
        """The middle of a lane: pixels below the lanes' upper edge, negative downwards."""
        return -(lane + 0.5) * self.lane

    def font(self, size: float, colour: str = "ink-2", weight: int = 400) -> dict[str, Any]:
        """A text style in one of the theme's colours."""
        return {"family": FONT, "size": size, "color": self.tokens[colour], "weight": weight}
