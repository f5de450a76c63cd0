"""Snapshots on disk: a folder each, and a file that names the one in force.

A new snapshot is written whole beside the others and comes into force by one rename of the small
file `current`; until then, and after a crash, the old one stands. Readers keep what they opened:
the snapshot before the one in force is kept until the next is written.
"""

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from geodata.errors import StoreError
from geodata.store.schema import SCHEMAS

_POINTER = "current"
_SNAPSHOTS = "snapshots"
_FACTS = "snapshot.json"
_KEPT = 2
# Raised whenever a table's columns change; a store of another number is read by no one.
_FORMAT = 2
_BATCH = 500
_TRIES = 20
_MOMENT = 0.05
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the store: `hash` is of its content and `date`, the day it was taken.

    `counts`: rows of every table, by its name. `reader`: which reading made it (see
    `fingerprint`), "" when that was not said.
    """

    hash: str
    date: date
    counts: Mapping[str, int]
    reader: str = ""


def in_force(folder: Path) -> str | None:
    """Return the name of the snapshot in force, None when there is no store in the folder.

    Raises StoreError when the folder holds something else or can't be read.
    """
    for _ in range(_TRIES):
        try:
            return (folder / _POINTER).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            if not any((folder / _SNAPSHOTS).glob("[!.]*")):
                return None
        except (OSError, UnicodeDecodeError) as error:
            raise damaged(folder, str(error)) from error
        # A store's first snapshot lies in its place a moment before the pointer does.
        time.sleep(_MOMENT)
    raise damaged(folder, f"the file {_POINTER} is missing")


def table_path(folder: Path, name: str, table: str) -> Path:
    """Return the Parquet file of a snapshot's table."""
    return folder / _SNAPSHOTS / name / f"{table}.parquet"


def read_snapshot(folder: Path, name: str) -> Snapshot:
    """Return a snapshot's facts. Raises StoreError when they are missing or of another format."""
    try:
        facts = json.loads((folder / _SNAPSHOTS / name / _FACTS).read_text(encoding="utf-8"))
        if facts["format"] != _FORMAT:
            raise damaged(folder, f"it was written in format {facts['format']}, not {_FORMAT}")
        day = date.fromisoformat(facts["date"])
        return Snapshot(facts["hash"], day, facts["counts"], facts["reader"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise damaged(folder, f"{_FACTS} of snapshot {name}: {error}") from error


def read_rows(folder: Path, name: str, table: str) -> Iterator[dict[str, Any]]:
    """Yield a table's rows in the order written, few in memory at a time.

    Raises StoreError when the file is missing or damaged.
    """
    try:
        with pq.ParquetFile(table_path(folder, name, table)) as file:
            for batch in file.iter_batches(_BATCH):
                yield from batch.to_pylist()
    except (OSError, pa.ArrowException) as error:
        raise damaged(folder, str(error).splitlines()[0]) from error


def write_snapshot(
    folder: Path, tables: Mapping[str, Iterator[pa.RecordBatch]], taken: date, reader: str
) -> Snapshot:
    """Write the tables as a new snapshot and bring it into force.

    Raises StoreError when the folder can't be written; the old snapshot then stays in force.
    """
    try:
        home = folder / _SNAPSHOTS
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".new-", dir=home) as place:
            new = Path(place) / "snapshot"
            new.mkdir()
            snapshot = _write_tables(new, tables, taken, reader)
            for path in new.iterdir():
                _sync(path)
            _replace_folder(new, home / snapshot.hash)
        _point_to(folder, snapshot.hash)
        _forget_old(home, snapshot.hash)
    except OSError as error:
        raise StoreError(
            f"{folder}: the store can't be written ({error}); choose another folder with --store "
            "or KIZUNA_STORE. What it held before is still there."
        ) from error
    return snapshot


def _write_tables(
    new: Path, tables: Mapping[str, Iterator[pa.RecordBatch]], taken: date, reader: str
) -> Snapshot:
    """Write every table batch by batch, and the facts with the hash of what was written."""
    digest = hashlib.sha256(f"{_FORMAT} {taken}".encode())
    counts: dict[str, int] = {}
    for name, batches in tables.items():
        digest.update(name.encode())
        counts[name] = 0
        path = new / f"{name}.parquet"
        with pq.ParquetWriter(path, SCHEMAS[name], compression="zstd") as writer:
            for batch in batches:
                writer.write_batch(batch)
                digest.update(batch.serialize())
                counts[name] += batch.num_rows
    snapshot = Snapshot(digest.hexdigest()[:12], taken, counts, reader)
    facts = {
        "format": _FORMAT,
        "hash": snapshot.hash,
        "date": f"{taken}",
        "counts": counts,
        "reader": reader,
    }
    (new / _FACTS).write_text(json.dumps(facts), encoding="utf-8")
    return snapshot


def damaged(folder: Path, detail: str) -> StoreError:
    """Return the error for a store that can't be read, with the way out."""
    return StoreError(
        f"{folder}: the store can't be read ({detail}). Delete the folder and run `kizuna extract` "
        "on your input again, or choose another folder with --store or KIZUNA_STORE."
    )


def _replace_folder(new: Path, target: Path) -> None:
    """Move a folder to its name; of one with the same content there, each file is replaced."""
    if target.is_dir():
        for path in new.iterdir():
            path.replace(target / path.name)
        os.utime(target)  # it is the newest again
    else:
        new.rename(target)


def _point_to(folder: Path, digest: str) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{_POINTER}-", dir=folder)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(digest + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(folder / _POINTER)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _forget_old(home: Path, current: str) -> None:
    """Remove all snapshots but the newest few; one in use elsewhere may fail to go and stays."""
    others = [path for path in home.iterdir() if path.name != current and path.name[0] != "."]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[_KEPT - 1 :]:
        shutil.rmtree(path, ignore_errors=True)


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
