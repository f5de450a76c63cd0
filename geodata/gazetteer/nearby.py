"""The cities nearest to a point."""

import math
from collections.abc import Iterable
from functools import cache, lru_cache
from heapq import nsmallest

from geodata.gazetteer.places import City, cities

_CELL = 0.1
_KM_PER_DEGREE = 111.195
_FARTHEST_CELLS = 80

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
    column, row = math.floor(longitude / _CELL), math.floor(latitude / _CELL)
    if count == 1:
        rivals = _rivals(country, column, row)
        nearest = [min(_squares(latitude, longitude, rivals))] if rivals else []
    else:
        nearest = _search(latitude, longitude, country, count)
    return [(math.sqrt(square) * _KM_PER_DEGREE, cities()[each]) for square, each in nearest]


def _squares(latitude: float, longitude: float, spots: Iterable[_Spot]) -> list[tuple[float, str]]:
    """Return each spot's squared distance from a point, in degrees of latitude."""
    shrink = math.cos(math.radians(latitude))
    return [
        (((east - longitude) * shrink) ** 2 + (north - latitude) ** 2, place_id)
        for north, east, place_id in spots
    ]


def _search(latitude: float, longitude: float, country: str, count: int) -> list[tuple[float, str]]:
    """Return the nearest spots with their squared distances, looking ever farther around."""
    shrink = math.cos(math.radians(latitude))
    column, row = math.floor(longitude / _CELL), math.floor(latitude / _CELL)
    nearest: list[tuple[float, str]] = []
    for radius in range(1, _FARTHEST_CELLS):
        spots = _around(country, column, row, radius)
        if len(spots) < count:
            continue
        nearest = nsmallest(count, _squares(latitude, longitude, spots))
        # The cells searched so far reach at least `radius` cells away on every side.
        if nearest[-1][0] <= (radius * _CELL * shrink) ** 2:
            break
    return nearest


@lru_cache(maxsize=16384)
def _rivals(country: str, column: int, row: int) -> tuple[_Spot, ...]:
    """Return the places of which one is nearest to whatever point of a cell: a handful.

    A place farther from the middle than the nearest one by more than the cell's diagonal is
    nearest to no point of it; the margin is for the degrees' width, which varies inside a cell.
    """
    latitude, longitude = (row + 0.5) * _CELL, (column + 0.5) * _CELL
    found = _search(latitude, longitude, country, 1)
    if not found:
        return ()
    shrink = math.cos(math.radians(latitude))
    limit = 1.01 * (math.sqrt(found[0][0]) + math.hypot(_CELL, _CELL * shrink))
    spots = _around(country, column, row, math.ceil(limit / (_CELL * shrink)))
    squares = _squares(latitude, longitude, spots)
    return tuple(
        spot for spot, (square, _) in zip(spots, squares, strict=True) if square <= limit**2
    )


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
