"""A store of a few events that are hard to export, and one of the registry that ships."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from geodata.edtf import parse_edtf
from geodata.merge import merge
from geodata.records import LANGUAGES, Event, EventPlace, Participant, Source
from geodata.registry import read_registry
from geodata.store import Store

TAKEN = date(2026, 11, 22)
REGISTRY = Path(__file__).parents[3] / "seeds" / "registry"


def make_event(id: str, day: str | None, regions: tuple[str, ...] = (), **more: Any) -> Event:
    sources = more.pop("sources", (make_source(sentence=f"What proves {id}."),))
    title = more.pop("title", f"Title of {id}")
    return Event(
        id=id,
        former_ids=more.pop("former_ids", ()),
        type=more.pop("type", "visit"),
        date=parse_edtf(day) if day else None,
        status=more.pop("status", "held"),
        regions=regions,
        countries=more.pop("countries", ("JP", "VN")),
        places=more.pop("places", ()),
        participants=more.pop("participants", ()),
        title=tuple((language, title) for language in LANGUAGES),
        origin="article",
        confidence=0.8600001,
        confidence_rule="date and place in one sentence",
        review="machine",
        sources=sources,
        tie=more.pop("tie", None),
    )


def make_source(**more: Any) -> Source:
    fields: dict[str, Any] = {
        "document": "a-1",
        "title": "An article",
        "url": "https://news.example/a-1",
        "publisher": "The News",
        "published": "2025-11-24",
        "language": "vi",
        "sentence": "Ngày 20/8, đoàn Hokkaido thăm Quảng Ninh.",
        "start": 10,
        "end": 52,
        "also": (),
        "type": "visit",
        "date": "2025-08-20/2025-08-22",
        "regions": ("VN-13",),
        "status": "held",
    }
    return Source(**{**fields, **more})


HALONG = EventPlace("gn-1580410", "Hạ Long", "city", "VN-13", 20.95, 107.08, "venue")
EVENTS = (
    make_event(
        "ev-days",
        "2025-08-20/2025-08-22",
        ("VN-13", "JP-01"),
        title="北海道の代表団がクアンニン省を訪問",
        places=(
            EventPlace("JP-01", "Hokkaidō", "prefecture", "JP-01", 43.06, 141.35, "visitor"),
            HALONG,
        ),
        participants=(Participant("Suzuki Naomichi", "Governor", "JP-01"),),
        sources=(make_source(), make_source(document="b-2", url="https://b.example/2")),
        former_ids=("ev-old",),
    ),
    make_event("ev-month", "2024-03", ("VN-DN", "JP-14"), type="agreement", tie="signed"),
    make_event("ev-year", "2014", (), type="milestone", title='=HYPERLINK("http://x","y")'),
    make_event("ev-none", None, ("VN-57", "JP-19"), type="partnership", status="ongoing"),
    make_event("ev-plan", "2027-02-01", ("JP-27",), status="planned", title="@sum; a, b\nc"),
    make_event("ev-korea", "2022", ("VN-57", "KR-48"), countries=("KR", "VN")),
    make_event("ev-off", "2021-05-05", ("VN-HN", "JP-13"), status="cancelled"),
)


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    made = Store(tmp_path_factory.mktemp("store"))
    made.write(EVENTS, (), taken=TAKEN)
    return made


@pytest.fixture(scope="session")
def registry_store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The known ties and events that ship: enough to fill a map, a timeline and slides."""
    candidates, failures = read_registry(sorted(REGISTRY.glob("*.csv")))
    assert not failures
    made = Store(tmp_path_factory.mktemp("registry"))
    made.write(merge(candidates), (), taken=TAKEN)
    return made


@pytest.fixture
def many() -> Callable[[int], Iterator[Event]]:
    """As many dated events as asked for, each of its own day."""

    def build(number: int) -> Iterator[Event]:
        for at in range(number):
            day = date.fromordinal(date(1990, 1, 1).toordinal() + at % 12_000).isoformat()
            yield make_event(f"ev-{at:06}", day, ("VN-13", "JP-01"))

    return build
