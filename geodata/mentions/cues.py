"""The administrative word that goes with a name: before it or after it."""

import re
from collections.abc import Mapping
from functools import lru_cache
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
_OPENING_SIGNS = frozenset(_OPENING)
_WORD = re.compile(r"[^\s(\"“‘「『（\[]+")
_RIGHT_WORD = re.compile(r"[\w-]+(?:['’]s)?")
_POSSESSIVE = re.compile(r"['’]s\b")
_JAPANESE_REACH = max(map(len, [*JAPANESE_AFTER, *JAPANESE_PLURAL, *JAPANESE_BEFORE]))
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


@lru_cache(maxsize=1024)
def cue_kind(cue: str) -> Cue | None:
    """Return the kind of place that the words of `PlaceMention.cue` ask for, None for ""."""
    return _KINDS.get(" ".join(cue.lower().replace("’", "'").split()))


def is_cue(key: str) -> bool:
    """Return whether a spelling, levelled as names are, is a cue itself."""
    return key.lower() in _KINDS


def cue_before(text: str, start: int, limit: int) -> CueWord:
    """Return the cue that ends right before `start`; nothing before `limit` is looked at."""
    if start <= limit:
        return NONE
    touching = text[start - 1]
    if touching >= _CJK_FROM:
        return _japanese_before(text[max(limit, start - _JAPANESE_REACH) : start], start)
    if touching in "\n,;:":
        return NONE
    begin = max(limit, start - _REACH)
    left = text[begin:start].rstrip().lower()
    last = left[left.rfind(" ") + 1 :].lstrip(_OPENING)
    if last not in _LAST_WORDS or left.endswith(NO_CUES):
        return NONE
    return _longest_before(text, begin, start)


def _longest_before(text: str, begin: int, start: int) -> CueWord:
    """Return the longest phrase of up to four words between `begin` and `start` that is a cue."""
    words = list(_WORD.finditer(text, begin, start))
    for word in words[-4:]:
        phrase = text[word.start() : start].strip()
        if not _OPENING_SIGNS.isdisjoint(phrase):
            continue
        key = " ".join(phrase.lower().split())
        if key in PLURAL_BEFORE or key in BEFORE:
            return CueWord(phrase, word.start(), start, key in PLURAL_BEFORE)
    return NONE


def _japanese_before(left: str, start: int) -> CueWord:
    for phrase in JAPANESE_BEFORE:
        if left.endswith(phrase):
            return CueWord(phrase, start - len(phrase), start)
    return NONE


def cue_after(text: str, end: int, limit: int) -> CueWord:
    """Return the cue that begins right after `end`; nothing from `limit` on is looked at."""
    if end >= limit:
        return NONE
    if text[end] >= _CJK_FROM:
        return _japanese_after(text[end : min(limit, end + _REACH)], end)
    possessive = _POSSESSIVE.match(text, end, limit) if text[end] in "'’" else None
    begin = possessive.end() if possessive else end
    if begin >= limit or text[begin] not in " -":
        return NONE
    first = _RIGHT_WORD.match(text, begin + 1, limit)
    if first is None:
        return NONE
    word = first.group().lower().replace("’", "'")
    if text[begin] == "-":
        return CueWord(first.group(), *first.span()) if word in HYPHENATED else NONE
    if word in _FIRST_WORDS:
        return _longest_after(text, first, limit)
    owner = word.removesuffix("'s")
    if owner in AFTER:
        return CueWord(text[first.start() : first.start() + len(owner)], *first.span())
    return NONE


def _longest_after(text: str, first: re.Match[str], limit: int) -> CueWord:
    last = first
    best = NONE
    for _ in range(3):
        phrase = text[first.start() : last.end()]
        key = phrase.lower().replace("’", "'")
        if key in AFTER or key in PLURAL_AFTER:
            best = CueWord(phrase, first.start(), last.end(), key in PLURAL_AFTER)
        following = _RIGHT_WORD.match(text, last.end() + 1, limit)
        if following is None or text[last.end()] != " ":
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
