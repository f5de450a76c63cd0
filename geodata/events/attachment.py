"""Which of a sentence's dates belongs to which of its words."""

import re
from collections.abc import Sequence
from functools import lru_cache

from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.statements import Statement, dated
from geodata.lexicon.events.grammar import (
    OWN_DATE,
    REPORTS,
    SUBORDINATE,
    THIS_YEAR,
    TIMED,
    UNTIL,
)
from geodata.records import DateMention, DateSpan

_BORDER = 60
_UNTIL_REACH = 18
# "Since 2005" is no clause; "since the two sides signed … in 2005" is.
_SHORTEST_CLAUSE = 22


def nearest_date(
    statement: Statement, start: int, end: int, beyond: tuple[str, ...] = ()
) -> DateSpan | None:
    """The date that stands nearest to the words at start..end, borders of clauses counting far.

    Of two dates of which one lies inside the other ("Tuesday" and "in the 2018 festival") the
    finer one is meant. A date behind a word of the classes `beyond` belongs to that word.
    """
    if not statement.dates:
        return None
    dates = [
        date
        for date in _free(statement)
        if not _subordinate(statement, date, start)
        and not (beyond and statement.among(end, date.start, *beyond))
    ]
    if not dates:
        return None
    best = dates[0]
    if len(dates) > 1:
        best = min(dates, key=lambda date: _distance(statement, date, start, end))
    span = dated(best)
    if span.start == span.end or not (_in_a_name(statement, best) or _opens(statement, best)):
        return span
    return refined(span, dates)


def is_end(statement: Statement, date: DateMention) -> bool:
    """Whether a single day is only the last one of something ("until 26 February")."""
    span = dated(date)
    if span.start != span.end:
        return False
    before = statement.text(date.start - _UNTIL_REACH, date.start)
    return bool(UNTIL[statement.language].search(before))


def _opens(statement: Statement, date: DateMention) -> bool:
    """Whether words like "this year" only open a sentence or its subject."""
    words = statement.text(date.start, date.end)
    return bool(THIS_YEAR[statement.language].match(words))


def _in_a_name(statement: Statement, date: DateMention) -> bool:
    """Whether a year is only part of a name ("Festival Hokkaido 2023")."""
    bare = date.text.strip().isdigit()
    return bare and not TIMED.search(statement.text(date.start - 16, date.start))


def _subordinate(statement: Statement, date: DateMention, anchor: int) -> bool:
    """Whether a date belongs to an "after …", "before …" clause that the anchor is not in."""
    if not statement.clauses_apart(date.start, anchor):
        return False
    borders = [b for b in statement.clauses[0] if b <= date.start]
    if not borders or borders[-1] <= anchor < date.end:
        return False
    if date.start - borders[-1] < _SHORTEST_CLAUSE:
        return False
    return bool(SUBORDINATE[statement.language].match(statement.text(borders[-1], date.start)))


def refined(span: DateSpan, dates: Sequence[DateMention]) -> DateSpan:
    """The finest of the dates that lie inside a vaguer one (a month or a year)."""
    if (span.end - span.start).days < 27:
        return span
    inside = [
        dated(date)
        for date in dates
        if span.start <= dated(date).start and dated(date).end <= span.end
    ]
    return min(inside, key=lambda each: each.end - each.start, default=span)


def _distance(statement: Statement, date: DateMention, start: int, end: int) -> float:
    if date.start >= end:
        gap = float(date.start - end)
    elif date.end <= start:
        gap = float(start - date.end)
    else:
        gap = 0.0
    return gap + _BORDER * statement.clauses_apart(date.start, start)


def wider(first: Finding, second: Finding) -> Finding:
    """The first of two findings of one happening, with the wider of their days."""
    if first.date is None:
        return first._replace(date=second.date)
    if second.date is None:
        return first
    longer = max(first.date, second.date, key=lambda span: span.end - span.start)
    return first._replace(date=longer)


# Asked for every word of a sentence that a day is sought for.
@lru_cache(maxsize=64)
def _free(statement: Statement) -> tuple[DateMention, ...]:
    """The dates that may date what a sentence tells."""
    taken = [*owned(statement), *reported(statement)]
    return tuple(date for date in statement.dates if date not in taken)


def owned(statement: Statement) -> list[DateMention]:
    """The dates that only qualify a noun before them or after them, and date nothing else."""
    if not statement.has("paper", "statement", "law"):
        return []
    _, before = OWN_DATE[statement.language]
    papers = statement.of("paper", "statement")
    laws = statement.of("law")
    return [
        date
        for date in statement.dates
        if any(
            noun.start >= date.end and before.fullmatch(statement.text(date.end, noun.start))
            for noun in papers
        )
        or any(0 <= date.start - law.end <= _BORDER // 2 for law in laws)
    ]


def reported(statement: Statement) -> list[DateMention]:
    """The days on which somebody said what a sentence reports: they date nothing it tells of.

    "The province announced on Monday that …", 県は10日、…を訪ねると発表した. The day of an
    agreement counts as such only where what is agreed has a day of its own.
    """
    if statement.language not in REPORTS or not statement.dates:
        return []
    said, agreed = REPORTS[statement.language]
    found = [date for date in statement.dates if _is_of(statement, date, said)]
    if not found and len(statement.dates) > 1:
        found = [date for date in statement.dates[:1] if _is_of(statement, date, agreed)]
    return found


def _is_of(statement: Statement, date: DateMention, report: tuple[re.Pattern[str], ...]) -> bool:
    before, after = report
    start = statement.text(statement.start, date.start)
    return bool(before.search(start) and after.match(statement.text(date.end, statement.end)))


# The finders of papers and of ties ask for the same nouns.
@lru_cache(maxsize=256)
def own_date(statement: Statement, noun: Cue) -> DateSpan | None:
    """The date that directly qualifies a noun: "the 2016 memorandum", 2016年の覚書."""
    after, before = OWN_DATE[statement.language]
    for date in statement.dates:
        if date.start >= noun.end and after.fullmatch(statement.text(noun.end, date.start)):
            return dated(date)
        if date.end <= noun.start and before.fullmatch(statement.text(date.end, noun.start)):
            return dated(date)
    return None
