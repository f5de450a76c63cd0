"""Pointing at the map and at the lists beside it, without asking the server."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from dashboard.figures.frame import FRAMES
from geodata import gazetteer

from .conftest import OpenPage
from .steps import CHART, hover

pytestmark = pytest.mark.browser

LIT = '[data-chart="map"] .lit path'


def partners(page: Page, code: str) -> int:
    """How many links of a region the figure holds."""
    found: int = page.evaluate(
        f"""code => new Set({CHART % "map"}.data
            .filter((trace) => trace.name.startsWith("links-"))
            .flatMap((trace) => trace.customdata)
            .filter((key) => key.split("~").includes(code))).size""",
        code,
    )
    return found


def test_a_region_under_the_pointer_lights_its_links_and_dims_the_others(
    open_page: OpenPage, shoot: Callable[..., None]
) -> None:
    page = open_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.post_data or ""))
    point = FRAMES["side"].point("JP-01", *gazetteer.pole("JP-01"))
    assert point is not None
    left, top = page.evaluate(
        f"""([x, y]) => {{
            const gd = {CHART % "map"}, box = gd.getBoundingClientRect(), l = gd._fullLayout;
            return [box.left + l.xaxis.l2p(x), box.top + l.yaxis.l2p(y)];
        }}""",
        list(point),
    )
    hover(page, "map", left, top)
    number = partners(page, "JP-01")
    assert number >= 2
    expect(page.locator(LIT)).to_have_count(number + 1)
    assert page.locator('[data-chart="map"] .unlit').count() > 5
    card = page.locator('[data-chart="map"] .hoverlayer .hovertext').text_content() or ""
    assert "Hokkaidō" in card
    assert "closest: " in card
    shoot(page, "hover-region")
    page.mouse.move(left + 40, top + 420)
    expect(page.locator(LIT)).to_have_count(0)
    assert page.locator('[data-chart="map"] .unlit').count() == 0
    assert not [body for body in asked if "selection.data" in body or "hoverData" in body]


def test_a_row_of_the_side_column_lights_its_link_by_pointer_and_by_keyboard(
    open_page: OpenPage,
) -> None:
    page = open_page()
    rows = page.locator('#side [data-choose^="pick pair"]')
    rows.first.hover()
    expect(page.locator(LIT)).to_have_count(3)
    page.locator("#headline").hover()
    expect(page.locator(LIT)).to_have_count(0)
    rows.nth(1).focus()
    expect(page.locator(LIT)).to_have_count(3)
    rows.nth(1).blur()
    expect(page.locator(LIT)).to_have_count(0)
