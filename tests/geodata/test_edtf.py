"""EDTF values: what is read, what is refused, and what a run of days is called."""

from datetime import date, timedelta

import pytest
from edtf_validate.valid_edtf import is_valid
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata.edtf import overlaps, parse_edtf, span_of
from geodata.errors import DateRangeError
from geodata.records import DateSpan

READ = {
    "2025": (date(2025, 1, 1), date(2025, 12, 31)),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
    "2025-02": (date(2025, 2, 1), date(2025, 2, 28)),
    "2025-11-25": (date(2025, 11, 25), date(2025, 11, 25)),
    "2015~": (date(2015, 1, 1), date(2015, 12, 31)),
    "2015-03~": (date(2015, 3, 1), date(2015, 3, 31)),
    "2025-08-20/2025-08-22": (date(2025, 8, 20), date(2025, 8, 22)),
    "2021/2025": (date(2021, 1, 1), date(2025, 12, 31)),
    "2024-10/2025-03": (date(2024, 10, 1), date(2025, 3, 31)),
    "2025-05-28/2025-06": (date(2025, 5, 28), date(2025, 6, 30)),
    "2018~/2020": (date(2018, 1, 1), date(2020, 12, 31)),
    "2025/2025": (date(2025, 1, 1), date(2025, 12, 31)),
}
REFUSED = [
    "", "25/11/2025", "2025-13", "2025-02-30", "2025-00", "0000", "2025-1-1", "20251125",
    "2025-W01-1", "2025-21", "2025-33", "2025/", "/2025", "../2025", "2025/..", "2025?", "202X",
    "2025-08-22/2025-08-20", "2025/2024", "2025-11-25T09:00", " 2025", "2025\n", "２０２５",
    "2025/2026/2027", "yesterday", "2025-04-31",
]  # fmt: skip


@pytest.mark.parametrize(("value", "days"), READ.items())
def test_value_is_read_to_its_days(value: str, days: tuple[date, date]) -> None:
    assert parse_edtf(value) == DateSpan(value, *days)
    assert is_valid(value)


@pytest.mark.parametrize("value", REFUSED)
def test_other_value_is_refused_with_advice(value: str) -> None:
    with pytest.raises(DateRangeError, match=r"2025-08-20/2025-08-22"):
        parse_edtf(value)


@pytest.mark.parametrize(
    ("start", "end", "edtf"),
    [
        ("2025-01-01", "2025-12-31", "2025"),
        ("2021-01-01", "2025-12-31", "2021/2025"),
        ("2024-02-01", "2024-02-29", "2024-02"),
        ("2025-02-01", "2025-02-27", "2025-02-01/2025-02-27"),
        ("2025-07-01", "2025-09-30", "2025-07/2025-09"),
        ("2024-04-01", "2025-03-31", "2024-04/2025-03"),
        ("2025-11-25", "2025-11-25", "2025-11-25"),
        ("2025-12-30", "2026-01-02", "2025-12-30/2026-01-02"),
    ],
)
def test_run_of_days_gets_its_coarsest_exact_name(start: str, end: str, edtf: str) -> None:
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    assert span_of(first, last) == DateSpan(edtf, first, last)


def test_run_of_days_may_not_end_before_it_starts() -> None:
    with pytest.raises(DateRangeError, match="2025-01-01 lies before 2025-01-02"):
        span_of(date(2025, 1, 2), date(2025, 1, 1))


@settings(deadline=None)
@given(st.dates(date(1, 1, 1), date(9000, 1, 1)), st.integers(0, 900))
def test_name_of_a_run_reads_back_to_the_same_days(start: date, length: int) -> None:
    span = span_of(start, start + timedelta(days=length))
    assert parse_edtf(span.edtf) == span
    assert is_valid(span.edtf)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2025-11", "2025-11-30/2025-12-02", True),
        ("2025-11-25", "2025-11-25", True),
        ("2024", "2025", False),
        ("2025-01-31", "2025-02", False),
        ("2021/2025", "2023-05-05", True),
    ],
)
def test_overlap_is_a_shared_day(a: str, b: str, expected: bool) -> None:
    assert overlaps(parse_edtf(a), parse_edtf(b)) is expected
    assert overlaps(parse_edtf(b), parse_edtf(a)) is expected
