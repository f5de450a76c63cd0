"""Figures written together: "25/11/2025", "20-22", "2021-2025", "1.300", "25th".

A cluster is a run of digits joined by single signs. It is read by its shape alone; whether a bare
"25/11" is a day at all is decided later from the words around it.
"""

import re
from functools import lru_cache

from geodata.dates.expressions import Expression, Point, Range, Term

# Every alternative begins with one sign, which lets the engine skip all others: `\d\d*`, not `\d+`.
CLUSTER = re.compile(r"\d\d*(?:[./:,\-]\d+)*(?:(?:st|nd|rd|th)(?![a-z]))?")
JAPANESE_CLUSTER = re.compile(
    r"[mtshr](?<![a-z].)\d{1,2}[./]\d{1,2}[./]\d{1,2}(?!\d)|\d\d*(?:[./:,\-]\d+)*|元(?=年)"
    r"|[〇零一二三四五六七八九十百千][〇零一二三四五六七八九十百千]*"
    r"(?=年|月|日|週|か月|カ月|ヶ月|ヵ月|ケ月|箇月|周年|世紀|か年|カ年)"
)
_ERAS = {"m": 1867, "t": 1911, "s": 1925, "h": 1988, "r": 2018}
_KANJI = {kanji: value for value, kanji in enumerate("〇一二三四五六七八九")} | {"零": 0, "元": 1}
_KANJI_TENS = {"十": 10, "百": 100, "千": 1000}
_LAST_YEAR = 2199
_FIRST_YEAR = 1850

Reading = tuple[str, Expression | int | tuple[int, int] | None]


def read_kanji(text: str) -> int:
    """The value of a kanji numeral, positional (二〇二五) or with tens (二十五)."""
    if not any(sign in _KANJI_TENS for sign in text):
        return int("".join(str(_KANJI[sign]) for sign in text))
    total, digit = 0, 0
    for sign in text:
        if sign in _KANJI_TENS:
            total += max(digit, 1) * _KANJI_TENS[sign]
            digit = 0
        else:
            digit = _KANJI[sign]
    return total + digit


@lru_cache(maxsize=8192)
def read_cluster(text: str, order: str, thousands: str) -> Reading:
    """Read a cluster by its shape into the name of a symbol and its value.

    order "dm" reads 5/10 as 5 October, "md" as May 10, "either" leaves both open; where one reading
    is impossible the other is taken. ("number", None) is any figure that is no part of a date.
    """
    if text[0] in _KANJI or text[0] in _KANJI_TENS:
        return _plain(read_kanji(text), len(text))
    if text[0] in _ERAS:
        era, month, day = (int(part) for part in re.split(r"[./]", text[1:]))
        return _full(_ERAS[text[0]] + era, month, day)
    if text[-1] in "tdh":
        return "ordinal", int(re.match(r"\d+", text).group()) if text[:-2].isdigit() else None  # type: ignore[union-attr]
    if text.isdigit():
        return _plain(int(text), len(text))
    for shape, reader in _SHAPES:
        match = shape.fullmatch(text)
        if match is not None:
            reading = reader(match.groups(), order)
            if reading is not None:
                return reading
    grouped = re.fullmatch(rf"\d{{1,3}}(?:\{thousands}\d{{3}})+", text)
    return "number", int(text.replace(thousands, "")) if grouped else None


def _plain(value: int, width: int) -> Reading:
    if 1 <= value <= 12 and width <= 3:
        return "num12", value
    if 13 <= value <= 31 and width <= 3:
        return "num31", value
    if _FIRST_YEAR <= value <= _LAST_YEAR and width == 4:
        return "year4", value
    return "count", value


def _full(year: int, month: int, day: int) -> Reading:
    if 1 <= month <= 12 and 1 <= day <= 31 and _FIRST_YEAR <= year <= _LAST_YEAR:
        return "full", Point(year=year, month=month, day=day)
    return "number", None


def _long_year(text: str) -> int:
    return int(text) + 2000 if len(text) == 2 else int(text)


def _is_day(a: int, b: int) -> bool:
    return (1 <= a <= 31 and 1 <= b <= 12) or (1 <= a <= 12 and 1 <= b <= 31)


def _day_and_month(a: int, b: int, order: str) -> Point | None:
    """A point from two figures; order "either" keeps the other reading where both are possible."""
    day_first = 1 <= a <= 31 and 1 <= b <= 12
    month_first = 1 <= a <= 12 and 1 <= b <= 31
    if not (day_first or month_first):
        return None
    if order == "either" and day_first and month_first and a != b:
        return Point(day=a, month=b, either=(b, a))
    if day_first and (order != "md" or not month_first):
        return Point(day=a, month=b)
    return Point(day=b, month=a)


def _day_first(groups: tuple[str, ...], order: str) -> Reading | None:
    first, sign, second, year = groups
    # With dots the day comes first in every language that reads them so.
    dotted = sign == "." and order == "either"
    point = _day_and_month(int(first), int(second), "dm" if dotted else order)
    if point is None:
        return None
    return "full", point.with_(Point(year=_long_year(year)))


def _year_first(groups: tuple[str, ...], order: str) -> Reading | None:
    year, _, month, day = groups
    reading = _full(int(year), int(month), int(day))
    return reading if reading[0] == "full" else None


def _month_and_year(groups: tuple[str, ...], order: str) -> Reading | None:
    month, year = int(groups[0]), int(groups[1])
    if 1 <= month <= 12 and _FIRST_YEAR <= year <= _LAST_YEAR:
        return "monthyear", Point(year=year, month=month)
    return None


def _year_and_month(groups: tuple[str, ...], order: str) -> Reading | None:
    return _month_and_year((groups[1], groups[0]), order)


def _two_years(groups: tuple[str, ...], order: str) -> Reading | None:
    first, last = int(groups[0]), int(groups[1])
    if len(groups[1]) == 2:
        last += first // 100 * 100
    if _FIRST_YEAR <= first < last <= _LAST_YEAR:
        return "years", Term(Point(year=first), Point(year=last))
    return None


def _pair(groups: tuple[str, ...], order: str) -> Reading | None:
    a, b = int(groups[0]), int(groups[1])
    return ("pair", (a, b)) if _is_day(a, b) else None


def _hyphen(groups: tuple[str, ...], order: str) -> Reading | None:
    a, b = int(groups[0]), int(groups[1])
    return ("hyphen", (a, b)) if 1 <= a <= 31 and 1 <= b <= 31 else None


def _dotted(groups: tuple[str, ...], order: str) -> Reading | None:
    a, b = int(groups[0]), int(groups[1])
    return ("dotted", (a, b)) if 1 <= a <= 31 and 1 <= b <= 12 else None


def _days_of_month(groups: tuple[str, ...], order: str) -> Reading | None:
    """20-22/8, 20-22/8/2025."""
    first, last, month, year = (int(part) if part else None for part in groups)
    assert first is not None and last is not None and month is not None
    if not (1 <= first < last <= 31 and 1 <= month <= 12):
        return None
    return "cluster", Range(
        Point(day=first, month=month, year=year), Point(day=last, month=month, year=year)
    )


def _across_months(groups: tuple[str, ...], order: str) -> Reading | None:
    """28/5-3/6, 28/5-3/6/2025, 28/5/2025-3/6/2025."""
    left = _day_and_month(int(groups[0]), int(groups[1]), order)
    right = _day_and_month(int(groups[3]), int(groups[4]), order)
    if left is None or right is None:
        return None
    right_year = int(groups[5]) if groups[5] else None
    left_year = int(groups[2]) if groups[2] else None
    return "cluster", Range(left.with_(Point(year=left_year)), right.with_(Point(year=right_year)))


def _months_of_year(groups: tuple[str, ...], order: str) -> Reading | None:
    """9/2024-3/2025, 7-9/2025."""
    first, first_year, last, year = groups
    if not (1 <= int(first) <= 12 and 1 <= int(last) <= 12):
        return None
    left_year = int(first_year) if first_year else int(year)
    return "cluster", Range(
        Point(month=int(first), year=left_year), Point(month=int(last), year=int(year))
    )


_SHAPES = (
    (re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|(?<=/)\d\d)"), _day_first),
    (re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})"), _year_first),
    (re.compile(r"(\d{4})[-/](\d{4})"), _two_years),
    (re.compile(r"(\d{1,2})[./-](\d{4})"), _month_and_year),
    (re.compile(r"(\d{4})[./-](0?[1-9]|1[0-2])"), _year_and_month),
    (re.compile(r"((?:19|20)\d\d)[-/](\d\d)"), _two_years),
    (re.compile(r"(\d{1,2})-(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?"), _days_of_month),
    (
        re.compile(
            r"(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?-(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?"
        ),
        _across_months,
    ),
    (re.compile(r"(\d{1,2})(?:/(\d{4}))?-(\d{1,2})/(\d{4})"), _months_of_year),
    (re.compile(r"(\d{1,2})/(\d{1,2})"), _pair),
    (re.compile(r"(\d{1,2})-(\d{1,2})"), _hyphen),
    (re.compile(r"(\d{1,2})\.(\d{1,2})"), _dotted),
)
