"""What names stand for in their context, phrase by phrase in four languages."""

import re
import runpy
from pathlib import Path

import pytest

from geodata.geocode import resolve_places
from geodata.mentions import find_places
from geodata.records import LANGUAGES, DateSpan, Language, ResolvedPlace
from geodata.sentences import split_sentences

CORPORA = Path(__file__).parents[1] / "corpora"
MARK = re.compile(r"\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]|\{([^|}]+)\|([^}]+)\}")
UNITS = ("province", "prefecture")
Expected = set[tuple[int, str, str, str]]


def phrases() -> list[tuple[Language, str]]:
    rows = []
    for language in LANGUAGES:
        table = runpy.run_path(str(CORPORA / f"places_{language}.py"))
        rows += [(language, phrase) for phrase in (*table["PLACES"], *table["OTHERS"])]
    return rows


def read_markup(phrase: str) -> tuple[str, Expected]:
    """Return the plain text and (offset, name, use, code and kind) of every marked name."""
    plain, expected, reached = "", set(), 0
    for mark in MARK.finditer(phrase):
        plain += phrase[reached : mark.start()]
        reached = mark.end()
        name = mark.group(1) or mark.group(4)
        if mark.group(1):
            kind = mark.group(3) or "unit"
            expected.add((len(plain), name, "place", f"{mark.group(2)} {kind}"))
        else:
            expected.add((len(plain), name, mark.group(5), ""))
        plain += name
    return plain + phrase[reached:], expected


def resolve(text: str, language: Language, published: DateSpan | None = None):
    sentences = split_sentences(text, language)
    mentions = find_places(text, sentences, language)
    return resolve_places(mentions, text, sentences, language, published)


def described(each: ResolvedPlace) -> tuple[int, str, str, str]:
    place = each.place
    if place is None or each.use != "place":
        return each.mention.start, each.mention.text, each.use, ""
    kind = "unit" if place.kind in UNITS else place.kind
    return each.mention.start, each.mention.text, each.use, f"{place.region or place.id} {kind}"


@pytest.mark.parametrize(("language", "phrase"), phrases())
def test_phrase_names_exactly_the_marked_places(language: Language, phrase: str):
    text, expected = read_markup(phrase)
    found = {described(each) for each in resolve(text, language)}
    shown = {row for row in found if row[2] not in ("unsettled", "word", "person")}
    persons = {row for row in expected if row[2] == "person"}
    assert shown == expected - persons
    assert not {row[:2] for row in persons} & {row[:2] for row in shown}


def test_every_language_has_at_least_eighty_phrases():
    languages = [language for language, _ in phrases()]
    assert {language for language in LANGUAGES if languages.count(language) >= 80} == set(LANGUAGES)
