"""Keys of the extraction in words: no office and no evidence is left in English."""

import pytest

from dashboard.evidence_terms import evidence_in_words, office_name
from dashboard.locale import texts
from dashboard.names import in_order
from dashboard.pages.evidence import person_in_words
from geodata.events.confidence import measured
from geodata.gazetteer import units
from geodata.lexicon.people import offices
from geodata.records import LANGUAGES, Language
from geodata.registry import candidates

FOREIGN: tuple[Language, ...] = ("vi", "ja", "id")
TABLES = (offices.VIETNAMESE, offices.INDONESIAN, offices.ENGLISH, offices.JAPANESE, offices.BODIES)
KEYS = sorted({key for table in TABLES for _, key in table if key})


@pytest.mark.parametrize("language", FOREIGN)
def test_every_measured_rule_is_told_in_the_language(language: Language) -> None:
    rules = [*measured(), *candidates._RULES.values()]
    for part in sorted({part for rule in rules for part in rule.split("; ")}):
        assert evidence_in_words(texts(language), part) != part
        assert evidence_in_words(texts("en"), part) == part


@pytest.mark.parametrize("office", KEYS)
def test_every_office_of_the_lexicon_has_words(office: str) -> None:
    for language in LANGUAGES:
        said = office_name(texts(language), office)
        assert said and "_" not in said
        if language == "ja":
            assert not said.isascii()


def test_evidence_is_joined_as_the_language_joins_it() -> None:
    rule = "talks are told; no day is told; a rule of tomorrow"
    assert evidence_in_words(texts("en"), rule) == rule
    assert evidence_in_words(texts("ja"), rule) == "会談の記述、日付の記述なし、a rule of tomorrow"
    assert office_name(texts("vi"), "keeper_of_seals") == "keeper of seals"


def test_prefectures_stand_from_north_to_south_in_japanese() -> None:
    codes = [unit.code for unit in units("JP")]
    assert sorted(codes, key=lambda code: in_order(code, "ja")) == sorted(codes)
    assert sorted(codes, key=lambda code: in_order(code, "en"))[:2] == ["JP-23", "JP-05"]


def test_a_person_is_named_with_office_and_place_in_the_language() -> None:
    person = {"name": "Ishidera Junichi", "office": "vice_governor", "body": "JP-19"}
    assert [person_in_words(person, texts(language)) for language in LANGUAGES] == [
        "Ishidera Junichi, vice-governor (Yamanashi)",
        "Ishidera Junichi, Phó Thống đốc (Yamanashi)",
        "Ishidera Junichi（山梨県・副知事）",
        "Ishidera Junichi, Wakil Gubernur (Yamanashi)",
    ]
    nameless = {"name": "", "office": "mayor", "body": "JP-27"}
    assert person_in_words(nameless, texts("en")) == "mayor (Osaka)"
    assert person_in_words({**nameless, "office": ""}, texts("en")) == "Osaka"
    assert person_in_words({**person, "office": "", "body": ""}, texts("ja")) == "Ishidera Junichi"
