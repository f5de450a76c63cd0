"""A query in words: the headline and subtitle of the page and its exports, and its filter chips."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from .locale import Texts, texts
from .names import pair_name, region_name
from .period import Period
from .terms import status_name, tray_name, types_name

if TYPE_CHECKING:
    from .query import Query


@dataclass(frozen=True, slots=True)
class Counts:
    """What a query found: events, pairs with a tie, the first and the last day (inclusive)."""

    events: int
    pairs: int
    partners: int = 0
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """One active filter: the key and value that an address gives it, and its words."""

    key: str
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Description:
    """A query in one language. `subject` is the headline without its counts."""

    headline: str
    subtitle: str
    subject: str
    filters: tuple[Filter, ...]

    @property
    def sentence(self) -> str:
        """All filters in one line, for an image or a slide; "" when nothing is filtered."""
        return " · ".join(each.words for each in self.filters)


def describe(query: "Query", counts: Counts | None) -> Description:
    """The query in its own language; without counts the headline names its subject only."""
    t = texts(query.lang)
    subject = _subject(query, t)
    headline = subject
    if counts is not None:
        headline = t.say("{subject}: {found}", subject=subject, found=_found(query, counts, t))
    return Description(headline, _subtitle(query, counts, t), subject, tuple(_filters(query, t)))


def _subject(query: "Query", t: Texts) -> str:
    about: list[str] = []
    if query.pair:
        about.append(pair_name(*query.pair, t.language))
    if query.regions:
        about.append(t.listing([region_name(code, t.language) for code in query.regions]))
    if query.words:
        about.append(t.say("“{words}”", words=query.words))
    if query.tray:
        about.append(tray_name(t, query.tray))
    if about:
        return t.say(", ").join(about)
    if query.country == "JP":
        return t.say("Vietnam’s regions and Japan’s")
    if query.country == "all":
        return t.say("Vietnam’s regions and their partners abroad")
    return t.say("Vietnam’s regions and {country}", country=t.country(query.country))


def _found(query: "Query", counts: Counts, t: Texts) -> str:
    if not counts.events:
        return t.say("no events match")
    events = t.say_many("{number} event", "{number} events", counts.events)
    if len(query.regions) == 1 and not query.words and not query.tray:
        if query.regions[0].startswith("JP-"):
            partners = t.say_many(
                "{number} partner in Vietnam", "{number} partners in Vietnam", counts.partners
            )
        else:
            partners = t.say_many(
                "{number} partner in Japan", "{number} partners in Japan", counts.partners
            )
        return t.say("{events} and {partners}", events=events, partners=partners)
    if query.is_about_all and query.country == "JP":
        pairs = t.say_many("{number} linked pair", "{number} linked pairs", counts.pairs)
        return t.say("{events}, {pairs}", events=events, pairs=pairs)
    return events


def _subtitle(query: "Query", counts: Counts | None, t: Texts) -> str:
    types = t.listing([types_name(t, one) for one in query.types]) or t.say("all types")
    units = (
        t.say("today’s 34 provinces") if query.units == "34" else t.say("63 provinces to June 2025")
    )
    parts = [_period(query, counts, t), types, units, t.say("counted by event, not by article")]
    return " · ".join(part for part in parts if part)


def _period(query: "Query", counts: Counts | None, t: Texts) -> str:
    if query.period and query.tray != "undated":
        return period_in_words(query.period, t)
    if counts and counts.first and counts.last:
        first, last = (t.date(day, "long_month") for day in (counts.first, counts.last))
        return first if first == last else t.say("{first} to {last}", first=first, last=last)
    return t.say("all years")


def period_in_words(period: Period, t: Texts) -> str:
    """A span of time: "2025", "2020–2025", "Mar–May 2023", "20–26 Nov 2023"."""
    return t.edtf("/".join(period.ends))


def _filters(query: "Query", t: Texts) -> Iterator[Filter]:
    for code in query.regions:
        yield Filter("region", code, region_name(code, t.language))
    if query.pair:
        yield Filter("pair", "~".join(query.pair), pair_name(*query.pair, t.language))
    if query.country != "JP":
        name = t.say("all countries") if query.country == "all" else t.country(query.country)
        yield Filter("country", query.country, t.say("Partner: {country}", country=name))
    for kind in query.types:
        yield Filter("type", kind, types_name(t, kind))
    for status in query.statuses:
        yield Filter("status", status, t.say("Status: {status}", status=status_name(t, status)))
    if query.period:
        yield Filter("year", "", period_in_words(query.period, t))
    if query.words:
        yield Filter("q", "", t.say("“{words}”", words=query.words))
    if query.tray:
        yield Filter("tray", query.tray, tray_name(t, query.tray))
