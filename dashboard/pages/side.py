"""The side column with nothing selected: counters, closest pairs, anniversaries, trays."""

from typing import Any

from dash import html

from ..attributes import attributes
from ..glyphs import YEARS_BACK, strip
from ..locale import Texts
from ..names import ARROW, list_name, pair_name
from ..query import TRAYS, Query
from ..scene import Scene
from ..terms import tray_name
from ..view import Anniversary, Pair

CLOSEST, NEXT = 6, 4


def side(scene: Scene) -> list[Any]:
    """What the map and the timeline show, in numbers and lists."""
    return [counters(scene), closest(scene), anniversaries(scene), trays(scene)]


def counters(scene: Scene) -> html.Dl:
    """Events, linked pairs, units with and without a partner."""
    view, t = scene.view, scene.texts
    total = html.Small(f" / {t.number(view.units_total)}")
    return html.Dl(
        [
            _counter(t.number(view.events), t.say_many("event", "events", view.events)),
            _counter([t.number(view.with_partner), total], t.say("regions with a partner")),
            _counter(
                t.number(view.linked_pairs),
                t.say_many("linked pair", "linked pairs", view.linked_pairs),
            ),
            _counter(t.number(view.without_partner), t.say("regions without one")),
        ],
        className="counters",
    )


def _counter(value: Any, label: str) -> html.Div:
    return html.Div([html.Dt(label), html.Dd(value)])


def section(title: str, note: str, rows: list[Any], empty: str = "") -> html.Section:
    """A heading with a note at its right, over a list of rows."""
    body = html.Ul(rows, className="rows") if rows else html.P(empty, className="note")
    return html.Section([html.Header([html.H2(title), html.P(note)]), body], className="section")


def closest(scene: Scene) -> html.Section:
    """The pairs with most events, each with its events on a strip."""
    t, view = scene.texts, scene.view
    years = t.say(
        "events, {first}–{last}",
        first=str(scene.today.year - YEARS_BACK),
        last=str(scene.today.year),
    )
    rows = [_pair_row(pair, scene) for pair in view.closest(CLOSEST)]
    return section(t.say("Closest pairs"), years, rows, t.say("No pair among these events."))


def _pair_row(pair: Pair, scene: Scene) -> html.Li:
    t = scene.texts
    return html.Li(
        html.Button(
            [
                html.Span(pair_title((pair.vn, pair.jp), t), className="name"),
                strip(scene.view.marks, pair.rows, scene.today),
                html.Span(t.number(pair.events), className="count"),
            ],
            className="row",
            **attributes(data_choose=f"pick pair {pair.key}"),
        )
    )


def pair_title(pair: tuple[str, str], t: Texts) -> list[Any]:
    """Both names with the arrow between them."""
    vietnam, japan = (list_name(code, t.language) for code in pair)
    return [vietnam, html.Span(f" {ARROW} ", className="to"), japan]


def anniversaries(scene: Scene) -> html.Section:
    """The next round anniversaries of signed ties, whatever types and words are asked for."""
    t, today, query = scene.texts, scene.today, scene.query
    until = t.say("to {month}", month=t.date(today.replace(year=today.year + 1, day=1), "month"))
    if query.types or query.words:
        until = t.say("all types, {until}", until=until)
    rows = [anniversary_row(each, t) for each in scene.view.anniversaries[:NEXT]]
    return section(
        t.say("Next anniversaries"),
        until,
        rows,
        t.say("None in the next twelve months."),
    )


def anniversary_row(each: Anniversary, t: Texts) -> html.Li:
    """The day, how many years, and whose."""
    whose = pair_name(each.vn, each.jp, t.language) if each.vn and each.jp else each.title
    years = t.say_many("{number} year", "{number} years", each.years)
    return html.Li(
        html.Button(
            [
                html.Span(t.date(each.day, each.precision), className="when-day"),
                html.Span(t.say("{years} · {whose}", years=years, whose=whose), className="name"),
            ],
            className="row",
            title=each.title,
            **attributes(data_choose=f"pick event {each.event}"),
        )
    )


def trays(scene: Scene) -> html.Ul:
    """Events that a map or a timeline would swallow, each count a filter."""
    t, query = scene.texts, scene.query
    return html.Ul(
        [
            html.Li(
                html.Button(
                    [
                        html.Span(tray_name(t, tray), className="name"),
                        html.Span(t.number(len(scene.view.trays[tray])), className="count"),
                    ],
                    className="row quiet",
                    **attributes(data_choose=f"pick tray {tray}", aria_pressed=query.tray == tray),
                )
            )
            for tray in TRAYS
        ],
        className="trays rows",
    )


def clear_button(query: Query, t: Texts) -> html.Button | None:
    """The one button that leads out of a choice nothing matches."""
    if not query.is_filtered:
        return None
    return html.Button(t.say("Clear all"), className="button", **attributes(data_choose="clear"))
