import pytest

from geodata.documents.html import read_html
from geodata.errors import UnreadableError

BODY = {
    "vi": "Thống đốc Hokkaido đã làm việc với lãnh đạo tỉnh Quảng Ninh về du lịch và đào tạo.",
    "en": "The governor of Hokkaido met leaders of Quang Ninh province to talk about training.",
    "ja": "北海道知事はクアンニン省の幹部と会談し、観光と人材育成での協力について意見を交わした。",
    "id": "Gubernur Hokkaido bertemu pimpinan Provinsi Quang Ninh untuk membahas wisata.",
}


def page(language: str, head: str = "", body: str = "", attributes: str = "") -> bytes:
    text = BODY[language]
    return (
        f'<!DOCTYPE html><html lang="{language}" {attributes}><head><meta charset="utf-8">'
        f"<title>Trang | Báo</title>{head}</head><body>"
        "<nav><ul><li><a href='/'>Trang chủ menu</a></li><li><a href='/v'>Video menu</a></li>"
        f"</ul></nav><article><h1>Tiêu đề</h1><p>{text}</p>{body}<p>{text} Bis.</p>"
        f"<p>{text} Ter.</p></article>"
        "<aside><h3>Tin liên quan</h3><a href='/1'>Một tin liên quan khác 2024-01-01</a></aside>"
        "<section id='comments'><p>Một bình luận của bạn đọc về bài báo này.</p></section>"
        "<footer>© 2024 Báo. Giấy phép số 12/GP ngày 05/10/2024</footer></body></html>"
    ).encode()


@pytest.mark.parametrize("language", sorted(BODY))
def test_text_is_the_article_without_menus_links_and_comments(language: str) -> None:
    text, facts = read_html(page(language))
    assert text.count(BODY[language]) == 3
    for outside in ("menu", "liên quan", "bình luận", "Giấy phép"):
        assert outside not in text
    assert facts.language == language


@pytest.mark.parametrize(
    "figure",
    [
        "<figure><img src='a.jpg'><figcaption>Đoàn Hokkaido tại Hạ Long.</figcaption></figure>",
        "<div><img src='a.jpg'><p class='caption'>Đoàn Hokkaido tại Hạ Long.</p></div>",
        "<div class='wp-caption'><img src='a.jpg'>"
        "<p class='wp-caption-text'>Đoàn Hokkaido tại Hạ Long.</p></div>",
        "<table><tr><td class='pic'><img src='a.jpg'></td></tr><tr>"
        "<td class='PhotoCMS_Caption'>Đoàn Hokkaido tại Hạ Long.</td></tr></table>",
        "<figure><a href='b'><img src='a.jpg'></a>"
        "<figcaption> Đoàn  <b>Hokkaido</b>\ntại Hạ Long. </figcaption></figure>",
    ],
)
def test_a_caption_stays_at_its_place_between_bars(figure: str) -> None:
    text, _ = read_html(page("vi", body=figure))
    lines = text.splitlines()
    place = lines.index("| Đoàn Hokkaido tại Hạ Long. |")
    assert BODY["vi"] == lines[place - 1]
    assert lines[place + 1].endswith("Bis.")


HEAD = (
    '<meta property="og:title" content="Quảng Ninh đón Thống đốc">'
    '<link rel="canonical" href="https://example.vn/tin-1.html">'
    '<meta property="og:site_name" content="Báo Quảng Ninh">'
)


def test_facts_are_those_of_the_metadata() -> None:
    head = HEAD + '<meta property="article:published_time" content="2025-11-26T07:00:00+07:00">'
    _, facts = read_html(page("vi", head))
    assert facts.title == "Quảng Ninh đón Thống đốc"
    assert facts.url == "https://example.vn/tin-1.html"
    assert facts.publisher == "Báo Quảng Ninh"
    assert facts.published is not None
    assert (facts.published.edtf, facts.published_basis) == ("2025-11-26", "metadata")


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="pubdate" content="2025-11-26">',
        '<script type="application/ld+json">{"@type":"NewsArticle",'
        '"datePublished":"2025-11-26T01:00:00Z"}</script>',
        '<meta name="DC.date.issued" content="2025-11-26">',
    ],
)
def test_publication_day_is_found_in_metadata_of_other_kinds(head: str) -> None:
    _, facts = read_html(page("en", head))
    assert facts.published is not None
    assert facts.published.edtf == "2025-11-26"


def test_a_time_of_the_article_counts_and_one_of_a_link_does_not() -> None:
    time = "<time datetime='2025-11-26T07:00'>hôm nay</time>"
    _, facts = read_html(page("vi", body=f"<p>{time}</p>"))
    assert facts.published is not None
    assert facts.published.edtf == "2025-11-26"
    assert read_html(page("vi", body=f"<aside>{time}</aside>"))[1].published is None


def test_a_day_elsewhere_on_the_page_is_not_the_publication_day() -> None:
    _, facts = read_html(page("vi"))
    assert (facts.published, facts.published_basis) == (None, "none")


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("vi-VN", "vi"), ("id_ID", "id"), ("JA", "ja"), ("in", "id"), ("fr", None)],
)
def test_language_of_the_page(tag: str, expected: str | None) -> None:
    data = page("vi").replace(b'lang="vi"', f'lang="{tag}"'.encode())
    assert read_html(data)[1].language == expected


@pytest.mark.parametrize(
    ("encoding", "language"), [("shift_jis", "ja"), ("euc-jp", "ja"), ("utf-16", "vi")]
)
def test_encoding_that_the_page_declares_or_has(encoding: str, language: str) -> None:
    text = page(language).decode().replace("Trang | Báo", "x").replace("Tiêu đề", "y")
    if encoding != "utf-16":
        text = "".join(sign for sign in text if sign.isascii() or sign in BODY["ja"])
    data = text.replace("utf-8", encoding).encode(encoding)
    assert BODY[language] in read_html(data)[0]


def test_a_wrong_declaration_is_not_believed() -> None:
    data = page("vi").replace(b"utf-8", b"us-ascii")
    assert BODY["vi"] in read_html(data)[0]


@pytest.mark.parametrize(
    "data", [b"", b"<html></html>", b"<html><body><nav>Menu</nav></body></html>"]
)
def test_a_page_without_an_article_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"no page|no article was found"):
        read_html(data)
