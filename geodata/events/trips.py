"""Which nouns tell a visit: "the meeting on 28 April", "their trip", "the visit of …"."""

from geodata.events.cues import Cue
from geodata.events.statements import Statement, dated
from geodata.lexicon.events.grammar import POINTS_BACK_AFTER, POSSESSIVE, SCHEDULE
from geodata.records import DateSpan

_ACTORS = ("official", "delegation")
_DEEDS = ("call", "receive", "talks", "travel", "go", "lead", "hand", "sojourn", "sign")
_STATE = frozenset({"president", "prime_minister", "general_secretary", "emperor"})
_REACH = 120
_SHORT = 14
_DAY_AFTER = 32


def dated_noun(statement: Statement, cue: Cue) -> bool:
    """A visit or meeting named as a noun with its day: "the meeting on 28 April 2025"."""
    if "during_trip" in cue and whose_trip(statement, cue):
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


def whose_trip(statement: Statement, cue: Cue) -> DateSpan | None:
    """ "During the visit of the Quang Nam delegation (18-23 June)": whose trip, then its days."""
    for date in statement.dates:
        if not 0 <= date.start - cue.end <= _REACH:
            continue
        between = statement.text(cue.end, date.start)
        if set(",;、") & set(between) or statement.among(cue.end, date.start, *_DEEDS):
            continue
        actors = statement.anyone(cue.end, date.start, *_ACTORS)
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
