"""The events around a choice as arrays: read once from the frame, counted many times."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import numpy as np
import pandas as pd

from dashboard.period import Period
from geodata.records import EVENT_TYPES, STATUSES, Language

from .incidence import NO_DAY, Incidence, days, in_era, incidence, unit_codes
from .records import PRECISIONS, Bools, EraName, Ints, Marks
from .ties import LOOKS, tie_ranks

EPOCH: Final = date(1970, 1, 1)
GATHERING: Final = 4
"""An event that names more pairs than this is a gathering: no sign of activity of each pair."""
PLANNED: Final = STATUSES.index("planned")
CALLED_OFF: Final = (STATUSES.index("cancelled"), STATUSES.index("postponed"))


@dataclass(frozen=True, slots=True)
class Table:
    """The context, one entry an event.

    `start`, `end`: days since 1970-01-01, NO_DAY for undated events. `kind`, `precision`: index
    into EVENT_TYPES and PRECISIONS. `ranks`: what tie each event gives its pair (ties.LOOKS,
    counted from 1; 0 none). `chosen`: part of the selection; `in_period`: overlaps the period.
    `planned`: still to come. `today`: days since 1970-01-01. `named`: events by the 63 they name,
    `vietnam` and `japan`: by the units shown.
    """

    frame: pd.DataFrame
    vn_units: tuple[str, ...]
    jp_units: tuple[str, ...]
    named: Incidence
    vietnam: Incidence
    japan: Incidence
    start: Ints
    end: Ints
    kind: Ints
    precision: Ints
    ranks: Ints
    planned: Bools
    called_off: Bools
    national: Bools
    chosen: Bools
    in_period: Bools
    today: int

    @property
    def dated(self) -> Bools:
        """Which events have a date."""
        return np.not_equal(self.start, NO_DAY)

    def texts(self, column: str, rows: Ints) -> tuple[str, ...]:
        """A text column of some rows."""
        return tuple(self.frame[column].to_numpy(dtype=object)[rows])

    def pair(self, key: int) -> tuple[str, str]:
        """The units of a pair key (incidence.crossings)."""
        return self.vn_units[key // len(self.jp_units)], self.jp_units[key % len(self.jp_units)]


def read_table(
    selected: pd.DataFrame,
    context: pd.DataFrame,
    era: EraName,
    period: Period | None,
    today: date,
) -> Table:
    """Read the context; `selected` tells which of its events are chosen."""
    vn_units, jp_units = unit_codes(era), unit_codes("JP")
    named = incidence(context["vn"], unit_codes("63"))
    start, end = days(context["start"]), days(context["end"])
    status = codes(context["status"], STATUSES)
    kind = codes(context["type"], EVENT_TYPES)
    planned, called_off = status == PLANNED, np.isin(status, CALLED_OFF)
    tie = codes(context["tie"], LOOKS)
    return Table(
        frame=context,
        vn_units=vn_units,
        jp_units=jp_units,
        named=named,
        vietnam=in_era(named, era),
        japan=incidence(context["jp"], jp_units),
        start=start,
        end=end,
        kind=kind,
        precision=codes(context["precision"], PRECISIONS),
        ranks=tie_ranks(tie, kind, planned, called_off),
        planned=planned | (start > day_number(today)),
        called_off=called_off,
        national=lengths(context["regions"]) == 0,
        chosen=_chosen(selected, context),
        in_period=in_period(start, end, period),
        today=day_number(today),
    )


def read_marks(table: Table, lang: Language) -> tuple[Marks, Ints]:
    """The dated events by start day, the row of each, and for each row its mark (-1: undated)."""
    dated = np.flatnonzero(table.dated)
    rows = dated[np.lexsort((dated, table.start[dated]))]
    place = np.full(len(table.start), -1, dtype=np.int64)
    place[rows] = np.arange(len(rows))
    sides = ((table.vietnam, 0), (table.japan, len(table.vn_units)))
    named_row = np.concatenate([place[side.rows] for side, _ in sides])
    named_unit = np.concatenate([side.units + before for side, before in sides])
    marks = Marks(
        ids=table.texts("id", rows),
        titles=table.texts(f"title_{lang}", rows),
        dates=table.texts("date", rows),
        kind=table.kind[rows],
        start=table.start[rows],
        end=table.end[rows],
        precision=table.precision[rows],
        planned=table.planned[rows],
        selected=table.chosen[rows],
        national=table.national[rows],
        named_row=named_row[named_row >= 0],
        named_unit=named_unit[named_row >= 0],
    )
    return marks, place


def in_period(start: Ints, end: Ints, period: Period | None) -> Bools:
    """Which spans overlap the period; all when there is none."""
    if period is None:
        return np.ones(len(start), dtype=bool)
    first, last = day_number(period.first), day_number(period.last)
    found: Bools = (start != NO_DAY) & (start <= last) & (end >= first)
    return found


def codes(column: pd.Series, names: Sequence[str]) -> Ints:
    """Each text's place among `names`, -1 for any other value."""
    place = {name: at for at, name in enumerate(names)}
    each, distinct = pd.factorize(column)
    table = np.array([*(place.get(value, -1) for value in distinct), -1], dtype=np.int64)
    return table[each]


def lengths(lists: pd.Series) -> Ints:
    """How many items each list of a column holds."""
    return np.fromiter(map(len, lists.to_numpy()), dtype=np.int64, count=len(lists))


def day_number(day: date) -> int:
    """A date as days since 1970-01-01."""
    return (day - EPOCH).days


def day_of(number: int) -> date:
    """Days since 1970-01-01 as a date."""
    return EPOCH + timedelta(days=number)


def _chosen(selected: pd.DataFrame, context: pd.DataFrame) -> Bools:
    if len(selected) == len(context):
        return np.ones(len(context), dtype=bool)
    ids = frozenset(selected["id"].tolist())
    found = (each in ids for each in context["id"].tolist())
    return np.fromiter(found, dtype=bool, count=len(context))
