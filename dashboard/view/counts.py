"""Counts of events by unit, by year and by type."""

from collections import Counter

import numpy as np

from geodata.records import EVENT_TYPES, EventType

from .eras import former_codes
from .incidence import NO_DAY, Incidence, unit_codes
from .records import EraName, Pair, UnitCount, YearTable
from .table import Table, day_of


def count_units(table: Table, pairs: tuple[Pair, ...], era: EraName) -> dict[str, UnitCount]:
    """Every unit of the era shown, with or without events."""
    partners, signed = Counter[str](), Counter[str]()
    for pair in pairs:
        partners.update((pair.vn, pair.jp) if pair.look != "planned" else ())
        signed.update((pair.vn, pair.jp) if pair.look == "signed" else ())
    by_old = table.named.counts(table.in_period)
    former = former_codes(unit_codes("63"), by_old) if era == "34" else {}
    found = {}
    for codes, side in ((table.vn_units, table.vietnam), (table.jp_units, table.japan)):
        counts = side.counts(table.in_period).tolist()
        last, told = _latest(table, side)
        for at, code in enumerate(codes):
            found[code] = UnitCount(
                code=code,
                events=counts[at],
                partners=partners[code],
                signed=signed[code],
                last=None if last[at] == NO_DAY else day_of(last[at]),
                former=former.get(code, ()),
                last_known=told[at],
            )
    return found


def _latest(table: Table, side: Incidence) -> tuple[list[int], list[str | None]]:
    """Each unit's last day with a past event, NO_DAY without one, and its month or year."""
    latest = np.full(side.size, NO_DAY, dtype=np.int64)
    use = (table.in_period & ~table.planned & (table.start != NO_DAY))[side.rows]
    rows, units = side.rows[use], side.units[use]
    ends = np.minimum(table.end[rows], table.today)
    np.maximum.at(latest, units, ends)
    order = np.lexsort((table.start[rows], ends))
    row_of = np.full(side.size, -1, dtype=np.int64)
    row_of[units[order]] = rows[order]
    dates = table.frame["date"].to_numpy(dtype=object)
    return latest.tolist(), [_month_of(dates[row]) if row >= 0 else None for row in row_of.tolist()]


def _month_of(edtf: str) -> str:
    """The last month, or year, that an EDTF value names."""
    return edtf.rstrip("~").rpartition("/")[2][:7]


def count_years(table: Table) -> YearTable:
    """Dated events by the year they begin in and by type, from the first year to the last."""
    stamps = table.start[table.dated].astype("datetime64[D]").astype("datetime64[Y]")
    year = stamps.astype(np.int64) + 1970
    now = day_of(table.today).year
    first, last = int(min(year.min(initial=now), now)), int(max(year.max(initial=now), now))
    height, width = last - first + 1, len(EVENT_TYPES)
    cell = (year - first) * width + table.kind[table.dated]
    chosen = table.chosen[table.dated]
    selected, others = (
        np.bincount(cell[mask], minlength=height * width).reshape(height, width)
        for mask in (chosen, ~chosen)
    )
    return YearTable(first, EVENT_TYPES, selected, others)


def count_types(table: Table) -> dict[EventType, int]:
    """Chosen events by type."""
    counts = np.bincount(table.kind[table.chosen], minlength=len(EVENT_TYPES)).tolist()
    return dict(zip(EVENT_TYPES, counts, strict=True))
