"""Countries, and the first-level subdivisions of the countries that localities here deal with."""

import gettext
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pycountry

from geodata.gazetteer.tables import forms, read_table
from geodata.records import LANGUAGES, Language

# Countries whose subdivisions are taken from pycountry as far as our own table does not name them.
_PARTNERS = ("KR", "LA", "KH", "CN", "TW", "TH", "MY", "IN", "CU", "DE", "IT", "NL", "AU", "US")
_KINDS_OF_UNIT = re.compile(
    r"\s*\(.*\)|\s*\[.*\]|-do$|-gwangyeoksi$|-teukbyeolsi$|-teukbyeoljachido$"
    r"| (Sheng|Shi|SAR|(Zhuangzu |Huizu |Uygur )?Zizhiqu)$"
)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one foreign place by language, the one for display first, and its adjectives."""

    by_language: Mapping[Language, tuple[str, ...]]
    demonyms: Mapping[Language, tuple[str, ...]]

    def display(self, language: Language) -> str:
        """Return the name for display; the English one where the language has none."""
        return (self.by_language[language] or self.by_language["en"])[0]


@cache
def countries() -> dict[str, Names]:
    """Return the names of every country by ISO 3166-1 code, from our own table first."""
    own = {row["code"]: row for row in read_table("countries")}
    catalogues = {
        language: gettext.translation(
            "iso3166-1", pycountry.LOCALES_DIR, languages=[language], fallback=True
        )
        for language in LANGUAGES
    }
    found: dict[str, Names] = {}
    for country in pycountry.countries:
        row = own.get(country.alpha_2, {})
        common = getattr(country, "common_name", country.name)
        known = {lang: forms(row.get(lang, "")) for lang in LANGUAGES}
        found[country.alpha_2] = Names(
            by_language={
                lang: known[lang] or (catalogues[lang].gettext(common),) for lang in LANGUAGES
            },
            demonyms={lang: forms(row.get(f"demonyms_{lang}", "")) for lang in LANGUAGES},
        )
    return found


@cache
def subdivisions() -> dict[str, Names]:
    """Return the names of foreign subdivisions by ISO 3166-2 code.

    Our own table has the spellings of the press ("Kratie", where pycountry has "Kracheh"); what
    it lacks in the countries of `_PARTNERS` bears pycountry's name, in English only.
    """
    found = {
        row["code"]: Names({lang: forms(row[lang]) for lang in LANGUAGES}, {})
        for row in read_table("foreign")
    }
    for country in _PARTNERS:
        for entry in pycountry.subdivisions.get(country_code=country) or ():  # type: ignore[no-untyped-call]
            if entry.parent_code is None and entry.code not in found:
                name = _KINDS_OF_UNIT.sub("", entry.name)
                found[entry.code] = Names({"en": (name,), "vi": (), "ja": (), "id": ()}, {})
    return found
