"""Scene -> Sheet: the pictures that leave the page, each whole in itself.

Every picture says what it shows, how many events under which filter, from how many sources, of
which day, and whose outlines and places it uses.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from dashboard.export import facts
from dashboard.export.manifest import Manifest
from dashboard.figures import draw_map, draw_timeline
from dashboard.figures.style import LANES
from dashboard.scene import Scene
from dashboard.terms import types_name

from .column import Area, figures_block, figures_height, lists_block
from .fitting import fit, width, wrap
from .items import Box, Glyph, Item, Rule, Sheet, Slot, Words
from .papers import Paper

Subject = Literal["briefing", "dossier", "map", "timeline", "bars", "both"]
SUBJECTS: Final[tuple[Subject, ...]] = ("briefing", "dossier", "map", "timeline", "bars", "both")

MARGIN: Final = 48.0
HEAD: Final = 92.0
"""Pixels of rule, headline and subtitle."""
WHEN: Final = 40.0
"""Pixels of the timeline's heading with its chips."""
FOOT: Final = 62.0
PORTRAIT_FOOT: Final = 80.0
SIDE: Final = 364.0
LABEL: Final = 15.0
"""Names on the map; small type is for screens."""
SMALL_MAP: Final = 900.0
"""Pixels; on a narrower map names of that size would take the land."""


@dataclass
class _Draft:
    """Items and figures as they are added, from top to bottom."""

    scene: Scene
    paper: Paper
    items: list[Item]
    figures: dict[str, dict[str, Any]]

    def map(self, area: Area) -> None:
        """The map as the page shows it, filling the area."""
        query = self.scene.query
        self.figures["map"] = draw_map(
            self.scene.view,
            theme=self.scene.theme,
            size=(round(area.width), round(area.height)),
            map_view=query.view,
            colouring=query.colour,
            for_export=True,
            label_size=LABEL if area.width > SMALL_MAP else 13.0,
        )
        self.items.append(Slot("map", area.x, area.y, area.width, area.height))

    def timeline(self, area: Area, bars_only: bool = False) -> None:
        """The timeline under its heading and the numbers of each type."""
        self.items.append(Rule(area.x, area.y, area.right, area.y))
        t = self.scene.texts
        head = t.say("When")
        self.items.append(Words(area.x, area.y + 28, head, 19, weight=650))
        self.items += _chips(self.scene, area.right, area.y + 20, width(head, 19) + area.x + 24)
        room = round(area.height - WHEN)
        figure = draw_timeline(
            replace(self.scene.view, period=None),  # the brush is for the page; the words tell it
            theme=self.scene.theme,
            size=(round(area.width), room),
            window=self.scene.query.zoom,
            lanes_by="type" if bars_only else self.scene.query.lanes,
            for_export=True,
            label_size=13.5,
        )
        if bars_only:
            figure = without_lanes(figure)
        self.figures["timeline"] = figure
        self.items.append(Slot("timeline", area.x, area.y + WHEN, area.width, room))


def compose(scene: Scene, manifest: Manifest, subject: Subject, paper: Paper) -> Sheet:
    """The picture of a subject on a paper, in the scene's theme and language."""
    draft = _Draft(scene, paper, _head(scene, paper), {})
    body = Area(MARGIN, HEAD, paper.width - 2 * MARGIN, paper.height - HEAD - foot_height(paper))
    _BODIES[subject](draft, body)
    description = scene.description
    return Sheet(
        width=paper.width,
        height=paper.height,
        theme=scene.theme,
        language=scene.texts.language,
        title=description.headline,
        described=f"{description.subtitle}. {manifest.line()}",
        file=f"kizuna-{subject}-{paper.name}",
        print_size=paper.print_size,
        items=(*draft.items, *_foot(scene, manifest, paper)),
        figures=draft.figures,
    )


def _briefing(draft: _Draft, area: Area) -> None:
    if draft.paper.is_portrait:
        _portrait(draft, area)
        return
    when = max(232.0, area.height * 0.32)
    top = Area(area.x, area.y, area.width - SIDE, area.height - when)
    draft.map(top)
    _side(draft, Area(top.right + 24, area.y + 4, SIDE - 24, top.height - 12), 2)
    draft.items.append(Rule(top.right, area.y, top.right, top.bottom - 8))
    draft.timeline(Area(area.x, top.bottom, area.width, when))


def _portrait(draft: _Draft, area: Area) -> None:
    high = area.width / 1.83
    draft.map(Area(area.x, area.y, area.width, high))
    figures = facts.key_figures(draft.scene)
    y = area.y + high + 10
    draft.items.append(Rule(area.x, y, area.right, y))
    draft.items += figures_block(figures, Area(area.x, y + 8, area.width, 0), 4)
    y += figures_height(figures, 4) + 14
    draft.timeline(Area(area.x, y, area.width, 270))
    y += 286
    draft.items.append(Rule(area.x, y - 8, area.right, y - 8))
    lists = facts.sections(draft.scene)
    half = (area.width - 32) / 2
    left = Area(area.x, y, half, area.bottom - y - 8)
    draft.items += lists_block(lists[:1] + lists[2:], left) if draft.scene.view.pair else []
    if draft.scene.view.pair:
        draft.items += lists_block(lists[1:2], Area(area.x + half + 32, y, half, left.height))
        return
    draft.items += lists_block(lists[:1], left)
    draft.items += lists_block(lists[1:], Area(area.x + half + 32, y, half, left.height))


def _side(draft: _Draft, area: Area, columns: int) -> None:
    figures = facts.key_figures(draft.scene)
    draft.items += figures_block(figures, area, columns)
    used = figures_height(figures, columns) + 6
    draft.items.append(Rule(area.x, area.y + used, area.right, area.y + used))
    rest = Area(area.x, area.y + used + 4, area.width, area.height - used - 4)
    draft.items += lists_block(facts.sections(draft.scene), rest)


def _dossier(draft: _Draft, area: Area) -> None:
    """Figures and lists first, map and timeline beside them: for one region or one pair."""
    if draft.paper.is_portrait:
        _portrait(draft, area)
        return
    wide = area.width * 0.56
    right = Area(area.right - wide, area.y, wide, area.height)
    high = min(wide / 1.83, area.height * 0.58)
    draft.map(Area(right.x, area.y, wide, high))
    draft.timeline(Area(right.x, area.y + high, wide, area.height - high))
    _side(draft, Area(area.x, area.y + 4, area.width - wide - 28, area.height - 12), 4)
    draft.items.append(Rule(right.x - 14, area.y, right.x - 14, area.bottom - 8))


def _map_only(draft: _Draft, area: Area) -> None:
    draft.map(area)


def _timeline_only(draft: _Draft, area: Area) -> None:
    draft.timeline(area)


def _bars_only(draft: _Draft, area: Area) -> None:
    draft.timeline(area, bars_only=True)


def _both(draft: _Draft, area: Area) -> None:
    when = max(250.0, area.height * (0.34 if not draft.paper.is_portrait else 0.4))
    draft.map(Area(area.x, area.y, area.width, area.height - when))
    draft.timeline(Area(area.x, area.bottom - when, area.width, when))


_BODIES: Final[dict[Subject, Callable[[_Draft, Area], None]]] = {
    "briefing": _briefing,
    "dossier": _dossier,
    "map": _map_only,
    "timeline": _timeline_only,
    "bars": _bars_only,
    "both": _both,
}


def without_lanes(figure: dict[str, Any]) -> dict[str, Any]:
    """A timeline with its bars only, over the whole height."""
    layout = dict(figure["layout"])
    layout["yaxis"] = {**layout["yaxis"], "domain": [0.08, 1]}
    layout["yaxis2"] = {**layout["yaxis2"], "domain": [0, 0.001]}
    for name in ("shapes", "annotations"):
        layout[name] = [each for each in layout[name] if each.get("yref") != "y2"]
    data = [trace for trace in figure["data"] if trace.get("yaxis") != "y2"]
    return {"data": data, "layout": layout}


def foot_height(paper: Paper) -> float:
    """Pixels that sources and credits take at the foot."""
    return PORTRAIT_FOOT if paper.is_portrait else FOOT


def _head(scene: Scene, paper: Paper) -> list[Item]:
    description = scene.description
    room = paper.width - 2 * MARGIN
    size = min(36.0, max(24.0, 36.0 * room / width(description.headline, 36, 650)))
    return [
        Box(MARGIN, 0, room, 6, "accent"),
        Words(MARGIN, 50, fit(description.headline, size, room, 650), round(size, 1), weight=650),
        Words(MARGIN, 77, fit(description.subtitle, 16.5, room), 16.5, "ink-2"),
    ]


def _chips(scene: Scene, right: float, middle: float, left: float) -> list[Item]:
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


def _foot(scene: Scene, manifest: Manifest, paper: Paper) -> list[Item]:
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
