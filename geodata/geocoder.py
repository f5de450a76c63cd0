"""The gazetteer as a geopy geocoder: names to points and points to places, without a network."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from geopy.adapters import BaseSyncAdapter
from geopy.distance import geodesic
from geopy.exc import GeocoderQueryError, GeocoderUnavailable
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location
from geopy.point import Point

from geodata import gazetteer
from geodata.answers import described, location, reform, unit_facts
from geodata.errors import DateRangeError, UnknownPlaceError
from geodata.gazetteer.index import Entry
from geodata.gazetteer.nearby import nearest_cities
from geodata.gazetteer.outlines import nearest_unit, unit_at
from geodata.gazetteer.query import read_query
from geodata.records import Language

# Coasts are drawn to about one kilometre; a point this near to one is taken for the land's.
COAST_KM = 5.0
_NEARBY = 5
# A meridian with Vietnam to its west and Japan to its east.
_BETWEEN_COUNTRIES = 118.0

Day = date | str


class _NoNetwork(BaseSyncAdapter):  # type: ignore[misc]
    """The adapter geopy asks for; this geocoder never sends anything."""

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        raise GeocoderUnavailable("The gazetteer answers without a network.")

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        raise GeocoderUnavailable("The gazetteer answers without a network.")


class GazetteerGeocoder(Geocoder):  # type: ignore[misc]
    """A geopy geocoder over Kizuna's gazetteer: Vietnam, Japan, and their partners abroad.

    Needs no network, key or user agent. `Location.raw` is a dict:

    - `place_id`: gazetteer id; `kind`: province, prefecture, city, district, area or country
    - `matched`: the gazetteer's spelling of the name that was found ("" in `reverse`)
    - `unit`: code of the unit on the day asked for (a 34-unit id from 2025-07-01 on), else of
      the 63 or the prefecture; None outside a unit
    - `iso`: the unit's ISO 3166-2 code (of the 63 in Vietnam: ISO has none for the 34), or None
    - `unit34`: id of the unit among the 34, None outside Vietnam
    - `parents`: codes of what contains the place, the nearest first, ending with the country
    - `country`: ISO 3166-1 code, "" for areas across borders
    - `population`: of cities, 0 when unknown; for ranking only
    - `distance_km` (in `reverse`): from the point asked for to this place
    - `attribution`: the credit to show
    """

    def __init__(self) -> None:
        super().__init__(
            adapter_factory=lambda proxies, ssl_context: _NoNetwork(
                proxies=proxies, ssl_context=ssl_context
            )
        )

    def geocode(
        self,
        query: str,
        *,
        exactly_one: bool = True,
        timeout: Any = DEFAULT_SENTINEL,
        country_codes: str | Iterable[str] | None = None,
        language: Language = "en",
        on: Day | None = None,
    ) -> Location | list[Location] | None:
        """Return the place of a name; all places of the name if not `exactly_one`; else None.

        Spelling is forgiven as in `gazetteer.search`, but no similar name is taken for the one
        asked. `country_codes` (ISO 3166-1, any case) limits the answer. `language` is that of the
        address. `on` (a date or "YYYY-MM-DD") asks for the units of that day: "An Giang" is VN-44
        in 2024 and VN34-91 in 2026. `timeout` is ignored. None also when the likeliest place has
        no coordinate: no other place of its name stands in for it.

        Raises GeocoderQueryError (a ValueError) for an empty name, for an impossible day, and for
        a unit not in force on the day, naming what stands in its place.
        """
        if not query or not query.strip():
            raise GeocoderQueryError("The name is empty; write a place, such as Da Nang.")
        wanted = _countries(country_codes)
        entries = read_query(query).entries
        if wanted:
            entries = tuple(entry for entry in entries if entry.country in wanted)
        day = None if on is None else _day(on)
        if day is not None:
            entries = _in_force(entries, day)
        if exactly_one:
            found = described(entries[0].place_id, language, day) if entries else None
            return None if found is None else location(found, matched=entries[0].form)
        answers = ((described(entry.place_id, language, day), entry) for entry in entries)
        return [location(found, matched=entry.form) for found, entry in answers if found] or None

    def reverse(
        self,
        query: Point | Sequence[float] | str,
        *,
        exactly_one: bool = True,
        timeout: Any = DEFAULT_SENTINEL,
        language: Language = "en",
        on: Day | None = None,
    ) -> Location | list[Location] | None:
        """Return the nearest place in the unit's country; the nearest five if not `exactly_one`.

        `query` is (latitude, longitude), a geopy Point or its text. `raw["unit"]` is the unit
        whose outline holds the point (also within 5 km off its coast), which a near city need
        not share: `raw["parents"]` are the city's. None for a point in neither country.
        `on`, `language`, `timeout` as in `geocode`.

        Raises GeocoderQueryError for what is no point and for an impossible day.
        """
        latitude, longitude = _degrees(query)
        day = None if on is None else _day(on)
        unit = _unit_of(latitude, longitude)
        if unit is None:
            return None
        country = unit.partition("-")[0]
        near = nearest_cities(latitude, longitude, country, 1 if exactly_one else _NEARBY)
        found = []
        for distance, city in near:
            answer = described(city.id, language, day)
            if answer is not None:
                facts = {**unit_facts(unit, day), "distance_km": round(distance, 3)}
                found.append(location(answer, **facts))
        return (found[0] if exactly_one else found) if found else None


def distance_km(one: str, other: str) -> float:
    """Return the geodesic distance between the seats of two units, in kilometres.

    Raises UnknownPlaceError for a code that is no unit's.
    """
    return float(geodesic(gazetteer.seat(one), gazetteer.seat(other)).kilometers)


def _in_force(entries: tuple[Entry, ...], day: date) -> tuple[Entry, ...]:
    """Return the entries with former units replaced by the unit of the same name on the day.

    Raises GeocoderQueryError if the likeliest entry is a unit that no unit of that day is named
    after.
    """
    found = []
    for rank, entry in enumerate(entries):
        try:
            found.append(entry._replace(place_id=_code_on(entry.place_id, day)))
        except UnknownPlaceError as error:
            if rank == 0:
                raise GeocoderQueryError(str(error)) from error
    return tuple(found)


def _code_on(place_id: str, day: date) -> str:
    """Return the unit that bears a unit's name on a day; other places stay themselves."""
    if not place_id.startswith("VN-"):
        return place_id
    if day >= reform():
        current = gazetteer.in_era(place_id, day, "34")
        if gazetteer.predecessors(current)[0] == place_id:
            return current
    return gazetteer.unit(place_id, day).code


def _unit_of(latitude: float, longitude: float) -> str | None:
    layer: gazetteer.Layer = "vn63" if longitude < _BETWEEN_COUNTRIES else "jp47"
    unit = unit_at(latitude, longitude, layer)
    if unit is not None:
        return unit
    near = nearest_unit(latitude, longitude, layer, COAST_KM)
    return None if near is None else near[0]


def _day(on: Day) -> date:
    try:
        return gazetteer.as_day(on)
    except DateRangeError as error:
        raise GeocoderQueryError(str(error)) from error


def _degrees(query: Point | Sequence[float] | str) -> tuple[float, float]:
    if isinstance(query, tuple) and len(query) == 2 and all(type(each) is float for each in query):
        # What geopy's Point would do, eight times as fast.
        latitude, longitude = query
        if -90 <= latitude <= 90 and -180 <= longitude <= 180:
            return latitude, longitude
    try:
        if query is None:
            raise TypeError  # geopy's Point takes nothing for the point 0, 0
        point = query if isinstance(query, Point) else Point(query)
    except (ValueError, TypeError) as error:
        raise GeocoderQueryError(
            f'"{query}" is no point; write latitude and longitude, such as 21.03, 105.85.'
        ) from error
    return point.latitude, point.longitude


def _countries(country_codes: str | Iterable[str] | None) -> frozenset[str]:
    if not country_codes:
        return frozenset()
    codes = country_codes.split(",") if isinstance(country_codes, str) else country_codes
    return frozenset(code.strip().upper() for code in codes)
