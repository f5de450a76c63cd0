"""`kizuna export` as typed: every suffix, wrong usage, a missing browser."""

import csv
import hashlib
import json
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dashboard.cli import app
from geodata.store import Store


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["export", *arguments])
    return result.exit_code, result.output


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.csv", b"id,title"),
        ("a.xlsx", b"PK"),
        ("a.jsonl", b'{"id"'),
        ("a.geojson", b'{"type": "FeatureCollection"'),
        ("a.parquet", b"PAR1"),
        ("a.ics", b"BEGIN:VCALENDAR"),
        ("a.timeline.json", b'{"kizuna"'),
        ("a.pptx", b"PK"),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"'),
    ],
)
def test_the_suffix_says_what_is_written(
    store: Store, tmp_path: Path, name: str, start: bytes
) -> None:
    output = tmp_path / "new" / name
    code, said = run("--output", str(output), "--store", str(store.folder), "--query", "year=2025")
    assert code == 0, said
    assert output.read_bytes().startswith(start)
    assert "filter: year=2025 · 1 events from 2 sources" in said


def test_the_query_and_the_language_are_the_pages(store: Store, tmp_path: Path) -> None:
    output = tmp_path / "a.csv"
    code, _ = run(
        *("--output", str(output), "--store", str(store.folder)),
        *("--query", "region=VN-13&year=2025", "--lang", "ja"),
    )
    assert code == 0
    (row,) = csv.DictReader(output.open(encoding="utf-8", newline=""))
    assert (row["id"], row["japan"]) == ("ev-days", "北海道")


def test_excels_byte_order_mark_is_there_when_asked(store: Store, tmp_path: Path) -> None:
    output = tmp_path / "a.csv"
    run("--output", str(output), "--store", str(store.folder), "--excel")
    assert output.read_bytes().startswith(b"\xef\xbb\xbfid,")


def test_nothing_chosen_is_an_empty_file_and_no_failure(store: Store, tmp_path: Path) -> None:
    output = tmp_path / "a.geojson"
    code, _ = run("--output", str(output), "--store", str(store.folder), "--query", "year=1950")
    assert code == 0
    assert json.loads(output.read_text())["features"] == []


@pytest.mark.parametrize(
    ("name", "is_beside"), [("a.csv", True), ("a.jsonl", True), ("a.ics", False)]
)
def test_a_manifest_lies_beside_what_has_no_place_for_it(
    store: Store, tmp_path: Path, name: str, is_beside: bool
) -> None:
    output, beside = tmp_path / name, tmp_path / f"{name}.manifest.json"
    for _ in range(2):
        run("--output", str(output), "--store", str(store.folder), "--query", "year=1950")
        assert beside.exists() == is_beside
    if is_beside:
        told = json.loads(beside.read_text(encoding="utf-8"))
        assert (told["query"], told["events"], told["data"]) == (
            *("year=1950", 0),
            store.snapshot.hash,
        )
        assert (told["file"], told["bytes"]) == (name, output.stat().st_size)
        assert told["sha256"] == hashlib.sha256(output.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--output", "a.doc"), "a.doc"),
        (("--output", "a.csv", "--query", "year=last"), '"last" is not a year'),
        (("--output", "a.pptx", "--paper", "a4-portrait"), "16x9, 4x3"),
    ],
)
def test_wrong_usage_is_named_and_exits_2(
    store: Store, tmp_path: Path, arguments: tuple[str, ...], named: str
) -> None:
    code, said = run(*arguments, "--store", str(store.folder))
    assert code == 2
    assert named in " ".join(said.replace("│", " ").split())
    assert not (tmp_path / "a.csv").exists()


def test_a_missing_browser_is_said_with_what_to_do(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "no-browser"))
    output = tmp_path / "a.png"
    code, said = run("--output", str(output), "--store", str(store.folder))
    assert code == 1
    assert "apt-get install chromium" in said
    assert not output.exists()


def test_a_missing_extra_is_said_with_what_to_do(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "choreographer", None)
    code, said = run("--output", str(tmp_path / "a.png"), "--store", str(store.folder))
    assert code == 1
    assert 'pip install "kizuna[render]"' in said


def test_a_folder_that_cannot_be_written_is_named(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    output = tmp_path / "file" / "a.csv"
    code, said = run("--output", str(output), "--store", str(store.folder))
    assert code == 1
    assert "name another file" in said
