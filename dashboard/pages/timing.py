"""The timeline's part of the page: its types, how it is played, zoomed and sorted into lanes."""

from collections.abc import Mapping
from typing import Any

from dash import html

from .. import ids
from ..attributes import attributes
from ..locale import Texts
from ..query import LANE_SETS
from ..scene import Scene
from ..terms import lanes_name
from ..wording import period_in_words
from .graph import graph


def when(parts: Mapping[str, Any], figure: Any, t: Texts) -> html.Section:
    """The whole section; `parts`: what changes with the selection, by id."""
    return html.Section(
        [
            html.Header(
                [
                    html.H2(t.say("When")),
                    html.P(parts[ids.HINT], id=ids.HINT, className="note"),
                    html.Div(parts[ids.TYPES], id=ids.TYPES, className="types", role="group"),
                    *_play(t),
                ]
            ),
            html.Div(parts[ids.TIMING], id=ids.TIMING, className="timing"),
            graph("timeline", figure, t.say("Timeline of the events")),
        ],
        className="when",
        **attributes(aria_label=t.say("When")),
    )


def _play(t: Texts) -> list[html.Button]:
    return [
        html.Button(
            t.say("by year"),
            className="button plain speed",
            hidden=True,
            title=t.say("Step"),
            **attributes(data_step="", data_year=t.say("by year"), data_month=t.say("by month")),
        ),
        html.Button(
            "1×",
            className="button plain speed",
            hidden=True,
            title=t.say("Speed"),
            **attributes(data_speed="", aria_label=t.say("Speed")),
        ),
        html.Button(
            [html.Span("▶ "), html.Span(t.say("Play"))],
            className="button plain play",
            **attributes(
                data_play=t.say("Play"), data_pause=t.say("Pause"), data_next=t.say("Next step")
            ),
        ),
    ]


def timing(scene: Scene) -> list[Any]:
    """Buttons to zoom and to move, the days shown, and the switch of the lanes."""
    t, zoom = scene.texts, scene.query.zoom
    return [
        html.Div(
            [
                _button("−", "out", t.say("Zoom out"), zoom is not None),
                _button("+", "in", t.say("Zoom in"), zoom is None or zoom.days > 7),
                _button("‹", "back", t.say("Earlier"), zoom is not None),
                _button("›", "on", t.say("Later"), zoom is not None),
            ],
            className="zoom",
            role="group",
            **attributes(aria_label=t.say("Zoom of the timeline")),
        ),
        html.Button(
            [html.Span(period_in_words(zoom, t)), html.Span("×", **attributes(aria_hidden=True))],
            className="zoomed",
            title=t.say("Show all years"),
            **attributes(data_zoom="all"),
        )
        if zoom
        else html.P(t.say("all years"), className="zoomed"),
        _lanes(scene, t),
    ]


def _button(sign: str, verb: str, words: str, works: bool) -> html.Button:
    return html.Button(
        sign,
        title=words,
        **attributes(data_zoom=verb, aria_label=words, aria_disabled=None if works else "true"),
    )


def _lanes(scene: Scene, t: Texts) -> html.Div:
    return html.Div(
        [
            html.Button(
                lanes_name(t, each),
                **attributes(
                    data_choose=f"set lanes {each}", aria_pressed=scene.query.lanes == each
                ),
            )
            for each in LANE_SETS
        ],
        className="switch lanes",
        role="group",
        **attributes(aria_label=t.say("Lanes of the timeline")),
    )
