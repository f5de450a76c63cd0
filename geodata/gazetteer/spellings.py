"""The ways a name is written in running text."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import product

# Between two names, not inside a transcription or before a suffix ("Ô-xa-ca", "Osaka-fu").
_DASHED = re.compile(r"\s*[-–]\s*(?=[^\W\d_a-z])")
_DASHES = ("-", "–", " - ", " – ", " ")
# Old and new placement of the tone mark at the end of a syllable: Hoà and Hòa, Thuỷ and Thủy.
_OLD = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
_NEW = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]
_TO_NEW, _TO_OLD = dict(zip(_OLD, _NEW, strict=True)), dict(zip(_NEW, _OLD, strict=True))
# "quý" and "quỳ" have the mark on the y in both.
_OLD_TONES = re.compile(rf"(?<![qQ])({'|'.join(_OLD)})(?!\w)")
_NEW_TONES = re.compile(rf"({'|'.join(_NEW)})(?!\w)")
_JAPANESE_UNIT = re.compile(r"(?<=.)[都府県省市区町村]$")


def without_diacritics(name: str) -> str:
    """Return a Latin name in plain letters: "Đắk Lắk" -> "Dak Lak", "Ōsaka" -> "Osaka"."""
    decomposed = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def latin_spellings(name: str) -> Iterator[str]:
    """Yield a Latin name with every dash, tone placement and lack of diacritics it is met with."""
    parts = _DASHED.split(name)
    dashes = _DASHES if len(parts) > 1 else ("",)
    for spelling, dash in product(_tone_placements(name), dashes):
        form = _DASHED.sub(dash, spelling) if dash else spelling
        yield form
        yield without_diacritics(form)


def levelled(name: str) -> str:
    """Return a Vietnamese name with its tone marks in the new placement: "Hoà" -> "Hòa"."""
    return _OLD_TONES.sub(lambda found: _TO_NEW[found[0]], name)


def _tone_placements(name: str) -> Iterator[str]:
    yield name
    yield _NEW_TONES.sub(lambda found: _TO_OLD[found[0]], name)
    yield levelled(name)


def japanese_spellings(name: str) -> Iterator[str]:
    """Yield a Japanese name with and without its 都, 府, 県, 省, 市, 区, 町 or 村."""
    yield name
    yield _JAPANESE_UNIT.sub("", name)
