"""Names of the units in four languages, each with the days it was in use."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cache

from geodata.gazetteer.tables import Row, in_force, read_table


@cache
def name_table() -> Mapping[tuple[str, str], tuple[Row, ...]]:
    """Return the rows of data/unit_names.csv by (code, language), in file order."""
    table: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in read_table("unit_names"):
        table[row["code"], row["language"]].append(row)
    return {key: tuple(rows) for key, rows in table.items()}


def unit_names(code: str, language: str, on: date | None = None) -> tuple[str, ...]:
    """Return a unit's names in a language on a day, the one for display first.

    Without a day: the name it goes by in its era first, then the others.
    """
    rows = name_table().get((code, language), ())
    return tuple(dict.fromkeys(row["form"] for row in rows if in_force(row, on)))
