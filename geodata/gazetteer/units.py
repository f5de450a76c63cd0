"""Vietnam's provinces and cities of both eras and Japan's prefectures, on a given day."""

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Literal, cast

from geodata.errors import UnknownPlaceError
from geodata.gazetteer.tables import Day, Row, as_day, in_force, read_table
from geodata.gazetteer.unit_names import unit_names

Era = Literal["63", "34", "JP"]
Status = Literal["province", "municipality", "prefecture"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A first-level unit as it stood on one day.

    `code` is ISO 3166-2 ("VN-13", "JP-01"), for the 34 units "VN34-" and the national code of
    Decision 19/2025/QD-TTg, because ISO has no codes for them. `national_code` alone means
    nothing: 44 was Quang Binh and is Quang Tri. `name` is in Latin letters, with its diacritics
    in Vietnam ("Quảng Ninh", "Hokkaido"). `latitude` and `longitude` are the seat's, in WGS 84
    degrees. `valid_from` and `valid_to` are inclusive days, None where the data have no begin
    or end.
    """

    code: str
    era: Era
    country: str
    national_code: str
    name: str
    status: Status
    seat: str
    latitude: float
    longitude: float
    valid_from: date | None
    valid_to: date | None


def unit(code: str, on: Day | None = None) -> Unit:
    """Return the unit with this code as it stood on a day (a date or "YYYY-MM-DD").

    Without a day: the unit whenever it was, with its last status and the name it goes by.
    The eleven units that the reform of 2025 left alone are in force under their ISO code to this
    day; the 34 ids begin on 2025-07-01.

    Raises UnknownPlaceError for a code that is no unit's, and for one not in force on the day,
    naming what stands in its place; DateRangeError for an impossible day.
    Source: data/units.csv, data/unit_statuses.csv, data/unit_names.csv (SOURCES.md).
    """
    row = _rows().get(code)
    if row is None:
        raise UnknownPlaceError(
            f'"{code}" is no unit; write an ISO 3166-2 code (VN-13, JP-01) or an id like VN34-22.'
        )
    day = None if on is None else as_day(on)
    if day is not None and not in_force(row, day):
        raise UnknownPlaceError(_not_in_force(row, day))
    return _unit(code, day)


@cache
def units(era: Era) -> tuple[Unit, ...]:
    """Return all units of an era in code order.

    Eras: "63" (Vietnam to 2025-06-30), "34" (Vietnam since 2025-07-01), "JP" (prefectures).
    Each unit with its last status in that era. Raises UnknownPlaceError for another era.
    """
    chosen = tuple(
        _unit(code, _last_day(era)) for code, row in _rows().items() if row["era"] == era
    )
    if not chosen:
        raise UnknownPlaceError(f'"{era}" is no era; choose 63, 34 or JP.')
    return chosen


def seat(code: str) -> tuple[float, float]:
    """Return (latitude, longitude) of a unit's seat of government, in WGS 84 degrees.

    Raises UnknownPlaceError for a code that is no unit's.
    """
    found = unit(code)
    return found.latitude, found.longitude


def pole(code: str) -> tuple[float, float]:
    """Return (latitude, longitude) of the point deepest inside a unit's largest part.

    The place for a label: always inside the outline, where a centroid may lie at sea.
    Raises UnknownPlaceError for a code that is no unit's.
    """
    unit(code)
    point = _points()[code]
    return float(point["pole_lat"]), float(point["pole_lon"])


def is_unit(code: str) -> bool:
    """Tell whether a code is a unit's, in any era."""
    return code in _rows()


@cache
def _rows() -> dict[str, Row]:
    return {row["code"]: row for row in read_table("units")}


@cache
def _points() -> dict[str, Row]:
    return {row["code"]: row for row in read_table("unit_points")}


@lru_cache(maxsize=1024)
def _unit(code: str, day: date | None) -> Unit:
    row, point = _rows()[code], _points()[code]
    return Unit(
        code=code,
        era=cast(Era, row["era"]),
        country=row["country"],
        national_code=row["national_code"],
        name=unit_names(code, "vi", day)[0],
        status=_status(code, day),
        seat=row["seat"],
        latitude=float(point["seat_lat"]),
        longitude=float(point["seat_lon"]),
        valid_from=_edge(row["valid_from"]),
        valid_to=_edge(row["valid_to"]),
    )


def _status(code: str, day: date | None) -> Status:
    rows = [row for row in _statuses()[code] if in_force(row, day)]
    return cast(Status, rows[-1]["status"])


@cache
def _statuses() -> dict[str, list[Row]]:
    table: dict[str, list[Row]] = {}
    for row in read_table("unit_statuses"):
        table.setdefault(row["code"], []).append(row)
    return table


def _edge(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _last_day(era: str) -> date | None:
    """Return the last day of an era that has ended."""
    ends = [row["valid_to"] for row in _rows().values() if row["era"] == era and row["valid_to"]]
    return _edge(max(ends, default=""))


def _not_in_force(row: Row, day: date) -> str:
    code, text = row["code"], day.isoformat()
    rows = [line for line in read_table("successions") if code in (line["former"], line["current"])]
    ended = bool(row["valid_to"]) and text > row["valid_to"]
    others = [line["current" if ended else "former"] for line in rows]
    link = "it is part of" if ended else "it stands in the place of"
    listed = ", ".join(f"{_unit(other, None).name} ({other})" for other in others)
    return (
        f"{_unit(code, None).name} ({code}) was not in force on {text}: "
        f"since {rows[0]['on']} {link} {listed}."
    )
