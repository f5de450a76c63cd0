"""Rows -> the JSON of Knight Lab's TimelineJS, for newsrooms that already publish with it."""

import html
import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from dashboard.export.manifest import Manifest
from dashboard.export.rows import Row


def write_timeline(rows: Iterable[Row], manifest: Manifest, out: BinaryIO) -> None:
    """Slides of the dated events; the parts of a date that are not known are left out."""
    headline = html.escape(manifest.described)
    title = {"text": {"headline": headline, "text": html.escape(manifest.line())}}
    out.write(b'{"kizuna": ' + _bytes(manifest.fields()) + b',\n"title": ' + _bytes(title))
    out.write(b',\n"events": [')
    between = b"\n"
    for row in rows:
        if row["start"]:
            out.write(between + _bytes(_slide(row)))
            between = b",\n"
    out.write(b"\n]}\n")


def _slide(row: Row) -> Row:
    first, _, last = row["date"].rstrip("~").partition("/")
    slide = {
        "unique_id": row["id"],
        "group": row["type"],
        "start_date": _parts(first),
        "display_date": row["date"],
        "text": {"headline": html.escape(row["title"]), "text": _text(row)},
    }
    if last:
        slide["end_date"] = _parts(last)
    return slide


def _bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _parts(edtf: str) -> dict[str, int]:
    return dict(zip(("year", "month", "day"), map(int, edtf.split("-")), strict=False))


def _text(row: Row) -> str:
    link = row["urls"].split("; ")[0]
    text = html.escape(row["evidence"])
    if link.startswith(("http://", "https://")):
        text += f' <a href="{html.escape(link, quote=True)}">{html.escape(row["publishers"])}</a>'
    return text
