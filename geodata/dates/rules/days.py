"""Days, lengths of time, and days that are named twice."""

from geodata.dates import actions
from geodata.dates.rules.rule import AFTER, ALL, ANY_NUMBER, DAY_NUMBER, LATIN, SMALL, family

_ANY_MONTH = "month:[MONTH MONTHYEAR]"
_ENGLISH_DAY = "day:[num12 num31 ordinal]"
_DAY = f"day:{DAY_NUMBER}"

_FULL_DAYS = (
    *family("day, month and year", "DATE", [(ALL, "day? day_mark? point:full")], actions.keep),
    *family(
        "day and month",
        "DATE",
        [
            ("en", f"month:MONTH {_ENGLISH_DAY} comma? of? year:YEAR"),
            ("en", f"month:MONTH {_ENGLISH_DAY} (?![day week month year])"),
            ("en", f"{_ENGLISH_DAY} of? {_ANY_MONTH}"),
            (AFTER, f"day? day_mark? {_DAY} {_ANY_MONTH}"),
            ("ja", f"{_ANY_MONTH} of? {_DAY} day (?!nope)"),
        ],
    ),
    *family(
        "day and month in figures",
        "DATE",
        [(AFTER, "pair:pair")],
        actions.day_first,
        "bare_pair",
    ),
    *family(
        "day and month in figures",
        "DATE",
        [
            (AFTER, "[day day_mark daypart] day? day_mark? pair:pair"),
            (AFTER, "day? day_mark? pair:pair comma? of? year:YEAR"),
            (AFTER, "[day day_mark daypart] day? pair:dotted"),
        ],
        actions.day_first,
    ),
    *family(
        "day and month in figures", "DATE", [("en", "pair:pair")], actions.either_order, "bare_pair"
    ),
    *family(
        "day and month in figures", "DATE", [("ja", "pair:pair")], actions.month_first, "bare_pair"
    ),
    *family(
        "day and month in figures",
        "DATE",
        [("ja", "pair:pair weekday:short_weekday")],
        actions.month_first,
    ),
    *family(
        "day and month in figures",
        "DATE",
        [("vi", "[day daypart] day? days:hyphen (?![month MONTH MONTHYEAR day_mark])")],
        actions.hyphen_day,
    ),
    *family(
        "day and month in figures",
        "DATE",
        [("vi", "days:hyphen (?![month MONTH MONTHYEAR day_mark])")],
        actions.hyphen_day,
        "bare_hyphen",
    ),
    *family(
        "days of the running month",
        "RANGE",
        [(AFTER, "day_mark days:hyphen (?![MONTH MONTHYEAR])")],
        actions.day_range,
    ),
    *family(
        "day and month gone by",
        "DATE",
        [("ja", f"last month:MONTH {_DAY} day")],
        actions.toward(-1),
    ),
    *family(
        "day and month to come", "DATE", [("ja", f"next month:MONTH {_DAY} day")], actions.toward(1)
    ),
)

_BARE_DAYS = (
    *family(
        "day of the month",
        "DAY",
        [("vi", f"day day_mark? {_DAY} (?!daypart)"), (AFTER, f"day_mark {_DAY}")],
    ),
    *family("day of the month", "DAY", [("ja", f"{_DAY} day (?!nope)")], guard="bare_day"),
    *family("day of the month", "DAY", [("en", "day:ordinal")], guard="bare_ordinal"),
    *family("day of the month gone by", "DAY", [("ja", f"last {_DAY} day")], actions.toward(-1)),
    *family("day of the month to come", "DAY", [("ja", f"next {_DAY} day")], actions.toward(1)),
)

_RELATIVE_DAYS = (
    *family(
        "day of the run before",
        "NEAR",
        [(ALL, "point:nth"), ("ja", "point:num12 nth_unit")],
        actions.nth_day,
    ),
    *family("relative day", "NEAR", [(ALL, "day? point:rel_day")], actions.keep),
    *family("part of today", "NEAR", [(AFTER, "daypart this")], actions.shift("day", 0)),
    *family("day of the date before", "NEAR", [(ALL, "point:same_day")], actions.keep),
    *family("weekday", "WEEKDAY", [(LATIN, "day? point:weekday")], actions.keep, "weekday"),
    *family("weekday", "WEEKDAY", [("ja", "point:weekday")], actions.keep, "no_nth"),
    *family(
        "last such weekday",
        "NEAR",
        [
            (AFTER, "day? weekday:weekday daypart? [last past]"),
            ("en", "[last past] weekday:weekday"),
        ],
        actions.toward(-1),
    ),
    *family(
        "next such weekday",
        "NEAR",
        [(AFTER, "day? weekday:weekday daypart? next"), ("en", "next weekday:weekday")],
        actions.toward(1),
    ),
    *family(
        "weekday of this week",
        "NEAR",
        [(AFTER, "day? weekday:weekday this"), ("en", "this weekday:weekday")],
        actions.toward(0),
    ),
    *family(
        "weekday of a week",
        "NEAR",
        [
            (LATIN, "day? weekday:weekday daypart? comma? of? near:WEEK"),
            ("ja", "near:WEEK of? weekday:weekday"),
        ],
    ),
)

DAYS = (*_FULL_DAYS, *_BARE_DAYS, *_RELATIVE_DAYS)

LENGTHS = (
    *family(
        "length in days",
        "SPAN",
        [
            (LATIN, f"n:{ANY_NUMBER} dash? day (?![cluster hyphen pair full])"),
            ("ja", f"n:{SMALL} len_day"),
        ],
        actions.length("day"),
    ),
    *family(
        "length in weeks",
        "SPAN",
        [(LATIN, f"n:{ANY_NUMBER} dash? week"), ("ja", f"n:{SMALL} len_week")],
        actions.length("week"),
    ),
    *family(
        "length in months",
        "LENGTH",
        [(LATIN, f"n:{ANY_NUMBER} dash? month"), ("ja", f"n:{SMALL} len_month")],
        actions.length("month"),
    ),
    *family(
        "length in years",
        "LENGTH",
        [
            (LATIN, f"n:{ANY_NUMBER} dash? year"),
            ("ja", f"n:{ANY_NUMBER} len_year"),
            ("ja", f"n:{SMALL} year (?!nope)"),
        ],
        actions.length("year"),
        "age",
    ),
    *family(
        "length in decades",
        "LENGTH",
        [(LATIN, f"n:{ANY_NUMBER} dash? decade")],
        actions.length("year", 10),
    ),
    *family(
        "length in centuries",
        "LENGTH",
        [(ALL, f"n:{ANY_NUMBER} dash? century")],
        actions.length("year", 100),
    ),
    *family("length", "SPAN", [("en id", "n:[one_day one_week]")], actions.fixed_length),
    *family(
        "length",
        "LENGTH",
        [("en id", "n:[one_month one_year one_decade one_century]"), (ALL, "n:long")],
        actions.fixed_length,
    ),
    *family(
        "comes again",
        "OFTEN",
        [
            (ALL, "recurring of? [WEEKDAY MONTH DATE]"),
            (AFTER, "[WEEKDAY MONTH DATE] recurring"),
            (ALL, "recurring"),
            (LATIN, "every [day week month year weekday MONTH DATE NEAR WEEKDAY season YEAR]"),
            (LATIN, f"every {ANY_NUMBER} [day week month year]"),
            ("ja", "every [MONTH DATE season]"),
        ],
        actions.often,
    ),
)

SAME_DAY_TWICE = (
    *family(
        "day to come",
        "DATE",
        [(AFTER, "date:DATE next")],
        actions.toward(1),
    ),
    *family("day gone by", "DATE", [(AFTER, "date:DATE [last past]")], actions.toward(-1)),
    *family("day to come", "DAY", [(AFTER, "date:DAY next")], actions.toward(1)),
    *family("day gone by", "DAY", [(AFTER, "date:DAY [last past]")], actions.toward(-1)),
    *family(
        "day of a week", "DATE", [("en", "near:WEEK comma? of? date:DAY")], actions.named_twice
    ),
    *family("week of a day", "RANGE", [("en", "week of date:DATE")], actions.week_from),
    *family(
        "a day named twice",
        "NEAR",
        [(ALL, "WEEKDAY comma? point:NEAR"), (ALL, "point:NEAR comma? open? WEEKDAY")],
        actions.keep,
    ),
)

APPOSITIONS = (
    *family(
        "part of a day",
        "DATE",
        [(ALL, "daypart of? comma? point:DATE"), (ALL, "point:DATE of? daypart")],
        actions.keep,
    ),
    *family(
        "part of a day",
        "DAY",
        [(ALL, "daypart of? comma? point:DAY"), (ALL, "point:DAY of? daypart")],
        actions.keep,
    ),
    *family(
        "part of a day",
        "NEAR",
        [
            (ALL, "daypart of? comma? point:[NEAR WEEKDAY]"),
            (ALL, "point:[NEAR WEEKDAY] of? daypart"),
        ],
        actions.keep,
    ),
    *family(
        "a day named twice",
        "DATE",
        [
            (
                ALL,
                "daypart? of? near:[NEAR WEEKDAY] daypart? of? open? comma? daypart?"
                " date:[DATE DAY]",
            ),
            (LATIN, "daypart? near:short_weekday comma? open? date:[DATE DAY]"),
            (ALL, "date:DATE comma? open? near:[short_weekday WEEKDAY] daypart?"),
        ],
        actions.named_twice,
    ),
    *family(
        "a day named twice",
        "DAY",
        [(ALL, "date:DAY open? near:[short_weekday WEEKDAY] daypart?")],
        actions.named_twice,
    ),
)
