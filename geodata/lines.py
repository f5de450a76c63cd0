"""Text -> the lines of its article, without what surrounds an article on a page.

Comment counters, boxes of links, bare addresses and image files are left out by the words of
`lexicon/sentences` and by form, never by their subject.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from geodata.lexicon.sentences import any_of

# A line of this width or more that ends like a sentence is running text: no link title is so long.
_RUNNING_WIDTH = 60
# Japanese and Chinese characters say about as much as two and a half Latin letters.
_WIDE = 2.5
# Texts wrapped at a fixed width have at least this many full lines and none wider than that.
_WRAPPED_LINES = 4
_WRAPPED_WIDTH = 150

_CLOSERS = "\"'”’»）)]」』】〉》"
_STOPS = frozenset(".!?…。！？｡")
_PAUSES = _STOPS | frozenset(":：;；,、，")
ITEM = re.compile(
    r"(?:[-–—+*]\s+|[•●○□▪◇▶►✓‣⁃∙]\s*|・(?!・)\s*|\d{1,2}[.)]\s+|\(\d{1,2}\)\s*|[①-⑳]\s*"
    r"|[a-zA-Z]\)\s+)(?=\S)"
)
_WIDE_CHARACTER = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]")
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\([^)]*\)")
_IMAGE_FILE = re.compile(r"\S+\.(?:jpe?g|png|webp|gif|avif|bmp|svg)", re.IGNORECASE)
_RULE = re.compile(r"[\s|:=_*~#.·•–—-]+")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|(?:[\w-]+\.)+(?:com|net|org|vn|jp|id|info|gov|edu|tv)",
    re.IGNORECASE,
)
_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:(?:page|trang|halaman|hal\.|p\.)\s*)?\d{1,4}(?:\s*(?:/|of|dari|trên)\s*\d{1,4})?[-–—\s]*",
    re.IGNORECASE,
)
_COUNT = r"\s*(?:[(（]\s*\d*\s*[)）]|\d+)?\s*[:：]?"


class Line(NamedTuple):
    """A line without white space at its ends; wrapped lines that belong together are one.

    `width` in Latin letters: a wide character counts two and a half. `gap`: a blank line stands
    before it; `after_image`: an image does.
    """

    start: int
    end: int
    text: str
    width: float
    gap: bool
    after_image: bool = False

    @property
    def is_running_text(self) -> bool:
        """Whether it is as long as no title of a link and ends like a sentence."""
        return self.width >= _RUNNING_WIDTH and ends_sentence(self.text)


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends in a full stop, brackets and quotation marks behind it aside."""
    return text.rstrip(_CLOSERS)[-1:] in _STOPS


def ends_clause(text: str) -> bool:
    """Tell whether a text ends in a stop or in a lesser sign (colon, comma), closers aside."""
    return text.rstrip(_CLOSERS)[-1:] in _PAUSES


def width(text: str) -> float:
    """Return the length of a line in Latin letters: a wide character counts two and a half."""
    if text.isascii():
        return len(text)
    return len(text) + (_WIDE - 1) * len(_WIDE_CHARACTER.findall(text))


def article_lines(text: str) -> list[Line]:
    """Return the lines of the article in reading order; page furniture is left out."""
    return _unwrap(text, list(_without_furniture(text)))


@cache
def _pattern(column: str, before: str = "", after: str = _COUNT) -> re.Pattern[str]:
    return re.compile(f"{before}(?:{any_of(column)}){after}", re.IGNORECASE)


@cache
def _box() -> re.Pattern[str]:
    return _pattern("boxes", r"[\W_]*", _COUNT + r"[\W_]*")


@cache
def _ending() -> re.Pattern[str]:
    return _pattern("endings")


@cache
def _counter() -> re.Pattern[str]:
    return _pattern("endings", "", r"\s*[(（]\s*\d+\s*[)）]")


@cache
def _furniture() -> re.Pattern[str]:
    return _pattern("furniture")


@cache
def _pointer() -> re.Pattern[str]:
    return _pattern("pointers", r"[>»→▶\s]*", r"\s?[:：]\s*(?P<rest>.*)")


def _all_lines(text: str) -> Iterator[Line]:
    measure = width if _WIDE_CHARACTER.search(text) else len
    position = previous = 0
    for whole in text.splitlines(keepends=True):
        line = whole.strip()
        if line:
            start = position + whole.index(line[0])
            gap = text.count("\n", previous, start) > 1
            previous = start + len(line)
            yield Line(start, previous, line, measure(line), gap)
        position += len(whole)


def _without_furniture(text: str) -> Iterator[Line]:
    in_box = after_image = False
    for line in _all_lines(text):
        # A line that begins with a letter and runs like prose is no sign, number or menu.
        prose = line.is_running_text and line.text[0].isalpha()
        if not prose and _ends_article(line, len(text)):
            return
        if not prose and _box().fullmatch(line.text):
            in_box = True
            continue
        in_box = in_box and not line.is_running_text
        if in_box or _is_link(line.text) or (not prose and _is_furniture(line.text)):
            continue
        image = _IMAGE.search(line.text) if "![" in line.text else None
        if image is None and (prose or not _IMAGE_FILE.fullmatch(line.text)):
            yield line._replace(after_image=True) if after_image else line
            after_image = False
            continue
        after_image = True
        if image is not None:
            yield from _around_image(line, image)


def _around_image(line: Line, image: re.Match[str]) -> Iterator[Line]:
    """Yield the alternative text of an image and what else stands in its line."""
    for start, end, is_alt in (
        (image.start("alt"), image.end("alt"), True),
        (image.end(), len(line.text), False),
    ):
        part = line.text[start:end]
        if part.strip("| \t"):
            left = start + len(part) - len(part.lstrip())
            inner = part.strip()
            at = line.start + left
            yield Line(at, at + len(inner), inner, width(inner), True, is_alt)


def _ends_article(line: Line, length: int) -> bool:
    """Tell a comment counter ("Comments (0)") or, in the second half, its title alone."""
    if _counter().fullmatch(line.text):
        return True
    return line.start * 2 > length and _ending().fullmatch(line.text) is not None


def _is_link(line: str) -> bool:
    """Tell an address that stands alone, or a pointer to another page ("Read more: …")."""
    if " " not in line and _ADDRESS.fullmatch(line):
        return True
    if ":" not in line and "：" not in line:
        return False
    pointer = _pointer().fullmatch(line)
    if pointer is None:
        return False
    rest = pointer["rest"]
    return width(rest) < _RUNNING_WIDTH or not ends_sentence(rest)


def _is_furniture(line: str) -> bool:
    return any(form.fullmatch(line) for form in (_RULE, _PAGE_NUMBER, _furniture()))


def _unwrap(text: str, lines: list[Line]) -> list[Line]:
    """Join the lines of a text that was wrapped at a fixed width.

    It was when no line is wider than a printed page and most lines that another follows directly
    are about as wide as the widest and stop in the middle of a sentence.
    """
    widest = max((line.width for line in lines), default=0.0)
    if widest > _WRAPPED_WIDTH:
        return lines
    followed = [before for before, line in pairwise(lines) if not line.gap]
    full = [line for line in followed if line.width >= 0.7 * widest]
    broken = [line for line in full if not ends_sentence(line.text)]
    if len(full) < _WRAPPED_LINES or len(full) * 2 < len(followed) or len(broken) * 2 < len(full):
        return lines
    joined: list[Line] = []
    last_width = 0.0
    for line in lines:
        if line.gap or last_width < 0.6 * widest or ITEM.match(line.text) or "|" in line.text:
            joined.append(line)
        else:
            before = joined[-1]
            whole = text[before.start : line.end]
            joined[-1] = before._replace(end=line.end, text=whole, width=width(whole))
        last_width = line.width
    return joined
