"""Whoever writes a store keeps every other writer waiting, in this program and in others."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from geodata.errors import StoreError
from geodata.store import Store
from geodata.store.lock import only_writer

HOLD = """
import sys
from pathlib import Path
from geodata.store.lock import only_writer
with only_writer(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def waiting(folder: Path) -> tuple[threading.Thread, threading.Event]:
    entered = threading.Event()

    def enter() -> None:
        with only_writer(folder):
            entered.set()

    thread = threading.Thread(target=enter)
    thread.start()
    return thread, entered


def test_a_second_thread_waits(tmp_path: Path) -> None:
    with only_writer(tmp_path):
        thread, entered = waiting(tmp_path)
        assert not entered.wait(0.2)
    thread.join()
    assert entered.is_set()


def test_another_program_is_waited_for_and_its_end_frees_the_store(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        thread, entered = waiting(tmp_path)
        assert not entered.wait(0.2)
        other.kill()
    thread.join()
    assert entered.is_set()


def test_a_locked_store_is_still_read_and_still_empty(tmp_path: Path) -> None:
    with only_writer(tmp_path / "new"):
        assert Store(tmp_path / "new").is_empty


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="can't be written"), only_writer(tmp_path / "file" / "x"):
        pass
