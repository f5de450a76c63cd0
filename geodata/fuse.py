"""The members of one happening -> one Event: its fields, its id, its sources."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from geodata.folding import fold
from geodata.records import (
    LANGUAGES,
    Candidate,
    DateSpan,
    Event,
    EventPlace,
    Origin,
    Participant,
    Source,
    Status,
    Tie,
)
from geodata.titles import title

_ROLES = ("host", "visitor", "venue", "party", "mentioned")
_TIES: tuple[Tie, ...] = ("signed", "contact", "planned")
_ORIGINS: tuple[Origin, ...] = ("manual", "registry", "article")


def fuse(happenings: Iterable[Sequence[Candidate]]) -> tuple[Event, ...]:
    """One event for each group of candidates, by date, undated last, with ids from content."""
    events = [(_event(members), members) for members in happenings]
    return tuple(sorted(_identify(events), key=_calendar))


def event_id(*content: str) -> str:
    """`ev-` and the first eight hex digits of the SHA-256 of the content."""
    return "ev-" + hashlib.sha256("\x1f".join(content).encode()).hexdigest()[:8]


def _event(members: Sequence[Candidate]) -> Event:
    best = max(members, key=lambda m: (m.confidence, m.confidence_rule))
    sources = tuple(sorted((s for m in members for s in m.sources), key=_by_publication))
    regions = tuple(sorted({r for m in members for r in m.regions}))
    merged = Candidate(
        type=members[0].type,
        form=_commonest(m.form for m in members),
        name=_commonest(m.name for m in members),
        status=_status(members, sources),
        date=_date(members),
        regions=regions,
        countries=tuple(sorted({c for m in members for c in m.countries})),
        places=_places(members),
        participants=_participants(members),
        origin=min((m.origin for m in members), key=_ORIGINS.index),
        confidence=best.confidence,
        confidence_rule=best.confidence_rule,
        sources=sources,
    )
    return Event(
        id="",
        former_ids=(),
        type=merged.type,
        date=merged.date,
        status=merged.status,
        regions=merged.regions,
        countries=merged.countries,
        places=merged.places,
        participants=merged.participants,
        title=tuple((language, title(merged, language)) for language in LANGUAGES),
        origin=merged.origin,
        confidence=merged.confidence,
        confidence_rule=merged.confidence_rule,
        review="machine",
        sources=merged.sources,
        tie=min((m.tie for m in members if m.tie), key=_TIES.index, default=None),
    )


def _status(members: Sequence[Candidate], sources: Sequence[Source]) -> Status:
    """Held outranks a plan; a cancelled or postponed plan is what the newest source says."""
    statuses = {m.status for m in members}
    if members[0].type == "partnership":
        return "ongoing" if statuses & {"ongoing", "held"} else _newest(sources)
    for status in ("held", "ongoing", "recurring"):
        if status in statuses:
            return status
    return _newest(sources)


def _newest(sources: Sequence[Source]) -> Status:
    return max(sources, key=lambda s: (s.published or "", s.document)).status


def _date(members: Sequence[Candidate]) -> DateSpan | None:
    """The finest date; a tie's is its earliest signing, the registry's before an article's."""
    if members[0].type == "partnership":
        known = [m for m in members if m.origin == "registry" and m.date] or members
        dated = [m.date for m in known if m.date]
        return min(dated, key=lambda d: (d.start, d.end), default=None)
    spans = [m.date for m in members if m.date]
    if not spans:
        return None
    counts = Counter(span.edtf for span in spans)
    finest = min(spans, key=lambda d: ((d.end - d.start).days, -counts[d.edtf], d.edtf))
    if finest.start != finest.end:
        return finest
    # A report that gives only the opening day does not shorten an event told with both ends.
    longer = [d for d in spans if "/" in d.edtf and d.start == finest.start]
    return min(longer, key=lambda d: (-counts[d.edtf], d.edtf), default=finest)


def _places(members: Sequence[Candidate]) -> tuple[EventPlace, ...]:
    kept: dict[str, EventPlace] = {}
    for place in (p for m in members for p in m.places):
        known = kept.get(place.id)
        if known is None or _ROLES.index(place.role) < _ROLES.index(known.role):
            kept[place.id] = place
    return tuple(sorted(kept.values(), key=lambda p: (_ROLES.index(p.role), p.id)))


def _participants(members: Sequence[Candidate]) -> tuple[Participant, ...]:
    kept: dict[str, Participant] = {}
    for person in (p for m in members for p in m.participants):
        key = fold(person.name)
        known = kept.get(key)
        if known is None or (not known.office and person.office):
            kept[key] = person
    return tuple(kept[key] for key in sorted(kept))


def _commonest(values: Iterable[str]) -> str:
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda v: (-counts[v], v), default="")


def _identify(events: Sequence[tuple[Event, Sequence[Candidate]]]) -> list[Event]:
    """Give ids; where events share type, date and regions their evidence tells them apart.

    The id each member would have had alone is kept as a former id, so that a permalink made
    before a refinement or a merge still finds the event.
    """
    sharing: dict[str, list[int]] = defaultdict(list)
    for number, (event, _) in enumerate(events):
        sharing[_plain_id(event)].append(number)
    identified = []
    for plain, numbers in sharing.items():
        for number in numbers:
            event, members = events[number]
            own = plain if len(numbers) == 1 else event_id(plain, *_evidence(event))
            alone = {_plain_id(member) for member in members} - {own}
            former = {each for each in alone if each not in sharing}
            if own != plain and number == numbers[0]:
                former.add(plain)
            identified.append(replace(event, id=own, former_ids=tuple(sorted(former))))
    return identified


def _plain_id(item: Event | Candidate) -> str:
    return event_id(item.type, item.date.edtf if item.date else "", *item.regions)


def _evidence(event: Event) -> list[str]:
    return [f"{s.document}\x1e{s.sentence}" for s in event.sources]


def _by_publication(source: Source) -> tuple[str, str, int, str]:
    return (source.published or "9999", source.document, source.start or 0, source.sentence)


def _calendar(event: Event) -> tuple[bool, str, str, str]:
    start = event.date.start.isoformat() if event.date else ""
    return (event.date is None, start, event.type, event.id)
