"""Find partnerships: relations between regions, their start, their age, lists of pairs."""

from collections.abc import Iterator

from geodata.edtf import parse_edtf
from geodata.events.ages import ages
from geodata.events.attachment import nearest_date
from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.shade import shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement
from geodata.records import DateSpan


def find_ties(statement: Statement, published: DateSpan | None) -> Iterator[Finding]:
    """The ties between regions a sentence tells of."""
    aged = [*_aged(statement, published)]
    if aged:
        yield from aged
        return
    for cue in statement.of("sister", "relation"):
        finding = _founded(statement, cue) or _standing(statement, cue)
        if finding is not None:
            yield finding
            return


def _founded(statement: Statement, cue: Cue) -> Finding | None:
    """A tie whose beginning is told: "became sister cities in 2014", "friends since 2008"."""
    verbs = [v for v in statement.of("establish") if _gap(v, cue) <= 60]
    since = [s for s in statement.of("since") if statement.dates and s.start > cue.start - 80]
    if not verbs and not since:
        return None
    if not statement.dates and "sister" not in cue:
        return None
    if "sister" not in cue and not (statement.has("both") or len(_regions(statement)) > 1):
        partner = statement.has("province", "prefecture", "city") or bool(since)
        if not (_regions(statement) and partner):
            return None
    if statement.has("paper", "statement") and statement.has("sign"):
        return None
    anchor = min(verbs, key=lambda v: _gap(v, cue)) if verbs else cue
    return _finding(statement, cue, anchor, "a tie between regions is told with its beginning")


def _standing(statement: Statement, cue: Cue) -> Finding | None:
    """A tie in force: "X has ties with Y", "sister city of Y"."""
    sides = {p.place.country for p in statement.places if p.place and p.place.region}
    paired = {"VN", "JP"} <= sides
    if "sister" in cue and (paired or statement.has("have", "both", "province", "city")):
        return _finding(statement, cue, cue, "a tie between regions is named")
    if paired and any(0 <= cue.start - v.end <= 40 for v in statement.of("have")):
        return _finding(statement, cue, cue, "a tie between regions is named")
    return None


def _aged(statement: Statement, published: DateSpan | None) -> Iterator[Finding]:
    """ "Ten years of cooperation between A and B": the tie began so many years before."""
    if statement.has("diplomatic", "countries") and not statement.has("both"):
        return
    for years, start, end in ages(statement):
        relations = [c for c in statement.of("sister", "relation") if -4 <= c.start - end <= 40]
        if not relations or not (statement.has("both") or len(_regions(statement)) > 1):
            continue
        anchor = nearest_date(statement, start, end) or published
        if anchor is None:
            continue
        yield Finding(
            type="partnership",
            form=shade("partnership", relations[0]),
            statement=statement,
            start=start,
            end=end,
            status="ongoing",
            rule="the age of a tie between regions is told",
            date=parse_edtf(f"{anchor.start.year - years:04}"),
            both=statement.has("both"),
        )
        return


def _finding(statement: Statement, cue: Cue, anchor: Cue, rule: str) -> Finding | None:
    status = told(stance(statement, anchor.start, anchor.end))
    if status in (None, "planned", "cancelled", "postponed"):
        return None
    if told(stance(statement, cue.start, cue.end)) is None:
        return None
    return Finding(
        type="partnership",
        form=shade("partnership", cue),
        statement=statement,
        start=cue.start,
        end=cue.end,
        status="ongoing",
        rule=rule,
        date=nearest_date(statement, anchor.start, anchor.end),
        both=statement.has("both"),
    )


def _regions(statement: Statement) -> set[str]:
    return {p.place.region for p in statement.places if p.place and p.place.region}


def _gap(first: Cue, second: Cue) -> int:
    return max(first.start - second.end, second.start - first.end, 0)
