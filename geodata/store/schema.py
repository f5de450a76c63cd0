"""The store's tables: their columns, and records as batches of their rows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import pyarrow as pa

from geodata.records import LANGUAGES, Candidate, Document, Event, Failure, Skipped, Unresolved
from geodata.store import rows
from geodata.store.candidates import to_json
from geodata.store.rows import Row

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


_SQL = {
    _TEXT: "VARCHAR",
    _TEXTS: "VARCHAR[]",
    _DAY: "DATE",
    _COUNT: "INTEGER",
    pa.float64(): "DOUBLE",
    pa.bool_(): "BOOLEAN",
}


def empty_table(name: str) -> str:
    """Return the SQL that makes a table without rows. (Handing one over would load pandas.)"""
    columns = ", ".join(f'"{column.name}" {_SQL[column.type]}' for column in SCHEMAS[name])
    return f"CREATE TABLE {name} ({columns})"


def batches(
    events: Sequence[Event],
    documents: Iterable[Document],
    notes: Iterable[Note],
    unresolved: Iterable[Unresolved],
    candidates: Iterable[Candidate],
) -> dict[str, Iterator[pa.RecordBatch]]:
    """Return the records as rows of the store's tables in the order given, some at a time."""
    made: dict[str, Iterable[Row]] = {
        "events": (rows.event_row(position, event) for position, event in enumerate(events)),
        "sources": (
            {"event": event.id, "position": position, **rows.source_row(source)}
            for event in events
            for position, source in enumerate(event.sources)
        ),
        "documents": (rows.document_row(position, doc) for position, doc in enumerate(documents)),
        "unresolved": map(rows.fields_of, unresolved),
        "candidates": (
            {"position": n, "document": found.sources[0].document, "content": to_json(found)}
            for n, found in enumerate(candidates)
        ),
        "notes": (
            {"kind": type(note).__name__.lower(), "where": note.where, "reason": note.reason}
            for note in notes
        ),
    }
    return {name: _batched(made[name], schema) for name, schema in SCHEMAS.items()}


def _batched(rows: Iterable[Row], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    left = iter(rows)
    while some := list(islice(left, _BATCH)):
        yield pa.RecordBatch.from_pylist(some, schema=schema)
