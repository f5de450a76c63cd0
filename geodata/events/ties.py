"""Find partnerships: relations between regions, their start, their age, lists of partners."""

from collections.abc import Iterator, Sequence

from geodata.edtf import parse_edtf
from geodata.events.ages import ages
from geodata.events.attachment import nearest_date
from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.shade import shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement, country, dated, region
from geodata.events.tie_words import (
    belongs,
    between_sides,
    dates_a_paper,
    is_partner,
    is_since,
    its_own,
    names_parties,
    names_partners,
    part_of_a_name,
    runs,
    signed_in,
    words_apart,
    years_in_brackets,
)
from geodata.lexicon.events.grammar import (
    LISTS,
    TALLY,
)
from geodata.records import DateSpan

# Words without which no tie is told.
TIE_CUES = ("sister", "relation", "cooperate")
_NEAR = 30
# Code points from a tie to its age: "the friendship of Ibaraki and Long An will be ten years old".
_AGE_BEHIND = 50
# Code points from a tie to its verb (Japanese): 友好関係にある.
_VERB_BEHIND = 3


def find_ties(
    statement: Statement, published: DateSpan | None, papers: Sequence[Finding]
) -> Iterator[Finding]:
    """The ties between regions a sentence tells of.

    papers: those it tells of; a "friendship pact" that is signed is no further tie.
    """
    aged = [*_aged(statement, published)]
    if aged:
        yield from aged
        return
    for cue in statement.of("sister", "relation", "cooperate"):
        signed = any(signed_in(statement, cue, paper) for paper in papers)
        if signed or part_of_a_name(statement, cue):
            continue
        finding = _founded(statement, cue)
        if finding is None and not cue.kinds.isdisjoint(("sister", "relation")):
            finding = _standing(statement, cue)
        if finding is not None:
            told = any(finding.date is not None and p.date == finding.date for p in papers)
            if not told:
                yield finding
            return


def _founded(statement: Statement, cue: Cue) -> Finding | None:
    """A tie whose beginning is told: "became sister cities in 2014", "friends since 2008"."""
    free = [
        d
        for d in statement.dates
        if not dates_a_paper(statement, d) and belongs(statement, cue, d) and not runs(dated(d))
    ]
    if not free or statement.has("merge") or ("paper" in cue and statement.has("sign")):
        return None
    if "sister" not in cue:
        verbs = [v for v in statement.of("establish") if words_apart(statement, v, cue) <= _NEAR]
        since = [s for s in statement.of("since") if any(is_since(statement, s, d) for d in free)]
        bracketed = any(
            statement.text(d.start - 2, d.start).endswith(("(", "（")) for d in free
        ) and any(0 <= cue.start - v.end <= 40 for v in statement.of("have"))
        if "relation" not in cue:
            verbs, bracketed = [], False
        if not (verbs or since or bracketed) or not names_parties(statement):
            return None
    return _finding(statement, cue, "a tie between regions is told with its beginning", dated=True)


def _standing(statement: Statement, cue: Cue) -> Finding | None:
    """A tie in force: "X has ties with Y", "sister city of Y", "its partners are Y and Z"."""
    if any(belongs(statement, cue, d) for d in statement.dates) and not statement.has("pair"):
        return None
    sides = {country(p) for p in statement.places if region(p)}
    meant = statement.has("province", "city") and statement.has("establish", "have")
    if (sides or meant) and TALLY[statement.language].search(statement.low):
        counted = _finding(statement, cue, "partners of a region are counted")
        return counted._replace(tally=True) if counted else None
    paired = {"VN", "JP"} <= sides
    local = bool(sides) and statement.has("province", "prefecture", "city", "both")
    if "sister" in cue and (paired or local):
        return _finding(statement, cue, "a tie between regions is named")
    listed = names_partners(cue) and any(
        country(p) == "JP"
        and 0 <= p.mention.start - cue.end <= 60
        and LISTS[statement.language].search(statement.text(cue.end, p.mention.start))
        for p in statement.places
    )
    had = any(v.start == cue.start or 0 <= cue.start - v.end <= 40 for v in statement.of("have"))
    if statement.language == "ja":
        had = had or any(0 <= v.start - cue.end <= _VERB_BEHIND for v in statement.of("have"))
    if paired and (between_sides(statement, cue) or is_partner(statement, cue)):
        return _finding(statement, cue, "a tie between regions is named")
    if sides and its_own(statement, cue):
        return _finding(statement, cue, "a tie between regions is named")
    if (paired or local) and (had or listed):
        return _finding(statement, cue, "a tie between regions is named")
    return None


def _aged(statement: Statement, published: DateSpan | None) -> Iterator[Finding]:
    """ "Ten years of cooperation between A and B": the tie began so many years before."""
    if statement.has("diplomatic") and not statement.has("both"):
        return
    if any(is_since(statement, s, d) for s in statement.of("since") for d in statement.dates):
        return
    for years, start, end in ages(statement):
        relations = [
            c
            for c in statement.of("sister", "relation")
            if c.start < end + 40
            and start < c.end + _AGE_BEHIND
            and not part_of_a_name(statement, c)
        ]
        if not relations or not names_parties(statement):
            continue
        anchor = nearest_date(statement, start, end) or published
        if anchor is None:
            continue
        began = years_in_brackets(statement, years)
        yield Finding(
            type="partnership",
            form=shade("partnership", relations[0]),
            statement=statement,
            start=start,
            end=end,
            status="ongoing",
            rule="the age of a tie between regions is told",
            date=parse_edtf(f"{began or anchor.start.year - years:04}"),
            both=statement.has("both"),
            counted=True,
        )
        return


def _finding(statement: Statement, cue: Cue, rule: str, *, dated: bool = False) -> Finding | None:
    status = told(stance(statement, cue.start, cue.end))
    if status in (None, "planned", "cancelled", "postponed"):
        return None
    if statement.listed and statement.has("wish", "pending"):
        return None
    return Finding(
        type="partnership",
        form=shade("partnership", cue),
        statement=statement,
        start=cue.start,
        end=cue.end,
        status="ongoing",
        rule=rule,
        date=nearest_date(statement, cue.start, cue.end) if dated else None,
        both=statement.has("both"),
    )
