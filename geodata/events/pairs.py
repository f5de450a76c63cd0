"""Take lists of partners apart: "A with B, C with D, and E with F, G" is one tie for each pair."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from geodata.events.findings import Finding
from geodata.events.memory import once
from geodata.events.stance import stance
from geodata.events.statements import Statement, by_country, country, dated, region
from geodata.lexicon.events.grammar import CARRIED, EACH_PAPER, LISTED, PAIR_JOINS, PAIR_NOUN
from geodata.records import DateSpan, ResolvedPlace

# Words that make a list one of partners.
_CUES = ("pair", "sister", "relation")
_LIST_REACH = 30
_PAIR_REACH = 70
_UNTRUE = ("wished", "negated", "planned")
# Words of deeds, which two names joined by "with" may take part in.
_DEEDS = (
    *("call", "receive", "talks", "travel", "trip", "meeting", "forum", "festival", "hold"),
    *("paper", "statement", "sign", "signing", "delegation", "attend", "merge"),
)
_AND = ("and", "và", "dan", "と")


def find_pairs(statement: Statement) -> Iterator[Finding]:
    """One undated tie for each pair of a list that speaks of ties, or that is nothing but pairs."""
    if statement.dates or len(statement.tied) < 2:
        return
    found = pairs(statement) if statement.has(*_CUES) or _nothing_else(statement) else []
    if len(found) < 2:
        found = _one_pair(statement)
    if any(stance(statement, a.mention.start, b.mention.end) in _UNTRUE for a, b in found):
        return
    for left, right in found:
        yield Finding(
            type="partnership",
            form="cooperation",
            statement=statement,
            start=left.mention.start,
            end=right.mention.end,
            status="ongoing",
            rule="a pair in a list of partners",
            places=(left, right),
        )


def _nothing_else(statement: Statement) -> bool:
    """Whether a sentence lists places and tells of no deed: "he named A with B and C with D"."""
    return len(statement.tied) > 3 and not (
        statement.has(*_DEEDS) or CARRIED[statement.language].search(statement.low)
    )


def _one_pair(statement: Statement) -> list[tuple[ResolvedPlace, ResolvedPlace]]:
    """ "Another pair is A and B": the noun says that the two names are one."""
    for noun in statement.of("pair"):
        if not PAIR_NOUN.search(noun.form):
            continue
        named = [p for p in statement.names(noun.end, noun.end + _PAIR_REACH) if region(p)]
        if len(named) == 2 and {country(p) for p in named} == {"VN", "JP"}:
            between = statement.text(named[0].mention.end, named[1].mention.start)
            if PAIR_JOINS[statement.language].search(between) or between.strip() in _AND:
                return [(named[0], named[1])]
    return []


def pairs(statement: Statement) -> list[tuple[ResolvedPlace, ResolvedPlace]]:
    """The Vietnam–Japan pairs that a sentence joins by "with" or a dash, in reading order.

    A name after a comma or "and" joins the side it belongs to: after "C with D", "and E" is a
    further partner of C when E lies in D's country, and begins a new pair when it does not.
    """
    return [*_read(statement)]


def _read(statement: Statement) -> Iterator[tuple[ResolvedPlace, ResolvedPlace]]:
    joins = PAIR_JOINS[statement.language]
    left: ResolvedPlace | None = None
    previous: ResolvedPlace | None = None
    for place in statement.places:
        if not region(place):
            continue
        if country(place) not in ("VN", "JP"):
            left = previous = None
            continue
        if previous is not None:
            between = statement.text(previous.mention.end, place.mention.start)
            joined = joins.search(between) or (
                left is None and statement.has("pair") and between.strip() in _AND
            )
            if joined and country(previous) != country(place):
                left = previous
                yield left, place
            elif (
                left is not None
                and country(left) != country(place)
                and len(between) <= _LIST_REACH
                and region(previous) != region(place)
            ):
                yield left, place
            elif left is None or country(left) == country(place):
                left = None
        previous = place


def each_pair(finding: Finding) -> Iterator[Finding]:
    """A tie of one region with several is one tie for each, dated by its own bracket if any.

    So are papers signed with each of a list.
    """
    if finding.type not in ("partnership", "agreement"):
        yield finding
        return
    sides = by_country(finding.places)
    one = next((s for s in sides if len({region(p) for p in sides[s]}) == 1), None)
    if one is None or len(sides) != 2:
        yield finding
        return
    if finding.type == "agreement" and not _papers_apart(finding, sides[one]):
        yield finding
        return
    others = once([p for s in sides if s != one for p in sides[s]])
    if len(others) < 2:
        yield finding
        return
    for other in others:
        own = _bracket_date(finding.statement, other)
        yield finding._replace(
            places=(*sides[one], other),
            regions=tuple(sorted({region(sides[one][0]), region(other)})),
            date=own or finding.date,
            dating="sentence" if own else finding.dating,
        )


def _papers_apart(finding: Finding, one: Sequence[ResolvedPlace]) -> bool:
    """ "Memoranda with A and B", A省、B省と覚書: a paper with each partner of a list."""
    statement = finding.statement
    others = [p for p in finding.places if country(p) != country(one[0])]
    if any(p not in statement.places for p in others):
        return False
    if not EACH_PAPER[statement.language].search(statement.low):
        return False
    joined = pairwise(others)
    return all(
        LISTED.fullmatch(statement.text(left.mention.end, right.mention.start))
        for left, right in joined
    )


def _bracket_date(statement: Statement, place: ResolvedPlace) -> DateSpan | None:
    for date in statement.dates:
        between = statement.text(place.mention.end, date.start)
        if date.start >= place.mention.end and between.strip() in ("(", "（", "năm", "từ", "since"):
            return dated(date)
    return None
