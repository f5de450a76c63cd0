"""Words about time: the phrase tables of each language, offsets, and what must never happen."""

from collections.abc import Iterator
from importlib import import_module

import pytest

from geodata.dates import find_dates
from geodata.edtf import parse_edtf
from geodata.records import LANGUAGES, DateMention, Language, Sentence


def sentences_of(text: str, language: Language) -> list[Sentence]:
    """One sentence per full stop, all in one paragraph."""
    stop = "。" if language == "ja" else ".  "
    sentences: list[Sentence] = []
    start = 0
    while start < len(text):
        found = text.find(stop, start)
        end = len(text) if found < 0 else found + 1
        sentences.append(Sentence(start, end, text[start:end], 0, "body"))
        start = end + (0 if language == "ja" else 1)
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


def corpus(language: Language) -> object:
    return import_module(f"tests.corpora.dates_{language}")


def _rows() -> Iterator[tuple[Language, str, str]]:
    for language in LANGUAGES:
        for expected, phrases in corpus(language).CORPUS.items():  # type: ignore[attr-defined]
            yield from ((language, phrase, expected) for phrase in phrases)


def _texts() -> Iterator[tuple[Language, str, list[str]]]:
    for language in LANGUAGES:
        for text, expected in corpus(language).CONTEXT:  # type: ignore[attr-defined]
            yield language, text, expected


def _negatives() -> Iterator[tuple[Language, str]]:
    for language in LANGUAGES:
        yield from ((language, phrase) for phrase in corpus(language).NEGATIVE)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("language", "phrase", "expected"), _rows())
def test_phrase_is_read_as_its_date(language: Language, phrase: str, expected: str) -> None:
    mentions = read(phrase, language, "2025-11-26")
    assert [told(mention) for mention in mentions if told(mention) != "x"] == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), _texts())
def test_words_count_from_the_date_before(
    language: Language, text: str, expected: list[str]
) -> None:
    assert [told(mention) for mention in read(text, language, "2025-11-26")] == expected


@pytest.mark.parametrize(("language", "phrase"), _negatives())
def test_what_only_looks_like_time_is_no_date(language: Language, phrase: str) -> None:
    assert [(m.text, told(m)) for m in read(phrase, language, "2025-11-26")] == []
