"""From what the words say to days of the calendar, never finer than the words."""

from datetime import date, timedelta

from geodata.dates.calendar import Days, month_days, stretch_days, year_days
from geodata.dates.expressions import Counted, Point, Range, Term
from geodata.dates.nearest import better_order, nearest_month, nearest_weekday, nearest_year
from geodata.dates.periods import in_month, in_year, part_of, period_beside
from geodata.dates.setting import Reading, Setting
from geodata.records import DateSpan


def resolve_point(point: Point, setting: Setting) -> Reading:
    """The days of a point."""
    if point.shift is not None:
        return _shifted(point, setting)
    if point.nth is not None:
        return _day_of_run(point.nth, setting.run)
    if point.short_year is not None:
        point = point._replace(short_year=None, year=_full_year(point.short_year, setting))
    if point.year is not None:
        return _as_written(point, setting)
    if point.month is not None or point.months is not None:
        return nearest_year(point, setting)
    if point.day is not None:
        return nearest_month(point, setting)
    if point.weekday is not None:
        return nearest_weekday(point, setting)
    return Reading(None, "no day, month or year is named")


def resolve_range(words: Range, setting: Setting) -> Reading:
    """The days from the first of the left point to the last of the right one."""
    left, right = words.left, words.right
    right_leads = _lacks(left) and (
        not _lacks(right) or (left.month is None and right.month is not None)
    )
    if right_leads:
        last = resolve_point(right, setting)
        first = _back(left, last)
    else:
        first = resolve_point(left, setting)
        last = _onward(right, first) if _lacks(right) else resolve_point(right, setting)
    if first.days is None or last.days is None:
        return first if first.days is None else last
    if last.days[1] < first.days[0]:
        return Reading(None, "the end lies before the start")
    return Reading((first.days[0], last.days[1]), last.reason if right_leads else first.reason)


def resolve_counted(words: Counted, setting: Setting) -> Reading:
    """So many days, the first one counted."""
    first = resolve_point(words.start, setting)
    if first.days is None:
        return first
    end = first.days[0] + timedelta(days=words.quantity - 1)
    return Reading((first.days[0], end), f"{words.quantity} days counted from {first.days[0]}")


def resolve_term(words: Term, setting: Setting) -> Reading:
    """Years of validity; Japanese business years run from April to March."""
    first, last = resolve_point(words.first, setting), resolve_point(words.last, setting)
    if first.days is None or last.days is None:
        return first if first.days is None else last
    if words.fiscal:
        days = stretch_days(first.days[0].year, 4, 3)
        return Reading(days, "Japanese business year, April to March")
    if last.days[1] < first.days[0]:
        return Reading(None, "the end lies before the start")
    return Reading((first.days[0], last.days[1]), "years of a term")


def _shifted(point: Point, setting: Setting) -> Reading:
    assert point.shift is not None
    unit, offset = point.shift
    base, name = setting.published, setting.base
    if point.anchor == "event":
        named = {"year": setting.year, "month": setting.month}.get(unit, setting.day)
        if named is not None:
            base, name = named, "the date named before"
        if unit == "day" and not offset and base is not None and base.end > base.start:
            # No run of days is "the same day": the day alone before it is.
            base = setting.single or base
    if base is None:
        return Reading(None, "counts from the publication day, which is not known")
    days = period_beside(unit, offset, base)
    if days is None:
        return Reading(None, f"{name} ({base.edtf}) is not known to the {unit}")
    return Reading(part_of(point, days), f"counted from {name} ({base.edtf})")


def _day_of_run(nth: int, run: DateSpan | None) -> Reading:
    """The nth day of the run of days named before, from its end when negative."""
    if run is None:
        return Reading(None, "no run of days is named before")
    day = run.end if nth < 0 else run.start + timedelta(days=nth - 1)
    if day > run.end:
        return Reading(None, f"the run of days before ({run.edtf}) is shorter")
    return Reading((day, day), f"day of the run named before ({run.edtf})")


def _as_written(point: Point, setting: Setting) -> Reading:
    assert point.year is not None
    days = year_days(point.year)
    if days is None:
        return Reading(None, "no such year")
    named = part_of(better_order(point, setting) if point.either else point, days)
    return Reading(named, "as written" if named else "the calendar has no such day")


def _full_year(short: int, setting: Setting) -> int:
    """ "23年" is 2023; in a text that counts by an era, a year that lies ahead is the era's."""
    ahead = setting.published is not None and 2000 + short > setting.published.end.year + 1
    return setting.era + short if setting.era is not None and ahead else 2000 + short


def _lacks(point: Point) -> bool:
    """Whether a point needs its partner to be placed: no year, no anchor of its own."""
    return point.year is None and point.shift is None and point.short_year is None


def _onward(right: Point, first: Reading) -> Reading:
    """The first day or month of that name from the left end on."""
    if first.days is None:
        return first
    start = first.days[0]
    for days in _around(right, start, 1):
        if days is not None and days[1] >= start:
            return Reading(days, first.reason)
    return Reading(None, "the calendar has no such day")


def _back(left: Point, last: Reading) -> Reading:
    """The latest day or month of that name up to the right end."""
    if last.days is None:
        return last
    end = last.days[0]
    for days in _around(left, end, -1):
        if days is not None and days[0] <= end:
            return Reading(days, last.reason)
    return Reading(None, "the calendar has no such day")


def _around(point: Point, anchor: date, side: int) -> list[Days | None]:
    """Where a point without its year or month may lie: around the anchor, or one on that side."""
    if point.month is not None or point.months is not None:
        return [in_year(point, anchor.year), in_year(point, anchor.year + side)]
    if point.day is not None:
        months = (month_days(anchor.year, anchor.month + offset) for offset in (0, side))
        return [in_month(point.day, month) for month in months]
    if point.weekday is not None:
        away = side * ((point.weekday - anchor.weekday()) * side % 7)
        day = anchor + timedelta(days=away)
        return [(day, day)]
    return []
