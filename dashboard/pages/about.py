"""About: what Kizuna knows and does not, where its data comes from, how to drive it by keys."""

from collections.abc import Callable
from importlib.metadata import version
from typing import Any, Final

from dash import html

from geodata.records import EVENT_TYPES, EventType

from ..glyphs import glyph
from ..locale import Texts
from ..scene import Scene
from ..scores import BLIND_F1
from ..terms import type_name
from .charts import Size
from .heading import heading
from .scores import score_table

_MEANINGS: Final[dict[EventType, Callable[[Texts], str]]] = {
    "visit": lambda t: t.say("Somebody received or went to meet somebody: a delegation, talks."),
    "forum": lambda t: t.say("A meeting with a programme: forum, conference, seminar, fair."),
    "festival": lambda t: t.say("A cultural event for the public: festival, exhibition, exchange."),
    "partnership": lambda t: t.say("A tie that lasts: sister regions, friendship, cooperation."),
    "agreement": lambda t: t.say("A paper signed or adopted: agreement, memorandum, statement."),
    "milestone": lambda t: t.say("A date that stands out: relations begun, a merger, a jubilee."),
}


def page(scene: Scene, size: Size) -> html.Div:
    """Everything a reader should know before trusting a number."""
    t = scene.texts
    lead = t.say("Kizuna reads articles and shows what they tell of two countries’ regions.")
    left = [_knows(t), _types(t), _trust(scene)]
    right = [_keys(t), _sources(t), _version(scene)]
    return html.Div(
        [
            heading(t.say("About Kizuna"), lead),
            html.Div([html.Div(left), html.Div(right)], className="halves prose"),
        ],
        className="page",
    )


def _section(title: str, *parts: Any) -> html.Section:
    return html.Section([html.H2(title), *parts])


def _knows(t: Texts) -> html.Section:
    knows = [
        t.say("What the articles and the register say, each with its sentence or row."),
        t.say("When: as finely as the source says, and never finer. A year stays a year."),
        t.say("Where: Vietnam’s provinces of both eras, Japan’s prefectures, and their cities."),
        t.say("Several reports of one happening are one event; all its sources are kept."),
    ]
    not_known = [
        t.say("Whether a source is right. Kizuna repeats what it says and shows where."),
        t.say("What no document in the store tells. A region without events may be a busy one."),
        t.say("What it could not place or date: that is counted in the lists beside the map."),
        t.say("Where a border runs. The map takes no position on disputed places."),
    ]
    return html.Section(
        [
            html.H2(t.say("What Kizuna knows")),
            html.Ul([html.Li(each) for each in knows], className="bullets"),
            html.H2(t.say("What it does not know")),
            html.Ul([html.Li(each) for each in not_known], className="bullets"),
        ]
    )


def _types(t: Texts) -> html.Section:
    parts: list[Any] = []
    for kind in EVENT_TYPES:
        parts.append(html.Dt([glyph(kind), " ", type_name(t, kind)]))
        parts.append(html.Dd(_MEANINGS[kind](t)))
    return _section(t.say("Types of events"), html.Dl(parts, className="facts wide"))


def _trust(scene: Scene) -> html.Section:
    t = scene.texts
    return _section(
        t.say("How well it reads"),
        html.P(
            t.say(
                "Of the events found, how many are right (type, date and regions), and of those"
                " to be found, how many were. Measured on the articles the rules were written with:"
                " on articles never read before, expect less. Such a batch gave {share} (F1).",
                share=t.percent(BLIND_F1),
            )
        ),
        score_table(t),
        html.P(
            t.say("Each event carries a confidence from 0 to 1 and the rule it comes from."),
            className="note",
        ),
    )


def _keys(t: Texts) -> html.Section:
    keys = (
        ("/", t.say("search")),
        ("f", t.say("filters")),
        ("1 2 3 4", t.say("side by side, Vietnam, Japan, true positions")),
        ("← →", t.say("previous and next event in time")),
        ("p", t.say("play and pause")),
        ("+ − 0", t.say("zoom the timeline in, out, to all years")),
        ("Shift+←→", t.say("move the zoomed timeline")),
        ("t", t.say("light or dark")),
        ("Esc", t.say("one step back: the event, the pair, the region, then all filters")),
        ("Shift", t.say("with a click on the map: one region more")),
    )
    parts: list[Any] = []
    for key, meaning in keys:
        parts += [html.Dt([html.Kbd(each) for each in key.split()]), html.Dd(meaning)]
    return _section(t.say("Keys"), html.Dl(parts, className="facts wide"))


def _sources(t: Texts) -> html.Section:
    items = [
        t.say("Outlines: made with Natural Earth (public domain), corrected where named."),
        t.say("Cities: GeoNames, CC BY 4.0, changed: chosen, renamed and assigned to units."),
        t.say("Units and codes: ISO 3166-2, and the decisions on Vietnam’s units of 2025."),
        t.say("Register of ties and events: compiled from public pages; every row names its own."),
        t.say("Articles belong to their publishers; only the proving sentences are shown."),
        t.say("Letters: Inter, SIL Open Font License. Drawing: Plotly, MIT License."),
    ]
    return _section(
        t.say("Sources and terms"), html.Ul([html.Li(each) for each in items], className="bullets")
    )


def _version(scene: Scene) -> html.Section:
    t, snapshot = scene.texts, scene.store.snapshot
    text = t.say(
        "Kizuna {version}, Apache License 2.0. Data of {date}, snapshot {hash}.",
        version=version("kizuna"),
        date=t.date(snapshot.date),
        hash=snapshot.hash or "–",
    )
    private = t.say("Nothing on this page is loaded from, or sent to, another machine.")
    return _section(t.say("Version"), html.P(text), html.P(private))
