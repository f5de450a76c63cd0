"""How well what one candidate tells fits a happening that others tell of."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from geodata.folding import fold
from geodata.records import Candidate, DateSpan

_CALLED_OFF = frozenset({"cancelled", "postponed"})
_BETWEEN_TWO = frozenset({"visit", "agreement"})
_NAMED = 1.0
_ENOUGH_FOR_A_DAY = 0.5
_ENOUGH_FOR_A_MONTH = 1.0
_ENOUGH_FOR_A_YEAR = 1.5
_SAME_FORM = 0.25
_NONE: frozenset[str] = frozenset()
_DAYS_OF_A_DAY = 10
_DAYS_OF_A_MONTH = 31


@dataclass(slots=True)
class Told:
    """A candidate beside what it is compared by, made once.

    `words` are the proving sentences in folded form: the same words in two papers are one report.
    `sides` and `cities` hold its regions and the ids of its cities by country; `days` is the
    length of its date, 0 without one.
    """

    candidate: Candidate
    documents: frozenset[str]
    names: frozenset[str]
    people: frozenset[str]
    words: frozenset[str]
    sides: dict[str, set[str]]
    cities: dict[str, set[str]]
    days: int


def told(candidate: Candidate) -> Told:
    """Gather what a candidate is compared by."""
    sides, cities = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for code in candidate.regions:
        sides[code[:2]].add(code)
    for place in candidate.places:
        if place.kind in ("city", "district") and place.region:
            cities[place.region[:2]].add(place.id)
    return Told(
        candidate,
        documents=frozenset(source.document for source in candidate.sources),
        names=frozenset([fold(candidate.name)] if candidate.name else []),
        people=frozenset(fold(person.name) for person in candidate.participants),
        words=frozenset(
            fold(each.sentence) for each in candidate.sources if each.start is not None
        ),
        sides=sides,
        cities=cities,
        days=length(candidate.date) if candidate.date else 0,
    )


def length(span: DateSpan) -> int:
    """Return how many days a date has."""
    return (min(span.end, date.max) - span.start).days + 1


def _both(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return what either holds; most happenings have one member and share all with it."""
    return one | other if one and other and one != other else one or other


@cache
def _single(word: str) -> frozenset[str]:
    return frozenset([word])


@dataclass(slots=True, eq=False)
class Happening:
    """Candidates that tell of one happening, and all that they say of it together.

    A day between `last_start` and `first_end`, both included, is a day of every dated member.
    """

    members: list[Candidate] = field(default_factory=list)
    documents: frozenset[str] = _NONE
    names: frozenset[str] = _NONE
    people: frozenset[str] = _NONE
    words: frozenset[str] = _NONE
    forms: frozenset[str] = _NONE
    statuses: frozenset[str] = _NONE
    sides: dict[str, set[str]] = field(default_factory=dict)
    cities: dict[str, set[str]] = field(default_factory=dict)
    days: int = 0
    last_start: date = date.min
    first_end: date = date.max
    is_registered: bool = False

    def add(self, one: Told) -> None:
        """Take in a candidate that belongs to it."""
        candidate = one.candidate
        self.members.append(candidate)
        self.documents = _both(self.documents, one.documents)
        self.names = _both(self.names, one.names)
        self.people = _both(self.people, one.people)
        self.words = _both(self.words, one.words)
        self.forms = _both(self.forms, _single(candidate.form))
        self.statuses = _both(self.statuses, _single(candidate.status))
        for mine, theirs in ((self.sides, one.sides), (self.cities, one.cities)):
            for country, codes in theirs.items():
                mine.setdefault(country, set()).update(codes)
        self.is_registered |= candidate.origin == "registry"
        if candidate.date is not None:
            self.days = max(self.days, one.days)
            self.last_start = max(self.last_start, candidate.date.start)
            self.first_end = min(self.first_end, candidate.date.end)


def likeness(one: Told, happening: Happening) -> float:
    """Return how well a candidate fits a happening of its type; 0 when it does not."""
    candidate = one.candidate
    if candidate.type == "partnership":
        return _same_tie(one, happening)
    if not (_share_days(candidate.date, happening) and _statuses_agree(candidate, happening)):
        return 0.0
    if not happening.documents.isdisjoint(one.documents):
        return 0.0
    alike = _region_likeness(one.sides, happening.sides)
    named = not happening.names.isdisjoint(one.names)
    known = not happening.people.isdisjoint(one.people)
    same_words = not happening.words.isdisjoint(one.words)
    if (alike is None or _is_half(one, happening)) and not (known or same_words):
        return 0.0
    score = (alike or 0.0) + _NAMED * (named + known) + 2 * same_words
    if candidate.date is None:
        return score if same_words else 0.0
    days = max(one.days, happening.days)
    least = _ENOUGH_FOR_A_MONTH if days > _DAYS_OF_A_DAY else _ENOUGH_FOR_A_DAY
    same_form = candidate.form in happening.forms
    if days > _DAYS_OF_A_MONTH and not (named or known or same_words):
        if candidate.form and not same_form:
            return 0.0
        if candidate.status != "planned":
            least = _ENOUGH_FOR_A_YEAR
    if candidate.form and same_form:
        score += _SAME_FORM if candidate.regions else 2 * _SAME_FORM
    return score if score >= least else 0.0


def _share_days(span: DateSpan | None, happening: Happening) -> bool:
    """Tell whether a date meets every date of a happening; no date meets only none."""
    if span is None or not happening.days:
        return span is None and not happening.days
    return span.start <= happening.first_end and happening.last_start <= span.end


def _region_likeness(mine: dict[str, set[str]], theirs: dict[str, set[str]]) -> float | None:
    """0.5 to 1.5 by shared regions; None when a country's regions contradict each other."""
    if not mine and not theirs:
        return 1.0
    shared = either = 0
    for country in mine.keys() | theirs.keys():
        a, b = mine.get(country, set()), theirs.get(country, set())
        common = len(a & b)
        if a and b and not common:
            return None
        shared += common
        either += len(a | b)
    return 0.5 + shared / either if shared else None


def _is_half(one: Told, happening: Happening) -> bool:
    """A host has several guests a day: one that names no guest may be any of those visits."""
    return one.candidate.type in _BETWEEN_TWO and one.sides.keys() != happening.sides.keys()


def _same_tie(one: Told, happening: Happening) -> float:
    """A tie is a pair of places, whatever its date: cities first, else their units.

    The registry's own rows are grouped by place already; two of its ties are two.
    """
    if one.candidate.origin == "registry" and happening.is_registered:
        return 0.0
    if not one.sides or one.sides.keys() != happening.sides.keys():
        return 0.0
    score = 0.0
    for country, regions in one.sides.items():
        if regions.isdisjoint(happening.sides[country]):
            return 0.0
        cities = one.cities.get(country, set())
        others = happening.cities.get(country, set())
        if cities and others and cities.isdisjoint(others):
            return 0.0
        score += 2.0 if cities == others else 1.0
    return score if happening.documents.isdisjoint(one.documents) else 0.0


def _statuses_agree(candidate: Candidate, happening: Happening) -> bool:
    statuses = happening.statuses | {candidate.status}
    return "held" not in statuses or _CALLED_OFF.isdisjoint(statuses)
