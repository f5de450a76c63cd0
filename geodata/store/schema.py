"""The store's tables: their columns, and the way of each record into a row and back."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import pyarrow as pa

from geodata.edtf import parse_edtf
from geodata.folding import fold
from geodata.records import (
    LANGUAGES,
    Candidate,
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
from geodata.store.candidates import to_json

Row = Mapping[str, Any]
Note = Failure | Skipped

# Rows made at a time: few enough to need little memory, enough to be quick.
_BATCH = 2000
_TEXT = pa.string()
_TEXTS = pa.list_(pa.string())
_DAY = pa.date32()
_COUNT = pa.int32()

SCHEMAS: dict[str, pa.Schema] = {
    "events": pa.schema(
        [
            ("position", _COUNT),
            ("id", _TEXT),
            ("former_ids", _TEXTS),
            ("type", _TEXT),
            ("status", _TEXT),
            ("date", _TEXT),
            ("start", _DAY),
            ("end", _DAY),
            ("precision", _TEXT),
            ("regions", _TEXTS),
            ("countries", _TEXTS),
            ("vn", _TEXTS),
            ("jp", _TEXTS),
            ("places", _TEXT),
            ("participants", _TEXT),
            *((f"title_{language}", _TEXT) for language in LANGUAGES),
            ("origin", _TEXT),
            ("confidence", pa.float64()),
            ("confidence_rule", _TEXT),
            ("review", _TEXT),
            ("n_sources", _COUNT),
            ("publishers", _TEXTS),
            ("documents", _TEXTS),
            ("search", _TEXT),
            ("tie", _TEXT),
        ]
    ),
    "sources": pa.schema(
        [
            ("event", _TEXT),
            ("position", _COUNT),
            ("document", _TEXT),
            ("title", _TEXT),
            ("url", _TEXT),
            ("publisher", _TEXT),
            ("published", _TEXT),
            ("language", _TEXT),
            ("sentence", _TEXT),
            ("start", _COUNT),
            ("end", _COUNT),
            ("also", _TEXT),
            ("type", _TEXT),
            ("date", _TEXT),
            ("regions", _TEXTS),
            ("status", _TEXT),
        ]
    ),
    "documents": pa.schema(
        [
            ("position", _COUNT),
            ("id", _TEXT),
            ("title", _TEXT),
            ("title_translated", pa.bool_()),
            ("url", _TEXT),
            ("publisher", _TEXT),
            ("language", _TEXT),
            ("published", _TEXT),
            ("published_basis", _TEXT),
            ("origin", _TEXT),
            ("text", _TEXT),
        ]
    ),
    "unresolved": pa.schema(
        [
            ("document", _TEXT),
            ("kind", _TEXT),
            ("start", _COUNT),
            ("end", _COUNT),
            ("text", _TEXT),
            ("reason", _TEXT),
        ]
    ),
    "candidates": pa.schema([("position", _COUNT), ("document", _TEXT), ("content", _TEXT)]),
    "notes": pa.schema([("kind", _TEXT), ("where", _TEXT), ("reason", _TEXT)]),
}


def batches(
    events: Sequence[Event],
    documents: Iterable[Document],
    notes: Iterable[Note],
    unresolved: Iterable[Unresolved],
    candidates: Iterable[Candidate],
) -> dict[str, Iterator[pa.RecordBatch]]:
    """Return the records as rows of the store's tables in the order given, some at a time."""
    rows: dict[str, Iterable[Row]] = {
        "events": (_event_row(position, event) for position, event in enumerate(events)),
        "sources": (
            {"event": event.id, "position": position, **_source_row(source)}
            for event in events
            for position, source in enumerate(event.sources)
        ),
        "documents": (_document_row(position, doc) for position, doc in enumerate(documents)),
        "unresolved": map(_fields, unresolved),
        "candidates": (
            {"position": n, "document": found.sources[0].document, "content": to_json(found)}
            for n, found in enumerate(candidates)
        ),
        "notes": (
            {"kind": type(note).__name__.lower(), "where": note.where, "reason": note.reason}
            for note in notes
        ),
    }
    return {name: _batched(rows[name], schema) for name, schema in SCHEMAS.items()}


def _batched(rows: Iterable[Row], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    left = iter(rows)
    while some := list(islice(left, _BATCH)):
        yield pa.RecordBatch.from_pylist(some, schema=schema)


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


def note_of(row: Row) -> Note:
    """Return the failure or the file left out that a row tells of."""
    return (Failure if row["kind"] == "failure" else Skipped)(row["where"], row["reason"])


def unresolved_of(row: Row) -> Unresolved:
    """Return the open words of a row."""
    return Unresolved(**row)


def _event_row(position: int, event: Event) -> Row:
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
        "places": _json([_fields(place) for place in event.places]),
        "participants": _json([_fields(person) for person in event.participants]),
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


def _source_row(source: Source) -> Row:
    row = _fields(source)
    row["also"] = _json([(span.start, span.end) for span in source.also])
    row["regions"] = list(source.regions)
    return row


def _document_row(position: int, document: Document) -> Row:
    row = _fields(document)
    row["published"] = document.published.edtf if document.published else None
    return {"position": position, **row}


def _fields(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
