"""From text to runs of time words.

A run is a chain of words and figures about time with nothing between them but blanks and the small
words of the language's gap table ("to", "và", "、"). Each run is one string for the grammar.
"""

import re
import unicodedata
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from geodata.dates.figures import CLUSTER, JAPANESE_CLUSTER, read_cluster
from geodata.dates.lexicon import Lexicon
from geodata.dates.symbols import SYMBOLS

_LONGEST_GAP = 24
_BLANKS = " \t\n\r」』"
_SIGNS = (
    {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
    | dict.fromkeys((0x00A0, 0x202F, 0x2007, 0x3000), " ")
    | dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212), "-")
    | dict.fromkeys((0x301C, 0xFF5E, 0x223C), "~")
)
_FOREIGN_SIGNS = re.compile(
    "[\u00a0\u202f\u2007\u3000\u2010-\u2015\u2212\uff01-\uff5e\u301c\u223c]"
)
# Figures glued to letters on the right are codes ("59-NQ/TW", "2025/QH15", "3D").
_CODE_AFTER = re.compile(r"[/-]?[^\W\d_]|%|[/-]?\d")
_CODE_BEFORE = re.compile(r"[^\W\d_][-./]?$|[$€¥£+#]$|\d[.,]$")
# Closed by a bracket, such a code is the end of a name: "(VOV5)".
_CLOSING = frozenset(")]")
_UNITS = {"年": SYMBOLS["year"], "月": SYMBOLS["month"], "日": SYMBOLS["day"]}
_NAME, _WEEK, _STOP = SYMBOLS["name"], SYMBOLS["week"], SYMBOLS["stop"]
_CAPITALISED = frozenset({_NAME, SYMBOLS["weekday"], SYMBOLS["short_weekday"]})
_TIGHT = frozenset({"pair", "monthyear", "years", "dotted", "hyphen", "cluster", "year4"})


class Token(NamedTuple):
    """A time word: symbol, meaning, and its slice of the folded text."""

    symbol: str
    value: object
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in lower case, NFC, with plain signs. `origin[n]` is where character n began."""

    text: str
    origin: tuple[int, ...] | None

    def place(self, offset: int) -> int:
        """The offset in the original text."""
        return offset if self.origin is None else self.origin[offset]


def fold(text: str) -> Folded:
    """Level case and signs; character by character, so that offsets can be led back."""
    if unicodedata.is_normalized("NFC", text):
        lowered = text.lower()
        if len(lowered) == len(text):
            return Folded(_plain_signs(lowered), None)
    pieces: list[str] = []
    origin: list[int] = []
    for match in re.finditer(
        r"[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]*|.", text, re.S
    ):
        piece = unicodedata.normalize("NFC", match.group()).lower()
        pieces.append(piece)
        origin.extend([match.start()] * len(piece))
    return Folded(_plain_signs("".join(pieces)), (*origin, len(text)))


def _plain_signs(text: str) -> str:
    return _FOREIGN_SIGNS.sub(_plain_sign, text)


def _plain_sign(sign: re.Match[str]) -> str:
    return sign.group().translate(_SIGNS)


def find_runs(
    folded: str, original: str, sentence_starts: Sequence[int], lexicon: Lexicon
) -> Iterator[list[Token]]:
    """Chains of neighbouring time words, in order; none crosses a sentence's start.

    `original` has the same offsets as `folded` and the text's own case. `sentence_starts` ascends.
    """
    run: list[Token] = []
    gaps = lexicon.gaps
    boundary = iter((*sentence_starts, len(folded) + 1))
    limit = next(boundary)
    for token in _scan(folded, original, frozenset(sentence_starts), lexicon):
        if run:
            start = run[-1].end
            gap = folded[start : token.start]
            between = None if token.start - start > _LONGEST_GAP else _gap_symbol(gap, gaps)
            if between is None or token.start >= limit:
                yield run
                run = []
            elif between:
                run.append(Token(between, None, start, token.start))
        while token.start >= limit:
            limit = next(boundary)
        run.append(token)
    if run:
        yield run


def _gap_symbol(gap: str, gaps: dict[str, str]) -> str | None:
    """The symbol of what stands between two time words: "" for blanks, None for other words."""
    words = gap.strip(_BLANKS)
    if not words:
        return ""
    known = gaps.get(words)
    if known is not None:
        return known
    if words[0] in ")]":
        return _gap_symbol(words[1:], gaps)
    if words[0] == ",":
        return gaps.get(words[1:].strip())
    return gaps.get(" ".join(words.split()))


def _scan(
    folded: str, original: str, openings: Container[int], lexicon: Lexicon
) -> Iterator[Token]:
    """Words of the table and figures, in order and without overlap."""
    words, kinds, values = lexicon.words, lexicon.symbols, lexicon.values
    cluster = CLUSTER if words.spaced else JAPANESE_CLUSTER
    figures = [match.span() for match in cluster.finditer(folded)]
    figures.append((len(folded) + 1, len(folded) + 1))
    upcoming = iter(figures)
    begin, stop = next(upcoming)
    done = 0
    for index, start, end in lexicon.automaton.find_matches_as_indexes(folded):
        if words.spaced and (
            folded[end : end + 1].isalpha() or folded[start - 1 : start].isalpha()
        ):
            continue
        while begin < start:
            if begin >= done:
                yield _figure(folded, begin, stop, done, lexicon)
                done = stop
            begin, stop = next(upcoming)
        if start < done:
            continue
        kind = kinds[index]
        if kind == _STOP:
            if start == done and folded[start] in _UNITS and not words.spaced:
                # 25日本社で: after a figure the sign is its unit, whatever follows.
                kind, end = _UNITS[folded[start]], start + 1
        elif words.joined and kind != _NAME and _is_joined(folded, start, end):
            continue
        elif words.capitals and kind in _CAPITALISED:
            kind = _kind_by_case(kind, folded, original, start, end, openings, lexicon)
        done = end
        if kind != _STOP:
            yield Token(kind, values[index], start, end)
    while begin < len(folded):
        if begin >= done:
            yield _figure(folded, begin, stop, done, lexicon)
            done = stop
        begin, stop = next(upcoming)


def _is_joined(folded: str, start: int, end: int) -> bool:
    """Part of a word with a hyphen ("hari-hari"), which has a meaning of its own."""
    if folded[start - 1 : start] == "-" and folded[start - 2 : start - 1].isalpha():
        return True
    return folded[end : end + 1] == "-" and folded[end + 1 : end + 2].isalpha()


def _kind_by_case(
    kind: str,
    folded: str,
    original: str,
    start: int,
    end: int,
    openings: Container[int],
    lexicon: Lexicon,
) -> str:
    """A name of a month or weekday needs its capital; "Minggu lalu" opens a sentence as a week."""
    if original[start].islower():
        return _WEEK if folded[start:end] in lexicon.weeks else _STOP
    if (
        start in openings
        and folded[start:end] in lexicon.weeks
        and lexicon.after_week.match(folded, end)
    ):
        return _WEEK
    return kind


def _figure(folded: str, start: int, end: int, done: int, lexicon: Lexicon) -> Token:
    """A figure; one glued to letters is a code, unless they are a time word ("III/2025")."""
    words = lexicon.words
    kind, value = read_cluster(folded[start:end], words.order, words.thousands)
    if words.spaced and kind in _TIGHT:
        follows = _CODE_AFTER.match(folded, end)
        leads = start - done > 1 and _CODE_BEFORE.search(folded, max(0, start - 2), start)
        if follows or leads:
            kind, value = "number", None
    elif words.spaced and folded[start - 1 : start].isalpha() and folded[end : end + 1] in _CLOSING:
        value = None
    return Token(SYMBOLS[kind], value, start, end)
