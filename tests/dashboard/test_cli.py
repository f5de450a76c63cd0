"""The `kizuna` command: its output, its messages, its exit codes."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dashboard.cli import app
from geodata.serialize import event_from_json
from geodata.store import Store

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
HEAVY = {"dash", "plotly", "pandas", "numpy", "duckdb", "pyarrow", "trafilatura", "flask", "rich"}
VISIT = "Gubernur Hokkaido mengunjungi Provinsi Quang Ninh pada 5 Mei 2024.\n"

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command in an empty folder, with standard output and error apart."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KIZUNA_STORE", raising=False)

    def running(*arguments: str | Path) -> Result:
        return CliRunner().invoke(app, list(map(str, arguments)))

    return running


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "a.txt"
    path.parent.mkdir()
    path.write_text(VISIT, encoding="utf-8")
    return path


def events(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_extract_prints_the_events_of_the_seeds(run: Run, tmp_path: Path) -> None:
    done = run("extract", SEEDS, "--output", "-", "--format", "jsonl")
    assert done.exit_code == 0
    found = [event_from_json(line) for line in done.stdout.splitlines()]
    assert {event.type for event in found} == {
        "visit", "forum", "festival", "partnership", "agreement", "milestone",
    }  # fmt: skip
    documents = {source.document for event in found for source in event.sources}
    assert len([name for name in documents if "registry/" not in name]) == 5
    assert "5 articles read" in done.stderr
    assert f"skipped  {SEEDS}/sources.csv: facts about the articles beside it" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_spans_of_the_events_hold_their_sentences(run: Run) -> None:
    done = run("extract", SEEDS, "--output", "-")
    texts = {path.stem: path.read_text(encoding="utf-8") for path in SEEDS.glob("*.txt")}
    spanned = 0
    for line in done.stdout.splitlines():
        for source in event_from_json(line).sources:
            if source.start is not None:
                spanned += 1
                assert texts[source.document][source.start : source.end] == source.sentence
    assert spanned > 20


def test_output_to_a_file_is_a_pure_function_of_the_input(
    run: Run, article: Path, tmp_path: Path
) -> None:
    for name in ("one.jsonl", "two.jsonl"):
        assert run("extract", article, "--output", name).exit_code == 0
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "one.jsonl", "two.jsonl"]


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        (("x.csv",), b"id,"),
        (("x.parquet",), b"PAR1"),
        (("x.geojson",), b"{"),
        (("x.txt", "--format", "csv"), b"id,"),
        (("x.data",), b'{"id": "ev-'),
    ],
)
def test_format_follows_the_suffix_or_is_named(
    run: Run, article: Path, tmp_path: Path, arguments: tuple[str, ...], start: bytes
) -> None:
    assert run("extract", article, "--output", *arguments).exit_code == 0
    assert (tmp_path / arguments[0]).read_bytes().startswith(start)


def test_tables_of_the_same_input_are_the_same_on_any_day(
    run: Run, article: Path, tmp_path: Path
) -> None:
    run("extract", article, "--output", "a.csv", "--published", "2024-05-06")
    assert b"data " in (tmp_path / "a.csv").read_bytes()
    assert b"2024-05-06" in (tmp_path / "a.csv").read_bytes()


def test_extract_without_output_updates_the_store(run: Run, article: Path, tmp_path: Path) -> None:
    done = run("extract", article)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.startswith("1 article read; ")
    again = run("extract", article)
    assert again.stderr.startswith("0 articles read, 1 known already; ")
    store = Store(tmp_path / ".kizuna")
    assert [event.type for event in store.events()] == ["visit"]


@pytest.mark.parametrize("by", ["option", "environment"])
def test_store_may_lie_elsewhere(
    run: Run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    place = tmp_path / "else" / "where"
    if by == "environment":
        monkeypatch.setenv("KIZUNA_STORE", str(place))
    assert run("extract", article, *(("--store", place) if by == "option" else ())).exit_code == 0
    assert not Store(place).is_empty
    assert not (tmp_path / ".kizuna").exists()


def test_failures_are_listed_and_the_rest_is_done(run: Run, article: Path, tmp_path: Path) -> None:
    (tmp_path / "in" / "b.txt").write_bytes(b"\x00\x01\x02" * 99)
    (tmp_path / "in" / "sources.csv").write_text(
        "file,published\na.txt,24/13/2025\n", encoding="utf-8"
    )
    (tmp_path / "empty").mkdir()
    done = run("extract", "in", "empty", "none.txt", "--output", "-")
    assert done.exit_code == 1
    assert [event["type"] for event in events(done.stdout)] == ["visit"]
    failed = [line for line in done.stderr.splitlines() if line.startswith("failed")]
    assert failed == [
        'failed   in/sources.csv row 2: published "24/13/2025" is not a date; write YYYY-MM-DD.',
        "failed   in/b.txt: it is a binary file, not text; export it as UTF-8 text.",
        "failed   empty: no article in this folder; put .txt, .md, .html, .pdf, .docx, .csv, "
        ".jsonl or .zip files there.",
        "failed   none.txt: there is no such file or folder; check the name.",
    ]
    assert done.stderr.splitlines()[-1].endswith("; 4 failed.")


def test_output_that_cannot_be_written_is_named(run: Run, article: Path) -> None:
    done = run("extract", article, "--output", article / "x.jsonl")
    assert done.exit_code == 1
    assert "it can't be written" in done.stderr


def test_an_unreadable_store_says_what_to_do(run: Run, article: Path, tmp_path: Path) -> None:
    run("extract", article)
    for path in (tmp_path / ".kizuna").rglob("*.parquet"):
        path.write_bytes(b"junk")
    for command in (("extract", article), ("export", "--output", "x.csv")):
        done = run(*command)
        assert done.exit_code == 1
        assert "Delete the folder and run `kizuna extract`" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract",),
        ("extract", "x", "--format", "csv"),
        ("extract", "x", "--output", "-", "--format", "xml"),
        ("extract", "x", "--output", "-", "--published", "yesterday"),
        ("extract", "x", "--workers", "0"),
        ("serve", "--port", "70000"),
        ("nothing",),
        ("explain",),
        ("evaluate",),
        ("geocode",),
        ("export",),
        ("export", "--output", "x.csv", "--query", "regin=VN-13"),
        ("export", "--output", "x.csv", "--lang", "fr"),
        ("export", "--output", "x.exe"),
    ],
)
def test_wrong_usage_is_refused(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_explain_shows_every_stage_with_its_reasons(run: Run, article: Path) -> None:
    done = run("explain", article)
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    assert lines[0] == f"a  {article}"
    assert "language    id (told by the text)" in lines
    assert any("“5 Mei 2024” → point 2024-05-05: " in line for line in lines)
    assert any("“Quang Ninh” → Quảng Ninh VN-13 (province), place: " in line for line in lines)
    assert any(
        line.strip().startswith("EVENT   visit held 2024-05-05") for line in map(str.strip, lines)
    )


@pytest.mark.parametrize(
    ("name", "message"),
    [("none.txt", "there is no such file"), (SEEDS / "registry/events.csv", "no article in it")],
)
def test_explain_says_when_there_is_nothing(run: Run, name: str | Path, message: str) -> None:
    done = run("explain", name)
    assert (done.exit_code, done.stdout) == (1, "")
    assert message in done.stderr


def test_evaluate_prints_scores(run: Run, tmp_path: Path) -> None:
    devset = ROOT / "tests" / "devset"
    (tmp_path / "set").mkdir()
    rows = (devset / "gold.jsonl").read_text(encoding="utf-8").splitlines()[:2]
    for row in rows:
        name = f"{json.loads(row)['id']}.md"
        (tmp_path / "set" / name).write_bytes((devset / name).read_bytes())
    (tmp_path / "set" / "gold.jsonl").write_text("\n".join(rows), encoding="utf-8")
    done = run("evaluate", "set")
    assert done.exit_code == 0
    assert "TDR" in done.stdout
    assert len(run("evaluate", "set", "--verbose").stdout) >= len(done.stdout)
    (tmp_path / "set" / f"{json.loads(rows[0])['id']}.md").unlink()
    missing = run("evaluate", "set")
    assert missing.exit_code == 1
    assert "no article of this id" in missing.stderr


def test_evaluate_needs_annotations(run: Run, tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    done = run("evaluate", "set")
    assert done.exit_code == 1
    assert "gold" in done.stderr


def test_version(run: Run) -> None:
    assert run("--version").stdout.startswith("kizuna 0.")


def _kizuna(*arguments: str, cwd: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "dashboard.cli", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A suite started in the background by a script ignores Ctrl-C, and its children with it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    """What makes the command start at once: no data frame, no page, no database is loaded."""
    code = f"import sys, dashboard.cli; print(sorted({HEAVY!r} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_results_and_messages_are_apart_in_a_pipe(article: Path, tmp_path: Path) -> None:
    process = _kizuna("extract", "in", "--output", "-", cwd=tmp_path)
    output, errors = process.communicate(timeout=120)
    assert process.returncode == 0
    assert [event["type"] for event in events(output)] == ["visit"]
    assert errors.startswith("1 article read")


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_port_in_use_is_named_with_a_way_out(run: Run, taken: int, tmp_path: Path) -> None:
    done = run("serve", "--no-browser", "--port", str(taken))
    assert done.exit_code == 1
    assert done.stderr == (
        f"port {taken} is in use; choose another with --port, for example --port {taken + 1}.\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("sign", "arguments"), [(signal.SIGINT, ["serve"]), (signal.SIGTERM, [])])
def test_serve_answers_until_it_is_ended(
    article: Path, tmp_path: Path, sign: signal.Signals, arguments: list[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    inputs = ["in"] if arguments else []
    if not inputs:
        Store(tmp_path / ".kizuna").write((), ())
    process = _kizuna(*arguments, *inputs, "--no-browser", "--port", str(port), cwd=tmp_path)
    try:
        address = f"http://127.0.0.1:{port}/"
        assert _answer(process, address).startswith("<!DOCTYPE html>")
    finally:
        process.send_signal(sign)
        output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert output == ""
    assert f"Kizuna is at {address} (Ctrl-C ends it)" in errors
    assert "Traceback" not in errors


def _answer(process: "subprocess.Popen[str]", address: str) -> str:
    """Ask until the page answers or the command has ended."""
    while process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=30) as page:
                text: str = page.read().decode()
                return text
        except OSError:
            time.sleep(0.2)
    return ""
