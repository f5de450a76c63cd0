"""Rows -> the JSON of Knight Lab's TimelineJS, for newsrooms that already publish with it."""

import html
import json
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from dashboard.export.manifest import Manifest


def write_timeline(rows: Iterable[Mapping[str, Any]], manifest: Manifest, out: BinaryIO) -> None:
    """Slides of the dated events; the parts of a date that are not known are left out."""
    value = {
        "title": {"text": {"headline": html.escape(manifest.described), "text": manifest.line()}},
        "events": [_slide(row) for row in rows if row["start"]],
        "kizuna": manifest.fields(),
    }
    out.write(json.dumps(value, ensure_ascii=False, indent=1).encode())


def _slide(row: Mapping[str, Any]) -> dict[str, Any]:
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


def _parts(edtf: str) -> dict[str, int]:
    return dict(zip(("year", "month", "day"), map(int, edtf.split("-")), strict=False))


def _text(row: Mapping[str, Any]) -> str:
    link = row["urls"].split("; ")[0]
    text = html.escape(row["evidence"])
    if link.startswith(("http://", "https://")):
        text += f' <a href="{html.escape(link, quote=True)}">{html.escape(row["publishers"])}</a>'
    return text
