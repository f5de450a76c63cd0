"""What the pointer is told on the map and on the timeline: short cards in plotly's markup.

Cards are kept once written: the same ones are asked for at every change of a filter.
"""

import html
import textwrap
from datetime import date
from functools import lru_cache

from dashboard.locale import Texts, texts
from dashboard.view import Anniversary, UnitCount
from dashboard.view.records import Look
from geodata.records import Language

from .names import short_name

PairFacts = tuple[str, str, Look, int, str | None, str | None, int, bool]
"""Of a Pair: vn, jp, look, events, first, last, km, counted."""


@lru_cache(maxsize=8192)
def unit_card(
    unit: UnitCount, closest: tuple[tuple[str, int], ...], larger: date | None, lang: Language
) -> str:
    """A unit: events and partners, the closest of them, last contact, what the era does to it.

    `closest`: partners and their events; `larger`: the day since which a larger unit has its name.
    """
    said = texts(lang)
    counts = (
        said.say_many("{number} event", "{number} events", unit.events),
        said.say_many("{number} partner", "{number} partners", unit.partners)
        if unit.partners
        else said.say("no partner yet"),
    )
    with_most = said.listing(
        [
            said.say("{name} ({count})", name=short_name(code, lang), count=count)
            for code, count in closest
        ]
    )
    former = said.listing([short_name(code, lang) for code in unit.former])
    last = said.edtf(unit.last_known) if unit.last_known else ""
    return _card(
        short_name(unit.code, lang),
        " · ".join(counts),
        _wrapped(said.say("closest: {names}", names=with_most)) if with_most else "",
        said.say("last contact {date}", date=last) if last else "",
        _wrapped(said.say("with the former {names}", names=former)) if former else "",
        _larger(larger, said) if larger else "",
    )


@lru_cache(maxsize=8192)
def link_card(pair: PairFacts, lang: Language) -> str:
    """A link: what ties the pair, how many events, the first and the last contact, how far."""
    said = texts(lang)
    vn, jp, look, events, first, last, km, counted = pair
    looks = {
        "signed": said.say("signed"),
        "contact": said.say("contact only"),
        "planned": said.say("planned"),
    }
    return _card(
        f"{short_name(vn, lang)} ↔ {short_name(jp, lang)}",
        " · ".join((looks[look], said.say_many("{number} event", "{number} events", events))),
        " · ".join((*_contacts(first, last, said), said.say("{km} km", km=km))),
        "" if counted else said.say("in force from earlier years"),
    )


def _larger(since: date, said: Texts) -> str:
    day = said.date(since)
    return _wrapped(said.say("since {date} part of a larger unit of this name", date=day))


def _contacts(first: str | None, last: str | None, said: Texts) -> tuple[str, ...]:
    """From the year of the first contact to the last one, as short as it can be said."""
    if not first or not last:
        return ()
    year, latest = first[:4], last.rstrip("~").rpartition("/")[2][:7]
    if first == last or year == latest:
        return (said.edtf(latest),)
    return (said.say("{first}–{last}", first=said.edtf(year), last=said.edtf(latest)),)


@lru_cache(maxsize=20_000)
def event_card(lang: Language, edtf: str, title: str, more: int) -> str:
    """An event: its date, its title, and how many others its mark stands for."""
    said = texts(lang)
    here = said.say_many("and {number} more here", "and {number} more here", more) if more else ""
    return _card(said.edtf(edtf), _wrapped(title), here)


@lru_cache(maxsize=4096)
def ahead_card(lang: Language, one: Anniversary, more: int) -> str:
    """An anniversary to come: its day, its years, the event it remembers."""
    said = texts(lang)
    here = said.say_many("and {number} more here", "and {number} more here", more) if more else ""
    years = said.say_many("{number} year", "{number} years", one.years)
    return _card(said.date(one.day), years, _wrapped(one.title), here)


def _card(title: str, *lines: str) -> str:
    return "<br>".join((f"<b>{title}</b>", *filter(None, lines)))


def _wrapped(title: str, room: int = 46) -> str:
    """A title broken at its spaces into lines of about `room` letters."""
    return "<br>".join(textwrap.wrap(html.escape(title, quote=False), room)) or title
