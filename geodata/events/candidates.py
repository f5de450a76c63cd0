"""Turn a happening into the candidate event that its document proves."""

from geodata.events.confidence import confidence
from geodata.events.findings import Finding
from geodata.events.happenings import Happening
from geodata.events.places import event_places
from geodata.records import Candidate, Document, Language, Participant, Source, Span


def candidate(document: Document, language: Language, happening: Happening) -> Candidate:
    """The event as the document tells it, with its one source."""
    best = _speaker(happening)
    regions = tuple(sorted(happening.regions))
    countries = tuple(
        sorted({code[:2] for code in regions if code[:2] in ("VN", "JP")} | set(best.countries))
    )
    value, rule = confidence(best, happening)
    return Candidate(
        type=best.type,
        form=best.form,
        name=next((m.name for m in happening.members if m.name), ""),
        status=best.status,
        date=happening.date,
        regions=regions,
        countries=countries,
        places=event_places(happening),
        participants=_participants(happening),
        origin="article",
        confidence=value,
        confidence_rule=rule,
        sources=(_source(document, language, happening, best, regions),),
    )


def _speaker(happening: Happening) -> Finding:
    """The telling that proves the event best: the first with a day and regions of its own."""
    if len(happening.members) == 1:
        return happening.first
    return max(
        happening.members,
        key=lambda m: (
            m.dating == "sentence",
            not m.filled,
            m.date == happening.date,
            -m.statement.index,
        ),
    )


def _participants(happening: Happening) -> tuple[Participant, ...]:
    found: dict[str, Participant] = {}
    for member in happening.members:
        for person in member.statement.people:
            if person.name and person.office:
                found.setdefault(person.name, Participant(person.name, person.office, person.body))
    return tuple(found.values())


def _source(
    document: Document,
    language: Language,
    happening: Happening,
    best: Finding,
    regions: tuple[str, ...],
) -> Source:
    sentence = best.statement.sentence
    spans = {(m.statement.sentence.start, m.statement.sentence.end) for m in happening.members}
    also = sorted(spans - {(sentence.start, sentence.end)})
    return Source(
        document=document.id,
        title=document.title,
        url=document.url,
        publisher=document.publisher,
        published=document.published.edtf if document.published else None,
        language=language,
        sentence=sentence.text,
        start=sentence.start,
        end=sentence.end,
        also=tuple([Span(start, end) for start, end in also]),
        type=best.type,
        date=happening.date.edtf if happening.date else None,
        regions=regions,
        status=best.status,
    )
