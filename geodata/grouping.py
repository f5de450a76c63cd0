"""Findings of a text by the sentence that holds them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Protocol

from geodata.records import Sentence


class _Slice(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def by_sentence(
    sentences: Sequence[Sentence], items: Sequence[_Slice]
) -> Iterator[tuple[Sentence, int, int]]:
    """Yield each sentence that holds items, with the index of the first and behind the last one.

    `items` are slices of the text in reading order, none inside another. Those that no sentence
    holds whole are left out; so are sentences without items. Sentences come in reading order.
    """
    if not items:
        return
    ordered = sorted(sentences, key=attrgetter("start"))
    ends = [sentence.end for sentence in ordered]
    first = number = 0
    while first < len(items):
        number = bisect_left(ends, items[first].end, number)
        if number == len(ends):
            return
        sentence, last = ordered[number], first + 1
        if items[first].start >= sentence.start:
            end = sentence.end
            while last < len(items) and items[last].end <= end:
                last += 1
            yield sentence, first, last
        first = last
