from collections import Counter
from datetime import date

import pycountry
import pytest

from geodata.errors import DateRangeError, UnknownPlaceError
from geodata.gazetteer import (
    in_era,
    is_merged,
    predecessors,
    seat,
    successions,
    successors,
    unit,
    units,
)

MERGER = date(2025, 7, 1)


def test_each_era_has_its_units() -> None:
    assert {era: len(units(era)) for era in ("63", "34", "JP")} == {"63": 63, "34": 34, "JP": 47}


@pytest.mark.parametrize(("era", "country"), [("63", "VN"), ("JP", "JP")])
def test_codes_are_those_of_iso_3166_2(era: str, country: str) -> None:
    codes = {entry.code for entry in pycountry.subdivisions.get(country_code=country)}
    assert {each.code for each in units(era)} == codes  # type: ignore[arg-type]


def test_an_unknown_era_is_refused() -> None:
    with pytest.raises(UnknownPlaceError, match="choose 63, 34 or JP"):
        units("65")  # type: ignore[arg-type]


def test_every_former_unit_has_one_successor_and_every_current_one_its_predecessors() -> None:
    assert sorted(row.former for row in successions()) == sorted(u.code for u in units("63"))
    assert {row.current for row in successions()} == {u.code for u in units("34")}
    for former in units("63"):
        (current,) = successors(former.code)
        assert former.code in predecessors(current)
    for current in units("34"):
        assert all(successors(former) == (current.code,) for former in predecessors(current.code))
        assert successors(current.code) == ()
    assert predecessors("JP-27") == successors("JP-27") == ()


def test_eleven_units_went_on_and_fifty_two_merged_into_twenty_three() -> None:
    changes = Counter(row.change for row in successions())
    assert changes == {"unchanged": 11, "merged": 52}
    assert len({row.current for row in successions() if row.change == "merged"}) == 23
    assert all(row.on == MERGER for row in successions())
    assert is_merged("VN-57")
    assert is_merged("VN34-79")
    assert not is_merged("VN-13")


@pytest.mark.parametrize(
    ("current", "former"),
    [
        ("VN34-79", ("VN-SG", "VN-43", "VN-57")),
        ("VN34-91", ("VN-44", "VN-47")),
        ("VN34-52", ("VN-30", "VN-31")),
        ("VN34-92", ("VN-CT", "VN-52", "VN-73")),
        ("VN34-46", ("VN-26",)),
        ("VN34-22", ("VN-13",)),
    ],
)
def test_the_namesake_comes_first_among_predecessors(current: str, former: tuple[str, ...]) -> None:
    assert predecessors(current) == former
    assert unit(current).name == unit(former[0], "2025-06-30").name


@pytest.mark.parametrize(
    ("code", "on", "era", "expected"),
    [
        ("VN-57", "2026-03-01", "34", "VN34-79"),
        ("VN-57", "2022-05-01", "34", "VN34-79"),
        ("VN-57", None, "34", "VN34-79"),
        ("VN-57", "2026-03-01", "63", "VN-57"),
        ("VN34-52", "2026-03-01", "63", "VN-30"),
        ("VN34-79", date(2026, 3, 1), "63", "VN-SG"),
        ("VN34-79", "2026-03-01", "34", "VN34-79"),
        ("VN-13", "2026-03-01", "34", "VN34-22"),
        ("VN34-22", "2025-07-01", "63", "VN-13"),
        ("VN-44", "2024-01-01", "34", "VN34-91"),
        ("JP-01", "2026-03-01", "34", "JP-01"),
        ("JP-01", None, "63", "JP-01"),
        ("VN-13", None, "JP", "VN-13"),
        ("KR-48", "2022-05-01", "34", "KR-48"),
        ("JP", None, "63", "JP"),
    ],
)
def test_a_code_is_shown_in_an_era(
    code: str, on: str | date | None, era: str, expected: str
) -> None:
    assert in_era(code, on, era) == expected


def test_every_code_goes_to_the_other_era_and_its_namesake_back() -> None:
    for current in units("34"):
        namesake = in_era(current.code, "2026-01-01", "63")
        assert in_era(namesake, "2026-01-01", "34") == current.code
    for former in units("63"):
        current_code = in_era(former.code, "2024-01-01", "34")
        assert in_era(current_code, "2025-07-01", "63") == predecessors(current_code)[0]


@pytest.mark.parametrize("on", ["2025-02-30", "2025-13-01", "2025-06", "01/07/2025", "", "2025"])
def test_impossible_days_are_refused(on: str) -> None:
    with pytest.raises(DateRangeError, match="YYYY-MM-DD"):
        unit("VN-13", on)
    with pytest.raises(DateRangeError, match="YYYY-MM-DD"):
        in_era("VN-13", on, "34")


@pytest.mark.parametrize("code", ["VN-99", "JP-48", "VN34-02", "", "Hanoi"])
def test_unknown_codes_are_refused(code: str) -> None:
    for asked in (unit, successors, predecessors, seat):
        with pytest.raises(UnknownPlaceError):
            asked(code)
    if code.startswith(("VN", "JP")):
        with pytest.raises(UnknownPlaceError):
            in_era(code, None, "34")


def test_a_unit_not_in_force_is_refused_and_its_successor_named() -> None:
    assert unit("VN-57", "2025-06-30").name == "Bình Dương"
    with pytest.raises(UnknownPlaceError, match=r"since 2025-07-01 .* Hồ Chí Minh \(VN34-79\)"):
        unit("VN-57", "2025-07-01")
    with pytest.raises(UnknownPlaceError, match=r"VN-SG.*VN-43.*VN-57"):
        unit("VN34-79", "2025-06-30")
    with pytest.raises(UnknownPlaceError, match="2025-07-01"):
        in_era("VN34-79", "2024-01-01", "63")


def test_a_name_that_lives_on_with_more_land_is_another_unit() -> None:
    with pytest.raises(UnknownPlaceError, match="An Giang \\(VN34-91\\)"):
        unit("VN-44", "2026-01-01")
    old, new = unit("VN-44", "2024-01-01"), unit("VN34-91", "2026-01-01")
    assert old.name == new.name
    assert (old.seat, new.seat) == ("Long Xuyên", "Rạch Giá")


def test_unchanged_units_are_in_force_under_their_iso_code_to_this_day() -> None:
    unchanged = {row.former for row in successions() if row.change == "unchanged"}
    assert {unit(code, "2026-11-22").code for code in unchanged} == unchanged


@pytest.mark.parametrize(
    ("code", "day_before", "first_day"),
    [
        ("VN-26", "2024-12-31", "2025-01-01"),
        ("VN34-75", "2026-04-29", "2026-04-30"),
        ("VN34-22", "2026-08-31", "2026-09-01"),
        ("VN-13", "2026-08-31", "2026-09-01"),
        ("VN34-24", "2026-09-19", "2026-09-20"),
    ],
)
def test_units_became_municipalities_on_a_day(code: str, day_before: str, first_day: str) -> None:
    assert unit(code, day_before).status == "province"
    assert unit(code, first_day).status == "municipality"


@pytest.mark.parametrize(
    ("on", "municipalities"),
    [("2025-07-01", 6), ("2026-04-30", 7), ("2026-09-01", 8), ("2026-11-22", 9)],
)
def test_the_34_count_more_municipalities_year_by_year(on: str, municipalities: int) -> None:
    counts = Counter(unit(each.code, on).status for each in units("34"))
    assert counts == {"municipality": municipalities, "province": 34 - municipalities}


def test_the_63_ended_with_six_municipalities() -> None:
    assert Counter(each.status for each in units("63")) == {"province": 57, "municipality": 6}
    assert {each.status for each in units("JP")} == {"prefecture"}


def test_a_national_code_means_another_unit_in_another_era() -> None:
    def codes(era: str) -> dict[str, str]:
        return {each.national_code: each.name for each in units(era)}  # type: ignore[arg-type]

    reused = {"15": ("Yên Bái", "Lào Cai"), "44": ("Quảng Bình", "Quảng Trị")}
    reused |= {"24": ("Bắc Giang", "Bắc Ninh"), "52": ("Bình Định", "Gia Lai")}
    reused |= {"80": ("Long An", "Tây Ninh"), "82": ("Tiền Giang", "Đồng Tháp")}
    reused |= {"91": ("Kiên Giang", "An Giang")}
    assert {code: (codes("63")[code], codes("34")[code]) for code in reused} == reused
