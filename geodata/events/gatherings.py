"""Find forums and festivals: gatherings that are held, opened, attended, announced."""

import re
from collections.abc import Iterator

from geodata.edtf import span_of
from geodata.events.attachment import is_end, nearest_date, wider
from geodata.events.cues import Cue, gap
from geodata.events.findings import Finding
from geodata.events.gathering_names import own_name, year_in_name
from geodata.events.gathering_nouns import (
    beside_a_date,
    frames,
    many,
    names_a_paper,
    only_prepared,
    points_back,
    presupposed,
    venue_of,
)
from geodata.events.memory import months
from geodata.events.shade import shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement
from geodata.lexicon.events.grammar import PURPOSE
from geodata.records import DateSpan, EventType, Status

_TYPES: tuple[EventType, ...] = ("forum", "festival")
# Words without which no gathering is told.
GATHERING_CUES = (*_TYPES, "edition")
_PROOFS = ("hold", "open", "close", "attend", "sidelines", "under_way")
_OWN_VERBS = ("hold", "open", "close")
_REACH = 90
# Code points into a sentence that its subject may take up.
_HEAD = 16
# Code points between "attend" and the name of what is attended.
_OBJECT = 12


def find_gatherings(
    statement: Statement,
    last: EventType | None,
    published: DateSpan | None,
    last_in_sentence: EventType | None = None,
) -> Iterator[Finding]:
    """The forums and festivals a sentence tells of, one of each type unless days differ.

    last: the type of gathering the article is about; "the eighth edition" is one of it.
    last_in_sentence: that of the part of the sentence before, which may go on about it.
    """
    found: list[Finding] = []
    for kind in _TYPES:
        nouns = statement.of(kind)
        if statement.part and not nouns and last_in_sentence == kind and statement.dates:
            nouns = statement.of("hold", "open")[:1]
        if last == kind and not statement.of(*_TYPES):
            nouns = statement.of("edition")
        for noun in nouns:
            if names_a_paper(statement, noun) or only_prepared(statement, noun):
                continue
            finding = _read(statement, noun, kind, published)
            if finding is None:
                continue
            if found and _same(found[-1], finding):
                found[-1] = _joined(found[-1], finding)
            else:
                found.append(finding)
    yield from _sharing_a_year(found)


def _read(
    statement: Statement, noun: Cue, kind: EventType, published: DateSpan | None
) -> Finding | None:
    proof, name = _proof(statement, noun), own_name(statement, noun)
    day = _day(statement, noun, published)
    venue = venue_of(statement, noun)
    dated = bool(day) and (
        statement.listed
        or bool((name or statement.places) and beside_a_date(statement, noun, name))
    )
    if proof is None and not dated and not (name and venue and not day):
        return None
    if many(statement, noun) and not (day or (name and statement.tied)):
        return None
    status = _status(statement, noun, proof)
    if status is None and name and day and presupposed(statement, noun):
        status = "held"
    yearly = day is None and statement.has("yearly")
    if status is None or (yearly and not name):
        return None
    head = statement.among(statement.start, statement.start + _HEAD, "official")
    visiting = statement.has("attend") and bool(head or statement.has("guests")) and day is None
    within = visiting or statement.has("sidelines", "occasion", "during_trip")
    return Finding(
        type=kind,
        form=shade(kind, noun),
        statement=statement,
        start=noun.start,
        end=noun.end,
        status="recurring" if yearly and status == "held" else status,
        rule=f"a {kind} is named with its holding" if proof else f"a {kind} is named with its day",
        date=day,
        within=within,
        definite=points_back(statement, noun)
        or (frames(statement, noun) and not name)
        or not (day or within or statement.tied),
        name=name,
        venue=venue,
        until=_only_closing(statement, proof, day),
        weak=proof is None and not dated,
    )


def _only_closing(statement: Statement, proof: Cue | None, day: DateSpan | None) -> bool:
    """Whether the one day told is that of closing."""
    if day is None or day.start != day.end:
        return False
    closing = proof is not None and "close" in proof and not statement.has("open")
    return closing or any(d.span == day and is_end(statement, d) for d in statement.dates)


def _day(statement: Statement, noun: Cue, published: DateSpan | None) -> DateSpan | None:
    """The days of opening and closing, the day told, the year in its name, or this month."""
    run = _opening_to_closing(statement)
    if run is not None:
        return run
    day = nearest_date(statement, noun.start, noun.end, ("sign",)) or year_in_name(statement, noun)
    if day is not None and _on_arrival(statement, noun, day):
        return months(day)
    if day is None and published is not None and statement.has("under_way"):
        return months(published)
    return day


def _opening_to_closing(statement: Statement) -> DateSpan | None:
    """The run of days of "opened on A … closed on B"."""
    opened, closed = statement.of("open"), statement.of("close")
    if not opened or not closed or len(statement.dates) < 2:
        return None
    first = nearest_date(statement, opened[0].start, opened[0].end)
    last = nearest_date(statement, closed[0].start, closed[0].end)
    if first is None or last is None or last.end <= first.start:
        return None
    return span_of(first.start, last.end)


def _on_arrival(statement: Statement, noun: Cue, day: DateSpan) -> bool:
    """ "Will arrive on 18 February to attend the food week": the day is that of the journey."""
    if day.start != day.end:
        return False
    for verb in statement.of("attend"):
        if not 0 <= noun.start - verb.end <= _OBJECT:
            continue
        journeys = statement.among(statement.start, verb.start, "travel", "go")
        dates = [d for d in statement.dates if d.span == day and d.end <= verb.start]
        if journeys and dates:
            between = statement.text(max(journeys[-1].end, dates[-1].end), verb.end)
            return bool(PURPOSE[statement.language].search(between))
    return False


def _proof(statement: Statement, noun: Cue) -> Cue | None:
    """The word of holding or attending that goes with the noun."""
    near = [
        cue
        for cue in statement.of(*_PROOFS)
        if cue.start != noun.start
        and gap(cue, noun) <= _REACH
        and statement.clauses_apart(cue.start, noun.start) <= 1
    ]
    return min(near, key=lambda cue: gap(cue, noun), default=None)


def _status(statement: Statement, noun: Cue, proof: Cue | None) -> Status | None:
    if proof is not None and statement.language == "ja" and _attributive(statement, proof, noun):
        off = statement.of("cancelled", "postponed")
        if off:
            return "postponed" if "postponed" in off[0] else "cancelled"
        return "held"
    if proof is not None and _own_clause(statement, noun, proof):
        return told(stance(statement, proof.start, proof.end))
    anchor = proof if proof is not None and "sidelines" not in proof else noun
    if told(stance(statement, noun.start, noun.end, noun=True)) is None:
        return None
    return told(stance(statement, anchor.start, anchor.end))


def _attributive(statement: Statement, proof: Cue, noun: Cue) -> bool:
    """開かれるホイアン・日本文化交流: the verb stands before the name it belongs to."""
    between = statement.text(proof.end, noun.start)
    return 0 <= noun.start - proof.end <= 18 and not re.search("[、。をにはがで「」]", between)


def _own_clause(statement: Statement, noun: Cue, proof: Cue) -> bool:
    """A clause about the gathering alone: "the festival, which began on July 4"."""
    own = proof.start > noun.end and not proof.kinds.isdisjoint(_OWN_VERBS)
    return own and statement.clauses_apart(noun.start, proof.start) > 0


def _same(first: Finding, second: Finding) -> bool:
    if first.type != second.type:
        return False
    if first.venue and second.venue and first.venue != second.venue:
        return False
    return first.date is None or second.date is None or first.date == second.date


def _joined(first: Finding, second: Finding) -> Finding:
    """Two nouns of one gathering, or unnamed gatherings told together."""
    joined = wider(first, second)
    return joined._replace(
        name=joined.name or second.name,
        venue=joined.venue or second.venue,
        definite=first.definite and second.definite,
    )


def _sharing_a_year(found: list[Finding]) -> Iterator[Finding]:
    """Gatherings told in one breath share a year that only one of them carries."""
    dates = {f.date for f in found if f.date is not None}
    for finding in found:
        only = next(iter(dates)) if len(dates) == 1 else None
        if finding.date is None and only is not None:
            yield finding._replace(date=only)
        else:
            yield finding
