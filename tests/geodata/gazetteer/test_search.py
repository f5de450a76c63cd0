from pathlib import Path
from runpy import run_path

import pytest

from geodata.gazetteer import search

CORPUS = run_path(str(Path(__file__).parents[2] / "corpora" / "searches.py"))


@pytest.mark.parametrize(("text", "place_id"), CORPUS["SEARCHES"])
def test_a_text_finds_the_place_it_means(text: str, place_id: str) -> None:
    first = search(text)[0]
    assert (first.place.id, first.exact) == (place_id, True)


@pytest.mark.parametrize(("text", "place_id"), CORPUS["MISSPELLED"])
def test_an_unknown_name_gives_the_three_nearest(text: str, place_id: str) -> None:
    matches = search(text)
    assert [match.exact for match in matches] == [False, False, False]
    assert matches[0].place.id == place_id
    assert len({match.place.id for match in matches}) == 3


def test_an_ambiguous_name_lists_its_candidates_with_the_reason() -> None:
    matches = search("Sakai", limit=10)
    assert [match.place.region for match in matches] == ["JP-27", "JP-18", "JP-08", "JP-13"]
    assert matches[0].reason == "the largest of this name"
    assert matches[1].reason == "another place of this name"


def test_a_unit_comes_before_its_city() -> None:
    matches = search("Hiroshima")
    assert [match.place.kind for match in matches[:2]] == ["prefecture", "city"]
    assert matches[0].reason == "a unit comes before a city"


def test_the_only_place_of_a_name_says_so() -> None:
    (match,) = search("Hạ Long")
    assert match.reason == "the only place of this name"


@pytest.mark.parametrize("text", ["", "  ", "-", "()"])
def test_an_empty_text_finds_nothing(text: str) -> None:
    assert search(text) == ()


def test_the_limit_is_kept() -> None:
    assert len(search("Sakai", limit=2)) == 2
    assert len(search("Sakaii", limit=5)) == 5
