"""Outlines simplified together and written as GeoJSON."""

import json
from collections.abc import Mapping
from typing import Any

import shapely
from shapely.geometry import Point, mapping

from geodata.gazetteer.eras import successions
from geodata.gazetteer.rebuild.corrections import KEPT_ISLANDS
from geodata.gazetteer.rebuild.shapes import KM2, joined, parts

# Level of detail -> tolerance in degrees, smallest islet in km2.
LEVELS = {"z1": (0.02, 4.0), "z2": (0.01, 2.0)}


def simplified(outlines: Mapping[str, Any], tolerance: float, smallest: float) -> dict[str, Any]:
    """Return the outlines simplified as one coverage: neighbours keep common borders.

    Islets under `smallest` km2 go, but never a unit's largest part nor a kept island.
    """
    kept = [Point(*point) for point in KEPT_ISLANDS]
    found: dict[str, Any] = {}
    geometries = shapely.coverage_simplify(list(outlines.values()), tolerance)
    for code, geometry in zip(outlines, geometries, strict=True):
        everything = list(parts(geometry))
        largest = max(everything, key=lambda part: part.area)
        found[code] = joined(
            part
            for part in everything
            if part is largest
            or part.area * KM2 >= smallest
            or any(part.distance(point) < 0.03 for point in kept)
        )
    return found


def dissolved(outlines: Mapping[str, Any]) -> dict[str, Any]:
    """Return the outlines of the 34 units from those of the 63."""
    members: dict[str, list[Any]] = {}
    for row in successions():
        members.setdefault(row.current, []).append(outlines[row.former])
    return {code: shapely.coverage_union_all(members[code]) for code in sorted(members)}


def geojson(geometries: Mapping[str, Any], decimals: int, **properties: str) -> bytes:
    """Return a FeatureCollection, exterior rings clockwise, coordinates rounded."""
    features = [
        {
            "type": "Feature",
            "id": code,
            "properties": properties,
            "geometry": _rounded(geometry, decimals),
        }
        for code, geometry in geometries.items()
    ]
    collection = {"type": "FeatureCollection", "features": features}
    text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
    return text.encode()


def _rounded(geometry: Any, decimals: int) -> dict[str, Any]:
    if geometry.geom_type == "Point":
        return {"type": "Point", "coordinates": [geometry.x, geometry.y]}
    drawn = mapping(shapely.orient_polygons(geometry, exterior_cw=True))
    if drawn["type"] == "Polygon":
        return {"type": "Polygon", "coordinates": _rings(drawn["coordinates"], decimals)}
    polygons = [_rings(polygon, decimals) for polygon in drawn["coordinates"]]
    return {"type": "MultiPolygon", "coordinates": [rings for rings in polygons if rings]}


def _rings(rings: Any, decimals: int) -> list[list[list[float]]]:
    """Round the points of each ring, drop repeated ones, and rings that are no area any more."""
    found = []
    for ring in rings:
        points = [[round(x, decimals), round(y, decimals)] for x, y in ring]
        distinct = [p for at, p in enumerate(points) if at == 0 or p != points[at - 1]]
        if len(distinct) >= 4:
            found.append(distinct)
    return found
