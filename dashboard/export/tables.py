"""Rows -> CSV and Parquet, written row by row so that 100,000 events need little memory."""

import csv
import io
from collections.abc import Iterable
from itertools import islice
from typing import Any, BinaryIO, Final

from dashboard.export.manifest import Manifest
from dashboard.export.rows import COLUMNS, Row

FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""A spreadsheet may run a cell that begins with one of these (OWASP, "CSV Injection"; the wide
ones are taken for the narrow ones where Japanese is typed)."""
_GROUP: Final = 10_000
"""Rows a group of a Parquet file."""


def harmless(value: Any) -> Any:
    """The value, text that a spreadsheet would run as a formula behind an apostrophe."""
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


def write_csv(rows: Iterable[Row], manifest: Manifest, out: BinaryIO, *, bom: bool = False) -> None:
    """UTF-8, comma-separated, CRLF (RFC 4180); with a byte order mark Excel reads it rightly.

    The last column, "export", repeats the manifest, so that no part of the table loses it.
    """
    text = io.TextIOWrapper(out, "utf-8-sig" if bom else "utf-8", newline="")
    writer = csv.DictWriter(text, (*COLUMNS, "export"))
    writer.writeheader()
    said = manifest.line()
    for row in rows:
        writer.writerow({**{key: harmless(value) for key, value in row.items()}, "export": said})
    text.flush()
    text.detach()


def write_parquet(rows: Iterable[Row], manifest: Manifest, out: BinaryIO) -> None:
    """The same columns, typed; the manifest stands in the file's own metadata."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    kept = {str(key): str(value) for key, value in manifest.fields().items()}
    schema = _schema().with_metadata(kept)
    left = iter(rows)
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        while group := list(islice(left, _GROUP)):
            writer.write_table(pa.Table.from_pylist(group, schema=schema))


def _schema() -> Any:
    import pyarrow as pa

    typed = {
        **dict.fromkeys(("start", "end"), pa.date32()),
        **dict.fromkeys(("latitude", "longitude", "confidence"), pa.float64()),
        **dict.fromkeys(("date_prec", "where_prec", "sources"), pa.int32()),
    }
    return pa.schema([(column, typed.get(column, pa.string())) for column in COLUMNS])
