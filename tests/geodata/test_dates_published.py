"""The publication day as the text itself tells it."""

import pytest

from geodata.dates import find_published
from geodata.records import Language

BYLINES: list[tuple[Language, str, str]] = [
    ("vi", "Hà Nội, ngày 25/11/2025 - Sáng nay, hai bên ký kết.", "2025-11-25"),
    ("vi", "Cập nhật: 26/11/2025 09:12\nSáng nay, hai bên ký kết.", "2025-11-26"),
    ("vi", "Báo Quảng NinhBáo Quảng Ninh26/11/2025\n\nDiễn đàn khai mạc.", "2025-11-26"),
    ("vi", "Thứ Tư, 26/11/2025 - 08:30\nLễ ký ngày 20/8/2024 tại Huế.", "2025-11-26"),
    ("vi", "Lễ ký diễn ra tại Huế.\n\nXuất bản ngày 26/11/2025", "2025-11-26"),
    ("id", "Hanoi (VNA) - 25/11/2025 - Forum digelar.", "2025-11-25"),
    ("id", "Diterbitkan pada 26 November 2025\n\nForum digelar kemarin.", "2025-11-26"),
    ("id", "Kamis, 20 November 2025 14:30 WIB\nForum digelar kemarin.", "2025-11-20"),
    ("ja", "2025年11月26日 09:00\n\n知事は会談した。", "2025-11-26"),
    ("ja", "更新日：2025年11月26日\n\n知事は会談した。", "2025-11-26"),
    ("ja", "令和7年11月26日\n国際課\n\n知事は会談した。", "2025-11-26"),
    ("en", "HANOI, Nov. 25, 2025 (VNS) — The governor arrived.", "2025-11-25"),
    ("en", "Wednesday, November 26, 2025 - 10:23\nThe forum opened.", "2025-11-26"),
    ("en", "By Tran Van A\nNovember 26, 2025\n\nThe forum opened.", "2025-11-26"),
    ("en", "Published: 26 Nov 2025\nThe pact was signed on 3 May 2024.", "2025-11-26"),
]
INFERRED: list[tuple[Language, str, str]] = [
    ("vi", "(TTXVN) Hà Nội, 25/11 – Hai bên ký kết. Đoàn đến ngày 20/11/2025.", "2025-11-25"),
    ("en", "They signed it on 5 June 2017. They met on 3 May 2019.", "2019-05-03"),
    ("en", "They met on 3 May 2019. A forum will be held on 5 June 2030.", "2019-05-03"),
    ("id", "Forum digelar pada September 2021.", "2021-09"),
    ("ja", "両市は2019年10月21日に署名した。", "2019-10-21"),
    ("id", "Forum berlangsung dari 20 hingga 22 Agustus 2025.", "2025-08-22"),
]
NOTHING: list[tuple[Language, str]] = [
    ("en", "Nothing here tells the day."),
    ("vi", "Sáng nay, hai bên ký kết."),
    ("ja", "知事は昨日、首相と会談した。"),
    ("id", "Forum akan digelar pada 5 Juni 2030."),
]


@pytest.mark.parametrize(("language", "text", "expected"), BYLINES)
def test_dateline_or_byline_is_found(language: Language, text: str, expected: str) -> None:
    found = find_published(text, "", language)
    assert found is not None
    assert (found[0].edtf, found[1]) == (expected, "byline")


@pytest.mark.parametrize(("language", "text", "expected"), INFERRED)
def test_latest_told_day_is_inferred(language: Language, text: str, expected: str) -> None:
    found = find_published(text, "", language)
    assert found is not None
    assert (found[0].edtf, found[1]) == (expected, "inferred")


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_made_up(language: Language, text: str) -> None:
    assert find_published(text, "", language) is None


def test_date_of_the_title_counts() -> None:
    found = find_published("Nothing here.", "Speech of 4 July 2025", "en")
    assert found is not None
    assert (found[0].edtf, found[1]) == ("2025-07-04", "inferred")


@pytest.mark.parametrize(
    "line",
    [
        "• Tỉnh Kyoto: gia hạn bản ghi nhớ ngày 20/11/2023;",
        "Ảnh: Lễ ký ngày 20/11/2023",
        "Hai bên ký văn bản đầu tiên ngày 20/11/2023.",
    ],
)
def test_dates_of_captions_items_and_sentences_are_no_byline(line: str) -> None:
    found = find_published(f"{line}\nĐoàn về nước.", "", "vi")
    assert found is not None
    assert found[1] == "inferred"
