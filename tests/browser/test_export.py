"""Pictures, slides and tables downloaded from the page in a real Chromium."""

import base64
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import pytest
import resvg_py
from PIL import Image, ImageChops, ImageFilter
from playwright.sync_api import Page
from pptx import Presentation
from pypdf import PdfReader

from dashboard.export.drawing import draw
from dashboard.export.picture import compose_sheet
from dashboard.figures.style import FONT
from dashboard.query import Query
from geodata.store import Store

pytestmark = pytest.mark.browser
OpenPage = Callable[..., Page]
SVG = "{http://www.w3.org/2000/svg}"
BOTH = """async ([figure, sheet]) => {
  const { width, height } = figure.layout;
  const plotly = await Plotly.toImage(figure, { format: "png", width, height, scale: 1 });
  const blob = await kizunaSheet.raster(sheet, 1);
  const read = new FileReader();
  await new Promise((resolve) => { read.onload = resolve; read.readAsDataURL(blob); });
  return [plotly, read.result].map((url) => url.split(",")[1]);
}"""
TODAY = date(2026, 11, 22)


def open_menu(page: Page) -> None:
    # The page's last answer writes the head bar anew: a menu opened before it would close.
    page.wait_for_load_state("networkidle")
    page.click('[data-menu="export"]')
    page.wait_for_selector('[data-export="png"]')


def download(page: Page, kind: str, **choices: str) -> tuple[str, bytes]:
    """Make a file through the menu; returns its name and its bytes."""
    open_menu(page)
    for name, value in choices.items():
        page.select_option(f'[data-export-choice="{name}"]', value)
    with page.expect_download() as caught:
        page.click(f'[data-export="{kind}"]')
    file = caught.value
    return file.suggested_filename, Path(file.path()).read_bytes()


@pytest.mark.parametrize(
    ("paper", "scale", "size"),
    [("16x9", "2", (3200, 1800)), ("4x3", "3", (4080, 3060)), ("a4-portrait", "2", (2160, 3054))],
)
def test_a_picture_has_its_paper_and_sharpness(
    open_page: OpenPage, paper: str, scale: str, size: tuple[int, int]
) -> None:
    name, data = download(open_page("/"), "png", paper=paper, scale=scale)
    assert name == f"kizuna-briefing-{paper}@{scale}x.png"
    image = Image.open(io.BytesIO(data))
    assert (image.format, image.size) == ("PNG", size)
    colours = image.convert("RGB").resize((160, 90)).getcolors(160 * 90)
    assert colours is not None
    assert len(colours) > 400


def test_a_picture_follows_the_theme(open_page: OpenPage) -> None:
    page = open_page("/")
    _, light = download(page, "png", theme="light")
    _, dark = download(page, "png", theme="dark")
    corners = [
        Image.open(io.BytesIO(each)).convert("RGB").getpixel((4, 400)) for each in (light, dark)
    ]
    assert corners == [(0xFB, 0xFA, 0xF7), (0x0E, 0x15, 0x22)]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("vi", ["Đà Nẵng", "Hà Nội"]),
        ("ja", ["大阪", "ハノイ"]),
        ("en", ["Hokkaidō"]),
        ("id", ["Hokkaido"]),
    ],
)
def test_the_svg_is_vector_throughout_and_another_renderer_draws_it(
    open_page: OpenPage, language: str, words: list[str]
) -> None:
    name, data = download(open_page(f"/?lang={language}"), "svg")
    assert name == "kizuna-briefing-16x9.svg"
    root = ET.fromstring(data)
    tags = {node.tag.removeprefix(SVG) for node in root.iter()}
    assert tags.isdisjoint({"image", "foreignObject", "filter", "script", "style", "use"})
    text = data.decode()
    assert not re.search(r'(href|src)="(?!#)', text)
    said = [node.text or "".join(node.itertext()) for node in root.iter(f"{SVG}text")]
    for word in words:
        assert any(word in each for each in said), word
    slots = {node.get("id"): node for node in root.iter(f"{SVG}g") if node.get("id")}
    assert len(list(slots["slot-map"].iter(f"{SVG}path"))) > 100
    assert len(list(slots["slot-timeline"].iter(f"{SVG}circle"))) > 10
    drawn = Image.open(io.BytesIO(bytes(resvg_py.svg_to_bytes(svg_string=text, width=1600))))
    assert drawn.size == (1600, 900)
    headline = drawn.convert("L").crop((48, 14, 900, 60))
    assert headline.getextrema()[0] < 60


def test_the_same_page_gives_the_same_svg(open_page: OpenPage) -> None:
    page = open_page("/")
    _, one = download(page, "svg")
    _, other = download(page, "svg")
    assert one == other


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("query", ["", "region=VN34-22&lang=vi", "pair=VN34-79~JP-27&lang=ja"])
def test_figures_are_drawn_as_plotly_draws_them(
    open_page: OpenPage, seed_store: Store, query: str, theme: str
) -> None:
    sheet = compose_sheet(seed_store, Query.from_url(query), "both", "16x9", theme, TODAY)
    page = open_page("/")
    for name, figure in sheet.figures.items():
        # Plotly hides what stands beside the axis: the glyph before the name of each lane.
        data = [trace for trace in figure["data"] if trace["name"] != "lanes"]
        silent = [trace for trace in data if trace.get("mode") != "text"]
        layout = figure["layout"]
        bare = {**layout, "annotations": []}
        # Edges differ by parts of a pixel; a mark more, less or elsewhere differs by whole ones.
        apart = differences(page, name, {"data": silent, "layout": bare})
        assert sum(apart[60:]) == 0, name
        assert sum(apart[24:]) < 0.003 * sum(apart), name
        # Notes have paper round their letters here, which cuts the lines under them.
        apart = differences(page, name, {"data": data, "layout": layout})
        assert sum(apart[60:]) < 0.002 * sum(apart), name


def differences(page: Page, name: str, figure: dict[str, Any]) -> list[int]:
    """How many pixels of Plotly's picture and ours are how far apart, 0 to 255, both blurred."""
    wide, high = figure["layout"]["width"], figure["layout"]["height"]
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" font-family={quoteattr(FONT)}>'
        f'<rect width="{wide}" height="{high}" fill="{figure["layout"]["paper_bgcolor"]}"/>'
        f"{draw(name, figure)}</svg>"
    )
    drawn = page.evaluate(BOTH, [figure, {"svg": svg, "width": wide, "height": high}])
    plotly, ours = (
        Image.open(io.BytesIO(base64.b64decode(each))).convert("RGB").filter(ImageFilter.BoxBlur(3))
        for each in drawn
    )
    assert plotly.size == ours.size == (wide, high)
    return ImageChops.difference(plotly, ours).convert("L").histogram()


@pytest.mark.parametrize("subject", ["map", "timeline", "bars", "both", "dossier"])
def test_every_picture_says_what_it_shows_and_from_where(
    open_page: OpenPage, seed_store: Store, subject: str
) -> None:
    query = Query.from_url("region=VN34-22")
    events = seed_store.choose(*query.condition()).events
    _, data = download(open_page("/?region=VN34-22"), "svg", subject=subject)
    said = " ".join("".join(node.itertext()) for node in ET.fromstring(data).iter(f"{SVG}text"))
    assert f"Quảng Ninh: {events} events" in said
    for words in ("Made with Natural Earth.", seed_store.snapshot.hash, "kizuna/?region=VN34-22"):
        assert words in said


def test_a_dossiers_page_offers_its_dossier(open_page: OpenPage) -> None:
    page = open_page("/dossiers?pair=VN34-79~JP-27")
    name, data = download(page, "svg")
    assert name == "kizuna-dossier-16x9.svg"
    assert "Ho Chi Minh City ↔ Osaka" in data.decode()


def test_slides_come_from_the_menu(open_page: OpenPage) -> None:
    name, data = download(open_page("/?region=VN34-22"), "deck", slides="4x3")
    assert name == "kizuna-slides-4x3.pptx"
    titles = [slide.shapes.title.text_frame.text for slide in Presentation(io.BytesIO(data)).slides]
    assert "Quảng Ninh" in titles


def test_a_table_holds_what_is_shown(open_page: OpenPage, seed_store: Store) -> None:
    query = Query.from_url("region=VN34-22&year=2025")
    name, data = download(open_page("/?region=VN34-22&year=2025"), "events.geojson")
    assert name == "kizuna-events.geojson"
    found = json.loads(data)
    assert [each["id"] for each in found["features"]] == list(
        seed_store.frame(*query.condition())["id"]
    )
    assert found["kizuna"]["query"] == query.to_url()


def test_printing_gives_one_page_of_the_sheets_size_with_its_text(open_page: OpenPage) -> None:
    page = open_page("/?lang=vi")
    page.evaluate("() => { window.print = () => {}; }")
    open_menu(page)
    page.select_option('[data-export-choice="paper"]', "a4-landscape")
    page.click('[data-export="print"]')
    page.wait_for_selector("html.printing-sheet", state="attached")
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))
    assert len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (842, 595)
    text = reader.pages[0].extract_text()
    assert "Natural Earth." in text
    # Vietnamese letters come from a font file of their own, where pypdf sees a gap.
    assert "ĐàNẵng" in "".join(text.split())
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    whole = {
        font["/BaseFont"].partition("+")[2]
        for font in fonts
        if font["/Subtype"] == "/Type0"
        and font["/DescendantFonts"][0].get_object()["/FontDescriptor"]["/FontFile2"]
    }
    assert whole >= {"Inter-Regular", "Inter-SemiBold", "Inter-Bold"}
    # Chromium writes the paper round letters, and OpenType fonts such as Noto's, as drawings.
    assert all(font.get("/CharProcs") for font in fonts if font["/Subtype"] != "/Type0")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator(".print-sheet").count() == 0
