"""Candidates as JSON: what a document tells before merging, kept to be merged again later."""

import json
from functools import lru_cache
from sys import intern
from typing import Any

from geodata.edtf import parse_edtf
from geodata.records import Candidate, DateSpan, EventPlace, Participant, Source, Span

# Thousands of candidates share few places, days and papers: each is held once.
_REPEATED = ("type", "form", "status", "origin", "confidence_rule")
_REPEATED_IN_SOURCES = (
    *("document", "title", "url", "publisher", "published", "language", "sentence"),
    *("type", "date", "status"),
)
_place = lru_cache(maxsize=16384)(EventPlace)


@lru_cache(maxsize=16384)
def _same(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the codes as they were met first."""
    return codes


def to_json(candidate: Candidate) -> str:
    """Return a candidate as one JSON object."""
    return json.dumps(candidate, default=_plain, ensure_ascii=False, separators=(",", ":"))


def _plain(record: Any) -> Any:
    """Return a record as what JSON knows: a date as its EDTF, others as their fields."""
    if isinstance(record, DateSpan):
        return record.edtf
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def from_json(text: str) -> Candidate:
    """Return the candidate of such an object."""
    fields: dict[str, Any] = json.loads(text)
    fields["date"] = parse_edtf(fields["date"]) if fields["date"] else None
    for name in ("regions", "countries"):
        fields[name] = _same(tuple(fields[name]))
    fields["places"] = tuple(_place(**place) for place in fields["places"])
    fields["participants"] = tuple(Participant(**person) for person in fields["participants"])
    fields["sources"] = tuple(map(_source, fields["sources"]))
    for name in _REPEATED:
        fields[name] = intern(fields[name])
    return Candidate(**fields)


def _source(fields: dict[str, Any]) -> Source:
    fields["also"] = tuple(Span(**span) for span in fields["also"])
    fields["regions"] = _same(tuple(fields["regions"]))
    for name in _REPEATED_IN_SOURCES:
        if fields[name] is not None:
            fields[name] = intern(fields[name])
    return Source(**fields)
