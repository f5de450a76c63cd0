"""Words of offices and forms of address in a text."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from geodata.lexicon.people.offices import (
    ADDRESS_BEFORE,
    ENGLISH,
    INDONESIAN,
    JAPANESE,
    JAPANESE_ADDRESS_AFTER,
    NO_OFFICE,
    VIETNAMESE,
)
from geodata.mentions.surface import flatten, marks_agree

_CJK_FROM = "\u2e80"
_NONE = "-"


class Term(NamedTuple):
    """Words of an office; `office` is "" for a form of address."""

    words: str
    office: str
    english: bool = False


class OfficeWords(NamedTuple):
    """An office or a form of address in the text: offsets, key, and whether it is English."""

    start: int
    end: int
    office: str
    english: bool


class _Terms(NamedTuple):
    automaton: AhoCorasick
    terms: tuple[tuple[Term, ...], ...]


@lru_cache(maxsize=1)
def _terms() -> _Terms:
    by_key: dict[str, list[Term]] = {}
    english = frozenset(ENGLISH)
    for term in (*VIETNAMESE, *INDONESIAN, *ENGLISH, *JAPANESE):
        by_key.setdefault(flatten(term[0]), []).append(Term(*term, term in english))
    for words in (*ADDRESS_BEFORE, *JAPANESE_ADDRESS_AFTER):
        by_key.setdefault(flatten(words), []).append(Term(words, ""))
    for words in NO_OFFICE:
        by_key.setdefault(flatten(words), []).append(Term(words, _NONE))
    automaton = AhoCorasick(list(by_key), implementation=Implementation.DFA)
    return _Terms(automaton, tuple(tuple(terms) for terms in by_key.values()))


@lru_cache(maxsize=4)
def find_offices(text: str) -> tuple[OfficeWords, ...]:
    """Return the offices and forms of address in `text`, the longest where several fit.

    Vietnamese words count with their marks or with none at all.
    """
    key = flatten(text).lower()
    if len(key) != len(text):
        return ()
    table = _terms()
    padded = f"{key} "  # the sign before the first is the last: a space as well
    hits = [
        (start, -end, index)
        for index, start, end in table.automaton.find_matches_as_indexes(key, overlapping=True)
        if not (_continues(padded[start - 1]) or _continues(padded[end]))
        or padded[start] >= _CJK_FROM
    ]
    hits.sort()
    found: list[OfficeWords] = []
    reached = 0
    for start, negative_end, index in hits:
        if start < reached:
            continue
        term = _fitting(text[start:-negative_end], table.terms[index])
        if term is None:
            continue
        reached = -negative_end
        if term.office != _NONE:
            found.append(OfficeWords(start, reached, term.office, term.english))
    return tuple(found)


def _fitting(written: str, terms: Sequence[Term]) -> Term | None:
    """Return the first term whose marks agree, None when there is none."""
    if written == "pm":
        return None
    for term in terms:
        if marks_agree(written, term.words) and (
            not written.isascii() or term.words.isascii() or " " in term.words
        ):
            return term
    return None


def _continues(outer: str) -> bool:
    """Return whether a sign beside words in Latin letters is one of them."""
    return outer < _CJK_FROM and outer.isalnum()
