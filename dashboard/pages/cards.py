"""The side column with a region or a pair selected, and the words both share with dossiers."""

from typing import Any

from dash import html

from geodata import gazetteer
from geodata.records import LANGUAGES

from ..attributes import attributes
from ..glyphs import bond, strip
from ..locale import Texts
from ..names import list_name, region_name
from ..routes import page_link
from ..scene import Scene
from ..view import Note, Pair, View
from .events import event_rows
from .side import pair_title, section

PARTNERS, LATEST = 12, 6


def region_card(scene: Scene, code: str) -> list[Any]:
    """Names, key figures, partners and latest events of one unit."""
    t = scene.texts
    partners = partners_of(scene.view, code)
    rows = [partner_row(pair, code, scene) for pair in partners[:PARTNERS]]
    return [
        html.P(unit_kind(code, t), className="card-kicker"),
        html.H2(region_name(code, t.language), className="card-title"),
        html.P(other_names(code, t), className="card-names"),
        *notes(scene.view, t),
        key_figures(region_figures(code, scene)),
        html.Div(
            section(t.say("Partners"), "", rows, t.say("No partner among these events.")),
            className="partners",
        ),
        _latest(scene),
        _actions(f"region={code}", scene),
    ]


def pair_card(scene: Scene, pair: tuple[str, str]) -> list[Any]:
    """State of the tie, first and last contact, distance and latest events of one pair."""
    t = scene.texts
    found = find_pair(scene.view, pair)
    return [
        html.P(tie_state(found, t), className="card-kicker"),
        html.H2(pair_title(pair, t), className="card-title"),
        *notes(scene.view, t),
        key_figures(pair_figures(found, scene)),
        _latest(scene),
        _actions(f"pair={'~'.join(pair)}", scene),
    ]


def partners_of(view: View, code: str) -> list[Pair]:
    """The pairs of one unit, those with most events first."""
    pairs = [pair for pair in view.pairs if code in (pair.vn, pair.jp)]
    return sorted(pairs, key=lambda pair: (-pair.events, pair.look != "signed", pair.key))


def find_pair(view: View, pair: tuple[str, str]) -> Pair | None:
    """The pair with a tie, None when these two have none."""
    return next((each for each in view.pairs if (each.vn, each.jp) == pair), None)


def region_figures(code: str, scene: Scene) -> list[tuple[str, str]]:
    """Events, partners and last contact of a unit."""
    t, view = scene.texts, scene.view
    unit = view.units.get(code)
    partners = len(partners_of(view, code))
    last = t.edtf(unit.last_known) if unit and unit.last_known else "–"
    return [
        (t.number(view.events), t.say_many("event", "events", view.events)),
        (t.number(partners), t.say_many("partner", "partners", partners)),
        (last, t.say("last contact")),
    ]


def pair_figures(pair: Pair | None, scene: Scene) -> list[tuple[str, str]]:
    """First and last contact, events and distance of a pair."""
    t, view = scene.texts, scene.view
    events = (t.number(view.events), t.say_many("event", "events", view.events))
    if pair is None:
        return [events]
    return [
        (t.edtf(pair.first[:4]) if pair.first else "–", t.say("first contact")),
        (_to_month(pair.last, t), t.say("last contact")),
        events,
        (t.say("{km} km", km=pair.km), t.say("distance")),
    ]


def _to_month(edtf: str | None, t: Texts) -> str:
    """The end of an EDTF value to the month at most, as a key figure."""
    return t.edtf(edtf.rpartition("/")[2][:7]) if edtf else "–"


def key_figures(figures: list[tuple[str, str]]) -> html.Dl:
    """Large numbers with their names."""
    return html.Dl(
        [html.Div([html.Dt(label), html.Dd(value)]) for value, label in figures],
        className="keyfigures",
    )


def partner_row(pair: Pair, code: str, scene: Scene) -> html.Li:
    """A partner of a unit: the link's line, its state, its events."""
    t = scene.texts
    partner = pair.jp if code == pair.vn else pair.vn
    return html.Li(
        html.Button(
            [
                bond(pair.look),
                html.Span(
                    [html.B(list_name(partner, t.language)), html.Span(_state(pair, t))],
                    className="name",
                ),
                strip(scene.view.marks, pair.rows, scene.today),
                html.Span(t.number(pair.events), className="count"),
            ],
            className="row",
            **attributes(data_choose=f"pick pair {pair.key}"),
        )
    )


def _state(pair: Pair, t: Texts) -> str:
    last = t.edtf(pair.last)
    if not pair.last:
        return tie_state(pair, t)
    return t.say("{state}, last {date}", state=tie_state(pair, t), date=last)


def tie_state(pair: Pair | None, t: Texts) -> str:
    """What binds a pair: a paper, contacts, a plan, or nothing yet."""
    if pair is None:
        return t.say("no tie known")
    return {
        "signed": t.say("signed tie"),
        "contact": t.say("contact, nothing signed"),
        "planned": t.say("planned tie"),
    }[pair.look]


def unit_kind(code: str, t: Texts) -> str:
    """Which kind of unit a code is."""
    if not gazetteer.is_unit(code):
        return t.say("Region")
    return {
        "province": t.say("Province of Vietnam"),
        "municipality": t.say("Municipality of Vietnam"),
        "prefecture": t.say("Prefecture of Japan"),
    }[gazetteer.unit(code).status]


def other_names(code: str, t: Texts) -> str:
    """The unit's names in the other languages of the interface, each once."""
    if not gazetteer.is_unit(code):
        return code
    shown = region_name(code, t.language)
    others = (region_name(code, language) for language in LANGUAGES)
    return " · ".join(name for name in dict.fromkeys(others) if name != shown)


def notes(view: View, t: Texts) -> list[Any]:
    """What the era shown does to the selected units, one line each."""
    return [note_line(note, t) for note in view.notes]


def note_line(note: Note, t: Texts) -> html.P:
    """One note on what the era does to a unit."""
    return html.P(_note(note, t), className="note era")


def _note(note: Note, t: Texts) -> str:
    names = {
        "former": region_name(note.code, t.language),
        "unit": region_name(note.unit, t.language),
        "date": t.date(note.since),
    }
    if note.kind == "carried":
        return t.say("{former}, part of {unit} since {date}", **names)
    return t.say("Since {date} {unit} is larger than {former} as drawn here.", **names)


def _latest(scene: Scene) -> html.Section:
    t = scene.texts
    rows = event_rows(scene.events, t, LATEST)
    return section(t.say("Latest events"), "", rows, t.say("No events match."))


def _actions(search: str, scene: Scene) -> html.Div:
    t, count = scene.texts, scene.view.events
    return html.Div(
        [
            page_link("/dossiers", t, t.say("Open dossier"), search, className="button primary"),
            html.A(
                t.say_many("{number} event", "{number} events", count),
                href="#list",
                className="button",
            ),
        ],
        className="actions",
    )
