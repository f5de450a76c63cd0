"""Filtered events -> View: every count, list and mark of the page, computed in one pass."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import Final

import numpy as np
import pandas as pd

from geodata.records import EVENT_TYPES, Language

from .ahead import EPOCH, anniversaries
from .eras import carried_notes, former_codes, larger_notes, shown_units
from .incidence import NO_DAY, Incidence, crossings, days, era_index, incidence, vietnam_codes
from .records import (
    PRECISIONS,
    Bools,
    EraName,
    Gap,
    Gaps,
    Ints,
    Marks,
    Pair,
    TrayName,
    UnitCount,
    View,
    YearTable,
)
from .ties import LOOKS, Ties, contacts, distance, find_ties, tie_ranks

UNSURE_BELOW: Final = 0.6
"""Events below this confidence stand in the low-confidence tray, as in dashboard.query."""
QUIET_AFTER: Final = 3 * 365
"""Days without an event after which a tie counts as quiet."""
GATHERING: Final = 4
"""An event that names more pairs than this is a gathering: no sign of activity of each pair."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The context as arrays, one entry an event."""

    frame: pd.DataFrame
    vn_units: tuple[str, ...]
    jp_units: tuple[str, ...]
    vietnam: Incidence
    japan: Incidence
    start: Ints
    end: Ints
    kind: Ints
    planned: Bools
    national: Bools
    ranks: Ints
    chosen: Bools
    in_years: Bools
    today: int


def build_view(
    selected: pd.DataFrame,
    context: pd.DataFrame,
    *,
    today: date,
    lang: Language = "en",
    era: EraName = "34",
    years: tuple[int, int] | None = None,
    regions: Sequence[str] = (),
    pair: tuple[str, str] | None = None,
    event: str | None = None,
    ties: pd.DataFrame | None = None,
) -> View:
    """Everything to draw and count for one choice of events.

    `selected`: the events of the whole query, `context`: those of the same query without its
    regions, pair, years and tray (so `selected` is a part of it); both in the columns of
    `Store.frame`. The map counts the context of the chosen years, the counters count `selected`,
    and marks of the context outside `selected` are kept as such, to be drawn faint.
    `ties`: the events that ties are read from where a type or word filter would hide them; default
    the context. `years` are inclusive; `regions` and `pair` may be given in the codes of any era.
    """
    table = _read(selected, context, era, years, today)
    chosen_units = shown_units(regions, era)
    chosen_pair = _shown_pair(pair, era)
    rows, keys = crossings(table.vietnam, table.japan)
    found = _ties_of(
        table if ties is None or ties is context else _read(ties, ties, era, years, today), years
    )
    per_tie = contacts(found, rows, keys, table.start)
    marks, place = _marks(table, lang)
    pairs = _pairs(table, found, per_tie, rows, keys, place, (chosen_units, chosen_pair))
    units = _units(table, pairs, era)
    alone = tuple(code for code, unit in units.items() if not unit.partners)
    former = {code: unit.former for code, unit in units.items() if unit.former}
    dated = table.start[table.chosen & (table.start != NO_DAY)]
    return View(
        lang=lang,
        era=era,
        today=today,
        years=years,
        regions=chosen_units,
        pair=chosen_pair,
        event=event,
        events=len(selected),
        undated=int((table.start[table.chosen] == NO_DAY).sum()),
        sources=len(set(chain.from_iterable(selected["documents"]))),
        with_partner=len(units) - len(alone),
        without_partner=len(alone),
        linked_pairs=sum(1 for one in pairs if one.counted and one.on),
        first=_day(int(dated.min())) if len(dated) else None,
        last=_day(int(dated.max())) if len(dated) else None,
        by_type=dict(
            zip(
                EVENT_TYPES,
                np.bincount(table.kind[table.chosen], minlength=len(EVENT_TYPES)).tolist(),
                strict=True,
            )
        ),
        units=units,
        pairs=pairs,
        by_year=_year_table(table),
        marks=marks,
        anniversaries=anniversaries(
            context, table.ranks, table.start, _single_pairs(table), today, lang
        ),
        trays=_trays(table, years, chosen_units, chosen_pair),
        gaps=Gaps(alone, _quiet(pairs, marks, table.today), _untied(table, found, rows, keys)),
        notes=carried_notes(former, chosen_units)
        if era == "34"
        else larger_notes(table.vietnam, table.vn_units, table.start, table.chosen),
    )


def _read(
    selected: pd.DataFrame,
    context: pd.DataFrame,
    era: EraName,
    years: tuple[int, int] | None,
    today: date,
) -> _Table:
    vn_units, jp_units = era_index(era)
    start, end = days(context["start"]), days(context["end"])
    dated = start != NO_DAY
    day = (today - EPOCH).days
    in_years = np.ones(len(context), dtype=bool)
    if years:
        first = (date(years[0], 1, 1) - EPOCH).days
        last = (date(years[1], 12, 31) - EPOCH).days
        in_years = dated & (start <= last) & (end >= first)
    index = {name: at for at, name in enumerate(EVENT_TYPES)}
    same = len(selected) == len(context)
    return _Table(
        frame=context,
        vn_units=vn_units,
        jp_units=jp_units,
        vietnam=incidence(context["vn"], vietnam_codes(era, vn_units), len(vn_units)),
        japan=incidence(
            context["jp"], {code: at for at, code in enumerate(jp_units)}, len(jp_units)
        ),
        start=start,
        end=end,
        kind=context["type"].map(index).to_numpy(dtype=np.int64),
        planned=(context["status"] == "planned").to_numpy() | (dated & (start > day)),
        national=(context["regions"].map(len) == 0).to_numpy(),
        ranks=tie_ranks(context),
        chosen=np.ones(len(context), dtype=bool)
        if same
        else context["id"].isin(selected["id"]).to_numpy(),
        in_years=in_years,
        today=day,
    )


def _shown_pair(pair: tuple[str, str] | None, era: EraName) -> tuple[str, str] | None:
    """The pair in the units shown; in the 63-era the first province of a unit of the 34."""
    return (shown_units(pair[:1], era)[0], pair[1]) if pair else None


def _ties_of(table: _Table, years: tuple[int, int] | None) -> Ties:
    last = (date(years[1], 12, 31) - EPOCH).days if years else None
    return find_ties(table.ranks, table.start, table.in_years, last, (table.vietnam, table.japan))


def _marks(table: _Table, lang: Language) -> tuple[Marks, Ints]:
    """The dated events by start day, and for each row of the context its place among them."""
    dated = np.flatnonzero(table.start != NO_DAY)
    order = dated[np.lexsort((dated, table.start[dated]))]
    place = np.full(len(table.start), -1, dtype=np.int64)
    place[order] = np.arange(len(order))
    frame = table.frame
    fine = {name: at for at, name in enumerate(PRECISIONS)}

    def texts(column: str) -> tuple[str, ...]:
        return tuple(frame[column].to_numpy(dtype=object)[order])

    return Marks(
        ids=texts("id"),
        titles=texts(f"title_{lang}"),
        dates=texts("date"),
        kind=table.kind[order],
        start=table.start[order],
        end=table.end[order],
        precision=frame["precision"].map(fine).to_numpy(dtype=np.int64)[order],
        planned=table.planned[order],
        selected=table.chosen[order],
        national=table.national[order],
    ), place


def _pairs(
    table: _Table,
    ties: Ties,
    per_tie: tuple[Ints, ...],
    rows: Ints,
    keys: Ints,
    place: Ints,
    chosen: tuple[tuple[str, ...], tuple[str, str] | None],
) -> tuple[Pair, ...]:
    at = ties.at(keys)
    use = (at >= 0) & table.in_years[rows]
    counts = np.bincount(at[use], minlength=len(ties.keys))
    dates = table.frame["date"].to_numpy(dtype=object)
    units, one = chosen
    found = []
    for tie, (key, mine) in enumerate(zip(ties.keys.tolist(), per_tie, strict=True)):
        vn = table.vn_units[key // len(table.jp_units)]
        jp = table.jp_units[key % len(table.jp_units)]
        past = mine[~table.planned[mine]]
        on = (vn, jp) == one if one else not units or vn in units or jp in units
        found.append(
            Pair(
                vn=vn,
                jp=jp,
                look=LOOKS[int(ties.looks[tie]) - 1],
                counted=bool(ties.counted[tie]),
                events=int(counts[tie]),
                first=dates[past[0]] if len(past) else None,
                last=dates[past[-1]] if len(past) else None,
                km=distance(vn, jp),
                rows=place[mine],
                on=on,
            )
        )
    return tuple(found)


def _units(table: _Table, pairs: tuple[Pair, ...], era: EraName) -> dict[str, UnitCount]:
    partners: dict[str, int] = {}
    signed: dict[str, int] = {}
    for pair in pairs:
        for code in (pair.vn, pair.jp):
            if pair.look != "planned":
                partners[code] = partners.get(code, 0) + 1
            if pair.look == "signed":
                signed[code] = signed.get(code, 0) + 1
    former: dict[str, tuple[str, ...]] = {}
    if era == "34":
        old, _ = era_index("63")
        by_old = incidence(table.frame["vn"], vietnam_codes("63", old), len(old))
        former = former_codes(old, by_old.counts(table.in_years))
    found = {}
    for codes, side in ((table.vn_units, table.vietnam), (table.jp_units, table.japan)):
        counts = side.counts(table.in_years)
        last = _latest(table, side)
        for at, code in enumerate(codes):
            found[code] = UnitCount(
                code=code,
                events=int(counts[at]),
                partners=partners.get(code, 0),
                signed=signed.get(code, 0),
                last=_day(int(last[at])) if last[at] != NO_DAY else None,
                former=former.get(code, ()),
            )
    return found


def _latest(table: _Table, side: Incidence) -> Ints:
    """The last day of each unit's latest past event, NO_DAY where there is none."""
    latest = np.full(side.size, NO_DAY, dtype=np.int64)
    use = (table.in_years & ~table.planned & (table.start != NO_DAY))[side.rows]
    ends = np.minimum(table.end[side.rows[use]], table.today)
    np.maximum.at(latest, side.units[use], ends)
    return latest


def _year_table(table: _Table) -> YearTable:
    dated = table.start != NO_DAY
    year = table.start[dated].astype("datetime64[D]").astype("datetime64[Y]").astype(np.int64)
    year += 1970
    now = _day(table.today).year
    first = min(int(year.min()) if len(year) else now, now)
    height = max(int(year.max()) if len(year) else now, now) - first + 1
    width = len(EVENT_TYPES)
    cell = (year - first) * width + table.kind[dated]
    chosen = table.chosen[dated]
    chosen_counts, others = (
        np.bincount(cell[mask], minlength=height * width).reshape(height, width)
        for mask in (chosen, ~chosen)
    )
    return YearTable(first, EVENT_TYPES, chosen_counts, others)


def _single_pairs(table: _Table) -> list[tuple[str | None, str | None]]:
    """For each event the one pair it names, Nones where it names none or several."""
    single: list[list[str | None]] = []
    for side, units in ((table.vietnam, table.vn_units), (table.japan, table.jp_units)):
        number = np.bincount(side.rows, minlength=len(table.start))
        names: list[str | None] = [None] * len(table.start)
        for row, unit in zip(side.rows.tolist(), side.units.tolist(), strict=True):
            names[row] = units[unit] if number[row] == 1 else None
        single.append(names)
    return [(vn, jp) if vn and jp else (None, None) for vn, jp in zip(*single, strict=True)]


def _trays(
    table: _Table,
    years: tuple[int, int] | None,
    units: tuple[str, ...],
    pair: tuple[str, str] | None,
) -> dict[TrayName, tuple[str, ...]]:
    """Ids of the events that a map or a timeline would swallow, by what they lack.

    With chosen years the undated ones are not among the chosen; they are those of the context that
    name a selected unit.
    """
    sided = [
        np.bincount(side.rows, minlength=len(table.start)) > 0
        for side in (table.vietnam, table.japan)
    ]
    undated = table.start == NO_DAY
    if years and not (units or pair):
        lacking_day = undated
    elif years:
        lacking_day = undated & _names(table, (*units, *(pair or ())))
    else:
        lacking_day = undated & table.chosen
    masks: dict[TrayName, Bools] = {
        "undated": lacking_day,
        "national": table.national & table.chosen,
        "one-sided": (sided[0] != sided[1]) & table.chosen,
        "unsure": (table.frame["confidence"] < UNSURE_BELOW).to_numpy() & table.chosen,
        "planned": table.planned & table.chosen,
    }
    ids = table.frame["id"].to_numpy(dtype=object)
    return {name: tuple(ids[mask]) for name, mask in masks.items()}


def _names(table: _Table, units: tuple[str, ...]) -> Bools:
    """Which events name one of these units."""
    found = np.zeros(len(table.start), dtype=bool)
    for side, codes in ((table.vietnam, table.vn_units), (table.japan, table.jp_units)):
        wanted = np.array([code in units for code in codes], dtype=bool)
        found[side.rows[wanted[side.units]]] = True
    return found


def _quiet(pairs: tuple[Pair, ...], marks: Marks, today: int) -> tuple[Gap, ...]:
    """Ties in use on paper whose latest event lies years back, or that never had one."""
    found = []
    for pair in pairs:
        past = pair.rows[~marks.planned[pair.rows]]
        if pair.look != "planned" and pair.on:
            latest = int(marks.end[past].max()) if len(past) else NO_DAY
            if latest < today - QUIET_AFTER:
                found.append(Gap(pair.vn, pair.jp, len(pair.rows), pair.last))
    return tuple(sorted(found, key=lambda gap: (gap.last or "", gap.vn, gap.jp)))


def _untied(table: _Table, ties: Ties, rows: Ints, keys: Ints) -> tuple[Gap, ...]:
    """Pairs that meet at events of few regions and have no tie, the busiest first."""
    together = np.bincount(rows, minlength=len(table.start))
    use = (ties.at(keys) < 0) & (together[rows] <= GATHERING) & table.chosen[rows]
    rows, keys = rows[use], keys[use]
    dates = table.frame["date"].to_numpy(dtype=object)
    order = np.lexsort((table.start[rows], keys))
    rows, keys = rows[order], keys[order]
    found = []
    for key in np.unique(keys).tolist():
        mine = rows[keys == key]
        dated = mine[table.start[mine] != NO_DAY]
        found.append(
            Gap(
                table.vn_units[key // len(table.jp_units)],
                table.jp_units[key % len(table.jp_units)],
                len(mine),
                dates[dated[-1]] if len(dated) else None,
            )
        )
    return tuple(sorted(found, key=lambda gap: (-gap.events, gap.vn, gap.jp)))


def _day(number: int) -> date:
    return EPOCH + timedelta(days=number)
