"""Read ages: "50 years", "the 50th anniversary", "half a century", 50周年."""

from collections.abc import Iterator

from geodata.events.statements import Statement
from geodata.lexicon.events.grammar import AGES, NUMBERS, TENFOLD

# Older than any relation between the two countries' regions: history, not a relation's age.
_OLDEST = 120
# An age holds one of these; looking for them first spares the pattern.
_SIGNS = {
    "en": ("year", "decade", "century", "anniversary", "jubilee"),
    "vi": ("năm", "thập", "thế kỷ"),
    "id": ("tahun", "dekade", "dasawarsa", "abad", "peringatan", "perayaan", "hari jadi"),
    "ja": ("年", "世紀"),
}
_NAMES = ("whole", "nth", "count", "since", "number")


def ages(statement: Statement) -> Iterator[tuple[int, int, int]]:
    """Numbers of years a sentence counts, each as (years, start, end) in text offsets."""
    if not any(map(statement.low.__contains__, _SIGNS[statement.language])):
        return
    base = statement.start
    for match in AGES[statement.language].finditer(statement.low):
        groups = match.groupdict()
        words = next((groups[name] for name in _NAMES if groups.get(name)), None)
        if words is None:
            continue
        years = int(words) if words.isdigit() else NUMBERS[words]
        if groups.get("unit") in TENFOLD:
            years *= 10
        start, end = base + match.start(), base + match.end()
        in_date = any(d.start <= start < d.end for d in statement.dates)
        if 0 < years <= _OLDEST and not in_date:
            yield years, start, end
