"""What the page counts of a choice of events."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from dashboard.names import era_name_of
from dashboard.period import Period
from dashboard.view import View, build_view
from dashboard.view.ahead import anniversary_on, months_later
from dashboard.view.eras import event_notes, shown_units

TODAY = date(2026, 11, 22)


@pytest.fixture
def small(as_frame: Any, event_row: Any) -> pd.DataFrame:
    """Hải Phòng–Osaka is signed in 2015, Bình Dương–Yamaguchi a contact of unknown day."""
    return as_frame(
        [
            event_row("tie", "partnership", "2015-03-02", ["VN-HP"], ["JP-27"], tie="signed"),
            event_row("paper", "agreement", "2015-03-02", ["VN-HP"], ["JP-27"]),
            event_row("visit", "visit", "2024-06-01", ["VN-HP"], ["JP-27"]),
            event_row("talks", "partnership", None, ["VN-57"], ["JP-35"], tie="contact"),
            event_row("trip", "visit", "2023-05", ["VN-57"], ["JP-35"]),
            event_row("plan", "forum", "2027-01-10", ["VN-57"], ["JP-35"], status="planned"),
            event_row("fair", "festival", "2022", ["VN-SG"], ["JP-40"]),
            event_row("lone", "visit", "2021-01-01", [], ["JP-01"], confidence=0.4),
            event_row("nation", "milestone", "1973-09-21", [], []),
        ]
    )


def shown(frame: pd.DataFrame, **how: Any) -> View:
    return build_view(frame, frame, today=TODAY, **how)


def pairs_of(view: View) -> dict[str, Any]:
    return {pair.key: pair for pair in view.pairs}


def test_the_registry_has_62_of_81_units_with_a_partner(view: View) -> None:
    assert (view.with_partner, view.without_partner, view.units_total) == (62, 19, 81)
    assert len(view.pairs) == view.linked_pairs == 89
    assert sum(view.by_type.values()) == view.events
    assert view.by_year.selected.sum() + view.undated == view.events
    assert view.by_year.others.sum() == 0
    assert view.by_year.first == 1973


def test_events_count_once_a_unit_and_merged_provinces_count_for_their_unit(
    small: pd.DataFrame,
) -> None:
    units = shown(small).units
    assert units["VN34-79"].events == 4
    assert units["VN34-79"].former == ("VN-57",)
    assert units["VN34-31"].events == 3
    assert units["JP-27"].events == 3
    assert units["JP-27"].partners == units["JP-27"].signed == 1
    assert (units["JP-35"].partners, units["JP-35"].signed) == (1, 0)
    assert units["JP-40"].partners == 0
    assert units["VN34-31"].last == date(2024, 6, 1)
    assert units["JP-35"].last == date(2023, 5, 31)
    assert (units["VN34-31"].last_known, units["JP-35"].last_known) == ("2024-06", "2023-05")


def test_in_the_63_era_an_event_stands_on_the_province_it_names(small: pd.DataFrame) -> None:
    view = shown(small, era="63")
    assert view.units_total == 63 + 47
    assert view.units["VN-57"].events == 3
    assert view.units["VN-SG"].events == 1
    assert set(pairs_of(view)) == {"VN-HP~JP-27", "VN-57~JP-35"}


def test_a_pair_knows_its_tie_its_contacts_and_its_distance(small: pd.DataFrame) -> None:
    view = shown(small)
    signed, contact = pairs_of(view)["VN34-31~JP-27"], pairs_of(view)["VN34-79~JP-35"]
    assert (signed.look, signed.events, signed.first, signed.last) == (
        "signed",
        3,
        "2015-03-02",
        "2024-06-01",
    )
    assert [view.marks.ids[row] for row in signed.rows] == ["tie", "paper", "visit"]
    assert (contact.look, contact.events, contact.last) == ("contact", 3, "2023-05")
    assert 3100 < signed.km < 3300
    assert [pair.key for pair in view.closest()] == ["VN34-31~JP-27", "VN34-79~JP-35"]


@pytest.mark.parametrize(
    ("row", "look"),
    [
        ({"type": "agreement"}, "signed"),
        ({"type": "agreement", "status": "planned"}, "planned"),
        ({"type": "partnership", "status": "ongoing"}, "contact"),
        ({"type": "partnership", "tie": "signed"}, "signed"),
        ({"type": "partnership", "tie": "planned", "status": "planned"}, "planned"),
        ({"type": "visit"}, None),
        ({"type": "agreement", "status": "cancelled"}, None),
    ],
)
def test_what_makes_a_tie(as_frame: Any, event_row: Any, row: dict[str, str], look: str) -> None:
    kind = row.pop("type")
    view = shown(as_frame([event_row("one", kind, "2020-01-01", ["VN-DN"], ["JP-14"], **row)]))
    assert [pair.look for pair in view.pairs] == ([look] if look else [])


def test_a_gathering_of_many_ties_nobody(as_frame: Any, event_row: Any) -> None:
    many = event_row("forum", "agreement", "2025-11-25", ["VN-13", "VN-HN"], ["JP-01", "JP-31"])
    one_sided = event_row("joint", "agreement", "2025-11-25", ["VN-13", "VN-HN"], ["JP-01"])
    assert shown(as_frame([many])).pairs == ()
    assert len(shown(as_frame([one_sided])).pairs) == 2


def test_a_tie_belongs_to_the_year_it_began(small: pd.DataFrame) -> None:
    in_2024 = small[small["id"] == "visit"]
    view = build_view(in_2024, small, today=TODAY, period=Period.years_of(2024, 2024))
    pair = pairs_of(view)["VN34-31~JP-27"]
    assert (pair.counted, pair.events) == (False, 1)
    assert pairs_of(view)["VN34-79~JP-35"].counted is False
    assert (view.events, view.linked_pairs) == (1, 0)
    assert view.units["JP-27"].events == 1
    before = build_view(small.iloc[:0], small, today=TODAY, period=Period.years_of(2010, 2014))
    assert "VN34-31~JP-27" not in pairs_of(before)
    then = build_view(small[:2], small, today=TODAY, period=Period.years_of(2015, 2015))
    assert pairs_of(then)["VN34-31~JP-27"].counted is True
    assert then.linked_pairs == 1


def test_a_selected_region_keeps_the_others_as_context(small: pd.DataFrame) -> None:
    mine = small[small["id"].isin(["talks", "trip", "plan"])]
    view = build_view(mine, small, today=TODAY, regions=("VN-57",))
    assert view.regions == ("VN34-79",)
    assert view.events == 3
    assert {pair.key: pair.on for pair in view.pairs} == {
        "VN34-31~JP-27": False,
        "VN34-79~JP-35": True,
    }
    assert view.linked_pairs == 1
    assert view.units["JP-27"].events == 3
    assert int(view.by_year.selected.sum()) == 2
    assert int(view.by_year.others.sum()) == 6
    chosen = [each for each, on in zip(view.marks.ids, view.marks.selected, strict=True) if on]
    assert chosen == ["trip", "plan"]


def test_ties_are_read_from_their_own_frame_when_a_filter_hides_them(small: pd.DataFrame) -> None:
    visits = small[small["type"] == "visit"]
    assert build_view(visits, visits, today=TODAY).pairs == ()
    view = build_view(visits, visits, today=TODAY, ties=small)
    assert pairs_of(view)["VN34-31~JP-27"].events == 1


def test_a_merged_province_is_told_of(small: pd.DataFrame) -> None:
    note = shown(small, regions=("VN34-79",)).notes[0]
    assert (note.kind, note.code, note.unit) == ("carried", "VN-57", "VN34-79")
    assert note.since == date(2025, 7, 1)


def test_the_63_era_tells_of_larger_units(as_frame: Any, event_row: Any) -> None:
    late = as_frame([event_row("late", "visit", "2026-03-01", ["VN-30"], ["JP-01"])])
    early = as_frame([event_row("early", "visit", "2024-03-01", ["VN-30"], ["JP-01"])])
    assert [note.code for note in shown(late, era="63").notes] == ["VN-30"]
    assert shown(early, era="63").notes == ()


@pytest.mark.parametrize(
    ("codes", "era", "units"),
    [
        (["VN-57"], "34", ("VN34-79",)),
        (["VN-57", "VN-43"], "34", ("VN34-79",)),
        (["VN34-52"], "63", ("VN-30", "VN-31")),
        (["VN34-52", "JP-01"], "34", ("VN34-52", "JP-01")),
        (["KR-48"], "34", ("KR-48",)),
    ],
)
def test_a_code_of_any_era_finds_its_unit(
    codes: list[str], era: Any, units: tuple[str, ...]
) -> None:
    assert shown_units(codes, era) == units


def test_the_trays_hold_what_a_map_would_swallow(small: pd.DataFrame) -> None:
    trays = shown(small).trays
    assert trays == {
        "undated": ("talks",),
        "national": ("nation",),
        "one-sided": ("lone",),
        "unsure": ("lone",),
        "planned": ("plan",),
    }


def test_with_years_the_undated_of_the_region_wait_in_their_tray(small: pd.DataFrame) -> None:
    none = small.iloc[:0]
    everywhere = build_view(none, small, today=TODAY, period=Period.years_of(2024, 2024))
    elsewhere = build_view(
        none, small, today=TODAY, period=Period.years_of(2024, 2024), regions=("JP-27",)
    )
    assert everywhere.trays["undated"] == ("talks",)
    assert elsewhere.trays["undated"] == ()


def test_white_spots(small: pd.DataFrame) -> None:
    gaps = shown(small).gaps
    assert [(gap.vn, gap.jp) for gap in gaps.quiet] == [("VN34-79", "JP-35")]
    assert [(gap.vn, gap.jp, gap.events) for gap in gaps.untied] == [("VN34-79", "JP-40", 1)]
    assert "JP-01" in gaps.alone
    assert "JP-27" not in gaps.alone


def test_anniversaries_of_the_coming_year(as_frame: Any, event_row: Any) -> None:
    frame = as_frame(
        [
            event_row("ten", "agreement", "2017-06-05", ["VN-HP"], ["JP-27"]),
            event_row("twin", "partnership", "2017-06-05", ["VN-HP"], ["JP-27"], tie="signed"),
            event_row("month", "agreement", "2021-11", ["VN-DN"], ["JP-14"]),
            event_row("vague", "agreement", "2017", ["VN-DN"], ["JP-42"]),
            event_row("odd", "agreement", "2018-06-05", ["VN-DN"], ["JP-12"]),
            event_row("nation", "milestone", "1977-01-01", [], [], title="An old date"),
            event_row("visit", "visit", "2017-06-05", ["VN-HN"], ["JP-40"]),
        ]
    )
    found = [(one.day.isoformat(), one.years, one.event) for one in shown(frame).anniversaries]
    assert found == [
        ("2026-11-01", 5, "month"),
        ("2027-01-01", 50, "nation"),
        ("2027-06-05", 10, "ten"),
    ]


def test_anniversaries_follow_regions_and_period_but_no_type(as_frame: Any, event_row: Any) -> None:
    rows = [
        event_row("ten", "agreement", "2017-06-05", ["VN-HP"], ["JP-27"]),
        event_row("five", "agreement", "2022-03-01", ["VN-DN"], ["JP-14"]),
        event_row("nation", "milestone", "1977-01-01", [], []),
        event_row("visit", "visit", "2020-06-05", ["VN-HP"], ["JP-40"]),
    ]
    frame = as_frame(rows)
    visits = frame[frame["type"] == "visit"]

    def found(**how: Any) -> list[str]:
        return [one.event for one in shown(visits, ties=frame, **how).anniversaries]

    assert found() == ["nation", "five", "ten"]
    assert found(regions=("VN-HP",)) == ["ten"]
    assert found(regions=("VN-HP", "JP-14")) == ["five", "ten"]
    assert found(pair=("VN-HP", "JP-27")) == ["ten"]
    assert found(pair=("VN-HP", "JP-14")) == []
    assert found(period=Period.years_of(2020, 2022)) == ["five"]


@pytest.mark.parametrize(
    ("began", "due"),
    [
        (date(2021, 11, 22), (date(2026, 11, 22), 5)),
        (date(2021, 11, 21), None),
        (date(2017, 11, 21), (date(2027, 11, 21), 10)),
        (date(2017, 11, 22), None),
        (date(2027, 1, 1), None),
    ],
)
def test_an_anniversary_counts_from_today_to_the_day_before_next_year(
    began: date, due: tuple[date, int] | None
) -> None:
    assert anniversary_on(began, TODAY, date(2027, 11, 22)) == due


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
    ],
)
def test_the_same_day_months_later(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_nothing_is_a_view_too(small: pd.DataFrame) -> None:
    view = shown(small.iloc[:0])
    assert (view.events, view.linked_pairs, view.first, view.last) == (0, 0, None, None)
    assert len(view.marks) == 0
    assert view.units["JP-01"].events == 0


def test_titles_come_in_the_language_asked_for(as_frame: Any, event_row: Any) -> None:
    frame = as_frame([event_row("one", "visit", "2020-01-01", ["VN-DN"], ["JP-14"])])
    frame["title_vi"] = "Chuyến thăm"
    assert shown(frame, lang="vi").marks.titles == ("Chuyến thăm",)


def test_a_selected_event_names_its_units(small: pd.DataFrame) -> None:
    assert shown(small, event="trip").event_units == ("VN34-79", "JP-35")
    assert shown(small, event="trip", era="63").event_units == ("VN-57", "JP-35")
    assert shown(small, event="gone").event_units == ()
    assert shown(small).event_units == ()


@pytest.mark.parametrize(
    ("code", "start", "era", "kind", "unit"),
    [
        ("VN-57", date(2024, 1, 1), "34", "carried", "VN34-79"),
        ("VN-57", date(2026, 1, 1), "34", "carried", "VN34-79"),
        ("VN-57", date(2026, 1, 1), "63", None, None),
        ("VN-30", date(2026, 3, 1), "63", "larger", "VN34-52"),
        ("VN-30", date(2024, 3, 1), "63", None, None),
        ("VN-30", None, "63", None, None),
        ("VN-30", date(2026, 3, 1), "34", None, None),
        ("VN-13", date(2026, 3, 1), "63", None, None),
    ],
)
def test_what_an_event_names_is_explained_in_the_era_shown(
    code: str, start: date | None, era: Any, kind: str | None, unit: str | None
) -> None:
    found = event_notes((code,), start, era)
    assert [(note.kind, note.code, note.unit) for note in found] == (
        [(kind, code, unit)] if kind else []
    )
    assert all(note.since == date(2025, 7, 1) for note in found)


def test_a_pair_carried_on_by_a_successor_says_so(small: pd.DataFrame) -> None:
    chosen = small[small["id"].isin(["talks", "trip", "plan"])]
    view = build_view(chosen, small, today=TODAY, pair=("VN34-79", "JP-35"))
    assert [(note.kind, note.code, note.unit) for note in view.notes] == [
        ("carried", "VN-57", "VN34-79")
    ]
    own = small[small["id"] == "fair"]
    assert build_view(own, small, today=TODAY, pair=("VN34-79", "JP-40")).notes == ()


@pytest.mark.parametrize(
    ("code", "era", "lang", "name"),
    [
        ("VN-57", "34", "en", "Ho Chi Minh City (Bình Dương)"),
        ("VN-57", "34", "ja", "ホーチミン (ビンズオン)"),
        ("VN-57", "63", "vi", "Bình Dương"),
        ("VN-30", "34", "vi", "Gia Lai"),
        ("VN-13", "34", "id", "Quảng Ninh"),
    ],
)
def test_the_table_names_units_of_the_era_shown(code: str, era: Any, lang: Any, name: str) -> None:
    assert era_name_of(code, era, lang) == name
