"""What is wrong or missing in Natural Earth's Admin-1 of Vietnam and Japan, and where to cut.

Cut lines are our own straight approximations (1 to 3 km), (longitude, latitude). Each correction
may go when a release of Natural Earth makes it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from shapely.geometry import Point, Polygon, box

# Unit of an islet of the older release, by a point in it: unlabelled there, or labelled wrongly.
ISLETS: dict[str, tuple[tuple[float, float, str], ...]] = {
    "VN": (
        (106.774, 20.828, "VN-HP"),
        (106.747, 20.865, "VN-HP"),
        (106.701, 20.972, "VN-HP"),
        (108.526, 15.948, "VN-27"),
        (104.638, 9.805, "VN-47"),
        (103.468, 9.289, "VN-47"),
        (109.12, 15.382, "VN-29"),
        (104.837, 8.434, "VN-59"),
        (104.359, 9.68, "VN-47"),
        (107.968, 21.238, "VN-13"),
        (105.931, 19.37, "VN-21"),
        (109.354, 13.618, "VN-31"),
        (107.737, 20.131, "VN-HP"),
        (107.465, 20.723, "VN-13"),
    ),
    "JP": (
        (139.167, 35.04, "JP-22"),
        (133.535, 34.381, "JP-33"),
        (133.212, 34.267, "JP-38"),
        (128.401, 32.05, "JP-42"),
        (128.35, 31.999, "JP-42"),
        (139.546, 39.192, "JP-06"),
        (133.439, 34.345, "JP-34"),
        (133.576, 34.354, "JP-33"),
        (135.015, 34.284, "JP-30"),
        (133.533, 34.127, "JP-37"),
        (132.492, 32.801, "JP-39"),
        (132.49, 32.738, "JP-39"),
        (135.045, 34.294, "JP-30"),
        (129.207, 29.143, "JP-46"),
    ),
}


@dataclass(frozen=True, slots=True)
class Move:
    """Whole parts of one unit that belong to another, chosen by a point inside each part."""

    source: str
    target: str
    chosen: Callable[[Point], bool]
    reason: str


MOVES = (
    Move("VN-52", "VN-43", lambda p: p.y < 9.0, "Con Dao is in Ba Ria-Vung Tau, not Soc Trang"),
    Move(
        "VN-13",
        "VN-HP",
        lambda p: (
            (106.93 < p.x < 107.16 and p.y < 20.85) or (106.76 < p.x < 106.79 and p.y < 20.84)
        ),
        "Cat Ba and the Lan Ha islets are in Hai Phong, not Quang Ninh",
    ),
    Move(
        "JP-47",
        "JP-46",
        lambda p: p.y > 26.95 and p.x > 128.3,
        "the Amami islands are in Kagoshima, not Okinawa",
    ),
)


@dataclass(frozen=True, slots=True)
class Cut:
    """The part of one unit inside `area` belongs to another."""

    source: str
    target: str
    area: Polygon
    reason: str


CUTS = (
    Cut(
        "VN-CT",
        "VN-45",
        Polygon(
            [
                (105.36, 10.60),
                (105.43, 10.44),
                (105.47, 10.345),
                (105.53, 10.26),
                (105.60, 10.195),
                (105.68, 10.125),
                (105.745, 10.075),
                (105.80, 10.03),
                (105.95, 9.95),
                (106.2, 10.0),
                (106.2, 10.7),
            ]
        ),
        "Sa Dec and Lai Vung, across the Hau river, are in Dong Thap",
    ),
    Cut(
        "VN-02",
        "VN-01",
        Polygon(
            [
                (103.40, 22.37),
                (103.77, 22.345),
                (103.80, 22.27),
                (103.87, 22.18),
                (103.98, 22.08),
                (104.05, 21.95),
                (104.06, 21.80),
                (104.10, 21.60),
                (103.40, 21.5),
            ]
        ),
        "Than Uyen left Lao Cai for Lai Chau in 2004",
    ),
    Cut("VN-70", "VN-HN", box(105.63, 21.0, 106.0, 21.235), "Me Linh joined Hanoi in 2008"),
    Cut(
        "VN-73",
        "VN-CT",
        Polygon(
            [
                (105.60, 10.2),
                (105.60, 10.03),
                (105.70, 9.955),
                (105.80, 9.93),
                (105.95, 9.93),
                (105.95, 10.2),
            ]
        ),
        "the centre of Can Tho is drawn in Hau Giang",
    ),
)

# Islands that stay at every level of detail, by a point near each.
KEPT_ISLANDS = (
    (104.018, 10.196),  # Phu Quoc
    (106.613, 8.709),  # Con Dao
    (109.12, 15.382),  # Ly Son
    (107.737, 20.131),  # Bach Long Vi
    (108.526, 15.948),  # Cu Lao Cham
    (103.468, 9.289),  # Tho Chu
    (108.946, 10.524),  # Phu Quy
    (153.98, 24.29),  # Minamitorishima
    (123.0, 24.457),  # Yonaguni
)


def is_senkaku(p: Point) -> bool:
    """Tell the Senkaku islets among the parts of Okinawa."""
    return bool(123.3 < p.x < 124.8 and p.y > 25.5)


# Not in Natural Earth; a point only.
LIANCOURT = (131.867, 37.241)
