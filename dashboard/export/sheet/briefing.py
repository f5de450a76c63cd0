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
from dashboard.scene import Scene

from .column import Area, figures_block, figures_height, lists_block
from .fitting import width
from .items import Item, Rule, Sheet, Slot, Words
from .papers import Paper
from .plates import plated
from .surround import HEAD, MARGIN, chips, foot, foot_height, head

Subject = Literal["briefing", "dossier", "map", "timeline", "bars", "both"]
SUBJECTS: Final[tuple[Subject, ...]] = ("briefing", "dossier", "map", "timeline", "bars", "both")

WHEN: Final = 40.0
"""Pixels of the timeline's heading with its chips."""
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
        figure = draw_map(
            self.scene.view,
            theme=self.scene.theme,
            size=(round(area.width), round(area.height)),
            map_view=query.view,
            colouring=query.colour,
            for_export=True,
            label_size=LABEL if area.width > SMALL_MAP else 13.0,
        )
        self.figures["map"] = plated(figure)
        self.items.append(Slot("map", area.x, area.y, area.width, area.height))

    def timeline(self, area: Area, bars_only: bool = False) -> None:
        """The timeline under its heading and the numbers of each type."""
        self.items.append(Rule(area.x, area.y, area.right, area.y))
        t = self.scene.texts
        heading = t.say("When")
        self.items.append(Words(area.x, area.y + 28, heading, 19, weight=650))
        self.items += chips(self.scene, area.right, area.y + 20, width(heading, 19) + area.x + 24)
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
    draft = _Draft(scene, paper, head(scene, paper), {})
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
        items=(*draft.items, *foot(scene, manifest, paper)),
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
