"""Dated rows -> iCalendar (RFC 5545): whole days; vague dates are told in the text."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import BinaryIO, Final

from dashboard.export.manifest import Manifest
from dashboard.export.rows import Row

_STATUS: Final = {"planned": "TENTATIVE", "cancelled": "CANCELLED", "postponed": "TENTATIVE"}
_LINE: Final = 75
"""Octets of a content line before it is folded (RFC 5545, 3.1)."""


def write_calendar(rows: Iterable[Row], manifest: Manifest, out: BinaryIO) -> None:
    """One VEVENT a dated row; the end day is exclusive, as the standard has it for whole days.

    Events known to the month or year span it, transparent, so that they block no day.
    """
    for line in _calendar(rows, manifest):
        out.write(_fold(line))


def _calendar(rows: Iterable[Row], manifest: Manifest) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:-//Kizuna//{manifest.program}//EN"
    yield "CALSCALE:GREGORIAN"
    yield f"X-WR-CALNAME:{_escape(manifest.described or 'Kizuna')}"
    yield f"X-WR-CALDESC:{_escape(manifest.line())}"
    for row in rows:
        if row["start"]:
            yield from _event(row, manifest)
    yield "END:VCALENDAR"


def _event(row: Row, manifest: Manifest) -> Iterator[str]:
    after = row["end"] + timedelta(days=1)
    yield "BEGIN:VEVENT"
    yield f"UID:{row['id']}@kizuna"
    yield f"DTSTAMP:{manifest.dated[:10].replace('-', '')}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(row['start'])}"
    yield f"DTEND;VALUE=DATE:{_day(after)}"
    yield f"SUMMARY:{_escape(row['title'])}"
    yield f"DESCRIPTION:{_escape(_description(row))}"
    if row["latitude"] is not None:
        yield f"GEO:{row['latitude']};{row['longitude']}"
    yield f"LOCATION:{_escape(row['vietnam'] + ' / ' + row['japan'])}"
    yield f"CATEGORIES:{row['type'].upper()}"
    yield f"STATUS:{_STATUS.get(row['status'], 'CONFIRMED')}"
    yield "TRANSP:TRANSPARENT"
    first = row["urls"].split("; ")[0]
    if first.startswith(("http://", "https://")):
        yield f"URL:{first}"
    yield "END:VEVENT"


def _description(row: Row) -> str:
    return f"{row['date']} · {row['status']}\n{row['evidence']}\n{row['publishers']}"


def _day(day: date) -> str:
    return day.strftime("%Y%m%d")


def _escape(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _fold(line: str) -> bytes:
    """The line with CRLF, folded at 75 octets without cutting a character in two."""
    pieces, piece = [], b""
    for character in line:
        octets = character.encode()
        if len(piece) + len(octets) > _LINE:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
