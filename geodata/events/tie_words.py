"""What the words around a tie's noun say of it: between whom, since when, in whose name."""

import re

from geodata.events.ages import ages
from geodata.events.attachment import own_date
from geodata.events.cues import Cue, gap
from geodata.events.findings import Finding
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import (
    COPULA,
    POSSESSIVE,
    TIE_BETWEEN,
    TIE_NOUN,
    YEARS_IN_BRACKETS,
)
from geodata.records import DateMention, DateSpan

_PARTNERS = re.compile(
    "partner|mitra|đối tác|パートナー|sister|twin|kembar|kết nghĩa|姉妹|友好都市"
)
_NEAR = 30
# Days: a shorter span of more than a day is no month or year.
_MONTH = 27
# So far, in code points, both names of "the relation between A and B" lie behind the noun.
_BOTH_SIDES = 60
# "Agreement on friendly exchange": so far, in code points, its object stands behind a paper.
_OBJECT = 6
# 「友好都市」の調印: so far, in code points, a tie stands before its paper.
_OF = 3


def signed_in(statement: Statement, cue: Cue, paper: Finding) -> bool:
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


def words_apart(statement: Statement, first: Cue, second: Cue) -> int:
    """How many code points lie between two cues, the names of places not counted."""
    start, end = sorted((first, second), key=lambda cue: cue.start)
    named = statement.names(start.end, end.start) if statement.language != "ja" else []
    return gap(start, end) - sum(p.mention.end - p.mention.start for p in named)


def between_sides(statement: Statement, cue: Cue) -> bool:
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


def is_partner(statement: Statement, cue: Cue) -> bool:
    """ "A is a partner of B", "B, mitra A", without a verb of having."""
    if not names_partners(cue):
        return False
    before = statement.text(statement.start, cue.start)
    return bool(COPULA[statement.language].search(before))


def its_own(statement: Statement, cue: Cue) -> bool:
    """ "Its friendship with Sakai": the region spoken of, and the partner right after "with"."""
    if statement.language != "en":
        return False
    before, after = statement.text(statement.start, cue.start), statement.text(cue.end, cue.end + 6)
    return bool(
        POSSESSIVE["en"].search(before)
        and after == " with "
        and statement.names(cue.end, cue.end + 7 + _OBJECT)
    )


def names_parties(statement: Statement) -> bool:
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


def runs(span: DateSpan) -> bool:
    """Whether a date is a run of days, in which something is done and nothing begins."""
    return 0 < (span.end - span.start).days < _MONTH


def belongs(statement: Statement, cue: Cue, date: DateMention) -> bool:
    """Whether a date stands in the clause of a tie, or close by, and dates nothing else there."""
    gap = max(date.start - cue.end, cue.start - date.end, 0)
    if gap > _NEAR and statement.clauses_apart(cue.start, date.start):
        return False
    start, end = sorted((cue.end, date.start)) if cue.end <= date.start else (date.end, cue.start)
    counted = any(a <= date.start < b for _, a, b in ages(statement))
    return not counted and not statement.among(start, end, "forum", "festival", "travel", "receive")


def is_since(statement: Statement, since: Cue, date: DateMention) -> bool:
    """Whether a date stands by "since" (in Japanese before it)."""
    if statement.language == "ja":
        return 0 <= since.start - date.end <= 2
    return -16 <= date.start - since.end <= 12


def dates_a_paper(statement: Statement, date: DateMention) -> bool:
    """Whether a date qualifies a paper rather than the tie beside it."""
    papers = [c for c in statement.of("paper", "statement") if "sister" not in c]
    return any(own_date(statement, paper) == date.span for paper in papers)


def years_in_brackets(statement: Statement, years: int) -> int | None:
    """The starting year of "15 years (2008-2023)"."""
    for first, last in YEARS_IN_BRACKETS.findall(statement.low):
        if int(last) - int(first) == years:
            return int(first)
    return None


def part_of_a_name(statement: Statement, cue: Cue) -> bool:
    """Cooperation as part of a paper's or a gathering's name: "Local Cooperation Forum"."""
    if "sister" in cue:
        return False
    return any(
        gap(other, cue) <= 3 and "relation" not in other and "sister" not in other
        for other in statement.of("paper", "statement", "forum", "festival", "csp", "diplomatic")
    )


def names_partners(cue: Cue) -> bool:
    """Whether a noun names the partners themselves: "sister city", "mitra", パートナー."""
    return _PARTNERS.search(cue.form) is not None
