"""Points: the seats and label points of the units, and of places abroad."""

from typing import Any

import shapely
from shapely.geometry import Point

from geodata.gazetteer.abroad import countries, subdivisions
from geodata.gazetteer.rebuild.rows import table
from geodata.gazetteer.rebuild.shapes import parts
from geodata.gazetteer.rebuild.sources import Sources
from geodata.gazetteer.tables import read_table

_POLE_TOLERANCE = 0.005
# Capitals that GeoNames' list of countries spells otherwise than its list of places.
_CAPITALS = {"HK": "Hong Kong", "MO": "Macau", "SG": "Singapore", "IL": "Jerusalem"}


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


def abroad_points(sources: Sources) -> bytes:
    """Return data/abroad_points.csv: capitals of countries, label points of subdivisions."""
    lines: list[tuple[object, ...]] = []
    capitals = {row["iso"]: row["capital"] for row in sources.countries} | _CAPITALS
    for code in sorted(countries()):
        name = capitals.get(code, "")
        found = [
            place
            for place in sources.places
            if place["countrycode"] == code and name in (place["name"], *place["alternatenames"])
        ]
        if found:
            best = max(found, key=lambda place: (place["population"], place["geonameid"]))
            lines.append((code, best["latitude"], best["longitude"]))
    labels = {
        each["properties"].get("iso_3166_2"): each["properties"] for each in sources.natural_earth
    }
    for code in sorted(subdivisions()):
        label = labels.get(code)
        if label and label.get("latitude"):
            lines.append((code, round(label["latitude"], 3), round(label["longitude"], 3)))
    return table(("code", "latitude", "longitude"), lines)


def _pole(outline: Any) -> Point:
    largest = max(parts(outline), key=lambda part: part.area)
    circle = shapely.maximum_inscribed_circle(largest, tolerance=_POLE_TOLERANCE)
    return Point(circle.coords[0])
