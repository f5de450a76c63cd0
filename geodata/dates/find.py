"""Words about time in a document -> dated mentions, in reading order."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Literal

from geodata.dates.expressions import (
    UNITS,
    Counted,
    Expression,
    Length,
    Often,
    Point,
    Range,
    Term,
)
from geodata.dates.grammar import Node, parse
from geodata.dates.lexicon import Lexicon, lexicon
from geodata.dates.memory import Memory
from geodata.dates.phrases import Phrase, Scene, find_phrases
from geodata.dates.resolve import (
    resolve_counted,
    resolve_point,
    resolve_range,
    resolve_term,
)
from geodata.dates.setting import Reading, Setting
from geodata.dates.stays import join_stays
from geodata.dates.tokens import Folded, Token, find_runs, fold
from geodata.edtf import span_of
from geodata.records import DateKind, DateMention, DateSpan, Language, Sentence

_MARKED = re.compile(
    "[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ\u0300-\u0323]"
)
"""Vietnamese letters: a text without any was written on a keyboard that lacks them."""
_HORIZON_REACH = 24
_FAR_AHEAD = 5
"""Years."""
_LONGEST_STAY = 62
"""Days between two ends that a sentence names in two places."""


def find_dates(
    text: str, sentences: Sequence[Sentence], language: Language, published: DateSpan | None
) -> tuple[DateMention, ...]:
    """Find the words about time in a document's sentences and say which days they mean.

    Offsets are those of `text`; mentions of a title that stands outside the text come first and
    have start = end = -1, as the title has. Relative words count from `published` or from the last
    date of the text, whichever they name; in a speech whose title gives its day, from that day.
    Without it their span is None, never a guess.
    """
    words = lexicon(language, marked=language != "vi" or _MARKED.search(text) is not None)
    memory = Memory(published)
    mentions: list[DateMention] = []
    for sentence in sentences:
        if sentence.start < 0:
            title = replace(sentence, start=0, end=len(sentence.text))
            found = list(_in_text(sentence.text, [title], words, memory))
            mentions += (replace(mention, start=-1, end=-1) for mention in found)
            _take_speech_day(sentence.text, found, words, memory)
    inside = [sentence for sentence in sentences if sentence.start >= 0]
    mentions += _in_text(text, inside, words, memory)
    return tuple(mentions)


def _take_speech_day(
    title: str, mentions: Sequence[DateMention], words: Lexicon, memory: Memory
) -> None:
    """A speech is told from its own day: "tonight" in it is the night of the speech."""
    days = [
        mention.span
        for mention in mentions
        if mention.span is not None and mention.span.start == mention.span.end
    ]
    if len(days) == 1 and words.speech is not None and words.speech.search(title.lower()):
        memory.published, memory.base = days[0], "the day of the speech"


def _in_text(
    text: str, sentences: Sequence[Sentence], words: Lexicon, memory: Memory
) -> Iterator[DateMention]:
    folded = fold(text)
    original = text
    spans = list(sentences)
    if folded.origin is not None:
        original = "".join(text[origin] for origin in folded.origin[:-1])
        spans = [_folded_sentence(sentence, folded) for sentence in sentences]
    for number, runs in _by_sentence(folded.text, original, spans, words):
        sentence = spans[number]
        scene = Scene(folded.text, original, sentence.start, sentence.end, words)
        phrases = [phrase for nodes, run in runs for phrase in find_phrases(nodes, run, scene)]
        for phrase in join_stays(phrases, scene) if len(phrases) > 1 else phrases:
            for mention in _mentions(phrase, number, sentence, scene, memory):
                if folded.origin is None:
                    yield mention
                else:
                    start, end = folded.place(mention.start), folded.place(mention.end)
                    yield replace(mention, start=start, end=end, text=text[start:end])


_Found = tuple[tuple[Node, ...], list[Token]]
"""What the grammar makes of a run of time words, and the run."""


def _by_sentence(
    folded: str, original: str, sentences: Sequence[Sentence], words: Lexicon
) -> Iterator[tuple[int, list[_Found]]]:
    """The runs that mean something, by the number of their sentence."""
    starts = [sentence.start for sentence in sentences]
    current, found = -1, list[_Found]()
    for run in find_runs(folded, original, starts, words):
        nodes = parse("".join([token.symbol for token in run]), words.language)
        if not nodes:
            continue
        number = bisect_right(starts, run[0].start) - 1
        if number < 0 or run[0].start >= sentences[number].end:
            continue
        if number != current and found:
            yield current, found
            found = []
        current = number
        found.append((nodes, run))
    if found:
        yield current, found


def _folded_sentence(sentence: Sentence, folded: Folded) -> Sentence:
    assert folded.origin is not None
    start = bisect_right(folded.origin, sentence.start - 1)
    end = bisect_right(folded.origin, sentence.end - 1)
    return replace(sentence, start=start, end=end)


def _mentions(
    phrase: Phrase, number: int, sentence: Sentence, scene: Scene, memory: Memory
) -> list[DateMention]:
    value, rule = phrase.value, phrase.rule
    if isinstance(value, Length):
        unit = _unit(value.unit)
        return [_mention(phrase, scene, "duration", None, rule, value.quantity, unit)]
    if isinstance(value, Often):
        return [_mention(phrase, scene, "recurring", None, rule)]
    if phrase.inexact:
        return [_mention(phrase, scene, "point", None, f"{rule}; only a bound is given")]
    return _dated(phrase, number, sentence, scene, memory)


def _mention(
    phrase: Phrase,
    scene: Scene,
    kind: DateKind,
    span: DateSpan | None,
    reason: str,
    quantity: int | None = None,
    unit: Literal["", "day", "week", "month", "year"] = "",
) -> DateMention:
    words = scene.original[phrase.start : phrase.end]
    return DateMention(phrase.start, phrase.end, words, kind, span, reason, quantity, unit)


def _unit(unit: str) -> Literal["", "day", "week", "month", "year"]:
    return next((known for known in UNITS if known == unit), "")


def _dated(
    phrase: Phrase, number: int, sentence: Sentence, scene: Scene, memory: Memory
) -> list[DateMention]:
    """The mention of a phrase that names days, and what later words may count from."""
    kind, reading = _read(phrase.value, memory.setting(phrase, number, sentence, scene))
    if phrase.instead and not _is_stay(reading):
        parts = (_mentions(part, number, sentence, scene, memory) for part in phrase.instead)
        return list(chain.from_iterable(parts))
    span = _span(reading, phrase.about)
    if span is None and isinstance(phrase.value, Point) and phrase.value.nth is not None:
        return []
    if kind == "point" and span is not None and _is_horizon(phrase, scene, span, memory):
        kind = "validity"
    if span is not None and kind in ("point", "range"):
        memory.remember(span, phrase, number, sentence, scene)
    return [_mention(phrase, scene, kind, span, f"{phrase.rule}; {reading.reason}")]


def _is_stay(reading: Reading) -> bool:
    return reading.days is not None and (reading.days[1] - reading.days[0]).days <= _LONGEST_STAY


def _read(value: Expression, setting: Setting) -> tuple[DateKind, Reading]:
    match value:
        case Point():
            return "point", resolve_point(value, setting)
        case Range():
            return "range", resolve_range(value, setting)
        case Counted():
            return "range", resolve_counted(value, setting)
        case Term():
            return "validity", resolve_term(value, setting)
    raise TypeError(f"{value!r} has no days")


def _span(reading: Reading, about: bool) -> DateSpan | None:
    if reading.days is None:
        return None
    span = span_of(*reading.days)
    if about and "/" not in span.edtf:
        return replace(span, edtf=f"{span.edtf}~")
    return span


def _is_horizon(phrase: Phrase, scene: Scene, span: DateSpan, memory: Memory) -> bool:
    """A year still to come after "by", "until", "vision", or far ahead, is a goal, no happening."""
    if len(span.edtf) != 4 or memory.published is None or span.start <= memory.published.end:
        return False
    if span.start.year > memory.published.end.year + _FAR_AHEAD:
        return True
    before = scene.folded[max(scene.start, phrase.start - _HORIZON_REACH) : phrase.start]
    return scene.words.horizon.search(before) is not None
