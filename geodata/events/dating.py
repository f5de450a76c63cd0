"""Place a finding in time: by its own day, else by that of the event around it."""

from geodata.events.discourse import Discourse
from geodata.events.findings import Finding
from geodata.events.memory import months
from geodata.lexicon.events.grammar import JUST
from geodata.records import DateSpan

# What happened before is background, no event between today's regions.
_HISTORY = 1945
_GATHERINGS = frozenset({"forum", "festival"})
# Code points around the beginning of an event's words that "just" may stand in.
_JUST_BEFORE = 12
_JUST_IN = 6
# Sentences after a visit that its actors go on; how far into a sentence its subject stands.
_NEXT = 3
_HEAD = 32
_UNDATED = frozenset({"partnership", "milestone"})


def place_in_time(finding: Finding, discourse: Discourse, published: DateSpan | None) -> Finding:
    """The finding with its day: its own, else that of the event around it where that holds."""
    if finding.date is not None and finding.date.end.year < _HISTORY:
        return finding._replace(definite=True, date=None)
    if finding.date is not None:
        ahead = published is not None and finding.date.start > published.end
        status = "planned" if ahead and finding.status == "held" else finding.status
        return finding._replace(status=status, dating="sentence")
    if finding.statement.part and not finding.statement.dates and discourse.opening:
        return finding._replace(date=discourse.opening, dating="sentence")
    if finding.type in _UNDATED and not finding.within:
        return finding
    if finding.form == "upgrade" and not finding.within:
        return finding
    outer = discourse.outer
    inner = finding.type in _GATHERINGS and finding.statement.has("sidelines")
    if inner and outer is not None and outer.date is not None and outer.type != finding.type:
        return finding._replace(date=months(outer.date), status=outer.status, dating="around")
    to_come = finding.status == "planned" or _on_the_way(finding, discourse)
    attended = finding.type in _GATHERINGS and finding.statement.has("attend")
    if to_come and (finding.within or attended) and discourse.ahead is not None:
        return finding._replace(status="planned", date=discourse.ahead, dating="around")
    if finding.statement.sentence.kind == "caption":
        framed = finding.within and outer is not None and outer.date is not None
        if not framed or outer is None or outer.date is None:
            return finding
        one = outer.date.start == outer.date.end
        return finding._replace(date=outer.date if one else months(outer.date), dating="around")
    if finding.status != "held":
        return finding
    if finding.type in _GATHERINGS and not (finding.within or _same_actors(finding, discourse)):
        return finding
    if (finding.statement.has("already") or _just(finding)) and not finding.within:
        return finding
    if not finding.within and not discourse.fresh(finding.statement, published):
        return finding
    day = discourse.day_around(finding)
    return finding._replace(date=day, dating="around") if day else finding


def _same_actors(finding: Finding, discourse: Discourse) -> bool:
    """ "The two then opened the X Conference": a named gathering of a visit told close by."""
    around, statement = discourse.around, finding.statement
    if around is None or around.type != "visit" or not finding.name:
        return False
    if statement.index - around.statement.index > _NEXT or not statement.has("open", "attend"):
        return False
    head = statement.among(statement.start, statement.start + _HEAD, "both", "guests")
    return bool(head) and not statement.has("yearly", "already")


def _just(finding: Finding) -> bool:
    """Told as done lately, which is no day: "vừa ký", "baru saja menandatangani"."""
    words = finding.statement.text(finding.start - _JUST_BEFORE, finding.start + _JUST_IN)
    return bool(JUST[finding.statement.language].search(words))


def _on_the_way(finding: Finding, discourse: Discourse) -> bool:
    """A gathering that a planned journey, told just before, leads to, in the present tense."""
    told = discourse.told
    if told is None or told.status != "planned" or finding.type not in _GATHERINGS:
        return False
    same = told.statement.sentence.paragraph == finding.statement.sentence.paragraph
    return same and finding.status == "held" and finding.statement.has("guests")
