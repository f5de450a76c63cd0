"""Rebuild data/backdrop.json: what lies behind the two countries on the map.

Neighbours appear only as a ribbon that fades with distance, without any border line, so that no
coast is drawn that the map has no opinion on. The ribbons need polygon buffers and clips; they are
computed here once, from the gazetteer's boundaries (Natural Earth), and kept in degrees, so that
every frame projects them its own way. Run with the `rebuild` extra installed:

    python -m dashboard.figures.rebuild
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import numpy as np
import shapely
from shapely.geometry import Polygon, box, shape
from shapely.ops import unary_union

from geodata import gazetteer

from .frame import JAPAN, VIETNAM, VN_CUT, Panel

TARGET: Final = Path(__file__).parent / "data" / "backdrop.json"
STEPS: Final = (60.0, 130.0, 210.0)
"""Kilometres from the country at which the ribbons end, drawn over each other."""
WINDOWS: Final = {"vn": (96, 5, 113, 28), "jp": (122, 30, 152, 52)}
"""West, south, east, north: the neighbours' land that can lie within a ribbon."""
SMALLEST: Final = 60.0
"""Square kilometres; a ribbon's smaller crumbs are left out."""
TOLERANCE: Final = 3.0
"""Kilometres; under one pixel of the largest map."""


def polygons(geometry: Any) -> list[Polygon]:
    """The polygons of a geometry of any kind."""
    parts = getattr(geometry, "geoms", [geometry])
    return [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]


def flat(geometry: Any, panel: Panel) -> Any:
    """A geometry in degrees -> kilometres on the panel's plane."""
    return shapely.transform(
        geometry, lambda points: np.column_stack(panel.project(points[:, 0], points[:, 1]))
    )


def round_trip(polygon: Polygon, panel: Panel) -> list[list[float]]:
    """The outline of a polygon of the plane as [longitude, latitude], three decimals (100 m).

    Holes are left out: all of them are lakes.
    """
    longitudes, latitudes = panel.unproject(*polygon.exterior.xy)
    return [
        [round(float(lon), 3), round(float(lat), 3)]
        for lon, lat in zip(longitudes, latitudes, strict=True)
    ]


def country(layer: str) -> Any:
    """One country's land, dissolved."""
    features = gazetteer.boundaries(layer)["features"]
    return unary_union([shape(feature["geometry"]).buffer(0) for feature in features])


def ribbons(land: Any, own: Any, panel: Panel, window: tuple[float, ...]) -> list[Any]:
    """The neighbours' land within each step of `own`: one list of polygons a step."""
    body = flat(own, panel).buffer(0)
    ground = flat(land.intersection(box(*window)), panel).buffer(0).simplify(TOLERANCE)
    found = []
    for step in STEPS:
        ribbon = ground.intersection(body.buffer(step)).difference(body.buffer(0.6))
        pieces = polygons(ribbon.simplify(TOLERANCE))
        found.append([round_trip(piece, panel) for piece in pieces if piece.area > SMALLEST])
    return found


def main_islands(own: Any) -> Any:
    """Japan without the far southern islands: their ribbon would colour nothing but water."""
    return unary_union([part for part in polygons(own) if part.representative_point().y > 30])


def build() -> dict[str, Any]:
    """All ribbons by the name a frame asks for."""
    near = gazetteer.boundaries("neighbours")["features"]
    land = unary_union([shape(feature["geometry"]).buffer(0) for feature in near])
    vietnam, japan = country("vn34"), main_islands(country("jp47"))
    north, south = box(90, VN_CUT, 120, 30), box(90, 0, 120, VN_CUT)
    vn = ribbons(land, vietnam, VIETNAM, WINDOWS["vn"])
    return {
        "source": "Natural Earth 1:10m Admin-1 (public domain), through geodata.gazetteer",
        "steps_km": list(STEPS),
        "ribbons": {
            "vn": vn,
            "vn-north": clipped(vn, north),
            "vn-south": clipped(vn, south),
            "jp": ribbons(land, japan, JAPAN, WINDOWS["jp"]),
        },
    }


def clipped(steps: Iterable[Any], window: Any) -> list[Any]:
    """Ribbons cut to a window in degrees."""
    return [
        [
            [[round(x, 3), round(y, 3)] for x, y in piece.exterior.coords]
            for ring in step
            for piece in polygons(Polygon(ring).buffer(0).intersection(window))
        ]
        for step in steps
    ]


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(build(), separators=(",", ":")) + "\n", encoding="utf-8")
