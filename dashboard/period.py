"""A span of days as an address writes it: whole years, whole months or days."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from geodata.errors import QueryError

Grain = Literal["year", "month", "day"]

EARLIEST, LATEST = 1000, 2999
"""First and last year that an address may name."""
_GRAINS: Final[dict[int, Grain]] = {4: "year", 7: "month", 10: "day"}
_PART: Final = re.compile(r"\d{4}(-\d{2}){0,2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both inclusive."""

    first: date
    last: date

    @classmethod
    def read(cls, text: str) -> "Period":
        """Read "2025", "2020..2025", "2023-03..2023-05" or "2023-11-20..2023-11-26".

        The ends are years, months or days, each on its own, and both are inclusive. Raises
        QueryError for anything else, and for an end before the beginning.
        """
        first, dots, last = text.partition("..")
        begin, end = _days(first, text), _days(last if dots else first, text)
        if not EARLIEST <= begin[0].year <= end[1].year <= LATEST or begin[0] > end[1]:
            raise QueryError(f'"{text}" is not a span of time; the first comes before the last')
        return cls(begin[0], end[1])

    @classmethod
    def years_of(cls, first: int, last: int) -> "Period":
        """Whole years, both inclusive."""
        return cls(date(first, 1, 1), date(last, 12, 31))

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year it touches."""
        return self.first.year, self.last.year

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def grain(self) -> Grain:
        """The coarsest unit of which it is a whole number."""
        ends_month = self.last.day == monthrange(self.last.year, self.last.month)[1]
        if self.first.day != 1 or not ends_month:
            return "day"
        return "year" if (self.first.month, self.last.month) == (1, 12) else "month"

    @property
    def ends(self) -> tuple[str, str]:
        """Both ends as EDTF of its grain: ("2023-03", "2023-05")."""
        length = {"year": 4, "month": 7, "day": 10}[self.grain]
        return self.first.isoformat()[:length], self.last.isoformat()[:length]

    def __str__(self) -> str:
        """The canonical form of an address; `read` gives the same days back."""
        first, last = self.ends
        return first if first == last else f"{first}..{last}"


def _days(part: str, whole: str) -> tuple[date, date]:
    """The first and the last day of a year, a month or a day."""
    try:
        if not _PART.fullmatch(part):
            raise ValueError(part)
        first = date.fromisoformat(part + "-01-01"[len(part) - 4 :])
    except ValueError:
        raise QueryError(
            f'"{whole}" is not a year or a span of time; write 2025, 2020..2025,'
            " 2023-03..2023-05 or 2023-11-20..2023-11-26"
        ) from None
    grain = _GRAINS[len(part)]
    if grain == "day":
        return first, first
    last = 12 if grain == "year" else first.month
    return first, date(first.year, last, monthrange(first.year, last)[1])
