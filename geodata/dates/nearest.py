"""Incomplete dates: the year, the month or the week that fits best.

All is measured in days. A date lies as near as it can to publication; the side of which its clause
does not speak counts four times, and a report tells nothing that lies well ahead. A bare day number
looks first to the date named just before it. A weekday that is named too outweighs all of this.
"""

from datetime import date, timedelta
from operator import itemgetter

from geodata.dates.calendar import Days, distance, month_days, week_days, year_days
from geodata.dates.expressions import Point
from geodata.dates.periods import in_month, in_year
from geodata.dates.setting import Reading, Setting
from geodata.dates.tense import Tense
from geodata.records import DateSpan

_WRONG_SIDE = 4
_FORTNIGHT = 14
_SOON = 35
_SEASON = 45
"""Days ahead: a report in no clear tense may still mean a day five weeks ahead (in a list, which
may look back on a year, a fortnight), a month that begins within a season. And a date this near
to publication is of no older year."""
_NOT_ANNOUNCED = 1000
_WRONG_WEEKDAY = 4000
_LATELY = 7
_BESIDE_RUN = 3
_VAGUE = 62
"""Days: a publication date or a neighbour longer than this is a year, not a month."""


def nearest_year(point: Point, setting: Setting) -> Reading:
    """A month, or a day and month, in the year that fits best."""
    if setting.given_year is not None and point.toward is None:
        days = in_year(_spellings(point)[0], setting.given_year)
        if days is None or setting.given_from is None or days[1] >= setting.given_from:
            return Reading(days, f"year {setting.given_year} from the words before")
    if setting.published is None:
        return Reading(None, "the year is not given and the publication day is not known")
    published = setting.published
    anchor = published.end
    if (published.end - published.start).days > _VAGUE:
        days = in_year(point, published.start.year)
        return Reading(days, f"year of publication ({published.edtf})")
    if setting.older_year is not None and point.toward is None:
        days = in_year(_spellings(point)[0], setting.older_year)
        recent = nearest_year(point, setting._replace(older_year=None))
        if recent.days is None or abs(distance(recent.days, anchor)) > _SEASON:
            return Reading(days, f"year {setting.older_year} from the sentence before")
    choices = []
    for spelling in _spellings(point):
        for year in (anchor.year - 1, anchor.year, anchor.year + 1):
            days = in_year(spelling, year)
            if days is not None and _on_side(days, point.toward, anchor):
                cost = _cost(days, anchor, setting.tense, listed=setting.listed)
                cost += _weekday_cost(days, point)
                choices.append((cost, days))
    if not choices:
        return Reading(None, "the calendar has no such day")
    best = min(choices, key=itemgetter(0))[1]
    days = year_days(best[0].year) if point.coarse else best
    return Reading(days, _nearest_reason(best, setting, "year"))


def nearest_month(point: Point, setting: Setting) -> Reading:
    """A bare day number in the month that fits best."""
    assert point.day is not None
    base, name = setting.near, "the date named before"
    if base is not None and setting.near_is_far and _is_recent(point.day, base, setting):
        base = None
    if base is None and point.toward is None:
        base = _story(point.day, setting)
    if base is None or (base.end - base.start).days > _VAGUE or point.toward is not None:
        base, name = setting.published, setting.base
    if base is None:
        return Reading(None, "the month is not given and the publication day is not known")
    if (base.end - base.start).days > _VAGUE:
        return Reading(None, f"the month is not given and {name} ({base.edtf}) is a year")
    choices = []
    for offset in (0, -1, 1):
        month = month_days(base.start.year, base.start.month + offset)
        days = in_month(point.day, month)
        if days is not None and _on_side(days, point.toward or None, base.end):
            cost = _day_cost(days, base, setting) + _weekday_cost(days, point)
            choices.append((cost, days))
    if not choices:
        return Reading(None, "the calendar has no such day")
    return Reading(min(choices, key=itemgetter(0))[1], f"month from {name} ({base.edtf})")


def nearest_weekday(point: Point, setting: Setting) -> Reading:
    """The last such day up to publication; the next one where the clause announces."""
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


def better_order(point: Point, setting: Setting) -> Point:
    """Of 5/10 and 10/5 in a known year, the one nearer to publication."""
    if setting.published is None or point.year is None:
        return point
    anchor, year = setting.published.end, point.year
    days = [in_year(spelling, year) for spelling in _spellings(point)]
    costs = [_NOT_ANNOUNCED if it is None else _cost(it, anchor, setting.tense) for it in days]
    return _spellings(point)[costs.index(min(costs))]


def _spellings(point: Point) -> list[Point]:
    """The point in the order of its figures, and in the other one where that is open."""
    plain = point._replace(either=None, coarse=False)
    if point.either is None:
        return [plain]
    return [plain, plain._replace(day=point.either[0], month=point.either[1])]


def _weekday_cost(days: Days, point: Point) -> int:
    wrong = point.weekday is not None and days[0].weekday() != point.weekday
    return _WRONG_WEEKDAY if wrong else 0


def _cost(days: Days, anchor: date, tense: Tense, *, listed: bool = False) -> int:
    """How far a candidate lies, the side the sentence does not speak of counting more."""
    gap = distance(days, anchor)
    if tense == "future":
        return -gap * _WRONG_SIDE if gap < 0 else gap
    if gap <= 0:
        return -gap
    day = _FORTNIGHT if listed else _SOON
    soon = day if days[0] == days[1] else _SEASON
    return gap * _WRONG_SIDE + (_NOT_ANNOUNCED if tense == "past" or gap > soon else 0)


def _nearest_reason(days: Days, setting: Setting, unit: str) -> str:
    assert setting.published is not None
    side = "nearest before" if distance(days, setting.published.end) <= 0 else "nearest after"
    announced = ", as the sentence announces it" if setting.tense == "future" else ""
    return f"{unit} {side} {setting.base} ({setting.published.edtf}){announced}"


def _on_side(days: Days, toward: int | None, anchor: date) -> bool:
    if toward == -1:
        return days[1] < anchor
    if toward == -2:
        return days[0] <= anchor
    if toward == 1:
        return days[0] > anchor
    return days[0].year == anchor.year if toward == 0 else True


def _story(day: int, setting: Setting) -> DateSpan | None:
    """The run of days, or the day, told last, where a bare day goes on with it.

    A report written weeks later tells "on the 22nd" of the journey it began with; a day of the
    week before publication is that day.
    """
    for told in (setting.run, setting.day):
        if told is None or (told.end - told.start).days > _VAGUE:
            continue
        last = max(told.end, told.start + timedelta(days=_LATELY))
        if _has_day(day, told.start, last) and not _is_recent(day, None, setting):
            return told
    return None


def _is_recent(day: int, near: DateSpan | None, setting: Setting) -> bool:
    """Whether a bare day means the days before publication rather than a date told before it."""
    beside = timedelta(days=_BESIDE_RUN)
    if setting.published is None:
        return False
    if near is not None and _has_day(day, near.start - beside, near.end + beside):
        return False
    recent = nearest_month(Point(day=day), setting._replace(near=None, run=None, day=None))
    if recent.days is None:
        return False
    return -_LATELY <= distance(recent.days, setting.published.end) <= 0


def _has_day(day: int, first: date, last: date) -> bool:
    """Whether a run of days holds one with this number."""
    return any(
        (first + timedelta(days=offset)).day == day for offset in range((last - first).days + 1)
    )


def _day_cost(days: Days, base: DateSpan, setting: Setting) -> int:
    if base is setting.published or setting.published is None:
        return _cost(days, base.end, setting.tense)
    gap = max(distance(days, base.end), -distance(days, base.start), 0)
    ahead = distance(days, setting.published.end)
    announced_late = base.start > setting.published.end
    future = setting.tense == "future"
    wrong = ahead < 0 if future and announced_late else ahead > 0 and not future
    return gap * (_WRONG_SIDE if wrong else 1)
