"""Known ties and events: registry tables -> candidate events, every row with its address."""

from collections.abc import Iterable
from pathlib import Path

from geodata.errors import UnreadableError
from geodata.records import Candidate, Failure
from geodata.registry.candidates import registry_candidates
from geodata.registry.tables import HEADERS, Table, parse_table, table_kind

__all__ = ["HEADERS", "Table", "parse_table", "read_registry", "registry_candidates", "table_kind"]


def read_registry(paths: Iterable[Path]) -> tuple[tuple[Candidate, ...], tuple[Failure, ...]]:
    """Read registry tables and return their candidates and what could not be used.

    Tables of both kinds belong together: a paper of the one and the event of the other that tell
    of the same signing give one candidate.
    """
    tables: list[Table] = []
    failures: list[Failure] = []
    for path in paths:
        try:
            tables.append(parse_table(path.read_text(encoding="utf-8-sig"), str(path)))
        except (UnreadableError, UnicodeDecodeError, OSError) as error:
            failures.append(Failure(str(path), str(error)))
    failures.extend(failure for table in tables for failure in table.failures)
    return registry_candidates(tables), tuple(failures)
