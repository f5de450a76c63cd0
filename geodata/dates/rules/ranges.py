"""Runs and lists of days and months."""

from geodata.dates import actions
from geodata.dates.rules.rule import A_DAY, AFTER, ALL, DAY_NUMBER, LATIN, family

_MONTHS = "[MONTH MONTHYEAR]"
_LISTED = "[num12 num31 DAY DATE]"

RANGES = (
    *family(
        "days joined by a range",
        "RANGE",
        [
            (ALL, f"left:{A_DAY} comma? to daypart? right:{A_DAY}"),
            (ALL, "left:[DATE DAY WEEKDAY] dash right:[DATE DAY WEEKDAY]"),
            (ALL, f"left:{DAY_NUMBER} [to dash] right:[DATE DAY]"),
            ("en id", "left:DATE [to dash] right:[num12 num31 ordinal]"),
            ("en", "left:ordinal [to dash] right:[DATE DAY]"),
            (AFTER, "left:[DATE DAY] [to dash] right:dotted"),
        ],
        actions.join,
    ),
    *family(
        "days joined by a range",
        "RANGE",
        [("ja", f"month:{_MONTHS} left:{DAY_NUMBER} [to dash] right:DAY")],
        actions.join_in_month,
    ),
    *family(
        "days joined by a range",
        "RANGE",
        [
            ("en", "month:MONTH days:hyphen comma? year:YEAR?"),
            (LATIN, f"day? day_mark? days:hyphen comma? month:{_MONTHS}"),
            ("ja", f"month:{_MONTHS} days:hyphen day"),
            ("ja", "days:hyphen day"),
        ],
        actions.day_range,
    ),
    *family(
        "days joined by a range",
        "RANGE",
        [(ALL, "day? day_mark? range:cluster comma? of? year:YEAR?")],
        actions.cluster,
    ),
    *family(
        "days joined by 'and'",
        "RANGE",
        [
            (ALL, f"left:[DATE DAY NEAR WEEKDAY num12 num31] and right:{A_DAY}"),
            ("en", "left:DATE and right:[num12 num31 ordinal]"),
        ],
        actions.join,
        "between",
        actions.neighbours,
    ),
    *family(
        "listed days",
        "RANGE",
        [
            (LATIN, f"left:{_LISTED} comma right:DATE"),
            (
                ALL,
                f"left:{_LISTED} [comma and] middle:[num12 num31 DAY] comma? and right:[DATE DAY]",
            ),
            (
                ALL,
                f"left:{_LISTED} [comma and] middle:[num12 num31 DAY] [comma and]"
                " third:[num12 num31 DAY] comma? and right:[DATE DAY]",
            ),
            ("en", "left:DATE comma middle:[num12 num31] comma? and right:[num12 num31]"),
            ("vi", f"left:{_LISTED} and right:[hyphen dotted]"),
            ("ja", f"month:{_MONTHS} left:[num12 num31] and right:DAY"),
        ],
        actions.neighbours,
    ),
    *family(
        "months joined by a range",
        "RANGE",
        [(ALL, f"left:{_MONTHS} [to dash] right:{_MONTHS}")],
        actions.join,
    ),
    *family(
        "months joined by a range",
        "RANGE",
        [
            ("ja", f"left:num12 [to dash] right:{_MONTHS}"),
            ("ja", "year:YEAR of? left:num12 [to dash] right:MONTH"),
        ],
        actions.join_months,
    ),
    *family(
        "months joined by a range",
        "RANGE",
        [("ja", "year:YEAR months:hyphen month")],
        actions.month_range,
    ),
    *family(
        "between two months",
        "RANGE",
        [(ALL, f"left:{_MONTHS} and right:{_MONTHS}")],
        actions.join,
        "between",
    ),
)

COUNTED = (
    *family("days to come", "RANGE", [(AFTER, "range:RANGE next")], actions.toward_range(1)),
    *family(
        "days gone by", "RANGE", [(AFTER, "range:RANGE [last past]")], actions.toward_range(-1)
    ),
    *family(
        "days counted from their first",
        "RANGE",
        [
            (LATIN, f"span:SPAN [start open] start:{A_DAY}"),
            (LATIN, f"start:{A_DAY} for span:SPAN"),
            ("ja", f"start:{A_DAY} to span:SPAN"),
            ("ja", f"span:SPAN [of start] start:{A_DAY}"),
        ],
        actions.counted,
    ),
    *family(
        "days counted and named",
        "RANGE",
        [(LATIN, "SPAN [start open comma]? range:RANGE"), ("ja", "range:RANGE of SPAN")],
        actions.cluster,
    ),
)
