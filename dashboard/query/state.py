"""The Query: a choice of events and how it is shown."""

from dataclasses import dataclass, replace
from typing import Final, Literal
from urllib.parse import quote, urlencode

from dashboard.period import Period
from dashboard.wording import Counts, Description, describe
from geodata.errors import QueryError
from geodata.records import EVENT_TYPES, STATUSES, EventType, Language, Status

from .condition import MERGER, condition
from .keys import HIDDEN_STATUSES, SHOWN_BY, Colour, Era, Frame, LaneSet, Tray
from .reading import Refusal, read_fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A choice of events and how it is shown; every field at its default shows everything.

    `regions`: ISO 3166-2 codes or ids of the 34 units, any of them. `pair`: a Vietnamese unit and
    a prefecture. `country`: ISO 3166-1 code of the partner, "all" lifts it. `types`, `statuses`:
    empty means the default (all; all but cancelled and postponed). `period`: the chosen days.
    `zoom`: the days that the timeline is drawn for, None for all.
    """

    regions: tuple[str, ...] = ()
    pair: tuple[str, str] | None = None
    country: str = "JP"
    types: tuple[EventType, ...] = ()
    statuses: tuple[Status, ...] = ()
    period: Period | None = None
    words: str = ""
    tray: Tray | None = None
    era: Era = "34"
    view: Frame = "side"
    colour: Colour = "events"
    zoom: Period | None = None
    lanes: LaneSet = "type"
    lang: Language = "en"
    event: str | None = None

    @classmethod
    def from_url(cls, address: str) -> "Query":
        """Read a query string, with or without its "?".

        Raises QueryError that names every unknown key or value.
        """
        query, refused = cls.read(address)
        if refused:
            raise QueryError("; ".join(each.reason for each in refused))
        return query

    @classmethod
    def read(cls, address: str) -> "tuple[Query, tuple[Refusal, ...]]":
        """Read a query string as far as it is understood, and what was not."""
        fields, refused = read_fields(address)
        return cls(**fields).settled(), refused

    def settled(self) -> "Query":
        """The same choice with types and statuses that spell out the default left empty."""
        usual = frozenset(STATUSES) - frozenset(HIDDEN_STATUSES)
        return replace(
            self,
            types=() if set(self.types) == set(EVENT_TYPES) else self.types,
            statuses=() if set(self.statuses) == usual else self.statuses,
        )

    def to_url(self) -> str:
        """The canonical query string: keys in fixed order, values sorted, defaults left out."""
        pairs: list[tuple[str, str]] = [("region", code) for code in sorted(set(self.regions))]
        if self.pair:
            pairs.append(("pair", "~".join(self.pair)))
        if self.country != "JP":
            pairs.append(("country", self.country))
        pairs += [("type", one) for one in EVENT_TYPES if one in self.types]
        pairs += [("status", one) for one in STATUSES if one in self.statuses]
        if self.period:
            pairs.append(("year", str(self.period)))
        if self.words:
            pairs.append(("q", self.words))
        if self.tray:
            pairs.append(("tray", self.tray))
        for key in SHOWN_BY:
            if (value := getattr(self, key)) != getattr(_DEFAULT, key):
                pairs.append((key, str(value)))
        if self.event:
            pairs.append(("event", self.event))
        return urlencode(pairs, quote_via=quote, safe="~.")

    @property
    def years(self) -> tuple[int, int] | None:
        """The first and the last year that the period touches."""
        return self.period.years if self.period else None

    @property
    def units(self) -> Literal["34", "63"]:
        """The era whose outlines are shown: "period" follows the last chosen day."""
        if self.era != "period":
            return self.era
        return "63" if self.period and self.period.last < MERGER else "34"

    def condition(self) -> tuple[str, list[object]]:
        """SQL over the table `events`, and the values of its question marks."""
        return condition(self)

    @property
    def subject(self) -> "Query":
        """The same choice of events, shown in the default way and with none selected."""
        usual = {key: getattr(_DEFAULT, key) for key in SHOWN_BY if key != "era"}
        return replace(self, **usual, event=None)

    @property
    def is_filtered(self) -> bool:
        """Whether any key but the way of showing differs from its default."""
        return replace(self.subject, era=_DEFAULT.era) != _DEFAULT

    @property
    def is_about_all(self) -> bool:
        """Whether no region, pair, word or tray narrows the subject."""
        return not (self.regions or self.pair or self.words or self.tray)

    def describe(self, lang: Language | None = None, counts: Counts | None = None) -> Description:
        """Headline, subtitle and filters in words; in the query's own language by default."""
        return describe(replace(self, lang=lang or self.lang), counts)

    def context(self) -> "Query":
        """The same query without what selects inside it: regions, pair, period, tray, event."""
        return replace(self, regions=(), pair=None, period=None, tray=None, event=None)


_DEFAULT: Final = Query()
