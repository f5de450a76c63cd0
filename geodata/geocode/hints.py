"""Which sentences have words that the slower rules look for: one pass over the whole text."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from geodata.lexicon.places.organisations import HEADS, LONG_HEADS, MISSION_HINTS
from geodata.lexicon.places.standing import STANDING_HINTS


class Hints(NamedTuple):
    """Where a text has words of each topic, as rising offsets."""

    standing: list[int]
    mission: list[int]
    head: list[int]


def holds(offsets: Sequence[int], start: int, end: int) -> bool:
    """Return whether one of the rising offsets lies from `start` to `end` (excluded)."""
    index = bisect_left(offsets, start)
    return index < len(offsets) and offsets[index] < end


@lru_cache(maxsize=1)
def _automaton() -> tuple[AhoCorasick, tuple[int, ...]]:
    """Return what finds the words, and for each of them the index of its topic in `Hints`."""
    topics = (STANDING_HINTS, MISSION_HINTS, HEADS | LONG_HEADS)
    words = [(word, topic) for topic, known in enumerate(topics) for word in sorted({*known})]
    patterns = [word for word, _ in words]
    automaton = AhoCorasick(patterns, implementation=Implementation.DFA)
    return automaton, tuple(topic for _, topic in words)


def find_hints(text: str) -> Hints:
    """Return where `text` has words that may change what a place name stands for."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(sign.lower()[:1] for sign in text)
    hints = Hints([], [], [])
    automaton, topics = _automaton()
    for index, start, _ in automaton.find_matches_as_indexes(lower, overlapping=True):
        hints[topics[index]].append(start)
    for offsets in hints:
        offsets.sort()
    return hints
