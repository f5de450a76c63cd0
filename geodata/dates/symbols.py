"""One character for each kind of time word, so that rules are regular expressions over kinds.

A sentence's time words become a short string of these characters (`tokens`), the grammar rewrites
runs of them into larger kinds (`grammar`). The characters come from Unicode's private area: none of
them means anything to `re`.
"""

import re

_WORDS = [
    "num12",
    "num31",
    "count",
    "year4",
    "number",
    "word",
    "ordinal",
    "full",
    "pair",
    "hyphen",
    "dotted",
    "monthyear",
    "cluster",
    "years",
    "eraday",
    "day",
    "week",
    "weekend",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
    "len_day",
    "len_week",
    "len_month",
    "len_year",
    "one_day",
    "one_week",
    "one_month",
    "one_year",
    "long",
    "name",
    "weekday",
    "short_weekday",
    "daypart",
    "day_mark",
    "part",
    "season",
    "year_part",
    "stretch",
    "rel_day",
    "rel_week",
    "rel_weekend",
    "rel_month",
    "rel_year",
    "same_day",
    "same_week",
    "same_month",
    "same_year",
    "last",
    "past",
    "next",
    "this",
    "ago",
    "hence",
    "earlier",
    "later",
    "every",
    "recurring",
    "anniversary",
    "decades",
    "term",
    "fiscal",
    "fiscal_unit",
    "horizon",
    "era",
    "stop",
    "nope",
    "to",
    "and",
    "comma",
    "open",
    "dash",
    "slash",
    "of",
    "start",
    "for",
]
_PHRASES = [
    "YEAR",
    "MONTH",
    "MONTHYEAR",
    "DATE",
    "DAY",
    "NEAR",
    "WEEKDAY",
    "WEEK",
    "SPAN",
    "LENGTH",
    "RANGE",
    "STRETCH",
    "TERM",
    "OFTEN",
    "VOID",
]

SYMBOLS: dict[str, str] = {
    name: chr(0xE000 + index) for index, name in enumerate(_WORDS + _PHRASES)
}
NAMES: dict[str, str] = {symbol: name for name, symbol in SYMBOLS.items()}

_NAMED = re.compile(r"(\w+):(\[[^\]]*\]|\w+)|(?<![?<])([A-Za-z]\w*)")


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
