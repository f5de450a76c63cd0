"""`kizuna explain`: one document's way through every stage, with the reason of each decision."""

from collections.abc import Iterable, Iterator
from itertools import chain

import typer

from dashboard.commands.messages import DONE, FAILED, publication, report, say
from geodata.documents import read_documents
from geodata.errors import UnreadableError
from geodata.explain import explain_events
from geodata.pipeline import Stages, read_document, read_stages
from geodata.records import (
    Candidate,
    DateMention,
    Document,
    EventPlace,
    Failure,
    Person,
    ResolvedPlace,
    Sentence,
    Source,
)

_INDENT = "      "


def explain(file: str, published: str | None) -> int:
    """Print how every document of a file was read, sentence by sentence."""
    items = list(read_documents([file], published=publication(published)))
    documents = [item for item in items if isinstance(item, Document)]
    failures = [item for item in items if isinstance(item, Failure)]
    for document in documents:
        try:
            lines = list(_document(document))
        except UnreadableError as error:
            failures.append(Failure(document.origin, str(error)))
            continue
        for line in lines:
            typer.echo(line)
    report(failures)
    if not documents and not failures:
        say(f"{file}: no article in it; a registry table is not explained, its rows say it all.")
        return FAILED
    return FAILED if failures else DONE


def _document(document: Document) -> Iterator[str]:
    stages = read_stages(document)
    findings = read_document(document)
    known = stages.document
    day = known.published.edtf if known.published else "unknown"
    yield f"{document.id}  {document.origin}"
    yield f"read        {len(document.text)} characters; title: {document.title or 'none'}"
    told = "as its source says" if document.language else "told by the text"
    yield f"language    {stages.language} ({told})"
    yield f"published   {day} ({known.published_basis})"
    yield f"found       {_counts(stages, findings.candidates)}"
    reasons = explain_events(stages)
    for sentence in stages.sentences:
        because = reasons.get(sentence.start, [])
        yield from _sentence(stages, sentence, findings.candidates, because)
    homeless = [c for c in findings.candidates if not _has_span(c)]
    for candidate in homeless:
        yield "event outside the text"
        yield from _event(candidate)
    yield ""


def _counts(stages: Stages, candidates: tuple[Candidate, ...]) -> str:
    named = (
        (len(stages.sentences), "sentences"),
        (len(stages.dates), "dates"),
        (len(stages.places), "places"),
        (len(stages.people), "people in office"),
        (len(candidates), "events"),
    )
    return ", ".join(f"{count} {noun}" for count, noun in named)


def _sentence(
    stages: Stages, sentence: Sentence, candidates: tuple[Candidate, ...], reasons: list[str]
) -> Iterator[str]:
    """Print a sentence with what each stage found in it."""
    start, end = sentence.start - stages.shift, sentence.end - stages.shift
    where = f"¶{sentence.paragraph}" if sentence.paragraph >= 0 else "–"
    span = f"{start}–{end}" if start >= 0 else "title"
    yield ""
    yield f"{where:>4}  {sentence.kind} {span}: {' '.join(sentence.text.split())}"
    inside = [
        *(("date", m.start, _date(m)) for m in stages.dates if _within(m.start, sentence)),
        *(
            ("place", p.mention.start, _place(p))
            for p in stages.places
            if _within(p.mention.start, sentence)
        ),
        *(("person", p.start, _person(p)) for p in stages.people if _within(p.start, sentence)),
    ]
    for label, _, text in sorted(inside, key=lambda item: item[1]):
        yield f"{_INDENT}{label:<7} {text}"
    for reason in reasons:
        yield f"{_INDENT}{reason}"
    proves = [
        candidate
        for candidate in candidates
        if any(s.start is not None and start <= s.start < end for s in candidate.sources)
    ]
    yield from chain.from_iterable(map(_event, proves))


def _within(offset: int, sentence: Sentence) -> bool:
    return sentence.start <= offset < sentence.end


def _date(mention: DateMention) -> str:
    value = mention.span.edtf if mention.span else "no day"
    return f"“{mention.text}” → {mention.kind} {value}: {mention.reason}"


def _place(resolved: ResolvedPlace) -> str:
    place = resolved.place
    value = f"{place.name} {place.region or place.id} ({place.kind})" if place else "nothing"
    former = ", former" if resolved.former else ""
    return f"“{resolved.mention.text}” → {value}, {resolved.use}{former}: {resolved.reason}"


def _person(person: Person) -> str:
    named = person.name or "unnamed"
    return f"{named} → {person.office or 'no office'} of {person.body or 'nobody named'}"


def _event(candidate: Candidate) -> Iterator[str]:
    day = candidate.date.edtf if candidate.date else "undated"
    regions = " ".join(candidate.regions) or " ".join(candidate.countries)
    form = f"/{candidate.form}" if candidate.form else ""
    yield f"{_INDENT}EVENT   {candidate.type}{form} {candidate.status} {day} {regions}"
    yield f"{_INDENT}        because {candidate.confidence_rule} ({candidate.confidence:.2f})"
    if candidate.places:
        yield f"{_INDENT}        places: {_roles(candidate.places)}"
    also = sum(len(source.also) for source in candidate.sources)
    if also:
        yield f"{_INDENT}        also told in {also} other spans"


def _roles(places: Iterable[EventPlace]) -> str:
    return ", ".join(f"{place.name} ({place.role})" for place in places)


def _has_span(candidate: Candidate) -> bool:
    def spanned(source: Source) -> bool:
        return source.start is not None

    return any(map(spanned, candidate.sources))
