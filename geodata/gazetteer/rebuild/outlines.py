"""The units' full outlines: Natural Earth, with islets added and mistakes put right."""

from collections.abc import Iterator
from typing import Any

import shapely
from shapely.geometry import Polygon, shape
from shapely.ops import polygonize, unary_union

from geodata.folding import fold
from geodata.gazetteer.rebuild.corrections import CUTS, ISLETS, MOVES, is_senkaku
from geodata.gazetteer.rebuild.shapes import joined, parts
from geodata.gazetteer.rebuild.sources import Sources

Outlines = dict[str, Any]


def read_outlines(sources: Sources, country: str) -> Outlines:
    """Return the corrected outline of every unit of "VN" (the 63) or "JP", in code order."""
    alpha3 = {"VN": "VNM", "JP": "JPN"}[country]
    features = [
        feature
        for feature in sources.natural_earth
        if feature["properties"].get("adm0_a3") == alpha3
    ]
    outlines = {
        feature["properties"]["iso_3166_2"]: shape(feature["geometry"])
        for feature in sorted(features, key=lambda each: each["properties"]["iso_3166_2"])
    }
    labels = {
        fold(feature["properties"]["name"]): feature["properties"]["iso_3166_2"]
        for feature in features
    }
    _add_islets(outlines, sources.older_natural_earth(alpha3.lower()), ISLETS[country], labels)
    _move_parts(outlines)
    return _cut(outlines)


def take_senkaku(outlines: Outlines) -> Any:
    """Take the Senkaku islets out of Okinawa and return them."""
    everything = list(parts(outlines["JP-47"]))
    taken = [part for part in everything if is_senkaku(part.representative_point())]
    outlines["JP-47"] = joined(part for part in everything if part not in taken)
    return joined(taken)


def _add_islets(
    outlines: Outlines,
    older: list[dict[str, Any]],
    placed: tuple[tuple[float, float, str], ...],
    labels: dict[str, str],
) -> None:
    land = unary_union(list(outlines.values()))
    added: dict[str, list[Polygon]] = {}
    for name, islet in _older_parts(older):
        if islet.area == 0 or islet.intersects(land):
            continue
        point = islet.representative_point()
        near = (
            unit for x, y, unit in placed if abs(point.x - x) < 0.02 and abs(point.y - y) < 0.02
        )
        nearest = min(outlines, key=lambda code: outlines[code].distance(point))
        unit = next(near, labels.get(fold(name), nearest))
        added.setdefault(unit, []).append(islet)
    for unit, islets in added.items():
        outlines[unit] = joined([*parts(outlines[unit]), *islets])


def _older_parts(older: list[dict[str, Any]]) -> Iterator[tuple[str, Polygon]]:
    for feature in older:
        for part in parts(shape(feature["geometry"])):
            yield feature["properties"]["name"] or "", part


def _move_parts(outlines: Outlines) -> None:
    for move in MOVES:
        if move.source not in outlines:
            continue
        everything = list(parts(outlines[move.source]))
        moved = [part for part in everything if move.chosen(part.representative_point())]
        outlines[move.source] = joined(part for part in everything if part not in moved)
        outlines[move.target] = joined([*parts(outlines[move.target]), *moved])


def _cut(outlines: Outlines) -> Outlines:
    """Divide all outlines along the cut lines and share the faces out anew.

    Every unit is taken apart, not just the two that a cut concerns, so that neighbours keep
    sharing each border point.
    """
    cuts = [cut for cut in CUTS if cut.source in outlines]
    if not cuts:
        return outlines
    lines = [cut.area.boundary.intersection(outlines[cut.source].buffer(0.01)) for cut in cuts]
    faces = polygonize(unary_union([*(each.boundary for each in outlines.values()), *lines]))
    codes = list(outlines)
    tree = shapely.STRtree(list(outlines.values()))
    shared: dict[str, list[Polygon]] = {code: [] for code in codes}
    for face in faces:
        point = face.representative_point()
        inside = tree.query(point, predicate="within")
        if not len(inside):
            continue
        unit = codes[inside[0]]
        fitting = (cut.target for cut in cuts if cut.source == unit and cut.area.contains(point))
        shared[next(fitting, unit)].append(face)
    return {code: unary_union(polygons) for code, polygons in shared.items()}
