"""What the page shows of a choice of events, computed once and frozen. Imports nothing of ours but
records and periods; days are inclusive, counts are of events, never of articles."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from dashboard.period import Period
from geodata.records import EventType, Language

EraName = Literal["34", "63"]
Look = Literal["signed", "contact", "planned"]
TrayName = Literal["undated", "national", "one-sided", "unsure", "planned"]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

PRECISIONS: Final = ("day", "month", "year", "interval", "none")


@dataclass(frozen=True, slots=True)
class UnitCount:
    """One unit of the era shown.

    `events`: of the period, the region filter aside, so that units stay comparable.
    `partners`: units of the other country it has a tie with, `signed` of them by a paper.
    `last`: last possible day of the latest event, at most today; None when there is none.
    `last_known`: the same as an EDTF year or month, never finer than the event's own date.
    `former`: former provinces (63-codes of another name) whose events are counted here.
    """

    code: str
    events: int
    partners: int
    signed: int
    last: date | None
    former: tuple[str, ...] = ()
    last_known: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A Vietnamese unit and a prefecture that have a tie.

    `look`: "signed" when any paper was, else "contact" when there is more than a plan.
    `counted` is False for ties that began before the period, or on an unknown day when
    a period is chosen: they stay drawn and are left out of the counters.
    `events`: events of the period that name both. `first`, `last`: EDTF of the first and the
    latest event up to today. `km`: between the seats, along the ellipsoid. `on`: the selection
    takes it in (always True when nothing is selected). `rows`: its dated events in `View.marks`.
    """

    vn: str
    jp: str
    look: Look
    counted: bool
    events: int
    first: str | None
    last: str | None
    km: int
    rows: Ints
    on: bool = True

    @property
    def key(self) -> str:
        """How marks and links name it, and the address: "VN34-22~JP-01"."""
        return f"{self.vn}~{self.jp}"


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A round number of years of a tie or of a national date. `day` is its day in the coming
    months, the first of the month when only the month is known (`precision`)."""

    day: date
    precision: Literal["day", "month"]
    years: int
    event: str
    title: str
    vn: str | None
    jp: str | None


@dataclass(frozen=True, slots=True)
class YearTable:
    """Events by year (rows, `first` onwards) and type (columns in the order of `types`).

    `selected`: the whole choice; `others`: what the choice leaves out of the context.
    """

    first: int
    types: tuple[EventType, ...]
    selected: Ints
    others: Ints

    @property
    def last(self) -> int:
        """The last year with a row."""
        return self.first + len(self.selected) - 1


@dataclass(frozen=True, slots=True)
class Marks:
    """Single dated events as columns of equal length, by start day.

    `start`, `end`: days since 1970-01-01, inclusive. `kind`: index into EVENT_TYPES, `precision`:
    into PRECISIONS. `dates`: EDTF. `national`: the event names no region.
    `named_row`, `named_unit`: of equal length, every (mark, unit that it names); a unit is its
    place in `View.units`.
    `selected` is False for marks of the context that the choice leaves out.
    """

    ids: tuple[str, ...]
    titles: tuple[str, ...]
    dates: tuple[str, ...]
    kind: Ints
    start: Ints
    end: Ints
    precision: Ints
    planned: Bools
    selected: Bools
    national: Bools
    named_row: Ints
    named_unit: Ints

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Gap:
    """A pair that stands out: a tie without a recent event, or events without a tie."""

    vn: str
    jp: str
    events: int
    last: str | None


@dataclass(frozen=True, slots=True)
class Gaps:
    """The white spots. `alone`: units of the era without any partner."""

    alone: tuple[str, ...]
    quiet: tuple[Gap, ...]
    untied: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What the era shown does to a unit.

    "carried": `code`, a former province, is shown as part of `unit` since `since`.
    "larger": an event of after `since` is drawn on `code`, though the unit it names is larger.
    """

    kind: Literal["carried", "larger"]
    code: str
    unit: str
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Everything drawn and counted for one choice of events.

    `event`: the selected event, `event_units`: the units it names. `sources`: distinct documents.
    `undated`: chosen events without a date. `with_partner`, `without_partner`: units of both
    countries. `linked_pairs`: pairs of the selection whose tie is counted. `first`, `last`: first
    days of the earliest and the latest chosen event. `by_type`: chosen events.
    """

    lang: Language
    era: EraName
    today: date
    period: Period | None
    regions: tuple[str, ...]
    pair: tuple[str, str] | None
    event: str | None
    event_units: tuple[str, ...]
    events: int
    undated: int
    sources: int
    with_partner: int
    without_partner: int
    linked_pairs: int
    first: date | None
    last: date | None
    by_type: Mapping[EventType, int]
    units: Mapping[str, UnitCount]
    pairs: tuple[Pair, ...]
    by_year: YearTable
    marks: Marks
    anniversaries: tuple[Anniversary, ...]
    trays: Mapping[TrayName, tuple[str, ...]]
    gaps: Gaps
    notes: tuple[Note, ...]

    @property
    def years(self) -> tuple[int, int] | None:
        """The first and the last year that the period touches."""
        return self.period.years if self.period else None

    @property
    def units_total(self) -> int:
        """All units of the era shown, both countries."""
        return len(self.units)

    @property
    def is_selective(self) -> bool:
        """Whether a region, a pair or an event is selected, so that the rest is dimmed."""
        return bool(self.regions or self.pair)

    @property
    def selected_units(self) -> tuple[str, ...]:
        """The units of the selected regions and the selected pair."""
        return tuple(dict.fromkeys((*self.regions, *(self.pair or ()))))

    def closest(self, limit: int = 6) -> tuple[Pair, ...]:
        """The pairs with most events among those the selection takes in; ties by last contact."""
        found = [pair for pair in self.pairs if pair.on and pair.events]
        found.sort(key=lambda pair: (pair.last or "", pair.key), reverse=True)
        return tuple(sorted(found, key=lambda pair: -pair.events)[:limit])
