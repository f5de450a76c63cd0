"""Find the words that tell of events: which classes of cue stand where in a text."""

import re
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from geodata.lexicon.events import forms
from geodata.lexicon.events.grammar import AT_GATHERING, OWN_NAME
from geodata.records import Language

# Two ways to set the tone mark of an open syllable; each letter is one code point.
_TONES = dict(
    zip(
        ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"],
        ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"],
        strict=True,
    )
)
_OLD_TONE = re.compile(r"(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![^\W\d_])")
_PLAIN = {
    **dict.fromkeys("\n\r\t\u00a0\u2007\u202f\u3000", " "),
    **dict.fromkeys("\u2018\u2019", "'"),
    **dict.fromkeys("\u2010\u2011", "-"),
}
_OCCASION = frozenset({"occasion"})
_GATHERINGS = frozenset({"forum", "festival"})
_INDONESIAN_CLITIC = re.compile(r"-?(?:nya|lah|pun|kah|ku|mu)(?![^\W_])")


class Cue(NamedTuple):
    """Words of one or more classes: start and end are offsets into the text."""

    start: int
    end: int
    kinds: frozenset[str]
    form: str

    def __contains__(self, kind: object) -> bool:
        return kind in self.kinds


def gap(first: Cue, second: Cue) -> int:
    """How many code points lie between two cues, whichever stands first; 0 when they touch."""
    return max(first.start - second.end, second.start - first.end, 0)


def levelled(text: str, language: Language) -> str:
    """The text as the tables spell it: lower case, plain spaces, one way to set tone marks.

    Same length as `text`, so that offsets hold.
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for sign, plain in _PLAIN.items():
        low = low.replace(sign, plain)
    if language == "vi":
        return _OLD_TONE.sub(lambda match: _TONES[match.group()], low)
    return low


def find_cues(low: str, language: Language, text: str = "") -> list[Cue]:
    """Return the cues of a levelled text in reading order, none inside another.

    Words inside a `decoy` ("press conference") are no cues. text: the same as written, whose
    capitals tell "at the seminar" from "at the Seminar on Shrimp Farming".
    """
    automaton, known = _words(language)
    hits = [
        (start, -end, index)
        for index, start, end in automaton.find_matches_as_indexes(low, overlapping=True)
    ]
    cues: list[Cue] = []
    reached = 0
    for start, negative_end, index in sorted(hits):
        end = -negative_end
        if end <= reached or not _stands_alone(low, start, end, language):
            continue
        reached = end
        form, kinds = known[index]
        if "decoy" in kinds:
            continue
        cue = Cue(start, end, kinds, form)
        if text and "occasion" in kinds:
            cues += _apart(cue, text, language)
        else:
            cues.append(cue)
    return cues


def _apart(cue: Cue, text: str, language: Language) -> list[Cue]:
    """Take "at the seminar" apart where the gathering's own name follows: "at the Seminar X"."""
    opening = AT_GATHERING[language].match(cue.form)
    if opening is None or not OWN_NAME.match(text, cue.end):
        return [cue]
    form = cue.form[opening.end() :]
    kinds = forms(language).get(form, frozenset()) & _GATHERINGS
    if not kinds:
        return [cue]
    preposition = cue.form[: opening.end()].strip()
    return [
        Cue(cue.start, cue.start + len(preposition), _OCCASION, preposition),
        Cue(cue.start + opening.end(), cue.end, kinds, form),
    ]


def _stands_alone(low: str, start: int, end: int, language: Language) -> bool:
    """Whether no letter continues the word, where the script has word boundaries."""
    if language == "ja" and not low[start].isascii():
        return True
    if start and low[start - 1].isalnum() and low[start].isalnum():
        return False
    if end == len(low) or not low[end].isalnum() or not low[end - 1].isalnum():
        return True
    if language == "ja":
        return not low[end].isascii()
    return language == "id" and _INDONESIAN_CLITIC.match(low, end) is not None


@cache
def _words(language: Language) -> tuple[AhoCorasick, list[tuple[str, frozenset[str]]]]:
    table: dict[str, set[str]] = {}
    for form, kinds in forms(language).items():
        table.setdefault(levelled(form, language), set()).update(kinds)
    known = [(form, frozenset(kinds)) for form, kinds in table.items()]
    return AhoCorasick([form for form, _ in known]), known
