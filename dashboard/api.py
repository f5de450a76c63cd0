"""Events for other programs: /api/events.<format> with the page's own query string.

    curl 'http://127.0.0.1:8050/api/events.geojson?region=VN-13&year=2020..2025'

Formats: csv, jsonl (as `kizuna extract` writes it), geojson, xlsx, parquet, ics, timeline.json, and
excel.csv, which is csv with the byte order mark that Excel needs. A key or value that is not
understood is answered with 400 and its name. Answers carry an ETag that changes with the data, the
query and the program's version (If-None-Match gives 304 without reading an event), are gzipped for
those who accept it, and say in the header `Kizuna-Export` which query, data and version they are.
The same as a file is /api/events.manifest.json with the same query string, which every answer names
in its `Link` header as "describedby": JSON Lines and an empty CSV have no place for it themselves.

The page itself asks /api/sheet/<subject>/<paper>/<theme> for a composed picture: the SVG of the
sheet and the figures to be drawn into it, and /api/deck/<paper>.pptx for slides.
"""

import gzip
import hashlib
import io
from collections.abc import Callable, Iterator
from datetime import date
from tempfile import SpooledTemporaryFile
from typing import IO, Final, cast

from flask import Blueprint, Flask, Response, jsonify, request

from dashboard.export.deck import write_deck
from dashboard.export.files import DATA, MANIFEST, write_data
from dashboard.export.manifest import Manifest
from dashboard.export.picture import compose_sheet, sheet_json
from dashboard.query import Query
from geodata.errors import QueryError
from geodata.store import Store

EXCEL_CSV: Final = "excel.csv"
FORMATS: Final = (*DATA, EXCEL_CSV)
TYPES: Final = {
    "csv": "text/csv; charset=utf-8; header=present",
    EXCEL_CSV: "text/csv; charset=utf-8; header=present",
    "jsonl": "application/jsonl; charset=utf-8",
    "geojson": "application/geo+json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "ics": "text/calendar; charset=utf-8",
    "timeline.json": "application/json",
    MANIFEST: "application/json",
}
SLIDES: Final = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_COMPRESSED: Final = frozenset({"xlsx", "parquet"})
"""Formats that gzip cannot make smaller."""
_IN_MEMORY: Final = 8 * 1024 * 1024
"""Bytes of an answer kept in memory; longer ones go through a temporary file."""
_PIECE: Final = 64 * 1024
_FASTEST_GOOD: Final = 5
"""gzip level: a third faster than the default for the same size within two per cent."""


def add_api(server: Flask, store: Store, today: Callable[[], date]) -> None:
    """Add the routes to the server behind the page; `today` is asked at every answer."""
    api = Blueprint("api", __name__, url_prefix="/api")

    @api.get("/events.<format>")
    def events(format: str) -> Response:
        if format not in FORMATS:
            return refusal(f'no format "{format}"; one of: {", ".join(FORMATS)}', 404)
        query = _asked()
        manifest = Manifest.of(query, store.choose(*query.condition()))
        tag = etag(manifest, format)
        if request.if_none_match.contains_weak(tag):
            return _labelled(Response(status=304), manifest, tag)
        return _labelled(_answer(store, query, format), manifest, tag)

    @api.get("/sheet/<subject>/<paper>/<theme>")
    def sheet(subject: str, paper: str, theme: str) -> Response:
        query = _asked()
        composed = compose_sheet(store, query, subject, paper, theme, today())
        return _private(Response(sheet_json(composed), content_type="application/json"))

    @api.get("/deck/<paper>.pptx")
    def deck(paper: str) -> Response:
        body = io.BytesIO()
        write_deck(store, _asked(), paper, today(), body)
        response = _private(Response(body.getvalue(), content_type=SLIDES))
        name = f"kizuna-slides-{paper}.pptx"
        response.headers.set("Content-Disposition", "attachment", filename=name)
        return response

    @api.errorhandler(QueryError)
    def refuse(problem: QueryError) -> Response:
        return refusal(str(problem), 400)

    server.register_blueprint(api)


def _asked() -> Query:
    return Query.from_url(request.query_string.decode("utf-8", "replace"))


def _private(response: Response) -> Response:
    """An answer that depends on the day: never kept."""
    response.headers["Cache-Control"] = "no-store"
    return response


def refusal(message: str, status: int) -> Response:
    """An answer that says in words what was wrong."""
    response: Response = jsonify(error=message)
    response.status_code = status
    return response


def etag(manifest: Manifest, format: str) -> str:
    """The same for the same bytes: by data, query, format and program."""
    parts = (manifest.snapshot, manifest.dated, manifest.query, manifest.program, format)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def _answer(store: Store, query: Query, format: str) -> Response:
    zipped = format not in _COMPRESSED and request.accept_encodings["gzip"] > 0
    # Closed by whoever sends its pieces.
    body = cast(IO[bytes], SpooledTemporaryFile(max_size=_IN_MEMORY))  # noqa: SIM115
    suffix, bom = ("csv", True) if format == EXCEL_CSV else (format, False)
    if zipped:
        with gzip.GzipFile("", "wb", _FASTEST_GOOD, body, mtime=0) as packed:
            write_data(store, query, suffix, cast(IO[bytes], packed), bom=bom)  # type: ignore[arg-type]
    else:
        write_data(store, query, suffix, body, bom=bom)  # type: ignore[arg-type]
    length = body.tell()
    body.seek(0)
    response = Response(_pieces(body), content_type=TYPES[format])
    response.content_length = length
    if zipped:
        response.headers["Content-Encoding"] = "gzip"
    name = f"kizuna-events.{suffix}"
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response


def _labelled(response: Response, manifest: Manifest, tag: str) -> Response:
    response.set_etag(tag, weak=True)
    response.headers["Vary"] = "Accept-Encoding"
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Kizuna-Export"] = manifest.line().replace(" · ", "; ")
    asked = f"?{manifest.query}" if manifest.query else ""
    response.headers["Link"] = f'<events.{MANIFEST}{asked}>; rel="describedby"'
    return response


def _pieces(body: IO[bytes]) -> Iterator[bytes]:
    with body:
        while piece := body.read(_PIECE):
            yield piece
