"""Whether the words around a date announce or report.

A sentence may do both ("the centre, which opened on 3 November, will train nurses"), so the clause
that holds the date is asked first, then its neighbours, then the sentence.
"""

import re
from typing import Literal

from geodata.dates.lexicon import Lexicon

_CLAUSE = re.compile(r"[,;:()\[\]|、。]|\s[-–—]\s")
_FEW_WORDS = 1
"""A clause with no more words than this beside its date and small words says nothing itself."""
_FEW_SIGNS = 4
_REACH = 24


Tense = Literal["future", "past", ""]


def find_tense(
    folded: str, start: int, end: int, sentence: tuple[int, int], words: Lexicon
) -> Tense:
    """How the date at folded[start:end] is spoken of; "" when nothing tells."""
    first, last = _clause(folded, start, end, sentence)
    told = _tense(folded, first, last, words)
    if told:
        return told
    if words.reports is not None and _is_report(folded, start, end, sentence[1], words.reports):
        return "past"
    if _is_limit(folded, start, end, words):
        return "future"
    if _is_bare(folded[first:start] + " " + folded[end:last], words):
        before = max(first - 2, sentence[0])
        after = min(last + 1, sentence[1])
        for place in (after, before):
            told = _tense(folded, *_clause(folded, place, place, sentence), words)
            if told:
                return told
    if not words.words.spaced:
        return _next_verb(folded, last, sentence[1], words)
    return "future" if words.future.search(folded, *sentence) else ""


def _is_report(folded: str, start: int, end: int, last: int, reports: re.Pattern[str]) -> bool:
    """県は3日、11月に…を開くことで合意した: the first day is that of the agreement."""
    topic = folded[start - 1 : start] in ("は", "が")
    return topic and folded.startswith("、", end) and reports.search(folded, end, last) is not None


def _is_limit(folded: str, start: int, end: int, words: Lexicon) -> bool:
    """ "until 18 June", with nothing past in its clause, lies ahead."""
    if not words.words.spaced:
        return folded.startswith("まで", end)
    return words.limit.search(folded[max(0, start - _REACH) : start]) is not None


def _clause(folded: str, start: int, end: int, sentence: tuple[int, int]) -> tuple[int, int]:
    """The stretch between two clause signs around a slice."""
    first = sentence[0]
    for sign in _CLAUSE.finditer(folded, sentence[0], start):
        first = sign.end()
    following = _CLAUSE.search(folded, end, sentence[1])
    return first, following.start() if following else sentence[1]


def _tense(folded: str, first: int, last: int, words: Lexicon) -> Tense:
    """The tense of a stretch; an announcement may hold a past form ("will be held")."""
    if words.future.search(folded, first, min(last + 1, len(folded))):
        return "future"
    return "past" if words.past.search(folded, first, last) else ""


def _is_bare(rest: str, words: Lexicon) -> bool:
    if not words.words.spaced:
        return len(rest.strip()) <= _FEW_SIGNS
    plain = [word for word in re.findall(r"\w+", rest) if word not in words.small]
    return len(plain) <= _FEW_WORDS


def _next_verb(folded: str, start: int, end: int, words: Lexicon) -> Tense:
    """Japanese: the first verb after the date says when it was."""
    future = words.future.search(folded, start, end)
    past = words.past.search(folded, start, end)
    if future is None:
        return "past" if past else ""
    return "future" if past is None or future.start() < past.start() else "past"
