"""What the server answers: the page of a route, the parts that follow the selection, table rows."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dash import ALL, ClientsideFunction, Dash, Input, Output, State, no_update

from geodata.store import Store

from . import ids
from .answer import settled
from .inbox import Inbox
from .locale import texts
from .markup import markup
from .pages.charts import map_change, timeline_figure
from .pages.documents import receipts
from .pages.overview import parts
from .pages.search import suggestions
from .pages.table import rows
from .query import Query
from .scene import set_scene

Today = Callable[[], date]
Selection = dict[str, Any]
"""What the browser asks for: {"address", "theme", "size"}."""
PARTS = (
    *(ids.CHIPS, ids.HEADLINE, ids.SUBTITLE, ids.VIEWS, ids.STATE),
    *(ids.SIDE, ids.HINT, ids.TYPES, ids.TIMING, ids.TABLE_COUNT),
)


def add_callbacks(app: Dash, store: Store, today: Today, inbox: Inbox) -> None:
    """Connect the components of every page."""
    _add_scripts(app)
    _add_clock(app, store)
    _add_documents(app, inbox)
    _add_overview(app, store, today)
    _add_search(app, store)


def _add_scripts(app: Dash) -> None:
    """What the browser does alone; the functions are in assets/dash.js."""

    def script(name: str, *places: Any, **more: Any) -> None:
        app.clientside_callback(ClientsideFunction("kizuna", name), *places, **more)  # type: ignore[no-untyped-call]

    script("start", Output(ids.ROUTE, "data"), Input(ids.URL, "id"))
    script(
        "page",
        Output(ids.SHELL, "children"),
        Output(ids.TITLE, "data"),
        Output(ids.SETTLED, "data", allow_duplicate=True),
        Output(ids.SNAPSHOT, "data", allow_duplicate=True),
        Input(ids.ROUTE, "data"),
        prevent_initial_call=True,
    )
    script(
        "later",
        Output(ids.TABLE_PLACE, "children"),
        Output(ids.FILTERS_PLACE, "children"),
        Input(ids.LATER, "data"),
    )
    script("choose", Input({"type": "control", "key": ALL}, "value"))
    script("found", Input(ids.SEARCH, "value"))
    script("open", Input(ids.TABLE, "selectedRows"))
    script("settle", Input(ids.SETTLED, "data"))
    script("renew", Input(ids.SNAPSHOT, "data"))
    script("name", Input(ids.TITLE, "data"))


def _add_clock(app: Dash, store: Store) -> None:
    @app.callback(
        Output(ids.SNAPSHOT, "data"),
        Input(ids.CLOCK, "n_intervals"),
        State(ids.SNAPSHOT, "data"),
        prevent_initial_call=True,
    )
    def look(_: int, known: str | None) -> Any:
        now = store.snapshot.hash
        return no_update if now == known else now


def _add_overview(app: Dash, store: Store, today: Today) -> None:
    @app.callback(
        *(Output(part, "html") for part in PARTS),
        Output(ids.MAP, "figure"),
        Output(ids.TIMELINE, "figure"),
        Output(ids.SETTLED, "data"),
        Input(ids.SELECTION, "data"),
        State(ids.SETTLED, "data"),
        prevent_initial_call=True,
    )
    def follow(asked: Selection, before: dict[str, Any]) -> Any:
        query, _ = Query.read(asked["address"])
        scene = set_scene(store, query, asked["theme"], today())
        shown = parts(scene)
        return (
            *(markup(shown[part]) for part in PARTS),
            map_change(scene, asked["size"], before),
            timeline_figure(scene, asked["size"]),
            settled(scene, asked["address"], asked["size"]),
        )

    @app.callback(
        Output(ids.TABLE, "getRowsResponse"),
        Input(ids.TABLE, "getRowsRequest"),
        State(ids.SETTLED, "data"),
        prevent_initial_call=True,
    )
    def fetch(request: dict[str, Any] | None, shown: dict[str, Any]) -> Any:
        if request is None:
            return no_update
        query, _ = Query.read(shown["canonical"])
        return rows(store.frame(*query.condition()), request, texts(query.lang), query.units)


def _add_documents(app: Dash, inbox: Inbox) -> None:
    @app.callback(
        Output(ids.RECEIPTS, "html"),
        Input(ids.RECEIPTS_ASKED, "data"),
        State(ids.SETTLED, "data"),
    )
    def report(_: Any, shown: dict[str, Any]) -> Any:
        query, _refused = Query.read(shown["canonical"])
        return markup(receipts(inbox.receipts, texts(query.lang)))


def _add_search(app: Dash, store: Store) -> None:
    @app.callback(
        Output(ids.SEARCH, "data"),
        Input(ids.SEARCH, "searchValue"),
        State(ids.SETTLED, "data"),
        prevent_initial_call=True,
    )
    def search(text: str | None, shown: dict[str, Any]) -> Any:
        query, _ = Query.read(shown["canonical"])
        return suggestions(text or "", query, store, texts(query.lang))
