"""A text as the name finder reads it: one plain letter for each letter, with the way back."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

_KATAKANA = dict(zip("ァィゥェォャュョヮヵヶヰヱ", "アイウエオヤユヨワカケイエ", strict=True))
_LETTERS = {"đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ø": "o", "Ø": "O", "ł": "l", "ı": "i"}
_LEVELLED = {
    **_KATAKANA,
    **_LETTERS,
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("‘’ʼ`´", "'"),
    **dict.fromkeys("\n\r\t\u00a0\u2007\u202f\u3000", " "),
    **dict.fromkeys("＝゠", "="),
    **dict.fromkeys("･·", "・"),
}
# Long mark and small tsu are spelled or left out freely in foreign names.
# Macron and circumflex: long vowels of Japanese names (Ōsaka, Kôchi).
_LENGTH_MARKS = "\u0304\u0302"
_DROPPED = re.compile("[ーッｰ\u00ad\u200b-\u200d\ufeff\u0300-\u036f]")


class _FlatTable(dict[int, str]):
    """`str.translate` table that levels each new character once and remembers it."""

    def __missing__(self, code: int) -> str:
        self[code] = flat = _level(chr(code))
        return flat


def _level(character: str) -> str:
    if character in _LEVELLED:
        return _LEVELLED[character]
    if "\u3041" <= character <= "\u30ff":
        return character
    plain = unicodedata.normalize("NFKC", character)
    base = "".join(
        part for part in unicodedata.normalize("NFD", plain) if not unicodedata.combining(part)
    )
    return base if len(base) == 1 else character


_TABLE = _FlatTable()


@lru_cache(maxsize=4)
def flatten(text: str) -> str:
    """Return `text` in plain letters, sign for sign, letter case kept.

    Latin letters lose their marks, small katakana become large, full-width letters and digits
    become plain, dashes, quotes and white space become "-", "'" and " ".
    """
    return text.translate(_TABLE)


def level(text: str) -> str:
    """Return the key of `text`: flattened, without the signs that are spelled or left out freely.

    Those are the long mark ー, the small tsu ッ, loose accents and invisible joiners.
    """
    flat = flatten(text)
    return flat if flat.isascii() else _DROPPED.sub("", flat)


@dataclass(frozen=True, slots=True)
class Surface:
    """`key` is the levelled text; `shifts` hold where letters were dropped, for the way back."""

    text: str
    key: str
    shifts: tuple[int, ...]

    def start(self, index: int) -> int:
        """Return the offset in the text of the key's letter at `index`."""
        return index + bisect_right(self.shifts, index) if self.shifts else index

    def end(self, index: int) -> int:
        """Return the offset in the text where a match that ends before `index` ends.

        Dropped signs that follow belong to the match ("ダナーン", a loose accent).
        """
        if not self.shifts:
            return index
        end = self.start(index - 1) + 1
        while end < len(self.text) and _DROPPED.match(self.text, end):
            end += 1
        return end


def read_surface(text: str) -> Surface:
    """Return `text` levelled, with the offsets of what was dropped."""
    flat = flatten(text)
    dropped = [match.start() for match in _DROPPED.finditer(flat)]
    if not dropped:
        return Surface(text, flat, ())
    shifts = tuple(offset - rank for rank, offset in enumerate(dropped))
    return Surface(text, _DROPPED.sub("", flat), shifts)


@lru_cache(maxsize=16384)
def marks_agree(surface: str, form: str) -> bool:
    """Return whether the marks of `surface` are those of `form`, or left out.

    Each word has all its marks or none: "Quang Ninh", "Quảng Ninh" and "Da Nẵng" are well
    spelled, "Quảng Nình" and "Tháng" for "Thắng" are not. Where a tone mark stands in its
    syllable does not matter ("Hoà", "Hòa"), nor does letter case; macrons of Japanese names are
    free.
    """
    if surface.isascii():
        return True
    given, known = _syllables(surface), _syllables(form)
    if form.isascii():
        given = [(letters, marks.strip(_LENGTH_MARKS)) for letters, marks in given]
    if given == known:
        return True
    return len(given) == len(known) and all(
        ours[1] in ("", theirs[1]) for ours, theirs in zip(given, known, strict=True)
    )


def _syllables(text: str) -> list[tuple[str, str]]:
    """Return each word's letters and its marks (sorted), lower case; đ counts as a mark."""
    words = []
    for word in text.casefold().replace("ð", "đ").replace("-", " ").split():
        parts = unicodedata.normalize("NFD", word)
        marks = [part for part in parts if unicodedata.combining(part) or part == "đ"]
        letters = "".join(part for part in parts if not unicodedata.combining(part))
        words.append((letters.replace("đ", "d"), "".join(sorted(marks))))
    return words
