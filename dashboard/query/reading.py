"""An address read key by key: the fields of a Query, and what was refused and why."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qsl

import pycountry

from dashboard.period import Period
from geodata import gazetteer
from geodata.errors import QueryError, UnknownPlaceError
from geodata.records import EVENT_TYPES, LANGUAGES, STATUSES

from .keys import (
    COLOURS,
    ERAS,
    FRAMES,
    KEYS,
    LANE_SETS,
    LONGEST_WORDS,
    REPEATABLE,
    SHORTEST_ZOOM,
    TRAYS,
)

Fields = dict[str, Any]
"""Fields of a Query by name; those that an address does not name are absent."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """One key=value of an address that was not understood, and why."""

    key: str
    value: str
    reason: str


def read_fields(address: str) -> tuple[Fields, tuple[Refusal, ...]]:
    """Read a query string, with or without its "?", as far as it is understood."""
    fields: Fields = {}
    refused: list[Refusal] = []
    seen: set[str] = set()
    for key, value in parse_qsl(address.removeprefix("?"), keep_blank_values=True):
        try:
            if key in seen and key not in REPEATABLE:
                raise QueryError(f'the query has the key "{key}" twice; give it once')
            if key not in _READ:
                raise QueryError(f'unknown key "{key}"; known keys: {", ".join(KEYS)}')
            field, read = _READ[key]
            fields[field] = read(value, fields.get(field, ()))
        except QueryError as problem:
            refused.append(Refusal(key, value, str(problem)))
        seen.add(key)
    return fields, tuple(refused)


def _region(value: str) -> str:
    """A code of the gazetteer, or one of another country's subdivisions."""
    try:
        gazetteer.unit(value)
    except UnknownPlaceError:
        if value[:3] in ("VN-", "JP-") or value not in _subdivisions():
            raise QueryError(
                f'unknown region "{value}"; use an ISO 3166-2 code such as VN-13 or JP-01,'
                " or the id of one of the 34 units such as VN34-79"
            ) from None
    return value


@cache
def _subdivisions() -> frozenset[str]:
    return frozenset(each.code for each in pycountry.subdivisions)


def _regions(value: str, before: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({*before, _region(value)}))


def _pair(value: str, _: Any) -> tuple[str, str]:
    vietnam, tilde, japan = value.partition("~")
    if not tilde or vietnam[:2] != "VN" or japan[:3] != "JP-":
        raise QueryError(f'"{value}" is not a pair; write it as VN-13~JP-01')
    return _region(vietnam), _region(japan)


def _country(value: str, _: Any) -> str:
    if value != "all" and (value == "VN" or value not in _countries()):
        raise QueryError(
            f'unknown country "{value}"; use a partner\'s ISO 3166-1 code such as JP, or "all"'
        )
    return value


@cache
def _countries() -> frozenset[str]:
    return frozenset(country.alpha_2 for country in pycountry.countries)


def _period(value: str, _: Any) -> Period:
    return Period.read(value)


def _zoom(value: str, _: Any) -> Period:
    period = Period.read(value)
    if period.days < SHORTEST_ZOOM:
        raise QueryError(f'"zoom={value}" is shorter than a week; give {SHORTEST_ZOOM} days')
    return period


def _words(value: str, _: Any) -> str:
    if len(value) > LONGEST_WORDS:
        raise QueryError(f'"q" has {len(value)} characters; at most {LONGEST_WORDS} are searched')
    return " ".join(value.split())


def _event(value: str, _: Any) -> str:
    if not value or len(value) > LONGEST_WORDS:
        raise QueryError('"event" is empty or too long; write an event\'s id such as ev-7f3a91c2')
    return value


def _one_of(key: str, value: str, known: Iterable[str]) -> str:
    if value not in known:
        raise QueryError(f'unknown value "{value}" of "{key}"; one of: {", ".join(known)}')
    return value


def _choice(key: str, known: tuple[str, ...]) -> Callable[[str, Any], str]:
    return lambda value, _: _one_of(key, value, known)


def _some(key: str, known: tuple[str, ...]) -> Callable[[str, Any], tuple[str, ...]]:
    """Values of a repeatable key, in the order of `known`."""

    def add(value: str, before: tuple[str, ...]) -> tuple[str, ...]:
        _one_of(key, value, known)
        return tuple(one for one in known if one == value or one in before)

    return add


_READ: Final[dict[str, tuple[str, Callable[[str, Any], Any]]]] = {
    "region": ("regions", _regions),
    "pair": ("pair", _pair),
    "country": ("country", _country),
    "type": ("types", _some("type", EVENT_TYPES)),
    "status": ("statuses", _some("status", STATUSES)),
    "year": ("period", _period),
    "q": ("words", _words),
    "tray": ("tray", _choice("tray", TRAYS)),
    "era": ("era", _choice("era", ERAS)),
    "view": ("view", _choice("view", FRAMES)),
    "colour": ("colour", _choice("colour", COLOURS)),
    "zoom": ("zoom", _zoom),
    "lanes": ("lanes", _choice("lanes", LANE_SETS)),
    "lang": ("lang", _choice("lang", LANGUAGES)),
    "event": ("event", _event),
}
