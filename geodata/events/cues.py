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
    reached, length = 0, len(low)
    for start, negative_end, index in sorted(hits):
        end = -negative_end
        if end <= reached:
            continue
        form, kinds, opens, closes = known[index]
        if opens and start and low[start - 1].isalnum():
            continue
        if closes and end < length and low[end].isalnum() and not _may_follow(low, end, language):
            continue
        reached = end
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


def _may_follow(low: str, end: int, language: Language) -> bool:
    """Whether the letter behind a word begins another one."""
    if language == "ja":
        return not low[end].isascii()
    return language == "id" and _INDONESIAN_CLITIC.match(low, end) is not None


class _Form(NamedTuple):
    """A form with its classes, and whether letters before and behind it would continue it."""

    form: str
    kinds: frozenset[str]
    opens: bool
    closes: bool


@cache
def _words(language: Language) -> tuple[AhoCorasick, list[_Form]]:
    table: dict[str, set[str]] = {}
    for form, kinds in forms(language).items():
        table.setdefault(levelled(form, language), set()).update(kinds)
    known = [_form(form, frozenset(kinds), language) for form, kinds in table.items()]
    return AhoCorasick([each.form for each in known]), known


def _form(form: str, kinds: frozenset[str], language: Language) -> _Form:
    """Words in kanji and kana stand wherever they are found: the script has no word borders."""
    bordered = language != "ja" or form[0].isascii()
    return _Form(form, kinds, bordered and form[0].isalnum(), bordered and form[-1].isalnum())
