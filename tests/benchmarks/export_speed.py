"""How long a click in the Export menu takes, for 500 events: the composed PNG and the deck.

    python tests/benchmarks/export_speed.py

Prints milliseconds, medians of ROUNDS, from a click to the file being handed over: "cold" when the
click follows the opening of the menu at once, "open" when the menu had been open for a second, in
which the page asks for the sheet. Then the two steps of a picture (draw on the server, paint), and
the peer of the same run: one `Plotly.toImage` PNG of the map alone, which is what a chart's own
download button does. "main thread" is its processor time, which other programs do not lengthen.
"""

import io
import shutil
import statistics
import tempfile
import threading
import time
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from dashboard.app import create_app
from dashboard.export.deck import write_deck
from dashboard.query import Query
from geodata.merge import merge
from geodata.records import Event
from geodata.registry import read_registry
from geodata.store import Store

ROUNDS = 5
EVENTS = 500
TODAY = date(2026, 11, 22)
REGISTRY = Path(__file__).parents[2] / "seeds" / "registry"
STEPS = """async () => {
  const now = () => performance.now();
  const start = now();
  const sheet = await (await fetch("/api/sheet/briefing/16x9/light")).json();
  const drawn = now();
  await kizunaSheet.raster(sheet, 2);
  const done = now();
  return { draw: drawn - start, paint: done - drawn };
}"""
PEER = """async () => {
  const { data, layout } = document.querySelector('[data-chart="map"] .js-plotly-plot');
  const start = performance.now();
  await Plotly.toImage({ data, layout }, { format: "png", width: 1140, height: 507, scale: 2 });
  return { peer: performance.now() - start };
}"""
CLICK = """async (wait) => {
  const menu = document.querySelector('[data-menu="export"]');
  const { click } = HTMLAnchorElement.prototype;
  const saved = new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = () => resolve(performance.now());
  });
  menu.click();
  await new Promise((resolve) => setTimeout(resolve, wait));
  const button = document.querySelector('[data-export="png"]');
  const start = performance.now();
  button.click();
  const done = await saved;
  HTMLAnchorElement.prototype.click = click;
  menu.click();
  return { [wait ? "open" : "cold"]: done - start };
}"""


class Quiet(WSGIRequestHandler):
    """Writes no line for each request."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


def main() -> None:
    """Measure and print."""
    candidates, _ = read_registry(sorted(REGISTRY.glob("*.csv")))
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.write(_repeated(merge(candidates)), (), taken=TODAY)
        _pictures(store)
        _slides(store)


def _repeated(events: tuple[Event, ...]) -> list[Event]:
    """EVENTS events: those of the registry, then again under other ids."""
    from dataclasses import replace

    return [
        replace(events[at % len(events)], id=f"{events[at % len(events)].id}-{at}")
        for at in range(EVENTS)
    ]


def _pictures(store: Store) -> None:
    app = create_app(store, today=lambda: TODAY)
    server = make_server("127.0.0.1", 0, app.server, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        page.wait_for_selector('[data-chart="timeline"] .main-svg')
        found = [_round(page) for _ in range(ROUNDS)]
        browser.close()
    server.shutdown()
    for step in found[0]:
        print(f"picture {step:18} {statistics.median(one[step] for one in found):7.0f} ms")
    ratio = statistics.median(one["cold"] / one["peer"] for one in found)
    print(f"picture cold / peer {ratio:.2f}")


def _round(page: Page) -> dict[str, float]:
    """Milliseconds of each step once, and of the main thread for picture and peer."""
    ticks = page.context.new_cdp_session(page)
    ticks.send("Performance.enable", {"timeDomain": "threadTicks"})

    def worked() -> float:
        told = ticks.send("Performance.getMetrics")["metrics"]
        return 1000 * float(next(one["value"] for one in told if one["name"] == "TaskDuration"))

    found: dict[str, float] = {}
    for asked, waited in ((CLICK, 0), (CLICK, 1000), (STEPS, None), (PEER, None)):
        before = worked()
        told = page.evaluate(asked, waited)
        found |= told
        if asked != CLICK:
            name = "peer main thread" if asked == PEER else "main thread"
            found[name] = worked() - before
    ticks.detach()
    return found


def _slides(store: Store) -> None:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        write_deck(store, Query(), "16x9", TODAY, io.BytesIO())
        times.append(1000 * (time.perf_counter() - start))
    print(f"deck             {statistics.median(times):7.0f} ms")


if __name__ == "__main__":
    main()
