"""One event -> one flat row with the same columns in every table that leaves Kizuna.

Codes stand beside names, EDTF beside the first and last day (inclusive), so that a table can be
joined, sorted and read. Lists are joined with "; ". Coordinates are WGS 84 degrees of the event's
own place (its venue or host, else the seat of its first region), empty for national events.
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any, Final, cast

import pandas as pd

from geodata import gazetteer
from geodata.records import Language

COLUMNS: Final = (
    "id",
    "title",
    "type",
    "status",
    "date",
    "start",
    "end",
    "precision",
    "vietnam",
    "vietnam_codes",
    "vietnam_units_2025",
    "japan",
    "japan_codes",
    "other_regions",
    "countries",
    "places",
    "latitude",
    "longitude",
    "participants",
    "confidence",
    "confidence_rule",
    "review",
    "origin",
    "sources",
    "publishers",
    "urls",
    "evidence",
)
_ROLES: Final = ("venue", "host", "party", "visitor", "mentioned")
_JOIN: Final = "; "


def rows(
    events: pd.DataFrame, sources: pd.DataFrame, language: Language
) -> Iterator[dict[str, Any]]:
    """The rows of a store's frame in its order; `sources` has the columns event, url, sentence."""
    proofs = _proofs(sources)
    for event in events.to_dict("records"):
        yield _row(cast(dict[str, Any], event), proofs.get(event["id"], ((), ())), language)


def location(event: dict[str, Any]) -> tuple[float, float] | None:
    """Latitude and longitude of the event's own place; None for a national event."""
    places = [p for p in json.loads(event["places"]) if p["latitude"] is not None]
    if places:
        place = min(places, key=lambda p: _ROLES.index(p["role"]))
        return place["latitude"], place["longitude"]
    seats = [code for code in event["regions"] if code[:3] in ("VN-", "JP-")]
    return gazetteer.seat(seats[0]) if seats else None


def names(codes: list[str], language: Language) -> str:
    """The display names of some regions, joined."""
    return _JOIN.join(gazetteer.display_name(code, language) for code in codes)


def _proofs(sources: pd.DataFrame) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    return {
        str(event): (tuple(dict.fromkeys(group["url"])), tuple(dict.fromkeys(group["sentence"])))
        for event, group in sources.groupby("event", sort=False)
    }


def _row(
    event: dict[str, Any],
    proofs: tuple[tuple[str, ...], tuple[str, ...]],
    language: Language,
) -> dict[str, Any]:
    point = location(event)
    vn, jp = list(event["vn"]), list(event["jp"])
    others = [code for code in event["regions"] if code not in vn and code not in jp]
    urls, sentences = proofs
    return {
        "id": event["id"],
        "title": event[f"title_{language}"],
        "type": event["type"],
        "status": event["status"],
        "date": event["date"] or "",
        "start": _day(event["start"]),
        "end": _day(event["end"]),
        "precision": event["precision"],
        "vietnam": names(vn, language),
        "vietnam_codes": _JOIN.join(vn),
        "vietnam_units_2025": _JOIN.join(
            dict.fromkeys(gazetteer.in_era(code, "2025-07-01", "34") for code in vn)
        ),
        "japan": names(jp, language),
        "japan_codes": _JOIN.join(jp),
        "other_regions": _JOIN.join(others),
        "countries": _JOIN.join(event["countries"]),
        "places": _JOIN.join(f"{p['name']} ({p['role']})" for p in json.loads(event["places"])),
        "latitude": point[0] if point else None,
        "longitude": point[1] if point else None,
        "participants": _JOIN.join(_person(p) for p in json.loads(event["participants"])),
        "confidence": event["confidence"],
        "confidence_rule": event["confidence_rule"],
        "review": event["review"],
        "origin": event["origin"],
        "sources": int(event["n_sources"]),
        "publishers": _JOIN.join(event["publishers"]),
        "urls": _JOIN.join(url for url in urls if url),
        "evidence": " | ".join(sentences),
    }


def _person(person: dict[str, str]) -> str:
    return f"{person['name']} ({person['office']})" if person["office"] else person["name"]


def _day(value: Any) -> date | None:
    return None if pd.isna(value) else pd.Timestamp(value).date()
