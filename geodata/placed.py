"""What was found of a name asked for: a line of text, a feature of GeoJSON."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from geodata.answers import ATTRIBUTION


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedName:
    """One name or coordinate asked for, and what was found.

    `found` is False when nothing was: `reason` says why, `suggestions` are the nearest names.
    Else `iso` is the ISO 3166-2 code ("" outside units), `matched` the gazetteer's name, `unit34`
    the unit among the 34 ("" outside Vietnam), the coordinate is in WGS 84 degrees. `candidates`
    are the other places of the name, and `reason` why this one was taken. `columns` are the
    other columns of the table row that it came from.
    """

    query: str
    found: bool
    reason: str
    iso: str = ""
    matched: str = ""
    kind: str = ""
    latitude: float | None = None
    longitude: float | None = None
    unit34: str = ""
    address: str = ""
    candidates: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    attribution: str = ATTRIBUTION
    columns: Mapping[str, str] = field(default_factory=dict)

    def line(self) -> str:
        """Return name, code, matched name, kind, latitude, longitude, 34-unit id, tab-separated.

        Seven fields always; what is not known is empty.
        """
        point = ("" if each is None else f"{each:.5f}" for each in (self.latitude, self.longitude))
        fields = (self.query, self.iso, self.matched, self.kind, *point, self.unit34)
        return "\t".join(re.sub(r"\s+", " ", each) for each in fields)


def to_geojson(placed: Iterable[PlacedName]) -> dict[str, Any]:
    """Return a FeatureCollection (RFC 7946) of the names; those not found have no geometry."""
    features = []
    credits: dict[str, None] = {}
    for each in placed:
        geometry = None
        if each.latitude is not None and each.longitude is not None:
            geometry = {"type": "Point", "coordinates": [each.longitude, each.latitude]}
        properties = {
            **each.columns,
            "query": each.query,
            "iso": each.iso or None,
            "matched": each.matched or None,
            "kind": each.kind or None,
            "unit34": each.unit34 or None,
            "address": each.address or None,
            "reason": each.reason,
        }
        credits[each.attribution] = None
        features.append({"type": "Feature", "geometry": geometry, "properties": properties})
    return {"type": "FeatureCollection", "features": features, "attribution": list(credits)}
