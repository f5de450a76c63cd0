"""Every row of the gazetteer under its id: units, cities, areas, countries and their parts."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from geodata.errors import UnknownPlaceError
from geodata.gazetteer.abroad import countries, subdivisions
from geodata.gazetteer.tables import forms, read_table
from geodata.gazetteer.unit_names import unit_names
from geodata.gazetteer.units import is_unit, unit
from geodata.records import Place, PlaceKind


@dataclass(frozen=True, slots=True)
class City:
    """A populated place of GeoNames inside a unit.

    `region` is the ISO code of its province (of the 63) or prefecture, `unit34` the id of its
    unit among the 34, "" in Japan. `population` serves for ranking only: its years are mixed.
    `other_names` are further spellings in any language, `japanese` the one for display in
    Japanese, "" when none is known.
    """

    id: str
    name: str
    kind: PlaceKind
    country: str
    region: str
    unit34: str
    latitude: float
    longitude: float
    population: int
    japanese: str
    other_names: tuple[str, ...]


@cache
def cities() -> dict[str, City]:
    """Return every city by its id ("gn-" and the GeoNames number), largest first by country."""
    return {
        row["id"]: City(
            id=row["id"],
            name=row["name"],
            kind=cast(PlaceKind, row["kind"]),
            country=row["country"],
            region=row["region"],
            unit34=row["unit34"],
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            population=int(row["population"]),
            japanese=row["japanese"],
            other_names=forms(row["other_names"]),
        )
        for row in read_table("cities")
    }


@cache
def place(place_id: str) -> Place:
    """Return the gazetteer row with this id as a record.

    Ids: ISO 3166-2 code of a unit or of another country's subdivision ("VN-13", "JP-01",
    "KR-48"), 34-unit id ("VN34-79"; its `region` is the ISO code of its namesake), city
    ("gn-1581130"), larger area ("area-kansai"), country ("JP"). The coordinate of a unit is its
    seat's; areas may have none, countries and foreign subdivisions have none.

    Raises UnknownPlaceError for an id that no row carries.
    """
    if is_unit(place_id):
        return _unit_place(place_id)
    if place_id.startswith("gn-"):
        found = cities().get(place_id)
        if found is not None:
            return Place(
                id=found.id,
                name=found.name,
                kind=found.kind,
                region=found.region,
                country=found.country,
                latitude=found.latitude,
                longitude=found.longitude,
            )
    elif place_id.startswith("area-"):
        if place_id in _areas():
            return _areas()[place_id]
    elif place_id in countries():
        return _without_point(place_id, countries()[place_id].display("en"), "country", place_id)
    elif place_id in subdivisions():
        name = subdivisions()[place_id].display("en")
        return _without_point(place_id, name, "province", place_id.partition("-")[0])
    raise UnknownPlaceError(
        f'"{place_id}" is no place id; write one like VN-13, VN34-79, gn-1853195, area-kansai or JP.'
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


def _without_point(place_id: str, name: str, kind: PlaceKind, country: str) -> Place:
    return Place(
        id=place_id,
        name=name,
        kind=kind,
        region=None if kind == "country" else place_id,
        country=country,
        latitude=None,
        longitude=None,
    )


@cache
def _areas() -> dict[str, Place]:
    return {
        row["place"]: Place(
            id=row["place"],
            name=forms(row["en"])[0],
            kind="area",
            region=None,
            country=row["country"],
            latitude=float(row["latitude"]) if row["latitude"] else None,
            longitude=float(row["longitude"]) if row["longitude"] else None,
        )
        for row in read_table("areas")
    }
