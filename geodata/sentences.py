"""Text -> sentences: slices of the text, captions and headings as sentences of their own.

A sentence ends at a stop that no abbreviation, initial, ordinal, bracket or short quotation claims.
Inside 「」 nothing ends, unless the quotation is the whole paragraph. Where the words come from:
`lexicon/sentences`; which lines belong to the article at all: `blocks`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from geodata.blocks import find_blocks
from geodata.lexicon.sentences import TABLES
from geodata.records import Language, Sentence

_CLOSERS = "\"'”’»）)\\]」』】〉》"
# Both patterns begin with plain signs, which lets the engine skip all letters.
_STOP = re.compile(
    rf"(?P<first>[.!?…。！？｡])(?:(?<=[。！？｡])[。！？｡]*[{_CLOSERS}]*"
    rf"|(?<=[.!?…])(?P<latin>[.!?…]*)[{_CLOSERS}]*"
    rf"(?=\s|$|(?<=[a-zà-ỹ][a-zà-ỹ]\.)[A-ZÀ-ỸĐ][a-zà-ỹ]))"
)
_NEXT = re.compile(r"\S")
_WORD_AT = re.compile(r"\w+").match
_TOKEN_REACH = 40
_INITIAL = re.compile(r"(?:[A-ZĐÀ-Ý]\.)*[A-ZĐÀ-Ý]")
_ORDINAL = re.compile(r"(?:\d{1,3}|[IVXLC]{1,6}|[a-zA-Z])")
_WEB_NAME = re.compile(r"(?:www\.|https?:|@|/)")
# Brackets and quotations inside which no sentence ends. A Latin quotation longer than a slogan
# holds sentences of its own.
_KEPT_WHOLE = re.compile(
    r"「(?:[^「」]|「[^「」]*」)*」|『[^『』]*』|（[^（）]{0,300}）|\([^()\n]{0,300}\)|【[^【】]{0,60}】"
    r"|“(?<=\w[\s:,]“)[^“”\n]{1,80}”|\"(?<=\w[\s:]\")(?=\S)[^\"\n]{1,80}\""
)
_SPACE = re.compile(r"\s+")
_FIRST_LINE = re.compile(r"\S.*\S|\S")
# A page's own name or a menu line may stand before its title.
_TITLE_AMONG = 5
_OPENERS = "\"'“‘«（([「『【"


def split_sentences(
    document_text: str, language: Language, title: str = ""
) -> tuple[Sentence, ...]:
    """Cut a text into its sentences, in reading order.

    `document_text[s.start:s.end] == s.text` for every one of them, except a title that stands
    outside the text: it comes first, with start = end = -1. A first line that repeats the title
    is the title, with its span. White space between sentences, page furniture and the bars and
    image marks around captions belong to no sentence.
    """
    sentences = tuple(_split(document_text, language))
    title = title.strip()
    if not title:
        return sentences
    first = _FIRST_LINE.search(document_text)
    if first is not None and _same(first.group(), title):
        start, end = first.span()
        heading = Sentence(start, end, document_text[start:end], -1, "title")
        return (heading, *(sentence for sentence in sentences if sentence.start >= end))
    for index, sentence in enumerate(sentences[:_TITLE_AMONG]):
        if sentence.kind == "heading" and _same(sentence.text, title):
            found = Sentence(sentence.start, sentence.end, sentence.text, -1, "title")
            return (*sentences[:index], found, *sentences[index + 1 :])
    return (Sentence(-1, -1, title, -1, "title"), *sentences)


def _same(line: str, title: str) -> bool:
    return _SPACE.sub(" ", line.lstrip("# ")).casefold() == _SPACE.sub(" ", title).casefold()


def _split(text: str, language: Language) -> Iterator[Sentence]:
    for block in find_blocks(text):
        start = block.start
        if block.kind != "heading":
            for end in _ends(text, block.start, block.end, language):
                yield Sentence(start, end, text[start:end], block.paragraph, block.kind)
                following = _NEXT.search(text, end, block.end)
                start = following.start() if following else block.end
        if start < block.end:
            yield Sentence(start, block.end, text[start : block.end], block.paragraph, block.kind)


def _ends(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """Yield the offsets behind the sentences that end inside a block, its own end left out."""
    kept = _kept_spans(text, start, end)
    starts = [span[0] for span in kept]
    sentence_start = start
    for stop in _STOP.finditer(text, start, end):
        first, behind = stop.span()
        if behind >= end:
            return
        index = bisect_right(starts, first) - 1 if kept else -1
        if index >= 0 and first < kept[index][1]:
            continue
        if stop["latin"] is None or _ends_latin(text, sentence_start, stop, end, language):
            yield behind
            sentence_start = behind


def _kept_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return what must stay whole; a quotation that fills its paragraph need not."""
    return [
        match.span()
        for match in _KEPT_WHOLE.finditer(text, start, end)
        if match.start() > start or match.end() < end or text[start] not in '「『“"'
    ]


def _ends_latin(text: str, start: int, stop: re.Match[str], end: int, language: Language) -> bool:
    following = _NEXT.search(text, stop.end(), end)
    if following is None:
        return True
    at = following.start()
    after = text[at : at + 2].lstrip(_OPENERS)[:1]
    if after.islower() or text[at] in ",;":
        return False
    mark = stop["first"] + stop["latin"]
    if mark != ".":
        return not mark.startswith((".", "…")) or not after.isdigit()
    first = stop.start()
    if stop.end() > first + 1:  # a closing bracket or quotation mark follows the stop
        return True
    token = _token_before(text, max(start, first - _TOKEN_REACH), first)
    if stop.end() == at:  # no space: two sentences glued, or a name of the web
        return _WEB_NAME.search(token) is None
    following_word = _WORD_AT(text, at)
    word = following_word.group() if following_word else ""
    alone = text[start:first].strip() == token
    return not _is_abbreviation(token, word, language, alone=alone)


def _token_before(text: str, begin: int, end: int) -> str:
    """Return the signs between the last white space and `end`, without marks before the word."""
    if end == begin or text[end - 1].isspace():
        return ""
    return text[begin:end].split()[-1].lstrip(_OPENERS + "-–—")


def _is_abbreviation(token: str, following: str, language: Language, *, alone: bool) -> bool:
    """Tell whether a stop belongs to the token before it.

    `following` is the word after the stop; `alone`: nothing stands before in the sentence.
    """
    before_name, before_number, anywhere = _abbreviations(language)
    tail = token.rsplit(".", 1)[-1]
    if token in before_name or (tail in before_name and len(tail) < len(token)):
        return True
    if token in before_number:
        return following[:1].isdigit()
    if token in anywhere:
        return following[:1].isalnum() and (following in anywhere or not following[0].isupper())
    if _INITIAL.fullmatch(token):
        return True
    return alone and _ORDINAL.fullmatch(token) is not None


@cache
def _abbreviations(language: Language) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the language's own abbreviations with the titles of English, used everywhere."""
    own, english = TABLES[language], TABLES["en"]
    return (
        own.before_name | english.before_name,
        own.before_number | english.before_number,
        own.anywhere | english.anywhere,
    )
