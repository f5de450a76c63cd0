import unicodedata

import pytest

from geodata.documents.encoding import decode
from geodata.errors import UnreadableError

VI = "Thống đốc Hokkaido đã có buổi làm việc với lãnh đạo tỉnh Quảng Ninh về du lịch. "
JA = "北海道の鈴木知事はクアンニン省を訪れ、観光と人材の協力について会談した。"
EN = "The governor’s visit – the first in years – ended with a “memorandum” on tourism. "


@pytest.mark.parametrize("text", [VI, JA, EN, "", "Ký kết \U0001f91d\r\n\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_exactly(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_zeros(encoding: str) -> None:
    assert decode((VI * 3).encode(encoding)) == VI * 3


@pytest.mark.parametrize("encoding", ["cp932", "shift_jis", "euc_jp", "iso2022_jp"])
def test_old_japanese_encodings(encoding: str) -> None:
    assert decode((JA * 3).encode(encoding)) == JA * 3


def test_windows_1258_comes_out_composed() -> None:
    """Its bytes spell a Vietnamese letter as base and tone; the text has the letter."""
    data = "".join(map(_base_and_tone, VI * 3)).encode("cp1258")
    assert decode(data) == VI * 3


def _base_and_tone(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    tone = "".join(part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323")
    base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tone))
    return letter if _fits(letter) else base + tone


def _fits(letter: str) -> bool:
    try:
        return bool(letter.encode("cp1258"))
    except UnicodeEncodeError:
        return False


def test_western_text_of_windows() -> None:
    assert decode((EN * 3).encode("cp1252")) == EN * 3


def test_text_is_composed() -> None:
    assert decode(unicodedata.normalize("NFD", VI).encode()) == VI


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x02\x03", "binary file"),
        (bytes(range(256)) * 4, "binary file"),
        (
            "Thµnh phè Hµ Néi ký kÕt hîp t¸c víi tØnh Fukuoka. ".encode("latin-1") * 4,
            "can't be told",
        ),
        ((VI * 2).encode() + b"\xff\xfe broken", "can't be told"),
        (b"\xff\xfe" + VI.encode("utf-16-le")[:-1], "it says it is utf-16 but byte"),
        (b"\xef\xbb\xbf" + b"caf\xe9", "it says it is utf-8-sig but byte 3"),
        ("Лидеры двух стран подписали соглашение. ".encode("koi8-r") * 4, "can't be told"),
    ],
    ids=["png", "all bytes", "TCVN3", "broken UTF-8", "half UTF-16", "wrong mark", "KOI8-R"],
)
def test_what_cannot_be_told_is_refused_with_a_way_out(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason) as caught:
        decode(data)
    assert "UTF-8" in str(caught.value)
