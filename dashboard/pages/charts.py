"""The charts of a scene, sized as the browser measured them: drawn whole, or only what changed."""

from dataclasses import replace
from typing import Any, Final

from dash import Patch, no_update

from ..figures.map import draw_map, recolour
from ..figures.timeline import draw_timeline
from ..query import Query
from ..scene import Scene

Size = dict[str, Any]
Drawn = dict[str, Any]
Answer = dict[str, Any]
"""What the page shows: its "drawn", its "canonical" address, its "snapshot"."""
USUAL: Final[dict[str, tuple[int, int]]] = {"map": (1076, 530), "timeline": (1392, 198)}
LEAST, MOST = 120, 6000
PHONE: Final = 720
"""Pixels of width up to which the page is laid out for a phone, as in assets/phone.css."""


def drawn(scene: Scene, size: Size) -> Drawn:
    """What a map depends on beside its events; an equal one need not be drawn anew."""
    query = scene.query
    return {
        "lang": query.lang,
        "theme": scene.theme,
        "frame": query.view,
        "units": query.units,
        "colour": query.colour,
        "size": list(pixels(size, "map")),
    }


def map_figure(scene: Scene, size: Size) -> dict[str, Any]:
    """The whole map of a scene."""
    return draw_map(scene.view, **_map_arguments(scene, size))


def map_change(scene: Scene, size: Size, before: Answer) -> Any:
    """The map of a scene, as a change of one drawn `before` where that is enough, or no update."""
    if before["drawn"] != drawn(scene, size):
        return map_figure(scene, size)
    if _same_map(scene, before):
        return no_update
    patch = Patch()
    for path, value in recolour(scene.view, **_map_arguments(scene, size)):
        target: Any = patch
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value
    return patch


def _same_map(scene: Scene, before: Answer) -> bool:
    """Whether only the timeline is looked at in another way than before."""
    if before["snapshot"] != scene.store.snapshot.hash:
        return False
    queries = (scene.query, Query.read(before["canonical"])[0])
    one, other = (replace(query, zoom=None, lanes="type") for query in queries)
    return one == other


def timeline_figure(scene: Scene, size: Size) -> dict[str, Any]:
    """The whole timeline of a scene."""
    query = scene.query
    return draw_timeline(
        scene.view,
        lang=query.lang,
        theme=scene.theme,
        size=pixels(size, "timeline"),
        window=query.zoom,
        lanes_by=query.lanes,
    )


def pixels(size: Size, name: str, usual: tuple[int, int] | None = None) -> tuple[int, int]:
    """Width and height of a chart as the browser measured it, within reason."""
    try:
        width, height = (min(MOST, max(LEAST, int(each))) for each in size[name])
    except (KeyError, TypeError, ValueError):
        return usual or USUAL[name]
    return width, height


def _map_arguments(scene: Scene, size: Size) -> dict[str, Any]:
    return {
        "lang": scene.query.lang,
        "theme": scene.theme,
        "size": pixels(size, "map"),
        "map_view": scene.query.view,
        "colouring": scene.query.colour,
    }
