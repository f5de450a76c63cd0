"""Filtered events -> View: every count, list and mark of the page, computed in one pass."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

import numpy as np
import pandas as pd

from dashboard.period import Period
from geodata.records import Language

from .ahead import anniversaries
from .counts import count_types, count_units, count_years
from .eras import carried_notes, former_codes, larger_notes, shown_units
from .incidence import crossings, unit_codes
from .pairs import list_pairs, quiet_ties, untied_pairs
from .records import EraName, Gaps, View
from .table import Table, day_number, day_of, read_marks, read_table
from .ties import Ties, find_ties
from .trays import fill_trays, names_choice


def build_view(
    selected: pd.DataFrame,
    context: pd.DataFrame,
    *,
    today: date,
    lang: Language = "en",
    era: EraName = "34",
    period: Period | None = None,
    regions: Sequence[str] = (),
    pair: tuple[str, str] | None = None,
    event: str | None = None,
    ties: pd.DataFrame | None = None,
) -> View:
    """Everything to draw and count for one choice of events.

    `selected`: the events of the whole query, `context`: those of the same query without its
    regions, pair, period and tray (so `selected` is a part of it); both in the columns of
    `Store.frame`. The map counts the context of the period, the counters count `selected`,
    and marks of the context outside `selected` are kept as such, to be drawn faint.
    `ties`: the events that ties and their anniversaries are read from where a type or word filter
    would hide them; default the context. Anniversaries follow the regions, the pair and the period.
    `regions` and `pair` may be given in the codes of any era.
    """
    table = read_table(selected, context, era, period, today)
    units = shown_units(regions, era)
    shown_pair = (shown_units(pair[:1], era)[0], pair[1]) if pair else None
    crossed = crossings(table.vietnam, table.japan)
    source = (
        table if ties is None or ties is context else read_table(ties, ties, era, period, today)
    )
    found = _ties_of(source, period)
    marks, place = read_marks(table, lang)
    pairs = list_pairs(table, found, crossed, place, units, shown_pair)
    counted = count_units(table, pairs, era)
    alone = tuple(code for code, unit in counted.items() if not unit.partners)
    dated = table.start[table.chosen & table.dated]
    return View(
        lang=lang,
        era=era,
        today=today,
        period=period,
        regions=units,
        pair=shown_pair,
        event=event,
        event_units=_units_of(table, event),
        events=len(selected),
        undated=int(np.count_nonzero(table.chosen & ~table.dated)),
        sources=len(set(chain.from_iterable(selected["documents"]))),
        with_partner=len(counted) - len(alone),
        without_partner=len(alone),
        linked_pairs=sum(one.counted and one.on for one in pairs),
        first=day_of(int(dated.min())) if len(dated) else None,
        last=day_of(int(dated.max())) if len(dated) else None,
        by_type=count_types(table),
        units=counted,
        pairs=pairs,
        by_year=count_years(table),
        marks=marks,
        anniversaries=anniversaries(
            source, source.in_period & names_choice(source, units, shown_pair), lang, today
        ),
        trays=fill_trays(table, period, units, shown_pair),
        gaps=Gaps(
            alone, quiet_ties(pairs, marks, table.today), untied_pairs(table, found, crossed)
        ),
        notes=carried_notes(
            former_codes(unit_codes("63"), table.named.counts(table.chosen)),
            (*units, *(shown_pair or ())),
        )
        if era == "34"
        else larger_notes(table.vietnam, table.vn_units, table.start, table.chosen),
    )


def _ties_of(table: Table, period: Period | None) -> Ties:
    last = day_number(period.last) if period else None
    return find_ties(table.ranks, table.start, table.in_period, last, (table.vietnam, table.japan))


def _units_of(table: Table, event: str | None) -> tuple[str, ...]:
    """The units that one event names, Vietnam's first; none for an event outside the context."""
    if event is None:
        return ()
    row = np.flatnonzero((table.frame["id"] == event).to_numpy())
    sides = ((table.vietnam, table.vn_units), (table.japan, table.jp_units))
    return tuple(
        codes[unit]
        for side, codes in sides
        for unit in side.units[np.isin(side.rows, row)].tolist()
    )
