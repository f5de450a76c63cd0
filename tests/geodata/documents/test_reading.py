"""Files, folders, globs and archives: what is read, what is left out, what fails and why."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from geodata.documents import files as limits
from geodata.edtf import parse_edtf
from geodata.records import DateSpan

TEXT = "Thống đốc Hokkaido thăm Quảng Ninh.\r\nHai bên ký kết.\n"
MARKDOWN = """---
id: my-id
lang: vi
published: 2025-11-26
title: "Thăm: Quảng Ninh"
url: https://example.vn/1
publisher: Báo
tags: [a, b]
---

Hai bên ký kết.
"""
TIES = "vn_place,vn_iso,jp_place,jp_iso,kind,signed,status,source_url,source_lang,note"
TIE = "Hanoi,VN-HN,Fukuoka Prefecture,JP-40,friendship,2008-02-22,active,https://example.jp/a,ja,"

Read = Callable[..., Any]
Write = Callable[..., Path]


def where(notes: list[Any]) -> list[tuple[str, str]]:
    return [(note.where, note.reason) for note in notes]


def test_text_is_the_files_own_with_its_facts(read: Read, write: Write) -> None:
    write("in/a.txt", TEXT)
    write(
        "in/sources.csv",
        "file,lang,published,publisher,url,title_en\n"
        'a.txt,vi,2025-11-26,"Báo, Hà Nội",https://example.vn/1,A visit\n',
    )
    document = read("in").only
    assert document.text == TEXT
    assert (document.id, document.origin) == ("a", "in/a.txt")
    assert (document.language, document.publisher) == ("vi", "Báo, Hà Nội")
    assert (document.url, document.title) == ("https://example.vn/1", "A visit")
    assert document.title_translated
    assert (document.published, document.published_basis) == (parse_edtf("2025-11-26"), "given")


def test_a_title_of_its_own_is_no_translation(read: Read, write: Write) -> None:
    write("in/a.txt", TEXT)
    write("in/sources.csv", "file,title,title_en\na.txt,Thăm Quảng Ninh,A visit\n")
    document = read("in/a.txt").only
    assert (document.title, document.title_translated) == ("Thăm Quảng Ninh", False)


def test_markdown_has_its_facts_in_front_and_its_text_behind(read: Read, write: Write) -> None:
    write("in/b.md", MARKDOWN)
    document = read("in").only
    assert document.text == "\nHai bên ký kết.\n"
    assert (document.id, document.title, document.url) == (
        "my-id",
        "Thăm: Quảng Ninh",
        "https://example.vn/1",
    )
    assert document.published is not None
    assert (document.published.edtf, document.published_basis) == ("2025-11-26", "given")
    assert (document.language, document.publisher) == ("vi", "Báo")


@pytest.mark.parametrize(
    ("front", "reason"),
    [
        ("title: a: b", "its front matter is not YAML"),
        ("- a list", "its front matter holds no key: value lines"),
    ],
)
def test_front_matter_that_is_none_is_a_failure(
    read: Read, write: Write, front: str, reason: str
) -> None:
    write("in/b.md", f"---\n{front}\n---\nText.\n")
    [failure] = read("in/b.md").failures
    assert (failure.where, failure.reason[: len(reason)]) == ("in/b.md", reason)


def test_wrong_values_in_front_are_named_and_the_text_is_read(read: Read, write: Write) -> None:
    write("b.md", "---\nlang: fr\npublished: soon\n---\nText.\n")
    found = read("b.md")
    assert where(found.failures) == [
        ("b.md", 'published "soon" is not a date; write YYYY-MM-DD.'),
        ("b.md", 'lang "fr" is no language of ours; write one of en, vi, ja, id.'),
    ]
    [document] = found.documents
    assert (document.text, document.published, document.language) == ("Text.\n", None, None)


def test_what_a_folder_holds_besides_articles_is_left_out_by_name(read: Read, write: Write) -> None:
    names = ("README.md", "LICENSE", "GUIDELINES.md", "SOURCES.md", "notes.md", "gold-b.jsonl",
             "sources.csv", ".hidden.txt", ".git/x.txt", "Readme.txt", "photo.png")  # fmt: skip
    for name in names:
        write(f"in/{name}", "file\n" if name == "sources.csv" else "Just a note.\n")
    write("in/deep/er/a.txt", TEXT)
    write("in/licensed-news.html", "<html></html>")
    found = read("in")
    assert [document.origin for document in found.documents] == ["in/deep/er/a.txt"]
    skipped = {Path(note.where).name for note in found.skipped}
    assert skipped == {Path(name).name for name in names} - {"x.txt"} | {".git"}
    assert [failure.where for failure in found.failures] == ["in/licensed-news.html"]


def test_a_file_named_by_itself_is_read_whatever_its_name(read: Read, write: Write) -> None:
    write("README.md", "Hai bên ký kết.\n")
    assert read("README.md").only.id == "README"


def test_documents_come_in_the_order_of_their_paths(read: Read, write: Write) -> None:
    for name in ("b/1.txt", "a/2.txt", "a/10.txt", "c.txt"):
        write(f"in/{name}", f"{name} is here.")
    assert [d.origin for d in read("in").documents] == [
        "in/a/10.txt",
        "in/a/2.txt",
        "in/b/1.txt",
        "in/c.txt",
    ]


def test_globs_and_several_inputs(read: Read, write: Write) -> None:
    for name in ("a1.txt", "a2.txt", "b.txt", "deep/a3.txt", "README.txt"):
        write(f"in/{name}", f"{name} is here.")
    assert [d.id for d in read("in/a?.txt", "in/b.txt").documents] == ["a1", "a2", "b"]
    assert [d.id for d in read("in/**/*.txt").documents] == ["a1", "a2", "b", "a3"]
    assert [Path(n.where).name for n in read("in/*").skipped] == ["README.txt"]


def test_a_name_with_glob_signs_may_be_a_file(read: Read, write: Write) -> None:
    write("a[1].txt", TEXT)
    assert read("a[1].txt").only.id == "a[1]"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none.txt", "there is no such file or folder; check the name."),
        ("in/*.none", "no file matches this pattern; check it and its folder."),
        ("empty", "no article in this folder; put .txt, .md, .html"),
        ("notes", "no article in this folder; put .txt, .md, .html"),
        ("in/blank.txt", "it holds no text."),
        ("in/image.png", 'a ".png" file is not read; give .txt, .md'),
        ("in/bytes.txt", "it is a binary file, not text"),
        ("in/list.csv", "its header is 'name,date', without id and text"),
        ("in/bad.zip", "it is no readable zip archive"),
    ],
)
def test_input_that_cannot_be_used_is_named_and_the_rest_is_read(
    read: Read, write: Write, folder: Path, name: str, reason: str
) -> None:
    (folder / "empty").mkdir()
    write("notes/README.md", "A note.")
    write("in/blank.txt", " \n\t\n")
    write("in/image.png", b"\x89PNG")
    write("in/bytes.txt", b"\x00\x01\x02" * 50)
    write("in/list.csv", "name,date\na,b\n")
    write("in/bad.zip", b"PK not a zip")
    write("good.txt", TEXT)
    found = read(name, "good.txt")
    [failure] = found.failures
    assert failure.where == name
    assert failure.reason.startswith(reason)
    assert [document.id for document in found.documents] == ["good"]


def test_a_file_without_permission_is_named(
    read: Read, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("in/a.txt", TEXT)
    write("in/b.txt", TEXT + "B.")
    opened = Path.open

    def refuse(path: Path, *args: Any) -> Any:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *args)

    monkeypatch.setattr(Path, "open", refuse)
    found = read("in")
    assert where(found.failures) == [
        ("in/a.txt", "it can't be read ([Errno 13] Permission denied).")
    ]
    assert [document.id for document in found.documents] == ["b"]


def test_wrong_rows_of_sources_are_named_and_everything_else_is_read(
    read: Read, write: Write
) -> None:
    for name in "abcdef":
        write(f"seeds/{name}.txt", f"{name}: {TEXT}")
    rows = [
        "file,lang,published,publisher,url",
        "a.txt,vi,2025-11-26,Báo,https://example.vn/a",
        "b.txt,vi,24/13/2025,Báo,https://example.vn/b",
        "c.txt,xx,2025,Báo,https://example.vn/c",
        "none.txt,vi,2025,Báo,https://example.vn/n",
        "d.txt,vi",
        "e.txt,vi,2025-13-01,Báo,https://example.vn/e",
        "a.txt,vi,2020,Báo,https://example.vn/a2",
        ",vi,2020,Báo,https://example.vn/a2",
        "f.txt,vi,2025,Báo,https://example.vn/f,more",
    ]
    write("seeds/sources.csv", "\n".join(rows) + "\n")
    found = read("seeds")
    table = "seeds/sources.csv row"
    assert where(found.failures) == [
        (f"{table} 3", 'published "24/13/2025" is not a date; write YYYY-MM-DD.'),
        (f"{table} 4", 'lang "xx" is no language of ours; write one of en, vi, ja, id.'),
        (
            f"{table} 5",
            'file "none.txt" is not in this folder; correct the name or remove the row.',
        ),
        (f"{table} 6", "it has not 5 cells like the header; quote a cell with a comma."),
        (f"{table} 7", 'published "2025-13-01" is not a date; write YYYY-MM-DD.'),
        (f"{table} 8", 'file "a.txt" has a row already; keep one of them.'),
        (f"{table} 9", "file is empty; write the name of the article's file."),
        (f"{table} 10", "it has not 5 cells like the header; quote a cell with a comma."),
    ]
    assert [d.id for d in found.documents] == list("abcdef")
    facts = {d.id: (d.published and d.published.edtf, d.url) for d in found.documents}
    assert facts["a"] == ("2025-11-26", "https://example.vn/a")
    assert facts["b"] == (None, "https://example.vn/b")
    assert facts["c"] == ("2025", "https://example.vn/c")
    assert facts["d"] == (None, "")


def test_of_a_single_file_only_its_own_row_matters(read: Read, write: Write) -> None:
    write("in/a.txt", TEXT)
    write("in/sources.csv", "file,published\na.txt,2025\nb.txt,never\n")
    document = read("in/a.txt").only
    assert document.published is not None
    assert document.published.edtf == "2025"


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("name,lang\na.txt,vi\n", "its header is 'name,lang'; it needs a column file"),
        ("", "its header is 'nothing'; it needs a column file"),
        (b"\x00\x01\x00\x02", "it is a binary file"),
    ],
)
def test_sources_that_cannot_be_read_do_not_keep_the_article(
    read: Read, write: Write, table: str | bytes, reason: str
) -> None:
    write("in/a.txt", TEXT)
    write("in/sources.csv", table)
    found = read("in/a.txt")
    [failure] = found.failures
    assert failure.where == "in/sources.csv"
    assert failure.reason.startswith(reason)
    assert [document.id for document in found.documents] == ["a"]


@pytest.fixture
def day() -> DateSpan:
    return parse_edtf("2024-05")


def test_fallback_day_is_for_articles_without_one(read: Read, write: Write, day: DateSpan) -> None:
    write("in/a.txt", TEXT)
    write("in/b.md", MARKDOWN)
    found = read("in", published=day)
    assert [(d.published and d.published.edtf, d.published_basis) for d in found.documents] == [
        ("2024-05", "fallback"),
        ("2025-11-26", "given"),
    ]


def test_an_id_that_is_taken_gets_a_suffix_from_the_text_and_that_is_said(
    read: Read, write: Write
) -> None:
    write("x/a.txt", "The first one.")
    write("y/a.txt", "The second one.")
    found = read("x", "y")
    assert [d.id for d in found.documents] == ["a", "a-29c38f"]
    assert where(found.skipped) == [("y/a.txt", 'its id "a" is taken; it is read as "a-29c38f"')]
    assert read("y", "x").documents[0].text == "The second one."


def test_a_document_given_twice_is_read_once(read: Read, write: Write) -> None:
    write("in/a.txt", TEXT)
    found = read("in", "in/a.txt")
    assert [document.id for document in found.documents] == ["a"]
    assert where(found.skipped) == [("in/a.txt", 'the same document as "a", given twice')]


ROW = {"id": "x1", "text": TEXT, "title": "Thăm", "lang": "vi", "published": "2025-11-26",
       "url": "https://example.vn", "publisher": "Báo"}  # fmt: skip


def _table(suffix: str, rows: list[dict[str, str]]) -> str:
    if suffix == "jsonl":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    lines = [",".join(ROW)]
    lines += [
        ",".join('"' + row.get(key, "").replace('"', '""') + '"' for key in ROW) for row in rows
    ]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tables_of_articles(read: Read, write: Write, suffix: str, encoding: str) -> None:
    rows = [ROW, {"id": "x2", "text": 'Hai bên "ký kết".'}]
    write(f"in/list.{suffix}", _table(suffix, rows).encode(encoding))
    first, second = read("in").documents
    assert (first.id, first.text, first.title, first.language) == ("x1", TEXT, "Thăm", "vi")
    assert (first.published, first.published_basis) == (parse_edtf("2025-11-26"), "given")
    assert (first.url, first.publisher) == ("https://example.vn", "Báo")
    assert (second.id, second.text, second.published) == ("x2", 'Hai bên "ký kết".', None)
    unit = "line" if suffix == "jsonl" else "row"
    assert second.origin == f"in/list.{suffix} {unit} {2 if suffix == 'jsonl' else 3}"


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
def test_wrong_rows_of_a_table_are_named_and_the_others_are_read(
    read: Read, write: Write, suffix: str
) -> None:
    rows = [{"id": "", "text": "a."}, {"id": "b", "text": ""}, {**ROW, "published": "soon"}]
    write(f"list.{suffix}", _table(suffix, rows))
    found = read(f"list.{suffix}")
    assert [failure.reason for failure in found.failures] == [
        "id is empty; an article needs id and text.",
        "text is empty; an article needs id and text.",
        'published "soon" is not a date; write YYYY-MM-DD.',
    ]
    assert [document.id for document in found.documents] == ["x1"]


def test_lines_that_are_no_objects_are_named(read: Read, write: Write) -> None:
    write("a.jsonl", '{"id": "a"\n[1]\n\n{"id": 7, "text": "Seven."}\n')
    found = read("a.jsonl")
    assert [failure.where for failure in found.failures] == ["a.jsonl line 1", "a.jsonl line 2"]
    assert found.failures[0].reason.startswith("it is not JSON")
    assert [document.id for document in found.documents] == ["7"]


def test_registry_tables_give_candidates_after_all_documents(read: Read, write: Write) -> None:
    write("in/a.txt", TEXT)
    write("in/registry/ties.csv", f"{TIES}\n{TIE}\n{TIE.replace('JP-40', 'JP-99')}\n")
    found = read("in")
    assert [candidate.type for candidate in found.candidates] == ["partnership"]
    [failure] = found.failures
    assert failure.where == "in/registry/ties.csv row 3"
    assert [document.id for document in found.documents] == ["a"]


def test_an_archive_is_read_like_a_folder(read: Read, folder: Path) -> None:
    with zipfile.ZipFile(folder / "in.zip", "w") as made:
        made.writestr("a.txt", TEXT)
        made.writestr("sources.csv", "file,lang,published\na.txt,vi,2025-11\n")
        made.writestr("deep/b.md", MARKDOWN)
        made.writestr("deep/README.md", "A note.")
        made.writestr("registry/ties.csv", f"{TIES}\n{TIE}\n")
        made.writestr("list.jsonl", json.dumps({"id": "c", "text": "Text."}))
        made.writestr("__MACOSX/a.txt", "junk")
    found = read("in.zip")
    assert found.failures == []
    assert [(d.id, d.origin) for d in found.documents] == [
        ("a", "in.zip/a.txt"),
        ("my-id", "in.zip/deep/b.md"),
        ("c", "in.zip/list.jsonl line 1"),
    ]
    assert found.documents[0].published == parse_edtf("2025-11")
    assert len(found.candidates) == 1


def test_members_that_lead_out_of_an_archive_are_refused(read: Read, folder: Path) -> None:
    with zipfile.ZipFile(folder / "in.zip", "w") as made:
        for name in ("../out.txt", "/etc/out.txt", "a/../../out.txt", "..\\out.txt", "ok.txt"):
            made.writestr(name, TEXT)
    found = read("in.zip")
    assert [document.id for document in found.documents] == ["ok"]
    assert {failure.reason for failure in found.failures} == {
        "its name leads out of the archive; it is not read."
    }
    assert len(found.failures) == 4
    assert sorted(path.name for path in folder.iterdir()) == ["in.zip"]


def test_an_archive_in_an_archive_is_not_opened(read: Read, folder: Path) -> None:
    with zipfile.ZipFile(folder / "in.zip", "w") as made:
        made.writestr("inner.zip", b"PK")
    [failure] = read("in.zip").failures
    assert failure.where == "in.zip/inner.zip"
    assert "unpack it first" in failure.reason


def test_a_zip_bomb_is_not_opened(read: Read, folder: Path) -> None:
    with zipfile.ZipFile(folder / "in.zip", "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("a.txt", b"a" * 12_000_000)
    [failure] = read("in.zip").failures
    assert failure.reason.startswith("a.txt unpacks to 11 MB from")


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("MAX_MEMBERS", 1, "it holds 2 files; 1 are read."),
        ("MAX_UNPACKED", 10, "it unpacks to more than 0 GB; split it."),
    ],
)
def test_limits_of_an_archive(
    read: Read, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: int, reason: str
) -> None:
    monkeypatch.setattr(limits, name, value)
    with zipfile.ZipFile(folder / "in.zip", "w") as made:
        made.writestr("a.txt", TEXT)
        made.writestr("b.txt", TEXT)
    assert where(read("in.zip").failures) == [("in.zip", reason)]


def test_limit_of_an_article(read: Read, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 2**20)
    write("a.txt", "a" * (3 * 2**20))
    assert where(read("a.txt").failures) == [
        ("a.txt", "it has 3 MB and a single article may have 1; split it.")
    ]


def test_seeds_are_read_byte_for_byte(read: Read) -> None:
    seeds = Path(__file__).parents[3] / "seeds"
    found = read(seeds)
    assert found.failures == []
    assert [document.text.encode() for document in found.documents] == [
        path.read_bytes() for path in sorted(seeds.glob("*.txt"))
    ]
    assert [d.published and d.published.edtf for d in found.documents] == [
        "2025-11-24",
        "2025-11-24",
        "2025-11-26",
        "2023-11-27",
        "2022",
    ]
    assert {(d.language, d.title_translated) for d in found.documents} == {("id", True)}
