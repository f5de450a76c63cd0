"""The way of each record into a row of the store and back."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from geodata.edtf import parse_edtf
from geodata.folding import fold
from geodata.records import (
    LANGUAGES,
    Document,
    Event,
    EventPlace,
    Failure,
    Participant,
    Skipped,
    Source,
    Span,
    Unresolved,
)

Row = Mapping[str, Any]


def event_of(row: Row, sources: Sequence[Source]) -> Event:
    """Return the event of a row and its sources; the inverse of writing it."""
    return Event(
        id=row["id"],
        former_ids=tuple(row["former_ids"]),
        type=row["type"],
        date=parse_edtf(row["date"]) if row["date"] else None,
        status=row["status"],
        regions=tuple(row["regions"]),
        countries=tuple(row["countries"]),
        places=tuple(EventPlace(**place) for place in json.loads(row["places"])),
        participants=tuple(Participant(**person) for person in json.loads(row["participants"])),
        title=tuple((language, row[f"title_{language}"]) for language in LANGUAGES),
        origin=row["origin"],
        confidence=row["confidence"],
        confidence_rule=row["confidence_rule"],
        review=row["review"],
        sources=tuple(sources),
        tie=row["tie"],
    )


def source_of(row: Row) -> Source:
    """Return the source of a row; the inverse of writing it."""
    fields = {name: row[name] for name in Source.__dataclass_fields__}
    fields["also"] = tuple(Span(start, end) for start, end in json.loads(row["also"]))
    fields["regions"] = tuple(row["regions"])
    return Source(**fields)


def document_of(row: Row) -> Document:
    """Return the document of a row; the inverse of writing it."""
    fields = {name: row[name] for name in Document.__dataclass_fields__}
    fields["published"] = parse_edtf(row["published"]) if row["published"] else None
    return Document(**fields)


def note_of(row: Row) -> Failure | Skipped:
    """Return the failure or the file left out that a row tells of."""
    return (Failure if row["kind"] == "failure" else Skipped)(row["where"], row["reason"])


def unresolved_of(row: Row) -> Unresolved:
    """Return the open words of a row."""
    return Unresolved(**row)


def event_row(position: int, event: Event) -> Row:
    """Return an event as a row of the table `events`."""
    span = event.date
    titles = dict(event.title)
    return {
        "position": position,
        "id": event.id,
        "former_ids": list(event.former_ids),
        "type": event.type,
        "status": event.status,
        "date": span.edtf if span else None,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "precision": precision(span.edtf if span else None),
        "regions": list(event.regions),
        "countries": list(event.countries),
        "vn": [code for code in event.regions if code.startswith("VN-")],
        "jp": [code for code in event.regions if code.startswith("JP-")],
        "places": _json([fields_of(place) for place in event.places]),
        "participants": _json([fields_of(person) for person in event.participants]),
        **{f"title_{language}": titles[language] for language in LANGUAGES},
        "origin": event.origin,
        "confidence": event.confidence,
        "confidence_rule": event.confidence_rule,
        "review": event.review,
        "n_sources": len(event.sources),
        "publishers": sorted({s.publisher for s in event.sources if s.publisher}),
        "documents": list(dict.fromkeys(s.document for s in event.sources)),
        "search": _search(event),
        "tie": event.tie,
    }


def precision(edtf: str | None) -> str:
    """Tell how fine a date is: "day", "month", "year", "interval", or "none" without one."""
    if edtf is None:
        return "none"
    if "/" in edtf:
        return "interval"
    return {0: "year", 1: "month"}.get(edtf.count("-"), "day")


def _search(event: Event) -> str:
    """Return what a search for words looks through, folded, each part once."""
    parts = [title for _, title in event.title]
    parts += [place.name for place in event.places]
    parts += [f"{p.name} {p.office} {p.body}" for p in event.participants]
    parts += [text for s in event.sources for text in (s.sentence, s.title, s.publisher)]
    return fold("\n".join(dict.fromkeys(parts)))


def source_row(source: Source) -> Row:
    """Return what a source says, without the event and its place among the sources."""
    row = fields_of(source)
    row["also"] = _json([(span.start, span.end) for span in source.also])
    row["regions"] = list(source.regions)
    return row


def document_row(position: int, document: Document) -> Row:
    """Return a document with its text as a row."""
    row = fields_of(document)
    row["published"] = document.published.edtf if document.published else None
    return {"position": position, **row}


def fields_of(record: Any) -> dict[str, Any]:
    """Return the fields of a record by name."""
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
