"""Sheets as files without the page: a headless Chrome or Chromium runs the page's own script.

Needs the extra `render` (choreographer, the part of kaleido that speaks with the browser) and a
browser on this machine. The fonts are those of the package; nothing is fetched.
"""

import asyncio
import base64
import json
import re
import tempfile
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, BinaryIO, Final

from dashboard.export.picture import sheet_json
from dashboard.export.sheet import Sheet
from dashboard.figures.style import FONT
from geodata.errors import KizunaError

FORMATS: Final = ("png", "pdf")
_FONT_URL: Final = re.compile(r'url\("(fonts/[\w/.-]+)"\)')
_SECONDS: Final = 60
"""A browser that has not answered by then will not."""
_PAGE: Final = """<!DOCTYPE html><html><head><meta charset="utf-8"><style>{style}
@page {{ size: {page}; margin: 0; }}
html, body {{ margin: 0; }}
#sheet svg {{ display: block; width: 100vw; height: 100vh; font-family: {printed}; }}
</style><script>{script}</script></head>
<body><div id="sheet"></div><script>window.sheet = {sheet};</script></body></html>"""
_PRINTED: Final = '"Inter Static"'
"""The family at fixed weights: a variable font becomes drawings in a PDF, not a font."""
_STEPS: Final = {
    "pdf": "document.getElementById('sheet').innerHTML = sheet.svg;"
    " kizunaSheet.preload(sheet.svg, PRINTED).then(() => '')",
    "png": "kizunaSheet.raster(sheet, SCALE)"
    ".then((blob) => new Promise((done) => { const reader = new FileReader();"
    " reader.onload = () => done(reader.result.split(',')[1]); reader.readAsDataURL(blob); }))",
}
WITHOUT: Final = "data formats, .svg and .pptx work without it"


class RenderError(KizunaError):
    """There is no browser to draw with, or it failed; the message says what to do."""


def render(sheet: Sheet, form: str, scale: int, out: BinaryIO) -> None:
    """Write a sheet as "png" (`scale` times its size) or "pdf" (fonts embedded).

    Raises RenderError when the browser or the extra is missing.
    """
    try:
        import choreographer  # noqa: F401
    except ImportError as error:
        raise RenderError(
            f'.png and .pdf need the extra "render": pip install "kizuna[render]"; {WITHOUT}.'
        ) from error
    with tempfile.TemporaryDirectory(prefix="kizuna-") as place:
        page = Path(place) / "sheet.html"
        page.write_text(_page(sheet), encoding="utf-8")
        step = _STEPS[form].replace("SCALE", str(scale)).replace("PRINTED", repr(_PRINTED))
        # A thread of its own, so that it also draws where a loop runs already (a notebook).
        with ThreadPoolExecutor(1) as pool:
            out.write(pool.submit(asyncio.run, _drawn(page.as_uri(), step, form)).result())


async def _drawn(address: str, step: str, form: str) -> bytes:
    from choreographer import Browser
    from choreographer.errors import (
        BrowserClosedError,
        BrowserDepsError,
        BrowserFailedError,
        ChromeNotFoundError,
        DevtoolsProtocolError,
    )

    try:
        async with asyncio.timeout(_SECONDS), Browser(headless=True) as browser:
            tab = await browser.create_tab("about:blank")
            await tab.send_command("Page.enable")
            loaded = tab.subscribe_once("Page.loadEventFired")
            await tab.send_command("Page.navigate", {"url": address})
            await loaded
            asked = {"expression": step, "awaitPromise": True, "returnByValue": True}
            told = _result(await tab.send_command("Runtime.evaluate", asked))
            if form == "pdf":
                paper = {"preferCSSPageSize": True, "printBackground": True}
                answer = await tab.send_command("Page.printToPDF", paper)
                return base64.b64decode(answer["result"]["data"])
            return base64.b64decode(told)
    except ChromeNotFoundError as error:
        raise RenderError(
            "no Chrome or Chromium found to draw the picture with; install one "
            f"(Debian: apt-get install chromium) or name it in BROWSER_PATH; {WITHOUT}."
        ) from error
    except (BrowserDepsError, BrowserFailedError, BrowserClosedError, TimeoutError) as error:
        raise RenderError(
            f"the browser could not draw the picture ({error or type(error).__name__}); {WITHOUT}."
        ) from error
    except DevtoolsProtocolError as error:
        raise RenderError(f"the browser refused to draw the picture ({error}).") from error


def _result(answer: Any) -> str:
    result = answer["result"]
    if "exceptionDetails" in result:
        told = result["exceptionDetails"].get("exception", {}).get("description", "")
        raise RenderError(f"the picture could not be drawn: {told or 'script error'}")
    value: str = result["result"].get("value", "")
    return value


def _page(sheet: Sheet) -> str:
    """One self-contained document."""
    assets = files("dashboard") / "assets"
    return _PAGE.format(
        style=_fonts(),
        page=sheet.print_size,
        printed=FONT.replace("Inter", _PRINTED, 1),
        script=(assets / "export-picture.js").read_text(encoding="utf-8"),
        sheet=_in_script(sheet_json(sheet)),
    )


def _fonts() -> str:
    """The page's font rules with the fonts in them."""
    assets = files("dashboard") / "assets"
    rules = "".join(
        (assets / name).read_text(encoding="utf-8") for name in ("fonts.css", "export-fonts.css")
    )
    return _FONT_URL.sub(lambda found: _embedded(assets.joinpath(*found[1].split("/"))), rules)


def _embedded(font: Traversable) -> str:
    return f'url("data:font/woff2;base64,{base64.b64encode(font.read_bytes()).decode()}")'


def _in_script(text: str) -> str:
    """JSON that cannot end the script element it stands in."""
    return json.dumps(json.loads(text)).replace("<", "\\u003c")
