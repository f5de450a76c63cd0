"""Spans of days: what an address may say, and its one canonical form."""

from datetime import date

import pytest

from dashboard.period import Period
from geodata.errors import QueryError


@pytest.mark.parametrize(
    ("text", "first", "last", "canonical"),
    [
        ("2025", "2025-01-01", "2025-12-31", "2025"),
        ("2020..2025", "2020-01-01", "2025-12-31", "2020..2025"),
        ("2024-02", "2024-02-01", "2024-02-29", "2024-02"),
        ("2010..2012-03", "2010-01-01", "2012-03-31", "2010-01..2012-03"),
        ("2023-01..2023-12", "2023-01-01", "2023-12-31", "2023"),
        ("2023-11-20..2023-11-26", "2023-11-20", "2023-11-26", "2023-11-20..2023-11-26"),
        ("2023-11-01..2023-11-30", "2023-11-01", "2023-11-30", "2023-11"),
        ("2023-11-20", "2023-11-20", "2023-11-20", "2023-11-20"),
        ("2023-11..2024-01-05", "2023-11-01", "2024-01-05", "2023-11-01..2024-01-05"),
    ],
)
def test_years_months_and_days_are_read_and_written_in_the_shortest_way(
    text: str, first: str, last: str, canonical: str
) -> None:
    period = Period.read(text)
    assert period == Period(date.fromisoformat(first), date.fromisoformat(last))
    assert str(period) == canonical
    assert Period.read(canonical) == period


@pytest.mark.parametrize(
    "text",
    [
        *("", "25", "2025..", "..2025", "2025-1", "2025-13", "2025-02-30", "20250101"),
        *("2025-W01-1", "２０２５", "2025-06..2025-05", "2026..2025", "0999", "3000", "1..2..3"),
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(QueryError, match="is not a"):
        Period.read(text)


def test_days_and_years_are_counted_with_both_ends() -> None:
    week = Period.read("2024-12-28..2025-01-03")
    assert week.days == 7
    assert week.years == (2024, 2025)
    assert Period.years_of(2020, 2025) == Period.read("2020..2025")
