"""What surrounds the body of a sheet: headline above, sources below, the types beside "When"."""

from typing import Final

from dashboard.export import facts
from dashboard.export.manifest import Manifest
from dashboard.figures.style import LANES
from dashboard.scene import Scene
from dashboard.terms import types_name

from .fitting import fit, width, wrap
from .items import Box, Glyph, Item, Rule, Words
from .papers import Paper

MARGIN: Final = 48.0
HEAD: Final = 92.0
"""Pixels of rule, headline and subtitle."""
FOOT: Final = 62.0
PORTRAIT_FOOT: Final = 80.0


def foot_height(paper: Paper) -> float:
    """Pixels that sources and credits take at the foot."""
    return PORTRAIT_FOOT if paper.is_portrait else FOOT


def head(scene: Scene, paper: Paper) -> list[Item]:
    """Rule, headline and subtitle."""
    description = scene.description
    room = paper.width - 2 * MARGIN
    size = min(36.0, max(24.0, 36.0 * room / width(description.headline, 36, 650)))
    return [
        Box(MARGIN, 0, room, 6, "accent"),
        Words(MARGIN, 50, fit(description.headline, size, room, 650), round(size, 1), weight=650),
        Words(MARGIN, 77, fit(description.subtitle, 16.5, room), 16.5, "ink-2"),
    ]


def chips(scene: Scene, right: float, middle: float, left: float) -> list[Item]:
    """The types with their numbers, from right to left; smaller where they would not fit."""
    shown = [
        (kind, types_name(scene.texts, kind), scene.texts.number(scene.view.by_type[kind]))
        for kind in LANES
    ]
    size = 14.5
    wide = [width(name, size, 500) + width(count, size, 600) + 48 for _, name, count in shown]
    squeeze = min(1.0, (right - left) / (sum(wide) + 8 * len(wide)))
    size *= squeeze
    found: list[Item] = []
    for (kind, name, count), each in zip(reversed(shown), reversed(wide), strict=True):
        x = right - each * squeeze
        found.append(Box(x, middle - 14, each * squeeze, 28, "", "line-strong", 14))
        found.append(Glyph(x + 16 * squeeze, middle, kind, 9))
        found.append(Words(x + 28 * squeeze, middle + 5, name, round(size, 1), weight=500))
        end = right - 13 * squeeze
        found.append(Words(end, middle + 5, count, round(size, 1), "ink-2", 600, "end"))
        right = x - 8 * squeeze
    return found


def foot(scene: Scene, manifest: Manifest, paper: Paper) -> list[Item]:
    """Sources and credits at the left, filter, address and version at the right."""
    size, leading = 12.5, 17
    room = paper.width - 2 * MARGIN
    share = 0.6 if not paper.is_portrait else 0.58
    y = paper.height - foot_height(paper) + 8
    found: list[Item] = [Rule(MARGIN, y, paper.width - MARGIN, y)]
    left = wrap(facts.source_line(manifest, scene.texts), size, room * share, 3)
    right = wrap(facts.filter_line(scene, manifest), size, room * (1 - share) - 24, 3)
    for at, line in enumerate(left):
        found.append(Words(MARGIN, y + 16 + at * leading, line, size, "ink-2"))
    for at, line in enumerate(right):
        found.append(
            Words(paper.width - MARGIN, y + 16 + at * leading, line, size, "ink-2", anchor="end")
        )
    return found
