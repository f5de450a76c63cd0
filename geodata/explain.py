"""Why a sentence is, or is not, an event: one document's way through the reading of events.

Plain text lines, for `kizuna explain`; the stages before (dates, places, persons) explain
themselves by the reasons in their own records.
"""

from collections.abc import Iterator

from geodata.events import read_findings
from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.reading import read_statements
from geodata.events.segments import segments
from geodata.events.stance import stance
from geodata.events.statements import Statement
from geodata.pipeline import Stages

_TELLING = (
    *("call", "receive", "talks", "travel", "hand", "trip", "forum", "festival", "sister"),
    *("relation", "paper", "statement", "signing", "upgrade", "merge", "reform", "diplomatic"),
)
_STANCES = {
    "held": "told as done",
    "planned": "told as decided for later",
    "cancelled": "told as called off",
    "postponed": "told as put off",
    "wished": "only wished, proposed or discussed",
    "negated": "denied",
}
_DATING = {
    "sentence": "its day stands in the sentence",
    "around": "its day is that of the event told before",
    "": "no day is told",
}


def explain_events(stages: Stages) -> dict[int, list[str]]:
    """Reasons sentence by sentence: the sentence's start in `stages.document.text` -> lines.

    Sentences in which no word tells of an event are left out.
    """
    statements = read_statements(
        stages.document.text,
        stages.language,
        stages.sentences,
        stages.dates,
        stages.places,
        stages.people,
    )
    findings: dict[int, list[Finding]] = {}
    for finding in read_findings(statements, stages.document.published):
        findings.setdefault(finding.statement.sentence.start, []).append(finding)
    return {
        statement.sentence.start: lines
        for statement in statements
        if (lines := [*_lines(statement, findings.get(statement.sentence.start, []))])
    }


def _lines(statement: Statement, findings: list[Finding]) -> Iterator[str]:
    for part in segments(statement):
        for cue in part.of(*_TELLING):
            yield _cue(part, cue)
    for finding in findings:
        yield _finding(finding)


def _cue(statement: Statement, cue: Cue) -> str:
    told = _STANCES[stance(statement, cue.start, cue.end)]
    kinds = ", ".join(sorted(cue.kinds & set(_TELLING)))
    return f"word    “{cue.form}” ({kinds}): {told}"


def _finding(finding: Finding) -> str:
    day = finding.date.edtf if finding.date else "undated"
    where = ", ".join(finding.regions) or "national"
    filled = "; its regions are those the article is about" if finding.filled else ""
    definite = "; it points back to an event told already" if finding.definite else ""
    return (
        f"finding {finding.type} {finding.status} {day} {where}: {finding.rule}; "
        f"{_DATING[finding.dating]}{filled}{definite}"
    )
