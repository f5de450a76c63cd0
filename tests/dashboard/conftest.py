"""A frame of events as Store.frame gives it, read from the registry tables the seeds hold."""

import calendar
import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from dashboard.view import View, build_view

REGISTRY = Path(__file__).parents[2] / "seeds" / "registry"
TODAY = date(2026, 11, 22)


def days_of(edtf: str | None) -> tuple[str | None, str | None, str]:
    """EDTF of the registry -> first day, last day, precision."""
    if not edtf:
        return None, None, "none"
    first, slash, last = edtf.partition("/")
    begin, end, precision = _part(first)
    return (begin, _part(last)[1], "interval") if slash else (begin, end, precision)


def _part(text: str) -> tuple[str, str, str]:
    if len(text) == 4:
        return f"{text}-01-01", f"{text}-12-31", "year"
    if len(text) == 7:
        year, month = map(int, text.split("-"))
        return f"{text}-01", f"{text}-{calendar.monthrange(year, month)[1]}", "month"
    return text, text, "day"


def make_row(
    id: str, type: str, when: str | None, vn: list[str], jp: list[str], **more: Any
) -> Any:
    """One row in the columns of Store.frame."""
    start, end, precision = days_of(when)
    title = more.pop("title", id)
    return {
        "id": id,
        "type": type,
        "status": "held",
        "date": when or None,
        "start": start,
        "end": end,
        "precision": precision,
        "regions": [*vn, *jp],
        "countries": ["JP", "VN"],
        "vn": vn,
        "jp": jp,
        "places": "[]",
        "participants": "[]",
        **{f"title_{lang}": title for lang in ("en", "vi", "ja", "id")},
        "origin": "registry",
        "confidence": 0.9,
        "confidence_rule": "registry",
        "review": "machine",
        "n_sources": 1,
        "publishers": ["registry"],
        "documents": [f"{id}-document"],
        "search": title.lower(),
        "former_ids": [],
        "tie": None,
        **more,
    }


def make_frame(rows: list[Any]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=list(make_row("", "visit", None, [], [])))
    for column in ("start", "end"):
        frame[column] = pd.to_datetime(frame[column])
    return frame


def registry_rows() -> list[Any]:
    """The registry's events, one tie a pair of places, and two national milestones."""
    with (REGISTRY / "events.csv").open(encoding="utf-8") as file:
        rows = [
            make_row(
                f"event-{at:03d}",
                row["type"],
                row["date"],
                [code for code in row["vn_iso"].split(";") if code],
                [code for code in row["jp_iso"].split(";") if code],
                title=row["title_en"],
                status=row["status"],
            )
            for at, row in enumerate(csv.DictReader(file))
        ]
    ties: dict[tuple[str, str], list[dict[str, str]]] = {}
    with (REGISTRY / "partnerships.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            ties.setdefault((row["vn_place"], row["jp_place"]), []).append(row)
    for at, (places, papers) in enumerate(ties.items()):
        signed = sorted(row["signed"] for row in papers if row["signed"])
        done = [row for row in papers if row["status"] != "planned"]
        is_contact = all(row["kind"] == "exchange" for row in done)
        tie = "planned" if not done else "contact" if is_contact else "signed"
        rows.append(
            make_row(
                f"tie-{at:03d}",
                "partnership",
                signed[0] if signed else None,
                [papers[0]["vn_iso"]],
                [papers[0]["jp_iso"]],
                title=" – ".join(places),
                status="ongoing" if done else "planned",
                tie=tie,
            )
        )
    rows.append(
        make_row("nation-1973", "milestone", "1973-09-21", [], [], title="Diplomatic relations")
    )
    rows.append(
        make_row(
            "nation-2023",
            "milestone",
            "2023-11-27",
            [],
            [],
            title="Comprehensive Strategic Partnership",
        )
    )
    return rows


@pytest.fixture(scope="session")
def frame() -> pd.DataFrame:
    return make_frame(registry_rows())


@pytest.fixture(scope="session")
def view(frame: pd.DataFrame) -> View:
    return build_view(frame, frame, today=TODAY)


@pytest.fixture
def event_row() -> Callable[..., Any]:
    """Build one row: id, type, EDTF or None, Vietnamese codes, Japanese codes, other columns."""
    return make_row


@pytest.fixture
def as_frame() -> Callable[[list[Any]], pd.DataFrame]:
    """Build a frame as Store.frame gives it from such rows."""
    return make_frame
