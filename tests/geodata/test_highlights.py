"""What a reader sees marked in a sentence, in each language."""

from itertools import pairwise

import pytest

from geodata.highlights import find_highlights, find_paragraph
from geodata.records import Language


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "en",
            "The governor of Hokkaido visited Quang Ninh on 3 June 2024 and signed a memorandum.",
            ["place Hokkaido", "cue visited", "place Quang Ninh", "date 3 June 2024",
             "cue signed", "cue memorandum"],
        ),
        (
            "vi",
            "Ngày 5/11/2025, Quảng Ninh và Hokkaido ký bản ghi nhớ.",
            ["date Ngày 5/11/2025", "place Quảng Ninh", "place Hokkaido", "cue ký",
             "cue bản ghi nhớ"],
        ),
        (
            "ja",
            "2025年11月5日、北海道とクアンニン省は覚書に署名した。",
            ["date 2025年11月5日", "place 北海道", "place クアンニン", "cue 覚書"],
        ),
        ("id", "Tidak ada apa-apa di sini.", []),
    ],
)  # fmt: skip
def test_places_dates_and_telling_words(
    language: Language, sentence: str, expected: list[str]
) -> None:
    found = find_highlights(sentence, language)
    told = [f"{each.kind} {sentence[each.start : each.end]}" for each in found]
    assert told[: len(expected)] == expected
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_paragraph_ends_at_blank_lines() -> None:
    text = "Head\n\nOne. Two here. Three.\nFour.\n\nTail"
    start = text.index("Two")
    assert text[slice(*find_paragraph(text, start, start + 9))] == "One. Two here. Three.\nFour."
    assert find_paragraph("alone", 0, 5) == (0, 5)
