"""What the pointer is told on the map and on the timeline: short cards in plotly's markup.

Cards are kept once written: the same ones are asked for at every change of a filter.
"""

import html
import textwrap
from functools import lru_cache

from dashboard.locale import texts
from dashboard.view import Anniversary, UnitCount
from dashboard.view.records import Look
from geodata.records import Language

from .names import short_name


@lru_cache(maxsize=8192)
def unit_card(unit: UnitCount, lang: Language) -> str:
    """A unit: events and partners, last contact, the former provinces it counts."""
    said = texts(lang)
    counts = (
        said.say_many("{number} event", "{number} events", unit.events),
        said.say_many("{number} partner", "{number} partners", unit.partners),
    )
    former = said.listing([short_name(code, lang) for code in unit.former])
    last = said.edtf(unit.last_known) if unit.last_known else ""
    return _card(
        short_name(unit.code, lang),
        " · ".join(counts),
        said.say("last contact {date}", date=last) if last else "",
        said.say("with the former {names}", names=former) if former else "",
    )


@lru_cache(maxsize=8192)
def link_card(
    vn: str, jp: str, look: Look, events: int, last: str | None, counted: bool, lang: Language
) -> str:
    """A link: what ties the pair, how many events, the last contact."""
    said = texts(lang)
    looks = {
        "signed": said.say("signed"),
        "contact": said.say("contact only"),
        "planned": said.say("planned"),
    }
    return _card(
        f"{short_name(vn, lang)} ↔ {short_name(jp, lang)}",
        " · ".join((looks[look], said.say_many("{number} event", "{number} events", events))),
        said.say("last contact {date}", date=said.edtf(last)) if last else "",
        "" if counted else said.say("in force from earlier years"),
    )


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
