"""Find visits: receptions, courtesy calls, talks, journeys of delegations and leaders."""

from collections.abc import Iterator

from geodata.events.ages import ages
from geodata.events.attachment import is_end, nearest_date, wider
from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.journeys import proves
from geodata.events.roles import at_venue
from geodata.events.shade import visit_shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement, region
from geodata.events.trips import dated_noun, whose_trip
from geodata.lexicon.events.grammar import AIRPORT, HOMEWARD, MANY, THEN, TOGETHER
from geodata.records import DateSpan

_VERBS = ("call", "receive", "talks", "travel", "go", "lead", "hand", "sojourn")
# Words without which no visit is told.
VISIT_CUES = (*_VERBS, "trip", "meeting", "occasion", "during_trip", "delegation", "official")
_ACTORS = ("official", "delegation")
_LOCAL = frozenset({"governor", "vice_governor", "mayor", "vice_mayor"})
_STATE = frozenset({"president", "prime_minister", "general_secretary", "emperor"})
_SHORT = 14
# Days: a shorter span is no month or year. Characters: "since", and "the year" before a date.
_MONTH = 27
_AFTER_SINCE = 8


def find_visits(statement: Statement) -> Iterator[Finding]:
    """The visits a sentence tells of: one for each day or journey it keeps apart."""
    if statement.has("phone", "press") or _private(statement):
        return
    proofs = [
        cue for cue in statement.of(*_VERBS) if proves(statement, cue) and not _many(statement, cue)
    ]
    if not proofs:
        nouns = statement.of("trip", "meeting", "occasion", "during_trip")
        proofs = [cue for cue in nouns if dated_noun(statement, cue)]
    if not proofs and statement.sentence.kind == "caption":
        yield from _pictured(statement)
    if not proofs and statement.listed:
        proofs = [*_noted(statement)]
    if not proofs and statement.has("ceremony") and any(ages(statement)):
        proofs = [cue for cue in statement.of("delegation") if statement.places][:1]
    told_of: list[Finding] = []
    for cue in proofs:
        noun = not cue.kinds.isdisjoint(("trip", "meeting"))
        status = told(stance(statement, cue.start, cue.end, noun=noun))
        if status is None:
            continue
        day = _day(statement, cue)
        found = Finding(
            type="visit",
            form=visit_shade(statement, cue),
            statement=statement,
            start=cue.start,
            end=cue.end,
            status=status,
            rule=_rule(cue),
            date=day,
            within=statement.has("occasion", "during_trip", "sidelines"),
            weak=_next_stop(statement, cue) or _only_lands(statement, cue),
            until=_until(statement, day),
            definite=not (statement.dates or statement.places or statement.people),
        )
        if told_of and _same_journey(told_of[-1], found):
            told_of[-1] = wider(told_of[-1], found)
        else:
            told_of.append(found)
    if not _only_attends(statement, proofs):
        yield from told_of


def _many(statement: Statement, cue: Cue) -> bool:
    """ "Through a series of online meetings": many and unnamed."""
    if "talks" not in cue or statement.language == "ja":
        return False
    return bool(MANY[statement.language].search(statement.text(statement.start, cue.start)))


def _next_stop(statement: Statement, cue: Cue) -> bool:
    """ "… then flew on to Ho Chi Minh City", without a day: a stop of the journey told before."""
    if statement.dates or cue.kinds.isdisjoint(("travel", "go")):
        return False
    if cue.form.startswith(HOMEWARD):
        return True
    before = statement.text(cue.start - _SHORT, cue.start)
    return bool(THEN[statement.language].search(before))


def _until(statement: Statement, day: DateSpan | None) -> bool:
    """Whether the day of a journey is only the one that it goes on until."""
    return any(date.span == day and is_end(statement, date) for date in statement.dates)


def _private(statement: Statement) -> bool:
    """A family's journey; a leader and his wife are none."""
    return statement.has("private") and not (
        statement.has("delegation") or any(p.office in _STATE for p in statement.people)
    )


def _day(statement: Statement, cue: Cue) -> DateSpan | None:
    """The day nearest to a verb; "since 2015" is the age of a tie, no day of a journey."""
    if "during_trip" in cue and (whose := whose_trip(statement, cue)) is not None:
        return whose
    day = nearest_date(statement, cue.start, cue.end)
    if day is None or (day.end - day.start).days < _MONTH or statement.language == "ja":
        return day
    since = any(
        0 <= date.start - word.end <= _AFTER_SINCE and date.span == day
        for word in statement.of("since")
        for date in statement.dates
    )
    # "Next year's jubilee": the year is that of what they spoke of.
    owner = any(
        date.span == day and statement.text(date.end, date.end + 2) == "'s" and date.start > cue.end
        for date in statement.dates
    )
    return None if since or owner else day


def _only_lands(statement: Statement, cue: Cue) -> bool:
    """An arrival at an airport, no region named: part of the journey told around it."""
    if "travel" not in cue or not AIRPORT.search(statement.low):
        return False
    return not any(p.use == "place" for p in statement.tied)


def _pictured(statement: Statement) -> Iterator[Finding]:
    """A dated picture of officials: it dates a visit told without a day, it founds none."""
    actors = statement.of(*_ACTORS)
    together = _together(statement)
    if actors and statement.places and (statement.dates or together):
        cue = actors[0]
        yield Finding(
            type="visit",
            form="",
            statement=statement,
            start=cue.start,
            end=cue.end,
            status="held",
            rule="a picture shows host and guest together",
            date=nearest_date(statement, cue.start, cue.end),
            weak=not together,
        )


def _together(statement: Statement) -> bool:
    """Two in office joined by "with" or "and": a governor and an ambassador."""
    offices = {cue.form: cue for cue in statement.of("official")}
    if len(offices) < 2 or not any(person.office in _LOCAL for person in statement.people):
        return False
    first, *_, last = sorted(cue.start for cue in offices.values())
    return bool(TOGETHER[statement.language].search(statement.text(first, last)))


def _noted(statement: Statement) -> Iterator[Cue]:
    """A line of a list that names the visit, or the guest and the place, and the day."""
    if not statement.dates or statement.has("layman", "forum", "festival", "paper", "sign"):
        return
    named = statement.has(*_ACTORS, "province", "prefecture", "city") or any(
        region(p) for p in statement.places
    )
    verbs = statement.of("receive", "call", "talks", "travel", "trip", "meeting")
    if verbs and named:
        yield verbs[0]
        return
    guests = statement.of(*_ACTORS)
    if guests and any(at_venue(statement, p) for p in statement.places):
        yield guests[0]


def _only_attends(statement: Statement, proofs: list[Cue]) -> bool:
    """Coming to a forum or festival is part of it, unless talks or a reception are told."""
    if not statement.has("attend"):
        return False
    if any(not cue.kinds.isdisjoint(("call", "receive", "talks")) for cue in proofs):
        return False
    gatherings = statement.of("forum", "festival")
    return any(
        0 <= noun.start - verb.end <= 60 for verb in statement.of("attend") for noun in gatherings
    )


def _same_journey(first: Finding, second: Finding) -> bool:
    if first.date is None or second.date is None or first.date == second.date:
        return True
    a, b = first.date, second.date
    return a.start <= b.end and b.start <= a.end


def _rule(cue: Cue) -> str:
    if "call" in cue or "receive" in cue:
        return "a reception or courtesy call is told"
    return "talks are told" if "talks" in cue else "a journey of a delegation or leader is told"
