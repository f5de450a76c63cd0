"""What one answer of the page is made from: a query, its events, and all that is counted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Any, Final

import pandas as pd

from geodata.records import EVENT_TYPES, EventType
from geodata.store import Store

from .figures.style import ThemeName
from .locale import Texts, texts
from .query import Query
from .view import View, build_view
from .wording import Counts, Description

KEPT: Final = 16
"""Answers of the store kept in memory: what surrounds a selection is asked for at every click."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A query applied to the store. `events`: the chosen ones, one row each."""

    store: Store
    query: Query
    theme: ThemeName
    today: date
    texts: Texts
    events: pd.DataFrame
    view: View

    @property
    def by_type(self) -> Mapping[EventType, int]:
        """Events of each type under the same filters, the filter by type aside."""
        if not self.query.types:
            return self.view.by_type
        found = events_of(self.store, replace(self.query, types=()))["type"].value_counts()
        return {kind: int(found.get(kind, 0)) for kind in EVENT_TYPES}

    @property
    def span(self) -> tuple[int, int]:
        """First and last year that can be chosen."""
        return span_of_years(self.store, self.today)

    @property
    def countries(self) -> frozenset[str]:
        """Partner countries of the events in the store."""
        return extent_of(self.store).countries

    @property
    def is_empty(self) -> bool:
        """Whether the store holds no event at all."""
        return not self.store.snapshot.counts["events"]

    def event_row(self, event: str) -> dict[str, Any] | None:
        """One event by its id or one it had before, None when the store has neither."""
        found = self.store.frame("id = ? OR list_contains(former_ids, ?)", [event, event])
        return None if found.empty else dict(found.iloc[0])

    @property
    def counts(self) -> Counts:
        """What the headline says of the chosen events."""
        view = self.view
        partners = sum(1 for pair in view.pairs if pair.on and pair.look != "planned")
        return Counts(view.events, view.linked_pairs, partners, view.first, view.last)

    @property
    def description(self) -> Description:
        """The query in words, with its counts."""
        return self.query.describe(counts=self.counts)


def set_scene(store: Store, query: Query, theme: ThemeName, today: date) -> Scene:
    """Apply a query: its own events, those around them, and the ties of all types."""
    around = query.context()
    events, context = events_of(store, query), events_of(store, around)
    ties = events_of(store, replace(around, types=(), words="", statuses=()))
    view = build_view(
        events,
        context,
        today=today,
        lang=query.lang,
        era=query.units,
        period=query.period,
        regions=query.regions,
        pair=query.pair,
        event=query.event,
        ties=ties,
    )
    return Scene(store, query, theme, today, texts(query.lang), events, view)


def events_of(store: Store, query: Query) -> pd.DataFrame:
    """The events of a query in the order of `Store.frame`; shared by answers, so never changed."""
    return _events_of(store, store.snapshot.hash, query.subject)


@lru_cache(maxsize=KEPT)
def _events_of(store: Store, snapshot: str, query: Query) -> pd.DataFrame:
    return store.frame(*query.condition())


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a store's events reach: first and last year, None without one; partner countries."""

    first: int | None
    last: int | None
    countries: frozenset[str]


def extent_of(store: Store) -> Extent:
    """The extent of what the store holds now; worked out once a snapshot."""
    return _extent_of(store, store.snapshot.hash)


@lru_cache(maxsize=KEPT)
def _extent_of(store: Store, snapshot: str) -> Extent:
    events = store.frame()
    years = events["start"].dropna().dt.year
    countries = frozenset(chain.from_iterable(events["countries"])) - {"VN"}
    if years.empty:
        return Extent(None, None, countries)
    return Extent(int(years.min()), int(years.max()), countries)


def span_of_years(store: Store, today: date) -> tuple[int, int]:
    """First and last year of the store's events, this year at least."""
    extent = extent_of(store)
    if extent.first is None or extent.last is None:
        return today.year - 1, today.year
    return min(extent.first, today.year), max(extent.last, today.year)
