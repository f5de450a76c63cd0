"""Countries and the subdivisions of Vietnam's and Japan's partner countries: points and names."""

import re
from typing import Any

from babel import Locale
from shapely.geometry import shape

from geodata.gazetteer.rebuild.rows import table
from geodata.gazetteer.rebuild.sources import Sources
from geodata.records import LANGUAGES

# Countries whose units of Natural Earth are the first level of ISO 3166-2.
_PARTNERS = frozenset(
    ("AU", "CN", "CU", "DE", "ID", "IN", "KH", "KR", "LA", "MY", "NL", "PH", "RU", "TH", "US")
)
_CODE = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
# Codes of ISO 3166-2 that stand for countries of their own in ISO 3166-1.
_COUNTRIES_TOO = frozenset({"CN-HK", "CN-MO", "CN-TW", "NL-AW", "NL-CW", "NL-SX"})
# Capitals that GeoNames' list of countries spells otherwise than its list of places.
_CAPITALS = {"HK": "Hong Kong", "MO": "Macau", "SG": "Singapore", "IL": "Jerusalem"}


def abroad_table(sources: Sources) -> bytes:
    """Return data/abroad.csv: code, point, and one name in each language.

    Countries: the capital's point (GeoNames), the names of CLDR. Subdivisions: point and names
    of Natural Earth.
    """
    lines = [*_countries(sources), *_subdivisions(sources)]
    return table(("code", "latitude", "longitude", *LANGUAGES), lines)


def _countries(sources: Sources) -> list[tuple[object, ...]]:
    locales = [Locale(language) for language in LANGUAGES]
    lines: list[tuple[object, ...]] = []
    for row in sorted(sources.countries, key=lambda each: each["iso"]):
        code = row["iso"]
        capital = _CAPITALS.get(code, row["capital"])
        found = [
            place
            for place in sources.places
            if place["countrycode"] == code and capital in (place["name"], *place["alternatenames"])
        ]
        best = max(found, key=lambda each: (each["population"], each["geonameid"]), default=None)
        point = (best["latitude"], best["longitude"]) if best else ("", "")
        lines.append(
            (code, *point, *(locale.territories.get(code, row["name"]) for locale in locales))
        )
    return lines


def _subdivisions(sources: Sources) -> list[tuple[object, ...]]:
    largest: dict[str, dict[str, Any]] = {}
    for feature in sorted(
        sources.natural_earth, key=lambda each: shape(each["geometry"]).area, reverse=True
    ):
        code = feature["properties"].get("iso_3166_2") or ""
        if _CODE.fullmatch(code) and code[:2] in _PARTNERS and code not in _COUNTRIES_TOO:
            largest.setdefault(code, feature["properties"])
    return [
        (
            code,
            round(row["latitude"], 3),
            round(row["longitude"], 3),
            *(row.get(f"name_{language}") or row["name"] for language in LANGUAGES),
        )
        for code, row in sorted(largest.items())
    ]
