"""One sentence with all that was found in it: cues, places, dates, persons, clauses."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from geodata.events.cues import Cue
from geodata.lexicon.events.grammar import CLAUSE, LINE_OPENED
from geodata.records import (
    DateMention,
    DateSpan,
    Language,
    Person,
    ResolvedPlace,
    Sentence,
)

_TAKING_PART = frozenset({"place", "organisation"})
# Code points before the day that opens a line of a chronology ("- On ").
_LINE_OPENS = 5


@dataclass(eq=False)
class Statement:
    """A sentence, or a part of one that tells of one time, and its findings in reading order.

    start, end: offsets of the part into the text, `body` its exact words, `low` the same
    levelled. `part` counts the parts of a sentence from 0. `places` are those with a gazetteer
    row, `dates` those that can date an event, `tied` the places that can take part in one,
    `written` the places that a report was written at ("HA NAM - …"), which stand before the start.
    `kinds` are all the classes of its cues, `parties` the places of `tied` by their country.
    `led`: an earlier part says who acts.

    A statement never changes; it is not frozen because one is made for every sentence, and a
    frozen dataclass of so many fields takes eight times as long to make.
    """

    index: int
    sentence: Sentence
    part: int
    start: int
    end: int
    language: Language
    body: str
    low: str
    cues: tuple[Cue, ...]
    places: tuple[ResolvedPlace, ...]
    dates: tuple[DateMention, ...]
    people: tuple[Person, ...]
    written: tuple[ResolvedPlace, ...] = ()
    led: bool = False

    def __post_init__(self) -> None:
        self.kinds: frozenset[str] = frozenset().union(*[cue.kinds for cue in self.cues])
        self.tied: list[ResolvedPlace] = []
        self.parties = defaultdict[str, list[ResolvedPlace]](list)
        for named in self.places:
            place = named.place
            if place is not None and place.region and named.use in _TAKING_PART:
                self.tied.append(named)
                self.parties[place.country].append(named)

    def of(self, *kinds: str) -> list[Cue]:
        """The cues of any of these classes, in reading order."""
        if self.kinds.isdisjoint(kinds):
            return []
        return [cue for cue in self.cues if not cue.kinds.isdisjoint(kinds)]

    def has(self, *kinds: str) -> bool:
        """Whether any cue belongs to one of these classes."""
        return not self.kinds.isdisjoint(kinds)

    def among(self, start: int, end: int, *kinds: str) -> list[Cue]:
        """The cues of these classes that begin between two offsets (end excluded)."""
        return [cue for cue in self.of(*kinds) if start <= cue.start < end]

    def names(self, start: int, end: int) -> list[ResolvedPlace]:
        """The places named between two offsets (end excluded)."""
        return [place for place in self.places if start <= place.mention.start < end]

    def persons(self, start: int, end: int) -> list[Person]:
        """The persons in office between two offsets (end excluded)."""
        return [person for person in self.people if start <= person.start < end]

    def anyone(self, start: int, end: int, *kinds: str) -> bool:
        """Whether a cue of these classes begins, or a person stands, between two offsets."""
        return bool(self.among(start, end, *kinds) or self.persons(start, end))

    def text(self, start: int, end: int) -> str:
        """Levelled text between two offsets of the document."""
        first, last = start - self.start, end - self.start
        return self.low[first if first > 0 else 0 : last if last > 0 else 0]

    @cached_property
    def clauses(self) -> tuple[Sequence[int], Sequence[int]]:
        """Offsets where the words that open a new clause begin, and where they end."""
        found = [match.span() for match in CLAUSE[self.language].finditer(self.low)]
        return [self.start + start for start, _ in found], [self.start + end for _, end in found]

    def clauses_apart(self, first: int, second: int) -> int:
        """How many clause borders lie between two offsets."""
        _, ends = self.clauses
        return abs(bisect_right(ends, first) - bisect_right(ends, second)) if ends else 0

    def cut(self, part: int, start: int, end: int) -> "Statement":
        """The part of the statement between two offsets, with what lies in it."""
        return Statement(
            index=self.index,
            sentence=self.sentence,
            part=part,
            start=start,
            end=end,
            language=self.language,
            body=self.body[start - self.start : end - self.start],
            low=self.text(start, end),
            cues=tuple(c for c in self.cues if start <= c.start < end),
            places=tuple(p for p in self.places if start <= p.mention.start < end),
            dates=tuple(d for d in self.dates if start <= d.start < end),
            people=tuple(p for p in self.people if start <= p.start < end),
        )

    @cached_property
    def listed(self) -> bool:
        """Whether it is a line of a list, a table or a chronology, told in nouns alone.

        A chronology's line opens with its day: "May 12: talks in Hue", 2006年　訪問団を受け入れ.
        """
        if self.sentence.kind == "item":
            return True
        first = self.sentence.start
        date = next((d for d in self.dates if d.start - first <= _LINE_OPENS), None)
        return date is not None and LINE_OPENED.match(self.low, date.end - self.start) is not None


def region(place: ResolvedPlace) -> str:
    """The ISO 3166-2 code of a place, "" for countries and larger areas."""
    return (place.place.region or "") if place.place else ""


def country(place: ResolvedPlace) -> str:
    """The ISO 3166-1 code of a place, "" when it could not be told."""
    return place.place.country if place.place else ""


def by_country(places: Iterable[ResolvedPlace]) -> Mapping[str, list[ResolvedPlace]]:
    """Places by their country, each list in the order given."""
    found = defaultdict[str, list[ResolvedPlace]](list)
    for place in places:
        found[country(place)].append(place)
    return found


def dated(mention: DateMention) -> DateSpan:
    """The span of a mention that `Statement.dates` holds."""
    if mention.span is None:
        raise ValueError(f"{mention.text!r} dates nothing")
    return mention.span
