"""Every data format read back by somebody else's reader."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pyarrow.parquet as pq
import pytest

from dashboard.export.files import DATA, data_suffix, replace_file, write_data
from dashboard.export.manifest import Manifest
from dashboard.export.rows import COLUMNS, date_prec
from dashboard.export.tables import harmless
from dashboard.query import Query
from geodata.merge import merge
from geodata.records import Event
from geodata.registry import read_registry
from geodata.serialize import event_from_json
from geodata.store import Store

REGISTRY = Path(__file__).parents[3] / "seeds" / "registry"
LARGE = 100_000
MOST_MEMORY = 120
"""Mebibytes that an export may need over the opened store; held whole, these events need 500."""
PEAK = """
import resource, sys
from pathlib import Path
from dashboard.export.files import write_data
from dashboard.query import Query
from geodata.store import Store

def most():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

store = Store(Path(sys.argv[1]))
store.choose()
opened = most()
with open(sys.argv[3], "wb") as out:
    manifest = write_data(store, Query(), sys.argv[2], out)
print(opened, most(), manifest.events)
"""
SHOWN = ["ev-year", "ev-month", "ev-days", "ev-plan", "ev-none"]
"""The default query in the order of `Store.frame`: no Korea, nothing cancelled."""


@pytest.fixture(scope="module")
def large_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The events that ship, again and again under other ids, each with a source of its own."""
    events = merge(read_registry(sorted(REGISTRY.glob("*.csv")))[0])
    made = Store(tmp_path_factory.mktemp("large"))
    again = (
        replace(
            events[at % len(events)],
            id=f"ev-{at}",
            sources=tuple(
                replace(one, document=f"{one.document}-{at}")
                for one in events[at % len(events)].sources
            ),
        )
        for at in range(LARGE)
    )
    made.write(tuple(again), (), taken=date(2026, 11, 22))
    return made.folder


def exported(store: Store, suffix: str, query: str = "", **more: Any) -> bytes:
    out = io.BytesIO()
    write_data(store, Query.from_url(query), suffix, out, **more)
    return out.getvalue()


def manifest(store: Store, query: str = "") -> Manifest:
    asked = Query.from_url(query)
    return Manifest.of(asked, store.choose(*asked.condition()))


@pytest.mark.parametrize("suffix", DATA)
@pytest.mark.parametrize("query", ["", "lang=ja&region=VN-13", "year=1950"])
def test_same_query_same_bytes(store: Store, suffix: str, query: str) -> None:
    again = Store(store.folder)
    assert exported(store, suffix, query) == exported(again, suffix, query)


def test_csv_reads_back(store: Store) -> None:
    text = exported(store, "csv").decode()
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["id"] for row in found] == SHOWN
    days = found[2]
    assert days["date"] == "2025-08-20/2025-08-22"
    assert (days["start"], days["end"], days["date_prec"]) == ("2025-08-20", "2025-08-22", "1")
    assert (days["vietnam"], days["vietnam_codes"]) == ("Quảng Ninh", "VN-13")
    assert (days["vietnam_units_2025"], days["japan_codes"]) == ("VN34-22", "JP-01")
    assert (days["latitude"], days["longitude"], days["where_prec"]) == ("20.95", "107.08", "1")
    assert days["urls"] == "https://news.example/a-1; https://b.example/2"
    assert days["participants"] == "Suzuki Naomichi (Governor)"
    assert days["former_ids"] == "ev-old"
    assert found[0]["title"] == """'=HYPERLINK("http://x","y")"""
    assert found[3]["title"] == "'@sum; a, b\nc"
    assert (found[0]["latitude"], found[0]["where_prec"]) == ("", "6")
    assert {row["export"] for row in found} == {manifest(store).line()}
    assert text.endswith("\r\n")


def test_csv_has_a_byte_order_mark_when_asked(store: Store) -> None:
    assert exported(store, "csv", bom=True) == b"\xef\xbb\xbf" + exported(store, "csv")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_text_that_begins_like_a_formula_is_made_harmless(start: str) -> None:
    assert harmless(f"{start}1") == f"'{start}1"


def test_other_cells_stay_as_they_are() -> None:
    assert [harmless(value) for value in ("a=1", "", -3.5, None)] == ["a=1", "", -3.5, None]


def test_xlsx_reads_back(store: Store) -> None:
    book = openpyxl.load_workbook(io.BytesIO(exported(store, "xlsx")))
    assert book.sheetnames == ["Events", "Sources", "Export"]
    sheet = book["Events"]
    head = {cell.value: cell.column - 1 for cell in sheet[1]}
    assert tuple(head) == COLUMNS
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:AE6"
    body = list(sheet.iter_rows(min_row=2))
    assert [row[0].value for row in body] == SHOWN
    days = body[2]
    assert days[head["start"]].value == datetime(2025, 8, 20)
    assert days[head["start"]].is_date
    assert days[head["latitude"]].value == 20.95
    assert body[4][head["start"]].value is None
    danger = body[0][head["title"]]
    assert (danger.value, danger.data_type) == ('=HYPERLINK("http://x","y")', "s")
    assert danger.quotePrefix
    sources = list(book["Sources"].iter_rows(min_row=2, values_only=True))
    assert [row[:2] for row in sources if row[0] == "ev-days"] == [
        ("ev-days", "a-1"),
        ("ev-days", "b-2"),
    ]
    about = dict(book["Export"].iter_rows(min_row=2, values_only=True))
    assert about["data"] == store.snapshot.hash
    assert about["events"] == 5


def test_xlsx_is_dated_by_the_snapshot_and_holds_no_formula(store: Store) -> None:
    file = zipfile.ZipFile(io.BytesIO(exported(store, "xlsx")))
    assert b"2026-11-22T00:00:00Z</dcterms:modified>" in file.read("docProps/core.xml")
    assert {entry.date_time[0] for entry in file.infolist()} == {1980}
    sheets = [name for name in file.namelist() if name.startswith("xl/worksheets/")]
    assert len(sheets) == 3
    assert not any(b"<f>" in file.read(name) for name in sheets)


def test_geojson_follows_rfc_7946(store: Store) -> None:
    found = json.loads(exported(store, "geojson", "country=all"))
    assert found["type"] == "FeatureCollection"
    assert "crs" not in found
    assert found["kizuna"]["query"] == "country=all"
    assert [feature["id"] for feature in found["features"]][:3] == [
        "ev-year",
        "ev-korea",
        "ev-month",
    ]
    for feature in found["features"]:
        assert feature["type"] == "Feature"
        assert set(feature) >= {"id", "geometry", "properties"}
        assert tuple(feature["properties"]) == COLUMNS
        if feature["geometry"] is not None:
            assert set(feature["geometry"]) == {"type", "coordinates"}
            longitude, latitude = feature["geometry"]["coordinates"]
            assert 100 < longitude < 150
            assert 5 < latitude < 46
    by_id = {feature["id"]: feature for feature in found["features"]}
    assert by_id["ev-days"]["geometry"]["coordinates"] == [107.08, 20.95]
    assert by_id["ev-days"]["when"]["timespans"] == [
        {"start": {"earliest": "2025-08-20"}, "end": {"latest": "2025-08-22"}}
    ]
    assert by_id["ev-year"]["geometry"] is None
    assert "when" not in by_id["ev-none"]


def test_jsonl_is_what_extract_writes(store: Store) -> None:
    lines = exported(store, "jsonl").decode().splitlines()
    events = [event_from_json(line) for line in lines]
    assert [event.id for event in events] == SHOWN
    kept = next(event for event in store.events() if event.id == "ev-days")
    assert events[2].sources == kept.sources
    assert list(json.loads(lines[0])) == [
        *("id", "former_ids", "type", "date", "start", "end", "status", "regions", "countries"),
        *("places", "participants", "title", "origin", "confidence", "confidence_rule", "review"),
        "sources",
    ]


def test_parquet_is_typed_and_says_where_it_comes_from(store: Store) -> None:
    table = pq.read_table(io.BytesIO(exported(store, "parquet", "year=2025")))
    assert table.column_names == list(COLUMNS)
    assert table["id"].to_pylist() == ["ev-days"]
    assert table["start"].to_pylist() == [date(2025, 8, 20)]
    assert table["confidence"].to_pylist() == [0.86]
    assert table.schema.metadata[b"query"] == b"year=2025"
    assert table.schema.metadata[b"data"].decode() == store.snapshot.hash


def test_calendar_reads_back(store: Store) -> None:
    raw = exported(store, "ics")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    calendar = icalendar.Calendar.from_ical(raw)
    events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    assert set(events) == {f"{id}@kizuna" for id in SHOWN if id != "ev-none"}
    days = events["ev-days@kizuna"]
    assert days["DTSTART"].dt == date(2025, 8, 20)
    assert days["DTEND"].dt == date(2025, 8, 23)
    assert str(days["SUMMARY"]) == "北海道の代表団がクアンニン省を訪問"
    assert "Ngày 20/8, đoàn Hokkaido thăm Quảng Ninh." in str(days["DESCRIPTION"])
    plan = events["ev-plan@kizuna"]
    assert (str(plan["STATUS"]), str(plan["SUMMARY"])) == ("TENTATIVE", "@sum; a, b\nc")
    assert events["ev-month@kizuna"]["DTEND"].dt == date(2024, 4, 1)
    assert str(calendar["X-WR-CALDESC"]) == manifest(store).line()


def test_timelinejs_keeps_the_precision_and_escapes_text(store: Store) -> None:
    found = json.loads(exported(store, "timeline.json"))
    slides = {slide["unique_id"]: slide for slide in found["events"]}
    assert set(slides) == {id for id in SHOWN if id != "ev-none"}
    assert slides["ev-month"]["start_date"] == {"year": 2024, "month": 3}
    assert slides["ev-days"]["end_date"] == {"year": 2025, "month": 8, "day": 22}
    assert slides["ev-year"]["text"]["headline"] == "=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)"
    assert found["kizuna"]["events"] == 5


def test_the_manifest_is_a_file_of_its_own(store: Store) -> None:
    told = json.loads(exported(store, "manifest.json", "region=VN-13&year=2025"))
    assert told == manifest(store, "region=VN-13&year=2025").fields()
    assert (told["query"], told["events"], told["sources"]) == ("region=VN-13&year=2025", 1, 2)
    assert (told["data"], told["data_date"]) == (store.snapshot.hash, "2026-11-22")


def test_nothing_chosen_gives_valid_empty_files(store: Store) -> None:
    nothing = "year=1950"
    assert exported(store, "jsonl", nothing) == b""
    assert json.loads(exported(store, "manifest.json", nothing))["events"] == 0
    rows = csv.reader(io.StringIO(exported(store, "csv", nothing).decode()))
    assert list(rows) == [[*COLUMNS, "export"]]
    assert json.loads(exported(store, "geojson", nothing))["features"] == []
    assert json.loads(exported(store, "timeline.json", nothing))["events"] == []
    calendar = icalendar.Calendar.from_ical(exported(store, "ics", nothing))
    assert calendar.walk("VEVENT") == []
    assert pq.read_table(io.BytesIO(exported(store, "parquet", nothing))).num_rows == 0
    book = openpyxl.load_workbook(io.BytesIO(exported(store, "xlsx", nothing)))
    assert book["Events"].max_row == 1


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [("2025-08-20", 1), ("2025-08", 4), ("2025", 5), ("2025-08-20/2025-09", 4), ("2014/2015", 5)],
)
def test_date_precision_in_ucdp_numbers(edtf: str, expected: int) -> None:
    assert date_prec(edtf) == expected


def test_names_follow_the_language(store: Store) -> None:
    found = list(csv.DictReader(io.StringIO(exported(store, "csv", "lang=ja").decode())))
    assert found[2]["japan"] == "北海道"
    assert found[2]["vietnam"] == "クアンニン省"


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("a.timeline.json", "timeline.json"), ("A.CSV", "csv"), ("a.png", None), ("csv", None)],
)
def test_suffix_says_what_to_write(name: str, suffix: str | None) -> None:
    assert data_suffix(name) == suffix


def test_a_stream_holds_few_events_at_a_time(
    tmp_path: Path, many: Callable[[int], Iterator[Event]]
) -> None:
    """The first event of a selection is there before the last was made."""
    store = Store(tmp_path)
    store.write(tuple(many(5_000)), (), taken=date(2026, 11, 22))
    chosen = store.choose()
    assert chosen.events == 5_000
    assert chosen.sources == 1
    stream = iter(chosen)
    first = next(stream)
    store.write((), (), taken=date(2026, 11, 23))
    assert first.date is not None
    assert first.date.edtf == "1990-01-01"
    assert sum(1 for _ in stream) == 4_999


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["csv", "xlsx", "jsonl", "geojson", "parquet"])
def test_a_hundred_thousand_events_need_little_more_than_the_store(
    large_store: Path, tmp_path: Path, suffix: str
) -> None:
    """In a process of its own: what it needs at most, over what the opened store takes."""
    program = [sys.executable, "-c", PEAK, str(large_store), suffix, str(tmp_path / "out")]
    told = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    opened, most, events = map(int, told.split())
    assert events == LARGE
    assert most - opened < MOST_MEMORY


def test_a_failed_export_leaves_the_old_file(tmp_path: Path) -> None:
    output = tmp_path / "events.csv"
    output.write_text("old")

    def fail(out: Any) -> None:
        out.write(b"half")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        replace_file(output, fail)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("events.csv", "old")]
