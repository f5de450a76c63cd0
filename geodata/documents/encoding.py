"""Bytes -> text: UTF-8 and UTF-16 as they say, old encodings told by their content or refused."""

import codecs
import re
import unicodedata

from geodata.errors import UnreadableError
from geodata.lexicon.languages import VIETNAMESE_LETTERS

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_JAPANESE = ("cp932", "euc_jp", "iso2022_jp")
_LATIN = ("cp1258", "cp1252")
_SAMPLE = 200_000
_KANA = re.compile(r"[\u3041-\u30fe]")
_HALF_KANA = re.compile(r"[\uff61-\uff9f]")
_HAN = re.compile(r"[\u3400-\u9fff]")
# Of the letters of a text: at most so many marked ones in English and Indonesian, at least so many
# in Vietnamese, and at most so many that no Vietnamese word has. The fonts of the 1990s (TCVN3,
# VNI) and Cyrillic, read as Western text, are far outside.
_MOST_MARKED = 0.05
_LEAST_VIETNAMESE = 0.02
_MOST_STRANGE = 0.005
_VIETNAMESE = VIETNAMESE_LETTERS | frozenset("àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ")


def decode(data: bytes) -> str:
    """Return the text of a file in NFC, without a byte order mark.

    UTF-8, UTF-16 and UTF-32 are read as such; of older encodings those of Japanese (Shift JIS,
    EUC, ISO-2022) and Latin ones with Vietnamese (Windows-1258) or Western letters.
    Raises UnreadableError, naming what was found, for binary files and for every encoding that
    can't be told for certain.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _text(data, name)
    if b"\x00" in data[:_SAMPLE]:
        return _without_mark(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data)
    return _japanese_7_bit(data) or unicodedata.normalize("NFC", text)


def _text(data: bytes, name: str) -> str:
    try:
        return unicodedata.normalize("NFC", data.decode(name))
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"it says it is {name} but byte {error.start} is not; save it as UTF-8."
        ) from error


def _without_mark(data: bytes) -> str:
    """Read UTF-16 without a byte order mark: half of a Latin text's bytes are zero."""
    even, odd = data[:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    half = min(len(data), _SAMPLE) / 2
    for many, few, name in ((even, odd, "utf-16-be"), (odd, even, "utf-16-le")):
        if many > 0.2 * half and few < 0.02 * half:
            text = _text(data, name)
            if not _has_controls(text):
                return text
    raise UnreadableError("it is a binary file, not text; export it as UTF-8 text.")


def _japanese_7_bit(data: bytes) -> str | None:
    if b"\x1b$" not in data:
        return None
    return _text(data, "iso2022_jp")


def _legacy(data: bytes) -> str:
    from charset_normalizer import from_bytes  # few texts need it, and it takes long to load

    for name in _JAPANESE:
        text = _strictly(data, name)
        if text is not None and _looks_japanese(text):
            return unicodedata.normalize("NFC", text)
    best = from_bytes(data[:_SAMPLE], cp_isolation=list(_LATIN)).best()
    for name in _LATIN if best is None else sorted(_LATIN, key=lambda name: name != best.encoding):
        text = _strictly(data, name)
        if text is not None and _looks_latin(text := unicodedata.normalize("NFC", text), name):
            return text
    guess = from_bytes(data[:_SAMPLE]).best()
    looks = f"it looks like {guess.encoding}" if guess else "nothing known fits"
    raise UnreadableError(f"its encoding can't be told for certain ({looks}); save it as UTF-8.")


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


def _looks_japanese(text: str) -> bool:
    """Tell Japanese by its kana: wrong readings of one encoding as another give half-width ones."""
    kana, half, han = (len(p.findall(text)) for p in (_KANA, _HALF_KANA, _HAN))
    return kana > 0.1 * (kana + han + half) and kana > 0.1 * len(text) and half < 0.2 * kana


def _looks_latin(text: str, name: str) -> bool:
    """Tell readable text in Vietnamese (Windows-1258), or in English or Indonesian."""
    if _has_controls(text):
        return False
    letters = [sign for sign in text if sign.isalpha() or unicodedata.combining(sign)]
    marked = [sign for sign in letters if not sign.isascii()]
    if name == "cp1252":
        return len(marked) < _MOST_MARKED * len(letters)
    strange = sum(sign not in _VIETNAMESE for sign in marked)
    vietnamese = sum(sign in VIETNAMESE_LETTERS for sign in marked)
    return vietnamese > _LEAST_VIETNAMESE * len(letters) and strange < _MOST_STRANGE * len(letters)


def _has_controls(text: str) -> bool:
    return any(
        unicodedata.category(sign) == "Cc" and sign not in "\t\n\r\f\v" for sign in text[:_SAMPLE]
    )
