"""Japanese readings in Latin letters (Hepburn, long vowels unmarked)."""

import re
import unicodedata

from geodata.folding import fold
from geodata.gazetteer.rebuild.spellings import without_diacritics

_KANA = (
    "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso "
    "タta チchi ツtsu テte トto "
    "ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo "
    "ラra リri ルru レre ロro ワwa ヲo ンn ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo "
    "ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo"
)
_SYLLABLES = {pair[0]: pair[1:] for pair in _KANA.split()}
_GLIDES = {"ャ": "a", "ュ": "u", "ョ": "o"}


def romanised(kana: str) -> str:
    """Return a katakana reading letter by letter: "オオイズミ" -> "ooizumi"."""
    found = ""
    doubled = False
    for letter in unicodedata.normalize("NFKC", kana):
        if letter in "ッー":
            doubled = letter == "ッ"
            continue
        if letter in _GLIDES:
            stem = found[:-1] if found.endswith(("shi", "chi", "ji")) else found[:-1] + "y"
            found = stem + _GLIDES[letter]
            continue
        syllable = _SYLLABLES[letter]
        if doubled:
            found += "t" if syllable.startswith("ch") else syllable[0]
        found, doubled = found + syllable, False
    return found


def plain(latin: str) -> str:
    """Return what two romanisations of one reading share: "Ōizumi", "ooizumi" -> "oizumi"."""
    letters = re.sub("[^a-z]", "", fold(latin))
    for long, short in (("oo", "o"), ("ou", "o"), ("uu", "u")):
        letters = letters.replace(long, short)
    return re.sub("m(?=[bpm])", "n", letters)


def marked(kana: str) -> str:
    """Return the reading with long vowels marked: "オオイズミ" -> "Ōizumi"."""
    letters = romanised(kana)
    for long, short in (("oo", "ō"), ("ou", "ō"), ("uu", "ū")):
        letters = letters.replace(long, short)
    return letters.capitalize()


def display(kana: str) -> str:
    """Return the reading as a name: "オオイズミ" -> "Oizumi"."""
    return without_diacritics(marked(kana))
