"""Names on the surface: spellings, boundaries, cues, offsets."""

import unicodedata

import pytest

from geodata.mentions import find_places
from geodata.mentions.find import find_names
from geodata.mentions.names import all_names
from geodata.mentions.surface import flatten, level, marks_agree, read_surface
from geodata.records import Language, PlaceMention
from geodata.sentences import split_sentences


def mentions(text: str, language: Language = "en") -> tuple[PlaceMention, ...]:
    return find_places(text, split_sentences(text, language), language)


@pytest.mark.parametrize(
    "spelling",
    [
        "Quảng Ninh",
        "Quang Ninh",
        "QUẢNG NINH",
        "QUANG NINH",
        "Quảng\nNinh",
        "Quảng\u00a0Ninh",
        unicodedata.normalize("NFD", "Quảng Ninh"),
        "クアンニン",
        "クァンニン",
    ],
)
def test_spellings_of_one_unit(spelling):
    text = f"x {spelling} y"
    (hit,) = find_names(text)
    assert text[hit.start : hit.end] == spelling
    assert hit.name.rows[0].place_id == "VN-13"


@pytest.mark.parametrize(
    "text",
    [
        "hòa bình",
        "Quảng Nình",
        "Hanoian",
        "xHanoi",
        "Hanoi_2",
        "タイプ",
        "ガタイ",
        "https://example.org/Hanoi/Tokyo",
        "mail to hue@Hanoi.vn",
        "Chủ Nhật",
        "太平洋",
    ],
)
def test_no_name_in(text):
    assert find_names(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("東京都", ["東京都"]),
        ("châu Á - Thái Bình Dương", ["châu Á - Thái Bình Dương"]),
        ("Hokkaido's Sapporo-based firm", ["Hokkaido", "Sapporo"]),
        ("ベトナムフェスティバル", ["ベトナム"]),
        ("日越の外交", ["日", "越"]),
        ("quan hệ Việt - Nhật", ["Việt", "Nhật"]),
        ("Bà Rịa-Vũng Tàu, Bà Rịa – Vũng Tàu", ["Bà Rịa-Vũng Tàu", "Bà Rịa – Vũng Tàu"]),
        (
            "トゥアティエン・フエとトゥアティエンフエ",
            ["トゥアティエン・フエ", "トゥアティエンフエ"],
        ),
    ],
)
def test_longest_name_wins(text, names):
    assert [text[hit.start : hit.end] for hit in find_names(text)] == names


@pytest.mark.parametrize(
    ("text", "language", "cues"),
    [
        ("tỉnh Gifu", "vi", ["tỉnh"]),
        ("TP. Huế", "vi", ["TP."]),
        ("TP.Huế", "vi", ["TP."]),
        ("các tỉnh Gunma, Yamanashi và Niigata", "vi", ["các tỉnh"] * 3),
        ("tỉnh Gifu, thành phố Huế", "vi", ["tỉnh", "thành phố"]),
        ("bán đảo Noto", "vi", [""]),
        ("Provinsi Kagawa, Ehime, dan Kochi", "id", ["Provinsi"] * 3),
        ("Pemerintah Prefektur Kyoto", "id", ["Prefektur"]),
        ("Gifu Prefecture", "en", ["Prefecture"]),
        ("Yokohama-shi", "en", ["shi"]),
        ("Gunma, Saitama and Tochigi prefectures", "en", ["prefectures"] * 3),
        ("Gunma met Saitama Prefecture", "en", ["", "Prefecture"]),
        ("Ho Chi Minh City's People's Committee", "en", ["City"]),
        ("群馬、山梨両県", "ja", ["両県", "両県"]),
        ("奈良県と堺市", "ja", ["県", "市"]),
        ("水上市場", "ja", [""]),
    ],
)
def test_cues(text, language, cues):
    assert [mention.cue for mention in mentions(text, language)] == cues


def test_cue_puts_its_kind_first():
    unit, city = (mentions(f"{cue} Fukuoka", "vi")[0] for cue in ("tỉnh", "thành phố"))
    assert unit.candidates[0] == "JP-40"
    assert city.candidates[0].startswith("gn-")
    assert set(unit.candidates) == set(city.candidates)


def test_mentions_are_slices_inside_their_sentences():
    text = "Đoàn Quảng Ninh thăm Hokkaido.\n\nトゥアティエン・フエ省と京都府。\n"
    sentences = split_sentences(text, "vi")
    found = find_places(text, sentences, "vi")
    assert [mention.text for mention in found] == [
        "Quảng Ninh",
        "Hokkaido",
        "トゥアティエン・フエ",
        "京都",
    ]
    for mention in found:
        assert text[mention.start : mention.end] == mention.text
        assert any(s.start <= mention.start and mention.end <= s.end for s in sentences)


def test_a_name_across_two_sentences_is_none():
    text = "Kami mengunjungi Quang.\nNinh lahir di sini."
    assert [mention.text for mention in mentions(text, "id")] == []


@pytest.mark.parametrize("text", ["", "Đà Nẵng ダナーン", unicodedata.normalize("NFD", "Huế ảo")])
def test_levelling_keeps_the_way_back(text):
    surface = read_surface(text)
    assert surface.key == level(text)
    assert len(flatten(text)) == len(text)
    for index in range(len(surface.key)):
        assert flatten(text)[surface.start(index)] == surface.key[index]
    assert surface.end(len(surface.key)) == len(text) if surface.key else text == ""


@pytest.mark.parametrize(
    ("written", "form", "agrees"),
    [
        ("Hoà Bình", "Hòa Bình", True),
        ("Hoa Binh", "Hòa Bình", True),
        ("Da Nẵng", "Đà Nẵng", True),
        ("Ðà Nẵng", "Đà Nẵng", True),
        ("Ōsaka", "Osaka", True),
        ("Hóa Bình", "Hòa Bình", False),
        ("Tháng", "Thắng", False),
        ("Hà Tây", "Ha Tay", False),
    ],
)
def test_marks_agree(written, form, agrees):
    assert marks_agree(written, form) is agrees


def test_the_automaton_is_built_once():
    assert all_names() is all_names()
