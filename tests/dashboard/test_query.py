"""The query as plain data: addresses, refusals, conditions on a small table, words."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import duckdb
import pandas as pd
import pytest

from dashboard.period import Period
from dashboard.query import Query
from dashboard.wording import Counts
from geodata.errors import QueryError
from geodata.folding import fold

ROWS: list[dict[str, Any]] = [
    {"id": "visit", "type": "visit", "start": "2023-06-03", "end": "2023-06-05"},
    {"id": "year", "type": "agreement", "start": "2019-01-01", "end": "2019-12-31"},
    {"id": "new-year", "type": "festival", "start": "2024-12-28", "end": "2025-01-03"},
    {"id": "undated", "type": "partnership", "status": "ongoing"},
    {"id": "cancelled", "type": "festival", "status": "cancelled", "start": "2023-09-01",
     "end": "2023-09-01"},
    {"id": "national", "regions": [], "vn": [], "jp": [], "start": "2023-11-27",
     "end": "2023-11-27"},
    {"id": "one-side", "regions": ["VN-57"], "vn": ["VN-57"], "jp": [], "start": "2022-01-01",
     "end": "2022-12-31"},
    {"id": "korea", "regions": ["KR-48", "VN-57"], "vn": ["VN-57"], "jp": [],
     "countries": ["KR", "VN"], "start": "2022-05-01", "end": "2022-05-31"},
    {"id": "unsure", "confidence": 0.4, "start": "2021-02-03", "end": "2021-02-03"},
]  # fmt: skip
DEFAULTS: dict[str, Any] = {
    "type": "visit",
    "status": "held",
    "start": None,
    "end": None,
    "regions": ["JP-01", "VN-13"],
    "countries": ["JP", "VN"],
    "vn": ["VN-13"],
    "jp": ["JP-01"],
    "confidence": 0.9,
    "search": "",
}
WORDS = {"visit": "Thống đốc Hokkaidō thăm Quảng Ninh", "year": "Đà Nẵng ↔ 北海道 ほっかいどう"}


@pytest.fixture(scope="module")
def table() -> Iterator[duckdb.DuckDBPyConnection]:
    rows = [{**DEFAULTS, **row, "search": fold(WORDS.get(row["id"], ""))} for row in ROWS]
    frame = pd.DataFrame(rows)
    for column in ("start", "end"):
        frame[column] = pd.to_datetime(frame[column])
    connection = duckdb.connect()
    connection.register("rows", frame)
    connection.execute("CREATE TABLE events AS SELECT * FROM rows")
    yield connection
    connection.close()


def found(table: duckdb.DuckDBPyConnection, address: str) -> set[str]:
    condition, values = Query.from_url(address).condition()
    return {
        row[0]
        for row in table.execute(f"SELECT id FROM events WHERE {condition}", values).fetchall()
    }


JAPANESE = {"visit", "year", "new-year", "undated", "national", "one-side", "unsure"}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("", JAPANESE),
        ("country=all", JAPANESE | {"korea"}),
        ("country=KR", {"korea"}),
        ("type=agreement&type=festival", {"year", "new-year"}),
        ("status=cancelled", {"cancelled"}),
        ("status=cancelled&status=ongoing", {"cancelled", "undated"}),
        ("year=2023", {"visit", "national"}),
        ("year=2019..2021", {"year", "unsure"}),
        ("year=2025", {"new-year"}),
        ("year=2024", {"new-year"}),
        ("year=2023-06", {"visit"}),
        ("year=2023-06-04..2023-06-04", {"visit"}),
        ("year=2023-06-06..2023-10", set()),
        ("year=2019-03", {"year"}),
        ("year=2025&tray=undated", {"undated"}),
        ("tray=undated", {"undated"}),
        ("tray=national", {"national"}),
        ("tray=one-sided", {"one-side"}),
        ("tray=unsure", {"unsure"}),
        ("region=VN-57", {"one-side"}),
        ("region=VN-57&country=all", {"one-side", "korea"}),
        ("region=KR-48&country=all", {"korea"}),
        ("region=JP-13", set()),
        ("pair=VN-13~JP-01", {"visit", "year", "new-year", "undated", "unsure"}),
        ("pair=VN-13~JP-13", set()),
        ("q=quang ninh", {"visit"}),
        ("q=NINH hokkaido", {"visit"}),
        ("q=da nang", {"year"}),
        ("q=北海道", {"year"}),
        ("q=100%", set()),
        ("q=' OR 1=1 --", set()),
    ],
)
def test_condition_finds(
    table: duckdb.DuckDBPyConnection, address: str, expected: set[str]
) -> None:
    assert found(table, address) == expected


def test_former_province_stands_for_its_unit_of_the_era(table: duckdb.DuckDBPyConnection) -> None:
    """Bình Dương (VN-57) is part of Ho Chi Minh City (VN-SG, VN34-79) since July 2025."""
    assert found(table, "region=VN-SG") == {"one-side"}
    assert found(table, "region=VN34-79") == {"one-side"}
    assert found(table, "region=VN-SG&era=63") == set()
    assert found(table, "region=VN34-79&era=63") == {"one-side"}
    assert found(table, "region=VN-SG&era=period&year=2022") == set()
    assert found(table, "region=VN-SG&era=period&year=2022..2025") == {"one-side"}
    assert found(table, "region=VN-SG&era=period&year=2022..2025-06") == set()


@pytest.mark.parametrize(
    ("address", "canonical"),
    [
        ("", ""),
        ("?country=JP&era=34&view=side&lang=en", ""),
        ("region=VN-13&region=JP-01&region=VN-13", "region=JP-01&region=VN-13"),
        ("year=2025..2025", "year=2025"),
        ("year=2023-01..2023-12", "year=2023"),
        ("year=2023-03..2023-05&zoom=2023-01-01..2023-12-31", "year=2023-03..2023-05&zoom=2023"),
        ("zoom=2023-11-20..2023-11-26&lanes=region", "zoom=2023-11-20..2023-11-26&lanes=region"),
        ("lanes=type", ""),
        ("year=2020..2025&region=VN-13", "region=VN-13&year=2020..2025"),
        ("type=festival&type=visit", "type=visit&type=festival"),
        ("type=visit&type=forum&type=festival&type=partnership&type=agreement&type=milestone", ""),
        ("status=held&status=planned&status=recurring&status=ongoing", ""),
        ("q=%20B%C3%ACnh%20%20D%C6%B0%C6%A1ng", "q=B%C3%ACnh%20D%C6%B0%C6%A1ng"),
        ("pair=VN-13~JP-01&lang=vi&event=ev-7f3a91c2",
         "pair=VN-13~JP-01&lang=vi&event=ev-7f3a91c2"),
        ("view=true&era=period&colour=recency&tray=unsure",
         "tray=unsure&era=period&view=true&colour=recency"),
    ],
)  # fmt: skip
def test_addresses_are_canonical(address: str, canonical: str) -> None:
    query = Query.from_url(address)
    assert query.to_url() == canonical
    assert Query.from_url(canonical) == query


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("colour_of=blue", 'unknown key "colour_of"'),
        ("Region=VN-13", 'unknown key "Region"'),
        ("region=VN-99", 'unknown region "VN-99"'),
        ("region=", 'unknown region ""'),
        ("region=FR-99", 'unknown region "FR-99"'),
        ("pair=JP-01~VN-13", '"JP-01~VN-13" is not a pair'),
        ("pair=VN-13", '"VN-13" is not a pair'),
        ("pair=VN-13~JP-99", 'unknown region "JP-99"'),
        ("country=VN", 'unknown country "VN"'),
        ("country=jp", 'unknown country "jp"'),
        ("type=party", 'unknown value "party" of "type"'),
        ("status=done", 'unknown value "done" of "status"'),
        ("year=25", '"25" is not a year'),
        ("year=2025..2020", '"2025..2020" is not a span of time'),
        ("year=２０２５", "is not a year"),
        ("year=2025&year=2024", 'the key "year" twice'),
        ("year=2023-02-30", '"2023-02-30" is not a year'),
        ("zoom=2023-11-20..2023-11-25", '"zoom=2023-11-20..2023-11-25" is shorter than a week'),
        ("lanes=colour", 'unknown value "colour" of "lanes"'),
        ("tray=lost", 'unknown value "lost" of "tray"'),
        ("era=64", 'unknown value "64" of "era"'),
        ("view=globe", 'unknown value "globe" of "view"'),
        ("lang=fr", 'unknown value "fr" of "lang"'),
        ("event=", '"event" is empty'),
        ("q=" + "x" * 201, '"q" has 201 characters'),
    ],
)
def test_what_is_not_understood_is_refused_by_name(address: str, said: str) -> None:
    with pytest.raises(QueryError) as caught:
        Query.from_url(address)
    assert said in str(caught.value)


def test_a_page_keeps_what_it_understands() -> None:
    query, refused = Query.read("?year=2023&region=VN-99&colour=events&wrong=1")
    assert query == Query(period=Period.years_of(2023, 2023))
    assert [(each.key, each.value) for each in refused] == [("region", "VN-99"), ("wrong", "1")]


def test_context_leaves_out_what_selects_inside_it() -> None:
    query = Query.from_url(
        "region=VN-13&type=visit&year=2023&q=x&tray=unsure&event=ev-1&country=all"
    )
    assert query.context().to_url() == "country=all&type=visit&q=x"


@pytest.mark.parametrize(
    ("address", "counts", "headline"),
    [
        ("", Counts(187, 88), "Vietnam’s regions and Japan’s: 187 events, 88 linked pairs"),
        ("", Counts(1, 1), "Vietnam’s regions and Japan’s: 1 event, 1 linked pair"),
        ("region=VN-13", Counts(7, 4, 4), "Quảng Ninh: 7 events and 4 partners in Japan"),
        ("region=JP-01", Counts(1, 1, 1), "Hokkaidō: 1 event and 1 partner in Vietnam"),
        ("pair=VN-DN~JP-14", Counts(9, 1), "Đà Nẵng ↔ Kanagawa: 9 events"),
        ("q=harbour", Counts(0, 0), "“harbour”: no events match"),
        ("region=VN-13&q=harbour", Counts(2, 1, 4), "Quảng Ninh, “harbour”: 2 events"),
        ("country=KR", Counts(3, 0), "Vietnam’s regions and South Korea: 3 events"),
        ("lang=ja", Counts(187, 88), "ベトナムと日本の地域間交流：187件、88組の提携"),
        (
            "lang=vi&region=VN-13",
            Counts(1234, 4, 4),
            "Quảng Ninh: 1.234 sự kiện và 4 đối tác tại Nhật Bản",
        ),
    ],
)
def test_headline(address: str, counts: Counts, headline: str) -> None:
    assert Query.from_url(address).describe(counts=counts).headline == headline


def test_subtitle_says_period_types_units_and_what_is_counted() -> None:
    counts = Counts(187, 88, first=date(1973, 9, 21), last=date(2026, 11, 1))
    assert Query().describe(counts=counts).subtitle == (
        "September 1973 to November 2026 · all types · today’s 34 provinces"
        " · counted by event, not by article"
    )
    chosen = Query.from_url("year=2020..2022&type=visit&type=forum&era=63")
    assert chosen.describe(counts=counts).subtitle == (
        "2020–2022 · Visits and Forums · 63 provinces to June 2025 · "
        "counted by event, not by article"
    )


@pytest.mark.parametrize(
    ("year", "words"),
    [
        ("2023-03..2023-05", "Mar–May 2023"),
        ("2010..2012-03", "Jan 2010–Mar 2012"),
        ("2023-11-20..2023-11-26", "20–26 Nov 2023"),
    ],
)
def test_months_and_days_are_said_as_such(year: str, words: str) -> None:
    assert Query.from_url(f"year={year}").describe().sentence == words


def test_zoom_and_lanes_show_and_do_not_filter() -> None:
    query = Query.from_url("zoom=2023&lanes=region")
    assert not query.is_filtered
    assert query.condition() == Query().condition()
    assert query.subject == Query()


def test_every_filter_is_said_in_words() -> None:
    address = (
        "region=VN-13&country=KR&type=visit&status=cancelled&year=2020..2022&q=port&tray=unsure"
    )
    described = Query.from_url(address).describe()
    assert described.sentence == (
        "Quảng Ninh · Partner: South Korea · Visits · Status: cancelled · 2020–2022 · “port”"
        " · Low confidence"
    )
    assert [each.key for each in described.filters] == [
        *("region", "country", "type", "status", "year", "q", "tray")
    ]
    assert Query().describe().sentence == ""
