"""Whether a sentence tells an event as done, decided, wished, denied, called off."""

from typing import Literal

from geodata.events.cues import Cue
from geodata.events.statements import Statement
from geodata.lexicon.events.grammar import CONDITION
from geodata.records import Status

Stance = Literal["held", "planned", "cancelled", "postponed", "wished", "negated"]

# How far, in code points, a word of denial or of wishing reaches inside its clause.
_REACH = {"negated": 45, "wish": 130, "planned": 110, "cancelled": 130, "postponed": 130}
# So far, in code points, behind a plan stands what it depends on.
_CONDITION = 70
_DECISIVE = ("postponed", "cancelled", "negated", "pending", "wish", "planned")
_REACH_JA = {"negated": 22, "wish": 32, "planned": 30, "cancelled": 30, "postponed": 30}


def stance(statement: Statement, start: int, end: int, *, noun: bool = False) -> Stance:
    """How the clause around the words at start..end presents them.

    A `noun` can be denied by the verb after it ("the signing was not held").

    In English, Vietnamese and Indonesian the words that decide stand before the verb (those that
    call something off on either side), in Japanese after it.
    """
    if not statement.has(*_DECISIVE):
        return "held"
    governs = _governs_ja if statement.language == "ja" else _governs
    off: tuple[Literal["postponed", "cancelled"], ...] = ("postponed", "cancelled")
    for kind in off:
        for cue in statement.of(kind):
            if governs(statement, cue, start, end, kind):
                return kind
    if any(governs(statement, cue, start, end, "negated") for cue in statement.of("negated")):
        return "negated"
    if noun and any(_denied_after(statement, cue, end) for cue in statement.of("negated")):
        return "negated"
    if noun and statement.language != "ja" and statement.among(end, end + 3, "wish"):
        return "wished"
    if noun and any(_undecided(statement, cue, end) for cue in statement.of("pending")):
        return "wished"
    if any(governs(statement, cue, start, end, "wish") for cue in statement.of("wish")):
        return "wished"
    if any(governs(statement, cue, start, end, "planned") for cue in statement.of("planned")):
        condition = CONDITION.search(statement.text(end, min(end + _CONDITION, statement.end)))
        return "wished" if condition else "planned"
    return "held"


def told(found: Stance) -> Status | None:
    """The status of an event presented so; None when there is no event."""
    if found == "wished" or found == "negated":
        return None
    return found


def _governs(statement: Statement, cue: Cue, start: int, end: int, kind: str) -> bool:
    if cue.start >= end:
        after = kind in ("cancelled", "postponed")
        return after and cue.start - end <= _REACH[kind] and not _apart(statement, end, cue.start)
    if cue.end > start:
        return kind in ("cancelled", "postponed")
    return start - cue.end <= _REACH[kind] and not _apart(statement, cue.end, start)


def _denied_after(statement: Statement, cue: Cue, end: int) -> bool:
    """ "… was not held", "… không diễn ra": the denial, then the verb of holding."""
    if not 0 <= cue.start - end <= 60 or statement.clauses_apart(end, cue.start):
        return False
    return bool(statement.among(cue.end, cue.end + 16, "hold", "open", "sign", "attend"))


def _undecided(statement: Statement, cue: Cue, end: int) -> bool:
    """ "… with Okinawa is still being drafted", "… đang được soạn thảo"."""
    return 0 <= cue.start - end <= 60 and not statement.clauses_apart(end, cue.start)


def _governs_ja(statement: Statement, cue: Cue, start: int, end: int, kind: str) -> bool:
    if cue.start < end:
        own = cue.start == start and kind == "planned"
        return own and cue.form.endswith(("予定", "へ"))
    return cue.start - end <= _REACH_JA[kind] and not statement.clauses_apart(end - 1, cue.start)


def _apart(statement: Statement, first: int, second: int) -> bool:
    """Whether a clause border, or a comma and a new subject, lies between two offsets."""
    if statement.clauses_apart(first, second):
        return True
    comma = statement.text(first, second).rfind(", ")
    if comma < 0:
        return False
    return any(
        first + comma < cue.start < second
        for cue in statement.of("official", "both", "guests", "delegation", "countries")
    )
