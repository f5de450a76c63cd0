"""Small builders for candidates: every field a reader needs in a test is said there."""

from collections.abc import Callable
from typing import Any

import pytest

from geodata.edtf import parse_edtf
from geodata.records import Candidate, EventPlace, Participant, Source


@pytest.fixture
def candidate() -> Callable[..., Candidate]:
    def build(
        type: str,
        date: str | None,
        regions: tuple[str, ...] = (),
        *,
        document: str = "a",
        status: str = "held",
        form: str = "",
        name: str = "",
        cities: dict[str, str] | None = None,
        roles: dict[str, str] | None = None,
        people: tuple[Participant, ...] = (),
        sentence: str = "",
        published: str = "2025-11-26",
        origin: str = "article",
        confidence: float = 0.8,
        countries: tuple[str, ...] = ("JP", "VN"),
    ) -> Candidate:
        fields: dict[str, Any] = {"type": type, "status": status, "regions": regions}
        places = [
            EventPlace(r, r, "province", r, 0.0, 0.0, (roles or {}).get(r, "party"))  # type: ignore[arg-type]
            for r in regions
        ]
        places += [
            EventPlace(city, city, "city", region, 0.0, 0.0, "party")
            for city, region in (cities or {}).items()
        ]
        source = Source(
            document=document,
            title="",
            url="",
            publisher="",
            published=published,
            language="en",
            sentence=sentence or f"{document} says {type} {date}",
            start=0 if origin == "article" else None,
            end=1 if origin == "article" else None,
            also=(),
            date=date,
            **fields,
        )
        return Candidate(
            form=form,
            name=name,
            date=parse_edtf(date) if date else None,
            countries=countries,
            places=tuple(places),
            participants=people,
            origin=origin,  # type: ignore[arg-type]
            confidence=confidence,
            confidence_rule="test",
            sources=(source,),
            **fields,
        )

    return build
