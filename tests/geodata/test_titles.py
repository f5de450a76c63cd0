"""Titles are generated from fields, in four languages, and say who, what and where."""

import pytest

from geodata.records import LANGUAGES, Participant
from geodata.titles import title


def titles(event):
    return {language: title(event, language) for language in LANGUAGES}


def test_an_official_visits(candidate):
    event = candidate(
        "visit",
        "2023-11-16",
        ("JP-01", "VN-13"),
        roles={"JP-01": "visitor", "VN-13": "host"},
        people=(Participant("Suzuki Naomichi", "governor", "JP-01"),),
    )
    assert titles(event) == {
        "en": "Hokkaidō governor visits Quảng Ninh",
        "vi": "Thống đốc Hokkaido thăm Quảng Ninh",
        "ja": "北海道知事がクアンニン省を訪問",
        "id": "Gubernur Hokkaido mengunjungi Quảng Ninh",
    }


def test_a_delegation_without_a_named_official_visits(candidate):
    event = candidate(
        "visit",
        "2025-08",
        ("JP-19", "VN-13"),
        roles={"JP-19": "visitor", "VN-13": "host"},
    )
    assert title(event, "en") == "Yamanashi delegation visits Quảng Ninh"


def test_a_signed_paper_names_both_sides(candidate):
    event = candidate("agreement", "2023-12-15", ("JP-10", "VN-63"), form="memorandum")
    assert title(event, "en") == "Hà Nam and Gunma: memorandum"
    assert title(event, "ja") == "ハナム省と群馬県が覚書"


def test_a_tie_is_named_by_its_cities(candidate):
    event = candidate(
        "partnership", None, ("JP-27", "VN-DN"), form="friendship", cities={"gn-1853195": "JP-27"}
    )
    assert title(event, "en") == "Đà Nẵng – Sakai: friendship ties"


def test_a_national_paper_names_the_countries(candidate):
    event = candidate("agreement", "2023-11-27", form="statement")
    assert title(event, "vi") == "Việt Nam – Nhật Bản: tuyên bố chung"


def test_an_anniversary_names_the_other_country(candidate):
    event = candidate("milestone", None, form="anniversary", name="50", countries=("IN", "VN"))
    assert title(event, "en") == "50 years of relations: Vietnam – India"


def test_a_gathering_says_where_and_with_whom(candidate):
    event = candidate("forum", "2025-11-25", ("JP-10", "VN-13"), roles={"VN-13": "venue"})
    assert title(event, "en") == "Forum in Quảng Ninh with Gunma"


def test_long_lists_are_counted(candidate):
    event = candidate(
        "forum",
        "2025-11-25",
        ("JP-01", "JP-10", "JP-15", "JP-19", "JP-27", "VN-13"),
        roles={"VN-13": "venue"},
    )
    assert title(event, "en") == "Forum in Quảng Ninh with Hokkaidō, Gunma and 3 more"


@pytest.mark.parametrize(
    "type", ["visit", "forum", "festival", "partnership", "agreement", "milestone"]
)
@pytest.mark.parametrize(
    "regions", [(), ("VN-13",), ("JP-01",), ("JP-01", "VN-13"), ("KR-48", "VN-57")]
)
def test_every_shape_has_a_short_title_in_four_languages(candidate, type, regions):
    for text in titles(candidate(type, None, regions)).values():
        assert 3 < len(text) < 90
        assert "{" not in text
