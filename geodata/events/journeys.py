"""Which verbs tell a visit: guest, host and goal stand where the verb needs them."""

import re

from geodata.events.cues import Cue
from geodata.events.statements import Statement, country, dated, region
from geodata.lexicon.events.grammar import RETURN_VISIT

_ACTORS = ("official", "delegation")
_BEEN = frozenset({"was", "were", "been", "being"})
_REACH = 120
_SHORT = 14
_DAY_AFTER = 32
_FROM = ("from ", "từ ", "dari ")
# Days: a longer span is no day that somebody came on.
_MONTH = 31


def proves(statement: Statement, cue: Cue) -> bool:
    """Whether guest, host and goal stand around a verb where a visit has them."""
    if statement.language == "ja":
        return _proves_ja(statement, cue)
    if "call" in cue:
        return True
    if "hand" in cue and statement.anyone(statement.start, cue.end + _REACH, *_ACTORS):
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
        near = any((dated(d).end - dated(d).start).days <= _MONTH for d in statement.dates)
        home = statement.text(cue.end, cue.end + _SHORT).lstrip().startswith(_FROM)
        guests = near and not home and not statement.has("layman")
        who = (*_ACTORS, "guests") if guests else _ACTORS
        return bool(statement.anyone(cue.start - 60, cue.start, *who))
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
    guests = statement.anyone(statement.start, cue.start, *_ACTORS)
    return bool(passive and guests and statement.names(cue.end, cue.end + _REACH))


def _person_after(statement: Statement, cue: Cue) -> bool:
    """A guest is named after the verb, before any gathering it could host instead."""
    limit = cue.end + _REACH
    gathering = min(
        (other.start for other in statement.of("forum", "festival") if other.start > cue.end),
        default=limit,
    )
    reach = min(limit, gathering)
    return statement.anyone(cue.end, reach, *_ACTORS, "guests", "prefecture")


def _partners(statement: Statement, cue: Cue) -> bool:
    before = statement.anyone(cue.start - _REACH, cue.start, *_ACTORS, "both", "guests")
    after = statement.anyone(cue.end, cue.end + _REACH, *_ACTORS, "both", "countries")
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
    guests = statement.anyone(statement.start, cue.start, *_ACTORS, "guests")
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
    if statement.anyone(start, cue.start, *_ACTORS, "lead", "body"):
        return True
    if statement.anyone(start, cue.start, "layman"):
        return False
    return statement.anyone(start, cue.start, "guests") or statement.anyone(
        cue.end, cue.end + 200, "lead"
    )


def _goal(statement: Statement, cue: Cue) -> bool:
    if statement.names(cue.start, cue.end + 100):
        return True
    named = statement.anyone(cue.end, cue.end + 60, "province", "prefecture", "city")
    delegation = statement.among(statement.start, cue.start, "delegation")
    if delegation and statement.names(statement.start, statement.end):
        return True
    told_of = statement.persons(statement.start, cue.start) or delegation
    back = statement.dates and statement.among(statement.start, cue.start, "guests")
    if back and RETURN_VISIT.search(cue.form):
        return True
    return named or bool(statement.dates and told_of)
