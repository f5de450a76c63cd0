"""How long a click in the Export menu takes, for 500 events: the composed PNG and the deck.

    python tests/benchmarks/export_speed.py

Prints milliseconds for each step of a picture (compose on the server, draw, rasterise) and for the
deck, medians of ROUNDS, beside the peer measured in the same run: one `Plotly.toImage` PNG of the
map alone, which is what a chart's own download button does.
"""

import io
import shutil
import statistics
import tempfile
import threading
import time
from datetime import date
from pathlib import Path

from playwright.sync_api import sync_playwright
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
  const fetched = now();
  const drawing = await kizunaSheet.compose(sheet);
  const drawn = now();
  await kizunaSheet.raster(drawing, sheet, 2);
  const done = now();
  const { data, layout } = sheet.figures.map;
  await Plotly.toImage({ data, layout }, { format: "png", scale: 2 });
  return { compose: fetched - start, draw: drawn - fetched, raster: done - drawn,
           whole: done - start, peer: now() - done };
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
        found = [page.evaluate(STEPS) for _ in range(ROUNDS)]
        browser.close()
    server.shutdown()
    for step in ("compose", "draw", "raster", "whole", "peer"):
        print(f"picture {step:8} {statistics.median(one[step] for one in found):7.0f} ms")
    ratio = statistics.median(one["whole"] / one["peer"] for one in found)
    print(f"picture whole / peer {ratio:.2f}")


def _slides(store: Store) -> None:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        write_deck(store, Query(), "16x9", TODAY, io.BytesIO())
        times.append(1000 * (time.perf_counter() - start))
    print(f"deck             {statistics.median(times):7.0f} ms")


if __name__ == "__main__":
    main()
