"""Every row of the gazetteer under its id: units, cities, areas, countries and their parts."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from geodata.errors import UnknownPlaceError
from geodata.gazetteer.abroad import Abroad, abroad
from geodata.gazetteer.tables import forms, read_table
from geodata.gazetteer.unit_names import unit_names
from geodata.gazetteer.units import is_unit, unit
from geodata.records import Place, PlaceKind


@dataclass(frozen=True, slots=True)
class City:
    """A populated place inside a unit.

    `kind` is "city" for a municipality of Japan and for what was a city or town of a Vietnamese
    province until 2025-06-30, "district" for every other place. `region` is the ISO code of the
    province (of the 63) or prefecture, `unit34` the id of the unit among the 34, "" in Japan.
    Coordinates are WGS 84 degrees, None where GeoNames lacks the place (such ids begin with
    "jis-" and the JIS X 0402 code or "gso-" and the code of Vietnam's statistics office, the
    others with "gn-" and the GeoNames number).
    `population` serves for ranking only: its years are mixed, 0 is unknown. `japanese` is the
    name for display in Japanese and `reading` its hiragana without 市, 町 or the like, both "" when
    unknown; `other_names` are further spellings in any language.
    """

    id: str
    name: str
    kind: PlaceKind
    country: str
    region: str
    unit34: str
    latitude: float | None
    longitude: float | None
    population: int
    japanese: str
    reading: str
    other_names: tuple[str, ...]


@cache
def cities() -> dict[str, City]:
    """Return every city by its id: cities before districts, the largest first by country."""
    return {
        row["id"]: City(
            id=row["id"],
            name=row["name"],
            kind=cast(PlaceKind, row["kind"]),
            country=row["country"],
            region=row["region"],
            unit34=row["unit34"],
            latitude=_degrees(row["latitude"]),
            longitude=_degrees(row["longitude"]),
            population=int(row["population"]),
            japanese=row["japanese"],
            reading=row["reading"],
            other_names=forms(row["other_names"]),
        )
        for row in read_table("cities")
    }


def is_city(place_id: str) -> bool:
    """Tell whether an id is a city's (or a smaller place's), not a unit's, area's or country's."""
    return place_id in cities()


@cache
def place(place_id: str) -> Place:
    """Return the gazetteer row with this id as a record.

    Ids: ISO 3166-2 code of a unit or of another country's subdivision ("VN-13", "JP-01",
    "KR-48"), 34-unit id ("VN34-79"; its `region` is the ISO code of its namesake), city
    ("gn-1581130", "jis-13105"), larger area ("area-kansai"), country ("JP"). The coordinate of a
    unit is its seat's, of a country its capital's, of another country's subdivision a point
    inside it; some cities and areas have none.

    Raises UnknownPlaceError for an id that no row carries.
    """
    if is_unit(place_id):
        return _unit_place(place_id)
    if place_id in cities():
        return _city_place(cities()[place_id])
    if place_id in _areas():
        return _areas()[place_id]
    if place_id in abroad():
        return _foreign_place(abroad()[place_id])
    raise UnknownPlaceError(
        f'"{place_id}" is no place id; write VN-13, VN34-79, gn-1853195, area-kansai or JP.'
    )


def _unit_place(code: str) -> Place:
    found = unit(code)
    region = code
    if found.era == "34":
        rows = read_table("successions")
        region = next(row["former"] for row in rows if row["current"] == code)
    return Place(
        id=code,
        name=unit_names(code, "vi")[0],
        kind="prefecture" if found.country == "JP" else "province",
        region=region,
        country=found.country,
        latitude=found.latitude,
        longitude=found.longitude,
    )


def _city_place(city: City) -> Place:
    return Place(
        id=city.id,
        name=city.name,
        kind=city.kind,
        region=city.region,
        country=city.country,
        latitude=city.latitude,
        longitude=city.longitude,
    )


def _foreign_place(found: Abroad) -> Place:
    return Place(
        id=found.code,
        name=found.names["en"][0],
        kind="country" if found.is_country else "province",
        region=None if found.is_country else found.code,
        country=found.code.partition("-")[0],
        latitude=found.latitude,
        longitude=found.longitude,
    )


def _degrees(text: str) -> float | None:
    return float(text) if text else None


@cache
def _areas() -> dict[str, Place]:
    return {
        row["place"]: Place(
            id=row["place"],
            name=forms(row["en"])[0],
            kind="area",
            region=None,
            country=row["country"],
            latitude=_degrees(row["latitude"]),
            longitude=_degrees(row["longitude"]),
        )
        for row in read_table("areas")
    }
