"""Words about time: the phrase tables of each language, offsets, anchors, and what must not be."""

import importlib.util
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from edtf_validate.valid_edtf import is_valid
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.dates import find_dates
from geodata.dates.guards import GUARDS
from geodata.dates.rules import STAGES, Rule
from geodata.dates.symbols import SYMBOLS, compile_pattern
from geodata.edtf import parse_edtf
from geodata.records import LANGUAGES, DateMention, Language, Sentence

AUTUMN, SPRING = "2025-11-26", "2025-03-10"
FEWEST_ROWS = 120


@cache
def corpus(language: Language) -> ModuleType:
    path = Path(__file__).parents[1] / "corpora" / f"dates_{language}.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sentences_of(text: str, language: Language) -> list[Sentence]:
    """Sentences of one paragraph: they end at "。", or at a full stop and two blanks."""
    stop = "。" if language == "ja" else ".  "
    sentences: list[Sentence] = []
    start = 0
    while start < len(text):
        found = text.find(stop, start)
        end = len(text) if found < 0 else found + len(stop)
        sentences.append(Sentence(start, end, text[start:end], 0, "body"))
        start = end
    return sentences


def read(text: str, language: Language, published: str | None) -> tuple[DateMention, ...]:
    day = parse_edtf(published) if published else None
    return find_dates(text, sentences_of(text, language), language, day)


def told(mention: DateMention) -> str:
    """A mention as the phrase tables write it."""
    if mention.kind == "duration":
        return f"duration {mention.quantity} {mention.unit}"
    if mention.kind == "recurring":
        return "recurring"
    if mention.span is None:
        return "undated"
    return f"validity {mention.span.edtf}" if mention.kind == "validity" else mention.span.edtf


def spans(text: str, language: Language, published: str | None) -> list[str]:
    return [told(mention) for mention in read(text, language, published)]


def _rows() -> Iterator[tuple[Language, str, str]]:
    for language in LANGUAGES:
        for expected, phrases in corpus(language).CORPUS.items():
            yield from ((language, phrase, expected) for phrase in phrases)


def _texts() -> Iterator[tuple[Language, str, list[str], str]]:
    for language in LANGUAGES:
        tables = corpus(language)
        yield from ((language, text, expected, AUTUMN) for text, expected in tables.CONTEXT)
        yield from ((language, text, expected, AUTUMN) for text, expected in tables.AUTUMN)
        yield from ((language, text, expected, SPRING) for text, expected in tables.SPRING)


def _negatives() -> Iterator[tuple[Language, str]]:
    for language in LANGUAGES:
        tables = corpus(language)
        yield from ((language, text) for text in (*tables.NEGATIVE, *tables.AUTUMN_NEGATIVE))
        yield from ((language, text) for text in tables.SPRING_NEGATIVE)


@pytest.mark.parametrize(("language", "phrase", "expected"), list(_rows()))
def test_phrase_is_read_as_its_date(language: Language, phrase: str, expected: str) -> None:
    assert spans(phrase, language, AUTUMN) == [expected]


@pytest.mark.parametrize(("language", "text", "expected", "published"), list(_texts()))
def test_text_is_read_in_order(
    language: Language, text: str, expected: list[str], published: str
) -> None:
    assert spans(text, language, published) == expected


@pytest.mark.parametrize(("language", "phrase"), list(_negatives()))
def test_what_only_looks_like_time_is_no_date(language: Language, phrase: str) -> None:
    assert [(m.text, told(m)) for m in read(phrase, language, AUTUMN)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_its_phrases(language: Language) -> None:
    phrases = [phrase for row, phrase, _ in _rows() if row == language]
    assert len(set(phrases)) == len(phrases) >= FEWEST_ROWS
    assert len(corpus(language).NEGATIVE) >= 45


@pytest.mark.parametrize(("language", "text", "expected", "published"), list(_texts()))
def test_mentions_are_slices_with_a_reason(
    language: Language, text: str, expected: list[str], published: str
) -> None:
    mentions = read(f"– {text}", language, published)
    assert [text[m.start - 2 : m.end - 2] for m in mentions] == [m.text for m in mentions]
    assert all(first.end <= second.start for first, second in pairwise(mentions))
    assert all(mention.reason for mention in mentions)
    assert all(is_valid(mention.span.edtf) for mention in mentions if mention.span)


@pytest.mark.parametrize(("language", "phrase", "expected"), list(_rows()))
def test_decomposed_letters_read_the_same(language: Language, phrase: str, expected: str) -> None:
    text = unicodedata.normalize("NFD", phrase)
    mentions = read(text, language, AUTUMN)
    assert [told(mention) for mention in mentions] == [expected]
    assert [text[m.start : m.end] for m in mentions] == [m.text for m in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngay 25 thang 11 nam 2025, lanh dao tinh", ["2025-11-25"]),
        ("Hom qua, doan da den tham", ["2025-11-25"]),
        ("tu ngay 28/5 den 3/6/2025", ["2025-05-28/2025-06-03"]),
        ("thang 9 nam ngoai", ["2024-09"]),
        ("ba ngay truoc", ["2025-11-23"]),
        ("50 nam quan he Viet Nam - Nhat Ban", ["duration 50 year"]),
        ("chieu thu Hai (24/11)", ["2025-11-24"]),
        ("lan thu hai, dung thu ba", []),
    ],
)
def test_vietnamese_without_marks_is_read(text: str, expected: list[str]) -> None:
    assert spans(text, "vi", AUTUMN) == expected


@pytest.mark.parametrize(
    "rule", [rule for stage in STAGES for rule in stage], ids=lambda rule: rule.reason
)
def test_rule_names_known_kinds_guards_and_languages(rule: Rule) -> None:
    assert compile_pattern(rule.pattern).match("") is None
    assert rule.result in SYMBOLS
    assert rule.guard in GUARDS
    assert set(rule.languages) <= set(LANGUAGES)


RELATIVE: list[tuple[Language, str]] = [
    ("en", "yesterday"),
    ("en", "on Monday"),
    ("en", "November 25"),
    ("en", "last month"),
    ("en", "on the same day"),
    ("vi", "hôm qua"),
    ("vi", "sáng 25/11"),
    ("vi", "ngày 25"),
    ("vi", "cùng ngày"),
    ("id", "kemarin"),
    ("id", "Selasa (25/11)"),
    ("id", "bulan lalu"),
    ("ja", "昨日"),
    ("ja", "25日、ハノイで"),
    ("ja", "昨年9月"),
    ("ja", "同日、"),
]


@pytest.mark.parametrize(("language", "phrase"), RELATIVE)
def test_words_that_need_a_day_have_no_span_without_it(language: Language, phrase: str) -> None:
    (mention,) = read(phrase, language, None)
    assert mention.span is None
    assert "not known" in mention.reason


@pytest.mark.parametrize(
    ("language", "phrase", "expected"),
    [
        ("id", "25 November", "2022-11-25"),
        ("id", "tahun lalu", "2021"),
        ("vi", "tháng 9 năm ngoái", "2021-09"),
        ("ja", "昨年9月", "2021-09"),
        ("en", "in August", "2022-08"),
        ("id", "kemarin", "undated"),
        ("vi", "tuần trước", "undated"),
        ("en", "on Monday", "undated"),
        ("ja", "28日、", "undated"),
    ],
)
def test_publication_year_alone_gives_no_more_than_it_holds(
    language: Language, phrase: str, expected: str
) -> None:
    assert spans(phrase, language, "2022") == [expected]


@pytest.mark.parametrize(
    ("language", "text", "published", "expected"),
    [
        # What is announced lies ahead, what is reported behind.
        ("en", "A forum will be held on December 20.", AUTUMN, ["2025-12-20"]),
        ("en", "A forum was held on December 20.", AUTUMN, ["2024-12-20"]),
        ("vi", "Hội nghị sẽ diễn ra ngày 20/1.", AUTUMN, ["2026-01-20"]),
        ("vi", "Hội nghị đã diễn ra ngày 20/1.", AUTUMN, ["2025-01-20"]),
        ("id", "Forum akan digelar pada 20 Januari.", AUTUMN, ["2026-01-20"]),
        ("id", "Forum telah digelar pada 20 Januari.", AUTUMN, ["2025-01-20"]),
        ("ja", "1月20日に開催する予定だ。", AUTUMN, ["2026-01-20"]),
        ("ja", "1月20日に開催した。", AUTUMN, ["2025-01-20"]),
        # Two clauses, two tenses.
        (
            "en",
            "The pact signed on June 3 will be renewed in May.",
            AUTUMN,
            ["2026-06-03", "2026-05"],
        ),
        (
            "en",
            "The centre, opened on June 3, will close in May.",
            AUTUMN,
            ["2025-06-03", "2026-05"],
        ),
        # A text out around New Year.
        ("id", "Pada 30 Desember, delegasi tiba.", "2025-01-05", ["2024-12-30"]),
        ("vi", "Sáng 31/12, đoàn đã đến thăm.", "2026-01-02", ["2025-12-31"]),
        ("ja", "28日、知事は首相と会談した。", "2025-12-02", ["2025-11-28"]),
        ("en", "from December 28 to January 3", "2026-01-10", ["2025-12-28/2026-01-03"]),
        # The weekday tells the year and the month.
        ("en", "on Thursday, March 14", AUTUMN, ["2024-03-14"]),
        ("ja", "3月14日（木）", AUTUMN, ["2024-03-14"]),
        # A leap day lies in a leap year.
        ("id", "29 Februari", "2025-02-27", ["2024-02-29"]),
    ],
)
def test_open_dates_lie_where_the_clause_puts_them(
    language: Language, text: str, published: str, expected: list[str]
) -> None:
    assert spans(text, language, published) == expected


def test_impossible_days_have_no_span() -> None:
    (mention,) = read("on 31 April 2025", "en", AUTUMN)
    assert mention.span is None
    assert "no such day" in mention.reason


def test_title_outside_the_text_comes_first_without_offsets() -> None:
    title = Sentence(-1, -1, "Lễ ký ngày 20/8/2024", -1, "title")
    text = "Cùng ngày, đoàn về nước."
    body = Sentence(0, len(text), text, 0, "body")
    first, second = find_dates(text, [title, body], "vi", parse_edtf(AUTUMN))
    assert (first.start, first.end, told(first)) == (-1, -1, "2024-08-20")
    assert (text[second.start : second.end], told(second)) == ("Cùng ngày", "2024-08-20")


def test_speech_is_told_from_its_own_day() -> None:
    title = Sentence(-1, -1, "Sambutan Gubernur pada 4 Juli 2025", -1, "title")
    text = "Tiga hari yang lalu kota ini bersatu; malam ini kita berkumpul."
    body = Sentence(0, len(text), text, 0, "body")
    found = find_dates(text, [title, body], "id", parse_edtf("2025-07-08"))
    assert [told(mention) for mention in found[1:]] == ["2025-07-01", "2025-07-04"]
    assert "the day of the speech (2025-07-04)" in found[1].reason


def test_words_outside_the_sentences_are_not_read() -> None:
    text = "Menu 1/1/2020\nPada 3 Mei 2024.\nTerkait 2/2/2021"
    body = Sentence(14, 30, text[14:30], 0, "body")
    assert [told(m) for m in find_dates(text, [body], "id", None)] == ["2024-05-03"]


def test_no_run_of_words_crosses_a_sentence() -> None:
    text = "Lễ khai mạc ngày 20\n22/11 là ngày bế mạc"
    cut = text.index("\n") + 1
    sentences = [
        Sentence(0, cut, text[:cut], 0, "body"),
        Sentence(cut, len(text), text[cut:], 1, "body"),
    ]
    found = find_dates(text, sentences, "vi", parse_edtf(AUTUMN))
    assert [m.text for m in found][:2] == ["ngày 20", "22/11"]


_WORDS = """
25 11 2025 25/11 25-11/3 1.300 III/2025 2021-2025 59-NQ/TW 3rd ( ) - , of the May March Monday last
next week ago until tháng năm ngày thứ ba trước qua đến từ và giữa quý tahun lalu depan Senin bulan
hari hingga 年 月 日 から 昨年 令和 元 同 二十 日間 前 İ ß é ０
"""


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(_WORDS.split()), max_size=14),
    st.sampled_from(LANGUAGES),
    st.sampled_from([AUTUMN, "2022", None]),
)
def test_any_mix_of_words_gives_ordered_slices(
    pieces: list[str], language: Language, published: str | None
) -> None:
    text = " ".join(pieces)
    mentions = read(text, language, published)
    assert [text[m.start : m.end] for m in mentions] == [m.text for m in mentions]
    assert all(m.span.start <= m.span.end and is_valid(m.span.edtf) for m in mentions if m.span)
