"""Anniversaries to come: round numbers of years of signed ties and of national dates."""

from datetime import date, timedelta
from typing import Final

import numpy as np

from geodata.records import EVENT_TYPES

from .incidence import single_pairs
from .records import PRECISIONS, Anniversary, Bools, Ints, Marks
from .table import Table, day_of
from .ties import LOOKS

EVERY: Final = 5
"""Years between two anniversaries worth a delegation."""
SIGNED: Final = LOOKS.index("signed") + 1
DAY, MONTH = PRECISIONS.index("day"), PRECISIONS.index("month")


def months_later(day: date, months: int) -> date:
    """The same day `months` later; the last of the month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return first + timedelta(days=min(day.day, (following - first).days) - 1)


def anniversary_on(began: date, today: date, until: date) -> tuple[date, int] | None:
    """The next round anniversary of `began` from `today` (inclusive) to `until` (exclusive)."""
    for year in range(today.year, until.year + 1):
        years = year - began.year
        if years > 0 and years % EVERY == 0:
            day = months_later(began, 12 * years)
            if today <= day < until:
                return day, years
    return None


def anniversaries(
    table: Table, marks: Marks, rows: Ints, today: date, months: int = 12
) -> tuple[Anniversary, ...]:
    """Those of the coming `months` by day; the papers that one pair signed on one day make one.

    `rows`: the table's row of each mark. Papers and national milestones count, once they are past.
    Events known only by their year are left out: their day would be a guess.
    """
    until = months_later(today, months)
    milestone = marks.kind == EVENT_TYPES.index("milestone")
    use = (table.ranks[rows] == SIGNED) | (milestone & marks.national)
    use &= ~marks.planned & ~table.called_off[rows]
    use &= np.isin(marks.precision, (DAY, MONTH)) & _is_round(marks.start, today, until)
    keys = single_pairs(table.vietnam, table.japan, len(table.start))
    found: dict[tuple[date, str], Anniversary] = {}
    for mark in np.flatnonzero(use).tolist():
        month_only = bool(marks.precision[mark] == MONTH)
        from_day = today.replace(day=1) if month_only else today
        due = anniversary_on(day_of(int(marks.start[mark])), from_day, until)
        if due is not None:
            key = int(keys[rows[mark]])
            pair = table.pair(key) if key >= 0 else None
            day, years = due
            found.setdefault(
                (day, "~".join(pair) if pair else marks.ids[mark]),
                Anniversary(
                    day=day,
                    precision="month" if month_only else "day",
                    years=years,
                    event=marks.ids[mark],
                    title=marks.titles[mark],
                    vn=pair[0] if pair else None,
                    jp=pair[1] if pair else None,
                ),
            )
    return tuple(sorted(found.values(), key=lambda one: (one.day, one.event)))


def _is_round(start: Ints, today: date, until: date) -> Bools:
    """Which days may have a round anniversary from today until then: all that do, few others."""
    stamps = start.astype("datetime64[D]")
    months = stamps.astype("datetime64[M]")
    years = stamps.astype("datetime64[Y]").astype(np.int64) + 1970
    month = months.astype(np.int64) % 12 + 1
    due = np.zeros(len(start), dtype=bool)
    for year in range(today.year, until.year + 1):
        round_year = (year > years) & ((year - years) % EVERY == 0)
        not_before = month >= today.month if year == today.year else month > 0
        not_after = month <= until.month if year == until.year else month > 0
        due |= round_year & not_before & not_after
    return due
