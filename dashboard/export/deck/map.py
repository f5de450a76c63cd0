"""The map on a slide: the page's own figure as grouped freeform shapes, one a region, one a link.

Whoever edits the slide can recolour a region, delete a link or move a name.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from pptx.oxml import parse_xml

from dashboard.export.deck.freeform import Stroke, ellipse, freeform
from dashboard.export.deck.names import add_label, texts_of
from dashboard.export.deck.pen import Place, describe
from dashboard.export.deck.plane import Frame, sheet_x, sheet_y
from dashboard.export.facts import pair_title
from dashboard.figures import draw_map
from dashboard.figures.canvas import Canvas
from dashboard.figures.links import strands
from dashboard.figures.strands import CLASSES, link_class, link_style
from dashboard.pages.cards import tie_state
from dashboard.scene import Scene
from dashboard.view import Pair

LABEL: Final = 11.0
SMALL_LABEL: Final = 9.5
"""Points of a name on a wide and on a narrow map."""


def add_map(slide: Any, scene: Scene, place: Place, described: str) -> None:
    """Draw the map into a place, legend included."""
    size = (round(place.width), round(place.height))
    figure = draw_map(
        scene.view,
        size=size,
        map_view=scene.query.view,
        colouring=scene.query.colour,
        for_export=True,
        label_size=_label_size(place.width),
    )
    layout = figure["layout"]
    x0, x1 = layout["xaxis"]["range"]
    frame = Frame(place, x0, layout["yaxis"]["range"][1], place.width / (x1 - x0))
    # Every new shape searches the slide for its id, so the few names come before the many shapes.
    below = len(slide.shapes._spTree)
    for words in texts_of(figure, frame):
        add_label(slide, words, scene)
    group = slide.shapes.add_group_shape()
    slide.shapes._spTree.insert(below, group._element)
    group.name = "Map"
    describe(group, described)
    numbers = iter(range(1000, 100_000))
    for xml in _shapes(figure, scene, frame, size):
        element = parse_xml(xml.replace("{id}", str(next(numbers))))
        group._element.append(element)
    group._element.recalculate_extents()


def _label_size(wide: float) -> float:
    return LABEL if wide > 680 else SMALL_LABEL


def _shapes(
    figure: dict[str, Any], scene: Scene, frame: Frame, size: tuple[int, int]
) -> Iterator[str]:
    drawn_links = False
    for trace in figure["data"]:
        name = trace.get("name", "")
        if name.startswith("links-"):
            if not drawn_links:
                yield from _links(scene, frame, size)
                drawn_links = True
        elif "markers" in trace["mode"]:
            yield from _dots(trace, frame)
        elif trace["mode"] == "lines":
            yield from _lines(trace, scene, frame)
    for shape in figure["layout"]["shapes"]:
        yield from _decoration(shape, frame)


def _lines(trace: dict[str, Any], scene: Scene, frame: Frame) -> Iterator[str]:
    rings = list(_split(trace["x"], trace["y"]))
    if not rings:
        return
    line = trace.get("line", {})
    alt = str(trace.get("text") or trace["name"])
    yield _free(
        trace["name"],
        alt,
        rings,
        frame,
        fill=trace.get("fillcolor", "") if trace.get("fill") else "",
        line=line.get("color", ""),
        thick=line.get("width", 0),
    )


def _links(scene: Scene, frame: Frame, size: tuple[int, int]) -> Iterator[str]:
    """One line a pair, the weakest first, as the map layers them."""
    view = scene.view
    zoom = _label_size(size[0])
    canvas = Canvas(view.lang, "light", *size, scene.query.view, scene.query.colour, True, zoom)
    ways = strands(tuple((pair.vn, pair.jp) for pair in view.pairs), scene.query.view)
    order = {name: at for at, name in enumerate(CLASSES)}
    drawn = sorted(
        view.pairs, key=lambda pair: (view.is_selective and pair.on, order[link_class(pair)])
    )
    for pair in drawn:
        if (pair.vn, pair.jp) not in ways:
            continue
        on = view.is_selective and pair.on
        look = link_style(link_class(pair), canvas, on, view.is_selective and not on)
        xs, ys = ways[pair.vn, pair.jp]
        points = list(zip(xs.tolist(), ys.tolist(), strict=True))
        yield _free(
            pair.key,
            _told(pair, scene),
            [points],
            frame,
            line=look["color"],
            thick=look["width"],
            dash=look["dash"],
            closed=False,
        )


def _told(pair: Pair, scene: Scene) -> str:
    """A link in words."""
    t = scene.texts
    events = t.say_many("{number} event", "{number} events", pair.events)
    return f"{pair_title(pair.vn, pair.jp, t)}, {tie_state(pair, t)}, {events}"


def _dots(trace: dict[str, Any], frame: Frame) -> Iterator[str]:
    marker = trace["marker"]
    if marker.get("opacity") == 0:
        return
    edge = marker.get("line", {})
    half = marker["size"] * 0.75 / 2 / frame.scale
    for x, y in zip(trace["x"], trace["y"], strict=True):
        yield ellipse(
            trace["name"],
            (frame.point(x - half, y + half), frame.point(x + half, y - half)),
            marker["color"],
            edge.get("color", ""),
            edge.get("width", 0) * 0.75,
        )


def _decoration(shape: dict[str, Any], frame: Frame) -> Iterator[str]:
    """The layout's shapes: legend cells and samples (sheet), lines and boxes (map)."""
    line = shape.get("line", {})
    style = {"line": line.get("color", ""), "thick": line.get("width", 0)}
    style["dash"] = line.get("dash", "solid")
    if shape["type"] == "path":
        points = [
            (float(x), float(y))
            for x, y in (pair.split(",") for pair in shape["path"].lstrip("M").split("L"))
        ]
        yield _free("inset", "inset border", [points], frame, closed=False, **style)
        return
    corners = [
        (sheet_x(shape, "x0", frame), sheet_y(shape, "y0", frame)),
        (sheet_x(shape, "x1", frame), sheet_y(shape, "y0", frame)),
        (sheet_x(shape, "x1", frame), sheet_y(shape, "y1", frame)),
        (sheet_x(shape, "x0", frame), sheet_y(shape, "y1", frame)),
    ]
    if shape["type"] == "line":
        ends = [corners[0], corners[2]]
        yield _free("legend", "legend", [ends], frame, closed=False, **style)
        return
    colour = shape.get("fillcolor", "")
    yield _free("legend", "legend", [corners], frame, fill=colour, **style)


def _split(
    xs: Sequence[float | None], ys: Sequence[float | None]
) -> Iterator[list[tuple[float, float]]]:
    """The rings or strands of a path, which None parts."""
    ring: list[tuple[float, float]] = []
    for x, y in zip(xs, ys, strict=True):
        if x is None or y is None:
            if ring:
                yield ring
            ring = []
        else:
            ring.append((x, y))
    if ring:
        yield ring


def _free(
    name: str,
    alt: str,
    rings: Iterable[Sequence[tuple[float, float]]],
    frame: Frame,
    *,
    fill: str = "",
    line: str = "",
    thick: float = 0,
    dash: str = "solid",
    closed: bool = True,
) -> str:
    placed = [frame.points(ring) for ring in rings]
    outline = Stroke(line, thick * 0.75, dash)
    return freeform(name, alt, placed, fill, outline, closed=closed)
