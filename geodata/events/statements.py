"""One sentence with all that was found in it: cues, places, dates, persons, clauses."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from geodata.events.cues import Cue, find_cues, levelled
from geodata.lexicon.events.grammar import CLAUSE
from geodata.records import (
    DateMention,
    DateSpan,
    Language,
    Person,
    ResolvedPlace,
    Sentence,
    Span,
)

_T = TypeVar("_T")


@dataclass(frozen=True)
class Statement:
    """A sentence and its findings, all in reading order; offsets are those of the text.

    `low` is the levelled sentence; `places` are those with a gazetteer row; `dates` those that
    can date an event; `spans` of time such as "50 years" are kept in `durations`.
    """

    index: int
    sentence: Sentence
    language: Language
    low: str
    cues: tuple[Cue, ...]
    places: tuple[ResolvedPlace, ...]
    dates: tuple[DateMention, ...]
    durations: tuple[DateMention, ...]
    recurring: tuple[DateMention, ...]
    people: tuple[Person, ...]

    def of(self, *kinds: str) -> list[Cue]:
        """The cues of any of these classes."""
        return [cue for cue in self.cues if not cue.kinds.isdisjoint(kinds)]

    def has(self, *kinds: str) -> bool:
        """Whether any cue belongs to one of these classes."""
        return any(not cue.kinds.isdisjoint(kinds) for cue in self.cues)

    def among(self, start: int, end: int, *kinds: str) -> list[Cue]:
        """The cues of these classes that begin between two offsets (end excluded)."""
        return [cue for cue in self.of(*kinds) if start <= cue.start < end]

    def names(self, start: int, end: int) -> list[ResolvedPlace]:
        """The places named between two offsets (end excluded)."""
        return [place for place in self.places if start <= place.mention.start < end]

    def persons(self, start: int, end: int) -> list[Person]:
        """The persons in office between two offsets (end excluded)."""
        return [person for person in self.people if start <= person.start < end]

    def text(self, start: int, end: int) -> str:
        """Levelled text between two offsets of the document."""
        base = self.sentence.start
        return self.low[max(0, start - base) : max(0, end - base)]

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """Offsets where a new clause begins."""
        base = self.sentence.start
        return tuple(base + match.end() for match in CLAUSE[self.language].finditer(self.low))

    def clause(self, offset: int) -> int:
        """Number of the clause that an offset lies in."""
        return bisect_left(self.breaks, offset + 1)

    def clauses_apart(self, first: int, second: int) -> int:
        """How many clause borders lie between two offsets."""
        return abs(self.clause(first) - self.clause(second))

    @property
    def span(self) -> Span:
        """The sentence's slice."""
        return Span(self.sentence.start, self.sentence.end)


def read_statements(
    text: str,
    language: Language,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    places: Sequence[ResolvedPlace],
    people: Sequence[Person],
) -> tuple[Statement, ...]:
    """Bring the findings of a text together, sentence by sentence.

    Cues inside the name of a place or a person are left out.
    """
    low = levelled(text, language)
    taken = [Span(p.mention.start, p.mention.end) for p in places if p.place is not None]
    taken += [Span(person.start, person.end) for person in people if person.name]
    cues = _outside(find_cues(low, language), sorted(taken, key=lambda s: s.start))
    cue_starts = [cue.start for cue in cues]
    place_starts = [place.mention.start for place in places]
    date_starts = [date.start for date in dates]
    people_starts = [person.start for person in people]
    statements = []
    for index, sentence in enumerate(sentences):
        here = _slice(date_starts, dates, sentence)
        statements.append(
            Statement(
                index,
                sentence,
                language,
                low[sentence.start : sentence.end],
                tuple(_slice(cue_starts, cues, sentence)),
                tuple(p for p in _slice(place_starts, places, sentence) if p.place is not None),
                tuple(d for d in here if d.span is not None and d.kind in ("point", "range")),
                tuple(d for d in here if d.kind == "duration"),
                tuple(d for d in here if d.kind == "recurring"),
                tuple(_slice(people_starts, people, sentence)),
            )
        )
    return tuple(statements)


def dated(mention: DateMention) -> DateSpan:
    """The span of a mention that `Statement.dates` holds."""
    if mention.span is None:
        raise ValueError(f"{mention.text!r} dates nothing")
    return mention.span


def _slice(starts: Sequence[int], items: Sequence[_T], sentence: Sentence) -> Sequence[_T]:
    return items[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]


def _outside(cues: Sequence[Cue], taken: Sequence[Span]) -> list[Cue]:
    kept, index = [], 0
    for cue in cues:
        while index < len(taken) and taken[index].end <= cue.start:
            index += 1
        span = taken[index] if index < len(taken) else None
        if span is None or cue.start < span.start or span.end < cue.end:
            kept.append(cue)
    return kept
