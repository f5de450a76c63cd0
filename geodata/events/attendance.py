"""Find who takes part in a gathering when the sentence after it tells: "Osaka sent drummers"."""

from geodata.events.findings import Finding
from geodata.events.stance import stance
from geodata.events.statements import Statement

_GATHERINGS = frozenset({"forum", "festival"})
_COMING = ("attend", "delegation", "travel", "go", "troupe")


def attendance(statement: Statement, before: Finding | None) -> Finding | None:
    """The guests of the gathering that the sentence before tells of, if this one names them.

    before: the event told last. The sentence tells of no event itself.
    """
    if before is None or before.type not in _GATHERINGS or not statement.tied:
        return None
    earlier = before.statement.sentence
    follows = statement.index - before.statement.index == 1
    same = earlier.paragraph == statement.sentence.paragraph or statement.has("troupe")
    if not follows or not same:
        return None
    for cue in statement.of(*_COMING):
        if stance(statement, cue.start, cue.end) in ("held", "planned"):
            return Finding(
                type=before.type,
                form=before.form,
                statement=statement,
                start=cue.start,
                end=cue.end,
                status=before.status,
                rule="guests of a gathering are named",
                places=tuple(statement.tied),
                definite=True,
                joins=True,
            )
    return None
