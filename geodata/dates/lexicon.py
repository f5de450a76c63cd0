"""A language's table of time words, made ready for scanning: built once, on first use."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from importlib import import_module

import ahocorasick_rs

from geodata.dates.expressions import UNITS, Point, Unit
from geodata.dates.symbols import SYMBOLS
from geodata.lexicon.dates.words import DateWords
from geodata.records import Language

Entry = tuple[str, str, object]
"""A form, the name of its symbol, and what it means."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`automaton` finds the forms; the n-th form has `symbols[n]` and `values[n]`."""

    language: Language
    words: DateWords
    automaton: ahocorasick_rs.AhoCorasick
    symbols: tuple[str, ...]
    values: tuple[object, ...]
    gaps: dict[str, str]
    future: re.Pattern[str]
    past: re.Pattern[str]
    until: re.Pattern[str]
    """Matches where a word that closes a run of days ends a text ("hingga")."""
    limit: re.Pattern[str]
    """Matches where such a word, or one for "before", ends a text."""
    small: frozenset[str]
    """Words that may stand beside a date without saying anything of their own."""
    topic: re.Pattern[str] | None
    """Matches after a year that its sentence is about ("2016 was ...")."""
    speech: re.Pattern[str] | None
    begin: re.Pattern[str] | None
    starts: re.Pattern[str]
    """Matches where a word that opens a run of days ends a text ("from", "mulai")."""
    reports: re.Pattern[str] | None
    lasting: re.Pattern[str] | None
    """Matches a verb of lasting at the end of a text; in Japanese at its start, behind a length."""
    weeks: frozenset[str]
    """Words that are a week in small letters and a weekday with a capital ("minggu")."""
    after_week: re.Pattern[str]
    """What makes such a word a week in spite of its capital ("lalu", "depan")."""
    horizon: re.Pattern[str]
    """Matches where a horizon word ends a text."""
    sets: dict[str, frozenset[str]]
    """Cue words of the table by column name."""


@lru_cache(maxsize=8)
def lexicon(language: Language, marked: bool = True) -> Lexicon:
    """The language's words, ready to be looked for; without their diacritics if not `marked`."""
    words: DateWords = import_module(f"geodata.lexicon.dates.{language}").WORDS
    if not marked:
        words = _without_marks(words)
    forms: dict[str, tuple[str, object]] = {}
    for form, kind, value in _entries(words):
        forms.setdefault(form, (kind, value))
    gaps = {
        form: SYMBOLS[kind]
        for kind, column in words.gaps.items()
        for form in _split(column)
        if form
    }
    return Lexicon(
        language=language,
        words=words,
        automaton=ahocorasick_rs.AhoCorasick(
            list(forms), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
        ),
        symbols=tuple(SYMBOLS[kind] for kind, _ in forms.values()),
        values=tuple(value for _, value in forms.values()),
        gaps=gaps,
        future=_alternatives(words.future, words.spaced),
        past=_alternatives(words.past_tense, words.spaced),
        until=re.compile(_alternatives(words.until, words.spaced).pattern + r"(?: the)?\W*$"),
        limit=re.compile(
            _alternatives(f"{words.until}|{words.limits}", words.spaced).pattern + r"\W*$"
        ),
        small=frozenset(_split(f"{words.day_before}|{words.year_before}|{words.small}")),
        topic=_alternatives(words.topic, words.spaced) if words.topic else None,
        speech=_alternatives(words.speech, words.spaced) if words.speech else None,
        starts=re.compile(
            _alternatives(words.gaps.get("start", ""), words.spaced).pattern + r"\W*$"
        ),
        begin=_alternatives(words.begin, words.spaced) if words.begin else None,
        reports=_alternatives(words.reports, words.spaced) if words.reports else None,
        lasting=_lasting(words),
        weeks=frozenset(_split(words.units.get("week", "")))
        & {form for column in words.weekdays.values() for form in _split(column)},
        after_week=re.compile(r"\s+" + _alternatives(_modifiers(words), words.spaced).pattern),
        horizon=re.compile(_alternatives(words.horizons, words.spaced).pattern + r"\W*$"),
        sets={name: frozenset(_split(getattr(words, name))) for name in _CUES},
    )


def _lasting(words: DateWords) -> re.Pattern[str] | None:
    if not words.lasting:
        return None
    pattern = _alternatives(words.lasting, words.spaced).pattern
    return re.compile(pattern + (r"\W*$" if words.spaced else ""))


def _without_marks(words: DateWords) -> DateWords:
    """The same table as old keyboards write it: "ngay 25 thang 11", "hom qua"."""
    plain: dict[str, object] = {}
    for column in fields(words):
        value = getattr(words, column.name)
        if isinstance(value, str):
            plain[column.name] = _bare(value)
        elif isinstance(value, Mapping):
            plain[column.name] = {key: _bare(forms) for key, forms in value.items()}
    return replace(words, **plain)  # type: ignore[arg-type]


def _bare(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.replace("đ", "d"))
    return "".join(part for part in parts if not unicodedata.combining(part))


_CUES = (
    "name_before",
    "name_after",
    "number_before",
    "about",
    "inexact",
    "age_before",
    "age_after",
    "day_before",
    "year_before",
    "ordinal_before",
    "weekday_before",
    "risky_months",
    "between",
    "clock_before",
    "counted_after",
)


def _split(column: str) -> list[str]:
    return [form.strip() for form in column.split("|") if form.strip()]


def _modifiers(words: DateWords) -> str:
    return "|".join(column for column in (words.last, words.this, words.next) if column)


def _alternatives(column: str, spaced: bool) -> re.Pattern[str]:
    forms = "|".join(re.escape(form) for form in sorted(_split(column), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)" if spaced else forms)


def _entries(words: DateWords) -> Iterator[Entry]:
    """Every form of the table; where two columns share a form, the first one here wins."""
    yield from _relative(words)
    yield from _calendar(words)
    yield from _units(words)
    yield from _numbers(words)
    for kind, column in (
        ("last", words.last),
        ("past", words.past),
        ("next", words.next),
        ("this", words.this),
        ("ago", words.ago),
        ("hence", words.hence),
        ("earlier", words.earlier),
        ("after", words.after),
        ("later", words.later),
        ("recurring", words.recurring),
        ("anniversary", words.anniversary),
        ("decades", words.decades),
        ("fiscal", words.fiscal),
        ("part", words.parts),
        ("daypart", words.dayparts),
        ("day_mark", words.day_marks),
        ("nth_unit", words.nth_unit),
        ("ditto", words.ditto),
        ("first_months", words.first_months),
        ("every", words.every),
        ("nope", words.not_length),
        ("stop", words.stop),
    ):
        for form in _split(column):
            yield form, kind, None


def _relative(words: DateWords) -> Iterator[Entry]:
    for prefix, table, anchor in (
        ("rel", words.published, "published"),
        ("same", words.event, "event"),
    ):
        for (unit, offset), column in table.items():
            for form in _split(column):
                yield form, f"{prefix}_{unit}", _shifted(unit, offset, anchor)
    for (unit, offset), column in words.year_parts.items():
        for form in _split(column):
            yield form, "year_part", _shifted(unit, offset, "published")
    for number, column in words.nth.items():
        yield from ((form, "nth", number) for form in _split(column))
    for offset, column in words.terms.items():
        for form in _split(column):
            yield form, "term", _shifted("year", offset, "published")


def _shifted(unit: str, offset: int, anchor: str) -> Point:
    known: dict[str, Unit] = {name: name for name in UNITS} | {"weekend": "weekend"}
    return Point(shift=(known[unit], offset), anchor="event" if anchor == "event" else None)


def _calendar(words: DateWords) -> Iterator[Entry]:
    for month, column in words.months.items():
        yield from ((form, "name", Point(month=month)) for form in _split(column))
    for day, column in words.weekdays.items():
        yield from ((form, "weekday", Point(weekday=day)) for form in _split(column))
    for day, column in words.short_weekdays.items():
        yield from ((form, "short_weekday", Point(weekday=day)) for form in _split(column))
    for months, column in words.seasons.items():
        yield from ((form, "season", Point(months=months, coarse=True)) for form in _split(column))
    for months, column in words.stretches.items():
        yield from ((form, "stretch", Point(months=months)) for form in _split(column))
    for year, column in words.eras.items():
        yield from ((form, "era", year) for form in _split(column))


def _units(words: DateWords) -> Iterator[Entry]:
    for unit, column in words.lengths.items():
        yield from ((form, f"len_{unit}", None) for form in _split(column))
    for unit, column in words.one_unit.items():
        known, factor = _measure(unit)
        for form in _split(column):
            yield form, f"one_{unit}", (factor, known)
    for (quantity, unit), column in words.long_spans.items():
        yield from ((form, "long", (quantity, unit)) for form in _split(column))
    for unit, column in words.units.items():
        kind = "fiscal_unit" if unit == "fiscal" else unit
        yield from ((form, kind, None) for form in _split(column))


def _measure(unit: str) -> tuple[str, int]:
    """A length's unit and how many of the unit it holds that durations are told in."""
    return {"decade": ("year", 10), "century": ("year", 100)}.get(unit, (unit, 1))


def _numbers(words: DateWords) -> Iterator[Entry]:
    for value, column in words.numbers.items():
        yield from ((form, "word", value) for form in _split(column))
    ones = words.ones or {value: words.numbers[value] for value in range(1, 10) if words.tens}
    for ten, column in words.tens.items():
        for form in _split(column):
            yield form, "word", ten
            for one, endings in ones.items():
                for ending in _split(endings):
                    yield f"{form}{words.tens_joint}{ending}", "word", ten + one
                    yield f"{form} {ending}", "word", ten + one
    for value, column in words.ordinals.items():
        yield from ((form, "ordinal", value) for form in _split(column))
