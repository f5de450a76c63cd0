"""Every surface spelling of every place, for the mention finder."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from geodata.folding import fold
from geodata.gazetteer.abroad import countries, subdivisions
from geodata.gazetteer.names import is_latin
from geodata.gazetteer.places import cities, place
from geodata.gazetteer.spellings import japanese_spellings, latin_spellings
from geodata.gazetteer.tables import forms, read_table
from geodata.gazetteer.unit_names import name_table
from geodata.gazetteer.units import units
from geodata.records import LANGUAGES


@dataclass(frozen=True, slots=True)
class NameRow:
    """One spelling of one place.

    `form` is written as in text, with its capitals and diacritics. `language` is "" when the
    spelling belongs to none alone. `kind` is the place's kind, or "demonym" for an adjective
    ("Japanese"). `risky` marks spellings that mislead without a cue beside them: common words,
    surnames, parts of other words, or a small place's name that many places bear.
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
    name means is decided by the day (`in_era`). A form stands once for each place it may mean.
    """
    seen: dict[tuple[str, str], NameRow] = {}
    for row in (*_unit_rows(), *_area_rows(), *_abroad_rows(), *_city_rows()):
        seen.setdefault((row.form, row.place_id), row)
    return tuple(seen.values())


def _unit_rows() -> Iterator[NameRow]:
    for era in ("63", "JP"):
        for code in (found.code for found in units(era)):
            for language in LANGUAGES:
                rows = name_table().get((code, language), ())
                for form in (row["form"] for row in rows):
                    yield from _spelled(form, code, place(code).kind, language)


def _area_rows() -> Iterator[NameRow]:
    for row in read_table("areas"):
        for language in LANGUAGES:
            for form in forms(row[language]):
                yield from _spelled(form, row["place"], "area", language)


def _abroad_rows() -> Iterator[NameRow]:
    for kind, table in (("country", countries()), ("province", subdivisions())):
        for code, entry in table.items():
            for language in LANGUAGES:
                for form in entry.by_language[language]:
                    yield from _spelled(form, code, kind, language)
                for form in entry.demonyms.get(language, ()):
                    yield from _spelled(form, code, "demonym", language)


def _city_rows() -> Iterator[NameRow]:
    for city in cities().values():
        for form in filter(None, (city.name, city.japanese, *city.other_names)):
            yield from _spelled(form, city.id, city.kind, "")


def _spelled(form: str, place_id: str, kind: str, language: str) -> Iterator[NameRow]:
    latin = is_latin(form)
    for spelling in latin_spellings(form) if latin else japanese_spellings(form):
        yield NameRow(
            form=spelling,
            place_id=place_id,
            language="" if latin else "ja",
            kind=kind,
            risky=fold(spelling) in _risky(),
        )


@cache
def _risky() -> frozenset[str]:
    return frozenset(fold(row["form"]) for row in read_table("risky_names"))
