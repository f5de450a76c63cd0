"""One character for each kind of time word, so that rules are regular expressions over kinds.

A sentence's time words become a short string of these characters (`tokens`), the grammar rewrites
runs of them into larger kinds (`grammar`). The characters come from Unicode's private area: none of
them means anything to `re`.
"""

import re
from functools import cache

_KINDS = """
num12 num31 count year4 number word ordinal
full pair hyphen dotted monthyear cluster years
day week weekend month year decade century decades
len_day len_week len_month len_year
one_day one_week one_month one_year one_decade one_century long
name weekday short_weekday daypart day_mark part season year_part stretch nth nth_unit
rel_day rel_week rel_weekend rel_month rel_year
same_day same_week same_month same_year
last past next this ago hence earlier later after
every recurring anniversary term fiscal fiscal_unit era stop nope ditto first_months
to and comma open dash slash of start for about more
YEAR MONTH MONTHYEAR DATE DAY NEAR WEEKDAY WEEK SPAN LENGTH RANGE STRETCH TERM OFTEN VOID
"""
# Lower case: words and figures; upper case: the phrases that rules make of them.

SYMBOLS: dict[str, str] = {kind: chr(0xE000 + number) for number, kind in enumerate(_KINDS.split())}
NAMES: dict[str, str] = {symbol: name for name, symbol in SYMBOLS.items()}

_NAMED = re.compile(r"(\w+):(\[[^\]]*\]|\w+)|(?<![?<])([A-Za-z]\w*)")


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Turn a pattern over kinds into a regular expression over their characters.

    Kinds are named by word, spaces mean nothing, `group:kind` and `group:[kind kind]` name a part,
    and all else (`?`, `*`, `|`, lookarounds) is that of `re`. Raises KeyError for an unknown kind.
    """
    return re.compile(_NAMED.sub(_symbolise, pattern).replace(" ", ""))


def _symbolise(match: re.Match[str]) -> str:
    group, body, word = match.groups()
    if word is not None:
        return SYMBOLS[word]
    kinds = re.sub(r"\w+", lambda kind: SYMBOLS[kind.group()], body)
    return f"(?P<{group}>{kinds})"
