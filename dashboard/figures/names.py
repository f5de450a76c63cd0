"""Names as short as a map or a lane needs them."""

from functools import lru_cache
from typing import Final

from geodata import gazetteer
from geodata.errors import UnknownPlaceError
from geodata.records import Language

_HO_CHI_MINH_CITY: Final = ("VN-SG", "VN34-79")
_OF_THE_CITY: Final[dict[Language, str]] = {"vi": "TP.HCM", "id": "Hồ Chí Minh"}


@lru_cache(maxsize=1024)
def short_name(code: str, lang: Language) -> str:
    """A unit's display name without the Japanese word for its rank: 大阪府 -> 大阪.

    北海道 keeps its 道. Vietnamese has a short name for one city. The code itself for units the
    gazetteer does not hold.
    """
    if code in _HO_CHI_MINH_CITY and lang in _OF_THE_CITY:
        return _OF_THE_CITY[lang]
    try:
        name = gazetteer.display_name(code, lang)
    except UnknownPlaceError:
        return code
    if lang == "ja" and len(name) > 2 and name[-1] in "都府県省市":
        return name[:-1]
    return name
