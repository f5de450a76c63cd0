"""Event <-> the JSON object of the design: what `kizuna extract --format jsonl` writes."""

import json
from collections.abc import Mapping
from typing import Any

from geodata.edtf import parse_edtf
from geodata.errors import UnreadableError
from geodata.records import LANGUAGES, Event, EventPlace, Participant, Source, Span


def event_to_dict(event: Event) -> dict[str, Any]:
    """The event as plain JSON values, keys in the design's order; dates ISO, days inclusive."""
    span = event.date
    return {
        "id": event.id,
        "former_ids": list(event.former_ids),
        "type": event.type,
        "date": span.edtf if span else None,
        "start": span.start.isoformat() if span else None,
        "end": span.end.isoformat() if span else None,
        "status": event.status,
        "regions": list(event.regions),
        "countries": list(event.countries),
        "places": [_fields(place) for place in event.places],
        "participants": [_fields(person) for person in event.participants],
        "title": dict(event.title),
        "origin": event.origin,
        "confidence": round(event.confidence, 2),
        "confidence_rule": event.confidence_rule,
        "review": event.review,
        "sources": [_source_to_dict(source) for source in event.sources],
    }


def event_to_json(event: Event) -> str:
    """One line of JSON Lines, without the line end; Vietnamese and Japanese as they are."""
    return json.dumps(event_to_dict(event), ensure_ascii=False)


def event_from_dict(value: Mapping[str, Any]) -> Event:
    """The event of such an object. Raises UnreadableError naming the missing or wrong key."""
    try:
        return Event(
            id=value["id"],
            former_ids=tuple(value["former_ids"]),
            type=value["type"],
            date=parse_edtf(value["date"]) if value["date"] else None,
            status=value["status"],
            regions=tuple(value["regions"]),
            countries=tuple(value["countries"]),
            places=tuple(EventPlace(**place) for place in value["places"]),
            participants=tuple(Participant(**person) for person in value["participants"]),
            title=tuple((language, value["title"][language]) for language in LANGUAGES),
            origin=value["origin"],
            confidence=value["confidence"],
            confidence_rule=value["confidence_rule"],
            review=value["review"],
            sources=tuple(_source_from_dict(source) for source in value["sources"]),
        )
    except (KeyError, TypeError) as error:
        raise UnreadableError(
            f"event {value.get('id', '?')}: {error} does not fit an event object; "
            "write it with `kizuna extract --format jsonl`."
        ) from error


def event_from_json(line: str) -> Event:
    """The event of one line of JSON Lines. Raises UnreadableError for anything else."""
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise UnreadableError(f"not a JSON object: {line[:60]!r} ({error.msg})") from error
    return event_from_dict(value)


def _fields(record: EventPlace | Participant | Span) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def _source_to_dict(source: Source) -> dict[str, Any]:
    return {
        "document": source.document,
        "title": source.title,
        "url": source.url,
        "publisher": source.publisher,
        "published": source.published,
        "language": source.language,
        "sentence": source.sentence,
        "start": source.start,
        "end": source.end,
        "also": [_fields(span) for span in source.also],
        "type": source.type,
        "date": source.date,
        "regions": list(source.regions),
        "status": source.status,
    }


def _source_from_dict(value: Mapping[str, Any]) -> Source:
    fields = dict(value)
    fields["also"] = tuple(Span(**span) for span in value["also"])
    fields["regions"] = tuple(value["regions"])
    return Source(**fields)
