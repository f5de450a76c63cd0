"""Which unit a point lies in, by ray casting over the outlines; no geometry library needed."""

import math
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from geodata.gazetteer.boundaries import Layer, boundaries

# Degrees of latitude in a band: a unit has a handful of edges in each.
_BAND = 0.05
_KM_PER_DEGREE = 111.195


class Edge(NamedTuple):
    """One side of an outline, the southern end first: both neighbours then compute the same."""

    x1: float
    y1: float
    x2: float
    y2: float


class _Piece(NamedTuple):
    """A unit's edges in one band, with their reach from west to east."""

    unit: str
    west: float
    east: float
    edges: tuple[Edge, ...]


_Bands = dict[int, tuple[_Piece, ...]]


def unit_at(latitude: float, longitude: float, layer: Layer) -> str | None:
    """Return the unit of a layer ("vn63", "vn34", "jp47") whose outline holds the point.

    Neighbouring units share their borders, so a point on land is in exactly one of them.
    """
    for unit, west, east, edges in _bands(layer).get(math.floor(latitude / _BAND), ()):
        if west <= longitude <= east:
            inside = False
            for x1, y1, x2, y2 in edges:
                if y1 <= latitude < y2 and longitude < x1 + (x2 - x1) * (latitude - y1) / (y2 - y1):
                    inside = not inside
            if inside:
                return unit
    return None


def nearest_unit(
    latitude: float, longitude: float, layer: Layer, within_km: float
) -> tuple[str, float] | None:
    """Return the unit whose outline passes nearest to the point, and how far, in kilometres.

    None when none passes within `within_km`. For points off a coast that is drawn coarsely.
    """
    degrees = within_km / _KM_PER_DEGREE
    reach = math.ceil(degrees / _BAND)
    sideways = degrees / math.cos(math.radians(latitude))
    row = math.floor(latitude / _BAND)
    best: tuple[float, str] | None = None
    for band in range(row - reach, row + reach + 1):
        for unit, west, east, edges in _bands(layer).get(band, ()):
            if not west - sideways <= longitude <= east + sideways:
                continue
            distance = min(_distance(latitude, longitude, edge) for edge in edges)
            if distance <= within_km and (best is None or (distance, unit) < best):
                best = (distance, unit)
    return None if best is None else (best[1], best[0])


def _distance(latitude: float, longitude: float, edge: Edge) -> float:
    """Return the distance of a point to an edge in kilometres, on a plane about the point."""
    shrink = math.cos(math.radians(latitude))
    x1, y1 = (edge.x1 - longitude) * shrink, edge.y1 - latitude
    dx, dy = (edge.x2 - edge.x1) * shrink, edge.y2 - edge.y1
    along = -(x1 * dx + y1 * dy) / (dx * dx + dy * dy)
    along = min(1.0, max(0.0, along))
    return math.hypot(x1 + along * dx, y1 + along * dy) * _KM_PER_DEGREE


@cache
def _bands(layer: Layer) -> _Bands:
    edges: dict[int, dict[str, list[Edge]]] = {}
    for feature in boundaries(layer)["features"]:
        for edge in _edges(feature["geometry"]):
            first, last = math.floor(edge.y1 / _BAND), math.floor(edge.y2 / _BAND)
            for band in range(first, last + 1):
                edges.setdefault(band, {}).setdefault(feature["id"], []).append(edge)
    return {
        band: tuple(
            _Piece(
                unit,
                min(min(edge.x1, edge.x2) for edge in found),
                max(max(edge.x1, edge.x2) for edge in found),
                tuple(found),
            )
            for unit, found in units.items()
        )
        for band, units in edges.items()
    }


def _edges(geometry: dict[str, Any]) -> Iterator[Edge]:
    polygons = geometry["coordinates"]
    for polygon in [polygons] if geometry["type"] == "Polygon" else polygons:
        for ring in polygon:
            for (x1, y1), (x2, y2) in pairwise(ring):
                yield Edge(x1, y1, x2, y2) if (y1, x1) <= (y2, x2) else Edge(x2, y2, x1, y1)
