"""Countries, and the first-level subdivisions of the countries that localities here deal with."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from geodata.gazetteer.tables import forms, read_table
from geodata.records import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Abroad:
    """One country or foreign subdivision.

    `names` by language, the one for display first; `demonyms` are the adjectives ("Japanese").
    `curated` tells a row of our own tables from one that has only the source's names. The point
    is the capital's, or one inside the subdivision, in WGS 84 degrees; None when unknown.
    """

    code: str
    names: Mapping[Language, tuple[str, ...]]
    demonyms: Mapping[Language, tuple[str, ...]]
    curated: bool
    latitude: float | None
    longitude: float | None

    @property
    def is_country(self) -> bool:
        """Whether the code is one of ISO 3166-1 and not of ISO 3166-2."""
        return "-" not in self.code


@cache
def abroad() -> dict[str, Abroad]:
    """Return every country (ISO 3166-1) and the subdivisions of partner countries (ISO 3166-2).

    Our own tables (countries, foreign) have the spellings of the press ("Kratie", where ISO
    3166-2 has "Krâchéh") and come before the names of CLDR and Natural Earth.
    """
    derived = {row["code"]: row for row in read_table("abroad")}
    own = {row["code"]: row for name in ("countries", "foreign") for row in read_table(name)}
    found: dict[str, Abroad] = {}
    for code in sorted(derived.keys() | own.keys()):
        source, curated = derived.get(code, {}), own.get(code, {})
        found[code] = Abroad(
            code=code,
            names={
                lang: forms(curated.get(lang, "")) or forms(source.get(lang, ""))
                for lang in LANGUAGES
            },
            demonyms={lang: forms(curated.get(f"demonyms_{lang}", "")) for lang in LANGUAGES},
            curated=bool(curated),
            latitude=_degrees(source.get("latitude")),
            longitude=_degrees(source.get("longitude")),
        )
    return found


def _degrees(text: str | None) -> float | None:
    return float(text) if text else None
