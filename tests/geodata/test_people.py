"""Persons in office, sentence by sentence."""

import runpy
from pathlib import Path

import pytest

from geodata.gazetteer import place
from geodata.geocode import resolve_places
from geodata.mentions import find_places
from geodata.people import find_people
from geodata.records import Language, Person
from geodata.sentences import split_sentences

CORPUS = Path(__file__).parents[1] / "corpora" / "people.py"
SENTENCES = runpy.run_path(str(CORPUS))["SENTENCES"]


def people(text: str, language: Language) -> tuple[Person, ...]:
    sentences = split_sentences(text, language)
    mentions = find_places(text, sentences, language)
    places = resolve_places(mentions, text, sentences, language, None)
    return find_people(text, sentences, language, places)


@pytest.mark.parametrize(("language", "sentence", "expected"), SENTENCES)
def test_sentence_names_its_people(language, sentence, expected):
    found = people(sentence, language)
    assert tuple((each.name, each.office, each.body) for each in found) == expected


def test_name_and_office_are_slices_of_the_text():
    text = "Gubernur Prefektur Kanagawa, Kuroiwa Yuji, menyapa. Wali Kota Sakai hadir."
    named, bare = people(text, "id")
    assert text[named.start : named.end] == named.name == "Kuroiwa Yuji"
    assert named.office_text == "Gubernur"
    assert text[bare.start : bare.end] == bare.office_text == "Wali Kota"


def test_bodies_are_gazetteer_places():
    bodies = {body for _, _, expected in SENTENCES for _, _, body in expected if body}
    assert all(place(body).id == body for body in bodies)
