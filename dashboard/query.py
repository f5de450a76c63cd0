"""What is shown: one frozen Query behind the page, its address, the API and the command.

Years are inclusive at both ends. A missing key means the default, and defaults never stand in an
address, so two queries that show the same thing have the same address. The keys are those of the
design's Query table, with two more: `tray` (events that lack something, as a filter of their own)
and `colour` (what the map's colour tells).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Final, Literal, get_args
from urllib.parse import parse_qsl, quote, urlencode

import pycountry

from geodata import gazetteer
from geodata.errors import QueryError, UnknownPlaceError
from geodata.folding import fold
from geodata.records import EVENT_TYPES, LANGUAGES, STATUSES, EventType, Language, Status

from .wording import Counts, Description, describe

Era = Literal["34", "63", "period"]
Frame = Literal["side", "vn", "jp", "true"]
Tray = Literal["undated", "national", "one-sided", "unsure"]
Colour = Literal["events", "ties", "recency"]

ERAS: Final = get_args(Era)
FRAMES: Final = get_args(Frame)
TRAYS: Final = get_args(Tray)
COLOURS: Final = get_args(Colour)
KEYS: Final = (
    *("region", "pair", "country", "type", "status", "year", "q", "tray"),
    *("era", "view", "colour", "lang", "event"),
)
REPEATABLE: Final = frozenset({"region", "type", "status"})

MERGER: Final = date(2025, 7, 1)
"""The 34 units replace the 63 on this day."""
HIDDEN_STATUSES: Final[tuple[Status, ...]] = ("cancelled", "postponed")
"""Kept, but shown only when asked for."""
UNSURE_BELOW: Final = 0.6
"""Events below this confidence stand in the low-confidence tray."""
EARLIEST, LATEST = 1000, 2999
LONGEST_WORDS: Final = 200


@dataclass(frozen=True, slots=True)
class Refusal:
    """One key=value of an address that was not understood, and why."""

    key: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A choice of events and how it is shown; every field at its default shows everything.

    `regions`: ISO 3166-2 codes or ids of the 34 units, any of them. `pair`: a Vietnamese unit and
    a prefecture. `country`: ISO 3166-1 code of the partner, "all" lifts it. `types`, `statuses`:
    empty means the default (all; all but cancelled and postponed). `years`: first and last.
    """

    regions: tuple[str, ...] = ()
    pair: tuple[str, str] | None = None
    country: str = "JP"
    types: tuple[EventType, ...] = ()
    statuses: tuple[Status, ...] = ()
    years: tuple[int, int] | None = None
    words: str = ""
    tray: Tray | None = None
    era: Era = "34"
    view: Frame = "side"
    colour: Colour = "events"
    lang: Language = "en"
    event: str | None = None

    @classmethod
    def from_url(cls, address: str) -> "Query":
        """Read a query string, with or without its "?".

        Raises QueryError that names every unknown key or value.
        """
        query, refused = cls.read(address)
        if refused:
            raise QueryError("; ".join(each.reason for each in refused))
        return query

    @classmethod
    def read(cls, address: str) -> "tuple[Query, tuple[Refusal, ...]]":
        """Read a query string as far as it is understood, and what was not."""
        query: Query = cls()
        refused: list[Refusal] = []
        seen: set[str] = set()
        for key, value in parse_qsl(address.removeprefix("?"), keep_blank_values=True):
            try:
                if key in seen and key not in REPEATABLE:
                    raise QueryError(f'the query has the key "{key}" twice; give it once')
                query = _SET[key](query, value) if key in _SET else _unknown_key(key)
            except QueryError as problem:
                refused.append(Refusal(key, value, str(problem)))
            seen.add(key)
        return query.settled(), tuple(refused)

    def settled(self) -> "Query":
        """The same choice with types and statuses that spell out the default left empty."""
        usual = frozenset(STATUSES) - frozenset(HIDDEN_STATUSES)
        return replace(
            self,
            types=() if set(self.types) == set(EVENT_TYPES) else self.types,
            statuses=() if set(self.statuses) == usual else self.statuses,
        )

    def to_url(self) -> str:
        """The canonical query string: keys in fixed order, values sorted, defaults left out."""
        pairs: list[tuple[str, str]] = [("region", code) for code in sorted(set(self.regions))]
        if self.pair:
            pairs.append(("pair", "~".join(self.pair)))
        if self.country != "JP":
            pairs.append(("country", self.country))
        pairs += [("type", one) for one in EVENT_TYPES if one in self.types]
        pairs += [("status", one) for one in STATUSES if one in self.statuses]
        if self.years:
            first, last = self.years
            pairs.append(("year", str(first) if first == last else f"{first}..{last}"))
        if self.words:
            pairs.append(("q", self.words))
        if self.tray:
            pairs.append(("tray", self.tray))
        for key in ("era", "view", "colour", "lang"):
            if (value := getattr(self, key)) != getattr(_DEFAULT, key):
                pairs.append((key, value))
        if self.event:
            pairs.append(("event", self.event))
        return urlencode(pairs, quote_via=quote, safe="~.")

    @property
    def units(self) -> Literal["34", "63"]:
        """The era whose outlines are shown: "period" follows the last chosen year."""
        if self.era != "period":
            return self.era
        return "63" if self.years and date(self.years[1], 12, 31) < MERGER else "34"

    def condition(self) -> tuple[str, list[object]]:
        """SQL over the table `events`, and the values of its question marks.

        With years, undated events are left to their tray; with the tray of undated events, the
        years do not count.
        """
        parts: list[str] = []
        values: list[object] = []

        def need(sql: str, *parameters: object) -> None:
            parts.append(sql)
            values.extend(parameters)

        if self.regions:
            need("list_has_any(regions, ?)", sorted(self.members(self.regions)))
        if self.pair:
            need("list_has_any(vn, ?)", sorted(self.members(self.pair[:1])))
            need("list_contains(jp, ?)", self.pair[1])
        if self.country != "all":
            need("list_contains(countries, ?)", self.country)
        if self.types:
            need("list_contains(?, type)", list(self.types))
        if self.statuses:
            need("list_contains(?, status)", list(self.statuses))
        else:
            need("NOT list_contains(?, status)", list(HIDDEN_STATUSES))
        if self.years and self.tray != "undated":
            need('"start" <= ?', date(self.years[1], 12, 31))
            need('"end" >= ?', date(self.years[0], 1, 1))
        for word in fold(self.words).split():
            need("contains(search, ?)", word)
        if self.tray:
            sql, parameters = _TRAY_SQL[self.tray]
            need(sql, *parameters)
        return " AND ".join(parts) or "TRUE", values

    def members(self, codes: Iterable[str]) -> frozenset[str]:
        """The codes that events may carry for these units in the era shown.

        In the 34-era a former province stands for the unit that now holds it; one of the 34 always
        stands for all its former provinces.
        """
        found: set[str] = set()
        for code in codes:
            if code.startswith("VN-") and self.units == "34":
                code = gazetteer.in_era(code, MERGER, "34")
            found |= set(gazetteer.predecessors(code)) if code.startswith("VN34-") else {code}
        return frozenset(found)

    @property
    def is_filtered(self) -> bool:
        """Whether any key but the way of showing differs from its default."""
        plain = replace(self, era="34", view="side", colour="events", lang="en", event=None)
        return plain != _DEFAULT

    @property
    def is_about_all(self) -> bool:
        """Whether no region, pair, word or tray narrows the subject."""
        return not (self.regions or self.pair or self.words or self.tray)

    def describe(self, lang: Language | None = None, counts: Counts | None = None) -> Description:
        """Headline, subtitle and filters in words; in the query's own language by default."""
        return describe(replace(self, lang=lang or self.lang), counts)

    def context(self) -> "Query":
        """The same query without what selects inside it: regions, pair, years, tray, event."""
        return replace(self, regions=(), pair=None, years=None, tray=None, event=None)


_DEFAULT: Final = Query()
_TRAY_SQL: Final[dict[Tray, tuple[str, tuple[object, ...]]]] = {
    "undated": ('"start" IS NULL', ()),
    "national": ("len(regions) = 0", ()),
    "one-sided": ("(len(vn) = 0) <> (len(jp) = 0)", ()),
    "unsure": ("confidence < ?", (UNSURE_BELOW,)),
}


def _unknown_key(key: str) -> Query:
    raise QueryError(f'unknown key "{key}"; known keys: {", ".join(KEYS)}')


def _one_of(key: str, value: str, known: Iterable[str]) -> None:
    if value not in known:
        raise QueryError(f'unknown value "{value}" of "{key}"; one of: {", ".join(known)}')


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


def _add_region(query: Query, value: str) -> Query:
    return replace(query, regions=tuple(sorted({*query.regions, _region(value)})))


def _set_pair(query: Query, value: str) -> Query:
    vietnam, tilde, japan = value.partition("~")
    if not tilde or vietnam[:2] != "VN" or japan[:3] != "JP-":
        raise QueryError(f'"{value}" is not a pair; write it as VN-13~JP-01')
    return replace(query, pair=(_region(vietnam), _region(japan)))


def _set_country(query: Query, value: str) -> Query:
    if value != "all" and (value == "VN" or value not in _countries()):
        raise QueryError(
            f'unknown country "{value}"; use a partner\'s ISO 3166-1 code such as JP, or "all"'
        )
    return replace(query, country=value)


@cache
def _countries() -> frozenset[str]:
    return frozenset(country.alpha_2 for country in pycountry.countries)


def _add_type(query: Query, value: str) -> Query:
    _one_of("type", value, EVENT_TYPES)
    chosen = tuple(one for one in EVENT_TYPES if one == value or one in query.types)
    return replace(query, types=chosen)


def _add_status(query: Query, value: str) -> Query:
    _one_of("status", value, STATUSES)
    chosen = tuple(one for one in STATUSES if one == value or one in query.statuses)
    return replace(query, statuses=chosen)


def _set_years(query: Query, value: str) -> Query:
    first, dots, last = value.partition("..")
    last = last if dots else first
    if not all(len(year) == 4 and year.isascii() and year.isdigit() for year in (first, last)):
        raise QueryError(f'"{value}" is not a year; write 2025 or 2020..2025')
    if not EARLIEST <= int(first) <= int(last) <= LATEST:
        raise QueryError(f'"{value}" is not a span of years; the first comes before the last')
    return replace(query, years=(int(first), int(last)))


def _set_words(query: Query, value: str) -> Query:
    if len(value) > LONGEST_WORDS:
        raise QueryError(f'"q" has {len(value)} characters; at most {LONGEST_WORDS} are searched')
    return replace(query, words=" ".join(value.split()))


def _set_event(query: Query, value: str) -> Query:
    if not value or len(value) > LONGEST_WORDS:
        raise QueryError('"event" is empty or too long; write an event\'s id such as ev-7f3a91c2')
    return replace(query, event=value)


def _choice(field: str, known: tuple[str, ...]) -> Callable[[Query, str], Query]:
    def choose(query: Query, value: str) -> Query:
        _one_of(field, value, known)
        return replace(query, **{field: value})  # type: ignore[arg-type]

    return choose


_SET: Final[dict[str, Callable[[Query, str], Query]]] = {
    "region": _add_region,
    "pair": _set_pair,
    "country": _set_country,
    "type": _add_type,
    "status": _add_status,
    "year": _set_years,
    "q": _set_words,
    "tray": _choice("tray", TRAYS),
    "era": _choice("era", ERAS),
    "view": _choice("view", FRAMES),
    "colour": _choice("colour", COLOURS),
    "lang": _choice("lang", LANGUAGES),
    "event": _set_event,
}
