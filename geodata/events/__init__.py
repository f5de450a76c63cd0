"""Find the events that a document tells of: findings of one document -> candidate events."""

from collections import Counter
from collections.abc import Iterator, Sequence

from geodata.events.assemble import assemble
from geodata.events.attendance import attendance
from geodata.events.candidates import candidate
from geodata.events.discourse import Discourse
from geodata.events.elided import elided
from geodata.events.findings import Finding
from geodata.events.gatherings import GATHERING_CUES, find_gatherings
from geodata.events.labels import find_labelled
from geodata.events.later import told_later
from geodata.events.memory import SIDES, months
from geodata.events.milestones import MILESTONE_CUES, find_milestones
from geodata.events.pairs import each_pair, find_pairs
from geodata.events.papers import PAPER_CUES, find_papers
from geodata.events.reading import read_statements
from geodata.events.regions import fill_places
from geodata.events.segments import opening_date, segments
from geodata.events.statements import Statement, country, region
from geodata.events.ties import TIE_CUES, find_ties
from geodata.events.visits import VISIT_CUES, find_visits
from geodata.lexicon.events.grammar import JUST, NEIGHBOURS, QUESTIONS
from geodata.records import (
    Candidate,
    DateMention,
    DateSpan,
    Document,
    Language,
    Person,
    ResolvedPlace,
    Sentence,
)

__all__ = ["find_events", "read_findings"]

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


def find_events(
    document: Document,
    language: Language,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    places: Sequence[ResolvedPlace],
    people: Sequence[Person],
) -> tuple[Candidate, ...]:
    """Return one candidate for each happening that the document tells of, in reading order.

    All findings are those of `document.text`; sentences of kind "title" and "heading" give
    context, no events of their own.
    """
    statements = read_statements(document.text, language, sentences, dates, places, people)
    happenings = assemble(read_findings(statements, document.published))
    return tuple(candidate(document, language, happening) for happening in happenings)


def read_findings(statements: Sequence[Statement], published: DateSpan | None) -> Iterator[Finding]:
    """Everything the sentences say of events, with dates and regions filled from around them."""
    discourse = _overview(statements)
    label: Statement | None = None
    for statement in statements:
        labelled = None
        if statement.dates:
            labelled = find_labelled(statement, label, discourse)
        else:
            label = statement
        if labelled is not None:
            discourse.observe(statement)
            yield fill_places(labelled._replace(dating="sentence"), discourse)
            continue
        if statement.sentence.kind in ("title", "heading") and not _told_in_full(statement):
            discourse.observe(statement)
            continue
        if statement.body.rstrip('」』"” ').endswith(QUESTIONS):
            discourse.observe(statement)
            continue
        discourse.before = ()
        parts = segments(statement)
        discourse.opening = opening_date(statement) if len(parts) > 1 else None
        for part in parts:
            yield from _read_part(part, discourse, published)


def _told_in_full(statement: Statement) -> bool:
    """Whether a headline or a label tells an event by itself: its day, and whose it is."""
    regions = {region(p) for p in statement.tied}
    return bool(statement.dates) and (len(regions) > 1 or statement.has("both"))


def _overview(statements: Sequence[Statement]) -> Discourse:
    """What the whole article is about: its partner countries and the region it names most.

    The usual partner is the foreign country named most, Japan where it is level with others; a
    country is a partner if a region of it is named, or the country more than once.
    """
    foreign = Counter[str]()
    regional: set[str] = set()
    for statement in statements:
        for named in statement.places:
            if (code := country(named)) not in ("VN", ""):
                foreign[code] += 1
            if region(named):
                regional.add(code)
    often: dict[str, tuple[ResolvedPlace, ...]] = {}
    for side in SIDES:
        acting = [p for statement in statements for p in statement.parties.get(side, ())]
        if acting:
            often_named = Counter(region(p) for p in acting)
            most = max(often_named, key=often_named.__getitem__)
            often[side] = next((p,) for p in acting if region(p) == most)
    partners = {region(p) for p in acting if country(p) == "JP"}
    return Discourse(
        only=often["JP"] if len(partners) == 1 else (),
        elsewhere="VN" not in regional and bool(regional - {"JP", ""}),
        usual_partner=max(foreign, key=lambda code: (foreign[code], code == "JP"), default="JP"),
        partners=frozenset(c for c in foreign if c in NEIGHBOURS or c in regional or foreign[c] > 1)
        | {"JP"},
        often=often,
    )


def _read_part(
    part: Statement, discourse: Discourse, published: DateSpan | None
) -> Iterator[Finding]:
    discourse.now = part
    found = _find(part, discourse, published) if part.cues else []
    if not found and part.part and discourse.told is not None:
        carried_on = elided(part, discourse.told)
        found = [carried_on] if carried_on else []
    later = bool(part.dates) and not part.part
    if later and (day := told_later(part, discourse.told, discourse.open)) is not None:
        found = [day, *(each for each in found if each.type != day.type)]
    if not found and not part.part and (guests := attendance(part, discourse.told)):
        found = [guests]
    discourse.observe(part)
    acting: Sequence[ResolvedPlace] = ()
    for finding in found:
        filled = fill_places(_date(finding, discourse, published), discourse)
        if _unfounded(filled) or _of_others(filled, discourse):
            continue
        for each in each_pair(filled):
            discourse.happened(each)
            acting = acting or each.places
            yield each
    discourse.paper_before = part.has("paper", "statement")
    discourse.before = acting or part.tied or discourse.before


def _find(statement: Statement, discourse: Discourse, published: DateSpan | None) -> list[Finding]:
    """What the words of one sentence tell; each reader is asked where words of its own stand."""
    kinds, before = statement.kinds, discourse.gathering_before
    found: list[Finding] = []
    papers: list[Finding] = []
    if not kinds.isdisjoint(VISIT_CUES):
        found += find_visits(statement)
    if not kinds.isdisjoint(GATHERING_CUES) or (statement.part and before):
        found += find_gatherings(statement, discourse.gathering, published, before)
    if not kinds.isdisjoint(PAPER_CUES):
        papers += find_papers(statement, published, recent=discourse.paper_before)
        found += papers
    if listed := [*find_pairs(statement)]:
        found += listed
    elif not kinds.isdisjoint(TIE_CUES):
        found += find_ties(statement, published, papers)
    if not kinds.isdisjoint(MILESTONE_CUES):
        found += find_milestones(statement, published)
    return found


def _unfounded(finding: Finding) -> bool:
    """Too little to be an event: neither day nor place told, or a tie with one side unknown."""
    if finding.type == "partnership" and not finding.tally:
        return not {country(p) for p in finding.places if region(p)} - {"VN"} or not any(
            country(p) == "VN" for p in finding.places
        )
    placeless = finding.filled or (not finding.regions and finding.type != "visit")
    dayless = finding.dating != "sentence" and finding.status != "planned"
    return bool(placeless) and dayless and not finding.within and not finding.definite


def _of_others(finding: Finding, discourse: Discourse) -> bool:
    """Japan's dealings with a third country's regions, in which no region of Vietnam takes part."""
    if "JP" not in finding.countries or any(code.startswith("VN") for code in finding.regions):
        return False
    named = {country(p) for p in finding.statement.places}
    third = {country(p) for p in finding.statement.tied} - {"VN", "JP"}
    return "VN" not in named and (bool(third) or discourse.elsewhere)


def _date(finding: Finding, discourse: Discourse, published: DateSpan | None) -> Finding:
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
