"""What to mark in a sentence shown as evidence: its places, its dates, and its paragraph."""

from dataclasses import dataclass
from typing import Literal

from geodata.mentions import find_places
from geodata.records import Language, Sentence

HighlightKind = Literal["place", "date", "cue"]
BREAK = "\n\n"


@dataclass(frozen=True, slots=True)
class Highlight:
    """A slice of a sentence worth marking: start included, end excluded, in code points."""

    start: int
    end: int
    kind: HighlightKind


def find_highlights(sentence: str, language: Language) -> tuple[Highlight, ...]:
    """Return the places of one sentence in reading order, none overlapping."""
    whole = (Sentence(0, len(sentence), sentence, 0, "body"),)
    places = (
        Highlight(mention.start, mention.end, "place")
        for mention in find_places(sentence, whole, language)
    )
    return without_overlaps(tuple(places))


def without_overlaps(found: tuple[Highlight, ...]) -> tuple[Highlight, ...]:
    """Return highlights in reading order; of two that overlap, the earlier and longer stays."""
    kept: list[Highlight] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def find_paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the lines around a slice, up to the blank lines before and after it."""
    before = text.rfind(BREAK, 0, start)
    after = text.find(BREAK, end)
    return (0 if before < 0 else before + len(BREAK)), (len(text) if after < 0 else after)
