import json
import unicodedata
from pathlib import Path

import pytest

from geodata.errors import UnreadableError
from geodata.language import detect_language
from geodata.records import Language

DEVSET = Path(__file__).parents[1] / "devset"
SEEDS = Path(__file__).parents[2] / "seeds"

TEXTS: list[tuple[Language, str]] = [
    ("en", "Governor Hattori arrives in Hà Nội for talks with Chairman Trần Sỹ Thanh"),
    ("en", "The leaders of Thừa Thiên Huế and Kyoto met."),
    ("en", "Signed."),
    ("id", "Gubernur Hokkaido mengunjungi Quang Ninh"),
    ("id", "Menurut Bà Trần Thị Hồng Hạnh, kerja sama ini akan terus berlanjut."),
    ("vi", "Thống đốc Hokkaido thăm Quảng Ninh"),
    ("vi", "Lanh dao tinh Quang Ninh va cac doi tac Nhat Ban da hop tac trong nhieu nam"),
    ("vi", "Tỉnh Okinawa (沖縄県) đã ký bản ghi nhớ với thành phố Đà Nẵng."),
    ("ja", "北海道知事がクアンニン省を訪問"),
    ("ja", "日越地方協力フォーラム"),
    ("ja", "Vinh Long省とJETROがMOUを締結した。"),
    ("ja", "ﾊﾉｲで会談"),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_language_of_a_short_text(language: Language, text: str) -> None:
    assert detect_language(text) == language


def test_language_of_the_annotated_articles() -> None:
    rows = [
        json.loads(line)
        for path in sorted(DEVSET.glob("gold*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    bodies = {row["id"]: (DEVSET / f"{row['id']}.md").read_text("utf-8") for row in rows}
    found = {name: detect_language(text.split("---", 2)[2]) for name, text in bodies.items()}
    assert found == {row["id"]: row["lang"] for row in rows}


def test_vietnamese_without_its_marks() -> None:
    for path in sorted(DEVSET.glob("vi-*.md")):
        text = path.read_text(encoding="utf-8").split("---", 2)[2]
        plain = "".join(
            sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign)
        ).translate(str.maketrans("đĐ", "dD"))
        assert detect_language(plain) == "vi", path.name


def test_a_passage_in_another_language_does_not_decide() -> None:
    text = (SEEDS / "003_dbf2a86c08709a04.txt").read_text(encoding="utf-8")
    assert detect_language(text[:3000] + " Lãnh đạo hai nước đã hội đàm tại Tokyo. 友好。") == "id"


@pytest.mark.parametrize(
    ("found", "text"),
    [
        ("Chinese", "越南广宁省与日本北海道于十一月签署合作协议，双方领导人出席了签字仪式。" * 5),
        ("Korean", "베트남과 일본의 지방 협력 포럼이 꽝닌성에서 열렸다. " * 5),
        ("Cyrillic", "Губернатор префектуры Хоккайдо посетил провинцию Куангнинь. " * 5),
        (
            "another language",
            "Le gouverneur de la préfecture a rencontré les dirigeants. " * 9,
        ),
        (
            "another language",
            "Der Minister besuchte am Dienstag die Provinz und sprach. " * 9,
        ),
    ],
)
def test_a_text_in_another_language_is_refused_by_name(found: str, text: str) -> None:
    with pytest.raises(UnreadableError, match=f"is in {found}; Kizuna reads en, vi, ja, id"):
        detect_language(text)


def test_nothing_to_go_by_is_english() -> None:
    assert detect_language("2025 – 11 – 25") == "en"
