"""Whether the words around a date announce or report.

A sentence may do both ("the centre, which opened on 3 November, will train nurses"), so the clause
that holds the date is asked first, then its neighbours, then the sentence.
"""

import re

from geodata.dates.lexicon import Lexicon

_CLAUSE = re.compile(r"[,;:()\[\]|、。]|\s[-–—]\s")
_FEW_WORDS = 1
"""A clause with no more words than this beside its date and small words says nothing itself."""
_FEW_SIGNS = 4


def is_announced(
    folded: str, start: int, end: int, sentence: tuple[int, int], words: Lexicon
) -> bool:
    """Whether the date at folded[start:end] is spoken of as still to come."""
    if words.future.search(folded, *sentence) is None:
        return False
    first, last = _clause(folded, start, end, sentence)
    told = _tense(folded, first, last, words)
    if told is not None:
        return told
    if _is_bare(folded[first:start] + " " + folded[end:last], words):
        before = _clause(folded, max(first - 2, sentence[0]), max(first - 2, sentence[0]), sentence)
        after = _clause(folded, min(last + 1, sentence[1]), min(last + 1, sentence[1]), sentence)
        for clause in (after, before):
            told = _tense(folded, *clause, words)
            if told is not None:
                return told
    if not words.words.spaced:
        return _next_verb(folded, last, sentence[1], words)
    return True


def _clause(folded: str, start: int, end: int, sentence: tuple[int, int]) -> tuple[int, int]:
    """The stretch between two clause signs around a slice."""
    first = sentence[0]
    for sign in _CLAUSE.finditer(folded, sentence[0], start):
        first = sign.end()
    following = _CLAUSE.search(folded, end, sentence[1])
    return first, following.start() if following else sentence[1]


def _tense(folded: str, first: int, last: int, words: Lexicon) -> bool | None:
    """True for an announcement, False for a report, None for neither."""
    if words.future.search(folded, first, min(last + 1, len(folded))):
        return True
    return False if words.past.search(folded, first, last) else None


def _is_bare(rest: str, words: Lexicon) -> bool:
    if not words.words.spaced:
        return len(rest.strip()) <= _FEW_SIGNS
    plain = [word for word in re.findall(r"\w+", rest) if word not in words.small]
    return len(plain) <= _FEW_WORDS


def _next_verb(folded: str, start: int, end: int, words: Lexicon) -> bool:
    """Japanese: the first verb after the date says when it was."""
    future = words.future.search(folded, start, end)
    past = words.past.search(folded, start, end)
    if future is None or past is None:
        return future is not None
    return future.start() < past.start()
