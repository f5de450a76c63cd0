"""The store: what is written is read back identical; a query's condition in, a frame out."""

import threading
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import duckdb
import pyarrow as pa

from geodata.errors import StoreError
from geodata.records import Candidate, Document, Event, Failure, Skipped, Source, Unresolved
from geodata.store import rows, schema, selection
from geodata.store.candidates import from_json
from geodata.store.files import (
    Snapshot,
    damaged,
    in_force,
    read_rows,
    read_snapshot,
    table_path,
    write_snapshot,
)
from geodata.store.frame import to_frame

if TYPE_CHECKING:
    import pandas as pd

_T = TypeVar("_T")

FRAME_COLUMNS: tuple[str, ...] = tuple(
    name for name in schema.SCHEMAS["events"].names if name != "position"
)
_DOCUMENTS = """
WITH told AS (
    SELECT s.document AS id, count(DISTINCT e.id)::INTEGER AS events,
        (count(DISTINCT e.id) FILTER (e."start" IS NULL))::INTEGER AS undated
    FROM sources s JOIN events e ON e.id = s.event GROUP BY s.document),
left_open AS (
    SELECT document AS id, (count(*) FILTER (kind = 'place'))::INTEGER AS places,
        (count(*) FILTER (kind = 'date'))::INTEGER AS dates
    FROM unresolved GROUP BY document)
SELECT id, title, publisher, language, published, published_basis, url, origin,
    coalesce(told.events, 0) AS n_events, coalesce(told.undated, 0) AS n_undated_events,
    coalesce(left_open.places, 0) AS n_unresolved_places,
    coalesce(left_open.dates, 0) AS n_unresolved_dates
FROM documents LEFT JOIN told USING (id) LEFT JOIN left_open USING (id) ORDER BY position
"""


class Store:
    """Events with their sources and documents in a folder.

    Any number of processes may read while one writes: a reader sees one whole snapshot, and the
    next one at its next call. A store that was never written is empty. Every method raises
    StoreError, with what to do, when the folder can't be read or written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self._lock = threading.Lock()
        self._opened: tuple[str, duckdb.DuckDBPyConnection] | None = None

    def write(
        self,
        events: Sequence[Event],
        documents: Iterable[Document],
        notes: Iterable[Failure | Skipped] = (),
        unresolved: Iterable[Unresolved] = (),
        *,
        candidates: Iterable[Candidate] = (),
        reader: str = "",
        taken: date | None = None,
    ) -> Snapshot:
        """Replace what the store holds, and return the new snapshot.

        `notes`: input that failed or was left out; `unresolved`: what the documents leave open;
        `candidates`: what the events were merged from, and `reader` what read them, so that a
        later run reads only what is new; `taken`: the snapshot's day, today by default. All or
        nothing: after an error or a crash the store is as it was.
        """
        made = schema.batches(events, documents, notes, unresolved, candidates)
        return write_snapshot(self.folder, made, taken or date.today(), reader)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever written here."""
        return in_force(self.folder) is None

    @property
    def snapshot(self) -> Snapshot:
        """The snapshot in force; without one, an empty snapshot of today with the hash ""."""
        return self._stable(self._snapshot_of)

    def frame(self, condition: str = "TRUE", parameters: Sequence[object] = ()) -> "pd.DataFrame":
        """Return the events that meet an SQL condition over the table `events`, one row each.

        Columns are FRAME_COLUMNS; `start` and `end` are the first and last possible day
        (datetime64, NaT without a date), list columns hold Python lists, missing text is None.
        Rows are in order of time, undated events last.
        """
        return to_frame(self._events_where(condition, parameters))

    def events(
        self, condition: str = "TRUE", parameters: Sequence[object] = ()
    ) -> tuple[Event, ...]:
        """Return the events that meet a condition as they were written, in that order."""
        found = self._events_where(condition, parameters).sort_by("position").to_pylist()
        by_event: dict[str, list[Source]] = defaultdict(list)
        for row in self._rows("SELECT * FROM sources ORDER BY event, position"):
            by_event[row["event"]].append(rows.source_of(row))
        return tuple(rows.event_of(row, by_event[row["id"]]) for row in found)

    def choose(
        self, condition: str = "TRUE", parameters: Sequence[object] = ()
    ) -> selection.Selection:
        """Return the events that meet a condition, to be read one after the other.

        In the order of `frame`; for exports, which must not hold them all in memory.
        """

        def ask(name: str | None) -> selection.Selection:
            taken, connection = self._snapshot_of(name), self._connection(name)
            return selection.choose(connection, taken, condition, parameters)

        return self._stable(ask)

    def sources(self, event_id: str) -> tuple[Source, ...]:
        """Return the sources of an event in their order; none for an unknown id."""
        sql = "SELECT * FROM sources WHERE event = ? ORDER BY position"
        return tuple(map(rows.source_of, self._rows(sql, [event_id])))

    def document(self, document_id: str) -> Document | None:
        """Return a document with its text; None for a registry row or an unknown id."""
        found = self._rows("SELECT * FROM documents WHERE id = ?", [document_id])
        return rows.document_of(found[0]) if found else None

    def all_documents(self) -> tuple[Document, ...]:
        """Return every document with its text, in the order written."""
        return self._read("documents", rows.document_of)

    def documents(self) -> "pd.DataFrame":
        """Return one row a document, without its text, in the order written.

        Columns: id, title, publisher, language, published (EDTF), published_basis, url, origin,
        n_events, n_undated_events, n_unresolved_places, n_unresolved_dates.
        """
        return to_frame(self._query(_DOCUMENTS, []))

    def candidates(self, without: Iterable[str] = ()) -> tuple[Candidate, ...]:
        """Return what the events were merged from, in the order written.

        `without`: ids of documents whose candidates are not wanted.
        """
        left_out = frozenset(without)
        found = self._read("candidates", lambda row: _candidate(row, left_out))
        return tuple(candidate for candidate in found if candidate is not None)

    def notes(self) -> tuple[Failure | Skipped, ...]:
        """Return the input that failed or was left out by rule, in the order met."""
        return self._read("notes", rows.note_of)

    def unresolved(self, document_id: str | None = None) -> tuple[Unresolved, ...]:
        """Return what one document, or all of them, leave open."""
        if document_id is not None:
            sql = 'SELECT * FROM unresolved WHERE document = ? ORDER BY "start"'
            return tuple(map(rows.unresolved_of, self._rows(sql, [document_id])))
        found = self._read("unresolved", rows.unresolved_of)
        return tuple(sorted(found, key=lambda each: (each.document, each.start)))

    def _events_where(self, condition: str, parameters: Sequence[object]) -> pa.Table:
        sql = f'SELECT * FROM events WHERE {condition} ORDER BY "start" NULLS LAST, "end", type, id'
        return self._query(sql, parameters)

    def _rows(self, sql: str, parameters: Sequence[object] = ()) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._query(sql, parameters).to_pylist()
        return found

    def _read(self, table: str, record_of: Callable[[dict[str, Any]], _T]) -> tuple[_T, ...]:
        """Return a table's rows as records in the order written.

        Without the database, which holds the events in memory: a run that only adds asks for none.
        """

        def ask(name: str | None) -> tuple[_T, ...]:
            if name is None:
                return ()
            read_snapshot(self.folder, name)
            return tuple(map(record_of, read_rows(self.folder, name, table)))

        return self._stable(ask)

    def _query(self, sql: str, parameters: Sequence[object]) -> pa.Table:
        def ask(name: str | None) -> pa.Table:
            cursor = self._connection(name).cursor()
            return cursor.sql(sql, params=list(parameters)).to_arrow_table()

        return self._stable(ask)

    def _stable(self, ask: Callable[[str | None], _T]) -> _T:
        """Ask the snapshot in force, and the next one when a writer replaced it meanwhile."""
        while True:
            name = in_force(self.folder)
            try:
                return ask(name)
            except (duckdb.IOException, StoreError) as error:
                if in_force(self.folder) != name:
                    continue
                if isinstance(error, StoreError):
                    raise
                raise damaged(self.folder, _first_line(error)) from error

    def _snapshot_of(self, name: str | None) -> Snapshot:
        if name is None:
            return Snapshot("", date.today(), dict.fromkeys(schema.SCHEMAS, 0))
        return read_snapshot(self.folder, name)

    def _connection(self, name: str | None) -> duckdb.DuckDBPyConnection:
        key = name or ""
        with self._lock:
            if self._opened is None or self._opened[0] != key:
                self._opened = (key, self._open(name))
            return self._opened[1]

    def _open(self, name: str | None) -> duckdb.DuckDBPyConnection:
        connection = duckdb.connect()
        if name is None:
            for table in schema.SCHEMAS:
                connection.execute(schema.empty_table(table))
            return connection
        read_snapshot(self.folder, name)
        for table in schema.SCHEMAS:
            path = table_path(self.folder, name, table).as_posix().replace("'", "''")
            # The events are asked for at every click, the others seldom and never whole.
            kind = "VIEW" if table in ("documents", "candidates") else "TABLE"
            try:
                connection.execute(f"CREATE {kind} {table} AS FROM read_parquet('{path}')")
            except duckdb.InvalidInputException as error:
                raise damaged(self.folder, _first_line(error)) from error
        return connection


def _candidate(row: dict[str, Any], left_out: Container[str]) -> Candidate | None:
    return None if row["document"] in left_out else from_json(row["content"])


def _first_line(error: duckdb.Error) -> str:
    return str(error).splitlines()[0]
