"""A presentation being written, and the parts that every slide has. Lengths are points."""

from dataclasses import dataclass
from typing import Any, Final

from dashboard.export.deck.pen import Place, Style, colour_of, rule, title, write
from dashboard.export.manifest import Manifest
from dashboard.export.sheet.fitting import width, wrap
from dashboard.scene import Scene
from geodata.records import Event

MARGIN: Final = 36.0
TOP: Final = 84.0
FOOT: Final = 30.0
TITLE_ONLY: Final = 5
"""The layout of python-pptx's own template that has a title and nothing else."""


@dataclass
class Deck:
    """A presentation being written. `events`: the chosen ones with their sources, by id."""

    book: Any
    scene: Scene
    manifest: Manifest
    events: dict[str, Event]
    width: float
    height: float

    @property
    def body(self) -> Place:
        """What title and foot leave of a slide."""
        wide = self.width - 2 * MARGIN
        return Place(MARGIN, TOP, wide, self.height - TOP - FOOT - 10)

    def slide(self, heading: str, under: str = "") -> Any:
        """A new slide with its title, a line under it, and a foot that says where it is from."""
        t = self.scene.texts
        made = self.book.slides.add_slide(self.book.slide_layouts[TITLE_ONLY])
        made.background.fill.solid()
        made.background.fill.fore_color.rgb = colour_of("paper")
        wide = self.width - 2 * MARGIN
        size = min(24.0, 24.0 * wide / max(1.0, width(heading, 24, 650)))
        rule(made, Place(MARGIN, 0, wide, 4), "accent", "Accent")
        title(made, heading, Place(MARGIN, 14, wide, 38), max(15.0, size), t.language)
        if under:
            line = wrap(under, 12, wide, 1)[0]
            place = Place(MARGIN, 54, wide, 18)
            write(made, place, [(line, Style(12, "ink-2"))], t.language, "Subtitle")
        said = wrap(self.manifest.line(), 9, wide, 2)[0]
        foot = Place(MARGIN, self.height - FOOT, wide, 14)
        write(made, foot, [(said, Style(9, "ink-3"))], t.language, "Source")
        return made
