"""axe-core finds nothing, the keyboard reaches everything, nothing moves for those who ask."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from dashboard.query import Query
from geodata.store import Store

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


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_on_the_other_pages(
    open_page: OpenPage, seed_store: Store, theme: str, size: dict[str, int]
) -> None:
    """One page, led through its states as a reader goes, so that a browser starts once."""
    page = open_page("/about", theme=theme, size=size)
    event = seed_store.frame("n_sources > 1")["id"].iloc[0]
    found = {"/about": faults(page)}
    for path in (
        *("/dossiers", "/dossiers?pair=VN-DN~JP-14", "/dossiers?region=JP-01", "/ahead"),
        *("/documents", f"/?event={event}", "/?pair=VN-DN~JP-14", "/?q=zzzz"),
    ):
        where, _, search = path.partition("?")
        page.evaluate("([path, search]) => kizuna.go(path, search)", [where, search])
        shows(page, Query.from_url(search).to_url())
        found[path] = faults(page)
    assert {path: each for path, each in found.items() if each} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_open_menus(open_page: OpenPage, theme: str) -> None:
    page = open_page("/about", theme=theme)
    for menu in ("export", "language"):
        page.locator(f'[data-menu="{menu}"]').click()
        expect(page.locator(f"#menu-{menu}")).to_be_visible()
        assert faults(page) == []
        page.keyboard.press("Escape")
        expect(page.locator(f'[data-menu="{menu}"]')).to_be_focused()


@pytest.mark.parametrize("path", ["/", "/dossiers?region=JP-01"])
def test_what_is_pressed_on_a_phone_is_large_enough(open_page: OpenPage, path: str) -> None:
    """Primary targets are 44 px high, counting the invisible rim that also answers."""
    page = open_page(path, size=PHONE)
    low = page.evaluate(
        """() => [...document.querySelectorAll(
            ".tabs a, .bar button, .button, .switch button, #types .type, #side .row:not(.quiet)")]
            .filter((each) => each.checkVisibility())
            .map((each) => {
                const rim = getComputedStyle(each, "::before");
                const reach = rim.position === "absolute" && rim.content !== "none"
                    ? -parseFloat(rim.top) - parseFloat(rim.bottom) : 0;
                return [each.outerHTML.slice(0, 90), each.offsetHeight + Math.max(0, reach)];
            })
            .filter(([, height]) => height < 44)"""
    )
    assert low == []


@pytest.mark.parametrize("path", ["/", "/dossiers?pair=VN-DN~JP-14"])
def test_every_chart_has_a_name_and_its_events_in_words(open_page: OpenPage, path: str) -> None:
    page = open_page(path)
    for chart in page.locator("#main [data-chart]").all():
        assert chart.get_attribute("aria-label")
    page.wait_for_selector("#table .ag-row[row-id], .dossier-events li")


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
