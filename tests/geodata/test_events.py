"""Sentence tables: what the reader of events finds in texts that stand alone."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from geodata.edtf import parse_edtf
from geodata.pipeline import read_document
from geodata.records import Candidate, Document, Language

_CORPORA = Path(__file__).parents[1] / "corpora"
_LANGUAGES: tuple[Language, ...] = ("en", "vi", "id", "ja")


def _table(language: str) -> ModuleType:
    path = _CORPORA / f"events_{language}.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CASES = [(language, *case) for language in _LANGUAGES for case in _table(language).CASES]


def _told(candidate: Candidate) -> str:
    where = "+".join(candidate.regions) or "+".join(candidate.countries)
    return f"{candidate.type} {candidate.date.edtf if candidate.date else '-'} {where}"


def _read(language: Language, published: str, text: str) -> list[Candidate]:
    document = Document(
        id="case",
        text=text,
        language=language,
        published=parse_edtf(published),
        published_basis="given",
    )
    return [
        candidate
        for candidate in read_document(document).candidates
        if candidate.status not in ("cancelled", "postponed")
        and ("JP" in candidate.countries or set(candidate.countries) <= {"VN"})
    ]


@pytest.mark.parametrize(("language", "published", "text", "expected"), CASES)
def test_sentences(
    language: Language, published: str, text: str, expected: tuple[str, ...]
) -> None:
    found = _read(language, published, text)
    left = [_told(candidate) for candidate in found]
    for wanted in expected:
        readings = wanted.split("|")
        hit = next((told for told in left if told in readings), None)
        assert hit is not None, f"not found: {wanted}; found: {left}"
        left.remove(hit)
    assert left == []
    for candidate in found:
        for source in candidate.sources:
            assert source.start is not None
            assert text[source.start : source.end] == source.sentence


def test_called_off_events_keep_their_status() -> None:
    document = Document(
        id="off",
        text="A trip by Mie officials to Ha Nam on May 12 has been cancelled.",
        language="en",
        published=parse_edtf("2024-05-01"),
    )
    statuses = {candidate.status for candidate in read_document(document).candidates}
    assert statuses == {"cancelled"}


def test_events_with_other_partners_carry_their_country() -> None:
    document = Document(
        id="korea",
        text="Leaders of Gyeonggi, the Republic of Korea, visited Ha Nam on April 26.",
        language="en",
        published=parse_edtf("2024-05-01"),
    )
    (visit,) = read_document(document).candidates
    assert (visit.type, visit.countries, visit.regions) == (
        "visit",
        ("KR", "VN"),
        ("KR-41", "VN-63"),
    )


def test_host_and_guest_by_the_voice_of_the_verb() -> None:
    document = Document(
        id="roles",
        text="A delegation from Toyama Prefecture visited Hai Phong on April 17.",
        language="en",
        published=parse_edtf("2023-04-18"),
    )
    (visit,) = read_document(document).candidates
    assert {place.region: place.role for place in visit.places} == {
        "JP-16": "visitor",
        "VN-HP": "host",
    }


def test_places_carried_from_another_part_stand_in_one_order() -> None:
    told = (
        "The paper builds on ties that Binh Duong set up with Yamaguchi in December 2014 "
        "and renewed with a fresh memorandum on December 18, 2024."
    )
    found = _read("en", "2026-02-27", told)
    renewed = [c for c in found if c.date is not None and c.date.edtf == "2024-12-18"]
    assert [[place.region for place in c.places] for c in renewed] == [["VN-57", "JP-35"]]
