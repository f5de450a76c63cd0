"""The grammar: how words about time combine, for all four languages.

A rule names its parts by kind of word, says which phrase they make and which languages write so.
Stages run in order, each on the result of the one before: numbers, years, months, days, ranges.
Within a stage the phrase that begins first wins, then the longest, then the earlier rule.
"""

from geodata.dates.rules.days import APPOSITIONS, DAYS, LENGTHS, SAME_DAY_TWICE
from geodata.dates.rules.months import MONTHS, WEEKS
from geodata.dates.rules.ranges import COUNTED, RANGES
from geodata.dates.rules.rule import Rule
from geodata.dates.rules.years import NUMBERS, SEASONS, TERMS, YEARS, YEARS_NAMED_TWICE

STAGES: tuple[tuple[Rule, ...], ...] = (
    NUMBERS,
    YEARS,
    SEASONS,
    MONTHS,
    WEEKS,
    DAYS,
    LENGTHS,
    SAME_DAY_TWICE,
    APPOSITIONS,
    RANGES,
    COUNTED,
    (*TERMS, *YEARS_NAMED_TWICE),
)

__all__ = ["STAGES", "Rule"]
