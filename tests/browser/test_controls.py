"""The labelled controls, the search box, the views and play: everything that needs no aim."""

import pytest
from playwright.sync_api import expect

from dashboard.query import Query
from geodata.store import Store

from .conftest import OpenPage
from .steps import shows

pytestmark = pytest.mark.browser


def test_regions_are_found_without_diacritics_and_in_any_language(open_page: OpenPage) -> None:
    page = open_page()
    page.locator(".filters-button").click()
    vietnam = page.get_by_label("Regions of Vietnam").locator("visible=true").first
    vietnam.fill("quang ninh")
    page.get_by_role("option", name="Quảng Ninh").click()
    shows(page, "region=VN34-22")
    page.keyboard.press("Escape")
    japan = page.get_by_label("Regions of Japan").locator("visible=true").first
    japan.fill("北海道")
    page.get_by_role("option", name="Hokkaidō").click()
    shows(page, "region=JP-01&region=VN34-22")
    page.locator("#filters .button", has_text="Clear all filters").click()
    shows(page, "")


def test_years_by_keyboard_on_the_labelled_slider(open_page: OpenPage, seed_store: Store) -> None:
    page = open_page("/?year=2020..2023")
    page.locator(".filters-button").click()
    page.get_by_role("slider", name="last year").focus()
    page.keyboard.press("ArrowRight")
    shows(page, "year=2020..2024")
    number = len(seed_store.frame(*Query.from_url("year=2020..2024").condition()))
    expect(page.locator("#headline")).to_contain_text(f"{number} events")


def test_months_and_days_of_an_address_filter_and_no_control_rounds_them(
    open_page: OpenPage, seed_store: Store
) -> None:
    address = "year=2023-03..2023-11-20"
    number = len(seed_store.frame(*Query.from_url(address).condition()))
    page = open_page(f"/?{address}")
    expect(page.locator("#headline")).to_contain_text(f"{number} events")
    page.locator("#types .type", has_text="Visits").click()
    shows(page, "type=visit&year=2023-03-01..2023-11-20")
    page.go_back()
    shows(page, "year=2023-03-01..2023-11-20")
    expect(page.locator(".chips .chip")).to_have_text(["1 Mar–20 Nov 2023"])
    page.locator(".filters-button").click()
    page.get_by_role("slider", name="last year").focus()
    page.keyboard.press("ArrowRight")
    shows(page, "year=2023..2024")


def test_types_statuses_country_and_era(open_page: OpenPage) -> None:
    page = open_page()
    page.locator(".filters-button").click()
    page.get_by_role("checkbox", name="Visits").uncheck()
    kept = "type=forum&type=festival&type=partnership&type=agreement&type=milestone"
    shows(page, kept)
    page.get_by_role("checkbox", name="Visits").check()
    shows(page, "")
    page.get_by_role("radio", name="63 provinces (to June 2025)").check()
    shows(page, "era=63")
    expect(page.locator("#subtitle")).to_contain_text("63 provinces to June 2025")


def test_a_former_province_says_what_holds_it_now(open_page: OpenPage) -> None:
    page = open_page("/?region=VN-57")
    notes = page.locator("#side .note.era")
    expect(
        notes.filter(has_text="Bình Dương, part of Ho Chi Minh City since 1 Jul 2025")
    ).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "option", "expected"),
    [
        ("da nang", "Đà Nẵng", "region=VN34-48"),
        ("大阪", "Osaka", "region=JP-27"),
        ("binh duong", "Ho Chi Minh City", "region=VN34-79"),
        ("semiconductor", "Events with “semiconductor”", "q=semiconductor"),
    ],
)
def test_search_finds_and_does(open_page: OpenPage, typed: str, option: str, expected: str) -> None:
    page = open_page()
    page.keyboard.press("/")
    page.keyboard.type(typed)
    page.get_by_role("option", name=option, exact=True).click()
    shows(page, expected)
    expect(page.locator("#search")).to_have_value("")


def test_trays_are_filters_and_say_how_many(open_page: OpenPage, seed_store: Store) -> None:
    page = open_page()
    row = page.locator(".trays .row", has_text="Without a date")
    number = int(row.locator(".count").inner_text())
    row.click()
    shows(page, "tray=undated")
    assert number == len(seed_store.frame(*Query.from_url("tray=undated").condition()))
    expect(page.locator("#headline")).to_have_text(f"Without a date: {number} events")
