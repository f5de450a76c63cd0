"""Names on the map never cover each other."""

from datetime import date
from itertools import combinations

import pandas as pd
import pytest

from dashboard.figures.canvas import Canvas
from dashboard.figures.frame import FrameName
from dashboard.figures.labels import Label, place
from dashboard.figures.names import short_name
from dashboard.figures.naming import find_labels
from dashboard.figures.wishes import Wish, text_width
from dashboard.view import View, build_view
from geodata.records import Language

TODAY = date(2026, 11, 22)


def boxes_of(labels: list[Label], canvas: Canvas, size: float) -> list[tuple[float, ...]]:
    found = []
    for label in labels:
        width = text_width(label.text, size)
        x, y = label.x * canvas.scale, label.y * canvas.scale
        left = {"start": x, "middle": x - width / 2, "end": x - width}[label.anchor]
        found.append((left, left + width, y - size * 0.6, y + size * 0.6))
    return found


def canvas_of(
    frame: FrameName,
    lang: Language,
    size: tuple[float, float] = (1076, 530),
    label_size: float = 12.0,
) -> Canvas:
    return Canvas(lang, "light", *size, frame, "events", label_size=label_size)


def assert_apart(view: View, canvas: Canvas) -> list[Label]:
    small, labels = find_labels(view, canvas)
    boxes = boxes_of(labels, canvas, canvas.label_size)
    boxes += boxes_of(small, canvas, canvas.label_size * 0.92)
    for one, other in combinations(boxes, 2):
        apart = one[0] >= other[1] or other[0] >= one[1] or one[2] >= other[3] or other[2] >= one[3]
        assert apart, (one, other)
    x0, x1, y0, y1 = (edge * canvas.scale for edge in canvas.visible)
    for left, right, low, high in boxes:
        assert x0 <= left and right <= x1 and y0 <= low and high <= y1
    return labels


@pytest.mark.parametrize("name", ["side", "vn", "jp", "true"])
@pytest.mark.parametrize("lang", ["en", "vi", "ja", "id"])
def test_no_name_covers_another(view: View, name: FrameName, lang: Language) -> None:
    assert len(assert_apart(view, canvas_of(name, lang))) >= 15


@pytest.mark.parametrize(
    ("size", "label_size"), [((1140, 524), 15.0), ((1400, 690), 13.8), ((760, 420), 12.0)]
)
def test_nor_at_other_sizes(view: View, size: tuple[int, int], label_size: float) -> None:
    assert len(assert_apart(view, canvas_of("side", "en", size, label_size))) >= 12


def test_the_overview_names_the_busy_units_of_both_countries(view: View) -> None:
    _, labels = find_labels(view, canvas_of("side", "en"))
    codes = {label.code for label in labels}
    assert {"VN34-01", "VN34-79", "VN34-48", "JP-13", "JP-27", "JP-14", "JP-01"} <= codes
    assert 18 <= len(labels) <= 21


def test_a_selection_names_its_partners_first(frame: pd.DataFrame) -> None:
    mine = frame[frame["vn"].map(lambda codes: "VN-13" in codes)]
    view = build_view(mine, frame, today=TODAY, regions=["VN-13"])
    _, labels = find_labels(view, canvas_of("side", "en"))
    assert labels[0].code == "VN34-22"
    assert {"JP-01", "JP-25", "JP-27", "JP-31"} <= {label.code for label in labels}
    assert_apart(view, canvas_of("side", "en"))


def test_a_phone_names_the_capitals_or_the_selection(view: View) -> None:
    _, labels = find_labels(view, canvas_of("side", "en", (390, 226)))
    assert {label.code for label in labels} == {"VN34-01", "JP-13"}


def test_names_stay_put_while_the_events_change(frame: pd.DataFrame, view: View) -> None:
    few = frame[frame["type"] == "visit"]
    other = build_view(few, few, today=TODAY, ties=frame)
    first, second = (find_labels(each, canvas_of("side", "en"))[1] for each in (view, other))
    assert {label.code: (label.x, label.y) for label in first} == {
        label.code: (label.x, label.y) for label in second
    }


def test_a_must_is_placed_even_where_nothing_is_free() -> None:
    everything = ((-1e6, 1e6, -1e6, 1e6),)
    wish = Wish("JP-11", "Saitama", (2000, -200))
    must = Wish("JP-11", "Saitama", (2000, -200), must=True)
    assert place((wish,), "side", 0.3, everything) == ()
    assert [label.text for label in place((must,), "side", 0.3, everything)] == ["Saitama"]


@pytest.mark.parametrize(
    ("code", "lang", "name"),
    [
        ("JP-01", "ja", "北海道"),
        ("JP-13", "ja", "東京"),
        ("JP-27", "ja", "大阪"),
        ("VN34-01", "ja", "ハノイ"),
        ("VN34-48", "vi", "Đà Nẵng"),
        ("XX-1", "en", "XX-1"),
    ],
)
def test_short_names(code: str, lang: Language, name: str) -> None:
    assert short_name(code, lang) == name
