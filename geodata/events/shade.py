"""Name the finer kind of an event: a reception or talks, a seminar or a forum."""

import re
from functools import cache

from geodata.events.cues import Cue
from geodata.events.statements import Statement
from geodata.lexicon.events.shades import ONLINE, SHADES
from geodata.records import EventType

_ONLINE = re.compile(ONLINE)


def shade(kind: EventType, cue: Cue) -> str:
    """The finer kind that the words of a cue name, "" when they name none."""
    return _shade(kind, cue.form)


def visit_shade(statement: Statement, cue: Cue) -> str:
    """ "reception", "talks" or "online"; "" for a journey."""
    if "call" in cue or "receive" in cue:
        return "reception"
    if "talks" in cue or "meeting" in cue:
        return "online" if _ONLINE.search(statement.low) else "talks"
    return ""


@cache
def _shade(kind: EventType, words: str) -> str:
    return next((form for form, pattern in _patterns(kind) if pattern.search(words)), "")


@cache
def _patterns(kind: EventType) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((form, re.compile(words)) for form, words in SHADES[kind])
