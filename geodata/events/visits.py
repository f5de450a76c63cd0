"""Find visits: receptions, courtesy calls, talks, journeys of delegations and leaders."""

import re
from collections.abc import Iterator

from geodata.events.ages import ages
from geodata.events.attachment import is_end, nearest_date, wider
from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.roles import at_venue
from geodata.events.shade import visit_shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement, country, dated, region
from geodata.lexicon.events.grammar import (
    HOMEWARD,
    MANY,
    POINTS_BACK_AFTER,
    POSSESSIVE,
    SCHEDULE,
    THEN,
    TOGETHER,
)
from geodata.records import DateSpan

_VERBS = ("call", "receive", "talks", "travel", "go", "lead", "hand", "sojourn")
# Words without which no visit is told.
VISIT_CUES = (*_VERBS, "trip", "meeting", "occasion", "during_trip", "delegation", "official")
_ACTORS = ("official", "delegation")
_LOCAL = frozenset({"governor", "vice_governor", "mayor", "vice_mayor"})
_STATE = frozenset({"president", "prime_minister", "general_secretary", "emperor"})
_BEEN = frozenset({"was", "were", "been", "being"})
_REACH = 120
_SHORT = 14
_DAY_AFTER = 32
# Days: a shorter span is no month or year. Characters: "since", and "the year" before a date.
_MONTH = 27
_AFTER_SINCE = 8


def find_visits(statement: Statement) -> Iterator[Finding]:
    """The visits a sentence tells of: one for each day or journey it keeps apart."""
    if statement.has("phone", "press") or _private(statement):
        return
    proofs = [
        cue
        for cue in statement.of(*_VERBS)
        if _proves(statement, cue) and not _many(statement, cue)
    ]
    if not proofs:
        nouns = statement.of("trip", "meeting", "occasion", "during_trip")
        proofs = [cue for cue in nouns if _dated_noun(statement, cue)]
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
        found = Finding(
            type="visit",
            form=visit_shade(statement, cue),
            statement=statement,
            start=cue.start,
            end=cue.end,
            status=status,
            rule=_rule(cue),
            date=_day(statement, cue),
            within=statement.has("occasion", "during_trip", "sidelines"),
            weak=_next_stop(statement, cue),
            until=_until(statement, cue),
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


def _until(statement: Statement, cue: Cue) -> bool:
    """Whether the day of a journey is only the one that it goes on until."""
    day = _day(statement, cue)
    return any(date.span == day and is_end(statement, date) for date in statement.dates)


def _private(statement: Statement) -> bool:
    """A family's journey; a leader and his wife are none."""
    return statement.has("private") and not (
        statement.has("delegation") or any(p.office in _STATE for p in statement.people)
    )


def _day(statement: Statement, cue: Cue) -> DateSpan | None:
    """The day nearest to a verb; "since 2015" is the age of a tie, no day of a journey."""
    if "during_trip" in cue and (whose := _whose(statement, cue)) is not None:
        return whose
    day = nearest_date(statement, cue.start, cue.end)
    if day is None or (day.end - day.start).days < _MONTH or statement.language == "ja":
        return day
    since = any(
        0 <= date.start - word.end <= _AFTER_SINCE and date.span == day
        for word in statement.of("since")
        for date in statement.dates
    )
    return None if since else day


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


def _proves(statement: Statement, cue: Cue) -> bool:
    if statement.language == "ja":
        return _proves_ja(statement, cue)
    if "call" in cue:
        return True
    if "hand" in cue and _within(statement, statement.start, cue.end + _REACH, *_ACTORS):
        return True
    if "receive" in cue and _received_before(statement, cue):
        return True
    if "receive" in cue and ("delegation" in cue or _person_after(statement, cue)):
        return True
    if "talks" in cue and _partners(statement, cue):
        return True
    if "travel" in cue and _actor_before(statement, cue) and _goal(statement, cue):
        return True
    if "sojourn" in cue and _stays(statement, cue):
        return True
    if "go" in cue and (
        statement.names(cue.end, cue.end + 14)
        or any(0 <= date.start - cue.end <= _DAY_AFTER for date in statement.dates)
    ):
        return bool(_within(statement, cue.start - 60, cue.start, *_ACTORS))
    return "lead" in cue and any(
        abs(other.start - cue.end) <= 80 or abs(cue.start - other.end) <= 80
        for other in statement.of("delegation")
    )


def _proves_ja(statement: Statement, cue: Cue) -> bool:
    actors = any(
        not statement.clauses_apart(cue.start, other.start) or other.start < cue.start
        for other in statement.of(*_ACTORS)
        if other.start != cue.start
    )
    if "receive" in cue and "団を受" in cue.form:
        return True
    if "call" in cue or "talks" in cue or "receive" in cue or "hand" in cue:
        return actors or bool(statement.people)
    actors = actors or _led_on(statement)
    layman = statement.has("layman") and not statement.has(*_ACTORS)
    if "travel" in cue:
        return (actors or bool(statement.people)) and not layman
    if "go" in cue and statement.has(*_ACTORS, "companions") and statement.dates:
        return not layman and bool(statement.names(cue.start - _SHORT, cue.start))
    return False


def _led_on(statement: Statement) -> bool:
    """A further stop of those whom an earlier part of the sentence names."""
    return statement.led and any(region(p) for p in statement.places)


def _received_before(statement: Statement, cue: Cue) -> bool:
    """ "Đoàn … được Chủ tịch … tiếp": guest and host both stand before the verb."""
    if statement.language == "en":
        return _welcomed_at(statement, cue)
    if statement.language != "vi":
        return False
    passive = statement.text(cue.start - _REACH, cue.start).rfind(" được ")
    if passive < 0:
        return False
    turn = max(cue.start - _REACH, statement.start) + passive
    guests = statement.among(statement.start, turn, *_ACTORS)
    return bool(guests and statement.among(turn, cue.start, "official"))


def _welcomed_at(statement: Statement, cue: Cue) -> bool:
    """ "The mayor of Sakai was welcomed at Da Nang's city hall": the host is where it happens."""
    passive = cue.form.partition(" ")[0] in _BEEN
    guests = _within(statement, statement.start, cue.start, *_ACTORS)
    return bool(passive and guests and statement.names(cue.end, cue.end + _REACH))


def _person_after(statement: Statement, cue: Cue) -> bool:
    """A guest is named after the verb, before any gathering it could host instead."""
    limit = cue.end + _REACH
    gathering = min(
        (other.start for other in statement.of("forum", "festival") if other.start > cue.end),
        default=limit,
    )
    reach = min(limit, gathering)
    return _within(statement, cue.end, reach, *_ACTORS, "guests", "prefecture")


def _partners(statement: Statement, cue: Cue) -> bool:
    before = _within(statement, cue.start - _REACH, cue.start, *_ACTORS, "both", "guests")
    after = _within(statement, cue.end, cue.end + _REACH, *_ACTORS, "both", "countries")
    if statement.among(cue.end, cue.end + 20, "layman"):
        return False
    sides = {country(p) for p in statement.names(statement.start, cue.start) if region(p)}
    if before and len(sides) > 1:
        return True
    if statement.sentence.kind == "item" and statement.dates and _name_after(statement, cue):
        return True
    if before and _both_sides_before(statement, cue):
        return True
    several = len(statement.among(statement.start, cue.start, "official")) > 1
    return after or several or (before and _name_after(statement, cue))


def _both_sides_before(statement: Statement, cue: Cue) -> bool:
    """ "Saitama's governor and Vinh Phuc's party secretary talked online"."""
    return len({country(p) for p in statement.names(statement.start, cue.start) if region(p)}) > 1


def _stays(statement: Statement, cue: Cue) -> bool:
    """ "The delegation is scheduled to be in Sendai on May 27": who, where and when."""
    here = statement.names(cue.end, cue.end + _SHORT)
    guests = _within(statement, statement.start, cue.start, *_ACTORS, "guests")
    return bool(here and guests and statement.dates) and not statement.has("layman")


def _name_after(statement: Statement, cue: Cue) -> bool:
    """A place, or any capitalised name, follows the verb: "met with Yamamoto"."""
    if statement.names(cue.end, cue.end + 60):
        return True
    following = statement.body[cue.end - statement.start :]
    return bool(re.match(r"(?: \w+){0,2} [A-ZÀ-ỸĐ]\w+", following))


def _actor_before(statement: Statement, cue: Cue) -> bool:
    start = statement.start
    if "delegation" in cue or (_led_on(statement) and not statement.has("layman")):
        return True
    if _within(statement, start, cue.start, *_ACTORS, "lead", "body"):
        return True
    if _within(statement, start, cue.start, "layman"):
        return False
    return _within(statement, start, cue.start, "guests") or _within(
        statement, cue.end, cue.end + 200, "lead"
    )


def _goal(statement: Statement, cue: Cue) -> bool:
    if statement.names(cue.start, cue.end + 100):
        return True
    named = _within(statement, cue.end, cue.end + 60, "province", "prefecture", "city")
    delegation = statement.among(statement.start, cue.start, "delegation")
    if delegation and statement.names(statement.start, statement.end):
        return True
    told_of = statement.persons(statement.start, cue.start) or delegation
    return named or bool(statement.dates and told_of)


def _within(statement: Statement, start: int, end: int, *kinds: str) -> bool:
    """Whether a word of these classes, or a person, stands between two offsets."""
    return bool(statement.among(start, end, *kinds) or statement.persons(start, end))


def _dated_noun(statement: Statement, cue: Cue) -> bool:
    """A visit or meeting named as a noun with its day: "the meeting on 28 April 2025"."""
    if "during_trip" in cue and _whose(statement, cue):
        return True
    if not cue.kinds.isdisjoint(("occasion", "during_trip")):
        return any(
            0 <= date.start - cue.end <= 12
            and not set(",、") & set(statement.text(cue.end, date.start))
            for date in statement.dates
        )
    told_of = (
        statement.has(*_ACTORS)
        or bool(statement.people)
        or _possessed(statement, cue)
        or _schedule(statement, cue)
    )
    if "trip" in cue and statement.dates and _this_trip(statement, cue):
        return True
    if "trip" in cue and statement.has("already") and not statement.dates:
        return _state_visit(statement, cue)
    by_whom = statement.among(cue.end, cue.end + 40, *_ACTORS) and statement.names(
        cue.end, cue.end + 90
    )
    return told_of and any(
        0 <= date.start - cue.end <= 30 or 0 <= cue.start - date.end <= 12 or bool(by_whom)
        for date in statement.dates
    )


def _this_trip(statement: Statement, cue: Cue) -> bool:
    """ "This trip runs from 14 to 20 September": the one that the text is about."""
    after = statement.text(cue.end, statement.end)
    back = POINTS_BACK_AFTER[statement.language].match(after)
    return bool(back) and any(
        0 <= verb.start - cue.end <= _DAY_AFTER for verb in statement.of("hold")
    )


def _whose(statement: Statement, cue: Cue) -> DateSpan | None:
    """ "During the visit of the Quang Nam delegation (18-23 June)": whose trip, then its days."""
    for date in statement.dates:
        if not 0 <= date.start - cue.end <= _REACH:
            continue
        between = statement.text(cue.end, date.start)
        if set(",;、") & set(between) or statement.among(cue.end, date.start, *_VERBS, "sign"):
            continue
        actors = _within(statement, cue.end, date.start, *_ACTORS)
        if actors and statement.names(cue.start, date.start):
            return dated(date)
    return None


def _state_visit(statement: Statement, cue: Cue) -> bool:
    """ "The recent visit of Prime Minister Ishiba to Vietnam": known, though no day is told."""
    near = statement.persons(cue.start - _SHORT, cue.end + _REACH)
    goals = statement.names(cue.start, cue.end + _REACH)
    recent = statement.among(cue.start - _REACH, cue.end + _REACH, "already")
    return bool(recent and goals) and any(p.office in _STATE for p in near)


def _schedule(statement: Statement, cue: Cue) -> bool:
    """日程は12〜16日で, "The trip runs from 12 to 16 May": the days of the journey just told."""
    head = statement.text(statement.start, cue.start)
    rest = statement.text(cue.end, statement.end)
    return "trip" in cue and bool(SCHEDULE[statement.language].fullmatch(f"{head}|{rest[:24]}"))


def _possessed(statement: Statement, cue: Cue) -> bool:
    """ "His stay from 18 to 20 October": somebody told before."""
    before = statement.text(statement.start, cue.start)
    return "trip" in cue and bool(POSSESSIVE[statement.language].search(before))


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
