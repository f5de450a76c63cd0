"""Anniversaries to come: round numbers of years of signed ties and of national dates."""

from datetime import date, timedelta
from typing import Final

import numpy as np

from geodata.records import EVENT_TYPES, Language

from .incidence import single_pairs
from .records import PRECISIONS, Anniversary, Bools, Ints
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
    table: Table, wanted: Bools, lang: Language, today: date, months: int = 12
) -> tuple[Anniversary, ...]:
    """Those of the coming `months` by day; the papers that one pair signed on one day make one.

    `wanted`: the rows of the table that count. Papers and national milestones do, once they are
    past. Events known only by their year are left out: their day would be a guess.
    """
    until = months_later(today, months)
    milestone = table.kind == EVENT_TYPES.index("milestone")
    use = wanted & ((table.ranks == SIGNED) | (milestone & table.national))
    use &= ~table.planned & ~table.called_off
    use &= np.isin(table.precision, (DAY, MONTH))
    use[use] = _is_round(table.start[use], today, until)
    keys = single_pairs(table.vietnam, table.japan, len(table.start))
    rows = np.flatnonzero(use)
    rows = rows[np.lexsort((rows, table.start[rows]))]
    told = zip(
        rows.tolist(), table.texts("id", rows), table.texts(f"title_{lang}", rows), strict=True
    )
    found: dict[tuple[date, str], Anniversary] = {}
    for row, event, title in told:
        month_only = bool(table.precision[row] == MONTH)
        from_day = today.replace(day=1) if month_only else today
        due = anniversary_on(day_of(int(table.start[row])), from_day, until)
        if due is not None:
            key = int(keys[row])
            pair = table.pair(key) if key >= 0 else None
            day, years = due
            found.setdefault(
                (day, "~".join(pair) if pair else event),
                Anniversary(
                    day=day,
                    precision="month" if month_only else "day",
                    years=years,
                    event=event,
                    title=title,
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
