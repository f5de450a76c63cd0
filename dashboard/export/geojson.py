"""Rows -> GeoJSON (RFC 7946): one Feature an event, WGS 84, longitude first."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, BinaryIO

from dashboard.export.manifest import Manifest
from dashboard.export.rows import Row


def write_geojson(rows: Iterable[Row], manifest: Manifest, out: BinaryIO) -> None:
    """A FeatureCollection; a national event has a null geometry, as the standard allows.

    `when` follows the Linked Places format (first and last day, inclusive); the manifest is the
    foreign member "kizuna".
    """
    head = json.dumps(
        {"type": "FeatureCollection", "kizuna": manifest.fields()}, ensure_ascii=False
    )
    out.write(head[:-1].encode() + b', "features": [')
    for number, row in enumerate(rows):
        out.write(b",\n" if number else b"\n")
        out.write(json.dumps(_feature(row), ensure_ascii=False, default=_iso).encode())
    out.write(b"\n]}\n")


def _feature(row: Row) -> dict[str, Any]:
    point = None
    if row["latitude"] is not None:
        point = {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]}
    feature = {"type": "Feature", "id": row["id"], "geometry": point, "properties": dict(row)}
    if row["start"]:
        span = {"start": {"earliest": row["start"]}, "end": {"latest": row["end"]}}
        feature["when"] = {"timespans": [span], "label": row["date"]}
    return feature


def _iso(value: date) -> str:
    return value.isoformat()
