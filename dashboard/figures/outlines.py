"""The land on the map: the units' outlines, disputed places and the neighbours' ribbons, projected.

A path is (xs, ys) in kilometres of a frame, rings parted by None, as plotly draws them.
"""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final

import numpy as np

from dashboard.view.records import EraName
from geodata import gazetteer

from .frame import FRAMES, Floats, FrameName, Panel, ring_area

Path = tuple[list[float | None], list[float | None]]
Ring = tuple[Floats, Floats]

SMALLEST: Final = 12.0
"""Square kilometres; smaller islets are less than a pixel and only roughen the coast."""
DOTS: Final = {"senkaku": (25.75, 123.5), "liancourt": (37.24, 131.87)}
"""Disputed places too small for an outline: (latitude, longitude), after Natural Earth."""


def path(
    rings: Iterable[tuple[Sequence[float] | Floats, Sequence[float] | Floats]], digits: int = 1
) -> Path:
    """Join rings or strands into one path; by default to 100 m."""
    xs: list[float | None] = []
    ys: list[float | None] = []
    for ring_x, ring_y in rings:
        if xs:
            xs.append(None)
            ys.append(None)
        xs.extend(np.round(ring_x, digits).tolist())
        ys.extend(np.round(ring_y, digits).tolist())
    return xs, ys


@cache
def outline_rings(frame: FrameName, era: EraName) -> dict[str, tuple[Ring, ...]]:
    """Unit -> its projected rings in this frame; units that the frame leaves out are missing."""
    found: dict[str, tuple[Ring, ...]] = {}
    for layer in (f"vn{era}", "jp47"):
        for feature in gazetteer.boundaries(layer)["features"]:
            code = feature["id"]
            rings = tuple(_rings(frame, code, feature["geometry"], gazetteer.seat(code)[0]))
            if rings:
                found[code] = rings
    return found


@cache
def outlines(frame: FrameName, era: EraName) -> dict[str, Path]:
    """Unit -> its outline as one path."""
    return {code: path(rings) for code, rings in outline_rings(frame, era).items()}


@cache
def disputed(frame: FrameName) -> tuple[Path, dict[str, tuple[float, float]]]:
    """The disputed places of a frame: outlines as one path, and the middle of each by its id."""
    rings: list[Ring] = []
    middles: dict[str, tuple[float, float]] = {}
    for feature in gazetteer.boundaries("disputed")["features"]:
        if feature["id"] in DOTS:
            continue
        mine = list(_rings(frame, feature["id"], feature["geometry"], None, smallest=0))
        if mine:
            rings += mine
            every_x = np.concatenate([xs for xs, _ in mine])
            every_y = np.concatenate([ys for _, ys in mine])
            middles[feature["id"]] = (
                float((every_x.min() + every_x.max()) / 2),
                float((every_y.min() + every_y.max()) / 2),
            )
    for name, (latitude, longitude) in DOTS.items():
        point = FRAMES[frame].point(name, latitude, longitude)
        if point and frame in ("side", "jp", "true"):
            middles[name] = point
    return path(rings), middles


@cache
def ribbons(frame: FrameName) -> tuple[Path, ...]:
    """The neighbours' land near each country, one path a step, from the narrowest to the widest."""
    layers = _backdrop()["ribbons"]
    steps: list[list[Ring]] = []
    for name, panel in FRAMES[frame].ribbons:
        for at, rings in enumerate(layers[name]):
            while len(steps) <= at:
                steps.append([])
            steps[at] += [_flat(ring, panel) for ring in rings]
    return tuple(path(step) for step in steps)


def _rings(
    frame: FrameName,
    code: str,
    geometry: dict[str, Any],
    seat: float | None,
    smallest: float = SMALLEST,
) -> Iterable[Ring]:
    coordinates = geometry["coordinates"]
    for polygon in [coordinates] if geometry["type"] == "Polygon" else coordinates:
        points = np.asarray(polygon[0], dtype=float)
        lon, lat = points.mean(axis=0)
        panel = FRAMES[frame].panel(code, float(lon), float(lat), seat)
        if panel is None:
            continue
        xs, ys = panel.project(points[:, 0], points[:, 1])
        if ring_area(xs, ys) >= smallest:
            yield xs, ys


def _flat(ring: Sequence[Sequence[float]], panel: Panel) -> Ring:
    points = np.asarray(ring, dtype=float)
    return panel.project(points[:, 0], points[:, 1])


@cache
def _backdrop() -> dict[str, Any]:
    """data/backdrop.json, made by rebuild.py."""
    source = files("dashboard.figures").joinpath("data/backdrop.json")
    found: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return found


LAND_CELL: Final = 10.0
"""Kilometres; the grain of the land mask."""
SHORE: Final = 2
"""Cells of water along the coast that count as land: there the region under the pointer wins."""


@cache
def land_mask(frame: FrameName) -> tuple[Any, float, float]:
    """A grid of the frame that is True on land and close to it, and its south-west corner.

    Scan lines through every outline (even-odd rule), then grown by SHORE cells.
    """
    x0, x1, y0, y1 = FRAMES[frame].bounds
    width, height = int((x1 - x0) / LAND_CELL) + 1, int((y1 - y0) / LAND_CELL) + 1
    mask = np.zeros((height, width), dtype=bool)
    columns = x0 + LAND_CELL * (np.arange(width) + 0.5)
    for rings in outline_rings(frame, "34").values():
        for xs, ys in rings:
            rows = np.asarray((ys - y0) / LAND_CELL - 0.5, dtype=np.float64)
            _scan(mask, columns, xs, rows)
    for _ in range(SHORE):
        mask = mask | np.roll(mask, 1, 0) | np.roll(mask, -1, 0)
        mask = mask | np.roll(mask, 1, 1) | np.roll(mask, -1, 1)
    return mask, x0, y0


def _scan(mask: Any, columns: Any, xs: Floats, rows: Any) -> None:
    """Add one ring to the mask; `rows` are its ys in rows of the grid."""
    x_next, r_next = np.roll(xs, -1), np.roll(rows, -1)
    for row in range(max(0, int(rows.min())), min(len(mask) - 1, int(rows.max()) + 1) + 1):
        crosses = (rows > row) != (r_next > row)
        if not crosses.any():
            continue
        x, r = xs[crosses], rows[crosses]
        at = np.sort(x + (row - r) * (x_next[crosses] - x) / (r_next[crosses] - r))
        for left, right in zip(at[::2], at[1::2], strict=True):
            mask[row] |= (columns >= left) & (columns <= right)


def is_land(frame: FrameName, xs: Floats, ys: Floats) -> Any:
    """Whether points of a frame lie on the two countries or close to their coasts."""
    mask, x0, y0 = land_mask(frame)
    column = np.clip(((xs - x0) / LAND_CELL).astype(int), 0, mask.shape[1] - 1)
    row = np.clip(((ys - y0) / LAND_CELL).astype(int), 0, mask.shape[0] - 1)
    return mask[row, column]
