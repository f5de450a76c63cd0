"""Slides read back with python-pptx: native objects, nothing beyond an edge, evidence in notes."""

import io
import zipfile
from datetime import date
from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Pt

from dashboard.export.deck import SIZES, slides, write_deck
from dashboard.export.deck.pages import MOST_LINES, height, paged, shortened
from dashboard.export.deck.pen import EAST_ASIAN, LEADING, Cell
from dashboard.query import Query
from geodata.errors import QueryError
from geodata.store import Store

TODAY = date(2026, 11, 22)
QUERIES = ("", "pair=VN34-79~JP-27&lang=vi", "region=VN34-22&region=JP-01&lang=ja", "year=1950")


def deck_bytes(store: Store, query: str = "", paper: str = "16x9") -> bytes:
    out = io.BytesIO()
    write_deck(store, Query.from_url(query), paper, TODAY, out)
    return out.getvalue()


def opened(store: Store, query: str = "", paper: str = "16x9") -> Any:
    return Presentation(io.BytesIO(deck_bytes(store, query, paper)))


def titles(book: Any) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in book.slides]


def tables(book: Any) -> list[Any]:
    return [shape for slide in book.slides for shape in slide.shapes if shape.has_table]


def inside(group: Any) -> list[Any]:
    return list(group.shapes)


@pytest.fixture(scope="module")
def whole(registry_store: Store) -> Any:
    return opened(registry_store)


def test_begins_with_title_map_chart_and_figures(whole: Any) -> None:
    found = titles(whole)
    assert found[0] == found[1]
    assert "events" in found[0]
    assert found[2:4] == ["When", "Key figures"]
    assert found[-1].startswith("Sources")


def test_the_map_is_one_group_of_named_shapes(whole: Any) -> None:
    (group,) = [s for s in whole.slides[1].shapes if s.shape_type == MSO_SHAPE_TYPE.GROUP]
    shapes = {shape.name: shape for shape in inside(group)}
    assert "Map of the events and links" in group._element._nvXxPr.cNvPr.get("descr")
    alt = shapes["VN34-79"]._element._nvXxPr.cNvPr.get("descr")
    assert alt.startswith("Ho Chi Minh City, ")
    assert shapes["VN34-79"].fill.fore_color.rgb is not None
    link = shapes["VN34-79~JP-27"]._element._nvXxPr.cNvPr.get("descr")
    assert link.startswith("Ho Chi Minh City ↔ Osaka, signed tie")
    regions = [name for name in shapes if name.startswith(("VN34-", "JP-")) and "~" not in name]
    assert len(regions) == 81
    names = [s.text_frame.text for s in whole.slides[1].shapes if s.has_text_frame]
    assert {"Hokkaidō", "Đà Nẵng", "signed", "planned"} <= set(names)


def test_the_chart_is_native_and_holds_the_counts(whole: Any, registry_store: Store) -> None:
    (chart,) = [s.chart for s in whole.slides[2].shapes if s.has_chart]
    events = registry_store.frame(*Query().condition())
    dated = events["start"].dropna()
    total = sum(sum(v or 0 for v in series.values) for series in chart.plots[0].series)
    assert total == len(dated)
    years = list(chart.plots[0].categories)
    assert (years[0], years[-1]) == (str(dated.min().year), str(TODAY.year))
    colours = [str(s.format.fill.fore_color.rgb) for s in chart.plots[0].series]
    assert colours == ["4A92D7", "B03020", "C87C0A", "5F2A8C", "2F6F69", "23272F"]


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("query", QUERIES)
def test_nothing_reaches_over_an_edge(registry_store: Store, query: str, paper: str) -> None:
    book = opened(registry_store, query, paper)
    assert (book.slide_width, book.slide_height) == tuple(map(Pt, SIZES[paper]))
    for number, slide in enumerate(book.slides, 1):
        for shape in slide.shapes:
            place = f"slide {number}: {shape.name}"
            assert shape.left >= 0, place
            assert shape.top >= 0, place
            assert shape.top + shape.height <= book.slide_height, place
            if not shape.has_text_frame:
                assert shape.left + shape.width <= book.slide_width, place
            if shape.has_table:
                high = sum(row.height for row in shape.table.rows)
                assert shape.top + high <= book.slide_height - Pt(30), place


@pytest.mark.parametrize("query", QUERIES)
def test_every_object_has_an_alternative_text(registry_store: Store, query: str) -> None:
    for slide in opened(registry_store, query).slides:
        assert slide.shapes.title.text_frame.text
        for shape in slide.shapes:
            if not shape.is_placeholder:
                assert shape._element._nvXxPr.cNvPr.get("descr"), shape.name


def test_a_deck_of_few_events_lists_each_with_its_evidence(registry_store: Store) -> None:
    query = "pair=VN34-79~JP-27"
    book = opened(registry_store, query)
    events = registry_store.frame(*Query.from_url(query).condition())
    slides = [s for s in book.slides if s.shapes.title.text_frame.text.startswith("Events")]
    rows = [
        [cell.text for cell in row.cells]
        for slide in slides
        for shape in slide.shapes
        if shape.has_table
        for row in list(shape.table.rows)[1:]
    ]
    assert sorted(row[2] for row in rows) == sorted(events["title_en"])
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in slides)
    for event in events["id"]:
        assert event in notes
        assert registry_store.sources(event)[0].url in notes


def test_more_than_two_hundred_events_are_grouped_and_the_deck_says_so(
    whole: Any, registry_store: Store
) -> None:
    events = registry_store.frame(*Query().condition())
    assert len(events) > 200
    slides = [s for s in whole.slides if s.shapes.title.text_frame.text.startswith("Events")]
    words = [s.text_frame.text for s in slides[0].shapes if s.has_text_frame]
    assert f"{len(events)} events: grouped by year and region" in words
    counted = [
        int(row.cells[1].text)
        for slide in slides
        for shape in slide.shapes
        if shape.has_table
        for row in list(shape.table.rows)[1:]
    ]
    assert sum(counted) == len(events)


def test_a_slide_for_each_selected_region(registry_store: Store) -> None:
    found = titles(opened(registry_store, "region=VN34-22&region=JP-01&lang=ja"))
    assert "北海道" in found
    assert "クアンニン市" in found or "クアンニン省" in found


def test_a_slide_for_the_selected_pair(registry_store: Store) -> None:
    assert "TP.HCM ↔ Osaka" in titles(opened(registry_store, "pair=VN34-79~JP-27&lang=vi"))


def test_sources_carry_addresses_credits_and_the_manifest(registry_store: Store) -> None:
    book = opened(registry_store, "pair=VN34-79~JP-27")
    about = [s for s in book.slides if s.shapes.title.text_frame.text == "Sources"]
    words = " ".join(s.text_frame.text for s in about[0].shapes if s.has_text_frame)
    fields = [
        tuple(cell.text for cell in row.cells)
        for shape in about[0].shapes
        if shape.has_table
        for row in shape.table.rows
    ]
    assert ("data", registry_store.snapshot.hash) in fields
    assert ("query", "pair=VN34-79~JP-27") in fields
    assert "Made with Natural Earth." in words
    assert "GeoNames, CC BY 4.0" in words
    assert registry_store.snapshot.hash in words
    links = {
        run.hyperlink.address
        for shape in about[1].shapes
        if shape.has_table
        for row in shape.table.rows
        for cell in row.cells
        for paragraph in cell.text_frame.paragraphs
        for run in paragraph.runs
    }
    assert any((link or "").startswith("https://") for link in links)


def source_rows(book: Any) -> list[list[str]]:
    """The rows of the slides after the one about the export, heads left out."""
    slides = [s for s in book.slides if s.shapes.title.text_frame.text.startswith("Sources")][1:]
    return [
        [cell.text for cell in row.cells]
        for slide in slides
        for shape in slide.shapes
        if shape.has_table
        for row in list(shape.table.rows)[1:]
    ]


def test_every_source_is_named_over_as_many_slides_as_it_takes(
    whole: Any, registry_store: Store
) -> None:
    events = registry_store.frame(*Query().condition())["id"]
    told = {one.url or one.document for id in events for one in registry_store.sources(id)}
    rows = source_rows(whole)
    assert len(rows) == len(told) > 100
    assert rows == sorted(rows, key=lambda row: row[0].replace("–", ""))


def test_very_many_sources_are_counted_by_publisher_and_the_deck_says_so(
    registry_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slides, "MOST_SOURCES", 100)
    book = opened(registry_store)
    rows = source_rows(book)
    numbers = [int(row[1].replace(",", "")) for row in rows]
    assert numbers == sorted(numbers, reverse=True)
    assert sum(numbers) > 100
    words = [s.text_frame.text for slide in book.slides for s in slide.shapes if s.has_text_frame]
    assert f"{sum(numbers)} sources: grouped by publisher" in words


def test_fonts_are_powerpoints_and_japanese_has_its_own(registry_store: Store) -> None:
    archive = zipfile.ZipFile(io.BytesIO(deck_bytes(registry_store, "lang=ja&region=JP-01")))
    slides = [n for n in archive.namelist() if n.startswith("ppt/slides/slide")]
    for name in slides:
        text = archive.read(name).decode()
        assert text.count("<a:t>") <= text.count(f'<a:ea typeface="{EAST_ASIAN}"/>')
        assert 'lang="ja-JP"' in text


def test_the_same_query_and_day_give_the_same_bytes(registry_store: Store) -> None:
    query = "pair=VN34-79~JP-27"
    assert deck_bytes(registry_store, query) == deck_bytes(registry_store, query)


def test_an_unknown_paper_is_refused_by_name(store: Store) -> None:
    with pytest.raises(QueryError, match='unknown value "a4" of "paper"; one of: 16x9, 4x3'):
        deck_bytes(store, "", "a4")


def test_tables_are_cut_into_pages_that_fit() -> None:
    rows = [[Cell("x" * 40), Cell("北海道" * (at % 7))] for at in range(40)]
    widths, size, room = (120.0, 90.0), 11.0, 200.0
    head = [Cell("One"), Cell("Two")]
    pages = paged(head, shortened(rows, widths, size), widths, size, room)
    assert sum(map(len, pages)) == 40
    for page in pages:
        assert sum(height(row, widths, size) for row in [head, *page]) <= room


def test_japanese_needs_twice_the_room_of_latin() -> None:
    wide = height([Cell("京" * 24)], (150.0,), 11)
    narrow = height([Cell("r" * 24)], (150.0,), 11)
    assert narrow < wide


def test_a_very_long_text_is_cut_to_the_most_lines() -> None:
    (row,) = shortened([[Cell("word " * 400)]], (100.0,), 11)
    assert row[0].text.endswith("…")
    assert height(row, (100.0,), 11) <= MOST_LINES * 11 * LEADING + 6.01
