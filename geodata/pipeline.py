"""The order of the stages: documents in, events out, and nothing else.

`read_document` is pure and picklable, so that it can run in another process or on another machine.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from geodata.dates import find_dates, find_published
from geodata.events import find_events
from geodata.geocode import resolve_places
from geodata.language import detect_language
from geodata.lexicon.events.speeches import is_speech
from geodata.mentions import find_places
from geodata.merge import merge
from geodata.people import find_people, read_people
from geodata.records import (
    Candidate,
    DateMention,
    DateSpan,
    Document,
    Event,
    Language,
    Person,
    ResolvedPlace,
    Sentence,
    Source,
    Span,
    Unresolved,
)
from geodata.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Stages:
    """What each stage found in one document.

    `document.text` begins with the title where it stands outside the text; `shift` is how many
    code points that adds before the text itself.
    """

    document: Document
    shift: int
    language: Language
    sentences: tuple[Sentence, ...]
    dates: tuple[DateMention, ...]
    places: tuple[ResolvedPlace, ...]
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class DocumentFindings:
    """One document's reading: its events, and the words that stay open with the reason.

    `document` carries the publication date also when it was found in the text.
    """

    document: Document
    language: Language
    candidates: tuple[Candidate, ...]
    unresolved: tuple[Unresolved, ...]


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything a set of documents and registry rows tells of."""

    findings: tuple[DocumentFindings, ...]
    events: tuple[Event, ...]


def extract(documents: Iterable[Document], known: Iterable[Candidate] = ()) -> Extraction:
    """Read documents and join what they tell with what is `known` already (registry rows)."""
    findings = tuple(read_document(document) for document in documents)
    found = (candidate for reading in findings for candidate in reading.candidates)
    return Extraction(findings, merge([*known, *found]))


def read_document(document: Document) -> DocumentFindings:
    """Read one document: its events in reading order, spans into `document.text`."""
    stages = read_stages(document)
    candidates = find_events(
        stages.document,
        stages.language,
        stages.sentences,
        stages.dates,
        stages.places,
        stages.people,
    )
    return DocumentFindings(
        replace(stages.document, text=document.text),
        stages.language,
        tuple(_shifted(candidate, stages.shift) for candidate in candidates),
        tuple(_unresolved(stages)),
    )


def read_stages(document: Document) -> Stages:
    """Run the stages before the events, each on the findings of those before it."""
    language = document.language or detect_language(document.text)
    document = _with_publication(document, language)
    title = "" if document.title_translated else document.title.strip()
    head = f"{title}\n\n" if title else ""
    document = replace(document, text=head + document.text)
    sentences = split_sentences(document.text, language, title)
    dates = find_dates(document.text, sentences, language, _told_on(document, language))
    mentions = find_places(document.text, sentences, language)
    readings = read_people(document.text, sentences, language, mentions)
    places = resolve_places(
        mentions, document.text, sentences, language, document.published, readings
    )
    people = find_people(document.text, sentences, language, places, readings)
    return Stages(document, len(head), language, sentences, dates, places, people)


def _with_publication(document: Document, language: Language) -> Document:
    if document.published is not None:
        return document
    found = find_published(document.text, document.title, language)
    if found is None:
        return document
    published, basis = found
    return replace(document, published=published, published_basis=basis)


def _told_on(document: Document, language: Language) -> DateSpan | None:
    """The day that "today" means: a speech's own, when its title dates it; else publication."""
    if not is_speech(document.title):
        return document.published
    title = split_sentences(document.title, language)
    days = [d.span for d in find_dates(document.title, title, language, document.published)]
    return next((day for day in days if day and day.start == day.end), document.published)


def _shifted(candidate: Candidate, shift: int) -> Candidate:
    """The candidate with spans into the text without the title before it."""
    if not shift:
        return candidate
    return replace(
        candidate, sources=tuple(_shifted_source(source, shift) for source in candidate.sources)
    )


def _shifted_source(source: Source, shift: int) -> Source:
    outside = source.start is None or source.start < shift
    return replace(
        source,
        start=None if outside or source.start is None else source.start - shift,
        end=None if outside or source.end is None else source.end - shift,
        also=tuple(
            Span(span.start - shift, span.end - shift)
            for span in source.also
            if span.start >= shift
        ),
    )


def _unresolved(stages: Stages) -> Iterator[Unresolved]:
    document, shift = stages.document, stages.shift
    for resolved in stages.places:
        mention = resolved.mention
        if resolved.place is None and resolved.use == "unsettled" and mention.start >= shift:
            yield _open(document, "place", mention.start - shift, mention.text, resolved.reason)
    for date in stages.dates:
        if date.span is None and date.kind in ("point", "range") and date.start >= shift:
            yield _open(document, "date", date.start - shift, date.text, date.reason)


def _open(document: Document, kind: str, start: int, text: str, reason: str) -> Unresolved:
    return Unresolved(
        document.id,
        "place" if kind == "place" else "date",
        start,
        start + len(text),
        text,
        reason,
    )


__all__: Sequence[str] = [
    "DocumentFindings",
    "Extraction",
    "Stages",
    "extract",
    "read_document",
    "read_stages",
]
