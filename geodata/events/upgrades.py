"""Find upgrades of relations: "raised to a comprehensive strategic partnership"."""

from collections.abc import Iterator

from geodata.edtf import parse_edtf
from geodata.events.ages import ages
from geodata.events.attachment import nearest_date
from geodata.events.cues import gap
from geodata.events.findings import Finding
from geodata.events.stance import stance, told
from geodata.events.statements import Statement
from geodata.lexicon.events.grammar import AFTER, AFTERWARDS
from geodata.records import DateSpan


def find_upgrades(statement: Statement, published: DateSpan | None) -> Iterator[Finding]:
    """The upgrade of relations that a sentence tells of, if one; it is the two countries' own."""
    for cue in statement.of("upgrade"):
        objects = statement.of("csp", "diplomatic", "relation")
        if not any(gap(cue, other) <= 80 for other in objects):
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
            date=nearest_date(statement, cue.start, cue.end) or _years_ago(statement, published),
            within=statement.has("occasion", "during_trip"),
            definite=not statement.dates and not statement.has("occasion", "during_trip"),
            national=True,
        )
        return


def _years_ago(statement: Statement, published: DateSpan | None) -> DateSpan | None:
    """The year of "two years after the upgrade", told today."""
    if published is None:
        return None
    for years, _, end in ages(statement):
        if AFTERWARDS[statement.language].match(statement.text(end, statement.end)):
            return parse_edtf(f"{published.start.year - years:04}")
    for years, start, _ in ages(statement):
        if AFTER[statement.language].search(statement.text(statement.start, start)):
            return parse_edtf(f"{published.start.year - years:04}")
    return None
