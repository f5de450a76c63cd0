"""The rows of data/cities.csv and the hand-made tables beside this script."""

import csv
import sys
from dataclasses import dataclass, fields
from io import StringIO
from pathlib import Path

_HERE = Path(__file__).parent
DATA = _HERE.parent / "data"


@dataclass(frozen=True, slots=True)
class CityRow:
    """One line of data/cities.csv; coordinates as written in the source, "" when unknown."""

    id: str
    name: str
    kind: str
    country: str
    region: str
    unit34: str
    latitude: str
    longitude: str
    population: int
    japanese: str
    reading: str
    other_names: tuple[str, ...]


def read_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a hand-made table in this folder."""
    with (_HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table(header: tuple[str, ...], rows: list[tuple[object, ...]]) -> bytes:
    """Return rows as CSV: UTF-8, header line, "\\n" line ends."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def city_table(rows: list[CityRow]) -> bytes:
    """Return data/cities.csv."""
    header = tuple(field.name for field in fields(CityRow))
    lines = [
        (*(getattr(row, name) for name in header[:-1]), "|".join(row.other_names)) for row in rows
    ]
    return table(header, lines)


def write(files: dict[str, bytes], target: Path) -> None:
    """Write files into a folder, and say on standard error which of them changed."""
    target.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = target / name
        same = path.exists() and path.read_bytes() == content
        path.write_bytes(content)
        print(
            f"{'same   ' if same else 'changed'} {name} ({len(content):,} bytes)", file=sys.stderr
        )
