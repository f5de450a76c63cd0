"""Annotated articles: the events that a reader marked in them, to compare with."""

import json
from dataclasses import dataclass
from pathlib import Path

from geodata.edtf import parse_edtf
from geodata.errors import DateRangeError, UnreadableError
from geodata.records import DateSpan

NATIONAL = frozenset({"VN", "JP"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One event to compare; `regions` holds no bare country code, `confidence` is 1 for gold.

    `rule` is the evidence a prediction rests on, "" for gold.
    """

    type: str
    date: DateSpan | None
    regions: frozenset[str]
    evidence: str
    confidence: float = 1.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Annotated:
    """An article's gold entries."""

    id: str
    language: str
    entries: tuple[Entry, ...]


def read_gold(folder: Path) -> dict[str, Annotated]:
    """Read every gold*.jsonl of a folder: article id -> annotations.

    Raises UnreadableError for a line that is no annotated article.
    """
    articles: dict[str, Annotated] = {}
    for file in sorted(folder.glob("gold*.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip():
                continue
            try:
                article = _annotated(json.loads(line))
            except (KeyError, TypeError, ValueError, DateRangeError) as error:
                raise UnreadableError(
                    f"{file.name} line {number}: no annotated article ({error}); expected "
                    '{"id", "lang", "events": [{"type", "date", "regions"}]}'
                ) from error
            articles[article.id] = article
    return articles


def _annotated(row: dict[str, object]) -> Annotated:
    events = row["events"]
    if not isinstance(events, list):
        raise TypeError("events is no list")
    return Annotated(str(row["id"]), str(row["lang"]), tuple(_gold_entry(e) for e in events))


def _gold_entry(event: dict[str, str | list[str]]) -> Entry:
    date = str(event["date"])
    return Entry(
        str(event["type"]),
        parse_edtf(date) if date else None,
        frozenset(event["regions"]) - NATIONAL,
        str(event.get("evidence", "")),
    )
