"""Names of regions and pairs in the interface's language."""

from functools import cache

import pycountry

from geodata import gazetteer
from geodata.errors import UnknownPlaceError
from geodata.folding import fold
from geodata.records import Language

from .figures.names import short_name
from .view.eras import is_renamed, shown_units
from .view.records import EraName

ARROW = "↔"


@cache
def region_name(code: str, language: Language) -> str:
    """How a unit is called on the page; Indonesian pages use the Vietnamese spelling.

    Regions of other countries have pycountry's name; an unknown code is its own name.
    """
    try:
        return gazetteer.display_name(code, language)
    except UnknownPlaceError:
        subdivision = pycountry.subdivisions.get(code=code)  # type: ignore[no-untyped-call]
        return subdivision.name if subdivision else code


def list_name(code: str, language: Language) -> str:
    """The name in lists and headlines: as on the map, without 県 or 省."""
    return short_name(code, language) if gazetteer.is_unit(code) else region_name(code, language)


def in_order(code: str, language: Language) -> tuple[str, str]:
    """The sort key of a unit in a list: by its name; in Japanese, prefectures from the north.

    The order of their codes is the one that Japanese lists of prefectures have.
    """
    if language == "ja" and code.startswith("JP-"):
        return "", code
    return fold(list_name(code, language)), code


def era_name_of(code: str, units: EraName, language: Language) -> str:
    """The unit of the era shown that holds a Vietnamese unit, the former name behind it where it
    has another: "Ho Chi Minh City (Bình Dương)"."""
    if units == "63" or not is_renamed(code):
        return list_name(code, language)
    (unit,) = shown_units((code,), units)
    return f"{list_name(unit, language)} ({list_name(code, language)})"


def pair_name(vietnam: str, japan: str, language: Language) -> str:
    """Both names of a pair, the Vietnamese unit first."""
    return f"{list_name(vietnam, language)} {ARROW} {list_name(japan, language)}"
