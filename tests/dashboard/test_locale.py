"""The catalogues: nothing missing, nothing unused; dates and numbers as each language has them."""

from collections import defaultdict
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from dashboard.locale import FOLDER, texts
from geodata.records import LANGUAGES, Language

KEYWORDS = {"say": None, "say_in": ((1, "c"), 2), "say_many": (1, 2)}
SOURCES = [("commands/**.py", "ignore"), ("**.py", "python")]
"""The command speaks English on the terminal; its messages are none of the page's."""
Key = tuple[str | None, str]


def said_in_code() -> set[Key]:
    found: set[Key] = set()
    for _, _, message, _, context in extract_from_dir(
        str(FOLDER.parent), method_map=SOURCES, keywords=KEYWORDS
    ):
        found.add((context, message if isinstance(message, str) else message[0]))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_there_once_and_used(language: Language) -> None:
    with (FOLDER / f"{language}.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    written: dict[Key, list[str]] = {}
    for message in catalogue:
        if message.id:
            one = message.id if isinstance(message.id, str) else message.id[0]
            strings = [message.string] if isinstance(message.string, str) else message.string
            written[message.context, one] = list(strings)
    said = said_in_code()
    assert said - written.keys() == set(), "missing"
    assert written.keys() - said == set(), "unused"
    assert {key for key, strings in written.items() if not all(strings)} == set(), "empty"
    assert not any(message.fuzzy for message in catalogue if message.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_english_text(language: Language) -> None:
    with (FOLDER / f"{language}.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    wrong: dict[str, list[str]] = defaultdict(list)
    for message in catalogue:
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        strings = [message.string] if isinstance(message.string, str) else list(message.string)
        for string in strings if message.id else []:
            if placeholders(string) != placeholders(ids[-1]):
                wrong[ids[-1]].append(string)
    assert wrong == {}


def placeholders(text: str) -> set[str]:
    return {part.split("}")[0] for part in text.split("{")[1:]}


def test_catalogues_name_no_person_and_no_machine() -> None:
    for language in LANGUAGES:
        head = (FOLDER / f"{language}.po").read_text(encoding="utf-8").split("\n\n")[0]
        assert "@" not in head and "/home" not in head and "POT-Creation-Date" not in head


@pytest.mark.parametrize(
    ("edtf", "en", "vi", "ja", "id"),
    [
        ("2019", "2019", "2019", "2019年", "2019"),
        ("2025-11", "Nov 2025", "11/2025", "2025年11月", "Nov 2025"),
        ("2023-08-16", "16 Aug 2023", "16/8/2023", "2023年8月16日", "16 Agu 2023"),
        ("2019~", "about 2019", "khoảng 2019", "2019年頃", "sekitar 2019"),
        ("2017/2019", "2017–2019", "2017–2019", "2017～2019年", "2017–2019"),
        ("2025-08/2025-09", "Aug–Sept 2025", "8–9/2025", "2025年8～9月", "Agu–Sep 2025"),
        ("2025-08-20/2025-08-22", "20–22 Aug 2025", "20–22/8/2025", "2025年8月20～22日",
         "20–22 Agu 2025"),
        ("2025-08-30/2025-09-02", "30 Aug–2 Sept 2025", "30/8–2/9/2025", "2025年8月30日～9月2日",
         "30 Agu–2 Sep 2025"),
        ("2024-12-30/2025-01-02", "30 Dec 2024–2 Jan 2025", "30/12/2024–2/1/2025",
         "2024年12月30日～2025年1月2日", "30 Des 2024–2 Jan 2025"),
        ("2024/2025-03", "2024–Mar 2025", "2024–3/2025", "2024年～2025年3月", "2024–Mar 2025"),
        (None, "no date", "không rõ ngày", "日付不明", "tanpa tanggal"),
    ],
)  # fmt: skip
def test_dates_are_never_finer_than_they_are(
    edtf: str | None, en: str, vi: str, ja: str, id: str
) -> None:
    for language, expected in zip(LANGUAGES, (en, vi, ja, id), strict=True):
        assert texts(language).edtf(edtf) == expected


def test_numbers_plurals_lists_and_countries() -> None:
    assert [texts(each).number(12345) for each in LANGUAGES] == [
        *("12,345", "12.345", "12,345", "12.345")
    ]
    english = texts("en")
    assert english.say_many("{number} event", "{number} events", 1) == "1 event"
    assert english.say_many("{number} event", "{number} events", 2) == "2 events"
    assert texts("vi").say_many("{number} event", "{number} events", 2) == "2 sự kiện"
    assert english.listing(["Hanoi", "Huế", "Osaka"]) == "Hanoi, Huế and Osaka"
    assert texts("ja").listing(["大阪", "東京"]) == "大阪、東京"
    assert english.listing([]) == ""
    assert texts("vi").country("KR") == "Hàn Quốc"
    assert english.percent(0.876) == "88%"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match='no interface in "fr"'):
        texts("fr")  # type: ignore[arg-type]


def test_the_folder_holds_one_catalogue_a_language() -> None:
    assert {path.name for path in Path(FOLDER).glob("*.po")} == {f"{each}.po" for each in LANGUAGES}
