"""The administrative word that goes with a name: before it or after it."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from geodata.lexicon.places.cues import (
    AFTER,
    BEFORE,
    HYPHENATED,
    JAPANESE_AFTER,
    JAPANESE_BEFORE,
    JAPANESE_NOT_BEFORE,
    JAPANESE_PLURAL,
    NO_CUES,
    PLURAL_AFTER,
    PLURAL_BEFORE,
    Cue,
)

_KINDS: Mapping[str, Cue] = {
    **PLURAL_AFTER,
    **AFTER,
    **HYPHENATED,
    **JAPANESE_PLURAL,
    **JAPANESE_AFTER,
    **JAPANESE_BEFORE,
    **PLURAL_BEFORE,
    **BEFORE,
}
_REACH = 32
_OPENING = '("“‘「『（['
_WORD = re.compile(r"[^\s(\"“‘「『（\[]+")
_RIGHT_WORD = re.compile(r"[\w'’-]+")
_POSSESSIVE = re.compile(r"['’]s\b")
_JAPANESE_REACH = max(map(len, [*JAPANESE_AFTER, *JAPANESE_PLURAL]))
_LAST_WORDS = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in (*BEFORE, *PLURAL_BEFORE))
_FIRST_WORDS = frozenset(phrase.split(" ", 1)[0] for phrase in (*AFTER, *PLURAL_AFTER))
_CJK_FROM = "\u2e80"


class CueWord(NamedTuple):
    """The words of a cue as the text has them, with their offsets; "" when there is none.

    `plural` marks a cue that holds for every name of a list ("các tỉnh", "prefectures", 両県).
    """

    text: str
    start: int = -1
    end: int = -1
    plural: bool = False


NONE = CueWord("")


def cue_kind(cue: str) -> Cue | None:
    """Return the kind of place that the words of `PlaceMention.cue` ask for, None for ""."""
    return _KINDS.get(" ".join(cue.lower().replace("’", "'").split()))


def cue_before(text: str, start: int, limit: int) -> CueWord:
    """Return the cue that ends right before `start`; nothing before `limit` is looked at."""
    begin = max(limit, start - _REACH)
    left = text[begin:start]
    if not left or left[-1] in "\n,;:":
        return NONE
    if left[-1] >= _CJK_FROM:
        return _japanese_before(left, start)
    whole = left.split()
    if not whole or whole[-1].lstrip(_OPENING).lower() not in _LAST_WORDS:
        return NONE
    words = list(_WORD.finditer(left))
    if left.lower().rstrip().endswith(NO_CUES):
        return NONE
    for word in words[-4:]:
        phrase = left[word.start() :].strip()
        if any(sign in phrase for sign in '("“'):
            phrase = words[-1].group() if word is words[-1] else ""
        key = " ".join(phrase.lower().split())
        if key in PLURAL_BEFORE or key in BEFORE:
            return CueWord(phrase, begin + word.start(), start, key in PLURAL_BEFORE)
    return NONE


def _japanese_before(left: str, start: int) -> CueWord:
    for phrase in JAPANESE_BEFORE:
        if left.endswith(phrase):
            return CueWord(phrase, start - len(phrase), start)
    return NONE


def cue_after(text: str, end: int, limit: int) -> CueWord:
    """Return the cue that begins right after `end`; nothing from `limit` on is looked at."""
    right = text[end : min(limit, end + _REACH)]
    if not right:
        return NONE
    if right[0] >= _CJK_FROM:
        return _japanese_after(right, end)
    shift = 0
    possessive = _POSSESSIVE.match(right)
    if possessive:
        shift = possessive.end()
    if right[shift : shift + 1] == "-":
        word = _RIGHT_WORD.match(right[shift + 1 :])
        if word and word.group().lower() in HYPHENATED:
            return CueWord(word.group(), end + shift + 1, end + shift + 1 + word.end())
        return NONE
    if right[shift : shift + 1] != " ":
        return NONE
    first = _RIGHT_WORD.match(right, shift + 1)
    if not first or first.group().lower() not in _FIRST_WORDS:
        return NONE
    return _longest_after(right, first, end)


def _longest_after(right: str, first: re.Match[str], end: int) -> CueWord:
    last = first
    best = NONE
    for _ in range(3):
        phrase = right[first.start() : last.end()]
        key = phrase.lower().replace("’", "'")
        if key in AFTER or key in PLURAL_AFTER:
            span = (end + first.start(), end + last.end())
            best = CueWord(phrase, *span, plural=key in PLURAL_AFTER)
        following = _RIGHT_WORD.match(right, last.end() + 1)
        if right[last.end() : last.end() + 1] != " " or not following:
            break
        last = following
    return best


def _japanese_after(right: str, end: int) -> CueWord:
    for length in range(min(_JAPANESE_REACH, len(right)), 0, -1):
        phrase = right[:length]
        if phrase in JAPANESE_AFTER or phrase in JAPANESE_PLURAL:
            if right[length : length + 1] in JAPANESE_NOT_BEFORE.get(phrase, "") and right[length:]:
                return NONE
            return CueWord(phrase, end, end + length, phrase in JAPANESE_PLURAL)
    return NONE
