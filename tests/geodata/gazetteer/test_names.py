import re
import unicodedata

import pytest

from geodata.errors import DateRangeError, UnknownPlaceError
from geodata.gazetteer import cities, display_name, names, unit, units
from geodata.records import LANGUAGES, Language

ALL_UNITS = [each for era in ("63", "34", "JP") for each in units(era)]  # type: ignore[arg-type]
VIETNAM = [each for each in ALL_UNITS if each.country == "VN"]
JAPAN = [each for each in ALL_UNITS if each.country == "JP"]


def test_every_unit_has_a_name_in_each_language() -> None:
    missing = [
        (each.code, language)
        for each in ALL_UNITS
        for language in LANGUAGES
        if not names(each.code, language)
    ]
    assert missing == []


def test_no_two_units_of_an_era_share_a_display_name() -> None:
    for language in LANGUAGES:
        for era in ("63", "34", "JP"):
            shown = [display_name(each.code, language) for each in units(era)]  # type: ignore[arg-type]
            assert len(set(shown)) == len(shown), (language, era)


def test_the_display_name_is_the_first_name() -> None:
    for each in ALL_UNITS:
        for language in LANGUAGES:
            assert display_name(each.code, language) == names(each.code, language)[0]


def test_vietnamese_names_have_composed_letters_and_no_eth() -> None:
    for each in VIETNAM:
        for name in names(each.code, "vi"):
            assert name == unicodedata.normalize("NFC", name)
            assert not set("Ððẚ") & set(name)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        # The faults of the source: names of regions, wrong diacritics.
        ("VN-39", "Đồng Nai"),
        ("VN-53", "Bắc Kạn"),
        ("VN-66", "Hưng Yên"),
        ("VN-27", "Quảng Nam"),
        ("VN-45", "Đồng Tháp"),
        ("VN-47", "Kiên Giang"),
        ("VN-26", "Thừa Thiên Huế"),
        ("VN-43", "Bà Rịa–Vũng Tàu"),
        ("VN-33", "Đắk Lắk"),
        ("VN34-46", "Huế"),
    ],
)
def test_vietnamese_names_are_right(code: str, expected: str) -> None:
    assert display_name(code, "vi") == expected
    assert display_name(code, "id") == expected


def test_japanese_names_of_vietnamese_units_are_katakana_with_what_they_are() -> None:
    for each in VIETNAM:
        name = display_name(each.code, "ja")
        assert re.fullmatch("[ァ-ヴー・]+[省市]", name), (each.code, name)


@pytest.mark.parametrize(
    ("code", "on", "suffix"),
    [
        ("VN-HN", None, "市"),
        ("VN-57", None, "省"),
        ("VN34-22", "2026-08-31", "省"),
        ("VN34-22", "2026-09-01", "市"),
        ("VN34-24", "2026-09-19", "省"),
        ("VN34-75", "2026-04-30", "市"),
    ],
)
def test_the_japanese_suffix_follows_the_status(code: str, on: str | None, suffix: str) -> None:
    assert names(code, "ja", on)[0].endswith(suffix)
    assert (unit(code, on).status == "municipality") == (suffix == "市")


def test_prefectures_are_kanji_with_their_kind_and_plain_latin_elsewhere() -> None:
    kinds = {"JP-01": "道", "JP-13": "都", "JP-26": "府", "JP-27": "府"}
    for each in JAPAN:
        assert display_name(each.code, "ja").endswith(kinds.get(each.code, "県"))
        for language in ("vi", "id"):
            assert re.fullmatch("[A-Z][a-z]+", display_name(each.code, language))
        assert re.fullmatch("[A-ZŌ][a-zōū]+", display_name(each.code, "en"))


def test_names_have_their_days() -> None:
    assert names("VN-26", "vi", "2024-12-31")[0] == "Thừa Thiên Huế"
    assert names("VN-26", "vi", "2025-01-01")[0] == "Huế"
    assert "Thừa Thiên Huế" not in names("VN-26", "vi", "2025-01-01")
    assert unit("VN-26", "2024-12-31").name == "Thừa Thiên Huế"
    assert unit("VN-26", "2025-01-01").name == "Huế"
    with pytest.raises(DateRangeError):
        names("VN-26", "vi", "2025-02-29")
    with pytest.raises(UnknownPlaceError, match="VN34-79"):
        names("VN-57", "vi", "2026-01-01")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (
            "VN-SG",
            ("TP. Hồ Chí Minh", "Ho Chi Minh City", "ホーチミン市", "Kota Hồ Chí Minh"),
        ),
        ("VN-HN", ("Hà Nội", "Hanoi", "ハノイ市", "Hà Nội")),
        ("VN-HP", ("Hải Phòng", "Hải Phòng", "ハイフォン市", "Hải Phòng")),
        ("VN-DN", ("Đà Nẵng", "Đà Nẵng", "ダナン市", "Đà Nẵng")),
        ("JP-01", ("Hokkaido", "Hokkaidō", "北海道", "Hokkaido")),
        ("JP-27", ("Osaka", "Osaka", "大阪府", "Osaka")),
        ("area-kansai", ("Kansai", "Kansai", "関西", "Kansai")),
        ("JP", ("Nhật Bản", "Japan", "日本", "Jepang")),
        ("VN", ("Việt Nam", "Vietnam", "ベトナム", "Vietnam")),
        ("KR-48", ("Nam Gyeongsang", "South Gyeongsang", "慶尚南道", "Gyeongsang Selatan")),
        ("KH-10", ("Kratie", "Kratie", "クラチエ", "Kratie")),
        ("gn-1853195", ("Sakai", "Sakai", "堺市", "Sakai")),
        ("gn-1580410", ("Hạ Long", "Hạ Long", "ハロン市", "Hạ Long")),
    ],
)
def test_places_are_shown_in_each_language(code: str, expected: tuple[str, ...]) -> None:
    order: tuple[Language, ...] = ("vi", "en", "ja", "id")
    assert tuple(display_name(code, language) for language in order) == expected


def test_every_city_has_a_name_in_each_language() -> None:
    for city in cities().values():
        for language in LANGUAGES:
            assert names(city.id, language)[0]


@pytest.mark.parametrize("language", ["fr", "", "EN"])
def test_another_language_is_refused(language: str) -> None:
    with pytest.raises(UnknownPlaceError, match="no language"):
        names("VN-13", language)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["VN-99", "gn-0", "area-nowhere", "ZZ", "KR-99"])
def test_an_unknown_place_has_no_name(code: str) -> None:
    with pytest.raises(UnknownPlaceError):
        names(code, "en")
