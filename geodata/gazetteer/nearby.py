"""The cities nearest to a point."""

import math
from functools import cache, lru_cache
from heapq import nsmallest

from geodata.gazetteer.places import City, cities

_CELL = 0.2
_KM_PER_DEGREE = 111.195
_FARTHEST_CELLS = 40

# Latitude, longitude, place id.
_Spot = tuple[float, float, str]
_Grid = dict[tuple[int, int], list[_Spot]]


def nearest_cities(
    latitude: float, longitude: float, country: str, count: int = 1
) -> list[tuple[float, City]]:
    """Return the nearest places of a country with their distances in kilometres, nearest first.

    Distances are on a plane about the point: right to a few parts in a thousand at the distances
    that matter here. Places without a coordinate are never near.
    """
    shrink = math.cos(math.radians(latitude))
    column, row = math.floor(longitude / _CELL), math.floor(latitude / _CELL)
    nearest: list[tuple[float, str]] = []
    for radius in range(1, _FARTHEST_CELLS):
        found = [
            (((east - longitude) * shrink) ** 2 + (north - latitude) ** 2, place_id)
            for north, east, place_id in _around(country, column, row, radius)
        ]
        if len(found) < count:
            continue
        nearest = [min(found)] if count == 1 else nsmallest(count, found)
        # The cells searched so far reach at least `radius` cells away on every side.
        if nearest[-1][0] <= (radius * _CELL * shrink) ** 2:
            break
    return [(math.sqrt(square) * _KM_PER_DEGREE, cities()[each]) for square, each in nearest]


@lru_cache(maxsize=16384)
def _around(country: str, column: int, row: int, radius: int) -> tuple[_Spot, ...]:
    """Return the places in the cells up to `radius` away from a cell."""
    reach = range(-radius, radius + 1)
    cells = ((column + x, row + y) for x in reach for y in reach)
    return tuple(spot for cell in cells for spot in _grid(country).get(cell, ()))


@cache
def _grid(country: str) -> _Grid:
    grid: _Grid = {}
    for city in cities().values():
        if city.country == country and city.latitude is not None and city.longitude is not None:
            cell = (math.floor(city.longitude / _CELL), math.floor(city.latitude / _CELL))
            grid.setdefault(cell, []).append((city.latitude, city.longitude, city.id))
    return grid
