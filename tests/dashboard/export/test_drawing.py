"""Figures drawn as SVG without a browser, element by element."""

import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import resvg_py
from PIL import Image

from dashboard.export.drawing import draw
from dashboard.export.drawing.plane import Plane
from dashboard.export.picture import compose_sheet, sheet_svg
from dashboard.figures.style import TOKENS
from dashboard.query import Query
from geodata.records import LANGUAGES
from geodata.store import Store

TODAY = date(2026, 11, 22)
QUERIES = (
    *("", "region=VN34-22", "pair=VN34-79~JP-27", "year=2020..2025", "year=1950", "view=true"),
    *("lanes=region", "zoom=2020..2025"),
)
LAYOUT: dict[str, Any] = {
    "width": 220,
    "height": 140,
    "margin": {"l": 10, "r": 10, "t": 20, "b": 20},
    "paper_bgcolor": "#FFFFFF",
    "xaxis": {"range": [0, 2], "visible": False},
    "yaxis": {"range": [0, 10]},
}
# What the drawing knows of a figure; the rest is for the mouse or for drawing again.
KNOWN = {
    "trace": {
        *("type", "mode", "name", "x", "y", "yaxis", "line", "marker", "fill", "fillcolor"),
        *("text", "textfont", "textposition", "cliponaxis", "width", "visible"),
    },
    "silent": {
        *("customdata", "hoverinfo", "hoveron", "hovertemplate", "meta", "selected"),
        *("unselected", "showlegend", "uid"),
    },
    "line": {"color", "width", "dash"},
    "marker": {"symbol", "size", "color", "line", "opacity"},
    "font": {"family", "size", "color", "weight", "shadow"},
    "shape": {
        *("type", "xref", "yref", "x0", "x1", "y0", "y1", "path", "fillcolor", "line", "layer"),
    },
    "note": {
        *("xref", "yref", "x", "y", "xshift", "yshift", "xanchor", "yanchor", "text", "font"),
        *("showarrow", "bgcolor", "borderpad"),
    },
}


def elements(figure: dict[str, Any]) -> list[ET.Element]:
    drawn = draw("a", figure)
    return list(ET.fromstring(f"<svg>{drawn}</svg>").iter())


def drawn(*data: dict[str, Any], **layout: Any) -> list[tuple[str, dict[str, str]]]:
    """Tag and attributes of what two traces make, groups and clips aside."""
    found = elements({"data": list(data), "layout": {**LAYOUT, **layout}})
    return [(one.tag, one.attrib) for one in found if one.tag not in ("svg", "g", "clipPath")][1:]


def figures(store: Store) -> Iterator[dict[str, Any]]:
    for query in QUERIES:
        for paper in ("16x9", "a4-portrait"):
            sheet = compose_sheet(store, Query.from_url(query), "both", paper, "light", TODAY)
            yield from sheet.figures.values()


def test_every_key_of_the_figures_is_drawn_or_known_to_be_silent(registry_store: Store) -> None:
    for figure in figures(registry_store):
        for trace in figure["data"]:
            assert set(trace) <= KNOWN["trace"] | KNOWN["silent"], trace["name"]
            assert set(trace.get("line", {})) <= KNOWN["line"], trace["name"]
            assert set(trace.get("marker", {})) <= KNOWN["marker"], trace["name"]
            assert set(trace.get("textfont", {})) <= KNOWN["font"], trace["name"]
        for shape in figure["layout"]["shapes"]:
            assert set(shape) <= KNOWN["shape"]
            assert set(shape.get("line", {})) <= KNOWN["line"]
        for note in figure["layout"]["annotations"]:
            assert set(note) <= KNOWN["note"], note["text"]
            assert note["yanchor"] == "middle", note["text"]


def test_a_plane_scaled_alike_centres_its_ranges() -> None:
    square = {**LAYOUT, "yaxis": {"range": [0, 2], "scaleanchor": "x", "scaleratio": 1}}
    plane = Plane.of(square)
    assert (plane.left, plane.top, plane.width, plane.height) == (10, 20, 200, 100)
    assert [plane.across["x"].at(value) for value in (0, 1, 2)] == [60, 110, 160]
    assert [plane.down["y"].at(value) for value in (0, 1, 2)] == [120, 70, 20]
    assert [plane.across["paper"].at(0.5), plane.down["paper"].at(1)] == [110, 20]


def test_strands_are_paths_of_their_own_and_rings_one() -> None:
    strand = {"type": "scatter", "mode": "lines", "name": "s", "x": [0, 1, None, 1, 2]}
    line = {"color": "rgba(184,64,43,0.3)", "width": 2, "dash": "4px,3px"}
    points = {**strand, "y": [0, 5, None, 5, 10]}
    assert drawn({**points, "line": line}) == [
        ("path", {"d": "M10,120 110,70"}),
        ("path", {"d": "M110,70 210,20"}),
    ]
    (group,) = [
        one
        for one in elements({"data": [{**points, "line": line}], "layout": LAYOUT})
        if one.get("stroke")
    ]
    assert group.attrib == {
        "fill": "none",
        "stroke": "#B8402B",
        "stroke-opacity": "0.3",
        "stroke-width": "2",
        "stroke-dasharray": "4,3",
    }
    area = {**points, "fill": "toself", "fillcolor": "#112233", "line": {"width": 0}}
    assert drawn(area) == [("path", {"d": "M10,120 110,70ZM110,70 210,20Z", "fill": "#112233"})]


def test_points_on_the_same_tenth_of_a_pixel_are_one() -> None:
    line = {"color": "#000000", "width": 1}
    trace = {"type": "scatter", "mode": "lines", "name": "s", "line": line}
    ((_, path),) = drawn({**trace, "x": [0, 0.0001, 1], "y": [0, 0.001, 0]})
    assert path == {"d": "M10,120 110,120"}


def test_bars_stand_on_those_before_them() -> None:
    bar = {"type": "bar", "name": "b", "x": [1], "width": [0.5], "marker": {"color": "#111111"}}
    found = drawn({**bar, "y": [2]}, {**bar, "y": [3]})
    assert [attributes["d"] for _, attributes in found] == [
        "M85,120V100H135V120Z",
        "M85,100V70H135V100Z",
    ]


@pytest.mark.parametrize(
    ("symbol", "tag", "shape"),
    [
        ("circle", "circle", {"cx": "110", "cy": "70", "r": "5"}),
        ("square", "rect", {"x": "105", "y": "65", "width": "10", "height": "10"}),
        ("diamond", "path", {"d": "M116.5,70L110,76.5L103.5,70L110,63.5Z"}),
        ("triangle-up", "path", {"d": "M104.23,72.5L115.77,72.5L110,65Z"}),
        ("line-ns", "path", {"d": "M110,77V63"}),
    ],
)
def test_symbols_are_as_large_as_plotlys(symbol: str, tag: str, shape: dict[str, str]) -> None:
    marker = {"symbol": symbol, "size": 10, "color": "#111111"}
    trace = {"type": "scatter", "mode": "markers", "name": "m", "x": [1], "y": [5]}
    assert drawn({**trace, "marker": marker}) == [(tag, shape)]


def test_what_is_only_there_to_be_pointed_at_is_not_drawn() -> None:
    trace = {"type": "scatter", "mode": "markers", "name": "m", "x": [1], "y": [5]}
    assert drawn({**trace, "marker": {"size": 8, "opacity": 0}}) == []


def test_a_name_stands_beside_its_point_over_a_ground_of_paper() -> None:
    font = {"size": 12, "color": ["#16202E"], "weight": 600}
    trace = {"type": "scatter", "mode": "text", "name": "n", "x": [1], "y": [5], "textfont": font}
    ground, name = drawn({**trace, "text": ["京都 &amp; Huế"], "textposition": ["middle left"]})
    assert ground[0] == name[0] == "text"
    assert {key: name[1][key] for key in ("x", "y", "text-anchor", "font-weight", "fill")} == {
        "x": "110",
        "y": "73",
        "text-anchor": "end",
        "font-weight": "600",
        "fill": "#16202E",
    }
    assert "Noto Sans CJK JP" in name[1]["font-family"]
    figure = {"data": [{**trace, "text": ["京都 &amp; Huế"], "textposition": "top center"}]}
    texts = [one.text for one in elements({**figure, "layout": LAYOUT}) if one.tag == "text"]
    assert texts == ["京都 & Huế"] * 2


def test_a_note_can_have_a_box_of_paper() -> None:
    note = {"x": 1, "y": 1, "yref": "paper", "xanchor": "right", "yanchor": "middle"}
    font = {"size": 10, "color": "#111111"}
    found = drawn(
        annotations=[{**note, "text": "50", "showarrow": False, "bgcolor": "#EEEEEE", "font": font}]
    )
    assert [tag for tag, _ in found] == ["rect", "text", "text"]
    box, text = found[0][1], found[-1][1]
    assert (text["x"], text["y"], text["text-anchor"]) == ("109", "23.6", "end")
    assert float(box["x"]) + float(box["width"]) == pytest.approx(110)


def test_ticks_beyond_the_sheet_are_left_out() -> None:
    axis = {
        "range": [0, 2],
        "tickvals": [0, 1, 2.05],
        "ticktext": ["00", "1", "2222222"],
        "tickfont": {"size": 10, "color": "#111111"},
        "ticklabelstandoff": 1,
    }
    found = elements({"data": [], "layout": {**LAYOUT, "xaxis": axis}})
    texts = [(one.text, one.get("x"), one.get("y")) for one in found if one.tag == "text"]
    assert texts == [("00", "10", "131.5"), ("1", "110", "131.5")]


def test_what_leaves_the_plot_is_cut_at_its_edge() -> None:
    line = {"color": "#000000", "width": 1}
    trace = {"type": "scatter", "mode": "lines", "name": "s", "line": line, "y": [5, 5]}
    inside, beyond = (
        elements({"data": [{**trace, "x": xs}], "layout": LAYOUT}) for xs in ([0.5, 1], [1, 9])
    )
    assert [one.get("clip-path") for one in inside if one.get("id") == "a-s"] == [None]
    assert [one.get("clip-path") for one in beyond if one.get("id") == "a-s"] == ["url(#a-plot)"]


@pytest.mark.parametrize(
    "trace",
    [
        {"type": "scattergl", "mode": "lines", "name": "s", "x": [1], "y": [1]},
        {"type": "scatter", "mode": "lines+markers", "name": "s", "x": [1], "y": [1]},
        {"type": "scatter", "mode": "lines", "name": "s", "x": [1], "y": [1], "fill": "tozeroy"},
        {
            "type": "scatter",
            "mode": "markers",
            "name": "s",
            "x": [1],
            "y": [1],
            "marker": {"symbol": "star", "size": 4, "color": "#000000"},
        },
    ],
)
def test_what_no_figure_has_is_refused(trace: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="cannot be drawn"):
        draw("a", {"data": [trace], "layout": LAYOUT})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_another_renderer_draws_the_whole_picture(
    registry_store: Store, language: str, theme: str
) -> None:
    query = Query.from_url(f"lang={language}")
    svg = sheet_svg(compose_sheet(registry_store, query, "briefing", "16x9", theme, TODAY))
    assert not re.search(r"rgba|style=|class=|text-shadow|vector-effect", svg)
    picture = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=svg, width=800))))
    assert picture.size == (800, 450)
    seen = picture.convert("RGB").getcolors(800 * 450)
    assert seen is not None
    tokens = TOKENS[theme]  # type: ignore[index]
    colours = {"#{:02X}{:02X}{:02X}".format(*colour): count for count, colour in seen}
    for token in ("seq-1", "seq-3", "seq-5", "visit", "agreement", "partnership"):
        assert colours[tokens[token]] > 20, token
