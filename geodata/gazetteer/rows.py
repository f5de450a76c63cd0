"""Every surface spelling of every place, for the mention finder."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from geodata.folding import fold
from geodata.gazetteer.abroad import abroad
from geodata.gazetteer.names import is_latin
from geodata.gazetteer.places import cities
from geodata.gazetteer.spellings import japanese_spellings, latin_spellings, with_suffix
from geodata.gazetteer.tables import forms, read_table
from geodata.gazetteer.unit_names import unit_names
from geodata.gazetteer.units import units
from geodata.records import LANGUAGES

# Form, place id, kind, and whether the place alone makes the form doubtful.
_Form = tuple[str, str, str, bool]

# A name of one short word is met as a word, a surname or an abbreviation more often than not.
_SHORT = 3
_SHORT_ABROAD = 5


class NameRow(NamedTuple):
    """One spelling of one place.

    `form` is written as in text, with its capitals and diacritics. `language` is "" when the
    spelling belongs to none alone. `kind` is the place's kind, or "demonym" for an adjective
    ("Japanese"). `risky` marks spellings that mislead without a cue beside them: common words,
    surnames, parts of other words, and names of places below the municipality.
    """

    form: str
    place_id: str
    language: str
    kind: str
    risky: bool


@cache
def name_rows() -> tuple[NameRow, ...]:
    """Return all spellings of all units of the 63 and the 47, cities, areas and countries.

    The 34 units are not listed: a text names them by the names of the 63, and which of the two a
    name means is decided by the day (`in_era`). A form stands once for each place it may mean,
    units before cities, larger cities first, places of other countries last. Bare names that are
    almost always words (the town "Kota", the city 国立) are left out; with their suffix ("Kota
    Town", 国立市) they are in.
    """
    rows: dict[tuple[str, str], NameRow] = {}
    for form, place_id, kind, doubtful in chain(_units(), _areas(), _cities(), _abroad()):
        latin = is_latin(form)
        for spelling in latin_spellings(form) if latin else japanese_spellings(form):
            if (spelling, place_id) not in rows:
                risky = doubtful or bool(_verdict(spelling))
                language = "" if latin else "ja"
                rows[spelling, place_id] = NameRow(spelling, place_id, language, kind, risky)
    return tuple(rows.values())


def _units() -> Iterator[_Form]:
    for found in (*units("63"), *units("JP")):
        kind = "prefecture" if found.country == "JP" else "province"
        for form in _distinct(unit_names(found.code, lang) for lang in LANGUAGES):
            yield form, found.code, kind, False


def _areas() -> Iterator[_Form]:
    for row in read_table("areas"):
        for form in _distinct(forms(row[lang]) for lang in LANGUAGES):
            yield form, row["place"], "area", False


def _cities() -> Iterator[_Form]:
    for city in cities().values():
        for form in filter(None, (city.name, city.japanese, *city.other_names)):
            if _verdict(form) == "never":
                yield with_suffix(form, city.japanese), city.id, city.kind, False
            else:
                short = is_latin(form) and len(form) <= _SHORT
                yield form, city.id, city.kind, short or city.kind == "district"


def _abroad() -> Iterator[_Form]:
    for code, found in abroad().items():
        kind = "country" if found.is_country else "province"
        for form in _distinct(found.names.values()):
            if found.curated:
                yield form, code, kind, False
            elif _verdict(form) != "never":
                yield form, code, kind, len(form) <= _SHORT_ABROAD
        for form in _distinct(found.demonyms.values()):
            yield form, code, "demonym", False


def _distinct(names: Iterable[tuple[str, ...]]) -> Iterable[str]:
    return dict.fromkeys(chain.from_iterable(names))


def _verdict(form: str) -> str:
    return _verdicts().get(fold(form), "")


@cache
def _verdicts() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in sorted(read_table("risky_names"), key=lambda row: row["verdict"]):
        found.setdefault(fold(row["form"]), row["verdict"])
    return found
