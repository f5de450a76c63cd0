"""A composed picture as plain data: what stands where, before a browser draws anything."""

import json
import xml.etree.ElementTree as ET
from datetime import date

import pytest

from dashboard.export.picture import compose_sheet, sheet_json, sheet_svg
from dashboard.export.sheet import PAPERS, Sheet
from dashboard.export.sheet.briefing import SUBJECTS
from dashboard.export.sheet.fitting import fit, width, wrap
from dashboard.export.sheet.items import Glyph, Slot, Words
from dashboard.export.sheet.plates import plated
from dashboard.figures.style import TOKENS
from dashboard.query import Query
from geodata.errors import QueryError
from geodata.records import LANGUAGES
from geodata.store import Store

TODAY = date(2026, 11, 22)
SVG = "{http://www.w3.org/2000/svg}"


def composed(
    store: Store, query: str = "", subject: str = "briefing", paper: str = "16x9", theme="light"
) -> Sheet:
    return compose_sheet(store, Query.from_url(query), subject, paper, theme, TODAY)


def said(sheet: Sheet) -> list[str]:
    return [item.text for item in sheet.items if isinstance(item, Words)]


def test_a_briefing_says_what_how_many_under_which_filter_and_from_where(
    registry_store: Store,
) -> None:
    query = Query.from_url("region=VN34-79&year=2020..2025")
    events = registry_store.choose(*query.condition())
    found = " ".join(said(composed(registry_store, "region=VN34-79&year=2020..2025")))
    assert f"Ho Chi Minh City: {events.events} events" in found
    assert "2020–2025" in found
    assert f"{events.sources} sources" in found
    assert registry_store.snapshot.hash in found
    assert "22 Nov 2026" in found
    assert "Made with Natural Earth." in found
    assert "GeoNames, CC BY 4.0" in found
    assert "kizuna/?region=VN34-79&year=2020..2025" in found
    assert "Kizuna 0." in found


def test_japanese_credits_stand_without_spaces_between_sentences(registry_store: Store) -> None:
    found = "".join(said(composed(registry_store, "region=VN34-79&lang=ja")))
    assert "Natural Earthを使用。地名データ：" in found


def test_a_briefing_lists_closest_pairs_and_anniversaries(registry_store: Store) -> None:
    found = said(composed(registry_store))
    assert "Closest pairs" in found
    assert "Ho Chi Minh City ↔ Osaka" in found
    assert "Next anniversaries" in found
    assert any(text.startswith("5 years · ") for text in found)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("query", ["", "pair=VN34-79~JP-27&lang=vi", "region=JP-01&lang=ja"])
def test_nothing_reaches_over_the_margins_or_another_text(
    registry_store: Store, query: str, subject: str, paper: str
) -> None:
    sheet = composed(registry_store, query, subject, paper)
    boxes = []
    for item in sheet.items:
        if isinstance(item, Words):
            wide = width(item.text, item.size, item.weight)
            left = item.x - {"start": 0, "middle": wide / 2, "end": wide}[item.anchor]
            assert left >= 40, item
            assert left + wide <= sheet.width - 40, item
            assert item.y <= sheet.height - 6, item
            boxes.append((left, left + wide, item.y - item.size * 0.7, item.y, item.text))
        if isinstance(item, Slot):
            assert item.x >= 0
            assert item.x + item.width <= sheet.width
            assert item.y + item.height <= sheet.height
    for at, (left, right, top, bottom, text) in enumerate(boxes):
        for other in boxes[at + 1 :]:
            apart = right <= other[0] or other[1] <= left or bottom <= other[2] or other[3] <= top
            assert apart, (text, other[4])


@pytest.mark.parametrize("paper", PAPERS)
def test_figures_have_the_size_of_their_slots(registry_store: Store, paper: str) -> None:
    sheet = composed(registry_store, "", "both", paper)
    slots = {item.name: item for item in sheet.items if isinstance(item, Slot)}
    assert set(slots) == set(sheet.figures) == {"map", "timeline"}
    for name, figure in sheet.figures.items():
        assert figure["layout"]["width"] == round(slots[name].width)
        assert figure["layout"]["height"] == round(slots[name].height)
        assert not figure["layout"].get("selections")


LINKED = {
    "type": "scatter",
    "mode": "lines",
    "name": "links-1",
    "x": [0, 100],
    "y": [60, 60],
    "line": {"color": "#B8402B", "width": 2},
}
NAMES = {
    "type": "scatter",
    "mode": "text",
    "name": "places",
    "text": ["met", "free"],
    "x": [40, 40],
    "y": [60, 20],
    "textposition": ["middle right", "middle left"],
    "textfont": {"size": 10, "color": "#626D7C", "shadow": "0 0 2px #FBFAF7"},
}
PLAIN = {
    "width": 100,
    "height": 100,
    "paper_bgcolor": "#FBFAF7",
    "annotations": [],
    "margin": dict.fromkeys("lrtb", 0),
    "xaxis": {"range": [0, 100]},
    "yaxis": {"range": [0, 100]},
    "shapes": [],
}


def sample(y: float) -> dict[str, object]:
    paper = {"xref": "paper", "yref": "paper"}
    return {"type": "line", "x0": 0.1, "x1": 0.3, "y0": y, "y1": y, "line": {}, **paper}


def test_names_that_a_link_meets_get_paper_behind_them() -> None:
    found = plated({"data": [LINKED, NAMES], "layout": PLAIN})
    assert found["data"][1]["text"] == []
    met, free = found["layout"]["annotations"]
    assert (met["text"], met["x"], met["y"], met["xanchor"]) == ("met", 40, 60, "left")
    assert met["bgcolor"] == "rgba(251,250,247,0.88)"
    assert (free["text"], free["xanchor"], "bgcolor" in free) == ("free", "right", False)


@pytest.mark.parametrize(("y", "has_plate"), [(0.58, True), (0.1, False)])
def test_a_sample_that_a_link_meets_gets_paper_behind_it(y: float, has_plate: bool) -> None:
    found = plated({"data": [LINKED], "layout": {**PLAIN, "shapes": [sample(y)]}})
    shapes = found["layout"]["shapes"]
    assert [shape["type"] for shape in shapes] == ["rect"] * has_plate + ["line"]
    if has_plate:
        corners = [round(shapes[0][key], 2) for key in ("x0", "x1", "y0", "y1")]
        assert corners == [0.04, 0.36, 0.64, 0.52]


def test_a_name_moves_out_of_the_legends_way() -> None:
    found = plated({"data": [NAMES], "layout": {**PLAIN, "shapes": [sample(0.6), sample(0.62)]}})
    moved, still = found["layout"]["annotations"]
    assert moved["xshift"] == pytest.approx(36 + 12 - 40, abs=0.1)
    assert "xshift" not in still


@pytest.mark.parametrize(
    ("subject", "figures"),
    [
        ("map", {"map"}),
        ("timeline", {"timeline"}),
        ("bars", {"timeline"}),
        ("dossier", {"map", "timeline"}),
    ],
)
def test_each_subject_has_its_figures(
    registry_store: Store, subject: str, figures: set[str]
) -> None:
    assert set(composed(registry_store, "", subject).figures) == figures


def test_bars_are_drawn_without_lanes(registry_store: Store) -> None:
    figure = composed(registry_store, "", "bars").figures["timeline"]
    assert {trace["type"] for trace in figure["data"]} == {"bar"}


def test_a_dossier_lists_the_events_of_its_pair(registry_store: Store) -> None:
    query = "pair=VN34-79~JP-27"
    titles = set(registry_store.frame(*Query.from_url(query).condition())["title_en"])
    assert titles <= set(said(composed(registry_store, query, "dossier")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_svg_is_plain_and_keeps_text_as_text(
    registry_store: Store, language: str, theme: str
) -> None:
    sheet = composed(registry_store, f"lang={language}", theme=theme)
    root = ET.fromstring(sheet_svg(sheet))
    allowed = {"svg", "title", "desc", "rect", "text", "line", "path", "circle", "g", "clipPath"}
    assert {node.tag.removeprefix(SVG) for node in root.iter()} <= allowed
    assert [node.text for node in root.findall(f"{SVG}text")] == said(sheet)
    assert root.find(f"{SVG}title").text == sheet.title  # type: ignore[union-attr]
    ground = root.find(f"{SVG}rect")
    assert ground is not None
    assert ground.get("fill") == TOKENS[theme]["paper"]  # type: ignore[index]
    slots = {node.get("id"): node for node in root.findall(f"{SVG}g")}
    assert set(slots) == {"slot-map", "slot-timeline"}
    ids = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(ids) == len(set(ids))


def test_planned_events_are_hollow_on_strips(store: Store) -> None:
    sheet = composed(store, "region=JP-27", "dossier")
    hollow = [item for item in sheet.items if isinstance(item, Glyph) and item.hollow]
    assert [item.kind for item in hollow] == ["visit"]


def test_nothing_chosen_is_said_in_words(registry_store: Store) -> None:
    found = " ".join(said(composed(registry_store, "year=1950")))
    assert "no events match" in found
    assert "No pair among these events." in found


def test_the_same_query_and_day_give_the_same_sheet(registry_store: Store) -> None:
    one = sheet_json(composed(registry_store, "lang=vi"))
    assert one == sheet_json(composed(registry_store, "lang=vi"))
    assert set(json.loads(one)) == {"svg", "width", "height", "page", "file"}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"subject": "poster"}, 'unknown value "poster" of "subject"'),
        ({"paper": "a3"}, 'unknown value "a3" of "paper"'),
        ({"theme": "sepia"}, 'unknown value "sepia" of "theme"'),
    ],
)
def test_what_is_unknown_is_refused_by_name(
    store: Store, change: dict[str, str], named: str
) -> None:
    with pytest.raises(QueryError, match=named):
        composed(store, **change)


def test_a_text_is_cut_where_it_would_not_fit() -> None:
    assert fit("Hanoi", 14, 100) == "Hanoi"
    cut = fit("Ho Chi Minh City and Yamaguchi", 14, 100)
    assert cut.endswith("…")
    assert width(cut, 14) <= 100


def test_lines_break_at_spaces_and_between_japanese_letters() -> None:
    assert wrap("one two three", 10, 50, 3) == ["one two", "three"]
    lines = wrap("日本とベトナムの交流、協定。", 10, 52, 4)
    assert "".join(lines) == "日本とベトナムの交流、協定。"
    assert not any(line[0] in "、。ー" for line in lines)
    assert wrap("one two three four", 10, 50, 1)[0].endswith("…")


def test_combining_marks_take_no_room() -> None:
    assert width("Quảng Ninh", 12) == width("Quảng Ninh", 12)
