import random
from pathlib import Path
from typing import get_args

import pytest

from geodata.blocks import find_blocks
from geodata.records import LANGUAGES, Language, SentenceKind
from geodata.sentences import split_sentences
from tests.corpora.sentences import BLOCKS, FURNITURE, SENTENCES

SEEDS = Path(__file__).parents[2] / "seeds"
JOIN = {"ja": ""}
PARAGRAPHS = [(language, parts) for language, rows in SENTENCES.items() for parts in rows]


@pytest.mark.parametrize(("language", "parts"), PARAGRAPHS, ids=lambda value: str(value)[:50])
def test_paragraph_is_cut_where_a_reader_cuts_it(language: Language, parts: list[str]) -> None:
    text = JOIN.get(language, " ").join(parts)
    assert [s.text for s in split_sentences(text, language)] == parts


@pytest.mark.parametrize(
    "sentence", ["Hai bên gặp nhau.Đoàn thăm Huế.", "They left.The guests stayed."]
)
def test_glued_sentences_are_parted(sentence: str) -> None:
    assert len(split_sentences(sentence, "vi")) == 2


@pytest.mark.parametrize("text", ["Xem www.example.Com nhé.", "Gửi đến a@example.Vn nhé."])
def test_names_of_the_web_are_not_parted(text: str) -> None:
    assert [s.text for s in split_sentences(text, "vi")] == [text]


@pytest.mark.parametrize(("text", "kind", "expected"), BLOCKS, ids=lambda value: str(value)[:40])
def test_kind_of_a_line(text: str, kind: SentenceKind, expected: str) -> None:
    first = find_blocks(text)[0]
    assert (first.kind, text[first.start : first.end]) == (kind, expected)


@pytest.mark.parametrize("line", FURNITURE)
def test_page_furniture_is_no_sentence(line: str) -> None:
    body = "Gubernur Hokkaido mengunjungi Quang Ninh pada hari Senin untuk membahas kerja sama."
    assert [s.text for s in split_sentences(f"{body}\n\n{line}\n", "id")] == [body]


def test_box_of_links_ends_where_running_text_begins_again() -> None:
    before = "Đoàn Hokkaido đã thăm và làm việc tại tỉnh Quảng Ninh trong hai ngày qua."
    after = "Sau buổi làm việc, hai bên đã thống nhất nhiều nội dung hợp tác quan trọng."
    text = f"{before}\nTin liên quan\nLễ hội Nhật Bản khai mạc\nThủ tướng tiếp đại sứ\n{after}\n"
    assert [s.text for s in split_sentences(text, "vi")] == [before, after]


def test_nothing_after_the_comments_is_read() -> None:
    text = "Họ đã ký.\nBình luận (2)\nTôi thấy hai tỉnh đã ký vào ngày 5 tháng 5 năm 2024.\n"
    assert [s.text for s in split_sentences(text, "vi")] == ["Họ đã ký."]


def test_items_belong_to_the_paragraph_that_introduces_them() -> None:
    text = "Đối tác gồm:\n- Kyoto;\n- Nara.\n\nHai bên rất vui."
    assert [(s.kind, s.paragraph) for s in split_sentences(text, "vi")] == [
        ("body", 0),
        ("item", 0),
        ("item", 0),
        ("body", 1),
    ]


def test_captions_belong_to_no_paragraph() -> None:
    text = "Hai bên gặp nhau.\n| Đoàn Oita tại Huế. |\nHọ ký kết."
    assert [(s.kind, s.paragraph) for s in split_sentences(text, "vi")] == [
        ("body", 0),
        ("caption", -1),
        ("body", 1),
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The governor of Hokkaido and the leaders of Quang Ninh met in Ha Long on\n"
        "Thursday. They signed an agreement on tourism and farming, and agreed that a\n"
        "festival would be held there every year. Students of both sides will visit\n"
        "each other, and a direct flight between the two airports is to be examined\n"
        "next spring.\n\n"
        "The two sides have known each other since 2019."
    )
    sentences = split_sentences(text, "en")
    assert [s.paragraph for s in sentences] == [0, 0, 0, 1]
    assert sentences[0].text.endswith("met in Ha Long on\nThursday.")


def test_lines_of_ordinary_width_stay_apart() -> None:
    text = (
        "Quan hệ hữu nghị được thiết lập năm 2012.\nNăm 2014 hai bên ký bản ghi nhớ.\nHọ rất vui."
    )
    assert [s.paragraph for s in split_sentences(text, "vi")] == [0, 1, 2]


def test_title_outside_the_text_comes_first_without_a_span() -> None:
    title, body = split_sentences("Hai bên đã ký.", "vi", "Huế và Nara ký bản ghi nhớ")
    assert (title.kind, title.start, title.end, title.text) == (
        "title",
        -1,
        -1,
        "Huế và Nara ký bản ghi nhớ",
    )
    assert body.text == "Hai bên đã ký."


@pytest.mark.parametrize(
    "text",
    [
        "Huế và Nara ký bản ghi nhớ\n\nHai bên đã ký.",
        "Huế và  Nara ký bản ghi nhớ\nHai bên đã ký.",
        "# Huế và Nara ký bản ghi nhớ\nHai bên đã ký.",
        "Trang tin Huế\n\nHuế và Nara ký bản ghi nhớ\n\nHai bên đã ký.",
    ],
)
def test_title_in_the_text_has_its_span(text: str) -> None:
    titles = [
        s for s in split_sentences(text, "vi", "Huế và Nara ký bản ghi nhớ") if s.kind == "title"
    ]
    assert [text[s.start : s.end] == s.text and s.start >= 0 for s in titles] == [True]


def test_title_of_several_sentences_is_one() -> None:
    title = "クアンナム省を訪問。友好を確認。"
    sentences = split_sentences(f"{title}\n\n知事は会談した。", "ja", title)
    assert [(s.kind, s.text) for s in sentences] == [("title", title), ("body", "知事は会談した。")]


def test_lone_sentences_between_long_paragraphs_are_captions() -> None:
    long = "Tỉnh Quảng Ninh và các đối tác Nhật Bản đã trao đổi về nhiều lĩnh vực hợp tác. " * 8
    caption = "Đoàn Quảng Ninh dự Lễ hội Việt Nam tại Sapporo."
    text = "\n\n".join([long, long, caption, long, long, long]).strip()
    kinds = {s.text: s.kind for s in split_sentences(text, "vi")}
    assert kinds[caption] == "caption"
    short = "\n\n".join(["Hai bên gặp nhau.", caption, "Họ ký kết.", "Lễ ký ngắn.", "Đoàn ra về."])
    assert {s.kind for s in split_sentences(short, "vi")} == {"body"}


def _texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]


@pytest.mark.parametrize("language", get_args(Language))
def test_sentences_are_slices_in_order_whatever_the_text(language: Language) -> None:
    generator = random.Random(language)
    signs = ' \n\t.!?…。「」（）()“”"|-•#!AaĐđ1あ漢TP.Mr.http://x.vn '
    noise = ["".join(generator.choices(signs, k=300)) for _ in range(60)]
    for text in [*_texts(), *noise]:
        end = 0
        for sentence in split_sentences(text, language):
            assert text[sentence.start : sentence.end] == sentence.text
            assert sentence.text == sentence.text.strip() != ""
            assert end <= sentence.start
            end = sentence.end


def test_seed_captions_and_ends() -> None:
    """The captions that readers see in the first seed, and nothing of the page after its end."""
    text = (SEEDS / "000_8abcc2aa43217efd.txt").read_text(encoding="utf-8")
    sentences = split_sentences(text, "id")
    assert [s.text for s in sentences if s.kind == "caption"] == [
        "Duta Besar Vietnam untuk Jepang, Pham Quang Hieu.",
        "Duta Besar Pham Quang Hieu berbicara di sebuah seminar bersama para pelaku bisnis dari "
        "Provinsi Okinawa.",
        "Duta Besar Pham Quang Hieu berbincang dengan para pemimpin Provinsi Oita.",
        "Gubernur Tokyo Koike Yuriko beserta Duta Besar dan staf Kedutaan.",
    ]
    assert sentences[-1].text == "Terima kasih banyak, Duta Besar!"


def test_tables_of_all_languages_are_filled() -> None:
    assert {language for language, _ in PARAGRAPHS} == set(LANGUAGES)
