"""Months and weeks."""

from geodata.dates import actions
from geodata.dates.rules.rule import AFTER, ALL, LATIN, family

MONTHS = (
    *family(
        "month and year",
        "MONTHYEAR",
        [
            ("en", "month:name of? comma? year:YEAR"),
            (AFTER, "month? month:name of? comma? slash? year:YEAR"),
            (AFTER, "month month:num12 of? comma? slash? year:YEAR"),
            ("ja", "year:YEAR of? month:num12 month"),
        ],
    ),
    *family(
        "month and year",
        "MONTHYEAR",
        [(AFTER, "month? point:monthyear"), ("en ja", "point:monthyear")],
        actions.keep,
    ),
    *family(
        "last such month",
        "MONTHYEAR",
        [(AFTER, "month? month:name [last past]"), ("vi", "month month:num12 [last past]")],
        actions.toward(-2),
    ),
    *family("last such month", "MONTHYEAR", [("en", "[last past] month:name")], actions.toward(-1)),
    *family(
        "next such month",
        "MONTHYEAR",
        [
            (AFTER, "month? month:name next"),
            ("vi", "month month:num12 next"),
            ("en", "next month:name"),
        ],
        actions.toward(1),
    ),
    *family(
        "month of this year",
        "MONTHYEAR",
        [(AFTER, "month? month:name this"), ("vi", "month month:num12 this")],
        actions.toward(0),
    ),
    *family("month", "MONTH", [("en", "this month:name")]),
    *family(
        "month",
        "MONTH",
        [(AFTER, "month month:num12"), ("id", "month month:name"), ("ja", "month:num12 month")],
    ),
    *family("month", "MONTH", [(LATIN, "month:name")], guard="bare_month"),
    *family(
        "last month",
        "MONTHYEAR",
        [(AFTER, "month [last past]"), ("en", "last month")],
        actions.shift("month", -1),
    ),
    *family(
        "next month",
        "MONTHYEAR",
        [(AFTER, "month [next after]"), ("en", "next month")],
        actions.shift("month", 1),
    ),
    *family(
        "this month",
        "MONTHYEAR",
        [(AFTER, "month this"), ("en", "this month")],
        actions.shift("month", 0),
    ),
    *family("relative month", "MONTHYEAR", [(ALL, "point:rel_month")], actions.keep),
    *family("month of the date before", "MONTHYEAR", [(ALL, "point:same_month")], actions.keep),
    *family(
        "months joined by a range",
        "RANGE",
        [("vi", "month months:hyphen of? slash? year:YEAR?")],
        actions.month_range,
    ),
)

WEEKS = (
    *family(
        "month and short year",
        "MONTHYEAR",
        [("ja", "n:[num12 num31] year month:MONTH")],
        actions.short_year,
    ),
    *family(
        "last week",
        "WEEK",
        [(AFTER, "part? week [last past]"), ("en", "part? [last past] week")],
        actions.shift("week", -1),
    ),
    *family(
        "next week",
        "WEEK",
        [(AFTER, "part? week [next after]"), ("en", "part? next week")],
        actions.shift("week", 1),
    ),
    *family(
        "this week",
        "WEEK",
        [(AFTER, "part? week this"), ("en", "part? this week")],
        actions.shift("week", 0),
    ),
    *family(
        "last weekend",
        "WEEK",
        [(AFTER, "weekend [last past]"), ("en", "[last past] weekend")],
        actions.shift("weekend", -1),
    ),
    *family(
        "next weekend",
        "WEEK",
        [(AFTER, "weekend [next after]"), ("en", "next weekend")],
        actions.shift("weekend", 1),
    ),
    *family(
        "this weekend",
        "WEEK",
        [(AFTER, "weekend this"), ("en", "this weekend")],
        actions.shift("weekend", 0),
    ),
    *family("relative week", "WEEK", [(ALL, "point:[rel_week rel_weekend]")], actions.keep),
    *family("week of the date before", "WEEK", [(ALL, "point:same_week")], actions.keep),
    *family(
        "part of a month",
        "MONTH",
        [(LATIN, "part dash? of? month:MONTH"), ("ja", "month:MONTH of? [part daypart]")],
    ),
    *family(
        "part of a month",
        "MONTHYEAR",
        [(LATIN, "part dash? of? month:MONTHYEAR"), ("ja", "month:MONTHYEAR of? [part daypart]")],
    ),
    *family(
        "part of the running month",
        "MONTHYEAR",
        [(AFTER, "part month")],
        actions.shift("month", 0),
    ),
)
