"""What can stand on a sheet. Coordinates are pixels from its top left corner, y downwards."""

from dataclasses import dataclass, field
from typing import Any, Literal

from dashboard.figures.style import ThemeName
from geodata.records import EventType, Language

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; `y` is its baseline, `colour` the name of a token."""

    x: float
    y: float
    text: str
    size: float
    colour: str = "ink"
    weight: int = 400
    anchor: Anchor = "start"


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line in the colour of a token."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str = "line"
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `fill` and `line` are tokens, "" for none; `radius` rounds its corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    line: str = ""
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """The mark of an event type around a point; hollow when the event is to come."""

    x: float
    y: float
    kind: EventType
    size: float
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a figure stands; whoever draws the sheet puts the figure of that name there."""

    name: str
    x: float
    y: float
    width: float
    height: float


Item = Words | Rule | Box | Glyph | Slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A composed page: its items in drawing order and the plotly figures of its slots.

    `title` and `described` tell those who cannot see it what it shows; `file` is a file's name
    without its suffix.
    """

    width: int
    height: int
    theme: ThemeName
    language: Language
    title: str
    described: str
    file: str
    print_size: str
    items: tuple[Item, ...]
    figures: dict[str, dict[str, Any]] = field(default_factory=dict)
