"""The ways a name is written in running text."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import product

# Between two names, not inside a transcription or before a suffix ("Ô-xa-ca", "Osaka-fu").
_DASHED = re.compile(r"\s*[-–]\s*(?=[^\W\d_a-z])")
_DASHES = ("-", "–", " - ", " – ", " ")
# Old and new placement of the tone mark: Hoà and Hòa, Thuỷ and Thủy. Only at the end of a syllable.
_TONE_PAIRS = tuple(
    (old, new)
    for vowels, olds, news in (
        ("o", "oà oá oả oã oạ", "òa óa ỏa õa ọa"),
        ("o", "oè oé oẻ oẽ oẹ", "òe óe ỏe õe ọe"),
        ("u", "uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy"),
    )
    for old, new in zip(olds.split(), news.split(), strict=True)
)
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


def _tone_placements(name: str) -> Iterator[str]:
    yield name
    old_style = new_style = name
    for old, new in _TONE_PAIRS:
        old_style = re.sub(rf"{new}(?!\w)", old, old_style)
        new_style = re.sub(rf"{old}(?!\w)", new, new_style)
    yield old_style
    yield new_style


def japanese_spellings(name: str) -> Iterator[str]:
    """Yield a Japanese name with and without its 都, 府, 県, 省, 市, 区, 町 or 村."""
    yield name
    yield _JAPANESE_UNIT.sub("", name)
