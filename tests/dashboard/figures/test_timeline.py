"""The timeline as plain data."""

import json
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest

from dashboard.figures import draw_timeline
from dashboard.figures.axis import (
    FOLD_SHARE,
    Axis,
    day_at,
    decimal_year,
    decimal_years,
    whole_axis,
    window_axis,
    years_between,
)
from dashboard.figures.bins import count, grain_of
from dashboard.figures.captions import captions, early_notes, shortened
from dashboard.figures.furniture import grid_step
from dashboard.figures.lanes import Lanes, region_lanes
from dashboard.figures.marks import BAR, DASH, GLYPH, MOST, place_marks
from dashboard.figures.ticks import seams, ticks
from dashboard.figures.wishes import text_width
from dashboard.locale import texts
from dashboard.period import Period
from dashboard.view import View, build_view

TODAY = date(2026, 11, 22)


def shown(frame: pd.DataFrame, **how: Any) -> View:
    return build_view(how.pop("selected", frame), frame, today=TODAY, **how)


def named(figure: dict[str, Any], start: str) -> list[dict[str, Any]]:
    return [trace for trace in figure["data"] if trace["name"].startswith(start)]


def one_lane(view: View) -> Lanes:
    rows = np.arange(len(view.marks))
    return Lanes("type", ("visit",), ("Visits",), rows, np.zeros(len(rows), dtype=np.int64))


def test_the_axis_folds_the_quiet_early_years(view: View) -> None:
    axis = whole_axis(view.by_year, TODAY)
    assert (axis.first, axis.fold) == (1973, 2005)
    assert axis.one(2005) == FOLD_SHARE
    assert axis.one(1973) == 0
    assert 2027.9 < axis.last < 2028.1


@pytest.mark.parametrize(
    ("years", "fold"),
    [
        ([1973, 1994, *range(2005, 2026, 2)], 2005),
        ([1973, *range(2005, 2010), *range(2020, 2026)], 2005),
        ([1973, 2005, 2013, 2020], None),
        ([2010, 2012, 2020], None),
        ([1980, 2024], None),
        ([], None),
    ],
)
def test_where_the_fold_lies(as_frame: Any, event_row: Any, years: list[int], fold: int) -> None:
    rows = [event_row(f"e{year}", "visit", f"{year}-05-01", ["VN-DN"], []) for year in years]
    assert whole_axis(shown(as_frame(rows)).by_year, TODAY).fold == fold


@pytest.mark.parametrize("axis", [Axis(1973, 2028, 2005), Axis(2020, 2021.5)])
def test_a_position_leads_back_to_its_year(axis: Axis) -> None:
    for year in np.linspace(axis.first, axis.last, 40):
        assert axis.year_at(float(axis.at(year))) == pytest.approx(year)


@pytest.mark.parametrize(
    ("low", "high", "years"),
    [
        (2009.2, 2018.9, (2009, 2018)),
        (2018.9, 2009.2, (2009, 2018)),
        (2009.0, 2019.0, (2009, 2018)),
        (1980, 2010.5, (1980, 2010)),
        (2024.3, 2024.4, (2024, 2024)),
        (1900, 2100, (1973, 2028)),
    ],
)
def test_a_brush_gives_whole_years(low: float, high: float, years: tuple[int, int]) -> None:
    axis = Axis(1973, 2028.0, 2005)
    found = years_between(axis.as_meta(), [float(axis.at(low)), float(axis.at(high))])
    assert found[0] == years[0]
    assert found[1] in (years[1], 2027)
    if years[1] < 2027:
        assert found == years


def test_days_become_decimal_years() -> None:
    assert decimal_year(date(2024, 7, 2)) == pytest.approx(2024.5)
    days = np.array([(date(2024, 7, 2) - date(1970, 1, 1)).days])
    assert decimal_years(days)[0] == decimal_year(date(2024, 7, 2))


@pytest.mark.parametrize(
    ("days", "grain"), [(9000, "year"), (2000, "month"), (365, "month"), (100, "day"), (7, "day")]
)
def test_a_shorter_window_has_finer_bars(days: int, grain: str) -> None:
    first = date(2020, 1, 1)
    assert grain_of(window_axis(first, first + timedelta(days=days))) == grain


def test_bars_count_every_dated_event_once(view: View) -> None:
    bars = named(draw_timeline(view), "bars-")
    assert sum(sum(trace["y"]) for trace in bars) == view.events - view.undated
    assert all(key.startswith("bar:") for trace in bars for key in trace["customdata"])
    assert "bar:agreement:2005" in named(draw_timeline(view), "bars-agreement")[0]["customdata"]


def test_months_leave_out_what_is_known_by_the_year_and_say_so(
    as_frame: Any, event_row: Any
) -> None:
    view = shown(
        as_frame(
            [
                event_row("day", "visit", "2024-05-06", ["VN-DN"], []),
                event_row("month", "visit", "2024-05", ["VN-DN"], []),
                event_row("year", "visit", "2024", ["VN-DN"], []),
            ]
        )
    )
    bins = count(view, window_axis(date(2024, 1, 1), date(2024, 12, 31)))
    assert bins.names[4] == "2024-05"
    assert bins.selected[4].sum() == bins.selected.sum() == 2
    assert bins.left_out == 1
    days = count(view, window_axis(date(2024, 5, 1), date(2024, 5, 31)))
    assert days.names[5] == "2024-05-06"
    assert days.selected.sum() == 1
    assert days.left_out == 2


def test_a_day_is_a_glyph_a_span_a_bar_and_what_is_vague_a_dash(
    as_frame: Any, event_row: Any
) -> None:
    dates = {
        "day": "2024-05-06",
        "span": "2023-01-01/2023-12-31",
        "short": "2024-01-01/2024-01-03",
        "month": "2022-05",
        "year": "2021",
    }
    rows = [event_row(name, "visit", when, ["VN-DN"], []) for name, when in dates.items()]
    view = shown(as_frame(rows))
    lanes = one_lane(view)
    placed = place_marks(view.marks, lanes, Axis(2020, 2026), 1200, 7, 3)
    shapes = {
        view.marks.ids[row]: shape for row, shape in zip(placed.rows, placed.shape, strict=True)
    }
    assert shapes == {"day": GLYPH, "span": BAR, "short": GLYPH, "month": DASH, "year": DASH}
    length = dict(zip(placed.rows.tolist(), (placed.right - placed.left) * 1200, strict=True))
    assert length[view.marks.ids.index("year")] == pytest.approx(200, rel=0.01)


def test_marks_of_one_place_step_aside_and_the_rest_is_counted(
    as_frame: Any, event_row: Any
) -> None:
    rows = [event_row(f"e{at}", "visit", "2024-05-06", ["VN-DN"], []) for at in range(5)]
    view = shown(as_frame(rows))
    lanes = one_lane(view)
    placed = place_marks(view.marks, lanes, Axis(2020, 2026), 1200, 7, 3)
    assert placed.rise.tolist() == [0, 3, -3]
    assert placed.more.tolist() == [0, 0, 2]
    phone = place_marks(view.marks, lanes, Axis(2020, 2026), 366, 5, 1)
    assert phone.more.tolist() == [4]


def test_no_more_than_fifteen_hundred_marks_are_drawn(as_frame: Any, event_row: Any) -> None:
    rows = [
        event_row(f"e{at}", "visit", str(date(2006, 1, 1) + timedelta(days=at)), ["VN-DN"], [])
        for at in range(7000)
    ]
    view = shown(as_frame(rows))
    figure = draw_timeline(view)
    drawn = sum(len(trace["x"]) for trace in named(figure, "solid-"))
    assert 100 < drawn <= MOST
    assert len(json.dumps(figure)) < 400_000


def test_planned_events_are_hollow_and_lie_ahead_of_today(as_frame: Any, event_row: Any) -> None:
    view = shown(
        as_frame(
            [
                event_row("past", "forum", "2026-03-01", ["VN-DN"], []),
                event_row("plan", "forum", "2027-03-01", ["VN-DN"], [], status="planned"),
            ]
        )
    )
    figure = draw_timeline(view)
    assert named(figure, "solid-forum")[0]["customdata"] == ["past"]
    assert named(figure, "hollow-forum")[0]["customdata"] == ["plan"]
    today = next(shape for shape in figure["layout"]["shapes"] if shape["line"].get("width") == 1.5)
    assert named(figure, "solid-forum")[0]["x"][0] < today["x0"]
    assert named(figure, "hollow-forum")[0]["x"][0] > today["x0"]


def test_anniversaries_to_come_stand_hollow_in_the_milestones_lane(view: View) -> None:
    ahead = named(draw_timeline(view), "ahead")
    assert set(ahead[0]["customdata"]) <= {one.event for one in view.anniversaries}
    assert len(ahead[0]["x"]) >= 5
    assert len(ahead) == 2


def test_a_selection_leaves_the_rest_faint(frame: pd.DataFrame) -> None:
    mine = frame[frame["vn"].map(lambda codes: "VN-13" in codes)]
    view = shown(frame, selected=mine, regions=["VN-13"])
    figure = draw_timeline(view)
    solid = {each for trace in named(figure, "solid-") for each in trace["customdata"]}
    assert solid <= set(mine["id"])
    assert sum(sum(trace["y"]) for trace in named(figure, "bars-")) == mine["start"].notna().sum()
    assert sum(sum(trace["y"]) for trace in named(figure, "others-")) > 100


def test_the_selected_event_wears_a_ring(view: View) -> None:
    event = view.marks.ids[-1]
    selected = View(**{name: getattr(view, name) for name in view.__slots__} | {"event": event})
    assert len(named(draw_timeline(selected), "selected")[0]["x"]) == 1
    assert named(draw_timeline(view), "selected") == []


def test_chosen_years_are_tinted_between_two_handles(frame: pd.DataFrame) -> None:
    view = shown(frame, period=Period.years_of(2016, 2023))
    axis = whole_axis(view.by_year, TODAY)
    tint = draw_timeline(view)["layout"]["shapes"][0]
    assert (tint["x0"], tint["x1"]) == (axis.one(2016), axis.one(2024))


@pytest.mark.parametrize("lang", ["en", "vi", "ja", "id"])
@pytest.mark.parametrize("width", [366, 1000, 1392, 1872])
def test_words_on_the_axis_keep_apart(view: View, lang: Any, width: int) -> None:
    spans = [
        whole_axis(view.by_year, TODAY),
        window_axis(date(2023, 1, 1), date(2025, 12, 31)),
        window_axis(date(2023, 11, 1), date(2023, 11, 30)),
        window_axis(date(2023, 11, 1), date(2023, 11, 7)),
    ]
    for axis in spans:
        places, words = ticks(axis, width, texts(lang))
        assert len(places) == len(words) >= 2
        assert min(np.diff(places)) * width > 36


@pytest.mark.parametrize(
    ("window", "lang", "first", "second"),
    [
        ("2016..2025", "en", "2016", "2017"),
        ("2022..2024", "en", "<b>2022</b>", "Mar"),
        ("2023-03..2023-09", "en", "<b>Mar 2023</b>", "Apr"),
        ("2023-03..2023-09", "vi", "<b>3/2023</b>", "Tháng 4"),
        ("2023-03..2023-09", "ja", "<b>2023年3月</b>", "4月"),
        ("2023-05..2023-07", "id", "<b>1 Mei 2023</b>", "8 Mei"),
        ("2023-11-20..2023-11-26", "en", "<b>Mon 20 Nov</b>", "Tue 21 Nov"),
        ("2023-11-20..2023-11-26", "ja", "<b>11月20日(月)</b>", "11月21日(火)"),
    ],
)
def test_the_axis_of_a_window_names_years_months_or_days(
    window: str, lang: Any, first: str, second: str
) -> None:
    period = Period.read(window)
    places, words = ticks(window_axis(period.first, period.last), 1250, texts(lang))
    assert words[:2] == [first, second]
    assert all(0 <= place <= 1 for place in places)


@pytest.mark.parametrize(
    ("window", "begins"),
    [
        ("2016..2025", []),
        ("2022..2024", ["2023-01-01", "2024-01-01"]),
        ("2023-05..2023-07", ["2023-06-01", "2023-07-01"]),
        ("2023-11", ["2023-11-06", "2023-11-13", "2023-11-20", "2023-11-27"]),
    ],
)
def test_larger_parts_of_a_window_are_marked_off(window: str, begins: list[str]) -> None:
    period = Period.read(window)
    axis = window_axis(period.first, period.last)
    assert [str(day_at(axis.year_at(at) + 1e-4)) for at in seams(axis)] == begins


def test_a_window_shows_its_own_bars_and_marks(view: View) -> None:
    figure = draw_timeline(view, window=Period.read("2023-11"))
    assert figure["layout"]["meta"]["grain"] == "day"
    assert figure["layout"]["meta"]["whole"][0] == 1973
    bars = {key for trace in named(figure, "bars-") for key in trace["customdata"]}
    assert "bar:milestone:2023-11-27" in bars
    assert all(":2023-11-" in key for key in bars)
    dates = dict(zip(view.marks.ids, view.marks.dates, strict=True))
    solid = [each for trace in named(figure, "solid-") for each in trace["customdata"]]
    assert solid
    assert all(dates[each].startswith("2023-11") for each in solid)
    years = draw_timeline(view, window=Period.read("2016..2025"))
    counted = sum(sum(trace["y"]) for trace in named(years, "bars-"))
    start = view.marks.start.astype("datetime64[D]").astype("datetime64[Y]").astype(int) + 1970
    assert counted == ((start >= 2016) & (start <= 2025)).sum()


def test_lanes_by_region_hold_the_most_active_and_one_for_the_rest(view: View) -> None:
    axis = whole_axis(view.by_year, TODAY)
    lanes = region_lanes(view, axis, 6, texts("en"))
    assert len(lanes) == len(lanes.names) == 6
    assert lanes.codes[-1] == ""
    counts = dict.fromkeys(view.units, 0)
    for unit in view.marks.named_unit.tolist():
        counts[tuple(view.units)[unit]] += 1
    best = sorted(counts.values(), reverse=True)[:5]
    assert [counts[code] for code in lanes.codes[:-1]] == best
    assert lanes.names[-1].endswith("others, national")
    assert set(lanes.rows.tolist()) == set(range(len(view.marks))), "no mark is lost"
    units = tuple(view.units)
    for row, lane in zip(lanes.rows.tolist(), lanes.lane.tolist(), strict=True):
        named = {units[at] for at in view.marks.named_unit[view.marks.named_row == row].tolist()}
        if lanes.codes[lane]:
            assert lanes.codes[lane] in named
        else:
            assert not named.intersection(lanes.codes)


def test_the_selected_region_has_the_first_lane_and_few_regions_need_no_rest(
    as_frame: Any, event_row: Any
) -> None:
    rows = [
        event_row("one", "visit", "2024-05-06", ["VN-DN"], ["JP-14"]),
        event_row("two", "visit", "2024-06-06", ["VN-DN"], ["JP-01"]),
    ]
    view = shown(as_frame(rows), regions=["JP-01"])
    lanes = region_lanes(view, whole_axis(view.by_year, TODAY), 6, texts("ja"))
    assert lanes.codes == ("JP-01", "VN34-48", "JP-14")
    assert lanes.names == ("北海道", "ダナン", "神奈川")


@pytest.mark.parametrize("size", [(1392, 198), (1872, 236), (366, 260)])
def test_names_of_region_lanes_have_room(view: View, size: tuple[int, int]) -> None:
    figure = draw_timeline(view, size=size, lanes_by="region")
    names = [note for note in figure["layout"]["annotations"] if note["yref"] == "y2"]
    assert 4 <= len(names) <= 9
    layout = figure["layout"]
    high = layout["height"] - layout["margin"]["t"] - layout["margin"]["b"]
    lane = layout["yaxis2"]["domain"][1] * high / len(names)
    assert lane >= names[0]["font"]["size"]
    assert layout["yaxis"]["domain"][1] - layout["yaxis"]["domain"][0] > 0.2


def test_captions_keep_apart_and_within_the_axis(view: View) -> None:
    axis = whole_axis(view.by_year, TODAY)
    found = captions(view, axis, 1254, texts("en"))
    assert "Nov 2023 Comprehensive Strategic Partnership" in [each.text for each in found]
    assert {each.row for each in found} <= {0, 1}


@pytest.mark.parametrize("size", [11.3, 16.0])
def test_captions_in_wide_letters_keep_apart_at_every_size(view: View, size: float) -> None:
    axis, width = whole_axis(view.by_year, TODAY), 700.0
    found = captions(view, axis, width, texts("ja"), size=size)
    boxes = [
        (each.row, each.at * width - text_width(each.text, size), each.at * width) for each in found
    ]
    for row, left, right in boxes:
        beside = [box for box in boxes if box[0] == row and box[2] != right]
        assert all(right < other[1] or other[2] < left for other in beside)


def test_the_early_years_are_told_in_words(view: View) -> None:
    axis = whole_axis(view.by_year, TODAY)
    assert [words[:4] for words in early_notes(view, axis, 160)] == ["1973", "1994", "1995"]
    assert shortened("Diplomatic relations", 60).endswith("…")
    assert shortened("Short", 100) == "Short"


@pytest.mark.parametrize(
    ("highest", "step"),
    [(0, 1), (3, 1), (5, 2), (15, 5), (35, 10), (43, 20), (120, 50), (5000, 2000)],
)
def test_grid_lines_stand_at_round_counts(highest: int, step: int) -> None:
    assert grid_step(highest) == step


def test_nothing_to_show_is_a_timeline_too(frame: pd.DataFrame) -> None:
    figure = draw_timeline(shown(frame.iloc[:0]))
    json.dumps(figure, allow_nan=False)
    assert named(figure, "solid-") == []


def test_titles_cannot_carry_markup(as_frame: Any, event_row: Any) -> None:
    row = event_row("one", "visit", "2024-05-06", ["VN-DN"], [], title="<b>x</b>")
    card = named(draw_timeline(shown(as_frame([row]))), "solid-visit")[0]["text"][0]
    assert "&lt;b&gt;x" in card


def test_the_figure_is_plain_data_of_a_bearable_size(view: View) -> None:
    assert len(json.dumps(draw_timeline(view), allow_nan=False)) < 90_000
