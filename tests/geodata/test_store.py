import json
import multiprocessing
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from geodata.edtf import parse_edtf
from geodata.errors import StoreError
from geodata.merge import merge
from geodata.records import (
    Candidate,
    Document,
    Event,
    Failure,
    Participant,
    Skipped,
    Span,
    Unresolved,
)
from geodata.store import FRAME_COLUMNS, Store

TAKEN = date(2026, 11, 22)
DOCUMENTS = (
    Document(
        id="a",
        text="Hokkaidō と Quảng Ninh\r\n ký \U0001f91d kết",
        title="Ký kết",
        url="https://example.org/a",
        publisher="Báo",
        language="vi",
        published=parse_edtf("2025-11-26"),
        published_basis="given",
        origin="a.txt",
    ),
    Document(id="b", text="Nothing.", language="en", title_translated=True),
)
UNRESOLVED = (
    Unresolved("a", "place", 0, 8, "Hokkaidō", "two places of this name"),
    Unresolved("a", "date", 9, 10, "と", "no day"),
    Unresolved("b", "place", 0, 7, "Nothing", "unknown"),
)
NOTES = (Failure("c.txt", "it holds no text."), Skipped("README", "a note"))


@pytest.fixture
def candidates(candidate: Callable[..., Candidate]) -> tuple[Candidate, ...]:
    person = Participant("Suzuki Naomichi", "governor", "JP-01")
    visit = candidate("visit", "2025-08-20/2025-08-22", ("VN-13", "JP-01"), people=(person,))
    source = replace(visit.sources[0], also=(Span(3, 5), Span(7, 9)), start=0, end=3)
    return (
        replace(visit, sources=(source,), confidence=1 / 3),
        candidate("forum", "2024", ("VN-HN",), document="b", origin="registry"),
        candidate("festival", None, (), document="b"),
        replace(candidate("partnership", None, ("VN-HN", "JP-40"), document="d"), tie="contact"),
    )


@pytest.fixture
def events(candidates: tuple[Candidate, ...]) -> tuple[Event, ...]:
    return merge(candidates)


@pytest.fixture
def store(tmp_path: Path, events: tuple[Event, ...], candidates: tuple[Candidate, ...]) -> Store:
    made = Store(tmp_path / "store")
    made.write(events, DOCUMENTS, NOTES, UNRESOLVED, candidates=candidates, reader="r", taken=TAKEN)
    return made


def test_what_is_written_is_read_back_identical(
    store: Store, events: tuple[Event, ...], candidates: tuple[Candidate, ...]
) -> None:
    again = Store(store.folder)
    assert again.events() == events
    assert again.all_documents() == DOCUMENTS
    assert again.notes() == NOTES
    assert again.unresolved() == UNRESOLVED
    assert again.candidates() == candidates
    assert again.document("a") == DOCUMENTS[0]
    assert again.sources(events[0].id) == events[0].sources


def test_writing_what_was_read_changes_nothing(store: Store, tmp_path: Path) -> None:
    copy = Store(tmp_path / "copy")
    snapshot = copy.write(
        store.events(),
        store.all_documents(),
        store.notes(),
        store.unresolved(),
        candidates=store.candidates(),
        reader=store.snapshot.reader,
        taken=store.snapshot.date,
    )
    assert snapshot == store.snapshot
    folders = (store.folder, copy.folder)
    first, second = ({p.name: p.read_bytes() for p in f.rglob("*.parquet")} for f in folders)
    assert first == second


def test_snapshot_says_what_it_holds_and_when(store: Store) -> None:
    snapshot = store.snapshot
    assert (snapshot.date, snapshot.reader, len(snapshot.hash)) == (TAKEN, "r", 12)
    assert snapshot.counts == {
        "events": 4,
        "sources": 4,
        "documents": 2,
        "unresolved": 3,
        "candidates": 4,
        "notes": 2,
    }


def test_hash_is_of_content_and_day(store: Store, events: tuple[Event, ...]) -> None:
    def written(*args: Any, taken: date = TAKEN) -> str:
        return store.write(*args, taken=taken).hash

    first = written(events, DOCUMENTS)
    assert written(events, DOCUMENTS) == first
    assert written(events[:1], DOCUMENTS) != first
    assert written(events, DOCUMENTS, taken=date(2026, 11, 23)) != first


def test_frame_has_one_row_an_event_in_order_of_time(store: Store) -> None:
    frame = store.frame()
    assert tuple(frame.columns) == FRAME_COLUMNS
    assert list(frame["type"]) == ["forum", "visit", "festival", "partnership"]
    visit = frame.iloc[1].to_dict()
    assert (str(visit["start"])[:10], str(visit["end"])[:10]) == ("2025-08-20", "2025-08-22")
    assert (visit["date"], visit["precision"]) == ("2025-08-20/2025-08-22", "interval")
    assert (visit["vn"], visit["jp"], visit["regions"]) == (
        ["VN-13"],
        ["JP-01"],
        ["JP-01", "VN-13"],
    )
    assert (visit["documents"], visit["n_sources"]) == (["a"], 1)
    assert json.loads(visit["participants"])[0]["name"] == "Suzuki Naomichi"
    assert "suzuki naomichi" in visit["search"]
    assert list(frame["precision"]) == ["year", "interval", "none", "none"]
    assert frame["start"].isna().tolist() == [False, False, True, True]
    assert frame["start"].dtype.kind == "M"
    assert list(frame["tie"]) == [None, None, None, "contact"]
    assert frame["date"].iloc[2] is None
    assert frame["vn"].iloc[2] == []


def test_frame_obeys_a_condition_with_its_values(store: Store) -> None:
    found = store.frame(
        'list_has_any(regions, ?) AND "start" <= ?', [["VN-13"], date(2025, 12, 31)]
    )
    assert list(found["type"]) == ["visit"]
    assert store.frame("type = ?", ["milestone"]).empty
    assert tuple(store.frame("FALSE").columns) == FRAME_COLUMNS


def test_documents_are_listed_with_what_came_of_them(store: Store) -> None:
    rows = store.documents().set_index("id")
    assert rows.loc["a", ["n_events", "n_undated_events"]].tolist() == [1, 0]
    assert rows.loc["b", ["n_events", "n_undated_events"]].tolist() == [2, 1]
    assert rows["n_unresolved_places"].tolist() == [1, 1]
    assert rows["n_unresolved_dates"].tolist() == [1, 0]
    assert rows["published"].tolist() == ["2025-11-26", None]
    assert [each.text for each in store.unresolved("b")] == ["Nothing"]


def test_a_store_never_written_is_empty(tmp_path: Path) -> None:
    store = Store(tmp_path / "none")
    assert store.is_empty
    assert store.snapshot.hash == ""
    assert store.frame().empty and tuple(store.frame().columns) == FRAME_COLUMNS
    assert (store.events(), store.notes(), store.document("a"), store.sources("x")) == (
        (),
        (),
        None,
        (),
    )
    assert not (tmp_path / "none").exists()


def test_an_open_store_sees_the_next_snapshot(store: Store, events: tuple[Event, ...]) -> None:
    reader = Store(store.folder)
    before = reader.snapshot.hash
    assert len(reader.frame()) == 4
    store.write(events[:2], DOCUMENTS, taken=TAKEN)
    assert len(reader.frame()) == 2
    assert reader.snapshot.hash != before


def test_only_the_newest_snapshots_are_kept(store: Store, events: tuple[Event, ...]) -> None:
    for count in range(4):
        store.write(events[:count], (), taken=TAKEN)
    kept = [path.name for path in (store.folder / "snapshots").iterdir()]
    assert len(kept) == 2
    assert store.snapshot.hash in kept


@pytest.mark.parametrize("step", ["pq.ParquetWriter", "_sync", "_point_to"])
def test_a_crash_leaves_the_old_store_whole(
    store: Store, events: tuple[Event, ...], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = store.snapshot

    def crash(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"geodata.store.files.{step}", crash)
    with pytest.raises(StoreError, match=r"can't be written .*No space left.*--store"):
        store.write(events[:1], (), taken=TAKEN)
    monkeypatch.undo()
    assert store.snapshot == before
    assert Store(store.folder).events() == events
    assert not list((store.folder / "snapshots").glob(".new-*"))


def _damage(folder: Path, name: str) -> None:
    [path] = folder.rglob(name)
    path.write_bytes(b"junk")


@pytest.mark.parametrize("name", ["events.parquet", "sources.parquet", "snapshot.json"])
def test_a_damaged_store_says_what_to_do(store: Store, name: str) -> None:
    _damage(store.folder, name)
    with pytest.raises(StoreError, match=r"can't be read .*Delete the folder and run `kizuna"):
        Store(store.folder).frame()


@pytest.mark.parametrize("name", ["events.parquet", "current", "snapshot.json"])
def test_a_store_with_a_file_missing_says_what_to_do(store: Store, name: str) -> None:
    [path] = store.folder.rglob(name)
    path.unlink()
    with pytest.raises(StoreError, match=r"can't be read .*Delete the folder and run `kizuna"):
        Store(store.folder).frame()


def test_a_store_of_another_format_is_not_read(store: Store) -> None:
    [path] = store.folder.rglob("snapshot.json")
    path.write_text(json.dumps({**json.loads(path.read_text()), "format": 99}))
    with pytest.raises(StoreError, match="format 99"):
        _ = Store(store.folder).snapshot


def test_writing_the_same_again_repairs_a_damaged_store(
    store: Store, events: tuple[Event, ...], candidates: tuple[Candidate, ...]
) -> None:
    _damage(store.folder, "events.parquet")
    store.write(
        events, DOCUMENTS, NOTES, UNRESOLVED, candidates=candidates, reader="r", taken=TAKEN
    )
    assert Store(store.folder).events() == events


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(StoreError, match="choose another folder with --store"):
        Store(blocked / "store").write((), (), taken=TAKEN)


def _write_often(folder: Path, events: tuple[Event, ...], rounds: int) -> None:
    store = Store(folder)
    for count in range(rounds):
        store.write(events[: 2 + count % 3], DOCUMENTS, taken=TAKEN)


def test_others_may_read_while_one_writes(store: Store, events: tuple[Event, ...]) -> None:
    context = multiprocessing.get_context("spawn")
    writer = context.Process(target=_write_often, args=(store.folder, events, 15))
    writer.start()
    seen = set()
    while writer.is_alive():
        frame = Store(store.folder).frame()
        seen.add(len(frame))
        assert {event.id for event in events} >= set(frame["id"])
    writer.join()
    assert writer.exitcode == 0
    assert seen <= {2, 3, 4}


def test_a_store_being_written_for_the_first_time_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "snapshots" / ".new-abc" / "snapshot").mkdir(parents=True)
    assert Store(tmp_path).snapshot.counts["events"] == 0
