"""The events of one condition on one snapshot, read as often as needed and never all at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from geodata.records import Event
from geodata.store import rows
from geodata.store.files import Snapshot

_BATCH = 2_000
"""Events held in memory at a time."""
_COUNT = """
SELECT count(*), (SELECT count(DISTINCT document) FROM sources
    WHERE event IN (SELECT id FROM events WHERE {condition}))
FROM events WHERE {condition}
"""
_ORDER = 'ORDER BY "start" NULLS LAST, "end", type, id'
_LIST = f"SELECT position FROM events WHERE {{condition}} {_ORDER}"
# A batch at a time by position: one sorted answer would hold every text of the selection at once.
_READ = f"""
WITH chosen AS (SELECT * FROM events WHERE position IN (SELECT unnest(?))),
    told AS (SELECT event, list(sources ORDER BY position) AS told FROM sources
        WHERE event IN (SELECT id FROM chosen) GROUP BY event)
SELECT chosen.*, coalesce(told, []) AS told FROM chosen LEFT JOIN told ON event = id {_ORDER}
"""


@dataclass(frozen=True, slots=True)
class Selection:
    """Iterates over the chosen events in the order of `Store.frame`, anew each time.

    `events`, `sources`: how many there are, sources being documents or registry rows, each counted
    once. A writer that replaces the store meanwhile changes nothing here.
    """

    snapshot: Snapshot
    events: int
    sources: int
    _connection: duckdb.DuckDBPyConnection
    _condition: str
    _parameters: tuple[object, ...]

    def __iter__(self) -> Iterator[Event]:
        cursor = self._connection.cursor()
        sql = _LIST.format(condition=self._condition)
        found = cursor.sql(sql, params=list(self._parameters)).to_arrow_table()
        order = found.column("position").to_numpy()
        for first in range(0, len(order), _BATCH):
            batch = order[first : first + _BATCH].tolist()
            yield from map(_event, cursor.sql(_READ, params=[batch]).to_arrow_table().to_pylist())


def choose(
    connection: duckdb.DuckDBPyConnection,
    snapshot: Snapshot,
    condition: str,
    parameters: Sequence[object],
) -> Selection:
    """Count what meets the condition; the events are read when the selection is iterated."""
    sql = _COUNT.format(condition=condition)
    found = connection.cursor().execute(sql, [*parameters, *parameters]).fetchone()
    events, sources = found or (0, 0)
    return Selection(snapshot, events, sources, connection, condition, tuple(parameters))


def _event(row: dict[str, Any]) -> Event:
    return rows.event_of(row, [rows.source_of(each) for each in row.pop("told")])
