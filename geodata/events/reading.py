"""Bring the findings of a text together, sentence by sentence."""

import sys
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import TypeVar

from geodata.events.cues import Cue, find_cues, levelled
from geodata.events.statements import Statement
from geodata.lexicon.events.grammar import BUSINESS_YEAR_TOLD, DATELINE
from geodata.records import DateMention, Language, Person, ResolvedPlace, Sentence

# Code points: a longer run of days holds other words ("opened on 3 May … closes on 9 May").
_LONGEST_DATE = 44
_T = TypeVar("_T")
_END = (sys.maxsize, sys.maxsize)
_UNITS = frozenset({"province", "prefecture", "city"})
_DATING = frozenset({"point", "range"})


def read_statements(
    text: str,
    language: Language,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    places: Sequence[ResolvedPlace],
    people: Sequence[Person],
) -> tuple[Statement, ...]:
    """One statement for each sentence, in order, with what was found in it.

    Cues inside the name of a place or a person are left out.
    """
    low = levelled(text, language)
    people = _officials(people)
    places = _outside_names(places, people)
    taken = [(p.mention.start, p.mention.end) for p in places if p.place is not None]
    taken += [(person.start, person.end) for person in people if person.name]
    taken += [
        (date.start, date.end)
        for date in dates
        if date.kind in _DATING and date.end - date.start <= _LONGEST_DATE
    ]
    cues = _outside(find_cues(low, language, text), sorted(taken, key=itemgetter(0)), places)
    known = tuple([place for place in places if place.place is not None])
    telling = tuple([d for d in dates if _tells_time(d, text, language)])
    heads = [(s.start, s.start + _dateline(s, language)) for s in sentences]
    bodies = [(start, s.end) for s, (_, start) in zip(sentences, heads, strict=True)]
    place_starts = [place.mention.start for place in known]
    found = zip(
        sentences,
        bodies,
        _shared(cues, [cue.start for cue in cues], bodies),
        _shared(known, place_starts, bodies),
        map(_plainest, _shared(telling, [d.start for d in telling], bodies)),
        _shared(tuple(people), [person.start for person in people], bodies),
        _shared(known, place_starts, heads),
        strict=True,
    )
    return tuple(
        Statement(index, s, 0, start, end, language, text[start:end], low[start:end], *rest)
        for index, (s, (start, end), *rest) in enumerate(found)
    )


def _tells_time(date: DateMention, text: str, language: Language) -> bool:
    """Whether a date can date an event; a Japanese business year can where it tells when.

    2015年度、… and 昨年度は… tell when; 今年度の計画 and 来年度予算 say what a plan is for.
    """
    if date.span is None or date.kind in _DATING:
        return date.span is not None
    if language != "ja" or date.kind != "validity" or not date.text.endswith("年度"):
        return False
    return BUSINESS_YEAR_TOLD.match(text, date.end) is not None


def _plainest(dates: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """The days of a sentence; business years only where it names no others."""
    if len(dates) < 2:
        return dates
    return tuple([d for d in dates if d.kind in _DATING]) or dates


def _outside_names(
    places: Sequence[ResolvedPlace], people: Sequence[Person]
) -> list[ResolvedPlace]:
    """Leave out a town that is only part of an official's name ("Yamamoto Ichita")."""
    named = [p for p in people if p.name and p.office]
    if not named:
        return list(places)
    inside = {offset for p in named for offset in range(p.start, p.end)}
    given = {p.start - 1 for p in named if p.name.isalpha() and p.name.isascii()}
    return [
        place
        for place in places
        if not (place.mention.end in given and place.place and place.place.kind == "city")
        and not (
            place.mention.start in inside
            and any(p.start <= place.mention.start and place.mention.end <= p.end for p in named)
        )
    ]


def _officials(people: Sequence[Person]) -> list[Person]:
    """Those in office, wherever the text says so; the same name later needs no office."""
    known = {word for p in people if p.office for word in p.name.casefold().split()}
    return [p for p in people if p.office or known & set(p.name.casefold().split())]


def _dateline(sentence: Sentence, language: Language) -> int:
    """How long the place of writing at the head of a report is ("HA NOI (VNA) – ")."""
    match = DATELINE[language].match(sentence.text) if sentence.kind == "body" else None
    return match.end() if match else 0


def _shared(
    items: tuple[_T, ...], starts: Sequence[int], stretches: Sequence[tuple[int, int]]
) -> list[tuple[_T, ...]]:
    """The items that start in each stretch of the text (end excluded); `starts` are in order."""
    if not items:
        return [()] * len(stretches)
    return [
        items[bisect_left(starts, start) : bisect_left(starts, end)] for start, end in stretches
    ]


def _outside(
    cues: Sequence[Cue], taken: Sequence[tuple[int, int]], places: Sequence[ResolvedPlace]
) -> tuple[Cue, ...]:
    """Leave out the cues inside names and dates, given by start and end in the order of starts.

    Of a unit that is part of a name ("Provinsi Oita", 山梨県) its class of unit is left out.
    """
    starts = {p.mention.start for p in places}
    ends = {p.mention.end for p in places}
    kept = []
    spans = iter(taken)
    first, last = next(spans, _END)
    for cue in cues:
        start, end, kinds, _ = cue
        while last <= start:
            first, last = next(spans, _END)
        if first <= start and end <= last:
            continue
        if not _UNITS.isdisjoint(kinds) and (
            end in starts or end + 1 in starts or start in ends or start - 1 in ends
        ):
            if not kinds - _UNITS:
                continue
            cue = cue._replace(kinds=kinds - _UNITS)
        kept.append(cue)
    return tuple(kept)
