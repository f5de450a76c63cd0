"""Find agreements: papers that are signed, issued or agreed, and upgrades of relations."""

import re
from collections.abc import Iterator

from geodata.events.ages import ages
from geodata.events.attachment import nearest_date, own_date, owned
from geodata.events.cues import Cue, gap
from geodata.events.findings import Finding
from geodata.events.shade import shade
from geodata.events.stance import stance, told
from geodata.events.statements import Statement, country, dated, region
from geodata.events.upgrades import find_upgrades
from geodata.lexicon.events.grammar import (
    COUNTED,
    INTRODUCES,
    LIST_JOIN,
    MANY,
    OTHER_BONDS,
    POINTS_AT,
    PREPARING,
    RELATIVE,
)
from geodata.records import DateSpan, Status

# Words without which no agreement is told.
PAPER_CUES = ("paper", "statement", "signing", "sign", "renew", "upgrade")
_RENEWED = "a paper is named with its date"
_REACH = 110
_NEAR = 45
# Characters from a verb to the age of what it made: 締結10周年, "signed 10 years ago".
_AGED = 2
_AFTER_PAPER = 80


def find_papers(
    statement: Statement, published: DateSpan | None, *, recent: bool
) -> Iterator[Finding]:
    """The papers a sentence tells of: one for each day that a paper is given.

    recent: the sentence before speaks of a paper, which "renewed it" can point back to.
    """
    found: list[Finding] = []
    for paper in statement.of("paper", "statement"):
        finding = _signed(statement, paper) or _told_by_its_day(statement, paper)
        if finding is None or _header(statement, paper):
            continue
        if not any(_same(other, finding) for other in found):
            found += [finding, *_further_days(statement, finding)]
    if len({f.date for f in found}) > 1:
        found = [f._replace(scope=_scope(statement, f)) for f in found]
    if not found:
        found = [*_bare(statement, recent)]
    if not found:
        found = [*_ceremonies(statement)]
    if not found:
        found = [*find_upgrades(statement, published)]
    yield from found


def _signed(statement: Statement, paper: Cue) -> Finding | None:
    verbs = [
        verb
        for verb in statement.of("sign", "issue", "signing")
        if _goes_with(statement, verb, paper)
    ]
    if paper.form.startswith("提携") and not _bound_on_a_day(statement, paper):
        return None
    if not verbs or (own_date(statement, paper) is not None and _qualified(statement, paper)):
        return None
    verb = min(verbs, key=lambda each: gap(each, paper))
    first, last = min(verb.start, paper.start), max(verb.end, paper.end)
    status = told(stance(statement, first, last, noun="signing" in verb))
    if status is None or told(stance(statement, verb.start, verb.end)) is None:
        return None
    day = own_date(statement, paper) or nearest_date(statement, verb.start, verb.end)
    return _finding(statement, paper, verb, status, day, "a paper is named with its signing")


def _bound_on_a_day(statement: Statement, paper: Cue) -> bool:
    """提携を結ぶ on a day is a signing; since a year, or as it stands, it is the tie itself."""
    after = statement.text(paper.end, paper.end + 6)
    day = nearest_date(statement, paper.start, paper.end)
    return (
        day is not None and day.start == day.end and not re.match("んでい|んで以|んでおり", after)
    )


def _bare(statement: Statement, recent: bool) -> Iterator[Finding]:
    """Signing told without its paper: "Vinh Long signed with Niigata three days later"."""
    if recent and statement.dates:
        for verb in statement.of("renew", "sign"):
            status = told(stance(statement, verb.start, verb.end, noun=True))
            if status and verb.form not in OTHER_BONDS and not verb.form.startswith("提携"):
                day = nearest_date(statement, verb.start, verb.end)
                yield _finding(statement, verb, verb, status, day, "a renewal is told")
                return
    sides = {country(p) for p in statement.places if region(p)}
    item = statement.sentence.kind == "item" and bool(sides)
    if not statement.dates or not ({"VN", "JP"} <= sides or item):
        return
    if statement.has("sister", "relation") or not statement.has("sign"):
        return
    for verb in statement.of("sign"):
        if verb.form in OTHER_BONDS:
            continue
        status = told(stance(statement, verb.start, verb.end, noun=True))
        if status:
            day = nearest_date(statement, verb.start, verb.end)
            yield _finding(statement, verb, verb, status, day, "a signing is told")
            return


def _further_days(statement: Statement, first: Finding) -> Iterator[Finding]:
    """Papers of one kind signed on several days: "memoranda in August 2013 and on 27 June 2018"."""
    dates = [d for d in statement.dates if dated(d) == first.date]
    if not dates:
        return
    last = dates[0]
    for date in statement.dates:
        between = statement.text(last.end, date.start)
        if date.start < last.end or not LIST_JOIN.fullmatch(between):
            continue
        if first.date and abs((dated(date).start - first.date.start).days) > 1:
            yield first._replace(date=dated(date))
        last = date


def _told_by_its_day(statement: Statement, paper: Cue) -> Finding | None:
    """A paper named with its year: "the 2016 memorandum", "an agreement since 2016"."""
    day = own_date(statement, paper)
    if (
        day is None
        and _introduced(statement, paper)
        and statement.names(statement.start, statement.end)
    ):
        day = nearest_date(statement, paper.start, paper.end)
    if day is None and (statement.sentence.kind == "item" or statement.part > 0):
        day = nearest_date(statement, paper.start, paper.end)
    if day is None or "sister" in paper:
        return None
    status = told(stance(statement, paper.start, paper.end, noun=True))
    if status is None:
        return None
    return _finding(statement, paper, paper, status, day, _RENEWED)


def _ceremonies(statement: Statement) -> Iterator[Finding]:
    for cue in statement.of("signing"):
        if any(0 <= start - cue.end <= _AGED for _, start, _ in ages(statement)):
            continue
        before = statement.text(statement.start, cue.start)
        if POINTS_AT.search(before) or PREPARING[statement.language].search(before):
            continue
        status = told(stance(statement, cue.start, cue.end, noun=True))
        if status and (statement.dates or statement.places):
            day = nearest_date(statement, cue.start, cue.end)
            yield _finding(statement, cue, cue, status, day, "a signing ceremony is told")
            return


def _finding(
    statement: Statement, paper: Cue, verb: Cue, status: Status, day: DateSpan | None, rule: str
) -> Finding:
    return Finding(
        type="agreement",
        form=shade("agreement", paper),
        statement=statement,
        start=min(verb.start, paper.start),
        end=max(verb.end, paper.end),
        status=status,
        rule=rule,
        date=day,
        within=statement.has("occasion", "during_trip"),
        both=statement.has("both"),
    )


def _goes_with(statement: Statement, verb: Cue, paper: Cue) -> bool:
    if verb.start == paper.start:
        return True
    dated_verb = any(0 <= date.start - verb.end <= 12 for date in statement.dates)
    before = "issue" in verb and not dated_verb
    reach = _REACH if not before else _AFTER_PAPER if paper.end <= verb.start else _NEAR
    if gap(verb, paper) > reach:
        return False
    if RELATIVE[statement.language].fullmatch(statement.text(paper.end, verb.start)):
        return True
    apart = statement.clauses_apart(verb.start, paper.start)
    return apart == 0 or (paper.end <= verb.start and dated_verb)


def _introduced(statement: Statement, paper: Cue) -> bool:
    """A paper told as new: "a memorandum", "một biên bản ghi nhớ", 新たな覚書."""
    before = statement.text(statement.start, paper.start)
    return bool(INTRODUCES[statement.language].search(before))


def _scope(statement: Statement, finding: Finding) -> tuple[int, int]:
    """From a paper and its verb to its day."""
    days = [d for d in statement.dates if dated(d) == finding.date]
    start = min([finding.start, *(d.start for d in days)])
    return start, max([finding.end, *(d.end for d in days)])


def _qualified(statement: Statement, paper: Cue) -> bool:
    """An older paper, told only by its date: 2016年の覚書, "the 2016 memorandum"."""
    return any(date.end <= paper.start for date in owned(statement))


def _header(statement: Statement, paper: Cue) -> bool:
    """Papers announced in number, to be listed or not: "the papers signed:", "46 documents"."""
    if statement.sentence.text.rstrip().endswith((":", "：", "次の通り。")):
        return True
    if own_date(statement, paper) or statement.has("occasion", "during_trip", "sidelines"):
        return False
    before = statement.text(statement.start, paper.start)
    return bool(MANY[statement.language].search(before) or COUNTED.search(before))


def _same(first: Finding, second: Finding) -> bool:
    if _RENEWED in (first.rule, second.rule) and first.rule != second.rule:
        return first.date is not None and first.date == second.date
    return first.date is None or second.date is None or first.date == second.date
