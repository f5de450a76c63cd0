"""The outlines as GeoJSON."""

import json
from functools import cache
from typing import Any, Literal

from geodata.errors import UnknownPlaceError
from geodata.gazetteer.tables import read_text

Layer = Literal["vn63", "vn34", "jp47", "neighbours", "disputed"]
_FILES: dict[tuple[str, str], str] = {
    **{(layer, "fine"): f"{layer}.z2.geojson" for layer in ("vn63", "vn34", "jp47")},
    **{(layer, "coarse"): f"{layer}.z1.geojson" for layer in ("vn63", "vn34", "jp47")},
    **{
        (layer, detail): f"{layer}.geojson"
        for layer in ("neighbours", "disputed")
        for detail in ("fine", "coarse")
    },
}


@cache
def boundaries(layer: Layer, detail: Literal["fine", "coarse"] = "fine") -> dict[str, Any]:
    """Return a layer as a GeoJSON FeatureCollection; do not change it, every caller shares it.

    Layers: "vn63", "vn34", "jp47" (a feature's `id` is the unit's code), "neighbours" (land of
    other countries by ISO 3166-1 alpha-3 code) and "disputed" (islands to be drawn in no
    country's colour, by name). Coordinates are (longitude, latitude) in WGS 84 degrees,
    exterior rings wound clockwise, as plotly wants them and RFC 7946 does not. Neighbouring
    units share their border points. "fine" keeps what shows at 0.01 degrees, "coarse" at 0.02.

    Raises UnknownPlaceError for another layer. Made with Natural Earth; see SOURCES.md.
    """
    name = _FILES.get((layer, detail))
    if name is None:
        raise UnknownPlaceError(
            f'"{layer}" ({detail}) is no layer; choose vn63, vn34, jp47, neighbours or disputed.'
        )
    collection: dict[str, Any] = json.loads(read_text(name))
    return collection
