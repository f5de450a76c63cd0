"""Which of our languages a text is written in: by its script, its letters and its small words."""

import re
import unicodedata
from collections import Counter

from geodata.errors import UnreadableError
from geodata.lexicon.languages import (
    FUNCTION_WORDS,
    INDONESIAN_AFFIXES,
    VIETNAMESE_LETTERS,
)
from geodata.records import LANGUAGES, Language

# The first pages tell the language; a longer sample measured no better and costs time.
_SAMPLE = 6000
# A text of one of the languages has one small word in four to twelve words; foreign Latin texts
# met at most one in forty by chance. Below this length chance is too strong to refuse a text.
_LEAST_SHARE = 0.04
_ENOUGH_WORDS = 60
_ENOUGH_SIGNS = 60

_KANA = re.compile(r"[\u3041-\u309f\u30a0-\u30ff\uff66-\uff9f]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
_AFFIXED = re.compile(INDONESIAN_AFFIXES)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_OTHER_SCRIPTS = {
    "Korean": re.compile(r"[\uac00-\ud7a3\u1100-\u11ff]"),
    "Thai, Lao or Khmer": re.compile(r"[\u0e00-\u0eff\u1780-\u17ff]"),
    "Cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "Arabic": re.compile(r"[\u0600-\u06ff]"),
}


def detect_language(text: str) -> Language:
    """Tell the language of an article from its first pages.

    Raises UnreadableError when the text is long enough to know and evidently written in another
    script or language; short texts get the likeliest of the four, English when nothing speaks
    for any. A name or a quotation in another language does not decide.
    """
    sample = unicodedata.normalize("NFC", _ADDRESS.sub(" ", text[:_SAMPLE]))
    letters = sum(map(len, _WORD.findall(sample)))
    if not letters:
        return "en"
    _refuse_other_scripts(sample, letters)
    kana, han = len(_KANA.findall(sample)), len(_HAN.findall(sample))
    if kana + han > 0.2 * letters:
        if han >= _ENOUGH_SIGNS and kana < 0.05 * (kana + han):
            raise UnreadableError(_refusal("Chinese"))
        return "ja"
    return _detect_latin(sample)


def _refuse_other_scripts(sample: str, letters: int) -> None:
    for name, script in _OTHER_SCRIPTS.items():
        if len(script.findall(sample)) > 0.4 * letters:
            raise UnreadableError(_refusal(name))


def _detect_latin(sample: str) -> Language:
    words = [word.casefold() for word in _WORD.findall(sample)]
    counts = Counter(words)
    scores = {
        language: float(sum(counts[word] for word in FUNCTION_WORDS[language]))
        for language in LANGUAGES
        if language != "ja"
    }
    # A sign weaker than a small word: English has words of this form too.
    scores["id"] += 0.5 * sum(1 for word in words if _AFFIXED.fullmatch(word))
    # Two in three Vietnamese words bear a mark; names with marks in other texts stay below one
    # in five.
    marked = sum(1 for word in words if not VIETNAMESE_LETTERS.isdisjoint(word))
    if marked > 0.35 * len(words):
        scores["vi"] += marked
    best = max(scores, key=lambda language: (scores[language], language == "en"))
    if len(words) >= _ENOUGH_WORDS and scores[best] < _LEAST_SHARE * len(words):
        raise UnreadableError(_refusal("another language"))
    return best


def _refusal(found: str) -> str:
    return f"the text is in {found}; Kizuna reads {', '.join(LANGUAGES)}"
