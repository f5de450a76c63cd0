"""Saved web pages: the article's text with its captions, and what the page says of itself."""

import re
from copy import deepcopy
from datetime import date

import lxml.html
from htmldate import find_date
from lxml.etree import ParserError
from trafilatura import bare_extraction
from trafilatura.settings import Document

from geodata.documents.encoding import decode
from geodata.documents.facts import Facts, language_of
from geodata.edtf import span_of
from geodata.errors import UnreadableError
from geodata.records import DateSpan

# What an article has and a page of links has not.
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»）)\]」』]*\s*$", re.MULTILINE)
_CHARSET = re.compile(rb"<meta[^>]{0,100}charset=[\"']?([\w-]+)", re.IGNORECASE)
_LINKED_DATA = "//body//script[@type='application/ld+json']"
_TIMES = "//time[@datetime][not(ancestor::aside or ancestor::nav or ancestor::footer)]"
# The innermost element of a class such as "caption", "PhotoCMS_Caption" or "wp-caption-text".
_CAPTION_CLASS = (
    "contains(translate(@class, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'),"
    " 'caption')"
)
_CAPTIONS = f"//figcaption | //*[{_CAPTION_CLASS}][not(.//img or .//*[{_CAPTION_CLASS}])]"

_FIGURE = f"ancestor-or-self::*[self::figure or {_CAPTION_CLASS}][last()]"


def read_html(data: bytes) -> tuple[str, Facts]:
    """Return the text of a page's article and the facts in its metadata.

    Menus, comments and related links are dropped. A caption stands between bars ("| … |") at its
    place in the text, so that later stages know it for one. The publication day is taken from
    metadata only. Raises UnreadableError when no article is found.
    """
    try:
        tree = lxml.html.document_fromstring(_decoded(data))
    except (ParserError, ValueError) as error:
        raise UnreadableError(f"it holds no page ({error}).") from error
    facts = _facts(tree)
    _keep_captions(tree)
    article = bare_extraction(tree, include_comments=False, include_tables=True)
    if not isinstance(article, Document) or not _SENTENCE.search(article.text or ""):
        raise UnreadableError("no article was found on the page; save its text as .txt instead.")
    found = Facts(
        title=article.title or "", url=article.url or "", publisher=article.sitename or ""
    )
    return article.text or "", facts.over(found)


def _decoded(data: bytes) -> str:
    """Decode a page as it says itself, else as any text."""
    charset = _CHARSET.search(data[:4096])
    if charset is not None:
        try:
            return data.decode(charset[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass  # pages lie about their encoding; what the bytes are is found below
    return decode(data)


def _facts(tree: lxml.html.HtmlElement) -> Facts:
    published = _published(tree)
    return Facts(
        title=_first(tree, "//meta[@property='og:title']/@content"),
        url=_first(tree, "//link[@rel='canonical']/@href")
        or _first(tree, "//meta[@property='og:url']/@content"),
        publisher=_first(tree, "//meta[@property='og:site_name']/@content"),
        language=language_of(_first(tree, "/html/@lang") or _first(tree, "/html/@xml:lang")),
        published=published,
        published_basis="metadata" if published else "none",
    )


def _published(tree: lxml.html.HtmlElement) -> DateSpan | None:
    """Return the day that the page's metadata give; dates in its text are another stage's.

    htmldate takes a footer's or a related link's day when nothing better is there, so it is shown
    the head, the linked data and the first <time> of the article alone.
    """
    page = lxml.html.document_fromstring("<html><head></head><body></body></html>")
    for element in tree.xpath("/html/head/*"):
        page.head.append(deepcopy(element))
    for element in tree.xpath(_LINKED_DATA) + tree.xpath(_TIMES)[:1]:
        page.body.append(deepcopy(element))
    day = find_date(page, extensive_search=False, original_date=True)
    return span_of(date.fromisoformat(day), date.fromisoformat(day)) if day else None


def _first(tree: lxml.html.HtmlElement, path: str) -> str:
    return next((str(found).strip() for found in tree.xpath(path) if str(found).strip()), "")


def _keep_captions(tree: lxml.html.HtmlElement) -> None:
    """Turn captions into paragraphs between bars behind their figure; extraction drops figures."""
    for caption in tree.xpath(_CAPTIONS):
        text = " ".join(caption.text_content().split())
        figure = next(iter(caption.xpath(_FIGURE)), caption)
        if not text or figure.getparent() is None:
            continue
        paragraph = lxml.html.fragment_fromstring("<p></p>")
        paragraph.text = f"| {text} |"
        paragraph.tail, figure.tail = figure.tail, None
        figure.addnext(paragraph)
        caption.drop_tree()
