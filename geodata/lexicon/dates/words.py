"""What a language's table of time words holds. Data only: the rules stand in `geodata.dates`.

All forms are lower case in NFC; several forms of one meaning are separated by "|". A relative
meaning is a pair such as ("day", -1): the unit, and how many of it away from the anchor.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Shift = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """One language's words about time.

    `spaced`: words are separated by spaces, so a form must stand alone to count.
    `capitals`: months and weekdays are written with a capital, and count only so.
    `joined`: a hyphen makes one word of two ("hari-hari"), so a form beside it does not count.
    `order`: how a bare 5/10 is read, "dm" (day first) or "md".
    `thousands`: the sign that groups digits.
    """

    spaced: bool = True
    capitals: bool = False
    joined: bool = False
    order: str = "dm"
    thousands: str = "."

    months: Mapping[int, str]
    """Month number to its names."""
    weekdays: Mapping[int, str]
    """0 = Monday to names that count anywhere."""
    short_weekdays: Mapping[int, str] = field(default_factory=dict)
    """Names that count only beside a date ("Sat", "（火）")."""
    units: Mapping[str, str]
    """day, week, weekend, month, quarter, year, decade, century, fiscal."""
    lengths: Mapping[str, str] = field(default_factory=dict)
    """Units that only ever measure a length ("日間", "周年")."""
    one_unit: Mapping[str, str] = field(default_factory=dict)
    """Unit words that hold the quantity one ("setahun", "a year")."""
    long_spans: Mapping[tuple[int, str], str] = field(default_factory=dict)
    """Fixed lengths: (50, "year") = "half a century"."""
    numbers: Mapping[int, str] = field(default_factory=dict)
    """Number words below twenty, and what else is one word."""
    tens: Mapping[int, str] = field(default_factory=dict)
    """20, 30 ... as a base for compounds."""
    ones: Mapping[int, str] = field(default_factory=dict)
    """Digits as they sound after a ten; taken from `numbers` when empty."""
    tens_joint: str = " "
    ordinals: Mapping[int, str] = field(default_factory=dict)

    published: Mapping[Shift, str] = field(default_factory=dict)
    """Words that count from the publication day ("yesterday")."""
    event: Mapping[Shift, str] = field(default_factory=dict)
    """Words that count from the date named just before ("the same day")."""
    nth: Mapping[int, str] = field(default_factory=dict)
    """Days of the run named before ("the first day" = 1, "最終日" = -1)."""
    nth_unit: str = ""
    last: str = ""
    past: str = ""
    """Words that close a stretch up to now ("vừa qua", "terakhir"): after a length no date."""
    next: str = ""
    this: str = ""
    ago: str = ""
    hence: str = ""
    earlier: str = ""
    """After a length: before the date named just before ("three days earlier")."""
    after: str = ""
    """After a unit: the next one; after a length: later than the date just named ("sau")."""
    later: str = ""
    parts: str = ""
    """Parts of a month or a year ("early", "akhir", "下旬"): they never narrow a date."""
    seasons: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """First and last month to names; a season gives its year."""
    year_parts: Mapping[Shift, str] = field(default_factory=dict)
    """Seasons and turns of a year with the year inside the word ("昨秋", "年末")."""
    stretches: Mapping[tuple[int, int], str] = field(default_factory=dict)
    """Quarters and halves of a year."""
    first_months: str = ""
    """After a number: the first so many months of a year ("tháng đầu")."""
    dayparts: str = ""
    day_marks: str = ""
    """Words before a day number that make it a day ("tanggal", "mùng")."""
    every: str = ""
    recurring: str = ""
    anniversary: str = ""
    """Words beside an ordinal that count years ("30th anniversary", "ulang tahun ke-50")."""
    decades: str = ""
    """Words before a figure that make it a decade ("những năm 1990")."""
    terms: Mapping[int, str] = field(default_factory=dict)
    """Business years by their distance from the present one ("昨年度")."""
    fiscal: str = ""
    """Words before years that make them a term, not a date."""
    horizons: str = ""
    """Words before a year that make it a goal ("by 2045")."""
    eras: Mapping[int, str] = field(default_factory=dict)
    """Year before the era's first to its names."""
    ditto: str = ""
    """A word before a year that repeats the era of the year before ("同26年")."""
    stop: str = ""
    """Longer words that only look like time; they hide the shorter form inside."""
    not_length: str = ""
    """Words after number and unit that make it neither a day nor a length ("3日目")."""

    gaps: Mapping[str, str]
    """What may stand between two time words, by the name of its symbol."""

    future: str
    """Words of a sentence that announce."""
    past_tense: str
    """Words of a clause that report."""
    until: str
    """Words that close a run of days ("hingga", "まで")."""
    reports: str = ""
    """Japanese verbs at a sentence's end that tell what was said or agreed on the day after は."""
    limits: str = ""
    """Words that put a day ahead without opening a run ("before", "sebelum")."""
    topic: str = ""
    """Words that make the year before them what the sentence is about ("là năm")."""
    speech: str = ""
    """Words of a title that make the text a speech, told from its own day."""
    small: str = ""
    """Further small words beside a date."""
    name_before: str = ""
    """Words before a date that make it a name ("Lapangan 30 Oktober")."""
    name_after: str = ""
    number_before: str = ""
    """Words before figures that make them a number of something ("số", "Article")."""
    about: str = ""
    inexact: str = ""
    age_before: str = ""
    age_after: str = ""
    day_before: str = ""
    """Words before a bare pair of figures that make it a day ("pada 25/11")."""
    year_before: str = ""
    """Words before a bare year that make it one ("since")."""
    risky_months: str = ""
    """Names of months that are other words too ("may"): they need a word such as "in" before."""
    ordinal_before: str = ""
    """Words before a weekday's name that make it an ordinal ("lần thứ năm")."""
    weekday_before: str = ""
    """Words before it that make it a weekday even in small letters ("sáng thứ năm")."""
    between: str = ""
    begin: str = ""
    """Verbs that put a length's first day on the date after it ("begins a three-day visit on")."""
    lasting: str = ""
    """Verbs between a first day and a length ("will last"); in Japanese words behind the length."""
    clock_before: str = ""
    counted_after: str = ""
    """What is counted: a figure before it is no year ("2000 orang")."""
    published_line: str = ""
    """Labels of a publication date ("Cập nhật")."""
