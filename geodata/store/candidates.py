"""Candidates as JSON: what a document tells before merging, kept to be merged again later."""

import json
from typing import Any

from geodata.edtf import parse_edtf
from geodata.records import Candidate, DateSpan, EventPlace, Participant, Source, Span


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
        fields[name] = tuple(fields[name])
    fields["places"] = tuple(EventPlace(**place) for place in fields["places"])
    fields["participants"] = tuple(Participant(**person) for person in fields["participants"])
    fields["sources"] = tuple(map(_source, fields["sources"]))
    return Candidate(**fields)


def _source(fields: dict[str, Any]) -> Source:
    fields["also"] = tuple(Span(**span) for span in fields["also"])
    fields["regions"] = tuple(fields["regions"])
    return Source(**fields)
