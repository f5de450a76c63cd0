"""A filter's way to the page: events -> view -> what the map and the timeline send.

    python tests/benchmarks/bench_view.py

Prints one JSON object: milliseconds of processor time on one core (best of seven) for 10,000 events
made from the registry's own (each repeated at other days), the bytes sent, and how many times
longer the same two figures take when they pass through `plotly.graph_objects.Figure`, in the same
run. The target is 60 ms for the view, the map's change and the timeline together.
"""

import importlib.util
import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from dashboard.figures import draw_map, draw_timeline, recolour
from dashboard.view import build_view

ROWS = 10_000
TODAY = date(2026, 11, 22)
ROUNDS = 7


def registry_frame() -> pd.DataFrame:
    """The frame that the tests of the dashboard use."""
    path = Path(__file__).parents[1] / "dashboard" / "conftest.py"
    spec = importlib.util.spec_from_file_location("dashboard_conftest", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.make_frame(module.registry_rows())


def many(frame: pd.DataFrame) -> pd.DataFrame:
    """ROWS events: the registry's, each moved by up to two years either way."""
    found = pd.concat([frame] * (ROWS // len(frame) + 1), ignore_index=True).iloc[:ROWS].copy()
    found["id"] = [f"event-{at}" for at in range(ROWS)]
    days = pd.to_timedelta(np.random.default_rng(1).integers(-700, 300, ROWS), unit="D")
    found["start"] += days
    found["end"] += days
    return found


def best(work: Callable[[], Any]) -> float:
    """Milliseconds of the fastest round."""
    times = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return round(1000 * min(times), 1)


def main() -> None:
    """Measure and print."""
    frame = many(registry_frame())
    view = build_view(frame, frame, today=TODAY)
    change = recolour(view)
    drawn = draw_map(view), draw_timeline(view)
    result = {
        "events": ROWS,
        "view_ms": best(lambda: build_view(frame, frame, today=TODAY)),
        "map_change_ms": best(lambda: recolour(view)),
        "timeline_ms": best(lambda: draw_timeline(view)),
        "map_whole_ms": best(lambda: draw_map(view)),
        "map_change_kb": round(len(json.dumps(change)) / 1024),
        "map_whole_kb": round(len(json.dumps(drawn[0])) / 1024),
        "timeline_kb": round(len(json.dumps(drawn[1])) / 1024),
        "through_plotly_objects_ms": best(lambda: [go.Figure(each) for each in drawn]),
    }
    ours = result["map_whole_ms"] + result["timeline_ms"]
    result["plotly_objects_ratio"] = round(result["through_plotly_objects_ms"] / ours, 1)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
