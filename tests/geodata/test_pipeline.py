"""The stages in order: spans stay true, nothing depends on order, work can travel elsewhere."""

import pickle
from dataclasses import replace

from geodata.edtf import parse_edtf
from geodata.pipeline import extract, read_document, read_stages
from geodata.records import Document

TEXT = (
    "Hai Phong (VNA) – Mayor Kitahashi Kenji led a Kitakyushu delegation to Hai Phong from May 10 "
    "to 12. The two ports became sister cities in 2014.\n\n"
    "A forum in Vinh is planned for June 3."
)
DOCUMENT = Document(
    id="a",
    text=TEXT,
    title="Kitakyushu marks five years with Hai Phong",
    language="en",
    published=parse_edtf("2019-05-13"),
    published_basis="given",
)


def test_spans_are_slices_of_the_text_without_the_title() -> None:
    reading = read_document(DOCUMENT)
    assert reading.document.text == TEXT
    assert reading.candidates
    for candidate in reading.candidates:
        (source,) = candidate.sources
        assert source.start is not None
        assert TEXT[source.start : source.end] == source.sentence
        for span in source.also:
            assert 0 <= span.start < span.end <= len(TEXT)


def test_the_title_is_read_before_the_text() -> None:
    stages = read_stages(DOCUMENT)
    assert stages.shift == len(DOCUMENT.title) + 2
    assert stages.document.text[stages.shift :] == TEXT


def test_a_translated_title_is_not_read() -> None:
    assert read_stages(replace(DOCUMENT, title_translated=True)).shift == 0


def test_reading_is_pure_and_travels() -> None:
    reading = read_document(DOCUMENT)
    assert read_document(DOCUMENT) == reading
    function, document = pickle.loads(pickle.dumps((read_document, DOCUMENT)))
    assert function(document) == reading
    assert pickle.loads(pickle.dumps(reading)) == reading


def test_order_of_the_documents_does_not_matter() -> None:
    other = replace(DOCUMENT, id="b", text=TEXT.replace("May 10 to 12", "May 10 to 12, 2019"))
    there = extract([DOCUMENT, other]).events
    back = extract([other, DOCUMENT]).events
    assert [event.id for event in there] == [event.id for event in back]
    assert {s.document for event in there for s in event.sources} == {"a", "b"}


def test_an_empty_text_tells_nothing() -> None:
    reading = read_document(replace(DOCUMENT, text="", title=""))
    assert reading.candidates == ()
    assert reading.unresolved == ()
