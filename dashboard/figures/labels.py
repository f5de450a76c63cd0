"""Names on the map: each in a place of its own, so that none covers another.

Names stand outward of the two countries: Vietnam's to the west, Japan's towards the Pacific, since
the water between them belongs to the links. A table holds the best places of the names shown most
and is followed wherever it can be, so that names stay put while filters change. Every other name
looks for the cheapest free place around its region, where distance, land and links cost.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import cos, hypot, radians, sin
from typing import Final

from .frame import FRAMES, FrameName
from .label_table import Anchor, spot
from .terrain import Box, Terrain, terrain
from .wishes import THIN, Wish, text_width

FAR: Final = 14.0
"""Pixels between a region's point and its name above which a leader line joins them."""
REACHES: Final = (10.0, 18.0, 30.0, 44.0, 60.0, 80.0, 104.0, 132.0)
"""Pixels from a region's point at which places for its name are tried."""
NEAR_REACHES: Final = REACHES[:4]
"""The same for names that are no region's and have no leader."""
BESIDE: Final = REACHES[:2]
"""The same for names that are not worth a leader."""
Costs = tuple[tuple[int, float], ...]
"""(angle in degrees from east, what a place there costs more)."""
WESTWARD: Final[Costs] = (
    (180, 0),
    (160, 2),
    (200, 2),
    (220, 4),
    (140, 4),
    (270, 10),
    (90, 10),
    (0, 14),
)
TO_THE_PACIFIC: Final[Costs] = (
    (0, 0),
    (-25, 0),
    (-50, 0),
    (-80, 2),
    (-110, 4),
    (25, 4),
    (60, 10),
    (120, 14),
    (180, 12),
)
AROUND: Final[Costs] = tuple((turn, abs(turn % 180 - 90) * -0.02) for turn in range(0, 360, 20))
"""Where no links run, any side does; beside is better than above."""
PER_PIXEL, PER_LAND, PER_LINK, PER_CROSSED = 0.35, 40.0, 5.0, 0.35
"""What a pixel of distance, a name all on land, a cell of links and a pixel of leader over land
cost."""


@dataclass(frozen=True, slots=True)
class Label:
    """A name placed, in kilometres of the frame.

    `point` is what it names; `leader` the near edge of the name when a line must join the two.
    """

    code: str
    text: str
    x: float
    y: float
    anchor: Anchor
    point: tuple[float, float]
    leader: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class _Option:
    """One possible place: what its distance costs, and the box it would take."""

    cost: float
    label: Label
    box: Box


@lru_cache(maxsize=256)
def place(
    wanted: tuple[Wish, ...],
    frame: FrameName,
    scale: float,
    taken: tuple[Box, ...] = (),
    pairs: tuple[tuple[str, str], ...] = (),
    bounds: Box | None = None,
) -> tuple[Label, ...]:
    """Give each wish, in order, its cheapest free place; those without one are left out.

    `scale`: pixels a kilometre. `taken`: boxes nothing may cover. `pairs`: the links drawn, which
    names avoid. `bounds`: what is visible, in pixels. A name is never put outside the bounds.
    """
    x0, x1, y0, y1 = FRAMES[frame].bounds
    edge = bounds or (x0 * scale, x1 * scale, y0 * scale, y1 * scale)
    ground = terrain(frame, scale, pairs)
    boxes = list(taken)
    found = []
    for wish in wanted:
        choice = _settled(wish, frame, scale, edge, boxes) or _cheapest(
            wish, frame, scale, edge, boxes, ground
        )
        if choice is not None:
            found.append(choice.label)
            boxes.append(choice.box)
    return tuple(found)


def _settled(
    wish: Wish, frame: FrameName, scale: float, edge: Box, boxes: list[Box]
) -> _Option | None:
    """The place in the table, if it is free."""
    here = spot(wish.code, frame)
    if here is None:
        return None
    x, y, anchor, joined = here
    option = _option(wish, x * scale, y * scale, anchor, 0, scale, joined)
    return option if _is_free(option.box, edge, boxes) else None


def _cheapest(
    wish: Wish,
    frame: FrameName,
    scale: float,
    edge: Box,
    boxes: list[Box],
    ground: Terrain,
) -> _Option | None:
    """The best free place around the point; for a must, the best place if none is free."""
    options = [each for each in _around(wish, frame, scale) if _is_inside(each.box, edge)]
    free = [each for each in options if _is_free(each.box, edge, boxes)]
    if not free and wish.must:
        free = options
    best, least = None, float("inf")
    for option in sorted(free, key=lambda each: each.cost):
        if option.cost >= least:
            break
        cost = option.cost + _cost(option, ground)
        if cost < least:
            best, least = option, cost
    return best


def _around(wish: Wish, frame: FrameName, scale: float) -> Iterable[_Option]:
    """Places around the point, dearer the further out, and in open frames on it."""
    px, py = wish.point[0] * scale, wish.point[1] * scale
    reaches = BESIDE if wish.near else REACHES if wish.joined else NEAR_REACHES
    for reach in reaches:
        for turn, more in _turns(wish.code, frame):
            dx, dy = cos(radians(turn)), sin(radians(turn))
            anchor: Anchor = "start" if dx > 0.4 else "end" if dx < -0.4 else "middle"
            cost = reach * PER_PIXEL + max(0.0, more + 0.4)
            yield _option(wish, px + dx * reach, py + dy * reach, anchor, cost, scale)
    if frame != "side":
        yield _option(wish, px, py, "middle", 0, scale)


def _turns(code: str, frame: FrameName) -> Costs:
    if frame in ("vn", "jp"):
        return AROUND
    if code.startswith("VN"):
        return WESTWARD
    return TO_THE_PACIFIC if code.startswith("JP") else AROUND


def _option(
    wish: Wish,
    x: float,
    y: float,
    anchor: Anchor,
    cost: float,
    scale: float,
    joined: bool | None = None,
) -> _Option:
    """The place whose text begins, ends or centres at (x, y) pixels."""
    width = text_width(wish.text, wish.size) * (THIN if wish.thin else 1) + 4
    height = wish.size * 1.35
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    box = (left, left + width, y - height / 2, y + height / 2)
    px, py = wish.point[0] * scale, wish.point[1] * scale
    near = (min(max(px, box[0]), box[1]), min(max(py, box[2]), box[3]))
    if joined is None:
        joined = wish.joined and hypot(px - near[0], py - near[1]) > FAR
    leader = (near[0] / scale, near[1] / scale) if joined else None
    label = Label(wish.code, wish.text, x / scale, y / scale, anchor, wish.point, leader)
    return _Option(cost, label, box)


def _cost(option: _Option, ground: Terrain) -> float:
    """What a place costs for land and links under the name and land under its leader."""
    cost = PER_LAND * ground.land_under(option.box) + PER_LINK * ground.links_under(option.box)
    if option.label.leader is None:
        return cost
    start, end = (
        (x * ground.scale, y * ground.scale) for x, y in (option.label.point, option.label.leader)
    )
    length = hypot(end[0] - start[0], end[1] - start[1])
    return cost + PER_CROSSED * length * ground.land_along(start, end)


def _is_inside(box: Box, edge: Box) -> bool:
    return box[0] >= edge[0] and box[1] <= edge[1] and box[2] >= edge[2] and box[3] <= edge[3]


def _is_free(box: Box, edge: Box, boxes: Iterable[Box]) -> bool:
    return _is_inside(box, edge) and not any(
        box[0] < other[1] and other[0] < box[1] and box[2] < other[3] and other[2] < box[3]
        for other in boxes
    )
