"""The rows of data/spellings.csv: every surface spelling of every place."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from geodata.folding import fold
from geodata.gazetteer.abroad import abroad
from geodata.gazetteer.names import is_latin
from geodata.gazetteer.places import cities
from geodata.gazetteer.rebuild.rows import table
from geodata.gazetteer.rebuild.spellings import japanese_spellings, latin_spellings, with_suffix
from geodata.gazetteer.rows import NameRow
from geodata.gazetteer.tables import forms, read_table
from geodata.gazetteer.unit_names import unit_names
from geodata.gazetteer.units import units
from geodata.records import LANGUAGES

# Form, place id, kind, and whether the place alone makes the form doubtful.
_Form = tuple[str, str, str, bool]

# A name of one short word is met as a word, a surname or an abbreviation more often than not.
_SHORT = 3
_SHORT_ABROAD = 5


def spelling_table() -> bytes:
    """Return data/spellings.csv, from the other tables and the verdicts of risky_names.csv."""
    return table(NameRow._fields, [(*row[:-1], "risky" * row.risky) for row in _spelled()])


def _spelled() -> Iterable[NameRow]:
    rows: dict[tuple[str, str], NameRow] = {}
    for form, place_id, kind, doubtful in chain(_units(), _areas(), _cities(), _abroad()):
        latin = is_latin(form)
        for spelling in latin_spellings(form) if latin else japanese_spellings(form):
            if (spelling, place_id) not in rows:
                risky = doubtful or bool(_verdict(spelling))
                language = "" if latin else "ja"
                rows[spelling, place_id] = NameRow(spelling, place_id, language, kind, risky)
    return rows.values()


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
