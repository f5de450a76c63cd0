"""The sheet a map is drawn on: a frame of kilometres fitted into a size of pixels."""

from dataclasses import dataclass
from typing import Any, Final, Literal

from geodata.records import Language

from .frame import FRAMES, Frame, FrameName
from .style import FONT, TOKENS, ThemeName, Tokens

Colouring = Literal["events", "ties", "recency"]
Trace = dict[str, Any]

NARROW: Final = 600
"""Pixels; a narrower map is a phone's: it names only the selection and has no legend."""
LABEL: Final = 12.0
"""Pixels of a name on the usual map."""
WIDE: Final = 1300
"""Pixels; a wider map is a projector's, read from further away."""
WIDE_LABEL: Final = 13.8


def usual_label(width: float) -> float:
    """Pixels of a name on a map of this width."""
    return WIDE_LABEL if width >= WIDE else LABEL


@dataclass(frozen=True, slots=True)
class Canvas:
    """How one map is drawn: language, theme, pixels, frame, what its colour tells."""

    lang: Language
    theme: ThemeName
    width: float
    height: float
    frame_name: FrameName
    colouring: Colouring
    for_export: bool = False
    label_size: float = LABEL

    @property
    def frame(self) -> Frame:
        """The frame drawn."""
        return FRAMES[self.frame_name]

    @property
    def tokens(self) -> Tokens:
        """The theme's colours."""
        return TOKENS[self.theme]

    @property
    def scale(self) -> float:
        """Pixels a kilometre."""
        x0, x1, y0, y1 = self.frame.bounds
        return min(self.width / (x1 - x0), self.height / (y1 - y0))

    @property
    def visible(self) -> tuple[float, float, float, float]:
        """West, east, south and north edge of the sheet in kilometres; at least the frame."""
        x0, x1, y0, y1 = self.frame.bounds
        half_x, half_y = self.width / self.scale / 2, self.height / self.scale / 2
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        return x - half_x, x + half_x, y - half_y, y + half_y

    @property
    def is_narrow(self) -> bool:
        """Whether this is a phone's or a small dossier's map."""
        return self.width < NARROW

    def font(self, size: float, colour: str = "ink", weight: int = 400) -> dict[str, Any]:
        """A text style in one of the theme's colours."""
        return {
            "family": FONT,
            "size": round(size, 2),
            "color": self.tokens[colour],
            "weight": weight,
        }

    @property
    def halo(self) -> str:
        """A CSS text shadow in the colour of the paper, so that names stay legible over lines."""
        edge = f"0 0 2px {self.tokens['paper']}"
        return ", ".join([edge] * 4)
