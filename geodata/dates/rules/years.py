"""Numbers, years and what is counted in them, seasons, terms of years."""

from collections.abc import Iterator

from geodata.dates import actions
from geodata.dates.expressions import Unit
from geodata.dates.rules.rule import AFTER, ALL, ANY_NUMBER, LATIN, SMALL, Rule, family

NUMBERS = (
    *family(
        "number word",
        "word",
        [
            (
                "vi",
                "(?<![num12 num31 count number word year4 part])year"
                "(?=[day week month year decade](?![num12 num31 year4]))",
            )
        ],
        actions.five,
    ),
    *family(
        "anniversary",
        "LENGTH",
        [
            ("en", "n:[ordinal num12 num31 count number word] dash? anniversary"),
            ("id vi", "anniversary dash? n:[num12 num31 count number word]"),
        ],
        actions.anniversary,
    ),
)

# Direction, anchor, languages, pattern: {n} is the number, {unit} the unit; {free} says that the
# number belongs to no month or day before it ("tháng 3 năm sau" is no "3 năm sau").
_ANCHORS = (
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
    (1, "event", "vi", "later of? [about more]? n:{n} {unit}"),
    (1, "event", "vi id en", "{free}n:{n} {unit} [later after]"),
    (1, "event", "id en", "n:one_{unit} later"),
    (1, "event", "ja", "n:{small} {ja} hence"),
    (-1, "event", "vi id", "{unit} earlier"),
    (1, "event", "vi id", "{unit} later"),
)
_FREE = "(?<![month day day_mark])"
_RESULTS: tuple[tuple[Unit, str], ...] = (
    ("day", "NEAR"),
    ("week", "WEEK"),
    ("month", "MONTHYEAR"),
    ("year", "YEAR"),
)


def _counted_from_an_anchor() -> Iterator[Rule]:
    """ "three days ago", "ba tuần trước", "2か月後"."""
    for unit, result in _RESULTS:
        for sign, anchor, languages, pattern in _ANCHORS:
            side = "before" if sign < 0 else "after"
            base = "publication" if anchor == "published" else "the date just named"
            filled = pattern.format(
                free=_FREE, n=ANY_NUMBER, small=SMALL, unit=unit, ja=f"[{unit} len_{unit}]"
            )
            yield from family(
                f"{unit}s {side} {base}",
                result,
                [(languages, filled)],
                actions.away(unit, sign, anchor),
                "exact",
            )


def _lengths_up_to_now() -> Iterator[Rule]:
    """ "5 năm qua", "lima tahun mendatang": lengths, though "tháng qua" alone is a month."""
    for unit, _ in _RESULTS:
        yield from family(
            f"length in {unit}s",
            "SPAN" if unit in ("day", "week") else "LENGTH",
            [
                (AFTER, f"{_FREE}n:{ANY_NUMBER} {unit} [past next]"),
                ("en", f"[last past next] n:{ANY_NUMBER} {unit}"),
            ],
            actions.length(unit),
        )


_DECADES = (
    *family(
        "a decade or a century",
        "VOID",
        [
            (AFTER, "decades [year4 count num31 num12 word]"),
            (AFTER, "decade [year4 count]"),
            (LATIN, "century [num12 num31]"),
        ],
        actions.nothing,
    ),
    *family(
        "decades before publication",
        "YEAR",
        [(AFTER, "n:[num12 word] decade last"), ("en", "n:[num12 word] decade ago")],
        actions.decades_away(-1),
        "exact",
    ),
    *family(
        "a decade before publication",
        "YEAR",
        [(AFTER, "n:one_decade last"), ("en", "n:one_decade ago")],
        actions.away("year", -1, "published"),
        "exact",
    ),
)

_ERA_NUMBER = "[num12 num31 count]"

YEARS = (
    *family(
        "term of years",
        "TERM",
        [("ja", "left:year4 [to dash] short:[num31 num12] [year fiscal_unit]")],
        actions.term,
    ),
    *family("year", "YEAR", [(LATIN, "year:year4")], guard="bare_year"),
    *family("year", "YEAR", [(AFTER, "year of? year:year4"), ("ja", "year:year4 year")]),
    *family(
        "year with its era",
        "YEAR",
        [
            ("ja", f"year:year4 open era {_ERA_NUMBER} year"),
            ("ja", f"year:year4 year open era {_ERA_NUMBER} year?"),
            ("ja", f"era {_ERA_NUMBER} open year:year4 year?"),
            ("ja", f"era {_ERA_NUMBER} year open year:year4 year?"),
            ("ja", f"era {_ERA_NUMBER} open year:year4 year"),
        ],
    ),
    *family("era year", "YEAR", [("ja", f"era:era n:{_ERA_NUMBER} year")], actions.era_year),
    *family(
        "year of the same era", "YEAR", [("ja", f"ditto n:{_ERA_NUMBER} year")], actions.short_year
    ),
    *family(
        "last year",
        "YEAR",
        [(AFTER, "year last"), ("en", "last year")],
        actions.shift("year", -1),
    ),
    *family(
        "next year",
        "YEAR",
        [(AFTER, "year [next after]"), ("en", "next year")],
        actions.shift("year", 1),
    ),
    *family(
        "this year", "YEAR", [(AFTER, "year this"), ("en", "this year")], actions.shift("year", 0)
    ),
    *family("relative year", "YEAR", [(ALL, "point:rel_year")], actions.keep),
    *family("year of the date before", "YEAR", [(ALL, "point:same_year")], actions.keep),
    *family("turn or season of a year", "YEAR", [("ja", "point:year_part")], actions.keep),
    *_DECADES,
    *_counted_from_an_anchor(),
    *_lengths_up_to_now(),
)

SEASONS = (
    *family(
        "season of a year",
        "YEAR",
        [
            ("en", "part? season of? comma? year:YEAR"),
            (AFTER, "part? season year:YEAR"),
            ("ja", "year:YEAR of? season"),
        ],
    ),
    *family(
        "last season",
        "YEAR",
        [(AFTER, "season:season [last past]"), ("en", "[last past] season:season")],
        actions.toward(-1),
    ),
    *family(
        "next season",
        "YEAR",
        [(AFTER, "season:season [next after]"), ("en", "next season:season")],
        actions.toward(1),
    ),
    *family(
        "this season",
        "YEAR",
        [(AFTER, "season:season this"), ("en", "this season:season")],
        actions.toward(0),
    ),
    *family(
        "part of a year",
        "YEAR",
        [
            (LATIN, "part dash? of? year:YEAR"),
            ("ja", "year:YEAR of? [part daypart year_part]"),
        ],
    ),
    *family(
        "part of the running year",
        "YEAR",
        [(LATIN, "part of? year")],
        actions.shift("year", 0),
    ),
    *family(
        "quarter or half of a year",
        "STRETCH",
        [
            (LATIN, "stretch:stretch of? comma? slash? dash? year:YEAR"),
            ("ja", "year:YEAR of? stretch:stretch"),
        ],
    ),
    *family(
        "quarter or half of the running year",
        "STRETCH",
        [(LATIN, "rest:stretch of? year")],
        actions.shift("year", 0),
    ),
    *family(
        "first months of a year",
        "STRETCH",
        [
            (AFTER, "n:[num12 word] first_months of? year:YEAR"),
            (AFTER, "n:[num12 word] first_months year"),
            ("en", "first:ordinal n:[num12 word] month of? year:YEAR"),
            ("en", "first:ordinal n:[num12 word] month of? year"),
        ],
        actions.first_months,
    ),
)

TERMS = (
    *family(
        "term of years",
        "TERM",
        [
            (LATIN, "fiscal* of? years:years"),
            (LATIN, "fiscal* left:YEAR [to dash] right:YEAR"),
            ("ja", "left:[year4 YEAR] [to dash] right:YEAR"),
            ("ja", "years:years [year fiscal_unit]"),
        ],
        actions.term,
    ),
    *family(
        "business year",
        "TERM",
        [("ja", "year:year4 fiscal_unit"), ("ja", "year:term")],
        actions.fiscal,
    ),
    *family(
        "business year", "TERM", [("ja", f"era:era n:{_ERA_NUMBER} fiscal_unit")], actions.era_term
    ),
    *family("business year", "TERM", [(LATIN, "fiscal year? year:YEAR")], actions.plain_term),
)

YEARS_NAMED_TWICE = family(
    "a year named twice", "YEAR", [(ALL, "near:YEAR comma? of? point:YEAR")], actions.year_twice
)
