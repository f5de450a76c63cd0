"""The five seed articles: every event a careful reader finds in them, compared exactly."""

import json
from pathlib import Path
from typing import Any

import pytest

from geodata.documents import read_documents
from geodata.pipeline import read_document
from geodata.records import Candidate, Document

_ROOT = Path(__file__).parents[2]
_GOLDEN = sorted((_ROOT / "tests" / "golden").glob("*.json"))


@pytest.fixture(scope="module")
def seeds() -> dict[str, Document]:
    found = read_documents([_ROOT / "seeds"])
    return {each.id: each for each in found if isinstance(each, Document)}


def _row(candidate: Candidate) -> dict[str, Any]:
    source = candidate.sources[0]
    return {
        "type": candidate.type,
        "date": candidate.date.edtf if candidate.date else None,
        "regions": list(candidate.regions),
        "countries": list(candidate.countries),
        "status": candidate.status,
        "span": [source.start, source.end],
    }


@pytest.mark.parametrize("file", _GOLDEN, ids=lambda path: path.stem)
def test_events_of_a_seed(file: Path, seeds: dict[str, Document]) -> None:
    expected = json.loads(file.read_text(encoding="utf-8"))
    found = [_row(candidate) for candidate in read_document(seeds[file.stem]).candidates]
    assert found == expected


def test_every_seed_has_its_golden_events(seeds: dict[str, Document]) -> None:
    assert {file.stem for file in _GOLDEN} == set(seeds)
