"""The charts of a scene, sized as the browser measured them: drawn whole, or only what changed."""

from typing import Any, Final

from dash import Patch

from ..figures.map import draw_map, recolour
from ..figures.timeline import draw_timeline
from ..scene import Scene

Size = dict[str, Any]
Drawn = dict[str, Any]
USUAL: Final[dict[str, tuple[int, int]]] = {"map": (1076, 530), "timeline": (1392, 198)}
LEAST, MOST = 120, 6000


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


def map_change(scene: Scene, size: Size, before: Drawn | None) -> Any:
    """The map of a scene, as a change of one drawn `before` where that is enough."""
    if before != drawn(scene, size):
        return map_figure(scene, size)
    patch = Patch()
    for path, value in recolour(scene.view, **_map_arguments(scene, size)):
        target: Any = patch
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value
    return patch


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
