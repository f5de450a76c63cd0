"""Events -> XLSX: a sheet of events, one of their sources, one about the export."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any, BinaryIO, Final

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from dashboard.export.manifest import Manifest
from dashboard.export.rows import COLUMNS, SOURCE_COLUMNS, Row, row, source_rows
from dashboard.export.tables import FORMULA_STARTS
from geodata.records import Event, Language

_MOST_ROWS: Final = 1_048_576
"""Rows of a sheet, the head included (Excel's limit)."""
_LONGEST_CELL: Final = 32_767
"""Characters in a cell (Excel's limit)."""
_WIDTHS: Final = {
    "title": 48,
    "evidence": 80,
    "sentence": 80,
    "urls": 40,
    "url": 40,
    "places": 32,
    "vietnam": 24,
    "japan": 24,
    "participants": 32,
    "publishers": 28,
    "value": 100,
}
_EARLIEST: Final = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; earlier days are written as text."""


def write_xlsx(
    events: Iterable[Event], language: Language, manifest: Manifest, out: BinaryIO
) -> None:
    """Dates are real dates, the first row stays in sight, every column can be filtered.

    Text is written as text, never as a formula, and marked as such, so that it stays harmless when
    somebody edits the cell. The same events give the same bytes: the file's own time is the day of
    the snapshot.
    """
    book = Workbook(out, {"constant_memory": True, "strings_to_formulas": False})
    taken = datetime.fromisoformat(manifest.dated).replace(tzinfo=UTC)
    book.set_properties(
        {"title": manifest.described, "author": manifest.program, "created": taken}
        | {"comments": manifest.line()}
    )
    first = _Sheet(book, "Events", COLUMNS)
    second = _Sheet(book, "Sources", SOURCE_COLUMNS)
    about = _Sheet(book, "Export", ("field", "value"))
    for event in events:
        first.add(row(event, language))
        for source in source_rows(event):
            second.add(source)
    for field, value in manifest.fields().items():
        about.add({"field": field, "value": value})
    if first.left_out or second.left_out:
        about.add({"field": "events left out", "value": first.left_out})
        about.add({"field": "sources left out", "value": second.left_out})
    for sheet in (first, second, about):
        sheet.finish()
    book.close()


class _Sheet:
    """One sheet, written from top to bottom; rows beyond Excel's limit are counted."""

    def __init__(self, book: Any, name: str, columns: Sequence[str]) -> None:
        self.columns = columns
        self.left_out = 0
        self._at = 0
        self._sheet: Worksheet = book.add_worksheet(name)
        self._day = book.add_format({"num_format": "yyyy-mm-dd"})
        self._text = book.add_format({"quote_prefix": True})
        self._sheet.freeze_panes(1, 0)
        for number, column in enumerate(columns):
            self._sheet.set_column(number, number, _WIDTHS.get(column, 14))
        bold = book.add_format({"bold": True, "bottom": 1})
        for number, column in enumerate(columns):
            self._sheet.write_string(0, number, column, bold)

    def add(self, values: Row) -> None:
        """Write one row."""
        if self._at + 1 >= _MOST_ROWS:
            self.left_out += 1
            return
        self._at += 1
        for number, column in enumerate(self.columns):
            self._write(number, values[column])

    def finish(self) -> None:
        """Set the filter over all that was written."""
        self._sheet.autofilter(0, 0, self._at, len(self.columns) - 1)

    def _write(self, column: int, value: object) -> None:
        if value is None or value == "":
            return
        if isinstance(value, date):
            if value >= _EARLIEST:
                day = datetime(value.year, value.month, value.day)
                self._sheet.write_datetime(self._at, column, day, self._day)
                return
            value = value.isoformat()
        if isinstance(value, (int, float)):
            self._sheet.write_number(self._at, column, value)
            return
        text = str(value)[:_LONGEST_CELL]
        style = self._text if text.startswith(FORMULA_STARTS) else None
        self._sheet.write_string(self._at, column, text, style)
