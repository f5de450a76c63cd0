"""What is ahead: planned events and the anniversaries of the next twelve months."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from dash import html

from ..attributes import attributes
from ..query import Query
from ..scene import Scene
from .charts import Size
from .events import event_row
from .heading import heading
from .side import anniversary_row


def page(scene: Scene, size: Size) -> html.Div:
    """Anniversaries by month on the left, planned events on the right."""
    t = scene.texts
    calendar = html.Button(
        t.say("Add to a calendar (iCalendar)"),
        className="button",
        **attributes(data_download="ics"),
    )
    lead = t.say("Planned events, and round anniversaries of ties and of national dates.")
    left = html.Section([html.H2(t.say("Anniversaries")), *_anniversaries(scene)])
    right = html.Section([html.H2(t.say("Planned events")), *_planned(scene)])
    return html.Div(
        [
            heading(t.say("What is ahead"), lead, calendar),
            html.Div([left, right], className="halves"),
        ],
        className="page",
    )


def _anniversaries(scene: Scene) -> Iterator[Any]:
    t, today = scene.texts, scene.today
    until = t.date(today.replace(year=today.year + 1, day=1), "long_month")
    yield html.P(
        t.say("every fifth year of a signed tie, to {month}", month=until), className="note"
    )
    coming = scene.view.anniversaries
    if not coming:
        yield html.P(t.say("None in the next twelve months."), className="note")
    for month, each in groupby(coming, key=lambda one: one.day.replace(day=1)):
        yield html.H3(t.date(month, "long_month"))
        yield html.Ul([anniversary_row(one, t) for one in each], className="rows")


def _planned(scene: Scene) -> Iterator[Any]:
    t = scene.texts
    query = Query(country=scene.query.country, statuses=("planned",))
    events = scene.store.frame(*query.condition())
    coming = events[events["end"].isna() | (events["end"].dt.date >= scene.today)]
    yield html.P(t.say("announced in a source, not yet held as far as it says"), className="note")
    if coming.empty:
        yield html.P(t.say("Nothing planned is known."), className="note")
    yield html.Ul([event_row(row, t) for row in coming.to_dict("records")], className="rows")
