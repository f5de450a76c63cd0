"""Stores of events made up for one state of the page each."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from geodata.records import DateSpan, Event, EventType, Source
from geodata.store import Store

TAKEN = date(2026, 11, 22)
LONG_TITLE = (
    "Signing of the memorandum of understanding on cooperation in training, agriculture, "
    "semiconductors, elderly care, disaster prevention, culture, sport, tourism and the exchange "
    "of officials between the provinces and prefectures of the two countries, with its annex"
)
PREFECTURES = tuple(f"JP-{number:02d}" for number in range(1, 48))
PROVINCES = ("VN-DN", "VN-HN", "VN-SG", "VN-13", "VN-HP", "VN-CT", "VN-26", "VN-21")


def make_event(
    id: str,
    regions: tuple[str, ...],
    day: date | None = date(2024, 3, 12),
    kind: EventType = "visit",
    title: str = "Delegation of the city visits the prefecture",
    **more: Any,
) -> Event:
    """An event of one source, a registry row unless `sources` says otherwise."""
    when = DateSpan(day.isoformat(), day, day) if day else None
    source = Source(
        document="register-1",
        title="",
        url="",
        publisher="Register",
        published=None,
        language="en",
        sentence=title,
        start=None,
        end=None,
        also=(),
        type=kind,
        date=when.edtf if when else None,
        regions=regions,
        status="held",
    )
    given: dict[str, Any] = {
        "former_ids": (),
        "status": "held",
        "countries": ("JP", "VN"),
        "places": (),
        "participants": (),
        "title": tuple((language, title) for language in ("en", "vi", "ja", "id")),
        "origin": "registry",
        "confidence": 0.9,
        "confidence_rule": "registry",
        "review": "machine",
        "sources": (source,),
        **more,
    }
    return Event(id=id, type=kind, date=when, regions=tuple(sorted(regions)), **given)


def keep(folder: Path, *events: Event) -> Store:
    """A store that holds these events and no document."""
    store = Store(folder)
    store.write(events, (), taken=TAKEN)
    return store


def one_event() -> list[Event]:
    return [make_event("ev-00000001", ("VN-DN", "JP-42"))]


def crowded(number: int = 5000) -> list[Event]:
    """Everything in one province, with every prefecture, over twenty years."""
    kinds: tuple[EventType, ...] = ("visit", "agreement", "festival", "forum")
    return [
        make_event(
            f"ev-{at:08x}",
            ("VN-DN", PREFECTURES[at % 47]),
            date(2006, 1, 1) + timedelta(days=(at * 37) % 7500),
            kinds[at % 4],
            title=f"Exchange number {at + 1} of the city with a prefecture",
        )
        for at in range(number)
    ]


def long_title() -> list[Event]:
    return [
        make_event("ev-00000001", ("VN-DN", "JP-42"), title=LONG_TITLE),
        make_event("ev-00000002", ("VN-DN", "JP-14"), date(2025, 5, 1), title=LONG_TITLE),
    ]


def twelve_regions() -> list[Event]:
    return [
        make_event(
            "ev-00000001",
            (*PROVINCES[:6], *PREFECTURES[10:16]),
            date(2025, 11, 25),
            "forum",
            title="Forum of local cooperation",
        )
    ]


def twelve_partners() -> list[Event]:
    """As many as a card lists: one agreement with each of twelve prefectures."""
    return [
        make_event(
            f"ev-{at:08x}",
            ("VN-DN", code),
            date(2014 + at, 5, 1 + at),
            "agreement",
            title=f"Agreement number {at + 1} on friendship",
        )
        for at, code in enumerate(PREFECTURES[20:32])
    ]


def missing_source() -> list[Event]:
    """An article tells of the event, and the store has it no more."""
    event = make_event("ev-00000001", ("VN-DN", "JP-42"), origin="article")
    source = event.sources[0]
    gone = Source(
        **{
            **{name: getattr(source, name) for name in source.__dataclass_fields__},
            "document": "removed-article",
            "title": "Delegation visits Nagasaki",
            "publisher": "Báo Đà Nẵng",
            "sentence": "A delegation of Da Nang visited Nagasaki Prefecture on 12 March 2024.",
            "start": 120,
            "end": 190,
        }
    )
    return [make_event("ev-00000001", ("VN-DN", "JP-42"), origin="article", sources=(gone,))]
