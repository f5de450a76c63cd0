"""The two tables of a registry: recognised by their header, checked row by row."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from geodata.edtf import parse_edtf
from geodata.errors import DateRangeError, UnknownPlaceError, UnreadableError
from geodata.gazetteer import unit
from geodata.records import DateSpan, EventType, Failure

TableKind = Literal["partnerships", "events"]
TieKind = Literal["sister", "friendship", "cooperation-agreement", "mou", "exchange"]

HEADERS: dict[TableKind, tuple[str, ...]] = {
    "partnerships": (
        "vn_place",
        "vn_iso",
        "jp_place",
        "jp_iso",
        "kind",
        "signed",
        "status",
        "source_url",
        "source_lang",
        "note",
    ),
    "events": (
        "type",
        "date",
        "status",
        "vn_iso",
        "jp_iso",
        "title_en",
        "source_url",
        "source_lang",
    ),
}
_TIE_KINDS = ("sister", "friendship", "cooperation-agreement", "mou", "exchange")
_TIE_STATUSES = ("active", "planned", "unknown")
_EVENT_TYPES = ("visit", "forum", "festival", "agreement", "milestone", "partnership")
_EVENT_STATUSES = ("held", "planned", "cancelled", "postponed")


@dataclass(frozen=True, slots=True)
class TieRow:
    """A row of `partnerships.csv`; `line` counts the table's rows, its header being row 1."""

    line: int
    vn_place: str
    vn_code: str
    jp_place: str
    jp_code: str
    kind: TieKind
    signed: DateSpan | None
    planned: bool
    url: str
    note: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row of `events.csv`; no code on a side means that the event is national there."""

    line: int
    type: EventType
    date: DateSpan | None
    status: Literal["held", "planned", "cancelled", "postponed"]
    vn_codes: tuple[str, ...]
    jp_codes: tuple[str, ...]
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one file that can be used, and a failure for each that can't."""

    origin: str
    ties: tuple[TieRow, ...]
    events: tuple[EventRow, ...]
    failures: tuple[Failure, ...]


def table_kind(header: tuple[str, ...]) -> TableKind | None:
    """Tell which registry table a CSV header opens, None for neither.

    A header with most of a table's columns is that table's, so that a misspelt column is reported
    as what it is.
    """
    found = {name.strip() for name in header}
    for kind, columns in HEADERS.items():
        if len(found & set(columns)) > 0.7 * len(columns):
            return kind
    return None


def parse_table(text: str, origin: str) -> Table:
    """Read a registry table; a row that is wrong is a failure and the others are kept.

    Raises UnreadableError when a column is missing; `origin` names the file in messages.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    header = tuple(reader.fieldnames or ())
    kind = table_kind(header)
    if kind is None:
        raise UnreadableError(
            f"{origin}: the header {','.join(header)!r} is of no registry table; expected "
            f"{','.join(HEADERS['partnerships'])} or {','.join(HEADERS['events'])}."
        )
    missing = [name for name in HEADERS[kind] if name not in header]
    if missing:
        raise UnreadableError(
            f"{origin}: column {', '.join(missing)} is missing; the header of a table of {kind} "
            f"is {','.join(HEADERS[kind])}."
        )
    ties, events, failures = [], [], []
    for line, row in _rows(reader):
        try:
            if kind == "partnerships":
                ties.append(_tie(line, _cells(row, HEADERS[kind])))
            else:
                events.append(_event(line, _cells(row, HEADERS[kind])))
        except UnreadableError as error:
            failures.append(Failure(f"{origin} row {line}", str(error)))
    return Table(origin, tuple(ties), tuple(events), tuple(failures))


def _rows(reader: "csv.DictReader[str]") -> Iterator[tuple[int, Mapping[str | None, object]]]:
    for line, row in enumerate(reader, start=2):
        if any(row.values()):
            yield line, row


def _cells(row: Mapping[str | None, object], columns: tuple[str, ...]) -> dict[str, str]:
    """Return the row's cells without white space; as many as the header has, no more, no less."""
    surplus = row.get(None)
    absent = [name for name in columns if row.get(name) is None]
    if surplus or absent:
        found = len(columns) + len(surplus) if isinstance(surplus, list) else "fewer"
        raise UnreadableError(
            f"found {found} cells, expected {len(columns)}; quote a cell that holds a comma."
        )
    return {name: str(row[name]).strip() for name in columns}


def _tie(line: int, row: dict[str, str]) -> TieRow:
    for name in ("vn_place", "jp_place"):
        if not row[name]:
            raise UnreadableError(f"{name} is empty; name the place.")
    return TieRow(
        line=line,
        vn_place=row["vn_place"],
        vn_code=_code(row, "vn_iso", "VN"),
        jp_place=row["jp_place"],
        jp_code=_code(row, "jp_iso", "JP"),
        kind=_one_of(row, "kind", _TIE_KINDS),  # type: ignore[arg-type]
        signed=_date(row, "signed"),
        planned=_one_of(row, "status", _TIE_STATUSES) == "planned",
        url=row["source_url"],
        note=row["note"],
    )


def _event(line: int, row: dict[str, str]) -> EventRow:
    return EventRow(
        line=line,
        type=_one_of(row, "type", _EVENT_TYPES),  # type: ignore[arg-type]
        date=_date(row, "date"),
        status=_one_of(row, "status", _EVENT_STATUSES),  # type: ignore[arg-type]
        vn_codes=_codes(row, "vn_iso", "VN"),
        jp_codes=_codes(row, "jp_iso", "JP"),
        title=row["title_en"],
        url=row["source_url"],
    )


def _one_of(row: dict[str, str], name: str, allowed: tuple[str, ...]) -> str:
    if row[name] not in allowed:
        raise UnreadableError(
            f'{name} "{row[name]}" is unknown; write one of {", ".join(allowed)}.'
        )
    return row[name]


def _date(row: dict[str, str], name: str) -> DateSpan | None:
    if not row[name]:
        return None
    try:
        return parse_edtf(row[name])
    except DateRangeError as error:
        raise UnreadableError(
            f'{name} "{row[name]}" is not a date; write YYYY-MM-DD, YYYY-MM or YYYY.'
        ) from error


def _code(row: dict[str, str], name: str, country: str) -> str:
    codes = _codes(row, name, country)
    if len(codes) != 1:
        raise UnreadableError(
            f'{name} "{row[name]}" is not one code; write one such as {country}-13.'
        )
    return codes[0]


def _codes(row: dict[str, str], name: str, country: str) -> tuple[str, ...]:
    codes = tuple(filter(None, (code.strip() for code in row[name].split(";"))))
    for code in codes:
        try:
            known = code.startswith(f"{country}-") and unit(code).country == country
        except UnknownPlaceError:
            known = False
        if not known:
            raise UnreadableError(
                f'{name} "{code}" is no unit of {country}; write its ISO 3166-2 code, Vietnam\'s '
                "by the 63 units in force until 30 June 2025."
            )
    return codes
