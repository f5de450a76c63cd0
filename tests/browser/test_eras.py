"""What the switch of the provinces does: units, notes, names in table and cards, filters, files."""

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from dashboard.query import Query
from geodata import gazetteer
from geodata.store import Store

from .conftest import OpenPage
from .steps import CHART, shows

pytestmark = pytest.mark.browser

MERGER = date(2025, 7, 1)


def naming(store: Store, code: str, address: str = "") -> str:
    """The id of an event of the address that names a province and one prefecture."""
    events = store.frame(*Query.from_url(address).condition())
    fits = events["vn"].map(lambda codes: list(codes) == [code]) & (events["jp"].map(len) == 1)
    return str(events[fits].iloc[0]["id"])


def card_of(page: Page, code: str) -> str:
    """What the map tells of a region under the pointer."""
    told: str = page.evaluate(
        f"code => {CHART % 'map'}.data.find((trace) => trace.meta === code).text", code
    )
    return told


def test_an_event_of_a_former_province_says_what_holds_it_now(
    open_page: OpenPage, seed_store: Store
) -> None:
    event = naming(seed_store, "VN-57")
    page = open_page(f"/?region=VN-57&event={event}")
    expect(page.locator("#side .note.era")).to_have_text(
        "Bình Dương, part of Ho Chi Minh City since 1 Jul 2025"
    )
    assert "Bình Dương" in card_of(page, "VN34-79")
    page.locator("#table").scroll_into_view_if_needed()
    names = page.locator('#table .ag-cell[col-id="vietnam"]', has_text="Bình Dương")
    expect(names.first).to_contain_text("Ho Chi Minh City (Bình Dương)")
    page.keyboard.press("Escape")
    page.locator(".filters-button").click()
    page.get_by_role("radio", name="63 provinces (to June 2025)").check()
    shows(page, "region=VN-57&era=63")
    expect(names.first).to_have_text("Bình Dương")
    expect(page.locator("#side .note.era")).to_have_count(0)
    number = len(seed_store.frame(*Query.from_url("region=VN-57&era=63").condition()))
    expect(page.locator("#headline")).to_contain_text(f"Bình Dương: {number} events")


def test_a_tie_of_a_merged_province_is_carried_by_its_successor(
    open_page: OpenPage, seed_store: Store
) -> None:
    event = naming(seed_store, "VN-57", "type=partnership")
    row = seed_store.frame("id = ?", [event]).iloc[0]
    unit = gazetteer.in_era("VN-57", None, "34")
    page = open_page(f"/?pair={unit}~{row['jp'][0]}")
    expect(page.locator("#side .note.era")).to_contain_text(
        ["Bình Dương, part of Ho Chi Minh City since 1 Jul 2025"]
    )
    page.locator("#side .actions a", has_text="Open dossier").click()
    page.wait_for_selector(".dossier-main")
    expect(page.locator(".dossier-main .note.era").first).to_contain_text("Bình Dương, part of")


def test_an_event_after_the_merger_is_drawn_on_the_old_province_with_a_note(
    open_page: OpenPage, seed_store: Store
) -> None:
    late = seed_store.frame('"start" >= ?', [MERGER])
    merged = {
        row.former
        for row in gazetteer.successions()
        if row.change == "merged"
        and gazetteer.display_name(row.former, "vi") == gazetteer.display_name(row.current, "vi")
    }
    found = [
        (str(row["id"]), code)
        for row in late.to_dict("records")
        for code in row["vn"]
        if code in merged and row["status"] not in ("cancelled", "postponed")
    ]
    assert found, "the seeds hold events of the larger new units"
    event, code = found[0]
    name = gazetteer.display_name(code, "en")
    page = open_page(f"/?region={code}&country=all&era=63&event={event}")
    said = f"Since 1 Jul 2025 {name} is larger than {name} as drawn here."
    expect(page.locator("#side .note.era", has_text=said)).to_have_count(1)
    assert "since 1 Jul 2025 part of a larger unit" in card_of(page, code).replace("<br>", " ")
    page.keyboard.press("Escape")
    expect(page.locator("#side .card-title")).to_have_text(name)
    expect(page.locator("#side .note.era", has_text=said)).to_have_count(1)
