"""Cut a sentence that tells of several times into parts that tell of one each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from geodata.events.attachment import nearest_date
from geodata.events.statements import Statement, dated, region
from geodata.lexicon.events.grammar import CARRIES_ON, CUTS
from geodata.records import DateMention, DateSpan

_STRENGTH = ("strong", "middle", "weak", "last")
_TELLING = (
    *("call", "receive", "talks", "travel", "trip", "meeting", "forum", "festival", "edition"),
    *("sister", "relation", "paper", "statement", "sign", "renew", "signing", "upgrade"),
    *("merge", "reform", "anniversary", "diplomatic", "hold", "open"),
)
# Languages whose sentences are cut at the stops of a journey.
_STOPS_TOLD = frozenset({"en", "ja"})
_GAPPED = re.compile("[をにとで]、$")
_BAR = re.compile(r"\|")
_BRACKETS = re.compile(r"[(（][^()（）]*[)）]")
# A border this near to a date belongs to it.
_NEAR = 24
_COLON = re.compile(r"[:：] ?")
# No longer than a preposition and an article.
_PREPOSITION = 8


def segments(statement: Statement) -> list[Statement]:
    """The parts of a sentence, in reading order; the sentence itself when it tells of one time.

    A border is kept only if words that tell of an event, or a place, stand on both sides of it.
    """
    if statement.sentence.kind == "item" and "|" in statement.body:
        return [*_cells(statement)]
    if len(statement.dates) < 2 and ";" not in statement.body and "；" not in statement.body:
        return [statement]
    borders = sorted({*_list_borders(statement), *_date_borders(statement)})
    kept: list[int] = []
    for border in borders:
        start = kept[-1] if kept else statement.start
        if _tells(statement, start, border) and _tells(statement, border, statement.end):
            kept.append(border)
    edges = [statement.start, *kept, statement.end]
    if len(edges) == 2:
        return [statement]
    parts = [statement.cut(part, start, end) for part, (start, end) in enumerate(pairwise(edges))]
    return [*_led(parts)]


def _led(parts: Sequence[Statement]) -> Iterator[Statement]:
    """The parts, each told whether an actor stands before it; a gapped one gets its verb.

    12日にA省を、14日にB市を訪ねた: the verb of the last part is that of the parts before it.
    """
    acted = False
    verbs = parts[-1].of("travel", "talks", "call")[:1] if parts[-1].language == "ja" else []
    for part in parts:
        gapped = bool(verbs) and part is not parts[-1] and _GAPPED.search(part.low)
        if gapped and not part.has("travel", "talks", "call", "receive", "sign"):
            part = replace(part, cues=(*part.cues, *verbs))
        yield replace(part, led=True) if acted else part
        acted = acted or part.has("official", "delegation") or bool(part.people)


def _cells(statement: Statement) -> Iterator[Statement]:
    """The cells of a table's row; what the first one names takes part in all of them."""
    edges = [statement.start, *(statement.start + m.end() for m in _BAR.finditer(statement.body))]
    cells = [
        statement.cut(part, start, end)
        for part, (start, end) in enumerate(pairwise([*edges, statement.end]))
    ]
    head = cells[0]
    yield head
    for cell in cells[1:]:
        named = {region(p) for p in cell.places} - {""}
        shared = tuple(p for p in head.places if region(p) and region(p) not in named)
        yield replace(cell, places=(*shared, *cell.places), people=(*head.people, *cell.people))


def opening_date(statement: Statement) -> DateSpan | None:
    """The date that opens a sentence and holds for all its parts ("In 2022, …; …")."""
    first = next(iter(statement.dates), None)
    if first is None or not _leads(statement, first):
        return None
    return dated(first)


def _tells(statement: Statement, start: int, end: int) -> bool:
    if statement.among(start, end, *_TELLING):
        return True
    if _stop(statement, start, end):
        return True
    dated_place = bool(statement.names(start, end)) and any(
        start <= date.start < end for date in statement.dates
    )
    carried = CARRIES_ON[statement.language].match(statement.text(start, end))
    return dated_place and (statement.has("forum", "festival") or bool(carried))


def _stop(statement: Statement, start: int, end: int) -> bool:
    """A stop of a journey: a place and its day ("and in Yamagata on May 28", 12日にA省を、)."""
    if statement.language not in _STOPS_TOLD:
        return False
    if not statement.has("travel", "talks", "call", "planned"):
        return False
    if not statement.has("delegation", "official", "guests"):
        return False
    named = [p for p in statement.names(start, end) if region(p)]
    return bool(named) and any(start <= date.start < end for date in statement.dates)


def _list_borders(statement: Statement) -> Iterator[int]:
    """Semicolons between members that each name a place or a day."""
    for match in CUTS[statement.language].finditer(statement.low):
        if match.lastgroup == "strong" and not _in_brackets(statement, match.start()):
            yield statement.start + match.end()


def _date_borders(statement: Statement) -> Iterator[int]:
    dates = statement.dates
    gathering = statement.has("forum", "festival", "edition")
    for before, after in pairwise(dates):
        if gathering and _runs(statement, before, after):
            continue
        border = _border(statement, before.end, after.start, _leads(statement, before))
        if border is None or (_nested(before, after) and not _new_parties(statement, border)):
            continue
        yield border


def _runs(statement: Statement, first: DateMention, last: DateMention) -> bool:
    """Whether two dates are the first and the last day of one run ("opened on A … closed on B")."""
    opened, closed = statement.of("open"), statement.of("close")
    if not opened or not closed:
        return False
    start = nearest_date(statement, opened[0].start, opened[0].end)
    end = nearest_date(statement, closed[0].start, closed[0].end)
    return (start, end) == (first.span, last.span)


def _leads(statement: Statement, date: DateMention) -> bool:
    """Whether a date opens its clause ("On May 10, …", "… : tháng 12/2024, …")."""
    base = statement.start
    if _in_brackets(statement, date.start - base):
        return False
    before = statement.low[: date.start - base]
    borders = [m.end() for m in CUTS[statement.language].finditer(before)]
    borders += [m.end() for m in _COLON.finditer(before)]
    return len(before[max(borders, default=0) :].strip()) <= _PREPOSITION


def _border(statement: Statement, start: int, end: int, leading: bool) -> int | None:
    """The best place to cut between two dates: beside the one that the style puts it at."""
    base = statement.start
    found = [
        match
        for match in CUTS[statement.language].finditer(statement.low, start - base, end - base)
        if not _in_brackets(statement, match.start())
    ]
    if not found:
        return None
    if leading:
        near = [m for m in found if end - base - m.end() <= _NEAR]
        return base + _strongest(near[::-1] or found[::-1]).end()
    near = [m for m in found if m.start() - (start - base) <= 3]
    return base + _strongest(near or found).end()


def _strongest(matches: Sequence[re.Match[str]]) -> re.Match[str]:
    return min(matches, key=lambda match: _STRENGTH.index(match.lastgroup or "last"))


def _new_parties(statement: Statement, border: int) -> bool:
    """Other regions act after a border than before it."""
    before = {region(p) for p in statement.names(statement.start, border)} - {""}
    after = {region(p) for p in statement.names(border, statement.end)} - {""}
    return bool(before and after and not before & after)


def _nested(first: DateMention, second: DateMention) -> bool:
    a, b = dated(first), dated(second)
    return (a.start <= b.start and b.end <= a.end) or (b.start <= a.start and a.end <= b.end)


def _in_brackets(statement: Statement, offset: int) -> bool:
    return any(start < offset < end for start, end in _brackets(statement.low))


@lru_cache(maxsize=64)
def _brackets(low: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _BRACKETS.finditer(low))
