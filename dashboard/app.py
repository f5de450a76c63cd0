"""The Dash application: its one HTML document, its headers, its callbacks."""

import base64
import hashlib
import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any, Final

from dash import Dash
from flask import Response, request

from geodata import gazetteer
from geodata.documents import MAX_BYTES
from geodata.records import EVENT_TYPES, LANGUAGES, STATUSES, Language
from geodata.store import Store

from . import layout
from .answer import add_pages
from .api import add_api
from .bundle import FONT, PLOTLY, SCRIPTS, STYLES, add_bundle, read_bundle
from .callbacks import add_callbacks
from .inbox import Inbox
from .query import HIDDEN_STATUSES, KEPT, KEYS, REPEATABLE, Query
from .scene import span_of_years
from .uploads import add_uploads
from .wire import add_wire

HTML: Final = """<!DOCTYPE html>
<html lang="{language}" data-theme="light" data-prefix="{prefix}">
<head>
{{%metas%}}
<title>{{%title%}}</title>
<script>{first}</script>
{preload}
<link rel="icon" type="image/svg+xml" href="{prefix}{icon}">
<link rel="stylesheet" href="{prefix}{styles}">
</head>
<body>
{{%app_entry%}}
<script type="application/json" id="kizuna-config">{config}</script>
{{%config%}}
{scripts}
<script src="{prefix}{plotly}"></script>
<script src="{prefix}{own}"></script>
{{%renderer%}}
</body>
</html>"""
COMPANIONS: Final = {
    "dash_core_components.v": "async-graph.v",
    "dash_ag_grid.v": "async-community.v",
}
"""Scripts that Dash would ask for only when it draws the first chart or table."""
UNUSED: Final = re.compile(r"/dash_table/")
"""The script of Dash's own table, which no page of ours has."""
LATER: Final = re.compile(r"/dash_ag_grid/")
"""The largest script, of the table below the fold: loaded after the first view."""
POLICY: Final = {
    "default-src": "'self'",
    "script-src": "'self'",
    # Mantine, AG Grid and plotly.js set styles from scripts.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}
MOST_BYTES: Final = MAX_BYTES + (1 << 20)
"""Largest request the server reads: one file of the largest size, and what is around it."""


class KizunaDash(Dash):
    """Dash with one HTML document that says the language asked for and carries the settings."""

    years: Callable[[], tuple[int, int]]

    def interpolate_index(self, **parts: Any) -> str:  # type: ignore[override]
        """Write the document for the language in the address."""
        query, _ = Query.read(request.query_string.decode("utf-8", "replace"))
        bundle, prefix = read_bundle(), self.config.requests_pathname_prefix
        now, later = sorted_scripts(parts["scripts"])
        html = HTML.format(
            language=query.lang,
            prefix=prefix,
            first=bundle.first,
            preload=_preload(prefix),
            icon=bundle.path("kizuna.svg"),
            styles=bundle.path(STYLES),
            config=_in_script({**settings(query.lang, self.years()), "later": later}),
            scripts=now,
            plotly=bundle.path(PLOTLY),
            own=bundle.path(SCRIPTS),
        )
        for name, text in parts.items():
            html = html.replace(f"{{%{name}%}}", text)
        return html


def create_app(store: Store, *, today: Callable[[], date]) -> Dash:
    """The page over a store. `today` is asked at every answer: a page may stay open overnight."""
    app = KizunaDash(
        __name__,
        title="Kizuna",
        update_title=None,  # type: ignore[arg-type]
        serve_locally=True,
        suppress_callback_exceptions=True,
        use_pages=False,
        pages_folder="",
        include_assets_files=False,
        add_log_handler=False,
    )
    app.layout = layout.frame
    app.years = lambda: span_of_years(store, today())
    inbox = Inbox(store)
    inbox.resume()
    add_callbacks(app, store, today, inbox)
    server = app.server
    add_wire(server)
    add_bundle(server, app.config.routes_pathname_prefix)
    add_pages(server, store, today)
    add_api(server, store, today)
    add_uploads(server, inbox)
    server.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    policy = dict(POLICY)
    policy["script-src"] += " " + " ".join([*app.csp_hashes(), _csp_hash(read_bundle().first)])
    written = "; ".join(f"{name} {value}" for name, value in policy.items())

    def guard(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = written
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    server.after_request(guard)
    return app


def sorted_scripts(tags: str) -> tuple[str, list[str]]:
    """Dash's script tags that the first view needs, and the addresses of those for later."""
    each = [address for address in _SOURCE.findall(tags) if not UNUSED.search(address)]
    every = [address for one in each for address in (one, *_companion(one))]
    now = [address for address in every if not LATER.search(address)]
    written = "\n".join(f'<script src="{address}"></script>' for address in now)
    return written, [address for address in every if LATER.search(address)]


def _companion(address: str) -> list[str]:
    """The address of the script that follows one, under the same fingerprint."""
    return [
        address.replace(own, other).replace(".min.js", ".js")
        for own, other in COMPANIONS.items()
        if f"/{own}" in address
    ]


_SOURCE: Final = re.compile(r'<script src="([^"]+)"></script>')


def _preload(prefix: str) -> str:
    """The letters of every page, which only the style sheet names."""
    path = read_bundle().path(FONT)
    return f'<link rel="preload" as="font" type="font/woff2" crossorigin href="{prefix}{path}">'


def _csp_hash(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def settings(language: Language, years: tuple[int, int]) -> dict[str, Any]:
    """What the scripts must know of the query's keys, and the units' names for searching them.

    `years`: first and last year that can be chosen.
    """
    usual = [status for status in STATUSES if status not in HIDDEN_STATUSES]
    former = {unit.code: gazetteer.in_era(unit.code, None, "34") for unit in gazetteer.units("63")}
    every = [unit for era in ("34", "63", "JP") for unit in gazetteer.units(era)]
    default = Query()
    return {
        "keys": KEYS,
        "repeatable": sorted(REPEATABLE),
        "kept": KEPT,
        "defaults": {
            key: getattr(default, key)
            for key in ("country", "era", "view", "colour", "lanes", "lang")
        },
        "order": {"type": EVENT_TYPES, "status": STATUSES},
        "all": {"type": EVENT_TYPES, "status": usual},
        "units": former,
        "names": {unit.code: _all_names(unit.code) for unit in every},
        "lang": language,
        "years": years,
    }


def _all_names(code: str) -> str:
    found = (name for language in LANGUAGES for name in gazetteer.names(code, language))
    return " ".join(dict.fromkeys(found))


def _in_script(value: Any) -> str:
    """JSON that cannot end the script element it stands in."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
