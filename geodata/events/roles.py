"""Which part a place plays in an event: host, visitor, party, venue."""

import re
from collections.abc import Mapping
from functools import lru_cache

from geodata.events.findings import Finding
from geodata.events.statements import Statement
from geodata.lexicon.events.grammar import GOAL, PASSIVE, VENUE
from geodata.records import Language, PlaceRole, ResolvedPlace

_BEFORE = 48
_AFTER = 24


def role(finding: Finding, place: ResolvedPlace) -> PlaceRole:
    """The part a place plays, by the words around it and by the voice of the verb."""
    statement, mention = finding.statement, place.mention
    if not statement.start <= mention.start < statement.end:
        return "party"
    if finding.type == "visit":
        return _visit_role(finding, statement, place)
    return "venue" if at_venue(statement, place) else "party"


def at_venue(statement: Statement, place: ResolvedPlace) -> bool:
    """Whether the words around a place make it a venue ("in Hanoi", ハノイで)."""
    return _venue(statement, place.mention.start, place.mention.end)


def _visit_role(finding: Finding, statement: Statement, place: ResolvedPlace) -> PlaceRole:
    if finding.form == "reception":
        return _received(finding, statement, place)
    if (finding.form == "" or statement.language == "ja") and _goal(statement, place):
        return "host"
    if at_venue(statement, place):
        return "host" if finding.form == "" else "venue"
    if finding.form in ("talks", "online"):
        return "party"
    if statement.language == "ja":
        return "visitor"
    return "visitor" if place.mention.start < finding.start else "host"


def _received(finding: Finding, statement: Statement, place: ResolvedPlace) -> PlaceRole:
    if at_venue(statement, place):
        return "venue"
    if statement.language == "ja":
        return "host" if _goal(statement, place) else "party"
    if _goal(statement, place) and place.mention.start > finding.start:
        return "host"
    called = any(
        cue.start == finding.start and ("call" in cue or "travel" in cue) for cue in statement.cues
    )
    verb = statement.text(finding.start, finding.end)
    lead = statement.text(max(statement.start, finding.start - 40), finding.start)
    passive = PASSIVE[statement.language]
    turned = bool(passive.search(verb) or (statement.language == "vi" and passive.search(lead)))
    before = place.mention.start < finding.start
    return "visitor" if before == (called or turned) else "host"


def _goal(statement: Statement, place: ResolvedPlace) -> bool:
    return _stands_by(GOAL, statement, place.mention.start, place.mention.end)


# Asked again and again while the regions of one sentence's findings are told apart.
@lru_cache(maxsize=256)
def _venue(statement: Statement, start: int, end: int) -> bool:
    return _stands_by(VENUE, statement, start, end)


def _stands_by(
    patterns: Mapping[Language, re.Pattern[str]], statement: Statement, start: int, end: int
) -> bool:
    """Whether such words stand right before a name, in Japanese right after it."""
    pattern = patterns[statement.language]
    if statement.language == "ja":
        return bool(pattern.match(statement.text(end, end + _AFTER)))
    return bool(pattern.search(statement.text(start - _BEFORE, start)))
