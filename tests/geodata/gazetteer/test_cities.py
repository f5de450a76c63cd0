import re
from collections import Counter

import pytest

from geodata.errors import UnknownPlaceError
from geodata.gazetteer import City, cities, is_unit, place, predecessors, seat, units
from geodata.gazetteer.nearby import nearest_cities

ALL = list(cities().values())
JAPANESE_CITIES = [each for each in ALL if each.country == "JP" and each.kind == "city"]


def test_japan_has_its_1741_municipalities_and_tokyo() -> None:
    assert len(JAPANESE_CITIES) == 1742
    kinds = Counter(each.japanese[-1] for each in JAPANESE_CITIES)
    assert kinds == {"町": 743, "市": 792, "村": 183, "区": 23, "京": 1}


def test_every_city_lies_in_a_known_unit() -> None:
    for each in ALL:
        assert is_unit(each.region)
        assert each.region.startswith(each.country)
        if each.country == "VN":
            assert each.region in predecessors(each.unit34)
        else:
            assert each.unit34 == ""


def test_points_are_in_the_countries_and_missing_only_where_geonames_has_none() -> None:
    boxes = {"VN": (8, 24, 102, 110), "JP": (24, 46, 122, 154)}
    for each in ALL:
        if each.latitude is None or each.longitude is None:
            assert each.id.startswith(("jis-", "gso-"))
            continue
        south, north, west, east = boxes[each.country]
        assert south < each.latitude < north, each
        assert west < each.longitude < east, each


def test_names_are_in_latin_letters_without_eth() -> None:
    for each in ALL:
        assert re.fullmatch(r"[^\W_]+(?:[ '’–-]+[^\W_]+)*", each.name), each
        assert not set("Ðð") & set(each.name)
        if each.country == "JP":
            assert each.name.isascii() or "’" in each.name


def test_alternate_names_hold_no_codes_and_no_other_scripts() -> None:
    for each in ALL:
        for name in (each.japanese, each.reading, *each.other_names):
            assert not re.fullmatch("[A-Z]{3}", name), each
            assert not re.search("[\u0370-\u1cff\uac00-\ud7a3]", name), each


@pytest.mark.parametrize(
    ("place_id", "name", "japanese", "region"),
    [
        ("gn-1853195", "Sakai", "堺市", "JP-27"),
        ("gn-1848354", "Yokohama", "横浜市", "JP-14"),
        ("gn-1859307", "Kitakyushu", "北九州市", "JP-40"),
        ("gn-1580410", "Hạ Long", "ハロン市", "VN-13"),
        ("gn-1568574", "Quy Nhơn", "クイニョン市", "VN-31"),
        ("gn-1584071", "Đà Lạt", "ダラット市", "VN-35"),
        ("gn-1580541", "Hội An", "ホイアン市", "VN-27"),
        ("gn-1586203", "Cần Thơ", "カントー市", "VN-CT"),
        ("jis-20304", "Kawakami", "川上村", "JP-20"),
        ("jis-13105", "Bunkyo", "文京区", "JP-13"),
    ],
)
def test_partner_cities_are_right(place_id: str, name: str, japanese: str, region: str) -> None:
    found = cities()[place_id]
    assert (found.name, found.japanese, found.region) == (name, japanese, region)


def named(japanese: str) -> City:
    return max(
        (each for each in ALL if each.japanese == japanese), key=lambda each: each.population
    )


@pytest.mark.parametrize(
    ("japanese", "name", "region"),
    [
        ("船橋市", "Funabashi", "JP-12"),
        ("相模原市", "Sagamihara", "JP-14"),
        ("江戸川区", "Edogawa", "JP-13"),
        ("大田区", "Ota", "JP-13"),
        ("丹波篠山市", "Tamba-Sasayama", "JP-28"),
        ("南アルプス市", "Minami-Alps", "JP-19"),
        ("総社市", "Soja", "JP-33"),
        ("府中市", "Fuchu", "JP-13"),
        ("三次市", "Miyoshi", "JP-34"),
    ],
)
def test_cities_bear_their_own_name_not_a_station_s(japanese: str, name: str, region: str) -> None:
    found = named(japanese)
    assert (found.name, found.region) == (name, region)


def test_most_seats_are_cities_of_their_unit() -> None:
    for each in (*units("63"), *units("JP")):
        latitude, longitude = seat(each.code)
        ((distance, city),) = nearest_cities(latitude, longitude, each.country)
        assert distance < 3, each
        assert city.region == each.code, each


@pytest.mark.parametrize(
    ("place_id", "kind", "region", "country"),
    [
        ("VN-13", "province", "VN-13", "VN"),
        ("VN34-79", "province", "VN-SG", "VN"),
        ("JP-27", "prefecture", "JP-27", "JP"),
        ("gn-1853195", "city", "JP-27", "JP"),
        ("area-kansai", "area", None, "JP"),
        ("area-asean", "area", None, ""),
        ("JP", "country", None, "JP"),
        ("KR-48", "province", "KR-48", "KR"),
    ],
)
def test_every_kind_of_place_is_a_record(
    place_id: str, kind: str, region: str | None, country: str
) -> None:
    found = place(place_id)
    assert (found.id, found.kind, found.region, found.country) == (place_id, kind, region, country)


@pytest.mark.parametrize("place_id", ["gn-1", "jis-99999", "VN34-99", "area-x", "ZZ", "KR-99", ""])
def test_an_unknown_id_is_refused(place_id: str) -> None:
    with pytest.raises(UnknownPlaceError, match="no place id"):
        place(place_id)


def test_the_nearest_places_come_in_order() -> None:
    found = nearest_cities(35.68, 139.77, "JP", 5)
    assert len(found) == 5
    assert [distance for distance, _ in found] == sorted(distance for distance, _ in found)
    assert {city.country for _, city in found} == {"JP"}
