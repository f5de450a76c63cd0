"""Documents given on the page: kept on disk first, then read one after the other.

A file is safe from the moment its receipt is answered: it lies in the store's folder `inbox`, is
read in the background whether or not anyone watches, and what a stopped program left unread is
read when it starts again.
"""

import filecmp
import os
import re
import tempfile
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Final, Literal

from geodata.documents import MAX_BYTES, READ_SUFFIXES
from geodata.errors import KizunaError
from geodata.records import Failure
from geodata.store import Store

from .reading import update

State = Literal["waiting", "reading", "done", "failed"]
FOLDER: Final = "inbox"
LONGEST_NAME: Final = 120
_UNSAFE: Final = re.compile(r"[\x00-\x1f\x7f/\\:*?\"<>|]+")
_PIECE: Final = 1 << 20


class RefusedError(KizunaError):
    """A file that is not taken in at all; its text says why and what would be."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """One file given: its name, what became of it, and why when it failed.

    `found`: events it tells of; `new`: those of them no other source told of before.
    """

    name: str
    state: State = "waiting"
    found: int = 0
    new: int = 0
    reason: str = ""


class Inbox:
    """Takes files in and reads them into the store, in a thread of its own."""

    def __init__(self, store: Store) -> None:
        self.folder = store.folder / FOLDER
        self._store = store
        self._receipts: dict[str, Receipt] = {}
        self._queue: SimpleQueue[str] = SimpleQueue()
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None

    def take(self, name: str, stream: IO[bytes]) -> Receipt:
        """Write one file down and line it up. Raises RefusedError before anything is kept."""
        safe = safe_name(name)
        self.folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=self.folder)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                _copy(stream, file)
            safe = _keep(part, self.folder / safe)
        finally:
            part.unlink(missing_ok=True)
        return self._line_up(safe)

    def resume(self) -> None:
        """Line up what an earlier run took in and did not read."""
        if not self.folder.is_dir():
            return
        read = {Path(each).name for each in self._store.documents()["origin"]}
        read |= {Path(note.where).name for note in self._store.notes()}
        for path in sorted(self.folder.iterdir()):
            if not path.name.startswith(".") and path.name not in read:
                self._line_up(path.name)

    @property
    def receipts(self) -> tuple[Receipt, ...]:
        """Every file given since the start, in the order given."""
        with self._lock:
            return tuple(self._receipts.values())

    @property
    def is_busy(self) -> bool:
        """Whether a file is still to be read."""
        return any(each.state in ("waiting", "reading") for each in self.receipts)

    def _line_up(self, name: str) -> Receipt:
        receipt = self._note(Receipt(name))
        self._queue.put(name)
        with self._lock:
            if self._worker is None or not self._worker.is_alive():
                self._worker = threading.Thread(target=self._work, daemon=True)
                self._worker.start()
        return receipt

    def _work(self) -> None:
        while True:
            name = self._queue.get()
            self._note(Receipt(name, "reading"))
            outcome = Receipt(name, "failed", reason="the program failed while reading it")
            try:
                outcome = self._read(name)
            finally:
                self._note(outcome)

    def _note(self, receipt: Receipt) -> Receipt:
        with self._lock:
            self._receipts[receipt.name] = receipt
        return receipt

    def _read(self, name: str) -> Receipt:
        before = _known_events(self._store)
        try:
            reading = update(self._store, [self.folder / name])
        except (KizunaError, OSError) as error:
            return Receipt(name, "failed", reason=str(error))
        failures = [note for note in reading.notes if isinstance(note, Failure)]
        if failures and not reading.candidates:
            return Receipt(name, "failed", reason=failures[0].reason)
        told = {source.document for each in reading.candidates for source in each.sources}
        now = _events_of(self._store, told)
        receipt = Receipt(name, "done", found=len(now), new=len(now - before))
        return replace(receipt, reason=failures[0].reason) if failures else receipt


def safe_name(name: str) -> str:
    """The name a given file is kept under: no path, no control characters, a suffix we read.

    Raises RefusedError for a kind of file that is not read.
    """
    plain = _UNSAFE.sub("_", unicodedata.normalize("NFC", name.replace("\\", "/")).split("/")[-1])
    plain = plain.strip(" ._")
    suffix = Path(plain).suffix.lower()
    if suffix not in READ_SUFFIXES:
        kinds = ", ".join(sorted(READ_SUFFIXES))
        raise RefusedError(f"{name[:LONGEST_NAME]}: this kind of file is not read; give {kinds}")
    stem = plain[: -len(suffix)]
    return stem[: LONGEST_NAME - len(suffix)] + suffix


def _keep(part: Path, wanted: Path) -> str:
    """Give a file its name, or one with a number when another file has it already.

    The name is taken only where nothing is: of two files of one name given at once both are kept.
    """
    path, number = wanted, 1
    while True:
        try:
            path.open("xb").close()
        except FileExistsError:
            if filecmp.cmp(path, part, shallow=False):
                return path.name
            number += 1
            path = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        else:
            part.replace(path)
            return path.name


def _copy(stream: IO[bytes], file: IO[bytes]) -> None:
    size = 0
    while piece := stream.read(_PIECE):
        size += len(piece)
        if size > MAX_BYTES:
            raise RefusedError(f"the file is larger than {MAX_BYTES >> 20} MB; split it")
        file.write(piece)


def _known_events(store: Store) -> frozenset[str]:
    frame = store.frame()
    return frozenset(frame["id"]) | {each for former in frame["former_ids"] for each in former}


def _events_of(store: Store, documents: Iterable[str]) -> frozenset[str]:
    return frozenset(store.frame("list_has_any(documents, ?)", [sorted(documents)])["id"])
