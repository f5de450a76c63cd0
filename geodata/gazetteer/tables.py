"""The gazetteer's tables on disk, read once."""

import csv
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from geodata.errors import DateRangeError

Row = dict[str, str]
Day = date | str

_DATA = Path(__file__).parent / "data"


@cache
def read_table(name: str) -> tuple[Row, ...]:
    """Return the rows of `data/<name>.csv`, in file order, as column name -> text."""
    header, *lines = csv.reader(read_text(f"{name}.csv").splitlines())
    return tuple(dict(zip(header, line, strict=True)) for line in lines)


def read_lines(name: str) -> Iterator[list[str]]:
    """Yield the cells of each row of `data/<name>.csv`, without its header: for long tables."""
    lines = csv.reader(read_text(f"{name}.csv").splitlines())
    next(lines)
    return lines


def read_text(name: str) -> str:
    """Return the text of the data file `name`."""
    return (_DATA / name).read_text(encoding="utf-8")


def forms(cell: str) -> tuple[str, ...]:
    """Return the names in a cell; several are parted by "|"."""
    return tuple(filter(None, cell.split("|")))


def as_day(on: Day) -> date:
    """Return `on` as a date; text must be a day of the calendar, written YYYY-MM-DD.

    Raises DateRangeError for anything else ("2025-02-30", "2025-06").
    """
    if isinstance(on, date):
        return on
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", on):
        try:
            return date.fromisoformat(on)
        except ValueError:
            pass
    raise DateRangeError(f'"{on}" is not a day of the calendar; write YYYY-MM-DD.')


def in_force(row: Row, on: date | None) -> bool:
    """Tell whether a row's `valid_from`..`valid_to` (both inclusive, "" = open) covers the day.

    Without a day every row does.
    """
    if on is None:
        return True
    text = on.isoformat()
    return row["valid_from"] <= text and (not row["valid_to"] or text <= row["valid_to"])
