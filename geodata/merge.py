"""Candidates of all documents and registry rows -> one Event per happening, all sources kept.

Candidates join when their type is the same, their days agree and neither country's regions speak
against it. A candidate that fits two happenings equally well joins neither: two events shown
where there was one is a smaller error than one shown where there were two. The order of the
input does not matter, and a candidate given twice counts once. Cost is linear in the candidates:
each looks only at happenings of its own type that share a region and a month with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from geodata.edtf import overlaps
from geodata.folding import fold
from geodata.fuse import fuse
from geodata.records import Candidate, DateSpan, Event

# Months one candidate is looked up under; a vaguer date is compared by its first years only.
_MOST_MONTHS = 60
_CALLED_OFF = frozenset({"cancelled", "postponed"})
_BETWEEN_TWO = frozenset({"visit", "agreement"})
_NAMED = 1.0
_ENOUGH_FOR_A_DAY = 0.5
_ENOUGH_FOR_A_MONTH = 1.0
_ENOUGH_FOR_A_YEAR = 1.5
_SAME_FORM = 0.25


def merge(candidates: Iterable[Candidate]) -> tuple[Event, ...]:
    """Join the candidates that tell of one happening; returns events by date, undated last.

    Every source of every candidate is a source of exactly one event. Candidates of the same
    document are never joined: the document's own reading has already decided that they differ.
    """
    ordered = sorted(set(candidates), key=_order)
    return fuse([found.members for found in _cluster(ordered)])


@dataclass(slots=True, eq=False)
class _Happening:
    members: list[Candidate] = field(default_factory=list)
    documents: set[str] = field(default_factory=set)
    regions: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    people: set[str] = field(default_factory=set)

    def add(self, candidate: Candidate) -> None:
        self.members.append(candidate)
        self.documents |= _documents(candidate)
        self.regions |= set(candidate.regions)
        self.names |= _names(candidate)
        self.people |= _people(candidate)


def _cluster(ordered: Sequence[Candidate]) -> list[_Happening]:
    happenings: list[_Happening] = []
    index: dict[tuple[str, ...], list[_Happening]] = defaultdict(list)
    for candidate in ordered:
        keys = tuple(_keys(candidate))
        home = _best(candidate, _neighbours(keys, index))
        if home is None:
            home = _Happening()
            happenings.append(home)
        home.add(candidate)
        for key in keys:
            if home not in index[key]:
                index[key].append(home)
    return happenings


def _best(candidate: Candidate, happenings: Iterable[_Happening]) -> _Happening | None:
    scored = [(_likeness(candidate, h), h) for h in happenings]
    fitting = sorted((pair for pair in scored if pair[0] > 0), key=lambda p: -p[0])
    if not fitting or (len(fitting) > 1 and fitting[0][0] == fitting[1][0]):
        return None
    return fitting[0][1]


def _likeness(candidate: Candidate, happening: _Happening) -> float:
    """How well a candidate fits a happening; 0 when it does not."""
    if candidate.type == "partnership":
        return _same_tie(candidate, happening)
    if happening.documents & _documents(candidate) or not _statuses_agree(candidate, happening):
        return 0.0
    alike = _region_likeness(set(candidate.regions), happening.regions)
    named = bool(_names(candidate) & happening.names)
    known = bool(_people(candidate) & happening.people)
    same_words = _words(candidate) & {w for m in happening.members for w in _words(m)}
    if (alike is None or _is_half(candidate, happening)) and not (known or same_words):
        return 0.0
    score = (alike or 0.0) + _NAMED * (named + known) + 2 * bool(same_words)
    dates = [m.date for m in happening.members if m.date]
    if candidate.date is None or not dates:
        undated = candidate.date is None and not dates
        return score if undated and same_words else 0.0
    if not all(overlaps(candidate.date, other) for other in dates):
        return 0.0
    vague = max(_days(candidate.date), max(_days(d) for d in dates)) > 31
    month = max(_days(candidate.date), max(_days(d) for d in dates)) > 10
    least = _ENOUGH_FOR_A_MONTH if month else _ENOUGH_FOR_A_DAY
    same_form = any(m.form == candidate.form for m in happening.members)
    if vague and not (named or known or same_words):
        if candidate.form and not same_form:
            return 0.0
        if candidate.status != "planned":
            least = _ENOUGH_FOR_A_YEAR
    if candidate.form and same_form:
        score += _SAME_FORM if candidate.regions else 2 * _SAME_FORM
    return score if score >= least else 0.0


def _region_likeness(mine: set[str], theirs: set[str]) -> float | None:
    """0.5 to 1.5 by shared regions; None when a country's regions contradict each other."""
    if not mine and not theirs:
        return 1.0
    shared = mine & theirs
    if not shared:
        return None
    for country in {code[:2] for code in mine | theirs}:
        a = {c for c in mine if c.startswith(country)}
        b = {c for c in theirs if c.startswith(country)}
        if a and b and not a & b:
            return None
    return 0.5 + len(shared) / len(mine | theirs)


def _is_half(candidate: Candidate, happening: _Happening) -> bool:
    """A host has several guests a day: one that names no guest may be any of those visits."""
    if candidate.type not in _BETWEEN_TWO:
        return False
    return {c[:2] for c in candidate.regions} != {c[:2] for c in happening.regions}


def _same_tie(candidate: Candidate, happening: _Happening) -> float:
    """A tie is a pair of places, whatever its date: cities first, else their units.

    The registry's own rows are grouped by place already; two of its ties are two.
    """
    score = 0.0
    if candidate.origin == "registry" and any(m.origin == "registry" for m in happening.members):
        return score
    sides = {code[:2] for code in candidate.regions}
    if not sides or sides != {code[:2] for code in happening.regions}:
        return 0.0
    for country in sides:
        mine = {c for c in candidate.regions if c.startswith(country)}
        if not mine & {c for c in happening.regions if c.startswith(country)}:
            return 0.0
        cities = _cities(candidate, country)
        others = {c for m in happening.members for c in _cities(m, country)}
        if cities and others and not cities & others:
            return 0.0
        score += 2.0 if cities == others else 1.0
    if happening.documents & _documents(candidate):
        return 0.0
    return score


def _cities(candidate: Candidate, country: str) -> set[str]:
    return {
        place.id
        for place in candidate.places
        if place.kind in ("city", "district") and (place.region or "").startswith(country)
    }


def _statuses_agree(candidate: Candidate, happening: _Happening) -> bool:
    statuses = {m.status for m in happening.members} | {candidate.status}
    return not (statuses & _CALLED_OFF and "held" in statuses)


def _neighbours(
    keys: Iterable[tuple[str, ...]], index: dict[tuple[str, ...], list[_Happening]]
) -> list[_Happening]:
    found: dict[int, _Happening] = {}
    for key in keys:
        found.update((id(h), h) for h in index[key])
    return list(found.values())


def _keys(candidate: Candidate) -> Iterator[tuple[str, ...]]:
    where = candidate.regions or ("national",)
    if candidate.type == "partnership":
        sides = [
            [region for region in where if region.startswith(country)]
            for country in sorted({region[:2] for region in where})
        ]
        yield from ((candidate.type, *pair) for pair in product(*sides))
        return
    yield from ((candidate.type, words) for words in _words(candidate))
    if candidate.date is None:
        return
    for month in _months(candidate.date):
        yield from ((candidate.type, region, month) for region in where)


def _months(span: DateSpan) -> Iterator[str]:
    year, month = span.start.year, span.start.month
    for _ in range(_MOST_MONTHS):
        if (year, month) > (span.end.year, span.end.month):
            return
        yield f"{year:04d}-{month:02d}"
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def _order(candidate: Candidate) -> tuple[object, ...]:
    """Exact days and full region sets first, so that vaguer words find them; then content."""
    span = candidate.date
    return (
        candidate.type,
        span is None,
        _days(span) if span else 0,
        -len(candidate.regions),
        span.edtf if span else "",
        candidate.regions,
        candidate.origin != "registry",
        tuple((s.document, s.start or 0, s.sentence) for s in candidate.sources),
        candidate.status,
        candidate.form,
        candidate.name,
        candidate.confidence,
    )


def _days(span: DateSpan) -> int:
    return (min(span.end, date.max) - span.start).days + 1


def _documents(candidate: Candidate) -> set[str]:
    return {source.document for source in candidate.sources}


def _names(candidate: Candidate) -> set[str]:
    return {fold(candidate.name)} if candidate.name else set()


def _people(candidate: Candidate) -> set[str]:
    return {fold(person.name) for person in candidate.participants}


def _words(candidate: Candidate) -> set[str]:
    """The proving sentences in folded form: the same words in two papers are one report."""
    return {fold(source.sentence) for source in candidate.sources if source.start is not None}
