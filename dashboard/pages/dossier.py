"""One dossier: who they are to each other, when they met, and the sentence behind every event."""

from typing import Any, Final

import pandas as pd
from dash import html

from ..attributes import attributes
from ..figures.map import draw_map
from ..figures.timeline import draw_timeline
from ..glyphs import glyph
from ..locale import Texts
from ..names import pair_name, region_name
from ..routes import page_link
from ..scene import Scene
from ..view import build_view
from .cards import (
    find_pair,
    key_figures,
    notes,
    other_names,
    pair_figures,
    partner_row,
    partners_of,
    region_figures,
    tie_state,
    unit_kind,
)
from .charts import Size, pixels
from .events import latest
from .evidence import source_list
from .graph import graph
from .heading import heading, line
from .side import anniversary_row, pair_title, section

MAP: Final = (460, 275)
TIMELINE_HEIGHT: Final = 210
WITH_EVIDENCE: Final = 60
"""Events shown with their sentences; the table has the others."""


def pair_dossier(scene: Scene, pair: tuple[str, str], size: Size) -> html.Div:
    """A Vietnamese unit and a prefecture."""
    t, view = scene.texts, scene.view
    tie = find_pair(view, pair)
    others = [each for each in partners_of(view, pair[0]) if each.jp != pair[1]][:6]
    counterparts = [each for each in partners_of(view, pair[1]) if each.vn != pair[0]][:6]
    return _dossier(
        scene,
        size,
        kicker=t.say("Dossier of a pair"),
        title=pair_title(pair, t),
        lead=[tie_state(tie, t)],
        figures=pair_figures(tie, scene),
        search=f"pair={'~'.join(pair)}",
        ahead=[each for each in view.anniversaries if (each.vn, each.jp) == pair],
        lists=[
            _partners(scene, pair[0], others),
            _partners(scene, pair[1], counterparts),
        ],
    )


def region_dossier(scene: Scene, code: str, size: Size) -> html.Div:
    """One unit with all its partners."""
    t, view = scene.texts, scene.view
    return _dossier(
        scene,
        size,
        kicker=t.say("Dossier of a region"),
        title=[region_name(code, t.language)],
        lead=[unit_kind(code, t), other_names(code, t)],
        figures=region_figures(code, scene),
        search=f"region={code}",
        ahead=[each for each in view.anniversaries if code in (each.vn, each.jp)],
        lists=[_partners(scene, code, partners_of(view, code))],
    )


def _dossier(
    scene: Scene,
    size: Size,
    *,
    kicker: str,
    title: list[Any],
    lead: list[str],
    figures: list[tuple[str, str]],
    search: str,
    ahead: list[Any],
    lists: list[Any],
) -> html.Div:
    t = scene.texts
    back = page_link("/", t, t.say("On the map"), search, className="button")
    printed = html.Button(t.say("Print or export"), className="button", **attributes(data_print=""))
    newest = t.say("newest first · open one to read the sentence behind it")
    coming = section(
        t.say("Ahead"),
        "",
        [anniversary_row(each, t) for each in ahead],
        t.say("None in the next twelve months."),
    )
    main = [
        html.P(kicker, className="note"),
        heading(title, " · ".join(filter(None, lead)), back, printed),
        *notes(scene.view, t),
        key_figures(figures),
        html.H2(t.say("Timeline")),
        graph("dossier-timeline", _timeline(scene, size), t.say("Timeline of the events")),
        line(t.say("Events and evidence"), newest),
        _events(scene, latest(scene.events)),
    ]
    small = graph("dossier-map", _map(scene, size), t.say("Map of the events and links"))
    aside = [small, coming, *lists]
    return html.Div(
        [
            html.Article(main, className="dossier-main"),
            html.Aside(aside, className="dossier-side"),
        ],
        className="dossier",
    )


def _partners(scene: Scene, code: str, pairs: list[Any]) -> Any:
    t = scene.texts
    name = region_name(code, t.language)
    japanese = code.startswith("JP-")
    title = (
        t.say("Partners of {region} in Vietnam", region=name)
        if japanese
        else t.say("Partners of {region} in Japan", region=name)
    )
    rows = [partner_row(pair, code, scene) for pair in pairs]
    return html.Div(
        section(title, "", rows, t.say("No partner among these events.")), className="partners"
    )


def _timeline(scene: Scene, size: Size) -> dict[str, Any]:
    """Only the dossier's own events: nothing faint behind them."""
    query, events = scene.query, scene.events
    view = build_view(events, events, today=scene.today, lang=query.lang, era=query.units)
    width = pixels(size, "dossier-timeline", (884, TIMELINE_HEIGHT))
    return draw_timeline(view, lang=query.lang, theme=scene.theme, size=width)


def _map(scene: Scene, size: Size) -> dict[str, Any]:
    width = pixels(size, "dossier-map", MAP)
    return draw_map(
        scene.view, lang=scene.query.lang, theme=scene.theme, size=width, label_size=11.5
    )


def _events(scene: Scene, events: pd.DataFrame) -> Any:
    t = scene.texts
    if events.empty:
        return html.P(t.say("No events match."), className="note")
    rows = events.head(WITH_EVIDENCE).to_dict("records")
    return html.Ul([html.Li(_event(row, scene)) for row in rows], className="dossier-events")


def _event(row: dict[Any, Any], scene: Scene) -> html.Details:
    t = scene.texts
    return html.Details(
        [
            html.Summary(
                [
                    glyph(row["type"], planned=row["status"] == "planned"),
                    html.Span(t.edtf(row["date"]), className="when-day"),
                    html.B(row[f"title_{t.language}"]),
                    html.Span(_publishers(row, t), className="what"),
                ]
            ),
            source_list(scene.store.sources(row["id"]), t),
        ]
    )


def _publishers(row: dict[Any, Any], t: Texts) -> str:
    names = [name for name in row["publishers"] if name]
    if len(names) <= 1:
        return "".join(names)
    more = t.say_many("{number} more", "{number} more", len(names) - 1)
    return t.say("{first} and {more}", first=names[0], more=more)


def title(scene: Scene) -> str:
    """What the browser's tab says of a dossier, "" when no region or pair is chosen."""
    language = scene.texts.language
    if scene.view.pair:
        return pair_name(*scene.view.pair, language)
    return region_name(scene.view.regions[0], language) if scene.view.regions else ""
