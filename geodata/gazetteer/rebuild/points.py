"""Points of the units: the seat, and the pole for the label."""

from typing import Any

import shapely
from shapely.geometry import Point

from geodata.gazetteer.rebuild.rows import table
from geodata.gazetteer.rebuild.shapes import parts
from geodata.gazetteer.rebuild.sources import Sources
from geodata.gazetteer.tables import read_table

_POLE_TOLERANCE = 0.005


def unit_points(sources: Sources, outlines: dict[str, Any]) -> bytes:
    """Return data/unit_points.csv: GeoNames' point of each seat, the pole of each outline."""
    places = {int(place["geonameid"]): place for place in sources.places}
    lines: list[tuple[object, ...]] = []
    for row in read_table("units"):
        seat = places[int(row["seat_id"])]
        pole = _pole(outlines[row["code"]])
        position = (seat["latitude"], seat["longitude"], round(pole.y, 3), round(pole.x, 3))
        lines.append((row["code"], *position))
    return table(("code", "seat_lat", "seat_lon", "pole_lat", "pole_lon"), lines)


def _pole(outline: Any) -> Point:
    largest = max(parts(outline), key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(largest, tolerance=_POLE_TOLERANCE)
    return Point(circle.coords[0])
