"""Work grows with the articles, not with their square: counted in calls, not in seconds."""

import runpy
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from geodata.pipeline import extract
from geodata.records import Document

BENCHMARK = Path(__file__).parents[1] / "benchmarks" / "bench_scale.py"
ROUND = 12
"""Articles of the development set, taken again in each round about other regions and years."""
ROUNDS = 6


def calls(run: Callable[[], object]) -> int:
    """How many functions are called, those of C included."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count


@pytest.fixture(scope="module")
def rounds() -> Sequence[Sequence[Document]]:
    made = runpy.run_path(str(BENCHMARK))["made"]
    by_step: list[dict[str, Document]] = []
    for document in made():
        name, _, step = document.id.rpartition("-")
        if int(step) == ROUNDS:
            break
        if int(step) == len(by_step):
            by_step.append({})
        by_step[-1][name] = document
    common = [name for name in by_step[0] if all(name in step for step in by_step)]
    return [[step[name] for name in common[:: len(common) // ROUND]] for step in by_step]


def test_no_two_articles_of_the_benchmark_are_the_same(rounds):
    texts = [document.text for some in rounds for document in some]
    assert len(set(texts)) == len(texts) >= ROUND * ROUNDS


def test_six_times_the_articles_take_six_times_the_calls(rounds):
    extract(document for some in rounds for document in some)  # tables are loaded, not counted
    one = calls(lambda: extract(rounds[0]))
    all_of_them = calls(lambda: extract(document for some in rounds for document in some))
    assert all_of_them < one * ROUNDS * 1.25
