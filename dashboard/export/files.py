"""Data files behind `kizuna export`, the API and the page: the suffix says what to write."""

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final, cast

from dashboard.export.calendar import write_calendar
from dashboard.export.geojson import write_geojson
from dashboard.export.manifest import Manifest
from dashboard.export.rows import rows
from dashboard.export.tables import write_csv, write_parquet
from dashboard.export.timelinejs import write_timeline
from dashboard.export.workbook import write_xlsx
from dashboard.query import Query
from geodata.records import Language
from geodata.serialize import event_to_json
from geodata.store import Selection, Store

MANIFEST: Final = "manifest.json"
CARRIED_BESIDE: Final = ("csv", "jsonl")
"""Formats with no place for a manifest that every reader skips: the command writes one beside."""
Writer = Callable[[Selection, Manifest, Language, BinaryIO], None]


def write_jsonl(
    selection: Selection, manifest: Manifest, language: Language, out: BinaryIO
) -> None:
    """One event a line, exactly as `kizuna extract` writes it; all four languages in each."""
    for event in selection:
        out.write(event_to_json(event).encode() + b"\n")


def write_manifest(
    selection: Selection, manifest: Manifest, language: Language, out: BinaryIO
) -> None:
    """What every export of these events says of itself, as one JSON object."""
    out.write(_json(manifest.fields()))


def _of_rows(write: Callable[..., None]) -> Writer:
    def writer(selection: Selection, manifest: Manifest, language: Language, out: BinaryIO) -> None:
        write(rows(selection, language), manifest, out)

    return writer


def _xlsx(selection: Selection, manifest: Manifest, language: Language, out: BinaryIO) -> None:
    write_xlsx(selection, language, manifest, out)


DATA: Final[dict[str, Writer]] = {
    "csv": _of_rows(write_csv),
    "xlsx": _xlsx,
    "jsonl": write_jsonl,
    "geojson": _of_rows(write_geojson),
    "parquet": _of_rows(write_parquet),
    "ics": _of_rows(write_calendar),
    "timeline.json": _of_rows(write_timeline),
    MANIFEST: write_manifest,
}
"""Suffix without its first dot -> what writes the chosen events."""
CSV_FOR_EXCEL: Final[Writer] = _of_rows(partial(write_csv, bom=True))


def data_suffix(name: str) -> str | None:
    """The data format that a file name asks for; None for pictures, slides and unknown ones."""
    return next((each for each in DATA if name.lower().endswith(f".{each}")), None)


def write_data(
    store: Store, query: Query, suffix: str, out: BinaryIO, *, bom: bool = False
) -> Manifest:
    """Write the chosen events in one of the DATA formats; returns what the export says of itself.

    `bom`: begin a CSV with a byte order mark, as Excel needs it. The same query on the same
    snapshot gives the same bytes; nothing chosen gives a valid empty file.
    """
    selection = store.choose(*query.condition())
    manifest = Manifest.of(query, selection)
    writer = CSV_FOR_EXCEL if suffix == "csv" and bom else DATA[suffix]
    writer(selection, manifest, query.lang, out)
    return manifest


def write_beside(output: Path, manifest: Manifest) -> Path:
    """Write the manifest of a data file beside it, with its name, size and hash (SHA-256), so that
    whoever has both can tell that they belong together; returns where."""
    place = output.with_name(f"{output.name}.{MANIFEST}")
    with output.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    held: dict[str, str | int] = {
        "file": output.name,
        "bytes": output.stat().st_size,
        "sha256": digest,
    }
    told = _json(manifest.fields() | held)

    def write(out: BinaryIO) -> None:
        out.write(told)

    replace_file(place, write)
    return place


def _json(fields: Mapping[str, str | int]) -> bytes:
    return f"{json.dumps(fields, ensure_ascii=False, indent=2)}\n".encode()


def replace_file(output: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write beside the file and rename, so that no half-written export is left behind."""
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=output.parent, prefix=".kizuna-", delete=False) as file:
        try:
            write(cast(BinaryIO, file))
            file.flush()
            Path(file.name).chmod(0o666 & ~_umask())
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
    Path(file.name).replace(output)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
