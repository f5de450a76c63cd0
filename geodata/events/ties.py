"""Find partnerships: relations between regions, their start, their age, lists of partners."""

import re
from collections.abc import Iterator, Sequence

from geodata.edtf import parse_edtf
from geodata.events.ages import ages
from geodata.events.attachment import nearest_date, own_date
from geodata.events.cues import Cue, gap
from geodata.events.findings import Finding
from geodata.events.shade import shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement, country, dated, region
from geodata.lexicon.events.grammar import (
    COPULA,
    LISTS,
    POSSESSIVE,
    TALLY,
    TIE_BETWEEN,
    TIE_NOUN,
    YEARS_IN_BRACKETS,
)
from geodata.records import DateMention, DateSpan

# Words without which no tie is told.
TIE_CUES = ("sister", "relation", "cooperate")
_PARTNERS = re.compile(
    "partner|mitra|đối tác|パートナー|sister|twin|kembar|kết nghĩa|姉妹|友好都市"
)
_NEAR = 30
# Days: a shorter span of more than a day is no month or year.
_MONTH = 27
# So far, in code points, both names of "the relation between A and B" lie behind the noun.
_BOTH_SIDES = 60
# Code points from a tie to its age: "the friendship of Ibaraki and Long An will be ten years old".
_AGE_BEHIND = 50
# Code points from a tie to its verb (Japanese): 友好関係にある.
_VERB_BEHIND = 3
# "Agreement on friendly exchange": so far, in code points, its object stands behind a paper.
_OBJECT = 6
# 「友好都市」の調印: so far, in code points, a tie stands before its paper.
_OF = 3


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
        signed = any(_signed_in(statement, cue, paper) for paper in papers)
        if signed or _part_of_a_name(statement, cue):
            continue
        finding = _founded(statement, cue)
        if finding is None and not cue.kinds.isdisjoint(("sister", "relation")):
            finding = _standing(statement, cue)
        if finding is not None:
            yield finding
            return


def _signed_in(statement: Statement, cue: Cue, paper: Finding) -> bool:
    """Whether a tie is what a paper is about: "a pact on setting up ties", 友好都市の調印."""
    if paper.start - len(cue.form) < cue.start <= paper.end + _OBJECT:
        return True
    if statement.language == "ja":
        return 0 <= paper.start - cue.end <= _OF
    return (
        0 <= cue.start - paper.end <= _BOTH_SIDES
        and bool(statement.among(paper.end, cue.start, "establish"))
        and statement.clauses_apart(paper.end, cue.start) == 0
    )


def _founded(statement: Statement, cue: Cue) -> Finding | None:
    """A tie whose beginning is told: "became sister cities in 2014", "friends since 2008"."""
    free = [
        d
        for d in statement.dates
        if not _dates_a_paper(statement, d) and _belongs(statement, cue, d) and not _runs(dated(d))
    ]
    if not free or statement.has("merge") or ("paper" in cue and statement.has("sign")):
        return None
    if "sister" not in cue:
        verbs = [v for v in statement.of("establish") if _words_apart(statement, v, cue) <= _NEAR]
        since = [s for s in statement.of("since") if any(_since(statement, s, d) for d in free)]
        bracketed = any(
            statement.text(d.start - 2, d.start).endswith(("(", "（")) for d in free
        ) and any(0 <= cue.start - v.end <= 40 for v in statement.of("have"))
        if "relation" not in cue:
            verbs, bracketed = [], False
        if not (verbs or since or bracketed) or not _parties(statement):
            return None
    return _finding(statement, cue, "a tie between regions is told with its beginning", dated=True)


def _standing(statement: Statement, cue: Cue) -> Finding | None:
    """A tie in force: "X has ties with Y", "sister city of Y", "its partners are Y and Z"."""
    if any(_belongs(statement, cue, d) for d in statement.dates) and not statement.has("pair"):
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
    listed = _PARTNERS.search(cue.form) and any(
        country(p) == "JP"
        and 0 <= p.mention.start - cue.end <= 60
        and LISTS[statement.language].search(statement.text(cue.end, p.mention.start))
        for p in statement.places
    )
    had = any(v.start == cue.start or 0 <= cue.start - v.end <= 40 for v in statement.of("have"))
    if statement.language == "ja":
        had = had or any(0 <= v.start - cue.end <= _VERB_BEHIND for v in statement.of("have"))
    if paired and (_between(statement, cue) or _is_partner(statement, cue)):
        return _finding(statement, cue, "a tie between regions is named")
    if sides and _its_own(statement, cue):
        return _finding(statement, cue, "a tie between regions is named")
    if (paired or local) and (had or listed):
        return _finding(statement, cue, "a tie between regions is named")
    return None


def _words_apart(statement: Statement, first: Cue, second: Cue) -> int:
    """How many code points lie between two cues, the names of places not counted."""
    start, end = sorted((first, second), key=lambda cue: cue.start)
    named = statement.names(start.end, end.start) if statement.language != "ja" else []
    return gap(start, end) - sum(p.mention.end - p.mention.start for p in named)


def _between(statement: Statement, cue: Cue) -> bool:
    """ "The relation between A and B", "hubungan A-B": both sides right behind the noun."""
    if not TIE_NOUN.search(cue.form):
        return False
    behind = [p for p in statement.names(cue.end, cue.end + _BOTH_SIDES) if region(p)][:2]
    if len({country(p) for p in behind} & {"VN", "JP"}) != 2:
        return False
    first, second = (p.mention for p in behind)
    opening, joint = TIE_BETWEEN[statement.language]
    return bool(
        opening.fullmatch(statement.text(cue.end, first.start))
        and joint.fullmatch(statement.text(first.end, second.start))
    )


def _is_partner(statement: Statement, cue: Cue) -> bool:
    """ "A is a partner of B", "B, mitra A", without a verb of having."""
    if not _PARTNERS.search(cue.form):
        return False
    before = statement.text(statement.start, cue.start)
    return bool(COPULA[statement.language].search(before))


def _its_own(statement: Statement, cue: Cue) -> bool:
    """ "Its friendship with Sakai": the region spoken of, and the partner right after "with"."""
    if statement.language != "en":
        return False
    before, after = statement.text(statement.start, cue.start), statement.text(cue.end, cue.end + 6)
    return bool(
        POSSESSIVE["en"].search(before)
        and after == " with "
        and statement.names(cue.end, cue.end + 7 + _OBJECT)
    )


def _aged(statement: Statement, published: DateSpan | None) -> Iterator[Finding]:
    """ "Ten years of cooperation between A and B": the tie began so many years before."""
    if statement.has("diplomatic") and not statement.has("both"):
        return
    if any(_since(statement, s, d) for s in statement.of("since") for d in statement.dates):
        return
    for years, start, end in ages(statement):
        relations = [
            c
            for c in statement.of("sister", "relation")
            if c.start < end + 40
            and start < c.end + _AGE_BEHIND
            and not _part_of_a_name(statement, c)
        ]
        if not relations or not _parties(statement):
            continue
        anchor = nearest_date(statement, start, end) or published
        if anchor is None:
            continue
        began = _years_in_brackets(statement, years)
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


def _parties(statement: Statement) -> bool:
    """Whether the sentence says between whom: two regions, "the two sides", one and "the city"."""
    named = {region(p) for p in statement.places} - {""}
    if statement.has("both") or len(named) > 1 or statement.part > 0:
        return True
    if statement.listed and statement.dates:
        return True
    return bool(named) and (
        statement.language == "ja"
        or statement.sentence.kind == "item"
        or statement.has("province", "prefecture", "city")
    )


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


def _runs(span: DateSpan) -> bool:
    """Whether a date is a run of days, in which something is done and nothing begins."""
    return 0 < (span.end - span.start).days < _MONTH


def _belongs(statement: Statement, cue: Cue, date: DateMention) -> bool:
    """Whether a date stands in the clause of a tie, or close by, and dates nothing else there."""
    gap = max(date.start - cue.end, cue.start - date.end, 0)
    if gap > _NEAR and statement.clauses_apart(cue.start, date.start):
        return False
    start, end = sorted((cue.end, date.start)) if cue.end <= date.start else (date.end, cue.start)
    counted = any(a <= date.start < b for _, a, b in ages(statement))
    return not counted and not statement.among(start, end, "forum", "festival", "travel", "receive")


def _since(statement: Statement, since: Cue, date: DateMention) -> bool:
    if statement.language == "ja":
        return 0 <= since.start - date.end <= 2
    return -16 <= date.start - since.end <= 12


def _dates_a_paper(statement: Statement, date: DateMention) -> bool:
    papers = [c for c in statement.of("paper", "statement") if "sister" not in c]
    return any(own_date(statement, paper) == date.span for paper in papers)


def _years_in_brackets(statement: Statement, years: int) -> int | None:
    """The starting year of "15 years (2008-2023)"."""
    for first, last in YEARS_IN_BRACKETS.findall(statement.low):
        if int(last) - int(first) == years:
            return int(first)
    return None


def _part_of_a_name(statement: Statement, cue: Cue) -> bool:
    """Cooperation as part of a paper's or a gathering's name: "Local Cooperation Forum"."""
    if "sister" in cue:
        return False
    return any(
        gap(other, cue) <= 3 and "relation" not in other and "sister" not in other
        for other in statement.of("paper", "statement", "forum", "festival", "csp", "diplomatic")
    )
