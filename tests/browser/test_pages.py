"""Every page in every language, on the desk and on the phone; documents given; states."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from geodata.records import LANGUAGES, Language
from geodata.store import Store

from .conftest import PHONE, OpenPage
from .steps import shows

pytestmark = pytest.mark.browser
Shoot = Callable[..., None]
ServeStore = Callable[[Store], str]
HEADLINES: dict[Language, str] = {
    "en": "Vietnam’s regions and Japan’s",
    "vi": "Địa phương Việt – Nhật",
    "ja": "ベトナムと日本の地域間交流",
    "id": "Wilayah Vietnam–Jepang",
}
ARTICLE = """Đoàn công tác thành phố Đà Nẵng thăm tỉnh Nagasaki (Nhật Bản)

Ngày 12/3/2024, đoàn công tác thành phố Đà Nẵng đã đến thăm tỉnh Nagasaki, Nhật Bản.
"""


def overflows(page: Page) -> bool:
    return bool(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_overview_speaks_every_language(
    open_page: OpenPage, shoot: Shoot, language: Language
) -> None:
    page = open_page("/" if language == "en" else f"/?lang={language}", theme="dark")
    expect(page.locator("#headline")).to_contain_text(HEADLINES[language])
    assert page.locator("html").get_attribute("lang") == language
    assert not overflows(page)
    shoot(page)


def test_the_language_is_changed_on_the_page(open_page: OpenPage) -> None:
    page = open_page("/?region=JP-01")
    page.get_by_role("button", name="Language: English").click()
    page.get_by_role("button", name="Indonesia", exact=True).click()
    shows(page, "region=JP-01&lang=id")
    expect(page.locator(".nav a").first).to_have_text("Ikhtisar")
    assert page.title() == "Ikhtisar · Kizuna"
    page.go_back()
    shows(page, "region=JP-01")
    expect(page.locator(".nav a").first).to_have_text("Overview")


@pytest.mark.parametrize("path", ["/dossiers", "/ahead", "/documents", "/about"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_pages_speak_every_language(
    open_page: OpenPage, path: str, language: Language
) -> None:
    page = open_page(f"{path}?lang={language}", size=PHONE)
    assert page.locator("html").get_attribute("lang") == language
    expect(page.locator('.tabs a[aria-current="page"]')).to_have_count(1)
    assert not overflows(page)


def test_the_phone_shows_map_card_and_timeline_without_sideways_scrolling(
    open_page: OpenPage, shoot: Shoot
) -> None:
    page = open_page("/?pair=VN-DN~JP-14", size=PHONE)
    expect(page.locator("#side .card-title")).to_be_visible()
    assert not overflows(page)
    heights = page.evaluate(
        "() => [...document.querySelectorAll('.tabs a, .switch button, #side .row')]"
        ".filter((each) => each.offsetParent).map((each) => each.getBoundingClientRect().height)"
    )
    assert min(heights) >= 36
    shoot(page)


def test_pages_are_reached_by_links_and_left_by_back(open_page: OpenPage) -> None:
    page = open_page("/?region=VN34-22")
    page.locator("#side .actions .primary").click()
    expect(page.locator(".dossier h1")).to_have_text("Quảng Ninh")
    page.locator(".dossier-side .partners .row").first.click()
    expect(page.locator(".dossier h1")).to_contain_text("↔")
    page.locator(".dossier-events summary").first.click()
    expect(page.locator(".dossier-events .quote").first).to_be_visible()
    page.go_back()
    expect(page.locator(".dossier h1")).to_have_text("Quảng Ninh")
    page.go_back()
    expect(page.locator("#headline")).to_contain_text("Quảng Ninh")


def test_a_document_is_read_in_the_background_and_its_event_appears(
    open_page: OpenPage, serve_store: ServeStore, tmp_path: Path
) -> None:
    store = Store(tmp_path / "store")
    article = tmp_path / "tham-nagasaki.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    page = open_page("/documents", at=serve_store(store))
    with page.expect_file_chooser() as chooser:
        page.locator("[data-files]").click()
    chooser.value.set_files([article])
    receipt = page.locator(".receipt", has_text="tham-nagasaki.txt")
    expect(receipt.locator(".what")).to_contain_text("found", timeout=60_000)
    page.locator(".nav a").first.click()
    expect(page.locator("#headline")).to_contain_text("1 event")
    assert store.frame()["regions"].tolist() == [["JP-42", "VN-DN"]]


def test_an_empty_store_says_so_and_leads_to_the_documents(
    open_page: OpenPage, serve_store: ServeStore, tmp_path: Path, shoot: Shoot
) -> None:
    page = open_page("/", at=serve_store(Store(tmp_path / "empty")))
    expect(page.locator(".nothing")).to_contain_text("No events yet.")
    shoot(page)
    page.locator(".nothing a").click()
    expect(page.locator("h1")).to_have_text("Documents")


def test_no_match_is_a_sentence_with_a_way_out(open_page: OpenPage, shoot: Shoot) -> None:
    page = open_page("/?q=zzzz")
    expect(page.locator("#headline")).to_have_text("“zzzz”: no events match")
    shoot(page)
    page.locator(".nothing button").click()
    shows(page, "")


def test_an_event_that_is_gone_is_said_to_be(open_page: OpenPage) -> None:
    page = open_page("/?event=ev-00000000")
    expect(page.locator("#side")).to_contain_text("This event is not in the store (any more)")
