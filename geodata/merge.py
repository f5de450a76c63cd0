"""Candidates of all documents and registry rows -> one Event per happening, all sources kept.

Candidates join when their type is the same, their days agree and neither country's regions speak
against it. A candidate that fits two happenings equally well joins neither: two events shown
where there was one is a smaller error than one shown where there were two. The order of the
input does not matter, and a candidate given twice counts once. Cost is linear in the candidates:
each looks only at happenings of its own type that share a region and a month with it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from geodata.fuse import fuse
from geodata.likeness import Happening, Told, length, likeness, told
from geodata.records import Candidate, DateSpan, Event

# Months one candidate is looked up under; a vaguer date is compared by its first years only.
_MOST_MONTHS = 60

_Key = tuple[str | int, ...]


def merge(candidates: Iterable[Candidate]) -> tuple[Event, ...]:
    """Join the candidates that tell of one happening; returns events by date, undated last.

    Every source of every candidate is a source of exactly one event. Candidates of the same
    document are never joined: the document's own reading has already decided that they differ.
    """
    ordered = sorted(set(candidates), key=_order)
    return fuse([found.members for found in _cluster(ordered)])


def _cluster(ordered: Sequence[Candidate]) -> list[Happening]:
    happenings: list[Happening] = []
    index: dict[_Key, list[Happening]] = defaultdict(list)
    for candidate in ordered:
        one = told(candidate)
        keys = tuple(_keys(one))
        home = _best(one, {near for key in keys if key in index for near in index[key]})
        if home is None:
            home = Happening()
            happenings.append(home)
        home.add(one)
        for key in keys:
            if home not in index[key]:
                index[key].append(home)
    return happenings


def _best(one: Told, happenings: Iterable[Happening]) -> Happening | None:
    """Return the happening that a candidate fits best, None when none does or two fit alike."""
    best: Happening | None = None
    most = 0.0
    for happening in happenings:
        score = likeness(one, happening)
        if score > most:
            best, most = happening, score
        elif score == most:
            best = None
    return best


def _keys(one: Told) -> Iterator[_Key]:
    """Yield what a candidate is looked up by: it meets only those that share one of its keys."""
    candidate = one.candidate
    where = candidate.regions or ("national",)
    if candidate.type == "partnership":
        sides = [
            [region for region in where if region.startswith(country)]
            for country in sorted({region[:2] for region in where})
        ]
        yield from ((candidate.type, *pair) for pair in product(*sides))
        return
    yield from ((candidate.type, words) for words in one.words)
    if candidate.date is None:
        return
    for month in _months(candidate.date):
        for region in where:
            yield candidate.type, region, month


def _months(span: DateSpan) -> range:
    """The months of a date, counted from the year 0."""
    first = span.start.year * 12 + span.start.month
    last = span.end.year * 12 + span.end.month
    return range(first, min(last + 1, first + _MOST_MONTHS))


def _order(candidate: Candidate) -> tuple[object, ...]:
    """Exact days and full region sets first, so that vaguer words find them; then content."""
    span = candidate.date
    return (
        candidate.type,
        span is None,
        length(span) if span else 0,
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
