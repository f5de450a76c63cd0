"""GET /api/page: a whole page for an address, a theme and the sizes the browser has for charts.

The document's first script asks for it while Dash's own scripts are still on their way, and later
every change of the page or the language does. It is a page as Dash's components write it.
"""

import json
from collections.abc import Callable
from datetime import date
from typing import Any, Final, cast

from dash import html
from dash._utils import to_json
from flask import Flask, Response, request

from geodata.store import Store

from .attributes import attributes
from .figures.style import ThemeName
from .layout import shell
from .locale import Texts, texts
from .markup import compact
from .pages import page_for
from .pages.charts import Size, drawn
from .query import Query, Refusal
from .routes import PAGES, page_titles
from .scene import Scene, set_scene

LONGEST_SIZES: Final = 1000


def add_pages(server: Flask, store: Store, today: Callable[[], date]) -> None:
    """Add the route to the server behind the page; `today` is asked at every answer."""

    @server.get("/api/page")
    def page() -> Response:
        asked = request.args
        size = read_sizes(asked.get("size", ""))
        theme: ThemeName = "dark" if asked.get("theme") == "dark" else "light"
        answer = page_of(
            store, asked.get("path", "/"), asked.get("address", ""), theme, size, today()
        )
        text = cast(str, to_json(answer))  # type: ignore[no-untyped-call]
        response = Response(text, content_type="application/json")
        response.headers["Cache-Control"] = "no-store"
        return response


def read_sizes(text: str) -> Size:
    """The sizes of charts as the browser sent them; what is no size is ignored later."""
    try:
        sizes = json.loads(text[:LONGEST_SIZES])
    except ValueError:
        return {}
    return sizes if isinstance(sizes, dict) else {}


def page_of(
    store: Store, path: str, address: str, theme: ThemeName, size: Size, today: date
) -> dict[str, Any]:
    """A page: what is drawn, its title and language, what it settles and the store's state."""
    query, refused = Query.read(address)
    path = path if path in PAGES else "/"
    t = texts(query.lang)
    scene = set_scene(store, query, theme, today)
    first = {**settled(scene, address, size), "first": True}
    return {
        "shell": compact(shell(t, path, page_for(path)(scene, size), _notices(refused, t))),
        "title": {"title": f"{page_titles(t)[path]} · Kizuna", "lang": query.lang},
        "settled": first,
        "snapshot": first["snapshot"],
    }


def settled(scene: Scene, address: str, size: Size) -> dict[str, Any]:
    """What is shown now: the selection it answers, its canonical address, how the map was drawn."""
    return {
        "asked": address,
        "canonical": scene.query.to_url(),
        "snapshot": scene.store.snapshot.hash,
        "drawn": drawn(scene, size),
    }


def _notices(refused: tuple[Refusal, ...], t: Texts) -> list[Any]:
    """A line above the page for every part of the address that was left out."""
    return [
        html.Div(
            [
                html.Span(
                    t.say(
                        "“{part}” in the address is not understood and was left out.",
                        part=f"{each.key}={each.value}"[:80],
                    )
                ),
                html.Button(t.say("Close"), className="link-button", **attributes(data_dismiss="")),
            ],
            className="notice",
        )
        for each in refused
    ]
