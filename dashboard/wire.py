"""What goes over the wire: text gzipped for those who accept it, kept files packed only once.

Flask's own server sends files as they are, and Dash's scripts are more than 4 MB of text. A file
whose address changes with its content (it may be kept for a year) is packed well and the packed
form is kept in memory; what is made for one answer is packed fast.
"""

import gzip
from collections.abc import Callable
from threading import Lock
from typing import Final

from flask import Flask, Response, request

PACKED: Final = frozenset(
    {
        *("text/html", "text/css", "text/javascript", "text/plain", "image/svg+xml"),
        *("application/javascript", "application/json"),
    }
)
"""Kinds of answers that become smaller; fonts and pictures are packed already."""
WORTHWHILE: Final = 600
"""Bytes below which an answer fits into one packet anyway."""
KEPT_FOR: Final = 365 * 24 * 3600
"""Seconds that a browser may keep a file whose address names its content."""
_WELL, _FAST = 9, 4


def add_wire(server: Flask) -> None:
    """Pack every answer of the server that is worth it."""
    packed: dict[str, bytes] = {}
    lock = Lock()

    def once(address: str, make: Callable[[], bytes]) -> bytes:
        with lock:
            found = packed.get(address)
        if found is None:
            found = make()
            with lock:
                packed[address] = found
        return found

    def pack(response: Response) -> Response:
        if not _is_worth_it(response):
            return response
        response.direct_passthrough = False
        body = response.get_data()
        if len(body) < WORTHWHILE:
            return response
        response.vary.add("Accept-Encoding")
        if not request.accept_encodings["gzip"]:
            return response
        tag, _ = response.get_etag()
        if tag or is_kept(response):
            address = f"{request.full_path} {tag}"
            small = once(address, lambda: gzip.compress(body, _WELL, mtime=0))
        else:
            small = gzip.compress(body, _FAST, mtime=0)
        response.set_data(small)
        response.headers["Content-Encoding"] = "gzip"
        if tag:
            response.set_etag(tag, weak=True)
            response.make_conditional(request)
        return response

    server.after_request(pack)


def is_kept(response: Response) -> bool:
    """Whether a browser keeps an answer for a year without asking again."""
    return (response.cache_control.max_age or 0) >= KEPT_FOR


def keep(response: Response) -> Response:
    """Let browsers keep an answer whose address changes with its content."""
    response.cache_control.no_cache = None
    response.cache_control.public = True
    response.cache_control.max_age = KEPT_FOR
    response.cache_control.immutable = True
    return response


def _is_worth_it(response: Response) -> bool:
    return (
        response.status_code == 200
        and response.mimetype in PACKED
        and "Content-Encoding" not in response.headers
        and not response.headers.get("Content-Disposition", "").startswith("attachment")
    )
