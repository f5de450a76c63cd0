"""Rows -> CSV, XLSX and Parquet, written row by row so that 100,000 events fit in memory."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO, Final

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from dashboard.export.manifest import Manifest
from dashboard.export.rows import COLUMNS

# A spreadsheet runs a cell that begins with one of these (OWASP, "CSV injection").
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CELL: Final = 32_767
"""Excel's limit of characters in a cell."""
_WIDTHS: Final = {"title": 48, "evidence": 80, "urls": 40, "places": 32, "confidence_rule": 32}


def harmless(value: Any) -> Any:
    """The value, text that a spreadsheet would run as a formula behind an apostrophe."""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return f"'{value}"
    return value


def write_csv(
    rows: Iterable[Mapping[str, Any]], manifest: Manifest, out: BinaryIO, *, bom: bool = True
) -> None:
    """UTF-8, comma-separated, CRLF (RFC 4180); with a byte order mark Excel reads it rightly."""
    text = io.TextIOWrapper(out, "utf-8-sig" if bom else "utf-8", newline="", write_through=True)
    writer = csv.DictWriter(text, (*COLUMNS, "export"))
    writer.writeheader()
    for row in rows:
        safe = {key: harmless(value) for key, value in row.items()}
        writer.writerow({**safe, "export": manifest.line()})
    text.flush()
    text.detach()


def write_xlsx(
    rows: Iterable[Mapping[str, Any]],
    sources: pd.DataFrame,
    manifest: Manifest,
    out: BinaryIO,
) -> None:
    """A sheet of events, one of their sources, one about the export; dates are real dates."""
    book = Workbook(write_only=True)
    book.properties.creator = manifest.program
    _sheet(book, "Events", COLUMNS, ([row[c] for c in COLUMNS] for row in rows))
    columns = [str(column) for column in sources.columns]
    _sheet(book, "Sources", columns, _plain_rows(sources))
    about = [[key, value] for key, value in manifest.fields().items()]
    _sheet(book, "Export", ("field", "value"), about)
    book.save(out)


def write_parquet(rows: Iterable[Mapping[str, Any]], manifest: Manifest, out: BinaryIO) -> None:
    """The same columns, typed; the manifest stands in the file's own metadata."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.Table.from_pylist([dict(row) for row in rows], schema=_parquet_schema())
    kept = {str(key): str(value) for key, value in manifest.fields().items()}
    pq.write_table(table.replace_schema_metadata(kept), out, compression="zstd")


def _parquet_schema() -> Any:
    import pyarrow as pa

    typed = {
        "start": pa.date32(),
        "end": pa.date32(),
        "latitude": pa.float64(),
        "longitude": pa.float64(),
        "confidence": pa.float64(),
        "sources": pa.int32(),
    }
    return pa.schema([(column, typed.get(column, pa.string())) for column in COLUMNS])


def _plain_rows(frame: pd.DataFrame) -> Iterator[list[Any]]:
    for row in frame.itertuples(index=False):
        yield [None if pd.api.types.is_scalar(v) and pd.isna(v) else _text(v) for v in row]


def _text(value: Any) -> Any:
    return value if isinstance(value, (str, int, float)) else str(value)


def _sheet(
    book: Workbook, name: str, columns: Iterable[str], rows: Iterable[Iterable[Any]]
) -> None:
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    head = []
    for number, column in enumerate(columns, 1):
        cell = WriteOnlyCell(sheet, value=column)
        cell.font = Font(bold=True)
        head.append(cell)
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(column, 16)
    sheet.append(head)
    count = 1
    for row in rows:
        sheet.append([_cell(value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(head))}{count}"


def _cell(value: Any) -> Any:
    """A value for openpyxl; it takes text that begins with "=" for a formula otherwise."""
    return harmless(value)[:_LONGEST_CELL] if isinstance(value, str) else value
