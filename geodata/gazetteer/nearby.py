"""The cities nearest to a point."""

import math
from functools import cache
from heapq import nsmallest

from geodata.gazetteer.places import City, cities

_CELL = 0.2
_KM_PER_DEGREE = 111.195
_FARTHEST_CELLS = 40

_Grid = dict[tuple[int, int], list[tuple[float, float, str]]]


def nearest_cities(
    latitude: float, longitude: float, country: str, count: int = 1
) -> list[tuple[float, City]]:
    """Return the nearest places of a country with their distances in kilometres, nearest first.

    Distances are on a plane about the point: right to a few parts in a thousand at the distances
    that matter here. Places without a coordinate are never near.
    """
    grid = _grid(country)
    shrink = math.cos(math.radians(latitude))
    column, row = math.floor(longitude / _CELL), math.floor(latitude / _CELL)
    found: list[tuple[float, str]] = []
    for radius in range(1, _FARTHEST_CELLS):
        for cell in _ring(column, row, radius):
            for city_latitude, city_longitude, place_id in grid.get(cell, ()):
                east = (city_longitude - longitude) * shrink
                north = city_latitude - latitude
                found.append((east * east + north * north, place_id))
        # The cells searched so far reach at least `radius` cells away on every side.
        reach = radius * _CELL * shrink
        nearest = nsmallest(count, found) if count > 1 else [min(found)] if found else []
        if len(nearest) == count and nearest[-1][0] <= reach * reach:
            break
    return [(math.sqrt(square) * _KM_PER_DEGREE, cities()[each]) for square, each in nearest]


@cache
def _offsets(radius: int) -> tuple[tuple[int, int], ...]:
    """Return the cells exactly `radius` away; for 1 the middle cell too."""
    square = [(x, y) for x in range(-radius, radius + 1) for y in range(-radius, radius + 1)]
    return tuple((x, y) for x, y in square if radius == 1 or max(abs(x), abs(y)) == radius)


def _ring(column: int, row: int, radius: int) -> list[tuple[int, int]]:
    return [(column + x, row + y) for x, y in _offsets(radius)]


@cache
def _grid(country: str) -> _Grid:
    grid: _Grid = {}
    for city in cities().values():
        if city.country == country and city.latitude is not None and city.longitude is not None:
            cell = (math.floor(city.longitude / _CELL), math.floor(city.latitude / _CELL))
            grid.setdefault(cell, []).append((city.latitude, city.longitude, city.id))
    return grid
