"""The store brought up to date: what is new is read, the rest is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from dashboard import reading as module
from dashboard.reading import default_input, read_input, update
from geodata.edtf import parse_edtf
from geodata.merge import merge
from geodata.records import Document
from geodata.store import Store

SEEDS = Path(__file__).parents[2] / "seeds"
VISIT = "Gubernur Hokkaido mengunjungi Provinsi Quang Ninh pada 5 Mei 2024."
SIGNING = "Provinsi Gia Lai dan Kota Ashikaga menandatangani nota kesepahaman pada 27 Oktober 2025."


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.chdir(tmp_path)
    return Store(tmp_path / "store")


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    def writing(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return writing


@pytest.fixture
def read_ids(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the documents that were read, as they are read."""
    ids: list[str] = []
    reading = module.read_document

    def watched(document: Document) -> object:
        ids.append(document.id)
        return reading(document)

    monkeypatch.setattr(module, "read_document", watched)
    return ids


Write = Callable[[str, str], Path]


def test_only_what_is_new_or_changed_is_read(
    store: Store, write: Write, read_ids: list[str]
) -> None:
    write("in/a.txt", VISIT)
    assert update(store, ["in"]).met == 1
    before = store.snapshot
    update(store, ["in"])
    assert (read_ids, store.snapshot) == (["a"], before)
    write("in/b.txt", SIGNING)
    update(store, ["in"])
    assert read_ids == ["a", "b"]
    write("in/a.txt", VISIT.replace("5 Mei", "6 Mei"))
    update(store, ["in"])
    assert read_ids == ["a", "b", "a"]
    assert [d.id for d in store.all_documents()] == ["b", "a"]
    assert {e.date.edtf for e in store.events() if e.date} == {"2024-05-06", "2025-10-27"}


def test_changed_facts_are_a_reason_to_read_again(
    store: Store, write: Write, read_ids: list[str]
) -> None:
    write("in/a.txt", VISIT)
    update(store, ["in"])
    write("in/sources.csv", "file,published\na.txt,2024-05-06\n")
    update(store, ["in"])
    update(store, ["in"])
    assert read_ids == ["a", "a"]
    assert store.all_documents()[0].published == parse_edtf("2024-05-06")


def test_input_is_added_to_what_the_store_holds(store: Store, write: Write) -> None:
    update(store, [write("in/a.txt", VISIT)])
    update(store, [write("other/b.txt", SIGNING)])
    assert [document.id for document in store.all_documents()] == ["a", "b"]
    whole = read_input(["in/a.txt", "other/b.txt"])
    assert set(store.events()) == set(merge(whole.candidates))


def test_another_file_with_an_id_of_the_store_gets_its_own(store: Store, write: Write) -> None:
    update(store, [write("in/a.txt", VISIT)])
    found = update(store, [write("other/a.txt", SIGNING)])
    [first, second] = [document.id for document in store.all_documents()]
    assert (first, second[:2]) == ("a", "a-")
    assert [note.reason for note in found.notes] == [
        f'its id "a" is taken; it is read as "{second}"'
    ]
    update(store, ["other/a.txt"])
    assert len(store.all_documents()) == 2


def test_registry_rows_are_replaced_by_those_of_the_same_table(store: Store, write: Write) -> None:
    header = "type,date,status,vn_iso,jp_iso,title_en,source_url,source_lang\n"
    row = "visit,2024-05-05,held,VN-13,JP-01,A visits B,https://example.org,en\n"
    update(store, [write("r/events.csv", header + row + row.replace("05-05", "06-06"))])
    update(store, [write("mine/events.csv", header + row.replace("05-05", "07-07"))])
    assert len(store.events()) == 3
    update(store, [write("r/events.csv", header + row)])
    assert {e.date.edtf for e in store.events() if e.date} == {"2024-05-05", "2024-07-07"}


def test_a_new_extractor_reads_the_stored_texts_again(
    store: Store, write: Write, read_ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    update(store, [write("in/a.txt", VISIT), write("in/b.txt", SIGNING)])
    (store.folder.parent / "in" / "a.txt").unlink()
    monkeypatch.setattr(module, "fingerprint", lambda: "newer")
    update(store, [])
    assert read_ids == ["a", "b", "a", "b"]
    assert store.snapshot.reader == "newer"
    assert [document.id for document in store.all_documents()] == ["a", "b"]
    update(store, [])
    assert len(read_ids) == 4


def test_notes_are_kept_until_their_input_is_read_again(store: Store, write: Write) -> None:
    write("in/a.txt", " ")
    write("in/ok.txt", VISIT)
    update(store, ["in"])
    update(store, [write("other/b.txt", SIGNING)])
    assert [note.where for note in store.notes()] == ["in/a.txt"]
    write("in/a.txt", SIGNING)
    update(store, ["in"])
    assert store.notes() == ()


def test_a_text_in_no_language_of_ours_is_a_failure(store: Store, write: Write) -> None:
    write("in/a.txt", "베트남과 일본의 지방 협력 포럼이 꽝닌성에서 열렸다. " * 5)
    write("in/b.txt", VISIT)
    found = update(store, ["in"])
    assert [(note.where, note.reason) for note in found.failures] == [
        ("in/a.txt", "the text is in Korean; Kizuna reads en, vi, ja, id")
    ]
    assert [document.id for document in store.all_documents()] == ["b"]


def test_workers_give_the_same_in_the_same_order(write: Write, store: Store) -> None:
    for number in range(12):
        write(f"in/{number:02}.txt", VISIT.replace("5 Mei", f"{number + 1} Mei"))
    one, two = (read_input(["in"], workers=workers) for workers in (1, 2))
    assert one.findings == two.findings
    assert [found.document.id for found in two.findings] == [f"{n:02}" for n in range(12)]


def test_stored_documents_say_their_language_and_day(store: Store, write: Write) -> None:
    update(store, [write("a.txt", VISIT)], published=parse_edtf("2024-05"))
    [document] = store.all_documents()
    assert document.language == "id"
    assert (document.published, document.published_basis) == (parse_edtf("2024-05"), "fallback")


def test_default_input(store: Store, monkeypatch: pytest.MonkeyPatch, write: Write) -> None:
    assert default_input(store) == [SEEDS]
    update(store, [write("a.txt", VISIT)])
    assert default_input(store) == []
    monkeypatch.setattr(module, "fingerprint", lambda: "newer")
    assert default_input(store) == []
    update(store, [SEEDS / "003_dbf2a86c08709a04.txt"])
    monkeypatch.setattr(module, "fingerprint", lambda: "newest")
    assert default_input(store) == [SEEDS]
