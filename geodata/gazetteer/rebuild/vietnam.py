"""Vietnam's populated places: GeoNames, its names put right, former cities named by hand."""

import re
from collections.abc import Iterator
from typing import Any

from shapely.geometry import Point

from geodata.folding import fold
from geodata.gazetteer.eras import predecessors, successions
from geodata.gazetteer.rebuild.rows import CityRow, read_rows
from geodata.gazetteer.rebuild.sources import Sources
from geodata.gazetteer.rebuild.spellings import levelled
from geodata.gazetteer.tables import forms, read_table

_KIND_OF_PLACE = re.compile(
    r"^(Thị Trấn|Thị trấn|Thị xã|Thành Phố|Thành phố|Quận|Huyện|Xã|Ấp|Thôn|Xóm) (?=\w)"
)
_KATAKANA = re.compile("^[ァ-ヴー・＝]+$")
# Letters that only Vietnamese puts on its vowels: a spelling with one of them is Vietnamese.
_VIETNAMESE = re.compile("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
_LATIN = re.compile(r"^[^\W\d_]+([ '’–-][^\W\d_]+)*$")
_FARTHEST_KM = 20.0
# So far GeoNames' points of districts lie from their province (Hải Châu of Da Nang).
_ASTRAY_KM = 10.0
_KM_PER_DEGREE = 111.0

# The Paracels and the Spratlys as districts; the map takes no position on them.
_DROPPED = {"Hoàng Sa", "Trường Sa"}
_TOWNS = ("Thành phố", "Thị xã")
_NUMBERED = {
    "Một": "1",
    "Hai": "2",
    "Ba": "3",
    "Bốn": "4",
    "Năm": "5",
    "Sáu": "6",
    "Bảy": "7",
    "Chín": "9",
    "Mười": "10",
    "Mười Một": "11",
}


def read_vietnam(sources: Sources, outlines: dict[str, Any]) -> list[CityRow]:
    """Return every Vietnamese place row, those with a hand-made entry first, largest first.

    The unit among the 34 is GeoNames' own; the province of the 63 is the one of its members
    whose outline is nearest, or the one that lists a district of that name when no other does:
    some of GeoNames' points lie kilometres off. A place farther than 20 km from its unit is left
    out. The districts that GeoNames lacks follow, without a point. Of several
    rows of one name in a province the one that is a unit's seat stays, else the largest.
    """
    hand = {(row["region"], _key(row["name"])): row for row in read_rows("vietnam_cities")}
    districts = _listed(sources)
    found: dict[tuple[str, str], list[CityRow]] = {}
    for place in sources.places:
        if place["countrycode"] != "VN" or place["name"] in _DROPPED:
            continue
        region = _province(place, outlines)
        if region:
            row = _row(place, _listed_region(place, region, districts, outlines), hand)
            found.setdefault((region, row.name), []).append(row)
    seats = {f"gn-{row['seat_id']}" for row in read_table("units")}
    best = [
        max(rows, key=lambda row: (row.id in seats, row.population, row.id))
        for rows in found.values()
    ]
    best += _districts(districts, {(row.region, _key(row.name)) for row in best})
    return sorted(best, key=lambda row: (row.kind, -row.population, row.id))


def _listed(sources: Sources) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the districts of the statistics office by province of the 63 and key of the name."""
    units = {row["national_code"]: row["code"] for row in read_table("units") if row["era"] == "63"}
    return {(units[row["province_code"]], _key(row["name"])): row for row in sources.districts}


def _listed_region(
    place: dict[str, Any],
    region: str,
    districts: dict[tuple[str, str], dict[str, Any]],
    outlines: dict[str, Any],
) -> str:
    """Return the province near by that alone lists a district of the place's very name."""
    name, point = _clean(place["name"]), Point(place["longitude"], place["latitude"])
    listed = [
        code
        for code in predecessors(f"VN34-{place['admin1code']}")
        if levelled(_without_kind(districts.get((code, _key(name)), {"name": ""})["name"]))
        == levelled(_without_kind(name))
        and outlines[code].distance(point) * _KM_PER_DEGREE <= _ASTRAY_KM
    ]
    return listed[0] if len(listed) == 1 else region


def _districts(
    districts: dict[tuple[str, str], dict[str, Any]], known: set[tuple[str, str]]
) -> Iterator[CityRow]:
    """Yield the districts and towns that GeoNames lacks under their name, without a point."""
    for (region, key), district in districts.items():
        name = _without_kind(district["name"])
        if (region, key) in known or name in _DROPPED or name[-1].isdigit():
            continue
        yield CityRow(
            id=f"gso-{district['code']:03}",
            name=name,
            kind="city" if district["name"].startswith(_TOWNS) else "district",
            country="VN",
            region=region,
            unit34=next(row.current for row in successions() if row.former == region),
            latitude="",
            longitude="",
            population=0,
            japanese="",
            reading="",
            other_names=(),
        )


def _province(place: dict[str, Any], outlines: dict[str, Any]) -> str:
    unit34 = f"VN34-{place['admin1code']}"
    if not any(row.current == unit34 for row in successions()):
        return ""
    point = Point(place["longitude"], place["latitude"])
    distances = {code: outlines[code].distance(point) for code in predecessors(unit34)}
    nearest = min(distances, key=lambda code: distances[code])
    return nearest if distances[nearest] * _KM_PER_DEGREE <= _FARTHEST_KM else ""


def _row(
    place: dict[str, Any], region: str, hand: dict[tuple[str, str], dict[str, str]]
) -> CityRow:
    spellings = [_without_kind(_clean(name)) for name in (place["name"], *place["alternatenames"])]
    found = (hand[region, key] for key in map(_key, spellings) if (region, key) in hand)
    entry = next(found, {})
    name = entry.get("name") or _best_spelling(spellings)
    kana = forms(entry.get("japanese", "")) or tuple(filter(_KATAKANA.match, spellings))
    others = (*_other_spellings(name, spellings), *forms(entry.get("more", "")), *kana[1:])
    return CityRow(
        id=f"gn-{place['geonameid']}",
        name=name,
        kind="city" if entry else "district",
        country="VN",
        region=region,
        unit34=f"VN34-{place['admin1code']}",
        latitude=str(place["latitude"]),
        longitude=str(place["longitude"]),
        population=int(place["population"]),
        japanese=kana[0] if kana else "",
        reading="",
        other_names=tuple(dict.fromkeys(others)),
    )


def _best_spelling(spellings: list[str]) -> str:
    """Return GeoNames' own name, with the diacritics of a further spelling when it lacks them."""
    name = spellings[0]
    marked = (other for other in spellings if _is_vietnamese(other) and _key(other) == _key(name))
    return name if _is_vietnamese(name) else next(marked, name)


def _other_spellings(name: str, spellings: list[str]) -> list[str]:
    """Return other Vietnamese spellings of the same letters; plain ones follow by rule."""
    known = {levelled(name)}
    return [
        other
        for other in spellings
        if _is_vietnamese(other) and _key(other) == _key(name) and levelled(other) not in known
    ]


def _is_vietnamese(name: str) -> bool:
    return bool(_LATIN.match(name) and name == name.title() and _VIETNAMESE.search(name))


def _clean(name: str) -> str:
    return name.replace("Ð", "Đ").replace("ð", "đ").strip()


def _without_kind(name: str) -> str:
    """Return a name without the word for what it is; numbered districts keep it."""
    bare = _KIND_OF_PLACE.sub("", name)
    return f"Quận {_NUMBERED[bare]}" if bare in _NUMBERED and bare != name else bare


def _key(name: str) -> str:
    return re.sub("[^a-z]", "", fold(_without_kind(name)))
