"""The map as plain data."""

import copy
import json
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from dashboard.figures import draw_map, recolour
from dashboard.figures.canvas import Canvas
from dashboard.figures.frame import FrameName
from dashboard.figures.outlines import is_land
from dashboard.figures.regions import unit_class
from dashboard.figures.strands import CLASSES, link_class
from dashboard.figures.style import LIGHT, ThemeName, mix
from dashboard.period import Period
from dashboard.view import UnitCount, View, build_view

TODAY = date(2026, 11, 22)


@pytest.fixture
def quang_ninh(frame: pd.DataFrame) -> View:
    mine = frame[frame["vn"].map(lambda codes: "VN-13" in codes)]
    return build_view(mine, frame, today=TODAY, regions=["VN-13"])


def traces(figure: dict[str, Any]) -> dict[str, Any]:
    found = {trace["name"]: trace for trace in figure["data"]}
    assert len(found) == len(figure["data"])
    return found


def words(figure: dict[str, Any]) -> list[str]:
    return [note["text"] for note in figure["layout"]["annotations"]]


def test_the_map_is_plain_data_of_a_bearable_size(view: View) -> None:
    text = json.dumps(draw_map(view), allow_nan=False)
    assert len(text) < 400_000


def test_every_unit_is_a_trace_that_says_its_code(view: View) -> None:
    figure = draw_map(view)
    codes = {trace["meta"] for trace in figure["data"] if "meta" in trace}
    assert codes == set(view.units)
    for at, code in figure["layout"]["meta"]["regions"].items():
        assert figure["data"][int(at)]["meta"] == code
    region = traces(figure)["JP-01"]
    assert (region["fill"], region["hoveron"]) == ("toself", "fills")


def test_the_63_era_draws_63_provinces(frame: pd.DataFrame) -> None:
    view = build_view(frame, frame, today=TODAY, era="63")
    assert {"VN-57", "VN-SG", "JP-01"} <= set(traces(draw_map(view)))
    assert "VN34-79" not in traces(draw_map(view))


def test_colour_tells_the_class_of_the_count(view: View) -> None:
    found = traces(draw_map(view))
    for code, unit in view.units.items():
        step = min(5, unit.events.bit_length())
        assert found[code]["fillcolor"] == LIGHT[f"seq-{step}"]
        assert found[code]["line"]["color"] == LIGHT["coast" if step else "zero-line"]


@pytest.mark.parametrize(
    ("colouring", "unit", "step"),
    [
        ("events", UnitCount("JP-01", 9, 2, 1, None), 4),
        ("ties", UnitCount("JP-01", 9, 2, 1, None), 2),
        ("recency", UnitCount("JP-01", 9, 2, 1, None), 0),
        ("recency", UnitCount("JP-01", 9, 2, 1, date(2026, 11, 22)), 5),
        ("recency", UnitCount("JP-01", 9, 2, 1, date(2026, 5, 23)), 5),
        ("recency", UnitCount("JP-01", 9, 2, 1, date(2026, 5, 22)), 4),
        ("recency", UnitCount("JP-01", 9, 2, 1, date(2025, 11, 1)), 3),
        ("recency", UnitCount("JP-01", 9, 2, 1, date(2024, 1, 1)), 2),
        ("recency", UnitCount("JP-01", 9, 2, 1, date(2005, 1, 1)), 1),
    ],
)
def test_the_three_things_colour_can_tell(colouring: Any, unit: UnitCount, step: int) -> None:
    assert unit_class(unit, colouring, TODAY) == step


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["side", "vn", "jp", "true"])
def test_a_patch_makes_the_map_that_a_new_drawing_would(
    view: View, quang_ninh: View, name: FrameName, theme: ThemeName
) -> None:
    how: dict[str, Any] = {"theme": theme, "map_view": name, "colouring": "ties"}
    patched = json.loads(json.dumps(draw_map(view, **how)))
    for path, value in recolour(quang_ninh, **how):
        target = patched
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = json.loads(json.dumps(value))
    assert patched == json.loads(json.dumps(draw_map(quang_ninh, **how)))


def test_a_selection_dims_what_is_not_its_own_or_its_partners(quang_ninh: View) -> None:
    found = traces(draw_map(quang_ninh))
    for code in ("VN34-22", "JP-01", "JP-31"):
        step = min(5, quang_ninh.units[code].events.bit_length())
        assert found[code]["fillcolor"] == LIGHT[f"seq-{step}"]
    step = min(5, quang_ninh.units["VN34-79"].events.bit_length())
    assert found["VN34-79"]["fillcolor"] == mix(LIGHT[f"seq-{step}"], LIGHT["paper"], 0.34)
    assert found["selection"]["x"]
    on = [name for name, trace in found.items() if name.startswith("links-on") and trace["x"]]
    assert on
    assert len(found["seats"]["x"]) == 5


def test_every_tie_is_one_line(view: View) -> None:
    drawn = [trace for trace in draw_map(view)["data"] if trace["name"].startswith("links-all")]
    assert len(drawn) == len(CLASSES)
    assert sum(1 + trace["x"].count(None) for trace in drawn if trace["x"]) == len(view.pairs)


def test_ties_of_earlier_years_stay_drawn_thin_and_the_legend_says_so(
    frame: pd.DataFrame, view: View
) -> None:
    last = frame[frame["start"] >= "2026-01-01"]
    recent = build_view(last, frame, today=TODAY, period=Period.years_of(2026, 2026))
    carried = [pair for pair in recent.pairs if link_class(pair)[0] == "carried"]
    assert len(carried) > 50
    assert "earlier, in force, not counted" in words(draw_map(recent))
    assert "earlier, in force, not counted" not in words(draw_map(view))


def test_handles_lie_at_sea_and_name_their_pair(view: View) -> None:
    handles = traces(draw_map(view))["handles"]
    xs, ys = np.array(handles["x"]), np.array(handles["y"])
    assert not is_land("side", xs, ys).any()
    assert set(handles["customdata"]) == {pair.key for pair in view.pairs}
    assert traces(draw_map(view, for_export=True))["handles"]["x"] == []


def test_disputed_places_are_grey_and_answer_no_click(view: View) -> None:
    found = traces(draw_map(view))
    assert found["disputed"]["fillcolor"] == LIGHT["disputed"]
    assert "meta" not in found["disputed"]
    assert len(found["disputed-dots"]["x"]) == 2
    assert sorted(found["places"]["text"]) == [
        "Paracel Islands · disputed",
        "Southern Kurils · disputed",
        "Spratly Islands · disputed",
    ]


def test_neighbours_have_no_border_line(view: View) -> None:
    ribbons = [trace for trace in draw_map(view)["data"] if trace["name"].startswith("ribbon")]
    assert len(ribbons) == 3
    assert all(trace["line"]["width"] == 0 for trace in ribbons)


def test_the_image_says_that_the_sea_is_shortened_and_how_wide_it_is(view: View) -> None:
    said = words(draw_map(view))
    assert "Sea shortened here; both countries at one scale" in said
    assert any(text.endswith("3,670 km") for text in said)
    assert "break" in traces(draw_map(view))
    assert "break" not in traces(draw_map(view, map_view="true"))


def test_a_phone_s_map_has_neither_legend_nor_locator(view: View) -> None:
    figure = draw_map(view, size=(390, 226))
    assert words(figure) == []
    assert not any(name.startswith("locator") for name in traces(figure))


@pytest.mark.parametrize("lang", ["en", "vi", "ja", "id"])
def test_the_legend_stays_left_of_hokkaido(view: View, lang: Any) -> None:
    figure = draw_map(view, lang=lang)
    canvas = Canvas(lang, "light", 1076, 530, "side", "events")
    west = min(x for x in traces(figure)["JP-01"]["x"] if x is not None)
    edge = (west - canvas.visible[0]) * canvas.scale
    cells = [shape for shape in figure["layout"]["shapes"] if shape.get("xref") == "paper"]
    assert max(shape["x1"] for shape in cells) * 1076 < edge


def test_the_axes_keep_one_scale(view: View) -> None:
    layout = draw_map(view, size=(1400, 500))["layout"]
    x, y = layout["xaxis"]["range"], layout["yaxis"]["range"]
    assert (x[1] - x[0]) / 1400 == pytest.approx((y[1] - y[0]) / 500)
    assert layout["yaxis"]["scaleanchor"] == "x"


def test_drawing_changes_nothing_it_was_given(view: View) -> None:
    first = copy.deepcopy(draw_map(view))
    draw_map(view, theme="dark", lang="ja")
    assert draw_map(view) == first


def test_hover_cards_tell_of_former_provinces(view: View) -> None:
    card = traces(draw_map(view))["VN34-79"]["text"]
    assert "Ho Chi Minh City" in card
    assert "Binh Duong" in card or "Bình Dương" in card


def test_the_units_of_a_selected_event_are_outlined_and_named(frame: pd.DataFrame) -> None:
    event = next(row.id for row in frame.itertuples() if list(row.regions) == ["VN-CT", "JP-28"])
    view = build_view(frame, frame, today=TODAY, event=event)
    found = traces(draw_map(view))
    outlines = [found[code]["x"] for code in ("VN34-92", "JP-28")]
    assert found["selection"]["x"] == [*outlines[0], None, *outlines[1]]
    assert found["VN34-79"]["fillcolor"] == LIGHT["seq-5"]
    assert {"Hyogo", "Hyōgo"} & set(found["names"]["text"])
