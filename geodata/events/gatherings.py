"""Find forums and festivals: gatherings that are held, opened, attended, announced."""

import re
from collections.abc import Iterator
from dataclasses import replace

from geodata.edtf import span_of
from geodata.events.attachment import nearest_date, wider
from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.shade import shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement
from geodata.lexicon.events.grammar import MANY, POINTS_BACK, POINTS_BACK_AFTER
from geodata.records import DateSpan, EventType

_TYPES: tuple[EventType, ...] = ("forum", "festival")
_PROOFS = ("hold", "open", "close", "attend", "sidelines")
_REACH = 90


def find_gatherings(statement: Statement, last: EventType | None) -> Iterator[Finding]:
    """The forums and festivals a sentence tells of, one of each type unless days differ.

    last: the type of gathering named most recently; "the eighth edition" is one of it.
    """
    for kind in _TYPES:
        found: list[Finding] = []
        nouns = statement.of(kind)
        if not nouns and last == kind:
            nouns = statement.of("edition")
        for noun in nouns:
            finding = _read(statement, noun, kind)
            if finding is None:
                continue
            if found and _same(found[-1], finding):
                found[-1] = _joined(found[-1], finding)
            else:
                found.append(finding)
        yield from found


def _read(statement: Statement, noun: Cue, kind: EventType) -> Finding | None:
    proof = _proof(statement, noun)
    named = _named(statement, noun)
    day = nearest_date(statement, noun.start, noun.end)
    if proof is None and not (day and (named or statement.places)):
        return None
    anchor = proof if proof is not None and "sidelines" not in proof else noun
    status = told(stance(statement, anchor.start, anchor.end))
    if status is None or told(stance(statement, noun.start, noun.end)) is None:
        return None
    definite = _points_back(statement, noun)
    if _many(statement, noun) and not (day or (named and statement.places)):
        return None
    yearly = statement.has("yearly") and day is None
    return Finding(
        type=kind,
        form=shade(kind, noun),
        statement=statement,
        start=noun.start,
        end=noun.end,
        status="recurring" if yearly and status == "held" else status,
        rule=f"a {kind} is named with its holding" if proof else f"a {kind} is named with its day",
        date=_opening_to_closing(statement) or day,
        within=statement.has("sidelines", "occasion"),
        definite=definite,
        name=named,
    )


def _proof(statement: Statement, noun: Cue) -> Cue | None:
    """The word of holding or attending that goes with the noun."""
    near = [
        cue
        for cue in statement.of(*_PROOFS)
        if cue.start != noun.start
        and max(cue.start - noun.end, noun.start - cue.end) <= _REACH
        and statement.clauses_apart(cue.start, noun.start) <= 1
    ]
    return min(near, key=lambda cue: max(cue.start - noun.end, noun.start - cue.end), default=None)


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


def _named(statement: Statement, noun: Cue) -> str:
    """The gathering's own name as written: capitals or quotation marks around the noun."""
    text = statement.sentence.text
    base = statement.sentence.start
    start, end = noun.start - base, noun.end - base
    if statement.language == "ja":
        before = re.search(r"[「『]?[^\s、。はがをにでとの「」『』]{0,24}$", text[:start])
        name = (before.group() if before else "") + text[start:end]
        return name.strip("「」『』") if len(name) > end - start + 1 else ""
    if statement.language == "en":
        before = re.search(r"(?:\b[A-ZÀ-ỸĐ0-9][\w'’–-]* ?(?:[-–&] ?)?)+$", text[:start])
        head = before.group() if before else ""
        after = re.match(r"[\w]*(?: \d{4})?", text[end:])
        name = head + text[start:end] + (after.group() if after else "")
        return name.strip() if (head and text[start].isupper()) or len(head.split()) > 1 else ""
    after = re.match(r'(?:[ ,–-]{1,3}(?:"|“)?[A-ZÀ-ỸĐ0-9][\w’–-]*["”]?)+', text[end:])
    if after is None:
        return ""
    return (text[start:end] + after.group()).strip(' "“”,')


def _points_back(statement: Statement, noun: Cue) -> bool:
    before = statement.text(statement.sentence.start, noun.start)
    after = statement.text(noun.end, statement.sentence.end)
    return bool(
        POINTS_BACK[statement.language].search(before)
        or POINTS_BACK_AFTER[statement.language].match(after)
    )


def _many(statement: Statement, noun: Cue) -> bool:
    if statement.language == "en" and noun.form.endswith("s") and "days" not in noun.form:
        return True
    before = statement.text(statement.sentence.start, noun.start)
    return bool(MANY[statement.language].search(before))


def _same(first: Finding, second: Finding) -> bool:
    return first.date is None or second.date is None or first.date == second.date


def _joined(first: Finding, second: Finding) -> Finding:
    """Two nouns of one gathering, or unnamed gatherings told together."""
    joined = wider(first, second)
    return replace(
        joined, name=joined.name or second.name, definite=first.definite and second.definite
    )
