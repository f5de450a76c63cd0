"""One event -> one flat row with the same columns in every table that leaves Kizuna.

Codes stand beside names, EDTF beside the first and last day (inclusive), so that a table can be
joined, sorted and read. Lists are joined with "; ". Coordinates are WGS 84 degrees of the event's
own place (its venue or host, else the seat of its first region), empty for national events.

`date_prec` and `where_prec` say in the numbers of the UCDP Georeferenced Event Dataset how fine
the date is (1 day, 4 month, 5 year) and the place (1 town or venue, 3 district, 4 province or
prefecture, 5 larger area, 6 country), for tools that know those.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from dashboard.names import region_name
from geodata import gazetteer
from geodata.records import Event, EventPlace, Language, Participant, PlaceKind, PlaceRole
from geodata.store import Selection

Row = dict[str, Any]

COLUMNS: Final = (
    "id",
    "title",
    "type",
    "status",
    "date",
    "start",
    "end",
    "date_prec",
    "vietnam",
    "vietnam_codes",
    "vietnam_units_2025",
    "japan",
    "japan_codes",
    "other_regions",
    "other_codes",
    "countries",
    "places",
    "latitude",
    "longitude",
    "where_prec",
    "participants",
    "tie",
    "confidence",
    "confidence_rule",
    "review",
    "origin",
    "sources",
    "publishers",
    "urls",
    "evidence",
    "former_ids",
)
SOURCE_COLUMNS: Final = (
    "event",
    "document",
    "title",
    "url",
    "publisher",
    "published",
    "language",
    "sentence",
    "first",
    "end",
    "type",
    "date",
    "regions",
    "status",
)
ROLES: Final[tuple[PlaceRole, ...]] = ("venue", "host", "party", "visitor", "mentioned")
"""Whose place an event's point is, from the best to the last."""
_WHERE_PREC: Final[dict[PlaceKind, int]] = {
    "venue": 1,
    "city": 1,
    "district": 3,
    "province": 4,
    "prefecture": 4,
    "area": 5,
    "country": 6,
}
_DATE_PREC: Final = (5, 4, 1)
"""By the number of hyphens in a part of an EDTF value."""
_JOIN: Final = "; "


def rows(selection: Selection, language: Language) -> Iterator[Row]:
    """The rows of the chosen events in their order, made one at a time."""
    return (row(event, language) for event in selection)


def row(event: Event, language: Language) -> Row:
    """The row of one event, its names and title in one language; days are dates or None."""
    vietnam = [code for code in event.regions if code.startswith("VN-")]
    japan = [code for code in event.regions if code.startswith("JP-")]
    others = [code for code in event.regions if code not in vietnam and code not in japan]
    latitude, longitude, where_prec = location(event)
    return {
        "id": event.id,
        "title": dict(event.title)[language],
        "type": event.type,
        "status": event.status,
        "date": event.date.edtf if event.date else "",
        "start": event.date.start if event.date else None,
        "end": event.date.end if event.date else None,
        "date_prec": date_prec(event.date.edtf) if event.date else None,
        "vietnam": _names(vietnam, language),
        "vietnam_codes": _JOIN.join(vietnam),
        "vietnam_units_2025": _joined(
            gazetteer.in_era(code, "2025-07-01", "34") for code in vietnam
        ),
        "japan": _names(japan, language),
        "japan_codes": _JOIN.join(japan),
        "other_regions": _names(others, language),
        "other_codes": _JOIN.join(others),
        "countries": _JOIN.join(event.countries),
        "places": _joined(f"{place.name} ({place.role})" for place in event.places),
        "latitude": latitude,
        "longitude": longitude,
        "where_prec": where_prec,
        "participants": _joined(map(_person, event.participants)),
        "tie": event.tie or "",
        "confidence": round(event.confidence, 2),
        "confidence_rule": event.confidence_rule,
        "review": event.review,
        "origin": event.origin,
        "sources": len(event.sources),
        "publishers": _joined(source.publisher for source in event.sources),
        "urls": _joined(source.url for source in event.sources),
        "evidence": " | ".join(dict.fromkeys(s.sentence for s in event.sources if s.sentence)),
        "former_ids": _JOIN.join(event.former_ids),
    }


def source_rows(event: Event) -> Iterator[Row]:
    """One row a source: what it alone says. `first` and `end` are offsets of its sentence."""
    for source in event.sources:
        yield {
            "event": event.id,
            "document": source.document,
            "title": source.title,
            "url": source.url,
            "publisher": source.publisher,
            "published": source.published or "",
            "language": source.language,
            "sentence": source.sentence,
            "first": source.start,
            "end": source.end,
            "type": source.type,
            "date": source.date or "",
            "regions": _JOIN.join(source.regions),
            "status": source.status,
        }


def location(event: Event) -> tuple[float | None, float | None, int]:
    """Latitude, longitude and `where_prec` of the event's own place; None for a national event."""
    usable = [place for place in event.places if place.latitude is not None]
    if usable:
        place = min(usable, key=_rank)
        return place.latitude, place.longitude, _WHERE_PREC[place.kind]
    seats = [code for code in event.regions if gazetteer.is_unit(code)]
    if seats:
        return *gazetteer.seat(seats[0]), _WHERE_PREC["province"]
    return None, None, _WHERE_PREC["country"]


def date_prec(edtf: str) -> int:
    """How fine an EDTF value is: its coarsest part counts, a closed interval of days is exact."""
    return max(_DATE_PREC[part.count("-")] for part in edtf.split("/"))


def _rank(place: EventPlace) -> tuple[int, int]:
    return ROLES.index(place.role), _WHERE_PREC[place.kind]


def _names(codes: list[str], language: Language) -> str:
    name: Callable[[str], str] = lambda code: region_name(code, language)  # noqa: E731
    return _JOIN.join(map(name, codes))


def _joined(texts: Iterable[str]) -> str:
    return _JOIN.join(dict.fromkeys(text for text in texts if text))


def _person(person: Participant) -> str:
    return f"{person.name} ({person.office})" if person.office else person.name
