"""The outlines against GeoNames' points, the seats, and a geometry library."""

import random
from typing import Any

import pytest
import shapely
from shapely.geometry import Point, shape

from geodata.errors import UnknownPlaceError
from geodata.gazetteer import boundaries, cities, pole, predecessors, seat, units
from geodata.gazetteer.outlines import nearest_unit, unit_at
from geodata.geocoder import COAST_KM as REVERSE_KM

LAYERS = {"vn63": "63", "vn34": "34", "jp47": "JP"}
# Coasts are drawn to about a kilometre; Ha Long's seat lies on one.
COAST_KM = 1.0


def shapes(layer: str, detail: str = "fine") -> dict[str, Any]:
    features = boundaries(layer, detail)["features"]  # type: ignore[arg-type]
    return {feature["id"]: shape(feature["geometry"]) for feature in features}


@pytest.mark.parametrize("detail", ["fine", "coarse"])
@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_has_its_units_in_order_as_one_coverage(layer: str, detail: str) -> None:
    found = shapes(layer, detail)
    assert list(found) == sorted(each.code for each in units(LAYERS[layer]))  # type: ignore[arg-type]
    assert all(geometry.is_valid for geometry in found.values())
    assert shapely.coverage_is_valid(list(found.values()))


@pytest.mark.parametrize("layer", [*LAYERS, "neighbours"])
def test_exterior_rings_run_clockwise(layer: str) -> None:
    for code, geometry in shapes(layer).items():
        for part in getattr(geometry, "geoms", [geometry]):
            assert not part.exterior.is_ccw, code


@pytest.mark.parametrize("layer", LAYERS)
def test_every_seat_lies_in_its_unit(layer: str) -> None:
    off_the_coast = {}
    for each in units(LAYERS[layer]):  # type: ignore[arg-type]
        latitude, longitude = seat(each.code)
        if unit_at(latitude, longitude, layer) != each.code:  # type: ignore[arg-type]
            near = nearest_unit(latitude, longitude, layer, COAST_KM)  # type: ignore[arg-type]
            off_the_coast[each.code] = near and near[0]
    ha_long = {"vn63": "VN-13", "vn34": "VN34-22", "jp47": ""}[layer]
    assert off_the_coast == ({ha_long: ha_long} if ha_long else {})


@pytest.mark.parametrize("layer", LAYERS)
def test_every_pole_lies_in_its_unit(layer: str) -> None:
    for each in units(LAYERS[layer]):  # type: ignore[arg-type]
        assert unit_at(*pole(each.code), layer) == each.code  # type: ignore[arg-type]


def test_geonames_points_lie_in_the_right_unit() -> None:
    """GeoNames states the unit of each point: among the 34 in Vietnam, the prefecture in Japan.

    A point off the drawn coast counts for the nearest unit, as in `GazetteerGeocoder.reverse`.
    """
    right: dict[str, list[bool]] = {"VN": [], "JP": []}
    for city in cities().values():
        if city.latitude is None or city.longitude is None or not city.id.startswith("gn-"):
            continue
        layer, stated = ("vn34", city.unit34) if city.country == "VN" else ("jp47", city.region)
        found = unit_at(city.latitude, city.longitude, layer)  # type: ignore[arg-type]
        if found is None:
            near = nearest_unit(city.latitude, city.longitude, layer, REVERSE_KM)  # type: ignore[arg-type]
            found = near and near[0]
        right[city.country].append(found == stated)
    assert len(right["VN"]) > 850
    assert len(right["JP"]) > 1900
    assert sum(right["VN"]) / len(right["VN"]) >= 0.98
    assert sum(right["JP"]) / len(right["JP"]) >= 0.98


@pytest.mark.parametrize("layer", LAYERS)
def test_ray_casting_agrees_with_a_geometry_library(layer: str) -> None:
    found = shapes(layer)
    whole = shapely.box(*shapely.total_bounds(list(found.values())))
    west, south, east, north = whole.bounds
    chance = random.Random(7)
    for _ in range(1500):
        longitude, latitude = chance.uniform(west, east), chance.uniform(south, north)
        point = Point(longitude, latitude)
        expected = next(
            (code for code, geometry in found.items() if geometry.contains(point)), None
        )
        assert unit_at(latitude, longitude, layer) == expected  # type: ignore[arg-type]


def test_the_34_are_the_63_dissolved() -> None:
    former, current = shapes("vn63"), shapes("vn34")
    for code, geometry in current.items():
        members = shapely.union_all([former[each] for each in predecessors(code)])
        assert geometry.symmetric_difference(members).area < 1e-4, code


@pytest.mark.parametrize(
    ("name", "latitude", "longitude", "code"),
    [
        ("Phú Quốc", 10.22, 103.98, "VN-47"),
        ("Côn Đảo", 8.69, 106.61, "VN-43"),
        ("Lý Sơn", 15.38, 109.12, "VN-29"),
        ("Phú Quý", 10.52, 108.94, "VN-40"),
        ("Bạch Long Vĩ", 20.13, 107.73, "VN-HP"),
        ("Cát Bà", 20.79, 107.00, "VN-HP"),
        ("Thổ Chu", 9.29, 103.47, "VN-47"),
        ("Cù Lao Chàm", 15.95, 108.52, "VN-27"),
        ("Okinawa", 26.50, 127.95, "JP-47"),
        ("Miyako", 24.77, 125.32, "JP-47"),
        ("Ishigaki", 24.44, 124.19, "JP-47"),
        ("Amami", 28.30, 129.40, "JP-46"),
        ("Tsushima", 34.40, 129.33, "JP-42"),
        ("Sado", 38.03, 138.37, "JP-15"),
        ("Oki", 36.25, 133.28, "JP-32"),
        ("Hachijo", 33.11, 139.80, "JP-13"),
        ("Chichijima", 27.08, 142.21, "JP-13"),
    ],
)
def test_islands_are_drawn_in_their_unit(
    name: str, latitude: float, longitude: float, code: str
) -> None:
    layer = "vn63" if code.startswith("VN") else "jp47"
    near = nearest_unit(latitude, longitude, layer, 3.0)  # type: ignore[arg-type]
    found = unit_at(latitude, longitude, layer) or (near and near[0])  # type: ignore[arg-type]
    assert found == code, name


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        (25.745, 123.475),
        (16.83, 112.34),
        (16.53, 111.61),
        (10.38, 114.36),
        (43.9, 145.5),
        (44.9, 147.9),
    ],
)
def test_disputed_islands_have_no_country_s_colour(latitude: float, longitude: float) -> None:
    point = Point(longitude, latitude)
    for layer in (*LAYERS, "neighbours"):
        for detail in ("fine", "coarse"):
            touching = [c for c, each in shapes(layer, detail).items() if each.contains(point)]
            assert touching == [], layer


def test_disputed_places_are_named() -> None:
    names = [feature["id"] for feature in boundaries("disputed")["features"]]
    assert names == ["liancourt", "paracel", "senkaku", "southern_kuril", "spratly"]


def test_neighbours_leave_out_both_countries() -> None:
    countries = {feature["id"] for feature in boundaries("neighbours")["features"]}
    assert {"CHN", "LAO", "KHM", "THA", "KOR", "PRK", "RUS", "PHL"} <= countries
    assert not {"VNM", "JPN"} & countries


def test_an_unknown_layer_is_refused() -> None:
    with pytest.raises(UnknownPlaceError, match="choose vn63"):
        boundaries("vn65")  # type: ignore[arg-type]
