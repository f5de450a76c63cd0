"""How the page comes: few bytes, in the right order, once; and what is pressed meanwhile counts."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from .conftest import DESKTOP, OpenPage
from .steps import shows

pytestmark = pytest.mark.browser
MOST_BYTES = 2_000_000
"""Over the wire for everything on the overview, its table included."""
SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


def test_the_first_load_is_small_and_in_order_and_the_second_asks_for_little(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
    sent, named, shifted = _load(context.new_page(), f"{address}/")
    assert sent < MOST_BYTES
    pages = [at for at, url in enumerate(named) if "/api/page" in url]
    grid = next(at for at, url in enumerate(named) if "dash_ag_grid" in url)
    layout = next(at for at, url in enumerate(named) if url.endswith("_dash-layout"))
    assert len(pages) == 1, "the page is asked for once, at the size it then has"
    assert pages[0] < layout < grid, "the page first, the table's script last"
    assert shifted < 0.001
    again, _, shifted = _load(context.new_page(), f"{address}/")
    assert again < MOST_BYTES / 8
    assert shifted < 0.001
    context.close()


def _load(page: Page, url: str) -> tuple[float, list[str], float]:
    """Bytes over the wire, addresses in the order asked for, and the sum of the layout's shifts."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    sizes: list[float] = []
    named: list[str] = []
    session.on("Network.loadingFinished", lambda told: sizes.append(told["encodedDataLength"]))
    session.on("Network.requestWillBeSent", lambda told: named.append(told["request"]["url"]))
    page.add_init_script(SHIFTS)
    page.goto(url)
    page.wait_for_selector("#table .ag-row[row-id]", timeout=120_000)
    page.wait_for_load_state("networkidle")
    return sum(sizes), named, page.evaluate("window.shifted")


def test_keys_pressed_before_the_page_stands_are_done_when_it_does(
    open_page: OpenPage,
) -> None:
    page = open_page("/about")
    held: list[Route] = []
    page.route("**/_dash-layout", lambda route: held.append(route))
    page.goto(page.url.replace("/about", "/"), wait_until="commit")
    page.wait_for_function("() => window.kizuna?.begin")
    for key in ("3", "t", "f", "Escape", "/", "ArrowRight"):
        page.keyboard.press(key)
    while not held:
        page.wait_for_timeout(50)
    held[0].continue_()
    shows(page, "view=jp")
    assert page.locator("html").get_attribute("data-theme") == "dark"
    expect(page.locator('#views [aria-pressed="true"]')).to_have_text("Japan")


def test_a_filter_keeps_the_focus_where_it_was(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#types .type", has_text="Forums").focus()
    page.keyboard.press("Enter")
    shows(page, "type=forum")
    focused: Any = page.evaluate("document.activeElement.dataset.choose")
    assert focused == "toggle type forum"
    page.keyboard.press("Enter")
    shows(page, "")


def test_new_html_changes_only_what_differs(open_page: OpenPage) -> None:
    page = open_page("/?region=JP-01")
    page.evaluate("document.querySelector('#types .type').dataset.same = 'yes'")
    page.evaluate("document.querySelector('#side .card-title').firstChild.same = 'yes'")
    page.locator("#types .type", has_text="Forums").click()
    shows(page, "region=JP-01&type=forum")
    assert page.evaluate("document.querySelector('#side .card-title').firstChild.same") == "yes"
    expect(page.locator("#types .type[aria-pressed=true]")).to_have_text([re.compile("^Forums")])
