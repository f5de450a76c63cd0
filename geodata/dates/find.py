"""Words about time in a document -> dated mentions, in reading order."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from geodata.dates.expressions import (
    Counted,
    Expression,
    Length,
    Often,
    Point,
    Range,
    Several,
    Term,
)
from geodata.dates.grammar import Node, evaluate, evaluate_otherwise, parse
from geodata.dates.guards import GUARDS, Surroundings, is_no_name
from geodata.dates.lexicon import Lexicon, lexicon
from geodata.dates.resolve import (
    Reading,
    Setting,
    resolve_counted,
    resolve_point,
    resolve_range,
    resolve_term,
)
from geodata.dates.symbols import NAMES
from geodata.dates.tokens import Folded, Token, find_runs, fold
from geodata.edtf import span_of
from geodata.records import DateKind, DateMention, DateSpan, Language, Sentence

_SENTENCE_OPENING = 16
"""Characters: a year this near to a sentence's start sets the year of the sentence."""
_NUMBERED = frozenset(
    {"full", "pair", "hyphen", "dotted", "monthyear", "cluster", "years", "year4", "num12", "num31"}
)


@dataclass(slots=True)
class _Memory:
    """What the text has named so far."""

    published: DateSpan | None
    day: DateSpan | None = None
    month: DateSpan | None = None
    year: DateSpan | None = None
    near: DateSpan | None = None
    run: DateSpan | None = None
    near_sentence: int = -1
    near_paragraph: int = -1
    sentence_year: int | None = None
    year_sentence: int = -1
    future: dict[int, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Phrase:
    rule: str
    value: Expression
    start: int
    end: int
    about: bool = False
    inexact: bool = False


def find_dates(
    text: str, sentences: Sequence[Sentence], language: Language, published: DateSpan | None
) -> tuple[DateMention, ...]:
    """Find the words about time in a document's sentences and say which days they mean.

    Offsets are those of `text`; mentions of a title that stands outside the text come first and
    have start = end = -1, as the title has. Relative words count from `published` or from the last
    date of the text, whichever they name; without it their span is None, never a guess.
    """
    words = lexicon(language)
    memory = _Memory(published)
    mentions: list[DateMention] = []
    for number, sentence in enumerate(sentences):
        if sentence.start < 0:
            mentions += (
                replace(mention, start=-1, end=-1)
                for mention in _in_text(
                    sentence.text,
                    [replace(sentence, start=0, end=len(sentence.text))],
                    words,
                    memory,
                )
            )
    inside = [sentence for sentence in sentences if sentence.start >= 0]
    mentions += _in_text(text, inside, words, memory)
    return tuple(mentions)


def _in_text(
    text: str, sentences: Sequence[Sentence], words: Lexicon, memory: _Memory
) -> Iterator[DateMention]:
    folded = fold(text)
    original = text if folded.origin is None else _recased(text, folded)
    place = folded.place
    spans = sentences
    if folded.origin is not None:
        spans = [_folded_sentence(sentence, folded) for sentence in sentences]
    starts = [sentence.start for sentence in spans]
    for run in find_runs(folded.text, original, starts, words):
        number = bisect_right(starts, run[0].start) - 1
        if number < 0 or run[0].start >= spans[number].end:
            continue
        for phrase in _phrases(run, folded.text, original, spans[number], words):
            for mention in _mentions(phrase, number, spans[number], folded.text, words, memory):
                yield replace(
                    mention,
                    start=place(mention.start),
                    end=place(mention.end),
                    text=text[place(mention.start) : place(mention.end)],
                )


def _recased(text: str, folded: Folded) -> str:
    assert folded.origin is not None
    return "".join(text[origin] for origin in folded.origin[:-1])


def _folded_sentence(sentence: Sentence, folded: Folded) -> Sentence:
    assert folded.origin is not None
    start = bisect_right(folded.origin, sentence.start - 1)
    end = bisect_right(folded.origin, sentence.end - 1)
    return replace(sentence, start=start, end=end)


def _phrases(
    run: list[Token], folded: str, original: str, sentence: Sentence, words: Lexicon
) -> Iterator[_Phrase]:
    for node in parse("".join(token.symbol for token in run), words.language):
        yield from _accepted(node, run, folded, original, sentence, words)


def _accepted(
    node: Node, run: list[Token], folded: str, original: str, sentence: Sentence, words: Lexicon
) -> Iterator[_Phrase]:
    """The phrase if it may stand, else the phrases inside it that may."""
    if node.rule is None or NAMES[node.symbol] == "VOID":
        return
    start, end = run[node.first].start, run[node.last - 1].end
    around = Surroundings(folded, original, start, end, sentence.start, sentence.end, words)
    value = evaluate(node, run)
    figures = NAMES[run[node.first].symbol] in _NUMBERED
    if figures and not isinstance(value, Length) and not is_no_name(around):
        return
    if not GUARDS[node.rule.guard](around):
        value = None if node.rule.otherwise is None else evaluate_otherwise(node, run)
    if isinstance(value, Several):
        yield from _each(node, value, run)
        return
    if isinstance(value, Expression):
        exact = node.rule.guard == "exact"
        inner = {NAMES[token.symbol] for token in run[node.first : node.last]}
        yield _Phrase(
            node.rule.reason,
            value,
            start,
            end,
            about=exact and ("about" in inner or around.preceded_by(words.sets["about"])),
            inexact=exact and ("more" in inner or around.preceded_by(words.sets["inexact"])),
        )
        return
    for _, part in node.parts:
        yield from _accepted(part, run, folded, original, sentence, words)


def _each(node: Node, value: Several, run: list[Token]) -> Iterator[_Phrase]:
    """The days of a list, each with its own words."""
    assert node.rule is not None
    parts = [part for name, part in node.parts if name != "month"]
    for part, point in zip(parts, value.parts, strict=True):
        start, end = run[part.first].start, run[part.last - 1].end
        yield _Phrase(node.rule.reason, point, start, end)


def _mentions(
    phrase: _Phrase, number: int, sentence: Sentence, folded: str, words: Lexicon, memory: _Memory
) -> Iterator[DateMention]:
    value = phrase.value
    rule = phrase.rule
    text = folded[phrase.start : phrase.end]
    if isinstance(value, Length):
        yield DateMention(
            phrase.start,
            phrase.end,
            text,
            "duration",
            None,
            rule,
            value.quantity,
            _unit(value.unit),
        )
        return
    if isinstance(value, Often):
        yield DateMention(phrase.start, phrase.end, text, "recurring", None, rule)
        return
    if phrase.inexact:
        reason = f"{rule}; only a bound is given"
        yield DateMention(phrase.start, phrase.end, text, "point", None, reason)
        return
    setting = _setting(number, sentence, folded, words, memory)
    kind, reading = _read(value, setting)
    span = _span(reading, phrase.about)
    if span is None and isinstance(value, Point) and value.nth is not None:
        return
    if kind == "point" and span is not None and _is_horizon(phrase, folded, words, span, memory):
        kind = "validity"
    yield DateMention(phrase.start, phrase.end, text, kind, span, f"{rule}; {reading.reason}")
    if span is not None and kind in ("point", "range"):
        _remember(memory, span, number, sentence, phrase, value)


def _unit(unit: str) -> Literal["", "day", "week", "month", "year"]:
    known: dict[str, Literal["day", "week", "month", "year"]] = {
        "day": "day", "week": "week", "month": "month", "year": "year",
    }  # fmt: skip
    return known.get(unit, "")


def _read(value: Expression, setting: Setting) -> tuple[DateKind, Reading]:
    match value:
        case Range():
            return "range", resolve_range(value, setting)
        case Counted():
            return "range", resolve_counted(value, setting)
        case Term():
            return "validity", resolve_term(value, setting)
        case Point():
            return "point", resolve_point(value, setting)
    raise TypeError(f"{value!r} has no days")


def _span(reading: Reading, about: bool) -> DateSpan | None:
    if reading.days is None:
        return None
    span = span_of(*reading.days)
    if about and "/" not in span.edtf:
        return replace(span, edtf=f"{span.edtf}~")
    return span


def _is_horizon(
    phrase: _Phrase, folded: str, words: Lexicon, span: DateSpan, memory: _Memory
) -> bool:
    """A year still to come after "by", "until", "vision" is a goal, not a happening."""
    if len(span.edtf) != 4 or memory.published is None or span.start <= memory.published.end:
        return False
    return words.horizon.search(folded[max(0, phrase.start - 24) : phrase.start]) is not None


def _setting(
    number: int, sentence: Sentence, folded: str, words: Lexicon, memory: _Memory
) -> Setting:
    if number not in memory.future:
        memory.future[number] = (
            words.future.search(folded, sentence.start, sentence.end) is not None
        )
    same_paragraph = memory.near_sentence == number or (
        sentence.paragraph >= 0
        and memory.near_paragraph == sentence.paragraph
        and number - memory.near_sentence <= 2
    )
    return Setting(
        published=memory.published,
        day=memory.day,
        month=memory.month,
        year=memory.year,
        run=memory.run,
        near=memory.near if same_paragraph else None,
        given_year=memory.sentence_year if memory.year_sentence == number else None,
        future=memory.future[number],
    )


def _remember(
    memory: _Memory,
    span: DateSpan,
    number: int,
    sentence: Sentence,
    phrase: _Phrase,
    value: Expression,
) -> None:
    """Later words may count from this date; a bare year only sets the year of its sentence."""
    length = (span.end - span.start).days
    memory.year = span
    if length > 62:
        if phrase.start - sentence.start <= _SENTENCE_OPENING and len(span.edtf) == 4:
            memory.sentence_year, memory.year_sentence = span.start.year, number
        return
    memory.month = span
    if length < 28:
        memory.day = span
    if 0 < length < 62 and isinstance(value, Range | Counted):
        memory.run = span
    memory.near, memory.near_sentence = span, number
    memory.near_paragraph = sentence.paragraph
    explicit = isinstance(value, Point) and (
        value.year is not None or (value.shift or ("",))[0] == "year"
    )
    if explicit:
        memory.sentence_year, memory.year_sentence = span.start.year, number
