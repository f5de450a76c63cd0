"""Find agreements: papers that are signed, issued or agreed, and upgrades of relations."""

from collections.abc import Iterator

from geodata.events.attachment import nearest_date, own_date
from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.shade import shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement
from geodata.records import DateSpan, Status

_REACH = 110
_NEAR = 45


def find_papers(statement: Statement) -> Iterator[Finding]:
    """The papers a sentence tells of: one for each day that a paper is given."""
    found: list[Finding] = []
    for paper in statement.of("paper", "statement"):
        finding = _signed(statement, paper) or _told_by_its_day(statement, paper)
        if finding and not any(_same(other, finding) for other in found):
            found.append(finding)
    if not found:
        found = [*_ceremonies(statement)]
    if not found:
        found = [*_upgrades(statement)]
    yield from found


def _signed(statement: Statement, paper: Cue) -> Finding | None:
    verbs = [
        verb
        for verb in statement.of("sign", "issue", "signing")
        if _goes_with(statement, verb, paper)
    ]
    if not verbs:
        return None
    verb = min(verbs, key=lambda each: _gap(each, paper))
    status = told(stance(statement, min(verb.start, paper.start), max(verb.end, paper.end)))
    if status is None or told(stance(statement, verb.start, verb.end)) is None:
        return None
    day = own_date(statement, paper) or nearest_date(statement, verb.start, verb.end)
    return _finding(statement, paper, verb, status, day, "a paper is named with its signing")


def _told_by_its_day(statement: Statement, paper: Cue) -> Finding | None:
    """A paper named with its year: "the 2016 memorandum", "an agreement since 2016"."""
    day = own_date(statement, paper)
    if day is None or "sister" in paper:
        return None
    status = told(stance(statement, paper.start, paper.end))
    if status is None:
        return None
    return _finding(statement, paper, paper, status, day, "a paper is named with its date")


def _ceremonies(statement: Statement) -> Iterator[Finding]:
    for cue in statement.of("signing"):
        status = told(stance(statement, cue.start, cue.end))
        if status and (statement.dates or statement.places):
            day = nearest_date(statement, cue.start, cue.end)
            yield _finding(statement, cue, cue, status, day, "a signing ceremony is told")
            return


def _upgrades(statement: Statement) -> Iterator[Finding]:
    for cue in statement.of("upgrade"):
        objects = statement.of("csp", "diplomatic", "relation")
        if not any(_gap(cue, other) <= 80 for other in objects):
            continue
        if not (
            statement.has("csp") or (statement.has("diplomatic", "countries") and statement.dates)
        ):
            continue
        status = told(stance(statement, cue.start, cue.end))
        if status is None:
            continue
        yield Finding(
            type="agreement",
            form="upgrade",
            statement=statement,
            start=cue.start,
            end=cue.end,
            status=status,
            rule="an upgrade of relations is told",
            date=nearest_date(statement, cue.start, cue.end),
            national=True,
        )
        return


def _finding(
    statement: Statement, paper: Cue, verb: Cue, status: Status, day: DateSpan | None, rule: str
) -> Finding:
    return Finding(
        type="agreement",
        form=shade("agreement", paper),
        statement=statement,
        start=min(verb.start, paper.start),
        end=max(verb.end, paper.end),
        status=status,
        rule=rule,
        date=day,
        within=statement.has("occasion", "during_trip"),
        both=statement.has("both"),
    )


def _goes_with(statement: Statement, verb: Cue, paper: Cue) -> bool:
    if verb.start == paper.start:
        return True
    reach = _NEAR if "issue" in verb else _REACH
    return _gap(verb, paper) <= reach and statement.clauses_apart(verb.start, paper.start) == 0


def _gap(first: Cue, second: Cue) -> int:
    return max(first.start - second.end, second.start - first.end, 0)


def _same(first: Finding, second: Finding) -> bool:
    return first.date is None or second.date is None or first.date == second.date
