"""`kizuna extract`: to a file, a pure function of the input; or into the store."""

import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import BinaryIO

from dashboard.commands.messages import DONE, FAILED, progress, publication, report, say, summary
from dashboard.reading import Reading, read_input, update
from geodata.errors import StoreError
from geodata.merge import merge
from geodata.records import STATUSES, Event
from geodata.serialize import event_to_json

# Tables carry the day of their data; a file made from the same input must not carry the clock's.
_NO_DAY = date(1970, 1, 1)


def extract_to_file(
    inputs: list[str], output: str, form: str | None, published: str | None, workers: int
) -> int:
    """Write the input's events; no store is read or written."""
    day = publication(published)
    with progress("Reading") as tell:
        reading = read_input(inputs, published=day, workers=workers, tell=tell)
    events = merge(reading.candidates)
    chosen = form or _suffix(output)
    if output == "-":
        _write(events, reading, chosen, sys.stdout.buffer)
        sys.stdout.flush()
    else:
        from dashboard.export.files import replace_file

        try:
            replace_file(Path(output), lambda out: _write(events, reading, chosen, out))
        except OSError as error:
            say(f"{output}: it can't be written ({error.strerror or error}); name another file.")
            return FAILED
    return _end(reading, len(events), sum(event.date is None for event in events))


def extract_to_store(inputs: list[str], folder: Path, published: str | None, workers: int) -> int:
    """Add what is new in the input to the store."""
    from geodata.store import Store

    day = publication(published)
    store = Store(folder)
    try:
        with progress("Reading") as tell:
            reading = update(store, inputs, published=day, workers=workers, tell=tell)
        counts = store.snapshot.counts
        undated = store.choose('"start" IS NULL').events
    except StoreError as error:
        say(str(error))
        return FAILED
    return _end(reading, counts["events"], undated)


def _suffix(output: str) -> str:
    return next(
        (s for s in ("csv", "parquet", "geojson") if output.lower().endswith(f".{s}")), "jsonl"
    )


def _write(events: tuple[Event, ...], reading: Reading, form: str, out: BinaryIO) -> None:
    if form == "jsonl":
        for event in events:
            out.write(event_to_json(event).encode() + b"\n")
        return
    from dashboard.export.files import write_data
    from dashboard.query import Query
    from geodata.store import Store

    newest = max((d.published.end for d in reading.documents if d.published), default=_NO_DAY)
    with tempfile.TemporaryDirectory(prefix="kizuna-") as place:
        store = Store(Path(place))
        store.write(events, reading.documents, taken=newest)
        write_data(store, Query(country="all", statuses=STATUSES), form, out)


def _end(reading: Reading, events: int, undated: int) -> int:
    report(reading.notes)
    say(summary(reading, events, undated))
    return FAILED if reading.failures else DONE
