"""The ways a name is written in running text."""

import re
import unicodedata
from collections.abc import Iterable

# Between two names, not inside a transcription or before a suffix ("Ô-xa-ca", "Osaka-fu").
_MARKS = re.compile("[\u0300-\u036f]")
_CAPITALS = "".join(filter(str.isupper, map(chr, range(0x41, 0x1F00))))
_DASHED = re.compile(rf"\s*[-–]\s*(?=[{_CAPITALS}])")
_DASHES = ("-", "–", " - ", " – ", " ")
# Old and new placement of the tone mark at the end of a syllable: Hoà and Hòa, Thuỷ and Thủy.
_OLD = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"]
_NEW = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"]
_TO_NEW, _TO_OLD = dict(zip(_OLD, _NEW, strict=True)), dict(zip(_NEW, _OLD, strict=True))
# "quý" and "quỳ" have the mark on the y in both.
_OLD_TONES = re.compile(rf"(?<![qQ])({'|'.join(_OLD)})(?!\w)")
_NEW_TONES = re.compile(rf"({'|'.join(_NEW)})(?!\w)")
_KATAKANA_UNIT = re.compile("(?<=[ァ-ヴー])[省市]$")
_ENGLISH_SUFFIXES = {"市": "City", "区": "Ward", "町": "Town", "村": "Village"}


def without_diacritics(name: str) -> str:
    """Return a Latin name in plain letters: "Đắk Lắk" -> "Dak Lak", "Ōsaka" -> "Osaka"."""
    if name.isascii():
        return name
    decomposed = unicodedata.normalize("NFD", name.replace("Đ", "D").replace("đ", "d"))
    return _MARKS.sub("", decomposed)


def latin_spellings(name: str) -> Iterable[str]:
    """Return a Latin name with every dash, tone placement and lack of diacritics it is met with.

    The name itself comes first; none is there twice.
    """
    if ("-" in name or "–" in name) and _DASHED.search(name):
        dashed = [_DASHED.sub(dash, name) for dash in _DASHES]
    elif name.isascii():
        return (name,)
    else:
        dashed = [name]
    marked = [spelling for form in dashed for spelling in _tone_placements(form)]
    return dict.fromkeys((name, *marked, *map(without_diacritics, marked)))


def levelled(name: str) -> str:
    """Return a Vietnamese name with its tone marks in the new placement: "Hoà" -> "Hòa"."""
    return _OLD_TONES.sub(lambda found: _TO_NEW[found[0]], name)


def _tone_placements(name: str) -> tuple[str, ...]:
    if name.isascii():
        return (name,)
    return name, _NEW_TONES.sub(lambda found: _TO_OLD[found[0]], name), levelled(name)


def japanese_spellings(name: str) -> Iterable[str]:
    """Return a Japanese name, and a katakana one without its 省 or 市: "ハノイ市", "ハノイ"."""
    bare = _KATAKANA_UNIT.sub("", name)
    return (name,) if bare == name else (name, bare)


def with_suffix(name: str, japanese: str) -> str:
    """Return a bare city name with the suffix of its Japanese name: "Kota", 幸田町 -> "Kota Town".

    A name that has it already, or has none, stays as it is.
    """
    suffix = japanese[-1:]
    if suffix not in _ENGLISH_SUFFIXES or name == japanese:
        return name
    return f"{name} {_ENGLISH_SUFFIXES[suffix]}" if name.isascii() else japanese
