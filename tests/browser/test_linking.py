"""One selection behind map, timeline, table, cards and address, as a person drives it."""

import re

import pytest
from playwright.sync_api import Page, expect

from dashboard.query import Query
from geodata.store import Store

from .conftest import OpenPage
from .steps import bar, click_region, hover, marks, shows

pytestmark = pytest.mark.browser


def count(store: Store, address: str) -> int:
    return len(store.frame(*Query.from_url(address).condition()))


def headline(page: Page) -> str:
    return page.inner_text("#headline")


def test_a_region_on_the_map_selects_everywhere_and_again_clears(
    open_page: OpenPage, seed_store: Store
) -> None:
    page = open_page()
    assert f"{count(seed_store, '')} events" in headline(page)
    click_region(page, "JP-01")
    shows(page, "region=JP-01")
    number = count(seed_store, "region=JP-01")
    assert headline(page).startswith(f"Hokkaidō: {number} events and ")
    expect(page.locator("#side .card-title")).to_have_text("Hokkaidō")
    expect(page.locator("#table-count")).to_contain_text(f"{number} events from")
    expect(page.locator(".chips .chip")).to_have_text(["Hokkaidō"])
    told = sum(int(each) for each in page.locator("#types .count").all_inner_texts())
    assert told == number
    click_region(page, "JP-01")
    shows(page, "")


def test_shift_adds_a_region(open_page: OpenPage) -> None:
    page = open_page("/?region=JP-01")
    click_region(page, "JP-27", ["Shift"])
    shows(page, "region=JP-01&region=JP-27")
    expect(page.locator(".chips .chip")).to_have_text(["Hokkaidō", "Osaka"])


def test_a_bar_chooses_its_year_and_a_mark_its_event(
    open_page: OpenPage, seed_store: Store
) -> None:
    page = open_page("/?region=VN34-48")
    place = bar(page, "visit", 2019)
    hover(page, "timeline", *place)
    page.mouse.click(*place)
    shows(page, "region=VN34-48&year=2019")
    chosen = marks(page)
    assert 0 < len(chosen) <= count(seed_store, "region=VN34-48&year=2019")
    event, spot = next(iter(chosen.items()))
    hover(page, "timeline", *spot)
    page.mouse.click(*spot)
    page.wait_for_function("() => document.documentElement.dataset.shown.includes('event=')")
    expect(page.locator("#side .card-kicker")).to_be_visible()
    assert page.evaluate("new URLSearchParams(location.search).get('event')") in chosen
    assert event in set(seed_store.frame()["id"])


def test_the_brush_chooses_years_in_the_folded_axis(open_page: OpenPage, seed_store: Store) -> None:
    page = open_page()
    first, last = bar(page, "agreement", 2013), bar(page, "agreement", 2016)
    top = first[1] - 30
    page.mouse.move(first[0], top)
    page.mouse.down()
    page.mouse.move((first[0] + last[0]) / 2, top, steps=4)
    page.mouse.move(last[0], top, steps=4)
    page.mouse.up()
    shows(page, "year=2013..2016")
    assert f"{count(seed_store, 'year=2013..2016')} events" in headline(page)


def test_from_the_closest_pair_to_the_map_to_an_event_to_its_sentence(
    open_page: OpenPage,
) -> None:
    page = open_page()
    row = page.locator("#side .section .row").first
    name = row.locator(".name").inner_text()
    row.click()
    page.wait_for_function("() => document.documentElement.dataset.shown.startsWith('pair=')")
    expect(page.locator("#side .card-title")).to_have_text(name)
    page.locator("#side .row.event").first.click()
    page.wait_for_function("() => document.documentElement.dataset.shown.includes('event=')")
    expect(page.locator("#side .quote").first).not_to_be_empty()
    page.keyboard.press("Escape")
    page.wait_for_function("() => !document.documentElement.dataset.shown.includes('event=')")
    page.keyboard.press("Escape")
    shows(page, "")


def test_a_table_row_opens_its_evidence_and_the_mark_is_ringed(open_page: OpenPage) -> None:
    page = open_page("/?year=2025&type=forum")
    page.locator("#table").scroll_into_view_if_needed()
    first = page.locator('#table .ag-row[row-index="0"]')
    expect(first).to_have_attribute("row-id", re.compile("^ev-"))
    event = first.get_attribute("row-id")
    first.click()
    shows(page, f"type=forum&year=2025&event={event}")
    ringed = page.evaluate(
        """() => document.querySelector('[data-chart="timeline"] .js-plotly-plot')
            .data.some((trace) => trace.name === "selected")"""
    )
    assert ringed


def test_type_chips_add_up_and_each_can_be_taken_back(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#types .type", has_text="Forums").click()
    shows(page, "type=forum")
    page.locator("#types .type", has_text="Festivals").click()
    shows(page, "type=forum&type=festival")
    page.locator(".chips .chip", has_text="Forums").click()
    shows(page, "type=festival")
    page.locator(".chips .link-button").click()
    shows(page, "")


def test_back_and_forward_walk_through_selections(open_page: OpenPage) -> None:
    page = open_page()
    click_region(page, "JP-01")
    shows(page, "region=JP-01")
    page.locator("#types .type", has_text="Visits").click()
    shows(page, "region=JP-01&type=visit")
    page.go_back()
    shows(page, "region=JP-01")
    page.go_back()
    shows(page, "")
    page.go_forward()
    shows(page, "region=JP-01")
    assert headline(page).startswith("Hokkaidō")


def test_a_permalink_restores_the_exact_view(open_page: OpenPage) -> None:
    address = "region=VN-57&year=2015..2023&era=63&view=vn&colour=ties&lang=ja"
    page = open_page(f"/?{address}")
    assert page.evaluate("location.search") == f"?{address}"
    assert headline(page).startswith("ビンズオン")
    expect(page.locator('#views [aria-pressed="true"]')).to_have_text("ベトナム")
    expect(page.locator(".chips .chip")).to_have_text(["ビンズオン省", "2015～2023年"])
    assert page.locator("html").get_attribute("lang") == "ja"


def test_an_address_that_is_not_understood_is_named_and_the_rest_is_kept(
    open_page: OpenPage,
) -> None:
    page = open_page("/?year=2023&region=VN-99&colour_of=blue")
    expect(page.locator(".notice span")).to_have_text(
        [
            "“region=VN-99” in the address is not understood and was left out.",
            "“colour_of=blue” in the address is not understood and was left out.",
        ]
    )
    page.locator(".notice button").first.click()
    expect(page.locator(".notice")).to_have_count(1)
    shows(page, "year=2023")


def test_the_scripts_and_the_server_write_the_same_address(open_page: OpenPage) -> None:
    page = open_page()
    steps = [
        "set q Bình Dương's (100%)!*",
        "toggle type visit; toggle type agreement",
        "set status planned,held,recurring,ongoing",
        "set region VN-13,JP-01; set country JP; set era period",
        "set pair VN-13~JP-01; set year 2020..2025; set tray unsure",
    ]
    for words in steps:
        written = page.evaluate("words => kizuna.reduce('', words)", words)
        assert Query.from_url(written).to_url() == written
    every = "; ".join(f"toggle type {kind}" for kind in ("visit", "forum", "festival"))
    rest = "; ".join(f"toggle type {kind}" for kind in ("partnership", "agreement", "milestone"))
    assert page.evaluate("words => kizuna.reduce('', words)", f"{every}; {rest}") == ""
