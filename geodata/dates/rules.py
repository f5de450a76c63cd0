"""The grammar: how words about time combine, for all four languages.

A rule names its parts by kind of word (`symbols`), says which phrase they make, and which languages
write so. Stages run in order, each on the result of the one before: numbers, years, months, days,
ranges. Within a stage the longest rule wins, then the earlier one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from re import Pattern

from geodata.dates import actions
from geodata.dates.actions import Action
from geodata.dates.expressions import Unit
from geodata.dates.symbols import SYMBOLS, compile_pattern

_ALL = "en vi ja id"
_LATIN = "en vi id"
_AFTER = "vi id"
"""Vietnamese and Indonesian put the modifier behind ("tuần trước", "pekan lalu")."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` over kinds makes a `result`; `reason` is shown to the user.

    `guard` names the check that a phrase of this rule must pass when it stands alone, "" for none;
    `otherwise` reads the phrases that do not pass.
    """

    reason: str
    languages: str
    pattern: str
    result: str
    action: Action = actions.merge
    guard: str = ""
    otherwise: Action | None = None
    regex: Pattern[str] = field(init=False)
    firsts: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", compile_pattern(self.pattern))
        object.__setattr__(self, "firsts", _possible_firsts(self.pattern))


def _possible_firsts(pattern: str) -> frozenset[str]:
    """Symbols among the words of a pattern up to its first part that must be there."""
    import re

    firsts: set[str] = set()
    for lookaround, body, mark in re.findall(
        r"(\(\?<?[!=][^)]*\))|(?:\w+:)?(\[[^\]]*\]|\w+)([?*]?)", pattern
    ):
        if lookaround:
            continue
        firsts.update(SYMBOLS[word] for word in re.findall(r"\w+", body))
        if not mark:
            break
    return frozenset(firsts)


_NUMBER = "[num12 num31 count number word year4]"
_SMALL = "[num12 num31 count word]"
_DAYNUM = "[num12 num31]"
_CHOICES = "[num12 num31 ordinal]"

_NUMBERS = (
    Rule(
        "number word", "vi",
        "(?<![num12 num31 count number word year4 part])year"
        "(?=[day week month year decade](?![num12 num31 year4]))",
        "word", actions.five,
    ),
    Rule("anniversary", "en", "n:[ordinal num12 num31 count number word] dash? anniversary",
         "LENGTH", actions.anniversary),
    Rule("anniversary", "id vi", "anniversary dash? n:[num12 num31 count number word]",
         "LENGTH", actions.anniversary),
)  # fmt: skip

_YEARS = (
    Rule("decade", "vi id", "decades [year4 count num31 num12 word]", "VOID", actions.nothing),
    Rule("decade", "vi id", "decade [year4 count]", "VOID", actions.nothing),
    Rule("century", "vi en id", "century [num12 num31]", "VOID", actions.nothing),
    Rule("year", _LATIN, "year:year4", "YEAR", guard="bare_year"),
    Rule("year", "vi id", "year of? year:year4", "YEAR"),
    Rule("year", "ja", "year:year4 year", "YEAR"),
    Rule("year with its era", "ja", "year:year4 open era [num12 num31 count] year", "YEAR"),
    Rule("year with its era", "ja", "year:year4 year open era [num12 num31 count] year?", "YEAR"),
    Rule("era year", "ja", "era:era n:[num12 num31 count] year", "YEAR", actions.era_year),
    Rule("era year", "ja", "era n:[num12 num31 count] open year:year4 year? nope? year?", "YEAR"),
    Rule("era year", "ja", "era n:[num12 num31 count] year open year:year4 year?", "YEAR"),
    Rule("last year", "vi id", "year last", "YEAR", actions.shift("year", -1)),
    Rule("next year", "vi id", "year [next after]", "YEAR", actions.shift("year", 1)),
    Rule("this year", "vi id", "year this", "YEAR", actions.shift("year", 0)),
    Rule("last year", "en", "last year", "YEAR", actions.shift("year", -1)),
    Rule("next year", "en", "next year", "YEAR", actions.shift("year", 1)),
    Rule("this year", "en", "this year", "YEAR", actions.shift("year", 0)),
    Rule("relative year", _ALL, "point:rel_year", "YEAR", actions.keep),
    Rule("year of the date before", _ALL, "point:same_year", "YEAR", actions.keep),
    Rule("year of the same era", "ja", "ditto n:[num12 num31 count] year", "YEAR",
         actions.short_year),
    Rule("turn or season of a year", "ja", "point:year_part", "YEAR", actions.keep),
)  # fmt: skip

_ANCHORS = (
    # Direction, anchor, languages, pattern: {n} is the number, {unit} the unit; {free} says that
    # the number belongs to no month or day before it ("tháng 3 năm sau").
    (-1, "published", "vi id", "{free}n:{n} {unit} last"),
    (-1, "published", "vi", "ago of? [about more]? n:{n} {unit}"),
    (-1, "published", "id", "n:one_{unit} last"),
    (-1, "published", "en", "n:{n} {unit} ago"),
    (-1, "published", "en", "n:one_{unit} ago"),
    (-1, "published", "ja", "n:{small} {ja} ago"),
    (1, "published", "vi id en", "{free}n:{n} {unit} hence"),
    (1, "published", "id en", "n:one_{unit} hence"),
    (-1, "event", "vi id en", "{free}n:{n} {unit} earlier"),
    (-1, "event", "id en", "n:one_{unit} earlier"),
    (-1, "event", "vi", "earlier of? [about more]? n:{n} {unit}"),
    (1, "event", "vi id en", "{free}n:{n} {unit} [later after]"),
    (-1, "event", "vi id", "{unit} earlier"),
    (1, "event", "vi id", "{unit} later"),
    (1, "event", "id en", "n:one_{unit} later"),
    (1, "event", "ja", "n:{small} {ja} hence"),
)
_RESULTS: tuple[tuple[Unit, str], ...] = (
    ("day", "NEAR"),
    ("week", "WEEK"),
    ("month", "MONTHYEAR"),
    ("year", "YEAR"),
)


def _counts_from_an_anchor() -> Iterator[Rule]:
    """ "three days ago", "ba tuần trước", "2か月後"."""
    for unit, result in _RESULTS:
        for sign, anchor, languages, pattern in _ANCHORS:
            side = "before" if sign < 0 else "after"
            base = "publication" if anchor == "published" else "the date just named"
            yield Rule(
                f"{unit}s {side} {base}",
                languages,
                pattern.format(
                    free="(?<![month day day_mark])",
                    n=_NUMBER,
                    small=_SMALL,
                    unit=unit,
                    ja=f"[{unit} len_{unit}]",
                ),
                result,
                actions.away(unit, sign, anchor),
                "exact",
            )


def _stretches_up_to_now() -> Iterator[Rule]:
    """ "5 năm qua", "lima tahun mendatang": lengths, though "năm qua" alone is a year."""
    for unit, result in (
        ("day", "SPAN"),
        ("week", "SPAN"),
        ("month", "LENGTH"),
        ("year", "LENGTH"),
    ):
        pattern = f"(?<![month day day_mark])n:{_NUMBER} {unit} [past next]"
        yield Rule(f"length in {unit}s", _AFTER, pattern, result, actions.length(unit))
        pattern = f"[last past next] n:{_NUMBER} {unit}"
        yield Rule(f"length in {unit}s", "en", pattern, result, actions.length(unit))


_DECADES_AGO = (
    Rule(
        "decades before publication",
        _AFTER,
        "n:[num12 word] decade last",
        "YEAR",
        actions.decades_away(-1),
        "exact",
    ),
    Rule(
        "decades before publication",
        "en",
        "n:[num12 word] decade ago",
        "YEAR",
        actions.decades_away(-1),
        "exact",
    ),
    Rule(
        "years before publication",
        "en",
        "n:long ago",
        "YEAR",
        actions.away("year", -1, "published"),
        "exact",
    ),
    Rule(
        "years before publication",
        _AFTER,
        "n:long last",
        "YEAR",
        actions.away("year", -1, "published"),
        "exact",
    ),
)

_SEASONS = (
    Rule("season of a year", "en", "season of? comma? year:[YEAR]", "YEAR"),
    Rule("season of a year", _AFTER, "season year:[YEAR]", "YEAR"),
    Rule("season of a year", "ja", "year:[YEAR] of? season", "YEAR"),
    Rule("last season", _AFTER, "season:season [last past]", "YEAR", actions.toward(-1)),
    Rule("next season", _AFTER, "season:season [next after]", "YEAR", actions.toward(1)),
    Rule("this season", _AFTER, "season:season this", "YEAR", actions.toward(0)),
    Rule("last season", "en", "[last past] season:season", "YEAR", actions.toward(-1)),
    Rule("next season", "en", "next season:season", "YEAR", actions.toward(1)),
    Rule("this season", "en", "this season:season", "YEAR", actions.toward(0)),
    Rule("part of a year", "en", "part dash? of? year:[YEAR]", "YEAR"),
    Rule("part of a year", _AFTER, "part dash? of? year:[YEAR]", "YEAR"),
    Rule("part of a year", "ja", "year:[YEAR] of? [part daypart year_part]", "YEAR"),
    Rule("part of the running year", _AFTER, "part year", "YEAR", actions.shift("year", 0)),
    Rule("part of the running year", "en", "part of? year", "YEAR", actions.shift("year", 0)),
    Rule("part of a year", "en", "part season of? year:[YEAR]", "YEAR"),
    Rule("quarter or half of a year", _LATIN, "stretch:stretch of? comma? slash? dash? year:[YEAR]", "STRETCH"),
    Rule("quarter or half of a year", "ja", "year:[YEAR] of? stretch:stretch", "STRETCH"),
    Rule("quarter or half of the running year", _AFTER, "rest:stretch year", "STRETCH",
         actions.shift("year", 0)),
    Rule("quarter or half of the running year", "en", "rest:stretch of? year", "STRETCH",
         actions.shift("year", 0)),
)  # fmt: skip

_TERMS = (
    Rule("term of years", _LATIN, "fiscal* of? years:years", "TERM", actions.term),
    Rule("term of years", _LATIN, "fiscal* left:YEAR [to dash] right:YEAR", "TERM", actions.term),
    Rule("term of years", "ja", "left:[year4 YEAR] [to dash] right:YEAR", "TERM", actions.term),
    Rule("term of years", "ja", "years:years [year fiscal_unit]", "TERM", actions.term),
    Rule("business year", "ja", "year:year4 fiscal_unit", "TERM", actions.fiscal),
    Rule("business year", "ja", "era:era n:[num12 num31 count] fiscal_unit", "TERM", actions.era_term),
    Rule("business year", "ja", "year:term", "TERM", actions.fiscal),
    Rule("business year", _LATIN, "fiscal year? year:YEAR", "TERM", actions.plain_term),
)  # fmt: skip

_MONTHS = (
    Rule("month and year", "en", "month:name of? comma? year:YEAR", "MONTHYEAR"),
    Rule("month and year", _AFTER, "month? month:[name] of? comma? slash? year:YEAR", "MONTHYEAR"),
    Rule("month and year", _AFTER, "month month:num12 of? comma? slash? year:YEAR", "MONTHYEAR"),
    Rule("month and year", "vi id", "month? point:monthyear", "MONTHYEAR", actions.keep, "bare_monthyear"),
    Rule("month and year", "en ja", "point:monthyear", "MONTHYEAR", actions.keep, "bare_monthyear"),
    Rule("month and year", "ja", "year:YEAR of? month:num12 month", "MONTHYEAR"),
    Rule("last such month", _AFTER, "month? month:name [last past]", "MONTHYEAR", actions.toward(-1)),
    Rule("next such month", _AFTER, "month? month:name next", "MONTHYEAR", actions.toward(1)),
    Rule("last such month", "vi", "month month:num12 [last past]", "MONTHYEAR", actions.toward(-1)),
    Rule("next such month", "vi", "month month:num12 next", "MONTHYEAR", actions.toward(1)),
    Rule("last such month", "en", "[last past] month:name", "MONTHYEAR", actions.toward(-1)),
    Rule("next such month", "en", "next month:name", "MONTHYEAR", actions.toward(1)),
    Rule("this month's name", "en", "this month:name", "MONTH"),
    Rule("month of this year", "vi", "month month:num12 this", "MONTHYEAR", actions.toward(0)),
    Rule("month of this year", "id", "month? month:name this", "MONTHYEAR", actions.toward(0)),
    Rule("month", "vi", "month month:num12", "MONTH"),
    Rule("month", "id", "month month:[name num12]", "MONTH"),
    Rule("month", _LATIN, "month:name", "MONTH", actions.merge, "bare_month"),
    Rule("month", "ja", "month:num12 month", "MONTH"),
    Rule("last month", _AFTER, "month [last past]", "MONTHYEAR", actions.shift("month", -1)),
    Rule("next month", _AFTER, "month [next after]", "MONTHYEAR", actions.shift("month", 1)),
    Rule("this month", _AFTER, "month this", "MONTHYEAR", actions.shift("month", 0)),
    Rule("last month", "en", "last month", "MONTHYEAR", actions.shift("month", -1)),
    Rule("next month", "en", "next month", "MONTHYEAR", actions.shift("month", 1)),
    Rule("this month", "en", "this month", "MONTHYEAR", actions.shift("month", 0)),
    Rule("relative month", _ALL, "point:rel_month", "MONTHYEAR", actions.keep),
    Rule("month of the date before", _ALL, "point:same_month", "MONTHYEAR", actions.keep),
    Rule("months", "vi", "month months:hyphen slash? year:YEAR?", "RANGE", actions.month_range),
)  # fmt: skip

_WEEKS = (
    Rule(
        "month and short year",
        "ja",
        "n:[num12 num31] year month:MONTH",
        "MONTHYEAR",
        actions.short_year,
    ),
    Rule("last week", _AFTER, "part? week [last past]", "WEEK", actions.shift("week", -1)),
    Rule("next week", _AFTER, "part? week [next after]", "WEEK", actions.shift("week", 1)),
    Rule("this week", _AFTER, "part? week this", "WEEK", actions.shift("week", 0)),
    Rule("last week", "en", "part? last week", "WEEK", actions.shift("week", -1)),
    Rule("next week", "en", "part? next week", "WEEK", actions.shift("week", 1)),
    Rule("this week", "en", "part? this week", "WEEK", actions.shift("week", 0)),
    Rule("last weekend", _AFTER, "weekend [last past]", "WEEK", actions.shift("weekend", -1)),
    Rule("next weekend", _AFTER, "weekend [next after]", "WEEK", actions.shift("weekend", 1)),
    Rule("this weekend", _AFTER, "weekend this", "WEEK", actions.shift("weekend", 0)),
    Rule("last weekend", "en", "last weekend", "WEEK", actions.shift("weekend", -1)),
    Rule("next weekend", "en", "next weekend", "WEEK", actions.shift("weekend", 1)),
    Rule("this weekend", "en", "this weekend", "WEEK", actions.shift("weekend", 0)),
    Rule("relative week", _ALL, "point:[rel_week rel_weekend]", "WEEK", actions.keep),
    Rule("week of the date before", _ALL, "point:same_week", "WEEK", actions.keep),
    Rule("part of a month", _LATIN, "part dash? of? month:MONTH", "MONTH"),
    Rule("part of a month", _LATIN, "part dash? of? month:MONTHYEAR", "MONTHYEAR"),
    Rule("part of a month", "ja", "month:MONTH of? [part daypart]", "MONTH"),
    Rule("part of a month", "ja", "month:MONTHYEAR of? [part daypart]", "MONTHYEAR"),
    Rule("part of the running month", _AFTER, "part month", "MONTHYEAR", actions.shift("month", 0)),
)

_DAYS = (
    Rule("day, month and year", _ALL, "day? day_mark? point:full", "DATE", actions.keep),
    Rule(
        "month and day", "en", "month:MONTH day:[num12 num31 ordinal] comma? of? year:YEAR", "DATE"
    ),
    Rule(
        "month and day",
        "en",
        "month:[MONTH] day:[num12 num31 ordinal] (?![day week month year])",
        "DATE",
    ),
    Rule("day and month", "en", "day:[num12 num31 ordinal] of? month:[MONTH MONTHYEAR]", "DATE"),
    Rule(
        "day and month", _AFTER, "day? day_mark? day:[num12 num31] month:[MONTH MONTHYEAR]", "DATE"
    ),
    Rule(
        "day and month", "ja", "month:[MONTH MONTHYEAR] of? day:[num12 num31] day (?!nope)", "DATE"
    ),
    Rule("day and month in figures", _AFTER, "pair:pair", "DATE", actions.day_first, "bare_pair"),
    Rule(
        "day and month in figures",
        _AFTER,
        "[day day_mark daypart] day? day_mark? pair:pair",
        "DATE",
        actions.day_first,
    ),
    Rule(
        "day and month in figures",
        _AFTER,
        "day? day_mark? pair:pair comma? of? year:YEAR",
        "DATE",
        actions.day_first,
    ),
    Rule("day and month in figures", "en", "pair:pair", "DATE", actions.either_order, "bare_pair"),
    Rule("month and day in figures", "ja", "pair:pair", "DATE", actions.month_first, "bare_pair"),
    Rule("month and day in figures", "ja", "pair:pair short_weekday", "DATE", actions.month_first),
    Rule(
        "day and month in figures",
        _AFTER,
        "[day day_mark daypart] day? pair:dotted",
        "DATE",
        actions.day_first,
    ),
    Rule(
        "day and month in figures",
        "vi",
        "[day daypart] day? days:hyphen (?![month MONTH MONTHYEAR day_mark])",
        "DATE",
        actions.hyphen_day,
    ),
    Rule(
        "days of the running month",
        "vi id",
        "day_mark days:hyphen (?![MONTH MONTHYEAR])",
        "RANGE",
        actions.day_range,
    ),
    Rule("day of the month", "vi", "day day_mark? day:[num12 num31] (?!daypart)", "DAY"),
    Rule("day of the month", _AFTER, "day_mark day:[num12 num31]", "DAY"),
    Rule(
        "day of the month", "ja", "day:[num12 num31] day (?!nope)", "DAY", actions.merge, "bare_day"
    ),
    Rule("day of the month gone by", "ja", "last day:[num12 num31] day", "DAY", actions.toward(-1)),
    Rule("day of the month to come", "ja", "next day:[num12 num31] day", "DAY", actions.toward(1)),
    Rule(
        "month and day gone by",
        "ja",
        "last month:MONTH day:[num12 num31] day",
        "DATE",
        actions.toward(-1),
    ),
    Rule(
        "month and day to come",
        "ja",
        "next month:MONTH day:[num12 num31] day",
        "DATE",
        actions.toward(1),
    ),
    Rule("day of the month", "en", "day:ordinal", "DAY", actions.merge, "bare_ordinal"),
    Rule("day of the run before", _ALL, "point:nth", "NEAR", actions.nth_day),
    Rule("day of the run before", "ja", "point:num12 nth_unit", "NEAR", actions.nth_day),
    Rule("relative day", _ALL, "day? point:rel_day", "NEAR", actions.keep),
    Rule("day of the date before", _ALL, "point:same_day", "NEAR", actions.keep),
    Rule("weekday", _LATIN, "day? point:weekday", "WEEKDAY", actions.keep, "weekday"),
    Rule("weekday", "ja", "point:weekday", "WEEKDAY", actions.keep, "no_nth"),
    Rule(
        "last such weekday",
        _AFTER,
        "day? weekday:weekday daypart? [last past]",
        "NEAR",
        actions.toward(-1),
    ),
    Rule(
        "next such weekday", _AFTER, "day? weekday:weekday daypart? next", "NEAR", actions.toward(1)
    ),
    Rule("weekday of this week", _AFTER, "day? weekday:weekday this", "NEAR", actions.toward(0)),
    Rule("last such weekday", "en", "[last past] weekday:weekday", "NEAR", actions.toward(-1)),
    Rule("next such weekday", "en", "next weekday:weekday", "NEAR", actions.toward(1)),
    Rule("weekday of this week", "en", "this weekday:weekday", "NEAR", actions.toward(0)),
    Rule("weekday of a week", _LATIN, "day? weekday:weekday daypart? comma? of? near:WEEK", "NEAR"),
    Rule("weekday of a week", "ja", "near:WEEK of? weekday:weekday", "NEAR"),
)

_LENGTHS = (
    Rule(
        "length in days",
        _LATIN,
        f"n:{_NUMBER} dash? day (?![cluster hyphen pair full])",
        "SPAN",
        actions.length("day"),
    ),
    Rule("length in weeks", _LATIN, f"n:{_NUMBER} dash? week", "SPAN", actions.length("week")),
    Rule("length in months", _LATIN, f"n:{_NUMBER} dash? month", "LENGTH", actions.length("month")),
    Rule(
        "length in years",
        _LATIN,
        f"n:{_NUMBER} dash? year",
        "LENGTH",
        actions.length("year"),
        "age",
    ),
    Rule(
        "length in years", _LATIN, f"n:{_NUMBER} dash? year past", "LENGTH", actions.length("year")
    ),
    Rule(
        "length in decades",
        _LATIN,
        f"n:{_NUMBER} dash? decade",
        "LENGTH",
        actions.length("year", 10),
    ),
    Rule(
        "length in centuries",
        _ALL,
        f"n:{_NUMBER} dash? century",
        "LENGTH",
        actions.length("year", 100),
    ),
    Rule("length", "en id", "n:[one_day one_week]", "SPAN", actions.fixed_length),
    Rule("length", "en id", "n:[one_month one_year]", "LENGTH", actions.fixed_length),
    Rule("length", _ALL, "n:long", "LENGTH", actions.fixed_length),
    Rule("length in days", "ja", f"n:{_SMALL} len_day", "SPAN", actions.length("day")),
    Rule("length in weeks", "ja", f"n:{_SMALL} len_week", "SPAN", actions.length("week")),
    Rule("length in months", "ja", f"n:{_SMALL} len_month", "LENGTH", actions.length("month")),
    Rule("length in years", "ja", f"n:{_NUMBER} len_year", "LENGTH", actions.length("year")),
    Rule("length in years", "ja", f"n:{_SMALL} year (?!nope)", "LENGTH", actions.length("year")),
    Rule("comes again", _ALL, "recurring of? WEEKDAY", "OFTEN", actions.often),
    Rule("comes again", _ALL, "recurring", "OFTEN", actions.often),
    Rule(
        "comes again",
        _LATIN,
        "every [day week month year weekday MONTH DATE NEAR season YEAR]",
        "OFTEN",
        actions.often,
    ),
    Rule("comes again", _LATIN, f"every {_NUMBER} [day week month year]", "OFTEN", actions.often),
    Rule("comes again", "ja", "every [MONTH DATE season]", "OFTEN", actions.often),
)

_SAME_DAY_TWICE = (
    Rule("day to come", _AFTER, "date:DATE next", "DATE", actions.toward(1)),
    Rule("day gone by", _AFTER, "date:DATE [last past]", "DATE", actions.toward(-1)),
    Rule("day to come", _AFTER, "date:DAY next", "DAY", actions.toward(1)),
    Rule("day gone by", _AFTER, "date:DAY [last past]", "DAY", actions.toward(-1)),
    Rule("a day of a week", "en", "near:WEEK comma? of? date:DAY", "DATE", actions.named_twice),
    Rule("a day named twice", _ALL, "WEEKDAY comma? point:NEAR", "NEAR", actions.keep),
    Rule("a day named twice", _ALL, "point:NEAR comma? open? WEEKDAY", "NEAR", actions.keep),
)

_APPOSITIONS = (
    Rule("part of a day", _ALL, "daypart of? comma? point:DATE", "DATE", actions.keep),
    Rule("part of a day", _ALL, "daypart of? comma? point:DAY", "DAY", actions.keep),
    Rule("part of a day", _ALL, "daypart of? comma? point:NEAR", "NEAR", actions.keep),
    Rule("part of a day", _ALL, "daypart of? comma? point:WEEKDAY", "NEAR", actions.keep),
    Rule("part of a day", _ALL, "point:WEEKDAY of? daypart", "NEAR", actions.keep),
    Rule("part of a day", _ALL, "point:DATE of? daypart", "DATE", actions.keep),
    Rule("part of a day", _ALL, "point:DAY of? daypart", "DAY", actions.keep),
    Rule("part of a day", _ALL, "point:NEAR of? daypart", "NEAR", actions.keep),
    Rule(
        "a day named twice",
        _ALL,
        "daypart? of? near:[NEAR WEEKDAY] daypart? of? open? comma? daypart? date:[DATE DAY]",
        "DATE",
        actions.named_twice,
    ),
    Rule(
        "a day named twice",
        _LATIN,
        "daypart? short_weekday comma? open? date:[DATE DAY]",
        "DATE",
        actions.named_twice,
    ),
    Rule(
        "a day named twice",
        _ALL,
        "date:DATE comma? open? [short_weekday WEEKDAY] daypart?",
        "DATE",
        actions.named_twice,
    ),
    Rule(
        "a day named twice",
        _ALL,
        "date:DAY open? [short_weekday WEEKDAY] daypart?",
        "DAY",
        actions.named_twice,
    ),
)

_RANGES = (
    Rule(
        "days joined by a range",
        _ALL,
        "left:[DATE DAY NEAR WEEKDAY] comma? to daypart? right:[DATE DAY NEAR WEEKDAY]",
        "RANGE",
        actions.join,
    ),
    Rule(
        "days joined by a range",
        _ALL,
        "left:[DATE DAY WEEKDAY] dash right:[DATE DAY WEEKDAY]",
        "RANGE",
        actions.join,
    ),
    Rule(
        "days joined by a range",
        _ALL,
        "left:[num12 num31] [to dash] right:[DATE DAY]",
        "RANGE",
        actions.join,
    ),
    Rule(
        "days joined by a range",
        "en id",
        "left:DATE [to dash] right:[num12 num31 ordinal]",
        "RANGE",
        actions.join,
    ),
    Rule(
        "days joined by a range",
        "en",
        "left:ordinal [to dash] right:[DATE DAY]",
        "RANGE",
        actions.join,
    ),
    Rule(
        "days joined by a range",
        "en",
        "month:MONTH days:hyphen comma? year:YEAR?",
        "RANGE",
        actions.day_range,
    ),
    Rule(
        "days joined by a range",
        _LATIN,
        "day? day_mark? days:hyphen comma? month:[MONTH MONTHYEAR]",
        "RANGE",
        actions.day_range,
    ),
    Rule(
        "days joined by a range",
        "ja",
        "month:[MONTH MONTHYEAR] days:hyphen day",
        "RANGE",
        actions.day_range,
    ),
    Rule("days joined by a range", "ja", "days:hyphen day", "RANGE", actions.day_range),
    Rule(
        "days joined by a range",
        _ALL,
        "day? day_mark? range:cluster comma? of? year:YEAR?",
        "RANGE",
        actions.cluster,
    ),
    Rule(
        "days joined by 'and'",
        _ALL,
        "left:[DATE DAY NEAR WEEKDAY num12 num31] and right:[DATE DAY NEAR WEEKDAY]",
        "RANGE",
        actions.join,
        "between",
        actions.neighbours,
    ),
    Rule(
        "days joined by 'and'",
        "ja",
        "month:[MONTH MONTHYEAR] left:[num12 num31] and right:DAY",
        "RANGE",
        actions.neighbours,
    ),
    Rule(
        "days joined by 'and'",
        "en",
        "left:DATE and right:[num12 num31 ordinal]",
        "RANGE",
        actions.join,
        "between",
        actions.neighbours,
    ),
    Rule(
        "days joined by 'and'",
        _ALL,
        "left:[num12 num31 DAY DATE] [comma and] middle:[num12 num31 DAY] comma? and"
        " right:[DATE DAY]",
        "RANGE",
        actions.neighbours,
    ),
    Rule(
        "days joined by 'and'",
        "ja",
        "left:[num12 num31 DAY DATE] and middle:[num12 num31 DAY] and right:[DATE DAY]",
        "RANGE",
        actions.neighbours,
    ),
    Rule(
        "months joined by a range",
        "ja",
        "year:YEAR of? left:num12 [to dash] right:MONTH",
        "RANGE",
        actions.join_months,
    ),
    Rule(
        "months joined by a range",
        _ALL,
        "left:[MONTH MONTHYEAR] [to dash] right:[MONTH MONTHYEAR]",
        "RANGE",
        actions.join,
    ),
    Rule(
        "months joined by a range",
        "ja",
        "left:num12 [to dash] right:[MONTH MONTHYEAR]",
        "RANGE",
        actions.join_months,
    ),
    Rule(
        "months joined by a range",
        "ja",
        "year:YEAR months:hyphen month",
        "RANGE",
        actions.month_range,
    ),
    Rule(
        "between two months",
        _ALL,
        "left:[MONTH MONTHYEAR] and right:[MONTH MONTHYEAR]",
        "RANGE",
        actions.join,
        "between",
    ),
)

_COUNTED = (
    Rule("days to come", _AFTER, "range:RANGE next", "RANGE", actions.toward_range(1)),
    Rule("days gone by", _AFTER, "range:RANGE [last past]", "RANGE", actions.toward_range(-1)),
    Rule(
        "days counted from their first",
        _LATIN,
        "span:SPAN [start open] start:[DATE DAY NEAR WEEKDAY]",
        "RANGE",
        actions.counted,
    ),
    Rule(
        "days counted from their first",
        _LATIN,
        "start:[DATE DAY NEAR WEEKDAY] for span:SPAN",
        "RANGE",
        actions.counted,
    ),
    Rule(
        "days counted from their first",
        "ja",
        "start:[DATE DAY NEAR WEEKDAY] to span:SPAN",
        "RANGE",
        actions.counted,
    ),
    Rule(
        "days counted from their first",
        "ja",
        "span:SPAN [of start] start:[DATE DAY NEAR WEEKDAY]",
        "RANGE",
        actions.counted,
    ),
    Rule(
        "days counted and named",
        _LATIN,
        "SPAN [start open comma]? range:RANGE",
        "RANGE",
        actions.cluster,
    ),
)

STAGES: tuple[tuple[Rule, ...], ...] = (
    _NUMBERS,
    (*_YEARS, *_counts_from_an_anchor(), *_stretches_up_to_now(), *_DECADES_AGO),
    _SEASONS,
    _MONTHS,
    _WEEKS,
    _DAYS,
    _LENGTHS,
    _SAME_DAY_TWICE,
    _APPOSITIONS,
    _RANGES,
    _COUNTED,
    _TERMS,
)
