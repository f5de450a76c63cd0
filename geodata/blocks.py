"""Lines of an article -> its blocks: paragraphs, headings, list items, captions."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from statistics import median
from typing import NamedTuple

from geodata.lexicon.sentences import any_of
from geodata.lines import FULL_STOP, ITEM, Line, article_lines, width
from geodata.records import SentenceKind

_HEADING_WIDTH = 160
_CAPTION_WIDTH = 400
# Single sentences up to this width between paragraphs of that width are captions; in short news
# a paragraph of one sentence is running text.
_LONE_CAPTION_WIDTH = 260
_LONG_PARAGRAPH_WIDTH = 450

_ENDS = re.compile(r"[.!?…。！？｡:：;；,、，][\"'”’»）)\]」』】〉》]*$")
_STOP_INSIDE = re.compile(r"[.!?…](?=\s)|[。！？]")
# A line of a diary or a chronology: a day or a year, then what happened.
_DIARY_LINE = re.compile(
    r"(?:(?:ngày|tháng|năm|tanggal|tahun|bulan)\s+)?(?:"
    r"\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\s*(?:[:：–—-]|\([^)]*\))"
    r"|(?:\d{1,2}[./-])*(?:19|20)\d\d\s?[:：–—-]\s)"
    r"|(?:(?:19|20)\d\d|[0-9０-９]{1,4}|(?:令和|平成)[0-9０-９元一二三四五六七八九十（）()]{1,9})[年月日]"
    r"|[RH]\d{1,2}\.\d|(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?[\s　(（]|同[日月年]",
    re.IGNORECASE,
)
_HEADING_MARK = re.compile(r"#{1,6}\s+|[■◆]")
_PRESS_CREDIT = re.compile(
    r"[—–-]\s?(?:\w+[/ ])?(?:\w+ )?Photos?\b[^.。]{0,40}$|＝[^。、]{0,12}(?:写真|撮影|提供|共同)$"
)
_AGENCIES = "ANTARA|AP|AFP|VNA|TTXVN|Reuters|Kyodo|共同|時事"


class Block(NamedTuple):
    """A slice of the text that holds one or more sentences of one kind (see `Sentence`)."""

    start: int
    end: int
    kind: SentenceKind
    paragraph: int


def find_blocks(text: str) -> tuple[Block, ...]:
    """Cut a text into the blocks of its article, in reading order.

    Every block is a slice without white space at its ends; blocks do not overlap. Lines of a text
    wrapped at a fixed width are joined to paragraphs; elsewhere a line is a block. List items
    belong to the paragraph that introduces them, captions to none (-1). A credit that stands
    apart at a caption's end ("… hari ini. Foto: VNA") is left out.
    """
    lines = article_lines(text)
    blocks = tuple(_classify(lines))
    if any(_is_marked_caption(line.text) for line in lines):
        return blocks
    return _mark_lone_captions(text, blocks)


def _classify(lines: list[Line]) -> Iterator[Block]:
    paragraph = -1
    expects_items = False
    for line in lines:
        start, end = _without_bars(line)
        if start == end:
            continue
        inner = line.text[start - line.start : end - line.start]
        kind = _kind(line)
        if kind == "caption":
            yield Block(start, start + _credit_start(inner), kind, -1)
            continue
        if not (kind == "item" and expects_items):
            paragraph += 1
        expects_items = kind == "item" or inner.endswith((":", "："))
        yield Block(start, end, kind, paragraph)


def _without_bars(line: Line) -> tuple[int, int]:
    """Return the span of a line without the bars that a converted table leaves at its ends."""
    left = line.text.lstrip("| \t")
    start = line.end - len(left)
    return start, start + len(left.rstrip("| \t"))


def _kind(line: Line) -> SentenceKind:
    if _is_marked_caption(line.text):
        return "caption"
    size = width(line.text)
    if line.after_image and size <= _CAPTION_WIDTH and len(_STOP_INSIDE.findall(line.text)) <= 1:
        return "caption"
    if ITEM.match(line.text):
        return "item"
    if _HEADING_MARK.match(line.text):
        return "heading"
    if line.text.startswith("「") and line.text.endswith("」"):
        return "body"
    unfinished = not _ENDS.search(line.text) and not _STOP_INSIDE.search(line.text)
    if unfinished and size <= _CAPTION_WIDTH and _DIARY_LINE.match(line.text):
        return "item"
    return "heading" if size <= _HEADING_WIDTH and unfinished else "body"


@lru_cache(maxsize=512)
def _is_marked_caption(line: str) -> bool:
    """Tell a caption by the bars of a figure's table, by its label or by its credit."""
    if width(line) > _CAPTION_WIDTH:
        return False
    return (
        line.startswith("|")
        or line.endswith("|")
        or _label().match(line) is not None
        or (_may_credit(line) and _credit().search(line) is not None)
        or (("Photo" in line or "＝" in line) and _PRESS_CREDIT.search(line) is not None)
    )


def _may_credit(line: str) -> bool:
    """Tell what every credit has: a colon, or a bracket at its end."""
    return ":" in line or "：" in line or line.rstrip(".。").rstrip().endswith((")", "）", "]"))


@cache
def _label() -> re.Pattern[str]:
    """Return what opens a caption: "Photo:", "Ảnh:", "【写真】", "▲"."""
    words = any_of("caption_labels")
    return re.compile(
        rf"[▲△▼]|[【\[](?:{words})[^】\]]{{0,12}}[】\]]"
        rf"|(?:{words})(?:\s*[(（][^)）]{{1,30}}[)）])?\s?[:：＝]"
    )


@cache
def _credit() -> re.Pattern[str]:
    """Return what closes a caption: "(Source: …)", "(ANTARA/…)", ". Foto: …"."""
    words = any_of("credit_words")
    named = rf"(?:{words})(?:\s*[:：/／]|\s+by\b|\s+of\b|提供|\s+\w)[^()（）]{{0,80}}"
    agency = rf"(?:{_AGENCIES})(?:[/／][^()（）]{{1,60}}|\s+Photo[^()（）]{{0,40}})"
    return re.compile(
        rf"[(（\[]\s*(?:{named}|{agency})[)）\]]\s*[.。]?$"
        rf"|(?:^|[.。!?)）]\s*)(?:{words})\s?[:：][^.。]{{1,60}}[.]?$"
    )


def _credit_start(caption: str) -> int:
    """Return where a caption's credit begins, its length when none stands apart."""
    credit = _credit().search(caption)
    if credit is None:
        return len(caption)
    head = caption[: credit.start() + 1].rstrip(" (（[")
    return len(head) if FULL_STOP.search(head) else len(caption)


def _mark_lone_captions(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Make captions of the short single sentences that stand alone between long paragraphs.

    Pages saved as text lose the figure around a caption; what remains, in texts that mark no
    caption otherwise, is one sentence beside a paragraph many times its length.
    """
    widths = [width(text[block.start : block.end]) for block in blocks]
    body = [i for i, block in enumerate(blocks) if block.kind == "body"]
    if len(body) < 5 or median(widths[i] for i in body) < _LONG_PARAGRAPH_WIDTH:
        return blocks
    marked = list(blocks)
    for i in body[1:-1]:
        line = text[blocks[i].start : blocks[i].end]
        if (
            widths[i] <= _LONE_CAPTION_WIDTH
            and line.endswith((".", "。"))
            and not _STOP_INSIDE.search(line[:-1])
            and not line.startswith(('"', "“", "「", "'"))
            and max(widths[i - 1 : i + 2]) >= _LONG_PARAGRAPH_WIDTH
        ):
            marked[i] = blocks[i]._replace(kind="caption", paragraph=-1)
    return tuple(marked)
