from datetime import date

import pytest
from geopy.exc import GeocoderQueryError, GeopyError
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from geodata.errors import UnknownPlaceError
from geodata.gazetteer import cities, seat, units
from geodata.geocoder import GazetteerGeocoder, distance_km


@pytest.fixture(scope="module")
def geocoder() -> GazetteerGeocoder:
    return GazetteerGeocoder()


def one(found: Location | list[Location] | None) -> Location:
    assert isinstance(found, Location)
    return found


def test_it_is_a_geopy_geocoder(geocoder: GazetteerGeocoder) -> None:
    assert isinstance(geocoder, Geocoder)
    with geocoder as entered:
        assert entered is geocoder


def test_a_name_gives_a_location_that_tells_its_unit(geocoder: GazetteerGeocoder) -> None:
    found = one(geocoder.geocode("ha long"))
    assert found.address == "Hạ Long, Quảng Ninh, Vietnam"
    assert (found.latitude, found.longitude) == pytest.approx((20.95045, 107.07336))
    assert found.raw["place_id"] == "gn-1580410"
    assert found.raw["kind"] == "city"
    assert found.raw["matched"] == "Hạ Long"
    assert found.raw["unit"] == found.raw["iso"] == "VN-13"
    assert found.raw["unit34"] == "VN34-22"
    assert found.raw["parents"] == ["VN-13", "VN"]
    assert found.raw["country"] == "VN"
    assert found.raw["population"] > 200_000
    assert "GeoNames" in found.raw["attribution"]


def test_every_unit_is_found_by_its_name_at_its_seat(geocoder: GazetteerGeocoder) -> None:
    for each in (*units("63"), *units("JP")):
        found = one(geocoder.geocode(each.name))
        assert found.raw["place_id"] == each.code
        assert (found.latitude, found.longitude) == pytest.approx(seat(each.code))


@pytest.mark.parametrize(
    ("language", "address"),
    [
        ("en", "Sakai, Osaka, Japan"),
        ("vi", "Sakai, Osaka, Nhật Bản"),
        ("ja", "堺市, 大阪府, 日本"),
        ("id", "Sakai, Osaka, Jepang"),
    ],
)
def test_the_address_is_in_the_language(
    geocoder: GazetteerGeocoder, language: str, address: str
) -> None:
    assert one(geocoder.geocode("Sakai", language=language)).address == address  # type: ignore[arg-type]


def test_all_places_of_a_name_come_the_likeliest_first(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.geocode("Sakai", exactly_one=False)
    assert isinstance(found, list)
    assert [each.raw["iso"] for each in found] == ["JP-27", "JP-18", "JP-08", "JP-13"]
    assert found[0] == geocoder.geocode("Sakai")


@pytest.mark.parametrize("name", ["Atlantis", "xx", "東京ドーム駅"])
def test_an_unknown_name_is_none(geocoder: GazetteerGeocoder, name: str) -> None:
    assert geocoder.geocode(name) is None
    assert geocoder.geocode(name, exactly_one=False) is None


def test_no_other_place_stands_in_for_one_without_a_coordinate(
    geocoder: GazetteerGeocoder,
) -> None:
    assert geocoder.geocode("大泉町") is None
    others = geocoder.geocode("大泉町", exactly_one=False)
    assert isinstance(others, list)
    assert [each.raw["iso"] for each in others] == ["JP-13"]


@pytest.mark.parametrize(
    ("codes", "expected"),
    [("jp", "JP-43"), (["VN", "JP"], "JP-43"), ("vn", None), (None, "JP-43"), ("", "JP-43")],
)
def test_countries_limit_the_answer(
    geocoder: GazetteerGeocoder, codes: str | list[str] | None, expected: str | None
) -> None:
    found = geocoder.geocode("Kumamoto", country_codes=codes)
    assert (one(found).raw["iso"] if found else None) == expected


@pytest.mark.parametrize(
    ("name", "on", "place_id", "latitude"),
    [
        ("An Giang", "2024-03-01", "VN-44", 10.386),
        ("An Giang", "2026-03-01", "VN34-91", 10.012),
        ("An Giang", date(2025, 6, 30), "VN-44", 10.386),
        ("An Giang", date(2025, 7, 1), "VN34-91", 10.012),
        ("Quảng Ninh", "2026-03-01", "VN34-22", 20.950),
        ("Huế", "2024-03-01", "VN-26", 16.462),
        ("Osaka", "2026-03-01", "JP-27", 34.694),
    ],
)
def test_a_name_means_the_unit_of_the_day(
    geocoder: GazetteerGeocoder, name: str, on: str | date, place_id: str, latitude: float
) -> None:
    found = one(geocoder.geocode(name, on=on))
    assert found.raw["place_id"] == found.raw["unit"] == place_id
    assert found.latitude == pytest.approx(latitude, abs=0.001)


def test_the_iso_code_stays_that_of_the_63(geocoder: GazetteerGeocoder) -> None:
    found = one(geocoder.geocode("An Giang", on="2026-03-01"))
    assert (found.raw["iso"], found.raw["unit34"]) == ("VN-44", "VN34-91")
    city = one(geocoder.geocode("Rạch Giá", on="2026-03-01"))
    assert (city.raw["unit"], city.raw["iso"]) == ("VN34-91", "VN-47")
    assert city.raw["parents"] == ["VN34-91", "VN"]
    assert city.address == "Rạch Giá, An Giang, Vietnam"


@pytest.mark.parametrize("exactly_one", [True, False])
def test_a_unit_not_in_force_is_refused(geocoder: GazetteerGeocoder, exactly_one: bool) -> None:
    with pytest.raises(GeocoderQueryError, match=r"since 2025-07-01 .* Hồ Chí Minh \(VN34-79\)"):
        geocoder.geocode("Bình Dương", exactly_one=exactly_one, on="2026-03-01")


@pytest.mark.parametrize("query", ["", "  ", "\n"])
def test_an_empty_name_is_refused(geocoder: GazetteerGeocoder, query: str) -> None:
    with pytest.raises(GeocoderQueryError, match="write a place"):
        geocoder.geocode(query)


@pytest.mark.parametrize("on", ["2026-02-30", "tomorrow", "2026"])
def test_an_impossible_day_is_refused_with_geopy_s_error(
    geocoder: GazetteerGeocoder, on: str
) -> None:
    with pytest.raises(GeopyError, match="YYYY-MM-DD"):
        geocoder.geocode("Huế", on=on)
    with pytest.raises(ValueError, match="YYYY-MM-DD"):
        geocoder.reverse((16.46, 107.59), on=on)


@pytest.mark.parametrize(
    ("query", "unit", "city"),
    [
        ((10.98, 106.65), "VN-57", "Thủ Dầu Một"),
        ([34.58, 135.47], "JP-27", "Sakai"),
        (Point(43.07, 141.35), "JP-01", "Sapporo"),
        ("20.95, 107.07", "VN-13", "Hạ Long"),
        ((20.95045, 107.07336), "VN-13", "Hạ Long"),  # its seat lies just off the drawn coast
    ],
)
def test_a_point_gives_its_unit_and_the_nearest_place(
    geocoder: GazetteerGeocoder, query: object, unit: str, city: str
) -> None:
    found = one(geocoder.reverse(query))  # type: ignore[arg-type]
    assert found.raw["unit"] == found.raw["iso"] == unit
    assert found.address.startswith(f"{city}, ")
    assert found.raw["distance_km"] < 2


def test_a_point_gives_the_unit_of_the_day(geocoder: GazetteerGeocoder) -> None:
    before = one(geocoder.reverse((10.98, 106.65), on="2025-06-30"))
    after = one(geocoder.reverse((10.98, 106.65), on="2025-07-01", language="vi"))
    assert (before.raw["unit"], after.raw["unit"]) == ("VN-57", "VN34-79")
    assert after.raw["iso"] == "VN-57"
    assert after.address == "Thủ Dầu Một, TP. Hồ Chí Minh, Việt Nam"


def test_the_nearest_five_come_in_order(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.reverse((35.68, 139.77), exactly_one=False)
    assert isinstance(found, list)
    distances = [each.raw["distance_km"] for each in found]
    assert len(distances) == 5
    assert distances == sorted(distances)
    assert found[0] == geocoder.reverse((35.68, 139.77))


@pytest.mark.parametrize(
    "query",
    [(0, 0), (37.55, 126.98), (23.1, 113.3), (13.0, 112.0), (-33.9, 151.2), (25.74, 123.47)],
)
def test_a_point_in_neither_country_is_none(
    geocoder: GazetteerGeocoder, query: tuple[float, float]
) -> None:
    assert geocoder.reverse(query) is None


@pytest.mark.parametrize("query", ["nowhere", ("a", "b"), None, (91.0, 0.0)])
def test_what_is_no_point_is_refused(geocoder: GazetteerGeocoder, query: object) -> None:
    with pytest.raises(GeocoderQueryError, match="no point"):
        geocoder.reverse(query)  # type: ignore[arg-type]


def test_every_city_is_its_own_nearest_place(geocoder: GazetteerGeocoder) -> None:
    for city in list(cities().values())[::25]:
        if city.latitude is not None and city.longitude is not None:
            found = one(geocoder.reverse((city.latitude, city.longitude)))
            assert found.raw["distance_km"] == 0.0


def test_answers_do_not_share_their_raw(geocoder: GazetteerGeocoder) -> None:
    one(geocoder.geocode("Huế")).raw["matched"] = "changed"
    assert one(geocoder.geocode("Huế")).raw["matched"] == "Huế"


@pytest.mark.parametrize(
    ("one_code", "other", "kilometres"),
    [
        ("VN-HN", "JP-13", 3670),
        ("VN-SG", "JP-27", 3946),
        ("VN-13", "VN34-22", 0),
        ("JP-01", "JP-47", 2244),
    ],
)
def test_distances_are_geodesic(one_code: str, other: str, kilometres: float) -> None:
    assert distance_km(one_code, other) == pytest.approx(kilometres, rel=0.005, abs=0.5)
    assert distance_km(other, one_code) == distance_km(one_code, other)


def test_the_distance_of_an_unknown_unit_is_refused() -> None:
    with pytest.raises(UnknownPlaceError):
        distance_km("VN-13", "VN-99")
