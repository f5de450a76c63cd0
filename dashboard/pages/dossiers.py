"""Dossiers: of a region or a pair when the address names one, else the way to each of them."""

from typing import Any, Final

from dash import html

from geodata import gazetteer

from ..locale import Texts
from ..names import in_order, list_name
from ..routes import page_link
from ..scene import Scene
from ..view import Gap
from .charts import Size
from .dossier import pair_dossier, region_dossier
from .heading import heading
from .side import pair_title

SHOWN: Final = 12


def page(scene: Scene, size: Size) -> html.Div:
    """The dossier that the address asks for, or all there are."""
    if scene.view.pair:
        return pair_dossier(scene, scene.view.pair, size)
    if scene.view.regions:
        return region_dossier(scene, scene.view.regions[0], size)
    return _all(scene)


def _all(scene: Scene) -> html.Div:
    t = scene.texts
    lead = t.say("Everything known of a region or a pair, and where nothing is known yet.")
    spots = t.say("White spots: ties gone quiet, meetings without a tie, regions with neither.")
    vietnam = _regions(scene, "VN", t.say("Regions of Vietnam"))
    japan = _regions(scene, "JP", t.say("Regions of Japan"))
    return html.Div(
        [
            heading(t.say("Dossiers"), lead),
            html.Div([vietnam, japan], className="halves"),
            html.H2(t.say("Register and news side by side")),
            html.P(spots, className="note"),
            html.Div([_quiet(scene), _untied(scene), _alone(scene)], className="thirds"),
        ],
        className="page",
    )


def _regions(scene: Scene, country: str, title: str) -> html.Section:
    t = scene.texts
    units = [unit for code, unit in scene.view.units.items() if code.startswith(country)]
    units.sort(key=lambda unit: in_order(unit.code, t.language))
    items = [_unit(unit.code, unit.events, t) for unit in units]
    return html.Section([html.H2(title), html.Ul(items, className="units")])


def _unit(code: str, events: int, t: Texts) -> html.Li:
    words = [html.Span(list_name(code, t.language)), html.Span(t.number(events))]
    look = "unit" if events else "unit none"
    return html.Li(page_link("/dossiers", t, words, f"region={code}", className=look))


def _row(t: Texts, search: str, name: Any, what: str, count: int | None = None) -> html.Li:
    words = [html.Span(name, className="name"), html.Span(what, className="what")]
    if count is not None:
        words.append(html.Span(t.number(count), className="count"))
    return html.Li(page_link("/dossiers", t, words, search, className="row"))


def _gap(gap: Gap, t: Texts) -> html.Li:
    last = t.say("last {date}", date=t.edtf(gap.last)) if gap.last else t.say("no dated event")
    name = pair_title((gap.vn, gap.jp), t)
    return _row(t, f"pair={gap.vn}~{gap.jp}", name, last, gap.events)


def _listed(title: str, note: str, rows: list[Any], t: Texts) -> html.Section:
    """The first rows, the others behind one click."""
    count = html.Span(t.number(len(rows)), className="count")
    parts: list[Any] = [
        html.H3([title, " ", count]),
        html.P(note, className="note"),
        html.Ul(rows[:SHOWN], className="rows"),
    ]
    if more := rows[SHOWN:]:
        summary = t.say_many("{number} more", "{number} more", len(more))
        parts.append(html.Details([html.Summary(summary), html.Ul(more, className="rows")]))
    return html.Section(parts, className="gap")


def _quiet(scene: Scene) -> html.Section:
    t = scene.texts
    rows = [_gap(gap, t) for gap in scene.view.gaps.quiet]
    note = t.say("A tie, but no event in the last three years.")
    return _listed(t.say("Ties gone quiet"), note, rows, t)


def _untied(scene: Scene) -> html.Section:
    t = scene.texts
    rows = [_gap(gap, t) for gap in scene.view.gaps.untied]
    note = t.say("They meet, but nothing binds them yet.")
    return _listed(t.say("Meetings without a tie"), note, rows, t)


def _alone(scene: Scene) -> html.Section:
    t = scene.texts
    rows = [
        _row(
            t,
            f"region={code}",
            list_name(code, t.language),
            t.country(gazetteer.unit(code).country),
        )
        for code in scene.view.gaps.alone
    ]
    note = t.say("No tie known on either side.")
    return _listed(t.say("Regions without a partner"), note, rows, t)
