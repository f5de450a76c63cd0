"""The day a text was published, when nothing outside the text tells it.

First the dateline or byline: a date on a short line of its own near the top or the end, one with a
label or a time of day, one glued to the newspaper's name, or one that opens the text after the
place and the agency. Failing that, the latest full date that the text speaks of as past.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from geodata.dates.find import find_dates
from geodata.dates.lexicon import lexicon
from geodata.records import DateMention, DateSpan, Language, PublishedBasis, Sentence

_TOP_LINES = 12
_END_LINES = 6
_BYLINE_REST = {"ja": 20}
_LATIN_REST = 32
"""Characters beside the date on a line that is no prose."""
_LABEL_REST = 90
_BARE_REST = 14
"""The same for the last lines, where only a bare date or a labelled one counts."""
_SENTENCE_END = re.compile(r"[.!?。！？…][\"”'’)）」』]*\s*$")
_OPENING = 70
_DATELINE_LINES = 4
_CLOCK = re.compile(r"\d{1,2}\s?[:hg時]\s?\d{2}|\d{1,2}\.\d{2}\s?(?:WIB|AM|PM)", re.I)
# What a dateline ends with: "(VNA) -", "–", "】".
_DATELINE_END = re.compile(r"\s*(?:\([^)]{2,24}\)|,?\s*/[\w ]+/)?\s*(?:[-–—―】]|--)")
_DATELINE_START = re.compile(r"[(（【]?[^\d.!?。;:]{0,60}$")
# Captions and list items have dates of their own.
_NO_BYLINE = re.compile(
    r"\W*(?:photo|ảnh|foto|写真|gambar|hình|caption|illustrat)|\s*[-•·・*●■○◆]|.*[;,、]\s*$", re.I
)
_SMALL_AFTER_LABEL = re.compile(r"\s(?:on|at|pada|vào|lúc|ngày|hari|tanggal)$")
_BEFORE_LABEL = re.compile(r"(?:^|.*[|•·()/–-])\s*$")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    rank: int
    from_end: int


def find_published(
    text: str, title: str, language: Language
) -> tuple[DateSpan, PublishedBasis] | None:
    """The publication day as the text itself tells it, and on what basis.

    "byline" for a dateline or byline with its year; "inferred" for one whose year had to be taken
    from the rest of the text, and for the latest full date of the text that is no announcement.
    None when the text names no full day or month. The title's dates count as the text's.
    """
    lines = list(_lines(text))
    mentions = _mentions(text, lines, language)
    yearless: DateMention | None = None
    for line, mention in _bylines(text, lines, mentions, language):
        if mention.span is not None and _is_day(mention.span):
            return mention.span, "byline"
        if mention.span is None and yearless is None and line.rank < _TOP_LINES:
            yearless = mention
    latest = _latest(text, title, mentions, language)
    if yearless is not None and latest is not None:
        span = _with_year(yearless.text, latest, language)
        if span is not None:
            return span, "inferred"
    return None if latest is None else (latest, "inferred")


def _lines(text: str) -> Iterator[_Line]:
    found = [(m.start(), m.end()) for m in re.finditer(r"[^\n]*\S[^\n]*", text)]
    for rank, (start, end) in enumerate(found):
        yield _Line(start, end, rank, len(found) - 1 - rank)


def _mentions(text: str, lines: Sequence[_Line], language: Language) -> tuple[DateMention, ...]:
    sentences = [
        Sentence(line.start, line.end, text[line.start : line.end], line.rank, "body")
        for line in lines
    ]
    return find_dates(text, sentences, language, None)


def _bylines(
    text: str, lines: Sequence[_Line], mentions: Sequence[DateMention], language: Language
) -> Iterator[tuple[_Line, DateMention]]:
    """Dates that stand where a publication date stands, in order."""
    waiting = list(mentions)
    for line in lines:
        here = [mention for mention in waiting if line.start <= mention.start < line.end]
        for mention in here:
            if mention.kind == "point" and (
                _is_byline(text, line, mention, language) or _is_dateline(text, line, mention)
            ):
                yield line, mention


def _is_byline(text: str, line: _Line, mention: DateMention, language: Language) -> bool:
    before, after = text[line.start : mention.start], text[mention.end : line.end]
    rest = len((before + after).strip())
    if rest <= _LABEL_REST and _is_labelled(before, language):
        return True
    whole = text[line.start : line.end]
    if _SENTENCE_END.search(whole) or _NO_BYLINE.match(whole):
        return False
    at_top = line.rank < _TOP_LINES
    glued = before[-1:].isalpha() and mention.text[0].isdigit() and language != "ja"
    timed = _CLOCK.search(after[:12]) or _CLOCK.search(before[-12:])
    if at_top and rest <= _LABEL_REST and (glued or timed):
        return True
    longest = _BYLINE_REST.get(language, _LATIN_REST) if at_top else _BARE_REST
    return rest <= longest and (at_top or line.from_end < _END_LINES)


def _is_dateline(text: str, line: _Line, mention: DateMention) -> bool:
    """HANOI, Nov. 25 (VNS) -"""
    before, after = text[line.start : mention.start], text[mention.end : line.end]
    return bool(
        line.rank < _DATELINE_LINES
        and len(before) <= _OPENING
        and _DATELINE_START.match(before)
        and _DATELINE_END.match(after)
    )


def _is_labelled(before: str, language: Language) -> bool:
    """Whether a label of publication, and nothing else, stands before the date."""
    words = _SMALL_AFTER_LABEL.sub("", before.lower().rstrip(" \t:：|-–,"))
    words = words.rstrip(" :：")
    return any(
        words.endswith(label) and _BEFORE_LABEL.match(words.removesuffix(label))
        for label in lexicon(language).words.published_line.split("|")
        if label
    )


def _is_day(span: DateSpan) -> bool:
    return span.start == span.end


def _latest(
    text: str, title: str, mentions: Sequence[DateMention], language: Language
) -> DateSpan | None:
    """The latest day (else month) named with its year outside announcements."""
    future = lexicon(language).future
    in_title = find_dates(title, [Sentence(0, len(title), title, 0, "title")], language, None)
    days: list[DateSpan] = []
    months: list[DateSpan] = []
    for source, found in ((text, mentions), (title, in_title)):
        for mention in found:
            if mention.span is None or mention.kind not in ("point", "range"):
                continue
            begin = source.rfind("\n", 0, mention.start) + 1
            opening = max(begin, source.rfind(". ", 0, mention.start) + 1)
            stop = source.find(". ", mention.end)
            sentence = source[opening : stop if stop >= 0 else len(source)].partition("\n")[0]
            if future.search(sentence.lower()):
                continue
            length = (mention.span.end - mention.span.start).days
            if length == 0 or (mention.kind == "range" and length <= 31):
                days.append(mention.span)
            elif length <= 31:
                months.append(mention.span)
    latest_day = max(days, key=lambda span: span.end, default=None)
    latest_month = max(months, key=lambda span: span.end, default=None)
    if latest_day is None:
        return latest_month
    last = latest_day.end
    return DateSpan(last.isoformat(), last, last)


def _with_year(words: str, latest: DateSpan, language: Language) -> DateSpan | None:
    """A dateline without its year, read nearest to the latest date of the text."""
    sentence = Sentence(0, len(words), words, 0, "body")
    last = latest.end
    anchor = DateSpan(last.isoformat(), last, last)
    for mention in find_dates(words, [sentence], language, anchor):
        if mention.span is not None and _is_day(mention.span):
            return mention.span
    return None
