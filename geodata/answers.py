"""What the geocoder answers of a place: address, point and facts, on a day."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from geopy.location import Location
from geopy.point import Point

from geodata import gazetteer
from geodata.records import Language

ATTRIBUTION = "Place data © GeoNames, CC BY 4.0, modified. Made with Natural Earth."
_NO_UNIT: Mapping[str, Any] = {"unit": None, "iso": None, "unit34": None}


class Described(NamedTuple):
    """What an answer says of a place, worked out once; `raw` is not to be changed."""

    address: str
    point: Point
    raw: Mapping[str, Any]


def location(found: Described, **facts: Any) -> Location:
    """Return a geopy Location with a `raw` of its own, `facts` put in."""
    raw = {**found.raw, "parents": list(found.raw["parents"]), **facts}
    return Location(found.address, found.point, raw)


@lru_cache(maxsize=16384)
def described(place_id: str, language: Language, day: date | None) -> Described | None:
    """Return the answer for a place on a day, None when it has no coordinate."""
    place = gazetteer.place(place_id)
    if place.latitude is None or place.longitude is None:
        return None
    region = place.region or ""
    facts = unit_facts(region, day) if region else _NO_UNIT
    parents = tuple(
        code for code in (facts["unit"] or region, place.country) if code and code != place_id
    )
    names = [_name(code, language, day) for code in (place_id, *parents)]
    city = gazetteer.cities().get(place_id)
    raw = {
        "place_id": place_id,
        "kind": place.kind,
        "matched": "",
        **facts,
        "parents": parents,
        "country": place.country,
        "population": city.population if city else 0,
        "attribution": ATTRIBUTION,
    }
    return Described(", ".join(dict.fromkeys(names)), Point(place.latitude, place.longitude), raw)


def _name(code: str, language: Language, day: date | None) -> str:
    return gazetteer.names(code, language, day if gazetteer.is_unit(code) else None)[0]


@lru_cache(maxsize=4096)
def unit_facts(code: str, day: date | None) -> Mapping[str, Any]:
    """Return unit, iso and unit34 for a unit's or a foreign subdivision's code."""
    iso = gazetteer.place(code).region
    if not gazetteer.is_unit(code) or code.startswith("JP-"):
        return {"unit": code, "iso": iso, "unit34": None}
    unit34 = gazetteer.in_era(code, None, "34")
    is_new = day is not None and day >= reform()
    return {"unit": unit34 if is_new else code, "iso": iso, "unit34": unit34}


def reform() -> date:
    """Return the first day of the 34 units."""
    return gazetteer.successions()[0].on
