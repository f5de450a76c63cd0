"""What a person waits for: the first view, cold and warm, and a filter's way onto the page.

    python tests/benchmarks/page_speed.py [--events 10000] [--rounds 5]

Prints one JSON object, all times medians in milliseconds, measured in a headless Chromium on this
machine. `cold`: an empty browser cache, from the start of the navigation to the frame in which map
and timeline are both drawn. `warm`: the same page opened again. `layout_shift`: the largest sum of
a load. `wire_kb`: thousands of bytes over the wire, as the browser counted them. `filter`: from a
click on a type's chip to the frame in which map and timeline are both redrawn. `*_cpu`: processor
time of the page's main thread, which a busy machine changes less.
"""

import argparse
import json
import os
import shutil
import statistics
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from werkzeug.serving import make_server

from dashboard.app import create_app
from dashboard.commands.serving import Quiet
from geodata.merge import merge
from geodata.records import DateSpan, Event
from geodata.registry import read_registry
from geodata.store import Store

TODAY = date(2026, 11, 22)
REGISTRY = Path(__file__).parents[2] / "seeds" / "registry"
DRAWN = """
(() => {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  const drawn = (name) => document.querySelector(
    `[data-chart="${name}"] .js-plotly-plot .main-svg .scatterlayer .trace`);
  const look = () => {
    if (!drawn("map") || !drawn("timeline")) return void requestAnimationFrame(look);
    requestAnimationFrame(() => { window.firstView = performance.now(); });
  };
  look();
})()
"""
FILTER = """(at) => new Promise((done) => {
  const charts = [...document.querySelectorAll("#main [data-chart] .js-plotly-plot")];
  const chip = document.querySelectorAll("#types .type")[at];
  let left = charts.length;
  const start = performance.now();
  for (const chart of charts) {
    const drawn = () => {
      chart.removeListener("plotly_afterplot", drawn);
      if (--left) return;
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    };
    chart.on("plotly_afterplot", drawn);
  }
  chip.click();
})"""


def main() -> None:
    """Measure and print."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--events", type=int, default=10_000)
    asked.add_argument("--rounds", type=int, default=5)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        store.write(made(given.events), (), taken=TODAY)
        with served(store) as address, started() as browser:
            result = {"events": given.events, "load": round(os.getloadavg()[0], 1)}
            result |= loads(browser, address, given.rounds)
            result |= filters(browser, address, 4 * given.rounds)
    print(json.dumps(result, indent=2))


def made(number: int) -> list[Event]:
    """Events of the registry, again and again, each time at other days of the last years."""
    candidates, _ = read_registry(sorted(REGISTRY.glob("*.csv")))
    told = merge(candidates)
    chance = Random(1)
    return [
        replace(event, id=f"{event.id}-{at}", date=_moved(event.date, chance.randrange(-700, 300)))
        for at, event in ((at, told[at % len(told)]) for at in range(number))
    ]


def _moved(day: DateSpan | None, by: int) -> DateSpan | None:
    if day is None or day.start != day.end:
        return day
    other = day.start + timedelta(days=by)
    return DateSpan(other.isoformat(), other, other)


@contextmanager
def served(store: Store) -> Iterator[str]:
    """The page over a store, as `kizuna serve` answers it."""
    app = create_app(store, today=lambda: TODAY)
    server = make_server("127.0.0.1", 0, app.server, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@contextmanager
def started() -> Iterator[Browser]:
    """A browser without anything kept."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


def loads(browser: Browser, address: str, rounds: int) -> dict[str, Any]:
    """The first view of new and of returning readers."""
    cold, warm = [], []
    for _ in range(rounds + 1):
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        cold.append(_load(context, address))
        # Chromium keeps compiled scripts from the second visit on.
        _load(context, address)
        warm.append(_load(context, address))
        context.close()
    first, cold, warm = cold[0], cold[1:], warm[1:]
    return {
        "first_ever": first["view"],
        "cold": _median(cold, "view"),
        "cold_cpu": _median(cold, "cpu"),
        "cold_each": [each["view"] for each in cold],
        "warm": _median(warm, "view"),
        "warm_cpu": _median(warm, "cpu"),
        "warm_each": [each["view"] for each in warm],
        "layout_shift": max(each["shift"] for each in (*cold, *warm)),
        "wire_kb": _median(cold, "wire"),
        "wire_warm_kb": _median(warm, "wire"),
        "requests": _median(cold, "requests"),
    }


def _load(context: BrowserContext, address: str) -> dict[str, float]:
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    wire: list[float] = []
    session.on("Network.loadingFinished", lambda told: wire.append(told["encodedDataLength"]))
    page.add_init_script(DRAWN)
    page.goto(address)
    page.wait_for_function("() => window.firstView", timeout=120_000)
    told = {
        each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]
    }
    page.wait_for_selector("#table .ag-row[row-id]", timeout=120_000)
    page.wait_for_load_state("networkidle")
    found: dict[str, float] = {
        "view": round(page.evaluate("window.firstView")),
        "shift": round(page.evaluate("window.shifted"), 4),
        "cpu": round(1000 * told["TaskDuration"]),
        "wire": round(sum(wire) / 1000),
        "requests": sum(1 for size in wire if size),
    }
    page.close()
    return found


def filters(browser: Browser, address: str, clicks: int) -> dict[str, Any]:
    """One type's chip after the other, on and off again."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.add_init_script(DRAWN)
    page.goto(address)
    page.wait_for_function("() => window.firstView")
    page.wait_for_selector("#table .ag-row[row-id]", timeout=120_000)
    times = [_filter(page, at // 2 % 6) for at in range(clicks + 2)][2:]
    return {"filter": round(statistics.median(times)), "filter_each": [round(t) for t in times]}


def _filter(page: Page, chip: int) -> float:
    time: float = page.evaluate(FILTER, chip)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(150)
    return time


def _median(found: list[dict[str, float]], name: str) -> float:
    return round(statistics.median(each[name] for each in found))


if __name__ == "__main__":
    main()
