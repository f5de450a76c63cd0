"""The part of EDTF (ISO 8601-2) that Kizuna writes: days, months, years and closed intervals.

`YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `a/b` of these; each end may carry `~` ("about"). Everything
else of EDTF (seasons, open ends, masked digits, sets) is refused: no stage writes it.
"""

from calendar import monthrange
from datetime import date
from functools import lru_cache

from geodata.errors import DateRangeError
from geodata.records import DateSpan

_EXPECTED = (
    "write YYYY, YYYY-MM, YYYY-MM-DD or an interval of two of these, such as 2025-08-20/2025-08-22"
)


# The same few thousand values come again and again (every row of a store is parsed).
@lru_cache(maxsize=16384)
def parse_edtf(text: str) -> DateSpan:
    """Read an EDTF value into its first and last possible day, both inclusive.

    `~` stays in the value and widens nothing: "2015~" spans the days of 2015.
    Raises DateRangeError for any other form, an impossible day, or an end before its start.
    """
    first, slash, second = text.partition("/")
    start, end = _bounds(first, text)
    if slash:
        later_start, later_end = _bounds(second, text)
        if later_start < start or later_end < end:
            raise DateRangeError(
                f'"{text}" ends before it starts; write the earlier date first, '
                "as in 2025-08-20/2025-08-22."
            )
        end = later_end
    return DateSpan(text, start, end)


@lru_cache(maxsize=16384)
def span_of(start: date, end: date) -> DateSpan:
    """Name a run of days (both inclusive) by the coarsest EDTF value that is exactly that run.

    Whole years give `YYYY` or `YYYY/YYYY`, whole months `YYYY-MM` or an interval of months, all
    else days. Raises DateRangeError when end lies before start.
    """
    if end < start:
        raise DateRangeError(f"{end} lies before {start}; give the earlier day first.")
    if start == end:
        return DateSpan(start.isoformat(), start, end)
    whole_months = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    if whole_months and start.month == 1 and end.month == 12:
        left, right = f"{start.year:04}", f"{end.year:04}"
    elif whole_months:
        left, right = f"{start.year:04}-{start.month:02}", f"{end.year:04}-{end.month:02}"
    else:
        left, right = start.isoformat(), end.isoformat()
    return DateSpan(left if left == right else f"{left}/{right}", start, end)


def overlaps(a: DateSpan, b: DateSpan) -> bool:
    """Whether two spans share at least one day."""
    return a.start <= b.end and b.start <= a.end


def _bounds(value: str, text: str) -> tuple[date, date]:
    """The first and last day of one end; `fromisoformat` takes ASCII figures only."""
    plain = value.removesuffix("~")
    try:
        if len(plain) == 10 and plain[4] == plain[7] == "-":
            day = date.fromisoformat(plain)
            return day, day
        if len(plain) == 7 and plain[4] == "-":
            first = date.fromisoformat(f"{plain}-01")
            return first, first.replace(day=monthrange(first.year, first.month)[1])
        if len(plain) == 4:
            first = date.fromisoformat(f"{plain}-01-01")
            return first, first.replace(month=12, day=31)
    except ValueError as error:
        raise DateRangeError(f'"{text}" names no day of the calendar; {_EXPECTED}.') from error
    raise DateRangeError(f'"{text}" is not a date this program keeps; {_EXPECTED}.')
