"""Find the events that a document tells of: findings of one document -> candidate events."""

from collections.abc import Iterator, Sequence

from geodata.events.assemble import assemble
from geodata.events.attendance import attendance
from geodata.events.candidates import candidate
from geodata.events.dating import place_in_time
from geodata.events.discourse import Discourse
from geodata.events.elided import elided
from geodata.events.findings import Finding
from geodata.events.gatherings import GATHERING_CUES, find_gatherings
from geodata.events.labels import find_labelled
from geodata.events.later import day_labelled, told_later
from geodata.events.milestones import MILESTONE_CUES, find_milestones
from geodata.events.overview import overview
from geodata.events.pairs import each_pair, find_pairs
from geodata.events.papers import PAPER_CUES, find_papers
from geodata.events.reading import read_statements
from geodata.events.regions import fill_places
from geodata.events.segments import opening_date, segments
from geodata.events.statements import Statement, country, region
from geodata.events.ties import TIE_CUES, find_ties
from geodata.events.visits import VISIT_CUES, find_visits
from geodata.lexicon.events.grammar import QUESTIONS
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
    discourse = overview(statements)
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
        if (day := day_labelled(statement, discourse.told)) is not None:
            discourse.observe(statement)
            announced = fill_places(place_in_time(day, discourse, published), discourse)
            discourse.happened(announced)
            yield announced
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
        filled = fill_places(place_in_time(finding, discourse, published), discourse)
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
