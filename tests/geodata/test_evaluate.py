"""The score itself on small made-up articles, and the reached scores on the development set."""

from pathlib import Path

import pytest

from geodata.assignment import assign
from geodata.documents import read_documents
from geodata.edtf import parse_edtf
from geodata.errors import UnreadableError
from geodata.evaluate import Evaluation, Tally, evaluate, score_article
from geodata.gold import Annotated, Entry, read_gold
from geodata.pipeline import read_document
from geodata.records import Document
from geodata.scorecard import report

_DEVSET = Path(__file__).parents[1] / "devset"

# Reached on the development set (tests/devset/SCORES.md says how much of it was blind).
_TDR = {"": 0.965, "en": 0.985, "vi": 0.96, "id": 0.96, "ja": 0.95}
_EXACT = 0.82
_DATES = 0.985
_REGIONS = 0.97


def _entry(type: str, date: str, *regions: str) -> Entry:
    return Entry(type, parse_edtf(date) if date else None, frozenset(regions), "")


def _score(gold: list[Entry], predicted: list[Entry]) -> Evaluation:
    annotated = Annotated("a", "en", tuple(gold))
    return Evaluation((score_article(annotated, predicted),))


def test_assignment_takes_the_greatest_sum() -> None:
    assert assign([[1.0, 0.9], [0.9, 0.0]]) == [(0, 1), (1, 0)]
    assert assign([[0.0, 0.0]]) == []
    assert assign([]) == []


def test_overlapping_days_and_one_shared_region_are_enough() -> None:
    result = _score(
        [_entry("visit", "2024-05-10/2024-05-12", "VN-13", "JP-01")],
        [_entry("visit", "2024-05-11", "JP-01", "JP-13")],
    )
    assert result.tally("TDR") == Tally(1, 1, 1)
    assert result.tally("exact") == Tally(0, 1, 1)


def test_undated_matches_undated_only() -> None:
    gold = [_entry("partnership", "", "VN-13", "JP-01")]
    assert _score(gold, [_entry("partnership", "", "JP-01")]).tally("TDR").hits == 1
    assert _score(gold, [_entry("partnership", "2013", "JP-01")]).tally("TDR").hits == 0


def test_national_events_match_by_their_day() -> None:
    gold = [_entry("milestone", "1973")]
    assert _score(gold, [_entry("milestone", "1973-09-21")]).tally("TDR").hits == 1
    assert _score(gold, [_entry("milestone", "1973", "VN-HN")]).tally("TDR").hits == 0


def test_one_prediction_serves_one_gold_entry() -> None:
    gold = [_entry("agreement", "2016", "VN-SG"), _entry("agreement", "2016-09", "VN-SG")]
    result = _score(gold, [_entry("agreement", "2016", "VN-SG")])
    assert result.tally("TDR") == Tally(1, 1, 2)


def test_report_names_misses_and_extras() -> None:
    result = _score([_entry("forum", "2024", "VN-13")], [_entry("festival", "2024", "VN-13")])
    lines = report(result, verbose=True)
    assert "a miss  forum 2024 VN-13 | " in lines
    assert "a extra festival 2024 VN-13 | " in lines


def test_a_broken_line_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"id": "a", "lang": "en"}\n', encoding="utf-8")
    with pytest.raises(UnreadableError, match=r"gold\.jsonl line 1"):
        read_gold(tmp_path)


@pytest.fixture(scope="module")
def development() -> Evaluation:
    documents = [d for d in read_documents([_DEVSET]) if isinstance(d, Document)]
    found = {document.id: read_document(document).candidates for document in documents}
    return evaluate(read_gold(_DEVSET), found)


@pytest.mark.parametrize(("language", "bound"), _TDR.items())
def test_development_set_type_date_region(
    development: Evaluation, language: str, bound: float
) -> None:
    assert development.tally("TDR", language=language).f1 >= bound


def test_development_set_exact_dates_regions(development: Evaluation) -> None:
    assert development.tally("exact").f1 >= _EXACT
    assert development.dates_right >= _DATES
    assert development.regions.f1 >= _REGIONS
