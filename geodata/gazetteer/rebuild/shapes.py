"""Small steps on polygons that the layers share."""

from collections.abc import Iterable, Iterator
from typing import Any

from shapely.geometry import MultiPolygon, Polygon

# Square kilometres in a square degree near 15 degrees north; only for sorting out islets.
KM2 = 12300.0


def parts(geometry: Any) -> Iterator[Polygon]:
    """Yield the polygons of a geometry of any kind."""
    for part in getattr(geometry, "geoms", [geometry]):
        if part.geom_type == "Polygon" and not part.is_empty:
            yield part


def joined(polygons: Iterable[Polygon]) -> Polygon | MultiPolygon:
    """Return the polygons as one geometry, without dissolving them."""
    found = list(polygons)
    return found[0] if len(found) == 1 else MultiPolygon(found)
