"""Tables of articles: a CSV row or a JSON line each, read one at a time."""

import codecs
import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from geodata.documents.encoding import decode
from geodata.documents.facts import Facts, facts_of
from geodata.documents.files import MAX_BYTES, InputFile
from geodata.errors import UnreadableError
from geodata.records import Failure

Article = tuple[str, Facts, str]
"""An article of a table: its text, its facts, and the row it stands in."""

_NEEDED = ("id", "text")
_FACTS = ("title", "title_en", "lang", "language", "published", "url", "publisher")
# A cell may hold a whole article.
csv.field_size_limit(MAX_BYTES)


def csv_header(file: InputFile) -> tuple[str, ...]:
    """Return the header of a CSV. Raises UnreadableError when the file can't be read."""
    with _text(file) as text:
        try:
            return tuple(name.strip() for name in next(csv.reader(text), ()))
        except csv.Error as error:
            raise UnreadableError(f"it is no readable CSV ({error}).") from error


def read_csv(file: InputFile) -> Iterator[Article | Failure]:
    """Yield the articles of a CSV with the columns id and text, and perhaps title, lang,
    published, url, publisher. A row that is wrong is a Failure, with its number (header: 1).

    Raises UnreadableError when a needed column is missing.
    """
    with _text(file) as text:
        reader = csv.DictReader(text)
        header = tuple(name.strip() for name in reader.fieldnames or ())
        reader.fieldnames = header
        if missing := [name for name in _NEEDED if name not in header]:
            raise UnreadableError(
                f"its header is {','.join(header)!r}, without {' and '.join(missing)}; a list of "
                "articles has the columns id and text, and may have title, lang, published, url, "
                "publisher."
            )
        try:
            for number, row in enumerate(reader, start=2):
                yield from _article(row, f"{file.origin} row {number}")
        except csv.Error as error:
            yield Failure(f"{file.origin} row {number + 1}", f"it is no readable CSV ({error}).")
        except UnicodeDecodeError:
            yield Failure(file.origin, "it is not UTF-8 to its end; save it as UTF-8.")


def read_jsonl(file: InputFile) -> Iterator[Article | Failure]:
    """Yield the articles of JSON Lines, an object a line with the keys of `read_csv`."""
    with _text(file) as text:
        try:
            for number, line in enumerate(text, start=1):
                if line.strip():
                    yield from _from_json(line, f"{file.origin} line {number}")
        except UnicodeDecodeError:
            yield Failure(file.origin, "it is not UTF-8 to its end; save it as UTF-8.")


def _from_json(line: str, where: str) -> Iterator[Article | Failure]:
    try:
        value = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        yield Failure(where, f"it is not JSON ({error}); write one object a line.")
        return
    if not isinstance(value, dict):
        yield Failure(where, f"it is a {type(value).__name__}; write an object with id and text.")
        return
    yield from _article({key: _cell(cell) for key, cell in value.items()}, where)


def _cell(value: Any) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)


def _article(row: Mapping[str, str | None], where: str) -> Iterator[Article | Failure]:
    text = row.get("text") or ""
    if None in row:
        yield Failure(where, "it has more cells than the header; quote a cell that holds a comma.")
        return
    if missing := [name for name in _NEEDED if not (row.get(name) or "").strip()]:
        yield Failure(where, f"{' and '.join(missing)} is empty; an article needs id and text.")
        return
    facts, failures = facts_of(
        {name: (row.get(name) or "").strip() for name in ("id", *_FACTS)}, where
    )
    yield from failures
    yield text, facts, where


def _text(file: InputFile) -> io.TextIOWrapper:
    """Open a table as text: UTF-8 row by row; another encoding is read whole and decoded."""
    stream = file.open()
    start = stream.peek(3)[:3] if hasattr(stream, "peek") else b""
    if not start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and _is_utf8(file):
        return io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    stream.close()
    data = decode(file.read()).encode()
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig", newline="")


def _is_utf8(file: InputFile) -> bool:
    """Tell by the first megabyte, which may end within a character."""
    with file.open() as stream:
        sample = stream.read(2**20)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True
