"""Japan's cities: the municipalities of JIS X 0402 at GeoNames' points, then its other places.

GeoNames lists neighbourhoods beside cities, a city twice, or a city under its station's name.
The list of municipalities says which is which, with the kanji and the reading.
"""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from geodata.gazetteer.rebuild.romaji import display, marked, plain, romanised
from geodata.gazetteer.rebuild.rows import CityRow, read_rows
from geodata.gazetteer.rebuild.sources import Sources
from geodata.gazetteer.rebuild.spellings import without_diacritics

_SUFFIX_READINGS = re.compile("(シ|チョウ|マチ|ムラ|ソン|ク)$")
_LATIN_SUFFIX = re.compile("-(shi|ku|machi|chō|mura|son)$")
_KANJI = re.compile("^[\u3040-\u30ff\u3400-\u9fff々]+$")

# Wrong rows of GeoNames: Aihara is a station with its city's people; Suginami, Koto, Shinagawa,
# Bunkyo and Chuo carry the names and people of Tokyo's wards but lie in other prefectures.
_DROPPED = {1865689, 11836117, 11209896, 1852139, 11790632, 11612585}
# The metropolis as a city; its prefecture is JP-13.
_TOKYO = 1850147


@dataclass(frozen=True, slots=True)
class Municipality:
    """One row of JIS X 0402: `kanji` with its 市, 区, 町 or 村, `reading` in katakana without."""

    code: str
    prefecture: str
    kanji: str
    reading: str
    latin: str


def read_japan(sources: Sources) -> list[CityRow]:
    """Return every Japanese city row, municipalities before other places, largest first."""
    places = _by_prefecture(sources)
    hand = {row["code"]: row for row in read_rows("japan_cities")}
    municipalities = [_municipality(row, hand) for row in sources.municipalities]
    claimed: set[int] = set()
    rows: list[CityRow] = []
    for prefecture in sorted(places):
        mine = [each for each in municipalities if each.prefecture == prefecture]
        matches = _matched(mine, places[prefecture])
        for each in mine:
            group = matches.get(each.code, [])
            claimed.update(int(place["geonameid"]) for place in group)
            rows.append(_municipal_row(each, group, hand.get(each.code, {})))
    others = [
        _other_row(place, prefecture)
        for prefecture, found in places.items()
        for place in found
        if int(place["geonameid"]) not in claimed | _DROPPED
    ]
    return sorted(rows, key=_rank) + sorted(filter(_has_name, others), key=_rank)


def _rank(row: CityRow) -> tuple[int, str]:
    return (-row.population, row.id)


def _has_name(row: CityRow) -> bool:
    return bool(row.japanese)


def _by_prefecture(sources: Sources) -> dict[str, list[dict[str, Any]]]:
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for place in sources.places:
        if place["countrycode"] == "JP":
            found[sources.prefecture_codes[place["admin1code"]]].append(place)
    return found


def _municipality(row: dict[str, str], hand: dict[str, dict[str, str]]) -> Municipality:
    code = row["code"][:5]
    kana = unicodedata.normalize("NFKC", row["city_kana"])
    own = hand.get(code, {})
    reading = own.get("reading") or _SUFFIX_READINGS.sub("", kana)
    latin = own.get("latin") or display(reading)
    return Municipality(code, f"JP-{code[:2]}", row["city"], reading, latin)


def _matched(
    municipalities: list[Municipality], places: list[dict[str, Any]]
) -> dict[str, list[dict[str, Any]]]:
    """Return the GeoNames rows of each municipality, the best first, each row claimed once."""
    pairs = sorted(
        (
            (-score, -place["population"], place["geonameid"], each.code, place)
            for each in municipalities
            for place in places
            if (score := _likeness(each, place))
        ),
        key=lambda pair: pair[:4],
    )
    claimed: set[int] = set()
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for _, _, number, code, place in pairs:
        if number not in claimed:
            claimed.add(number)
            found[code].append(place)
    return found


def _likeness(each: Municipality, place: dict[str, Any]) -> int:
    """Score how surely a GeoNames row is this municipality: kanji, then reading; 0 = it is not."""
    kanji = {_level(name) for name in place["alternatenames"] if _KANJI.match(name)}
    name = _LATIN_SUFFIX.sub("", place["name"])
    reads_alike = plain(name) in (plain(romanised(each.reading)), plain(each.latin))
    if _level(each.kanji) in kanji:
        return 4 if reads_alike else 2
    if _level(each.kanji[:-1]) in kanji:
        return 3 if reads_alike else 1
    return 1 if reads_alike and not any(_is_japanese(word) for word in kanji) else 0


def _municipal_row(
    each: Municipality, group: list[dict[str, Any]], hand: dict[str, str]
) -> CityRow:
    best = group[0] if group else None
    latin, spelled = each.latin, ""
    if best is not None:
        name = _LATIN_SUFFIX.sub("", best["name"])
        if plain(name) == plain(romanised(each.reading)):
            spelled = name
            latin = without_diacritics(name)
    macrons = marked(each.reading)
    others = [spelled, macrons if without_diacritics(macrons) == latin else ""]
    others.append(each.kanji[:-1] if len(each.kanji) > 2 else "")
    return CityRow(
        id=f"gn-{best['geonameid']}" if best else f"jis-{each.code}",
        name=hand.get("latin") or latin,
        kind="city",
        country="JP",
        region=each.prefecture,
        unit34="",
        latitude=str(best["latitude"]) if best else hand.get("latitude", ""),
        longitude=str(best["longitude"]) if best else hand.get("longitude", ""),
        population=max((int(place["population"]) for place in group), default=0),
        japanese=each.kanji,
        reading=_hiragana(each.reading),
        other_names=_distinct(others, (hand.get("latin") or latin, each.kanji)),
    )


def _other_row(place: dict[str, Any], prefecture: str) -> CityRow:
    spelled = _LATIN_SUFFIX.sub("", place["name"])
    name = without_diacritics(spelled)
    japanese = [word for word in place["alternatenames"] if _is_japanese(word) and len(word) > 1]
    kanji = [word for word in japanese if re.search("[\u3400-\u9fff]", word)]
    best = (kanji or japanese or [""])[0]
    return CityRow(
        id=f"gn-{place['geonameid']}",
        name=name,
        kind="city" if place["geonameid"] == _TOKYO else "district",
        country="JP",
        region=prefecture,
        unit34="",
        latitude=str(place["latitude"]),
        longitude=str(place["longitude"]),
        population=int(place["population"]),
        japanese=best,
        reading="",
        other_names=_distinct([spelled], (name,)),
    )


def _distinct(names: list[str], already: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in dict.fromkeys(names) if name and name not in already)


def _is_japanese(name: str) -> bool:
    """Tell a Japanese spelling from a Chinese one: all signs are in JIS X 0208."""
    if not _KANJI.match(name):
        return False
    try:
        name.encode("iso2022_jp")
    except UnicodeEncodeError:
        return False
    return True


def _level(kanji: str) -> str:
    return kanji.replace("ヶ", "ケ").replace("ヵ", "カ").replace("塩竃", "塩竈").replace("條", "条")


def _hiragana(katakana: str) -> str:
    return "".join(
        chr(ord(letter) - 0x60) if "ァ" <= letter <= "ヴ" else letter for letter in katakana
    )
