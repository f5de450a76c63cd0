"""The match key of a text: what stays when spelling habits are levelled."""

import re
import unicodedata
from functools import lru_cache

_LATIN_MARKS = range(0x0300, 0x0370)
# Kana that fold otherwise with a mark or a small vowel behind them than alone.
_NEEDS_CONTEXT = re.compile("[ヴウｦ-ﾟ\u3099\u309a]")
# Letters that Unicode does not take apart into a base and a mark.
_LETTERS = {"đ": "d", "ð": "d", "ø": "o", "ł": "l", "ı": "i"}
_KATAKANA = {
    **dict(zip("ァィゥェォャュョヮヵヶ", "アイウエオヤユヨワカケ", strict=True)),
    **dict.fromkeys("ッー", ""),
    **dict(zip("ヂヅヰヱヲ", "ジズイエオ", strict=True)),
}
_DASHES = dict.fromkeys("‐‑‒–—―−", "-")
_QUOTES = dict.fromkeys("‘’ʼ`´", "'")
# A voicing mark that no kana took.
_STRAY_MARKS = dict.fromkeys("\u3099\u309a", "")
_LEVELLED = {**_LETTERS, **_KATAKANA, **_DASHES, **_QUOTES, **_STRAY_MARKS}
# Two spellings of the same sound: ヴィンフック and ビンフック.
_V_SOUNDS = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ"))


class _FoldTable(dict[int, str]):
    """`str.translate` table that folds each new character once and remembers it."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_character(chr(code))
        return folded


def _fold_character(character: str) -> str:
    if character in _LEVELLED:
        return _LEVELLED[character]
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).casefold())
    base = "".join(part for part in parts if ord(part) not in _LATIN_MARKS)
    return "".join(_LEVELLED.get(part, part) for part in unicodedata.normalize("NFC", base))


_TABLE = _FoldTable()


def _level_kana(text: str) -> str:
    for spelling, level in _V_SOUNDS:
        text = text.replace(spelling, level)
    return text


def fold(text: str) -> str:
    """Return the match key of `text`: equal for spellings that mean the same name.

    Compatibility forms and letter case are levelled (full-width, half-width kana, "Ｏ" = "o"),
    Latin diacritics and macrons fall away ("Ōsaka" = "osaka", "Đà Nẵng" = "da nang", also with
    the eth of some sources, "Ðà Nẵng"), typographic dashes and apostrophes become plain ones.
    In katakana small letters become large, the long mark and the small tsu fall away and ヴィ
    becomes ビ ("クァンナム" = "クアンナム", "ダックラック" = "ダクラク"); voicing marks stay.
    Hiragana, kanji, spaces, hyphens and all other signs are kept.

    Folding twice changes nothing. The key is for comparing only, never for display.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    if _NEEDS_CONTEXT.search(text):
        text = _level_kana(unicodedata.normalize("NFKC", text))
    return text.translate(_TABLE)


def fold_with_offsets(text: str) -> tuple[str, tuple[int, ...]]:
    """Return `fold(text)` and, for each of its characters, the offset in `text` it came from.

    The offsets have one more entry, `len(text)`, so that a match of the key from i to j
    (j excluded) covers `text[offsets[i]:offsets[j]]`. Marks that fall away belong to the
    character before them.
    """
    pieces: list[str] = []
    offsets: list[int] = []
    start = 0
    while start < len(text):
        end = _cluster_end(text, start)
        piece = fold(text[start:end])
        pieces.append(piece)
        offsets.extend([start] * len(piece))
        start = end
    return "".join(pieces), (*offsets, len(text))


@lru_cache(maxsize=4096)
def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) > 0 or character in "ﾞﾟ"


def _cluster_end(text: str, start: int) -> int:
    """Return where the character with its marks ends; ヴ takes its small vowel with it."""
    end = start + 1
    while end < len(text) and _is_mark(text[end]):
        end += 1
    if text[start] in "ヴｳウ" and end < len(text) and text[end] in "ァィェォｧｨｪｫ":
        end += 1
    return end
