"""Anniversaries to come: round numbers of years of signed ties and of national dates."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

import numpy as np
import pandas as pd

from geodata.records import Language

from .incidence import NO_DAY
from .records import Anniversary, Ints

EVERY: Final = 5
"""Years between two anniversaries worth a delegation."""
EPOCH: Final = date(1970, 1, 1)


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
    frame: pd.DataFrame,
    ranks: Ints,
    start: Ints,
    units: Sequence[tuple[str | None, str | None]],
    today: date,
    lang: Language,
    months: int = 12,
) -> tuple[Anniversary, ...]:
    """Those of the coming `months` by day; a pair's papers of one day make one.

    `ranks`: what tie each event gives (3 = signed); `units`: the pair each names, Nones where it
    names none or several. Events known only by their year are left out: their day would be a guess.
    """
    until = months_later(today, months)
    national = (frame["type"] == "milestone").to_numpy() & (
        frame["regions"].map(len) == 0
    ).to_numpy()
    precision = frame["precision"]
    exact = precision.isin(("day", "month")).to_numpy() & (start != NO_DAY)
    held = ~frame["status"].isin(("planned", "cancelled", "postponed")).to_numpy()
    use = np.flatnonzero(((ranks == 3) | national) & exact & held)
    found: dict[tuple[date, str | None, str | None, str], Anniversary] = {}
    ids, titles, fine = frame["id"], frame[f"title_{lang}"], precision
    for row in _round_ones(use, start, today, until):
        began = EPOCH + timedelta(days=int(start[row]))
        month_only = fine.iat[row] == "month"
        due = anniversary_on(began, today.replace(day=1) if month_only else today, until)
        if due is None:
            continue
        day, years = due
        vn, jp = units[row]
        key = (day, vn, jp, "" if vn else ids.iat[row])
        kind = "month" if month_only else "day"
        found.setdefault(key, Anniversary(day, kind, years, ids.iat[row], titles.iat[row], vn, jp))
    return tuple(sorted(found.values(), key=lambda one: (one.day, one.event)))


def _round_ones(rows: Ints, start: Ints, today: date, until: date) -> Iterable[int]:
    """Rows whose year is a multiple of EVERY years before one of the coming ones."""
    years = start[rows].astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64) + 1970
    due = np.zeros(len(rows), dtype=bool)
    for year in range(today.year, until.year + 1):
        due |= (year > years) & ((year - years) % EVERY == 0)
    return (int(row) for row in rows[due])
