"""The land of other countries, and the islands that no country's colour should cover."""

from typing import Any

import shapely
from shapely.geometry import MultiPolygon, Point, Polygon, box, shape
from shapely.ops import unary_union

from geodata.gazetteer.rebuild.corrections import LIANCOURT
from geodata.gazetteer.rebuild.shapes import KM2, parts
from geodata.gazetteer.rebuild.sources import Sources

_WINDOW = box(94, 2, 154, 50.5)
_TOLERANCE = 0.05
_SMALLEST = 80.0


def read_backdrop(sources: Sources, senkaku: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return (neighbours by ISO 3166-1 alpha-3 code, disputed islands by name)."""
    land: dict[str, list[Polygon]] = {}
    disputed: dict[str, list[Polygon]] = {}
    for feature in sources.natural_earth:
        country = feature["properties"]["adm0_a3"]
        geometry = shape(feature["geometry"])
        if country in ("VNM", "JPN") or not geometry.intersects(_WINDOW):
            continue
        for part in parts(shapely.make_valid(geometry)):
            name = _disputed(feature["properties"], part.representative_point())
            if name:
                disputed.setdefault(name, []).append(part)
            else:
                land.setdefault(country, []).extend(parts(part.intersection(_WINDOW)))
    islands: dict[str, Any] = {name: MultiPolygon(found) for name, found in disputed.items()}
    islands |= {"senkaku": senkaku, "liancourt": Point(*LIANCOURT)}
    return _simplified(land), dict(sorted(islands.items()))


def _disputed(properties: dict[str, Any], point: Point) -> str:
    country, name = properties["adm0_a3"], properties.get("name")
    if name == "Paracel Islands":
        return "paracel"
    if name == "Spratly Islands" or country == "PGA":
        return "spratly"
    if country == "RUS" and 145.3 < point.x < 149 and 43.2 < point.y < 45.62:
        return "southern_kuril"
    return ""


def _simplified(land: dict[str, list[Polygon]]) -> dict[str, Any]:
    countries = sorted(land)
    whole = [unary_union(land[country]) for country in countries]
    found = {}
    for country, geometry in zip(
        countries, shapely.coverage_simplify(whole, _TOLERANCE), strict=True
    ):
        large = [part for part in parts(geometry) if part.area * KM2 > _SMALLEST]
        if large:
            found[country] = MultiPolygon(large)
    return found
