"""Both countries in one frame at one scale."""

import numpy as np
import pytest
from geopy.distance import geodesic

from dashboard.figures.frame import FRAMES, JAPAN, TRUE, VIETNAM, FrameName, Panel, ring_area
from dashboard.figures.outlines import disputed, is_land, outline_rings, outlines, ribbons
from dashboard.view.records import EraName
from geodata import gazetteer


@pytest.mark.parametrize("panel", [VIETNAM, JAPAN, TRUE])
def test_the_centre_of_a_panel_is_its_origin(panel: Panel) -> None:
    x, y = panel.project(panel.longitude, panel.latitude)
    assert (float(x), float(y)) == pytest.approx((panel.dx, panel.dy))


@pytest.mark.parametrize("panel", [VIETNAM, JAPAN, FRAMES["side"].panel("JP-47", 127.7, 26.2)])
def test_unprojecting_undoes_projecting(panel: Panel) -> None:
    longitudes, latitudes = np.array([105.84, 139.69, 127.68]), np.array([21.02, 35.69, 26.21])
    back = panel.unproject(*panel.project(longitudes, latitudes))
    assert np.allclose(back[0], longitudes, atol=1e-9)
    assert np.allclose(back[1], latitudes, atol=1e-9)


@pytest.mark.parametrize(
    ("one", "other"),
    [("VN34-01", "VN34-31"), ("VN34-48", "VN34-46"), ("JP-13", "JP-14"), ("JP-40", "JP-41")],
)
def test_a_kilometre_is_a_kilometre_in_both_countries(one: str, other: str) -> None:
    points = []
    for code in (one, other):
        latitude, longitude = gazetteer.seat(code)
        points.append(FRAMES["side"].point(code, latitude, longitude))
    drawn = np.hypot(points[0][0] - points[1][0], points[0][1] - points[1][1])
    assert drawn == pytest.approx(
        geodesic(gazetteer.seat(one), gazetteer.seat(other)).km, rel=0.015
    )


def test_areas_are_true() -> None:
    hokkaido = sum(ring_area(*ring) for ring in outline_rings("side", "34")["JP-01"])
    assert hokkaido == pytest.approx(78_000, rel=0.03)


@pytest.mark.parametrize("name", ["side", "vn", "jp", "true"])
@pytest.mark.parametrize("era", ["34", "63"])
def test_a_frame_holds_the_seat_and_the_pole_of_each_unit_it_draws(
    name: FrameName, era: EraName
) -> None:
    x0, x1, y0, y1 = FRAMES[name].bounds
    drawn = outlines(name, era)
    expected = {"side": int(era) + 47, "vn": int(era), "jp": 47, "true": int(era) + 47}
    assert len(drawn) == expected[name]
    for code in drawn:
        for latitude, longitude in (gazetteer.seat(code), gazetteer.pole(code)):
            panel = FRAMES[name].panel(code, longitude, latitude, gazetteer.seat(code)[0])
            x, y = panel.project(longitude, latitude)
            assert x0 < x < x1, code
            assert y0 < y < y1, code


def test_okinawa_stands_behind_its_line_and_ogasawara_is_left_to_japan_s_own_frame() -> None:
    x, y = FRAMES["side"].point("JP-47", 26.21, 127.68)
    assert 1790 < x < 2690
    assert -880 < y < -415
    assert FRAMES["side"].point("JP-13", 27.09, 142.19) is None
    assert FRAMES["jp"].point("JP-13", 27.09, 142.19) is not None


def test_the_spratlys_stand_in_their_box_clear_of_japan() -> None:
    _, middles = disputed("side")
    (x0, x1, y0, y1) = FRAMES["side"].boxes[0]
    assert x0 < middles["spratly"][0] < x1
    assert y0 < middles["spratly"][1] < y1
    west = min(
        xs.min()
        for code, rings in outline_rings("side", "34").items()
        if code.startswith("JP")
        for xs, _ in rings
    )
    assert x1 < west


def test_the_five_disputed_places_are_drawn_and_belong_to_no_unit() -> None:
    _, middles = disputed("side")
    assert set(middles) == {"southern_kuril", "paracel", "spratly", "senkaku", "liancourt"}


def test_ribbons_are_nested_from_the_narrowest_to_the_widest() -> None:
    areas = []
    for xs, ys in ribbons("side"):
        rings = np.split(np.arange(len(xs)), [at for at, x in enumerate(xs) if x is None])
        areas.append(
            sum(
                ring_area(
                    [xs[at] for at in ring if xs[at] is not None],
                    [ys[at] for at in ring if xs[at] is not None],
                )
                for ring in rings
            )
        )
    assert areas == sorted(areas)
    assert len(areas) == 3


@pytest.mark.parametrize(
    ("x", "y", "land"),
    [(2250, 560, True), (172, -30, True), (850, 0, False), (700, 300, False), (2400, 0, False)],
)
def test_land_and_sea_are_told_apart(x: float, y: float, land: bool) -> None:
    assert bool(is_land("side", np.array([x]), np.array([y]))[0]) is land
