"""What to mark in a sentence shown as evidence: its places, dates and telling words.

Like the pipeline it asks several stages, because it shows a reader what each of them saw.
"""

from dataclasses import dataclass
from typing import Final, Literal

from geodata.dates import find_dates
from geodata.events.cues import find_cues, levelled
from geodata.mentions import find_places
from geodata.records import Language, Sentence

HighlightKind = Literal["place", "date", "cue"]
BREAK: Final = "\n\n"
TELLING: Final = frozenset(
    {
        *("receive", "call", "talks", "travel", "delegation", "trip", "meeting", "forum"),
        *("festival", "sister", "relation", "establish", "paper", "statement", "sign", "issue"),
        *("signing", "upgrade", "csp", "merge", "reform", "anniversary", "ceremony", "diplomatic"),
        *("cancelled", "postponed"),
    }
)
"""Classes of words that tell of an event by themselves; the others only help to read them."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A slice of a sentence worth marking: start included, end excluded, in code points."""

    start: int
    end: int
    kind: HighlightKind


def find_highlights(sentence: str, language: Language) -> tuple[Highlight, ...]:
    """Return the places, dates and telling words of a sentence in reading order, none overlapping.

    Where they overlap a place goes before a date, and a date before a telling word.
    """
    whole = (Sentence(0, len(sentence), sentence, 0, "body"),)
    places = find_places(sentence, whole, language)
    dates = find_dates(sentence, whole, language, None)
    cues = find_cues(levelled(sentence, language), language)
    found = [Highlight(each.start, each.end, "place") for each in places]
    found += [Highlight(each.start, each.end, "date") for each in dates]
    found += [Highlight(each.start, each.end, "cue") for each in cues if each.kinds & TELLING]
    kept: list[Highlight] = []
    for each in found:
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return tuple(sorted(kept, key=lambda highlight: highlight.start))


def find_paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the lines around a slice, up to the blank lines before and after it."""
    before = text.rfind(BREAK, 0, start)
    after = text.find(BREAK, end)
    return (0 if before < 0 else before + len(BREAK)), (len(text) if after < 0 else after)
