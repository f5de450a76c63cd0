"""axe-core finds nothing, the keyboard reaches everything, nothing moves for those who ask."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from .conftest import DESKTOP, PHONE, OpenPage
from .steps import shows

pytestmark = pytest.mark.browser


def faults(page: Page) -> list[str]:
    """What axe-core finds, a line an element."""
    found = Axe().run(page).response["violations"]
    return [
        f"{each['id']}: {node['target']} {node['html'][:160]}"
        for each in found
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_on_the_overview(
    open_page: OpenPage, theme: str, size: dict[str, int]
) -> None:
    page = open_page("/?region=VN34-22", size=size, theme=theme)
    page.wait_for_selector("#table .ag-row")
    assert faults(page) == []
    page.keyboard.press("f")
    expect(page.locator("#filters")).to_be_visible()
    assert faults(page) == []


@pytest.mark.parametrize(
    "path",
    ["/dossiers", "/dossiers?pair=VN-DN~JP-14", "/ahead", "/documents", "/about"],
)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_the_other_pages(open_page: OpenPage, path: str, theme: str) -> None:
    page = open_page(path, theme=theme)
    assert faults(page) == []


def test_keys_reach_search_views_filters_events_and_lead_back(open_page: OpenPage) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("3")
    shows(page, "view=jp")
    page.keyboard.press("1")
    shows(page, "")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.documentElement.dataset.shown.startsWith('event=')")
    page.keyboard.press("Escape")
    shows(page, "")
    page.keyboard.press("t")
    assert page.locator("html").get_attribute("data-theme") == "dark"


def test_focus_is_visible_on_what_can_be_pressed(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#types .type").first.focus()
    page.keyboard.press("Tab")
    width = page.evaluate("() => getComputedStyle(document.activeElement).outlineWidth")
    assert width == "2px"
