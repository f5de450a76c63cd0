"""What the page looks like with nothing, with little, with too much, and with parts missing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from geodata.records import Event
from geodata.store import Store

from . import made
from .conftest import PHONE, OpenPage
from .steps import CHART, marks
from .test_pages import overflows

pytestmark = pytest.mark.browser
Shoot = Callable[..., None]
ServeStore = Callable[[Store], str]


@pytest.fixture
def open_made(open_page: OpenPage, serve_store: ServeStore, tmp_path: Path) -> Callable[..., Page]:
    """Opens the page over a store of these events."""

    def start(events: list[Event], path: str = "/", **more: Any) -> Page:
        return open_page(path, at=serve_store(made.keep(tmp_path / "made", *events)), **more)

    return start


def test_an_empty_store_takes_documents_where_it_says_so(
    open_page: OpenPage, serve_store: ServeStore, tmp_path: Path, shoot: Shoot
) -> None:
    page = open_page("/", at=serve_store(Store(tmp_path / "empty")))
    expect(page.locator("#headline")).to_have_text("No events yet")
    expect(page.locator("#when-hint")).to_have_text("")
    shoot(page)
    article = tmp_path / "article.txt"
    article.write_text("Nothing of note.", encoding="utf-8")
    with page.expect_file_chooser() as chooser:
        page.locator("#side [data-files]").click()
    chooser.value.set_files([article])
    expect(page.locator(".receipt", has_text="article.txt")).to_be_visible()
    expect(page.locator("h1")).to_have_text("Documents")


def test_one_event_is_told_with_its_source_gone(
    open_made: Callable[..., Page], shoot: Shoot
) -> None:
    page = open_made(made.missing_source(), "/?event=ev-00000001", theme="dark")
    expect(page.locator("#headline")).to_contain_text("1 event")
    quote = page.locator("#side .quote")
    expect(quote).to_contain_text("A delegation of Da Nang visited Nagasaki")
    expect(quote.locator(".note")).to_have_text("The article itself is not in the store any more.")
    assert list(marks(page)) == ["ev-00000001"]
    shoot(page)


def test_five_thousand_events_in_one_province_stay_legible(
    open_made: Callable[..., Page], shoot: Shoot
) -> None:
    page = open_made(made.crowded(), "/?region=VN34-48", size={"width": 1920, "height": 1080})
    expect(page.locator("#headline")).to_have_text("Đà Nẵng: 5,000 events and 47 partners in Japan")
    expect(page.locator("#side .partners .row")).to_have_count(12)
    strips = page.locator("#side .strip").evaluate_all(
        "all => all.map((one) => one.children.length)"
    )
    assert max(strips) < 200
    drawn = page.evaluate(f"{CHART % 'timeline'}.querySelectorAll('.points path').length")
    assert drawn < 3000
    assert not overflows(page)
    shoot(page)


@pytest.mark.parametrize("size", [None, PHONE], ids=["desktop", "phone"])
def test_a_very_long_title_is_read_in_full_and_breaks_nothing(
    open_made: Callable[..., Page], shoot: Shoot, size: dict[str, int] | None
) -> None:
    page = open_made(made.long_title(), "/?event=ev-00000001", size=size)
    title = page.locator("#side .card-title")
    expect(title).to_have_text(made.LONG_TITLE)
    cut = (
        "(one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2"
    )
    assert not title.evaluate(cut)
    page.wait_for_selector("#table .ag-row[row-id]")
    assert not overflows(page)
    shoot(page)


def test_an_event_of_twelve_regions_names_and_outlines_each(
    open_made: Callable[..., Page], shoot: Shoot
) -> None:
    page = open_made(made.twelve_regions(), "/?event=ev-00000001")
    regions = page.locator("#side .facts dt", has_text="Regions").locator("+ dd")
    expect(regions).to_have_text(
        "Saitama, Chiba, Tokyo, Kanagawa, Niigata, Toyama, Quảng Ninh, Cần Thơ, Đà Nẵng, Hanoi, "
        "Hải Phòng and Ho Chi Minh City"
    )
    assert not overflows(page)
    shoot(page)


def test_twelve_partners_are_all_listed(open_made: Callable[..., Page], shoot: Shoot) -> None:
    page = open_made(made.twelve_partners(), "/?region=VN34-48", size=PHONE)
    expect(page.locator("#headline")).to_contain_text("12 partners")
    expect(page.locator("#side .partners .row")).to_have_count(12)
    page.wait_for_selector("#table .ag-row[row-id]")
    card = page.locator('#table .ag-row[row-index="0"] .event-line')
    expect(card.locator(".name")).to_have_text("Agreement number 12 on friendship")
    expect(card.locator(".what")).to_contain_text("Đà Nẵng · Shimane")
    assert not overflows(page)
    shoot(page)
