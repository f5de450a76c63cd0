"""The overview: headline, map and side column over the timeline, the table below."""

from typing import Any

from dash import dcc, html

from geodata.records import EventType

from .. import ids
from ..attributes import attributes
from ..figures.style import LANES
from ..glyphs import glyph
from ..markup import compact
from ..query import FRAMES
from ..routes import page_link
from ..scene import Scene
from ..terms import frame_name, types_name
from .cards import pair_card, region_card
from .charts import PHONE, Size, map_figure, pixels, timeline_figure
from .controls import filters_panel
from .documents import empty_side
from .evidence import event_card
from .graph import graph
from .side import clear_button, side
from .table import table
from .timing import timing, when


def page(scene: Scene, size: Size) -> html.Div:
    """The whole page, drawn once; afterwards `parts` are exchanged."""
    t = scene.texts
    drawn = parts(scene)
    figures = {"map": map_figure(scene, size), "timeline": timeline_figure(scene, size)}
    return html.Div(
        [
            html.Section(
                [
                    html.Div(
                        [
                            html.Div(
                                [
                                    html.Div(drawn[ids.CHIPS], id=ids.CHIPS, className="chips"),
                                    html.H1(drawn[ids.HEADLINE], id=ids.HEADLINE),
                                    html.P(drawn[ids.SUBTITLE], id=ids.SUBTITLE),
                                ],
                                className="words",
                            ),
                            html.Div(
                                drawn[ids.VIEWS], id=ids.VIEWS, className="switch", role="group"
                            ),
                        ],
                        className="head",
                    ),
                    html.Div(
                        [
                            graph("map", figures["map"], t.say("Map of the events and links")),
                            html.Div(drawn[ids.STATE], id=ids.STATE),
                        ],
                        className="map",
                    ),
                ],
                className="stage",
                **attributes(aria_label=t.say("Where")),
            ),
            html.Aside(
                [
                    html.Div(drawn[ids.SIDE], id=ids.SIDE),
                    html.Div(id=ids.FILTERS_PLACE),
                ],
                className="side",
                **attributes(aria_label=t.say("Details")),
            ),
            when(drawn, figures["timeline"], t),
            html.Section(
                [
                    html.Header(
                        [
                            html.H2(t.say("Events")),
                            html.P(drawn[ids.TABLE_COUNT], id=ids.TABLE_COUNT, className="note"),
                        ]
                    ),
                    html.Div(id=ids.TABLE_PLACE, className="table-place"),
                ],
                id="list",
                className="list",
                **attributes(aria_label=t.say("Table of the events")),
            ),
            dcc.Store(id=ids.LATER, data=_later(scene, size)),
        ],
        className="overview",
    )


def _later(scene: Scene, size: Size) -> dict[str, Any]:
    """What nobody sees at first and takes long to draw: it follows when the charts are there."""
    t = scene.texts
    return {
        "table": table(t, len(scene.events), narrow=pixels(size, "map")[0] <= PHONE),
        "filters": compact(filters_panel(scene.query, scene.span, scene.countries, t)),
    }


def parts(scene: Scene) -> dict[str, Any]:
    """What changes with the selection, by the id of the component that holds it."""
    description = scene.description
    return {
        ids.CHIPS: _chips(scene),
        ids.HEADLINE: _headline(scene),
        ids.SUBTITLE: description.subtitle,
        ids.VIEWS: _views(scene),
        ids.STATE: _state(scene),
        ids.SIDE: _side(scene),
        ids.HINT: _hint(scene),
        ids.TYPES: _types(scene),
        ids.TIMING: timing(scene),
        ids.TABLE_COUNT: _table_count(scene),
    }


def _headline(scene: Scene) -> str:
    return scene.texts.say("No events yet") if scene.is_empty else scene.description.headline


def _chips(scene: Scene) -> list[Any]:
    t = scene.texts
    chips: list[Any] = [
        html.Button(
            each.words,
            className="chip",
            title=t.say("Remove this filter"),
            **attributes(data_choose=f"drop {each.key} {each.value}".strip()),
        )
        for each in scene.description.filters
    ]
    if chips:
        chips.append(
            html.Button(
                t.say("Clear all"), className="link-button", **attributes(data_choose="clear")
            )
        )
    return chips


def _views(scene: Scene) -> list[Any]:
    t = scene.texts
    return [
        html.Button(
            frame_name(t, frame),
            className=f"view-{frame}",
            **attributes(data_choose=f"set view {frame}", aria_pressed=scene.query.view == frame),
        )
        for frame in FRAMES
    ]


def _side(scene: Scene) -> list[Any]:
    if scene.query.event:
        return event_card(scene, scene.query.event)
    if scene.view.pair:
        return pair_card(scene, scene.view.pair)
    if len(scene.view.regions) == 1:
        return region_card(scene, scene.view.regions[0])
    if scene.is_empty:
        return empty_side(scene.texts)
    return side(scene)


def _state(scene: Scene) -> list[Any]:
    """A sentence over the map when there is nothing on it."""
    t = scene.texts
    if scene.view.events:
        return []
    if scene.is_empty:
        text = t.say("No events yet. Add documents, and what they tell appears here.")
        way: Any = page_link("/documents", t, t.say("Add documents"), className="button primary")
    else:
        text = t.say("No event fits all of these filters.")
        way = clear_button(scene.query, t)
    return [html.Div([html.P(text), way], className="nothing")]


def _hint(scene: Scene) -> str:
    t = scene.texts
    if scene.view.events < 2:
        return ""
    if scene.view.is_selective:
        return t.say(
            "coloured: {subject} · faint: all other events", subject=scene.description.subject
        )
    return t.say("drag to choose years · dash = day unknown · hollow = to come")


def _types(scene: Scene) -> list[Any]:
    counts = scene.by_type
    return [_type(kind, counts[kind], scene) for kind in LANES]


def _type(kind: EventType, count: int, scene: Scene) -> html.Button:
    t = scene.texts
    return html.Button(
        [
            glyph(kind),
            types_name(t, kind),
            html.Span(t.number(count), className="count"),
        ],
        className="type",
        **attributes(data_choose=f"toggle type {kind}", aria_pressed=kind in scene.query.types),
    )


def _table_count(scene: Scene) -> str:
    t, view = scene.texts, scene.view
    events = t.say_many("{number} event", "{number} events", view.events)
    sources = t.say_many("{number} source", "{number} sources", view.sources)
    said = t.say("{events} from {sources}", events=events, sources=sources)
    if view.undated and not view.years:
        return t.say("{said}, {undated} without a date", said=said, undated=t.number(view.undated))
    return said
