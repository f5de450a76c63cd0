"""The Dash application: its one HTML document, its headers, its callbacks."""

import json
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
from .api import add_api
from .callbacks import add_callbacks
from .inbox import Inbox
from .query import HIDDEN_STATUSES, KEPT, KEYS, REPEATABLE, Query
from .scene import span_of_years
from .uploads import add_uploads

HTML: Final = """<!DOCTYPE html>
<html lang="{language}" data-theme="light">
<head>
{{%metas%}}
<title>{{%title%}}</title>
<link rel="icon" type="image/svg+xml" href="{prefix}assets/kizuna.svg">
<script src="{prefix}assets/first/theme.js"></script>
{{%css%}}
</head>
<body>
{{%app_entry%}}
<script type="application/json" id="kizuna-config">{config}</script>
{{%config%}}
{{%scripts%}}
{{%renderer%}}
</body>
</html>"""
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
        html = HTML.format(
            language=query.lang,
            prefix=self.config.requests_pathname_prefix,
            config=_in_script(settings(query.lang, self.years())),
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
        assets_ignore=r"first/.*",
        assets_path_ignore=["first"],
        add_log_handler=False,
    )
    app.layout = layout.frame
    app.years = lambda: span_of_years(store, today())
    inbox = Inbox(store)
    inbox.resume()
    add_callbacks(app, store, today, inbox)
    server = app.server
    add_api(server, store, today)
    add_uploads(server, inbox)
    server.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    policy = dict(POLICY)
    policy["script-src"] += " " + " ".join(app.csp_hashes())
    written = "; ".join(f"{name} {value}" for name, value in policy.items())

    def guard(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = written
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    server.after_request(guard)
    return app


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
