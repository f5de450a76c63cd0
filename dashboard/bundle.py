"""The page's own files as few requests: one style sheet, one script, each under its fingerprint.

The files of assets/ are joined in the order of their names, assets/first/ aside, whose script
stands in the document itself, and assets/vendor/, which are sent one by one. Everything lies under
one folder whose name is made from all their content, so a browser may keep it for good and yet
never shows an old page.
"""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from flask import Flask, Response, abort, send_from_directory

from .wire import keep

ASSETS: Final = Path(__file__).parent / "assets"
STYLES, SCRIPTS = "page.css", "page.js"
PLOTLY: Final = "vendor/plotly-cartesian.min.js"
FIRST: Final = "first/first.js"
FONT: Final = "fonts/inter-latin.woff2"


@dataclass(frozen=True, slots=True)
class Bundle:
    """The page's own files. `folder`: their path below the page's, without a slash at its end."""

    folder: str
    styles: str
    scripts: str
    first: str

    def path(self, name: str) -> str:
        """Where a file of assets/, STYLES or SCRIPTS is asked for."""
        return f"{self.folder}/{name}"


@cache
def read_bundle() -> Bundle:
    """Read the files of assets/."""
    digest = hashlib.sha256()
    for path in sorted(ASSETS.rglob("*")):
        if path.is_file():
            digest.update(f"{path.relative_to(ASSETS).as_posix()}\n".encode() + path.read_bytes())
    return Bundle(
        folder=f"assets/kept-{digest.hexdigest()[:12]}",
        styles=_joined("css"),
        scripts=_joined("js"),
        first=(ASSETS / FIRST).read_text(encoding="utf-8"),
    )


def _joined(suffix: str) -> str:
    files = sorted(ASSETS.glob(f"*.{suffix}"))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def add_bundle(server: Flask, prefix: str) -> None:
    """Add the route to the server behind the page; `prefix` ends with a slash."""
    bundle = read_bundle()
    made = {
        STYLES: (bundle.styles, "text/css"),
        SCRIPTS: (bundle.scripts, "text/javascript"),
    }

    @server.get(f"{prefix}assets/kept-<fingerprint>/<path:name>")
    def kept(fingerprint: str, name: str) -> Response:
        if f"assets/kept-{fingerprint}" != bundle.folder:
            abort(404)
        if name in made:
            text, kind = made[name]
            return keep(Response(text, content_type=f"{kind}; charset=utf-8"))
        return keep(send_from_directory(ASSETS, name))
