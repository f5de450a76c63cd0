"""What a place is called in a language, for display and for search."""

from geodata.errors import UnknownPlaceError
from geodata.gazetteer.abroad import abroad
from geodata.gazetteer.places import City, cities, is_city, place
from geodata.gazetteer.tables import Day, as_day, forms, read_table
from geodata.gazetteer.unit_names import unit_names
from geodata.gazetteer.units import is_unit, unit
from geodata.records import LANGUAGES, Language

# A city named after a person: in a sentence the bare name is his.
_CITY_OF_A_NAME = {"vi": "TP. Hồ Chí Minh", "id": "Kota Hồ Chí Minh"}
_NAMED_FOR_A_PERSON = ("VN-SG", "VN34-79")


def names(code: str, lang: Language, on: Day | None = None) -> tuple[str, ...]:
    """Return the names of a place in a language, the one for display first.

    `code` is any place id. With a day, a unit's names of that day: VN-26 is "Thừa Thiên Huế" to
    2024-12-31 and "Huế" from 2025-01-01; without one, the name it goes by in its era comes
    first. Other places have no dated names. Vietnamese places keep their Vietnamese spelling in
    Indonesian; where a language has no name of its own the local Latin spelling stands in.

    Raises UnknownPlaceError for an unknown id, a unit not in force on the day or another
    language; DateRangeError for an impossible day.
    """
    if lang not in LANGUAGES:
        raise UnknownPlaceError(f'"{lang}" is no language of names; choose {", ".join(LANGUAGES)}.')
    if is_unit(code):
        unit(code, on)
        found = unit_names(code, lang, None if on is None else as_day(on))
        first = _CITY_OF_A_NAME.get(lang) if code in _NAMED_FOR_A_PERSON else None
        return tuple(dict.fromkeys((first, *found))) if first else found
    if is_city(code):
        return _city_names(cities()[code], lang)
    if code in abroad():
        return abroad()[code].names[lang]
    place(code)
    return next(forms(row[lang]) for row in read_table("areas") if row["place"] == code)


def display_name(code: str, lang: Language) -> str:
    """Return the name of a place for display in a language: `names(code, lang)[0]`."""
    return names(code, lang)[0]


def _city_names(city: City, lang: Language) -> tuple[str, ...]:
    if lang == "ja":
        kana_kanji = tuple(name for name in city.other_names if not is_latin(name))
        known = (city.japanese, *kana_kanji, city.reading)
        return tuple(dict.fromkeys(filter(None, known))) or (city.name,)
    latin = tuple(name for name in city.other_names if is_latin(name))
    return (city.name, *latin)


def is_latin(name: str) -> bool:
    """Tell a name in Latin letters from one in kana or kanji."""
    return ord(name[0]) < 0x2E80
