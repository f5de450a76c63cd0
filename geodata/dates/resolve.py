"""From what the words say to days of the calendar.

Rules of thumb, all measured in days: an incomplete date lies as near as it can to publication, a
day on the side of which the sentence does not speak (past, or future when something is announced)
counting four times; a bare day number first looks to the date named just before it in the same
paragraph. Nothing is ever finer than the words.
"""

from datetime import date, timedelta
from typing import NamedTuple

from geodata.dates.calendar import (
    Days,
    distance,
    exact_day,
    month_days,
    stretch_days,
    week_days,
    weekend_days,
    year_days,
)
from geodata.dates.expressions import Counted, Point, Range, Term
from geodata.dates.tense import Tense
from geodata.records import DateSpan

_WRONG_SIDE = 4
_FORTNIGHT = 14
_NOT_ANNOUNCED = 1000
"""A report tells nothing that lies more than a fortnight ahead."""
_LATELY = 7
_BESIDE_RUN = 3
_SEASON = 45
"""Days: a date this near to publication is not of an older year named in the paragraph."""
_WRONG_WEEKDAY = 4000


class Setting(NamedTuple):
    """What a phrase may be read from.

    `published` as known, called `base`; `day`, `month` and `year` the last date of the text so far that was named to
    the day, to the month, to the year; `near` the last one in the same paragraph; `run` the last one of several days; `given_year` a year that opens the sentence or was named in it before; `tense`
    the sentence announces.
    """

    published: DateSpan | None
    base: str = "publication"
    day: DateSpan | None = None
    month: DateSpan | None = None
    year: DateSpan | None = None
    near: DateSpan | None = None
    near_is_far: bool = False
    run: DateSpan | None = None
    era: int | None = None
    given_year: int | None = None
    given_from: date | None = None
    older_year: int | None = None
    tense: Tense = ""


class Reading(NamedTuple):
    """Days and why; None when a base is missing or the calendar has no such day."""

    days: Days | None
    reason: str


def resolve_point(point: Point, setting: Setting) -> Reading:
    """The days of a point."""
    if point.shift is not None:
        return _shifted(point, setting)
    if point.nth is not None:
        return _day_of_run(point.nth, setting.run)
    if point.short_year is not None:
        point = point._replace(short_year=None, year=_full_year(point.short_year, setting))
    if point.year is not None:
        return _in_year(point, setting)
    if point.month is not None or point.months is not None:
        return _nearest_year(point, setting)
    if point.day is not None:
        return _nearest_month(point, setting)
    if point.weekday is not None:
        return _nearest_weekday(point, setting)
    return Reading(None, "no day, month or year is named")


def resolve_range(words: Range, setting: Setting) -> Reading:
    """The days from the first of the left point to the last of the right one."""
    left, right = words.left, words.right
    if _lacks(right) and not _lacks(left):
        first = resolve_point(left, setting)
        last = _onward(right, first, setting)
    elif (_lacks(left) and not _lacks(right)) or (
        _lacks(left) and _lacks(right) and left.month is None and right.month is not None
    ):
        last = resolve_point(right, setting)
        first = _back(left, last)
    elif _lacks(left) and _lacks(right):
        first = resolve_point(left, setting)
        last = _onward(right, first, setting)
    else:
        first, last = resolve_point(left, setting), resolve_point(right, setting)
    if first.days is None or last.days is None:
        return first if first.days is None else last
    if last.days[1] < first.days[0]:
        return Reading(None, "the end lies before the start")
    return Reading((first.days[0], last.days[1]), first.reason if _lacks(left) else last.reason)


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
    if base is None:
        return Reading(None, "counts from the publication day, which is not known")
    days = _period(unit, offset, base)
    if days is None:
        return Reading(None, f"{name} ({base.edtf}) is not known to the {unit}")
    return Reading(_within(point, days), f"counted from {name} ({base.edtf})")


def _day_of_run(nth: int, run: DateSpan | None) -> Reading:
    """The nth day of the run of days named before, from its end when negative."""
    if run is None:
        return Reading(None, "no run of days is named before")
    day = run.end if nth < 0 else run.start + timedelta(days=nth - 1)
    if day > run.end:
        return Reading(None, f"the run of days before ({run.edtf}) is shorter")
    return Reading((day, day), f"day of the run named before ({run.edtf})")


def _period(unit: str, offset: int, base: DateSpan) -> Days | None:
    """The unit `offset` away from the base; None when the base is coarser than the unit."""
    if unit == "year":
        return year_days(base.start.year + offset)
    if unit == "month":
        same = (base.start.year, base.start.month) == (base.end.year, base.end.month)
        short = (base.end - base.start).days < 32
        return month_days(base.start.year, base.start.month + offset) if same or short else None
    anchor = base.end if offset > 0 else base.start
    if (base.end - base.start).days > 27:
        return None
    if unit == "day":
        day = anchor + timedelta(days=offset)
        return day, day
    return weekend_days(anchor, offset) if unit == "weekend" else week_days(anchor, offset)


def _within(point: Point, days: Days) -> Days | None:
    """The part of a period that the point's other fields name."""
    start = days[0]
    if point.months is not None:
        return days if point.coarse else stretch_days(start.year, *point.months)
    if point.month is not None:
        if point.day is not None:
            return exact_day(start.year, point.month, point.day)
        return month_days(start.year, point.month)
    if point.weekday is not None and point.day is None:
        day = start + timedelta(days=point.weekday)
        return (day, day) if day <= days[1] else None
    if point.day is not None and (days[1] - days[0]).days == 6:
        return _day_of_week(point.day, start)
    if point.day is not None and days[0] != days[1]:
        return exact_day(start.year, start.month, point.day)
    return days


def _day_of_week(number: int, monday: date) -> Days | None:
    """The day with this number in a week or beside it ("a week later, on the 13th")."""
    for offset in (*range(7), *range(-1, -8, -1), *range(7, 14)):
        day = monday + timedelta(days=offset)
        if day.day == number:
            return day, day
    return None


def _in_year(point: Point, setting: Setting) -> Reading:
    assert point.year is not None
    days = year_days(point.year)
    if days is None:
        return Reading(None, "no such year")
    if point.either is not None and setting.published is not None:
        point = _better_order(point, setting)
    named = _within(point, days)
    return Reading(named, "as written" if named else "the calendar has no such day")


def _better_order(point: Point, setting: Setting) -> Point:
    """Of 5/10 and 10/5 the one nearer to publication."""
    assert point.either is not None and setting.published is not None
    other = point._replace(day=point.either[0], month=point.either[1], either=None)
    plain = point._replace(either=None)
    costs = []
    for candidate in (plain, other):
        days = _within(
            candidate, (date(candidate.year or 1, 1, 1), date(candidate.year or 1, 12, 31))
        )
        costs.append(_cost(days, setting.published.end, setting.tense) if days else _WRONG_WEEKDAY)
    return plain if costs[0] <= costs[1] else other


def _cost(days: Days, anchor: date, tense: Tense) -> int:
    """How far a candidate lies, the side the sentence does not speak of counting more."""
    gap = distance(days, anchor)
    if tense == "future":
        return -gap * _WRONG_SIDE if gap < 0 else gap
    if gap <= 0:
        return -gap
    soon = _FORTNIGHT if days[0] == days[1] else _SEASON
    return gap * _WRONG_SIDE + (_NOT_ANNOUNCED if tense == "past" or gap > soon else 0)


def _candidate(point: Point, year: int) -> Days | None:
    if not 1 < year < 9998:
        return None
    return _within(point, (date(year, 1, 1), date(year, 12, 31)))


def _nearest_year(point: Point, setting: Setting) -> Reading:
    """A month, or a day and month, in the year that fits best."""
    if setting.given_year is not None and point.toward is None:
        days = _candidate(point._replace(coarse=False), setting.given_year)
        if days is None or setting.given_from is None or days[1] >= setting.given_from:
            return Reading(days, f"year {setting.given_year} from the words before")
    if setting.published is None:
        return Reading(None, "the year is not given and the publication day is not known")
    published = setting.published
    anchor = published.end
    if (published.end - published.start).days > 62:
        days = _candidate(point, published.start.year)
        return Reading(days, f"year of publication ({published.edtf})")
    if setting.older_year is not None and point.toward is None:
        days = _candidate(point._replace(coarse=False), setting.older_year)
        recent = _nearest_year(point, setting._replace(older_year=None))
        if recent.days is None or abs(distance(recent.days, anchor)) > _SEASON:
            return Reading(days, f"year {setting.older_year} from the sentence before")
    best: tuple[int, Days] | None = None
    spellings = [point]
    if point.either is not None:
        spellings.append(point._replace(day=point.either[0], month=point.either[1]))
    for spelling in spellings:
        for year in range(anchor.year - 1, anchor.year + 2):
            narrow = spelling._replace(coarse=False)
            days = _candidate(narrow, year)
            if days is None or not _on_side(days, point.toward, anchor):
                continue
            cost = _cost(days, anchor, setting.tense)
            if point.weekday is not None and days[0].weekday() != point.weekday:
                cost += _WRONG_WEEKDAY
            if best is None or cost < best[0]:
                best = cost, days
    if best is None:
        return Reading(None, "the calendar has no such day")
    days = best[1]
    if point.coarse:
        days = (date(days[0].year, 1, 1), date(days[0].year, 12, 31))
    return Reading(days, _nearest_reason(best[1], setting, "year"))


def _nearest_reason(days: Days, setting: Setting, unit: str) -> str:
    assert setting.published is not None
    side = "nearest before" if distance(days, setting.published.end) <= 0 else "nearest after"
    announced = ", as the sentence announces it" if setting.tense == "future" else ""
    return f"{unit} {side} {setting.base} ({setting.published.edtf}){announced}"


def _on_side(days: Days, toward: int | None, anchor: date) -> bool:
    if toward == -1:
        return days[1] < anchor
    if toward == 1:
        return days[0] > anchor
    return days[0].year == anchor.year if toward == 0 else True


def _nearest_month(point: Point, setting: Setting) -> Reading:
    """A bare day number in the month that fits best."""
    assert point.day is not None
    base, name = setting.near, "the date named before"
    if base is not None and setting.near_is_far and _is_recent(point.day, base, setting):
        base = None
    if base is None or (base.end - base.start).days > 62 or point.toward is not None:
        base, name = setting.published, setting.base
    if base is None:
        return Reading(None, "the month is not given and the publication day is not known")
    if (base.end - base.start).days > 62:
        return Reading(None, f"the month is not given and {name} ({base.edtf}) is a year")
    best: tuple[int, Days] | None = None
    for offset in (0, -1, 1):
        month = month_days(base.start.year, base.start.month + offset)
        days = exact_day(month[0].year, month[0].month, point.day) if month else None
        if days is None or not _on_side(days, point.toward or None, base.end):
            continue
        cost = _day_cost(days, base, setting)
        if point.weekday is not None and days[0].weekday() != point.weekday:
            cost += _WRONG_WEEKDAY
        if best is None or cost < best[0]:
            best = cost, days
    if best is None:
        return Reading(None, "the calendar has no such day")
    return Reading(best[1], f"month from {name} ({base.edtf})")


def _is_recent(day: int, near: DateSpan, setting: Setting) -> bool:
    """Whether a bare day means the days before publication rather than a date told before it."""
    low, high = near.start - timedelta(days=_BESIDE_RUN), near.end + timedelta(days=_BESIDE_RUN)
    beside = (low + timedelta(days=offset) for offset in range((high - low).days + 1))
    if setting.published is None or any(other.day == day for other in beside):
        return False
    recent = _nearest_month(Point(day=day), setting._replace(near=None))
    if recent.days is None:
        return False
    return -_LATELY <= distance(recent.days, setting.published.end) <= 0


def _full_year(short: int, setting: Setting) -> int:
    """ "23年" is 2023; in a text that counts by an era, a year that would lie ahead is the era's."""
    ahead = setting.published is not None and 2000 + short > setting.published.end.year + 1
    return setting.era + short if setting.era is not None and ahead else 2000 + short


def _day_cost(days: Days, base: DateSpan, setting: Setting) -> int:
    if base is setting.published or setting.published is None:
        return _cost(days, base.end, setting.tense)
    gap = min(abs(distance(days, base.start)), abs(distance(days, base.end)))
    ahead = distance(days, setting.published.end)
    announced_late = base.start > setting.published.end
    future = setting.tense == "future"
    wrong = ahead < 0 if future and announced_late else ahead > 0 and not future
    return gap * (_WRONG_SIDE if wrong else 1)


def _nearest_weekday(point: Point, setting: Setting) -> Reading:
    assert point.weekday is not None
    published = setting.published
    if published is None or published.start != published.end:
        return Reading(None, "a weekday needs the publication day, which is not known")
    anchor = published.start
    back = (anchor.weekday() - point.weekday) % 7
    if point.toward == 0:
        day = week_days(anchor, 0)[0] + timedelta(days=point.weekday)
    elif point.toward == -1:
        day = anchor - timedelta(days=back or 7)
    elif point.toward == 1:
        day = anchor + timedelta(days=(7 - back))
    else:
        day = (
            anchor + timedelta(days=(7 - back) % 7)
            if setting.tense == "future"
            else anchor - timedelta(days=back)
        )
    side = "after" if day > anchor else "up to"
    return Reading((day, day), f"such weekday {side} {setting.base} ({published.edtf})")


def _lacks(point: Point) -> bool:
    """Whether a point needs its partner to be placed: no year, no anchor of its own."""
    return point.year is None and point.shift is None and point.short_year is None


def _onward(right: Point, first: Reading, setting: Setting) -> Reading:
    """The first day or month of that name from the left end on."""
    if first.days is None:
        return first
    start = first.days[0]
    candidates: list[Days | None] = []
    if right.month is not None or right.months is not None:
        candidates = [_candidate(right, start.year), _candidate(right, start.year + 1)]
    elif right.day is not None:
        for offset in (0, 1):
            month = month_days(start.year, start.month + offset)
            candidates.append(
                exact_day(month[0].year, month[0].month, right.day) if month else None
            )
    elif right.weekday is not None:
        day = start + timedelta(days=(right.weekday - start.weekday()) % 7)
        candidates = [(day, day)]
    for days in candidates:
        if days is not None and days[1] >= start:
            return Reading(days, first.reason)
    return Reading(None, "the calendar has no such day")


def _back(left: Point, last: Reading) -> Reading:
    """The latest day or month of that name up to the right end."""
    if last.days is None:
        return last
    end = last.days[0]
    candidates: list[Days | None] = []
    if left.month is not None or left.months is not None:
        candidates = [_candidate(left, end.year), _candidate(left, end.year - 1)]
    elif left.day is not None:
        for offset in (0, -1):
            month = month_days(end.year, end.month + offset)
            candidates.append(exact_day(month[0].year, month[0].month, left.day) if month else None)
    elif left.weekday is not None:
        day = end - timedelta(days=(end.weekday() - left.weekday) % 7)
        candidates = [(day, day)]
    for days in candidates:
        if days is not None and days[0] <= end:
            return Reading(days, last.reason)
    return Reading(None, "the calendar has no such day")
