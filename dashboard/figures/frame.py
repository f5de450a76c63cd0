"""Where a place stands on the map: four frames, each on one flat plane measured in kilometres.

Every country is drawn in a Lambert azimuthal equal-area projection of its own, on a sphere, and
then only moved, never turned or scaled: one kilometre is one kilometre everywhere in a frame.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

FrameName = Literal["side", "vn", "jp", "true"]
Floats = NDArray[np.float64]

EARTH_RADIUS: Final = 6371.0
"""Kilometres; the mean radius, as geopy's great-circle distance uses it to within 0.01 km."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A projection: its centre in degrees, and how far it is moved on the plane in kilometres."""

    name: str
    longitude: float
    latitude: float
    dx: float = 0.0
    dy: float = 0.0

    def project(self, longitudes: ArrayLike, latitudes: ArrayLike) -> tuple[Floats, Floats]:
        """Degrees (WGS 84) to kilometres east and north on the plane.

        Lambert azimuthal equal-area on a sphere (Snyder 1987, equations 24-2 to 24-4).
        """
        lon = np.radians(np.asarray(longitudes, dtype=float) - self.longitude)
        lat = np.radians(np.asarray(latitudes, dtype=float))
        centre = np.radians(self.latitude)
        k = EARTH_RADIUS * np.sqrt(
            2 / (1 + np.sin(centre) * np.sin(lat) + np.cos(centre) * np.cos(lat) * np.cos(lon))
        )
        x = k * np.cos(lat) * np.sin(lon)
        y = k * (np.cos(centre) * np.sin(lat) - np.sin(centre) * np.cos(lat) * np.cos(lon))
        return x + self.dx, y + self.dy

    def unproject(self, xs: ArrayLike, ys: ArrayLike) -> tuple[Floats, Floats]:
        """Kilometres on the plane back to degrees; the inverse of `project`."""
        x = np.asarray(xs, dtype=float) - self.dx
        y = np.asarray(ys, dtype=float) - self.dy
        rho = np.hypot(x, y)
        angle = 2 * np.arcsin(np.clip(rho / (2 * EARTH_RADIUS), 0, 1))
        centre = np.radians(self.latitude)
        safe = np.where(rho == 0, 1.0, rho)
        sine, cosine = np.sin(angle), np.cos(angle)
        lat = np.arcsin(cosine * np.sin(centre) + y * sine * np.cos(centre) / safe)
        lon = np.arctan2(x * sine, rho * np.cos(centre) * cosine - y * np.sin(centre) * sine)
        return self.longitude + np.degrees(lon), np.degrees(lat)


VIETNAM: Final = Panel("vn", 106.4, 15.9)
JAPAN: Final = Panel("jp", 137.2, 38.1)

Where = Callable[[str, float, float, float], Panel | None]
"""(code, longitude and latitude of one part, latitude of the unit's seat) -> its panel, or None
where the frame leaves the part out."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to lay out the two countries.

    `bounds`: west, east, south and north edge in kilometres. `lines`: thin decoration lines
    (inset borders), each a sequence of points. `boxes`: dotted boxes (x0, x1, y0, y1).
    """

    name: FrameName
    bounds: tuple[float, float, float, float]
    where: Where
    lines: tuple[tuple[tuple[float, float], ...], ...] = ()
    boxes: tuple[tuple[float, float, float, float], ...] = ()
    ribbons: tuple[tuple[str, Panel], ...] = ()
    break_x: float | None = None

    def panel(self, code: str, lon: float, lat: float, seat: float | None = None) -> Panel | None:
        """The projection of one part of `code` (an ISO code, a 34-unit or a disputed place)."""
        return self.where(code, lon, lat, lat if seat is None else seat)

    def point(self, code: str, latitude: float, longitude: float) -> tuple[float, float] | None:
        """One place of `code` in kilometres, None where this frame does not show it."""
        panel = self.panel(code, longitude, latitude)
        if panel is None:
            return None
        x, y = panel.project(longitude, latitude)
        return round(float(x), 1), round(float(y), 1)


def moved(panel: Panel, name: str, dx: float, dy: float) -> Panel:
    """The same projection at another place of the plane."""
    return Panel(name, panel.longitude, panel.latitude, dx, dy)


def _is_far_south(lon: float, lat: float) -> bool:
    """Okinawa and the Amami islands, which maps of Japan show behind a slanted line."""
    return lat < 29.6 and lon < 132.5


def _is_ogasawara(lon: float, lat: float) -> bool:
    """The Ogasawara and Volcano islands, a thousand kilometres out in the Pacific."""
    return lon > 136 and lat < 32


_SIDE_JAPAN: Final = moved(JAPAN, "jp", 1790, 0)
_SIDE_ISLES: Final = moved(JAPAN, "isles", 3230, 598)
_SIDE_SPRATLY: Final = moved(VIETNAM, "spratly", -300, -60)


def _side(code: str, lon: float, lat: float, seat: float) -> Panel | None:
    if code == "spratly":
        return _SIDE_SPRATLY
    if code.startswith("VN") or code == "paracel":
        return VIETNAM
    if _is_ogasawara(lon, lat):
        return None
    return _SIDE_ISLES if _is_far_south(lon, lat) else _SIDE_JAPAN


_VN_NORTH: Final = moved(VIETNAM, "vn-north", -150, -430)
_VN_SOUTH: Final = moved(VIETNAM, "vn-south", 760, 365)
_VN_SPRATLY: Final = moved(VIETNAM, "spratly", 640, 490)


def _vn(code: str, lon: float, lat: float, seat: float) -> Panel | None:
    if code == "spratly":
        return _VN_SPRATLY
    if code == "paracel":
        return _VN_SOUTH
    if not code.startswith("VN"):
        return None
    return _VN_NORTH if seat > VN_CUT else _VN_SOUTH


VN_CUT: Final = 16.65
"""Degrees north. In Vietnam's own frame the units whose seat lies north of it stand to the left:
two halves side by side are twice as large as one tall strip."""

_JP_MAIN: Final = moved(JAPAN, "jp", 0, 0)
_JP_HOKKAIDO: Final = moved(JAPAN, "jp-hokkaido", -760, -390)
_JP_ISLES: Final = moved(JAPAN, "isles", 1640, 545)
_JP_OGASAWARA: Final = moved(JAPAN, "ogasawara", 590, 640)


def _jp(code: str, lon: float, lat: float, seat: float) -> Panel | None:
    if code.startswith("VN") or code in ("paracel", "spratly"):
        return None
    if code == "JP-01" or code == "southern_kuril":
        return _JP_HOKKAIDO
    if _is_ogasawara(lon, lat):
        return _JP_OGASAWARA
    return _JP_ISLES if _is_far_south(lon, lat) else _JP_MAIN


TRUE: Final = Panel("true", 122.5, 27.0)


def _true(code: str, lon: float, lat: float, seat: float) -> Panel | None:
    return TRUE


FRAMES: Final[dict[FrameName, Frame]] = {
    "side": Frame(
        "side",
        (-510.0, 2690.0, -880.0, 872.0),
        _side,
        lines=(((1790, -880), (1790, -735), (2310, -415), (2690, -415)),),
        boxes=((505, 765, -775, -545),),
        ribbons=(("vn", VIETNAM), ("jp", _SIDE_JAPAN)),
        break_x=850.0,
    ),
    "vn": Frame(
        "vn",
        (-690.0, 1740.0, -500.0, 480.0),
        _vn,
        lines=(((330, -500), (330, -60), (470, 60), (470, 480)),),
        boxes=((1420, 1690, -260, 20),),
        ribbons=(("vn-north", _VN_NORTH), ("vn-south", _VN_SOUTH)),
    ),
    "jp": Frame(
        "jp",
        (-900.0, 1340.0, -790.0, 500.0),
        _jp,
        lines=(
            ((-900, -60), (-330, -60), (185, 270), (185, 500)),
            ((560, -790), (560, -560), (760, -330), (1340, -330)),
        ),
        ribbons=(("jp", _JP_MAIN),),
    ),
    "true": Frame(
        "true",
        (-2350.0, 2450.0, -2100.0, 2420.0),
        _true,
        ribbons=(("vn", TRUE), ("jp", TRUE)),
    ),
}


def ring_area(xs: Sequence[float] | Floats, ys: Sequence[float] | Floats) -> float:
    """Area of a closed or open ring in square units of its coordinates (shoelace formula)."""
    x, y = np.asarray(xs, dtype=float), np.asarray(ys, dtype=float)
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2
