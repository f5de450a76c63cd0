"""Lists of names or coordinates, placed one by one: what `kizuna geocode` prints."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from geopy.exc import GeocoderQueryError, GeopyError
from geopy.location import Location

from geodata.errors import UnreadableError
from geodata.gazetteer import Match, display_name, in_era, search
from geodata.geocoder import Day, GazetteerGeocoder
from geodata.nominatim import OnlineGeocoder
from geodata.placed import PlacedName, to_geojson
from geodata.records import Place

__all__ = ["PlacedName", "geocode_lines", "geocode_table", "to_geojson"]

_POINT = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*")
_NAME_COLUMNS = ("name", "place", "query")
_LATITUDE_COLUMNS, _LONGITUDE_COLUMNS = ("latitude", "lat"), ("longitude", "lon", "lng")
_SUGGESTED = 3
_ALL = 1000


def geocode_lines(
    names: Iterable[str], on: Day | None = None, online: OnlineGeocoder | None = None
) -> Iterator[PlacedName]:
    """Yield what the gazetteer knows of each name or "latitude, longitude", in order.

    `on` asks for the units of that day; a unit not in force is not found and its successor is
    named. `online` is asked for names that the gazetteer lacks, and only then.
    Raises GeocoderQueryError for an impossible day.
    """
    if on is not None:
        GazetteerGeocoder().geocode("Hà Nội", on=on)
    for name in names:
        yield _placed(name.strip(), on, online)


def geocode_table(
    path: Path, on: Day | None = None, online: OnlineGeocoder | None = None
) -> Iterator[PlacedName]:
    """Yield what is known of each row of a CSV file with a header line.

    A row is a coordinate when it has a latitude and a longitude column that are filled, else the
    name in the column `name` (or `place`, `query`, or the first one). Other columns are kept.

    Raises UnreadableError if the file cannot be read or has no header.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableError(
            f"{path}: cannot be read ({error}); give a CSV file in UTF-8."
        ) from error
    reader = csv.DictReader(text.splitlines())
    if not reader.fieldnames:
        raise UnreadableError(f"{path}: is empty; the first line names the columns, one is `name`.")
    header = {name.strip().lower(): name for name in reader.fieldnames}
    named = next((header[each] for each in _NAME_COLUMNS if each in header), reader.fieldnames[0])
    for row in reader:
        cells = {name: (row[name] or "").strip() for name in reader.fieldnames}
        point = [
            next((cells[header[each]] for each in columns if each in header), "")
            for columns in (_LATITUDE_COLUMNS, _LONGITUDE_COLUMNS)
        ]
        query = ", ".join(point) if all(point) else cells[named]
        placed = next(geocode_lines([query], on, online))
        yield replace(placed, columns=cells)


_GEOCODER = GazetteerGeocoder()


def _placed(query: str, on: Day | None, online: OnlineGeocoder | None) -> PlacedName:
    point = _POINT.fullmatch(query)
    try:
        if point:
            return _placed_point(query, (float(point[1]), float(point[2])), on)
        location = cast(Location | None, _GEOCODER.geocode(query, on=on))
    except GeocoderQueryError as error:
        return PlacedName(query=query, found=False, reason=str(error))
    matches = search(query, _ALL)
    if matches and matches[0].exact:
        return _chosen(query, matches, location)
    if online is not None:
        return _placed_online(query, online, on)
    return _unknown(query)


def _chosen(query: str, matches: tuple[Match, ...], location: Location | None) -> PlacedName:
    taken = matches[0]
    facts = _facts(location) if location else _facts_without_point(taken)
    reason = taken.reason if location else f"{taken.reason}; no coordinate of it is known"
    others = tuple(_described(each) for each in matches[1:])
    return PlacedName(query=query, found=True, reason=reason, candidates=others, **facts)


def _placed_point(query: str, point: tuple[float, float], on: Day | None) -> PlacedName:
    location = cast(Location | None, _GEOCODER.reverse(point, on=on))
    if location is None:
        return PlacedName(
            query=query,
            found=False,
            reason="The point lies neither in Vietnam nor in Japan.",
            latitude=point[0],
            longitude=point[1],
        )
    raw = location.raw
    unit = raw["unit"]
    near = f"{raw['distance_km']:.1f} km from {location.address}"
    facts = _facts(location) | {
        "matched": display_name(unit, "en"),
        "kind": "prefecture" if unit.startswith("JP") else "province",
        "latitude": point[0],
        "longitude": point[1],
        "address": near,
    }
    return PlacedName(query=query, found=True, reason=f"inside its outline; {near}", **facts)


def _placed_online(query: str, online: OnlineGeocoder, on: Day | None) -> PlacedName:
    try:
        answer = online.geocode(query)
    except GeopyError as error:
        return PlacedName(
            query=query, found=False, reason=f"The online geocoder gave no answer: {error}"
        )
    if answer is None:
        return _unknown(query)
    point = (answer.latitude, answer.longitude)
    around = cast(Location | None, _GEOCODER.reverse(point, on=on))
    raw = around.raw if around else {"iso": "", "unit34": ""}
    return PlacedName(
        query=query,
        found=True,
        reason=f"{answer.provider}, {answer.taken_on}",
        iso=raw["iso"] or "",
        matched=answer.name,
        kind="venue",
        latitude=answer.latitude,
        longitude=answer.longitude,
        unit34=raw["unit34"] or "",
        address=answer.name,
        attribution=answer.attribution,
    )


def _unknown(query: str) -> PlacedName:
    suggestions = tuple(
        f"{match.form} ({match.place.id})" for match in search(query, _SUGGESTED) if not match.exact
    )
    return PlacedName(
        query=query,
        found=False,
        reason="No place of this name is in the gazetteer.",
        suggestions=suggestions,
    )


def _facts(location: Location) -> dict[str, Any]:
    raw = location.raw
    return {
        "iso": raw["iso"] or "",
        "matched": raw["matched"],
        "kind": raw["kind"],
        "latitude": location.latitude,
        "longitude": location.longitude,
        "unit34": raw["unit34"] or "",
        "address": location.address,
    }


def _facts_without_point(match: Match) -> dict[str, Any]:
    place = match.place
    region = place.region or ""
    return {
        "iso": region,
        "matched": match.form,
        "kind": place.kind,
        "unit34": in_era(region, None, "34") if place.country == "VN" and region else "",
        "address": _address(place),
    }


def _address(place: Place) -> str:
    around = (place.id, place.region, place.country)
    return ", ".join(dict.fromkeys(display_name(code, "en") for code in around if code))


def _described(match: Match) -> str:
    place = match.place
    return f"{_address(place)} ({place.kind}, {place.region or place.id})"
