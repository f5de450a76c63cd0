"""The timeline as a person works it: zoom, lanes and play."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from dashboard.period import Period
from dashboard.query import Query
from geodata.store import Store

from .conftest import DESKTOP, PHONE, OpenPage
from .steps import CHART, marks, shows

pytestmark = pytest.mark.browser


def zoomed(page: Page) -> Period | None:
    """The window in the address, once the page shows it."""
    page.wait_for_function(
        "() => document.documentElement.dataset.shown === location.search.slice(1)"
    )
    return Query.from_url(page.evaluate("location.search")).zoom


def middle(page: Page) -> tuple[float, float]:
    box = page.locator('[data-chart="timeline"]').bounding_box()
    assert box is not None
    return box["x"] + box["width"] * 0.7, box["y"] + 60


def test_zoom_from_all_years_to_a_single_week_and_back(
    open_page: OpenPage, shoot: Callable[..., None]
) -> None:
    page = open_page()
    expect(page.locator("p.zoomed")).to_have_text("all years")
    closer = page.get_by_role("button", name="Zoom in")
    days = [30_000]
    while closer.get_attribute("aria-disabled") is None:
        before = page.evaluate("location.search")
        closer.click()
        page.wait_for_function("before => location.search !== before", arg=before)
        window = zoomed(page)
        assert window is not None
        assert window.days < days[-1]
        days.append(window.days)
    assert days[-1] == 7
    assert len(days) > 8
    assert window.first.weekday() == 0
    shoot(page, "timeline-week")
    page.go_back()
    assert zoomed(page) != window
    page.go_forward()
    assert zoomed(page) == window
    headline = page.locator("#headline").inner_text()
    page.keyboard.press("Shift+ArrowLeft")
    page.wait_for_function("before => location.search !== before", arg=f"?zoom={window}")
    earlier = zoomed(page)
    assert earlier is not None
    assert (window.first - earlier.first).days == 7
    page.locator("button.zoomed").click()
    shows(page, "")
    assert page.locator("#headline").inner_text() == headline, "zooming filters nothing"
    page.keyboard.press("+")
    assert zoomed(page) is not None
    page.keyboard.press("0")
    shows(page, "")


def test_the_wheel_zooms_about_the_pointer_only_with_ctrl(open_page: OpenPage) -> None:
    page = open_page("/?zoom=2016..2025")
    page.mouse.move(*middle(page))
    page.mouse.wheel(0, 200)
    page.wait_for_function("() => window.scrollY > 0")
    assert str(zoomed(page)) == "2016..2025"
    page.evaluate("window.scrollTo(0, 0)")
    page.mouse.move(*middle(page))
    page.keyboard.down("Control")
    page.mouse.wheel(0, -120)
    page.keyboard.up("Control")
    page.wait_for_function("() => location.search !== '?zoom=2016..2025'")
    window = zoomed(page)
    assert window is not None
    assert window.days < 2000
    assert window.years[0] > 2018, "the pointer was in the later half"


def test_the_brush_of_a_zoomed_timeline_chooses_months(
    open_page: OpenPage, seed_store: Store, shoot: Callable[..., None]
) -> None:
    page = open_page("/?zoom=2023", size=DESKTOP)
    left, top, width = page.evaluate(
        f"""() => {{
            const gd = {CHART % "timeline"}, box = gd.getBoundingClientRect();
            const {{ _offset, _length }} = gd._fullLayout.xaxis;
            return [box.left + _offset, box.top, _length];
        }}"""
    )
    page.mouse.move(left + width * 2.5 / 12, top + 40)
    page.mouse.down()
    page.mouse.move(left + width * 4 / 12, top + 40, steps=4)
    page.mouse.move(left + width * 5.5 / 12, top + 40, steps=4)
    page.mouse.up()
    shows(page, "year=2023-03..2023-06&zoom=2023")
    number = len(seed_store.frame(*Query.from_url("year=2023-03..2023-06").condition()))
    expect(page.locator("#headline")).to_contain_text(f"{number} events")
    shoot(page, "timeline-months")
    page.get_by_role("button", name="Zoom in").click()
    shows(page, "year=2023-03..2023-06&zoom=2023-03..2023-06")


def test_lanes_are_types_or_regions(
    open_page: OpenPage, seed_store: Store, shoot: Callable[..., None]
) -> None:
    page = open_page("/?region=VN34-48")
    before = set(marks(page))
    page.locator(".lanes button", has_text="Regions").click()
    shows(page, "region=VN34-48&lanes=region")
    assert set(marks(page)) <= set(seed_store.frame()["id"])
    assert before & set(marks(page))
    names = page.evaluate(
        f"""() => {CHART % "timeline"}.layout.annotations
            .filter((each) => each.yref === "y2").map((each) => each.text)"""
    )
    assert names[0] == "Đà Nẵng"
    assert "other" in names[-1]
    shoot(page, "timeline-regions")
    page.locator(".lanes button", has_text="Types").click()
    shows(page, "region=VN34-48")


@pytest.mark.parametrize("lang", ["vi", "ja", "id"])
def test_a_phone_zooms_and_names_its_lanes(
    open_page: OpenPage, shoot: Callable[..., None], lang: str
) -> None:
    page = open_page(f"/?lanes=region&zoom=2023&lang={lang}", size=PHONE, theme="dark")
    page.locator('[data-zoom="on"]').scroll_into_view_if_needed()
    box = page.locator('[data-zoom="on"]').bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 36
    page.locator('[data-zoom="on"]').click()
    shows(page, f"zoom=2024&lanes=region&lang={lang}")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    shoot(page, f"timeline-phone-{lang}")


def test_play_fills_up_the_years_pauses_and_goes_on(open_page: OpenPage) -> None:
    page = open_page("/?year=2016..2024", motion="no-preference")
    play = page.locator("[data-play]")
    play.click()
    expect(play).to_have_attribute("aria-pressed", "true")
    page.wait_for_function("() => location.search === '?year=2016..2017'")
    play.click()
    expect(play).to_have_attribute("aria-pressed", "false")
    paused = page.evaluate("location.search")
    page.locator("[data-speed]").click()
    expect(page.locator("[data-speed]")).to_have_text("2×")
    page.locator("#types .type", has_text="Visits").click()
    page.wait_for_function("() => location.search.includes('type=visit')")
    play.click()
    page.wait_for_function("before => !location.search.endsWith(before)", arg=paused[1:])
    expect(page.locator("[data-speed]")).to_be_hidden(timeout=60_000)
    shows(page, "type=visit&year=2016..2024")
    page.go_back()
    shows(page, paused[1:])
    page.go_back()
    assert page.url == "about:blank", "play adds nothing to the history"


def test_short_spans_play_by_month_and_the_step_can_be_changed(open_page: OpenPage) -> None:
    page = open_page("/?year=2023..2024", motion="no-preference")
    page.locator("[data-play]").click()
    page.wait_for_function("() => location.search === '?year=2023-01..2023-02'")
    expect(page.locator("[data-step]")).to_have_text("by month")
    page.locator("[data-step]").click()
    expect(page.locator("[data-step]")).to_have_text("by year")
    expect(page.locator("[data-step]")).to_be_hidden(timeout=60_000)
    shows(page, "year=2023..2024")


def test_with_reduced_motion_every_press_is_one_step(open_page: OpenPage) -> None:
    page = open_page("/?year=2023-01..2023-03")
    play = page.locator("[data-play]")
    for shown in ("2023-01", "2023-01..2023-02"):
        play.click()
        shows(page, f"year={shown}")
        expect(play).to_contain_text("Next step")
    play.click()
    shows(page, "year=2023-01..2023-03")
    expect(play).to_contain_text("Play")
