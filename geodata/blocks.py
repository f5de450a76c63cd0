"""Lines of an article -> its blocks: paragraphs, headings, list items, captions."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from statistics import median
from typing import NamedTuple

from geodata.lexicon.sentences import any_of
from geodata.lines import ITEM, Line, article_lines, ends_clause, ends_sentence, width
from geodata.records import SentenceKind

_HEADING_WIDTH = 160
_CAPTION_WIDTH = 400
# Single sentences up to this width between paragraphs of that width are captions; in short news
# a paragraph of one sentence is running text.
_LONE_CAPTION_WIDTH = 260
_LONG_PARAGRAPH_WIDTH = 450

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
# A row of a table: cells between bars.
_ROW = re.compile(r"[^|\s]\s*\|\s*[^|\s].*\||\|\s*[^|]*[^|\s]\s*\|\s*[^|\s]")
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
    marked = [_is_marked_caption(line) for line in lines]
    blocks = tuple(_classify(lines, marked))
    return blocks if any(marked) else _mark_lone_captions(text, blocks)


def _classify(lines: Sequence[Line], marked: Sequence[bool]) -> Iterator[Block]:
    paragraph = -1
    expects_items = False
    for line, is_caption in zip(lines, marked, strict=True):
        start, end = _without_bars(line)
        if start == end:
            continue
        inner = line.text[start - line.start : end - line.start]
        kind = "caption" if is_caption else _kind(line)
        if kind == "caption":
            yield Block(start, start + _credit_start(inner), kind, -1)
            continue
        if not (kind == "item" and expects_items):
            paragraph += 1
        expects_items = kind == "item" or inner.endswith((":", "："))
        yield Block(start, end, kind, paragraph)


def _without_bars(line: Line) -> tuple[int, int]:
    """Return the span of a line without the bars that a converted table leaves at its ends."""
    if line.text[0] != "|" and line.text[-1] != "|":
        return line.start, line.end
    left = line.text.lstrip("| \t")
    start = line.end - len(left)
    return start, start + len(left.rstrip("| \t"))


def _kind(line: Line) -> SentenceKind:
    """Return what a line is that no mark makes a caption."""
    text, size = line.text, line.width
    if "|" in text and _ROW.search(text):
        return "item"
    if line.after_image and size <= _CAPTION_WIDTH and len(_STOP_INSIDE.findall(text)) <= 1:
        return "caption"
    if ITEM.match(text):
        return "item"
    if _HEADING_MARK.match(text):
        return "heading"
    if text[0] == "「" and text[-1] == "」":
        return "body"
    if size > _CAPTION_WIDTH or ends_clause(text) or _STOP_INSIDE.search(text):
        return "body"
    if _DIARY_LINE.match(text):
        return "item"
    return "heading" if size <= _HEADING_WIDTH else "body"


def _is_marked_caption(line: Line) -> bool:
    """Tell a caption by the bars of a figure's table, by its label or by its credit."""
    if line.width > _CAPTION_WIDTH:
        return False
    text = line.text
    return (
        ((text[0] == "|" or text[-1] == "|") and not _ROW.search(text))
        or _label().match(text) is not None
        or (_may_credit(text) and _credit().search(text) is not None)
        or (("Photo" in text or "＝" in text) and _PRESS_CREDIT.search(text) is not None)
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
    return len(head) if ends_sentence(head) else len(caption)


def _mark_lone_captions(text: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Make captions of the short single sentences that stand alone between long paragraphs.

    Pages saved as text lose the figure around a caption; what remains, in texts that mark no
    caption otherwise, is one sentence beside a paragraph many times its length.
    """
    body = [i for i, block in enumerate(blocks) if block.kind == "body"]
    if len(body) < 5:
        return blocks
    widths = [width(text[block.start : block.end]) for block in blocks]
    if median(widths[i] for i in body) < _LONG_PARAGRAPH_WIDTH:
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
