"""Names on the map: where each stands, so that none covers another.

Names stand outward of the two countries: Vietnam's to the west, Japan's towards the Pacific, since
the water between them belongs to the links. A table holds the best place of the names shown most;
every other name, and every name whose place is taken, looks for the cheapest free place around its
region, where land, links and distance cost.
"""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from geodata import gazetteer
from geodata.records import Language

from .frame import FRAMES, Floats, FrameName
from .names import short_name
from .outlines import is_land

Anchor = Literal["start", "middle", "end"]

TABLE: Final[dict[str, tuple[float, float, Anchor, bool]]] = {
    "VN34-01": (-150, 548, "end", False),
    "VN34-22": (205, 652, "start", False),
    "VN34-31": (175, 440, "start", True),
    "VN34-38": (-235, 395, "end", False),
    "VN34-46": (55, 45, "end", False),
    "VN34-48": (60, -48, "end", False),
    "VN34-79": (120, -640, "start", True),
    "VN34-92": (40, -760, "start", True),
    "JP-01": (2262, 640, "middle", False),
    "JP-04": (2200, 55, "start", False),
    "JP-09": (2185, -110, "start", True),
    "JP-13": (2190, -215, "start", True),
    "JP-14": (2160, -310, "start", True),
    "JP-15": (1890, 75, "end", False),
    "JP-23": (1850, -430, "middle", True),
    "JP-25": (1800, -555, "start", True),
    "JP-27": (1660, -610, "middle", True),
    "JP-34": (1520, -716, "middle", True),
    "JP-35": (1368, -549, "start", True),
    "JP-40": (1315, -655, "start", True),
    "JP-42": (985, -610, "end", False),
    "JP-46": (1090, -745, "end", False),
    "JP-47": (2230, -790, "start", False),
    "spratly": (505, -512, "start", False),
    "southern_kuril": (2850, 540, "end", False),
    "paracel": (617, -64, "middle", False),
}
"""Unit -> (x, y, which end of the text stands there, whether a leader joins them), in kilometres of
the side-by-side frame."""
TABLE_63: Final = {
    "VN-HN": "VN34-01",
    "VN-13": "VN34-22",
    "VN-HP": "VN34-31",
    "VN-21": "VN34-38",
} | {
    "VN-26": "VN34-46",
    "VN-DN": "VN34-48",
    "VN-SG": "VN34-79",
    "VN-CT": "VN34-92",
}
"""Units of the 63 that share the place of one of the 34."""
CROWDED: Final = frozenset({"VN34-31", "JP-25", "spratly", "southern_kuril", "paracel"})
OVERVIEW: Final = tuple(code for code in TABLE if code not in CROWDED)
"""Names shown while nothing is selected; Hải Phòng's would lie on the links."""
FAR: Final = 14.0
"""Pixels between a region and its name above which a leader line joins them."""

SETTLED: Final = -1000.0
"""The cost of a place in the table: it is taken whenever it is free, so that names stay put."""
REACHES: Final = (10.0, 18.0, 30.0, 44.0, 60.0, 80.0, 104.0, 132.0)
"""Pixels from a region's point at which places for its name are tried."""

Box = tuple[float, float, float, float]
"""Left, right, bottom, top in pixels, y upwards."""


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
class Wish:
    """A name to place around a point; `fixed` is its place in the table, if it has one."""

    code: str
    text: str
    point: tuple[float, float]
    fixed: tuple[float, float, Anchor, bool] | None = None
    size: float = 12.0
    must: bool = False


def text_width(text: str, size: float) -> float:
    """Pixels a text takes in the interface's font, on the safe side (bold, no kerning)."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    bare = sum(unicodedata.combining(letter) == 0 for letter in text) - wide
    return size * (wide + 0.6 * bare)


def wishes(
    codes: Iterable[str], frame: FrameName, lang: Language, size: float, must: Iterable[str] = ()
) -> list[Wish]:
    """The names of units, in order of their right to a place; `must` ones are never dropped."""
    held = frozenset(must)
    found = []
    for code in codes:
        latitude, longitude = gazetteer.pole(code)
        seat_latitude, _ = gazetteer.seat(code)
        panel = FRAMES[frame].panel(code, longitude, latitude, seat_latitude)
        if panel is None:
            continue
        x, y = panel.project(longitude, latitude)
        fixed = TABLE.get(TABLE_63.get(code, code)) if frame == "side" else None
        name = short_name(code, lang)
        found.append(Wish(code, name, (float(x), float(y)), fixed, size, code in held))
    return found


def place(
    wanted: Sequence[Wish],
    frame: FrameName,
    scale: float,
    taken: Sequence[Box] = (),
    links: Iterable[tuple[Floats, Floats]] = (),
    bounds: Box | None = None,
) -> tuple[Label, ...]:
    """Give each wish, in order, its cheapest free place; those without one are left out.

    `scale`: pixels a kilometre. `taken`: boxes nothing may cover, in pixels (kilometres times
    scale). `links`: the lines drawn, which names avoid. `bounds`: what is visible, in pixels.
    A wish that must be shown takes its least bad place inside the bounds.
    """
    x0, x1, y0, y1 = FRAMES[frame].bounds
    edge = bounds or (x0 * scale, x1 * scale, y0 * scale, y1 * scale)
    crowd = _crowd(links, scale)
    boxes = list(taken)
    found = []
    for wish in wanted:
        options = [
            (cost + _cost(label, box, frame, scale, crowd), label, box)
            for cost, label, box in _options(wish, frame, scale)
            if _inside(box, edge)
        ]
        free = [option for option in options if not any(_cross(option[2], box) for box in boxes)]
        if not free and not wish.must:
            continue
        choice = min(free or options, key=lambda option: option[0], default=None)
        if choice is not None:
            found.append(choice[1])
            boxes.append(choice[2])
    return tuple(found)


def _options(wish: Wish, frame: FrameName, scale: float) -> Iterable[tuple[float, Label, Box]]:
    """The table's place first, then places around the region, dearer the further out."""
    px, py = wish.point[0] * scale, wish.point[1] * scale
    if wish.fixed:
        x, y, anchor, joined = wish.fixed
        yield _option(wish, x * scale, y * scale, anchor, SETTLED, scale, joined)
    for reach in REACHES if wish.size >= 12 else REACHES[:4]:
        for turn, favour in _directions(wish.code, frame):
            dx, dy = np.cos(np.radians(turn)), np.sin(np.radians(turn))
            anchor = "start" if dx > 0.4 else "end" if dx < -0.4 else "middle"
            yield _option(
                wish, px + dx * reach, py + dy * reach, anchor, reach * 0.35 + favour, scale
            )
    if frame != "side":
        yield _option(wish, px, py, "middle", 0.0, scale)


def _directions(code: str, frame: FrameName) -> Sequence[tuple[float, float]]:
    """(angle in degrees, extra cost): outward is free, towards the links is dear."""
    if frame in ("vn", "jp"):
        return tuple((turn, abs(turn % 180 - 90) * -0.02) for turn in range(0, 360, 20))
    if code.startswith("VN"):
        return ((180, 0), (160, 2), (200, 2), (220, 4), (140, 4), (270, 10), (90, 10), (0, 14))
    if code.startswith("JP"):
        return (
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
    return ((-90, 0), (90, 2), (0, 2), (180, 2), (-45, 1), (45, 2), (135, 2), (-135, 1))


def _option(
    wish: Wish,
    x: float,
    y: float,
    anchor: Anchor,
    cost: float,
    scale: float,
    joined: bool | None = None,
) -> tuple[float, Label, Box]:
    width, height = text_width(wish.text, wish.size) + 4, wish.size * 1.35
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    box = (left, left + width, y - height / 2, y + height / 2)
    px, py = wish.point[0] * scale, wish.point[1] * scale
    near_x, near_y = min(max(px, box[0]), box[1]), min(max(py, box[2]), box[3])
    if joined is None:
        joined = float(np.hypot(px - near_x, py - near_y)) > FAR and wish.size >= 12
    leader = (near_x / scale, near_y / scale) if joined else None
    label = Label(wish.code, wish.text, x / scale, y / scale, anchor, wish.point, leader)
    return cost, label, box


def _cost(
    label: Label,
    box: Box,
    frame: FrameName,
    scale: float,
    crowd: Callable[[Floats, Floats], Floats],
) -> float:
    """What a place costs: the land and the links under the name, the land under its leader."""
    xs, ys = np.meshgrid(np.linspace(box[0], box[1], 8), np.linspace(box[2], box[3], 3))
    xs, ys = xs.ravel(), ys.ravel()
    land = is_land(frame, xs / scale, ys / scale).mean()
    cost = 40.0 * float(land) + 5.0 * float(crowd(xs, ys).sum())
    if label.leader is None:
        return cost
    way_x, way_y = (
        np.linspace(start, end, 12) for start, end in zip(label.point, label.leader, strict=True)
    )
    long = float(np.hypot(way_x[-1] - way_x[0], way_y[-1] - way_y[0])) * scale
    return cost + 0.35 * long * float(is_land(frame, way_x, way_y).mean())


def _crowd(
    links: Iterable[tuple[Floats, Floats]], scale: float
) -> Callable[[Floats, Floats], Floats]:
    """A function that tells how many links run through the 8-pixel cell of each point."""
    cell = 8.0
    count: dict[tuple[int, int], int] = {}
    for xs, ys in links:
        fine = np.linspace(0, len(xs) - 1, 6 * len(xs))
        at = np.arange(len(xs))
        columns = (np.interp(fine, at, xs) * scale // cell).astype(int)
        rows = (np.interp(fine, at, ys) * scale // cell).astype(int)
        for key in set(zip(columns.tolist(), rows.tolist(), strict=True)):
            count[key] = count.get(key, 0) + 1

    def crowd(xs: Floats, ys: Floats) -> Floats:
        keys = zip(
            (xs // cell).astype(int).tolist(), (ys // cell).astype(int).tolist(), strict=True
        )
        return np.array([min(count.get(key, 0), 3) for key in keys], dtype=float)

    return crowd


def _inside(box: Box, edge: Box) -> bool:
    return box[0] >= edge[0] and box[1] <= edge[1] and box[2] >= edge[2] and box[3] <= edge[3]


def _cross(one: Box, other: Box) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
