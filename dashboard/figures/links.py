"""Ties as lines: strands bundled through a few gates at sea, one line a pair.

Cubic B-splines over the control polygon seat, Vietnam's gate, Japan's gate, capital, pulled
towards the straight line (Holten 2006, hierarchical edge bundles, beta < 1). The gates lie in open
water, so that strands cross as little land as they can; in a gate they run side by side, ordered by
their far ends, so that two strands cross at most once.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

import numpy as np

from geodata import gazetteer

from .frame import FRAMES, TRUE, Floats, FrameName

BETA: Final = 0.9
STRAND_GAP: Final = 7.5
"""Kilometres between two strands in a gate."""
POINTS: Final = 29
"""Points a line is drawn with."""

Gate = tuple[str, float, float]
"""(name, x, y) in kilometres of the side-by-side frame."""

NORTH_VN: Final[Gate] = ("north", 560, 440)
MIDDLE_VN: Final[Gate] = ("middle", 585, 150)
SOUTH_VN: Final[Gate] = ("south", 560, -330)

HOKKAIDO: Final[Gate] = ("hokkaido", 1330, 430)
KANTO: Final[Gate] = ("kanto", 1270, 320)
KANSAI: Final[Gate] = ("kansai", 1150, 120)
WEST: Final[Gate] = ("west", 1010, -250)
KYUSHU: Final[Gate] = ("kyushu", 930, -520)
PACIFIC: Final[Gate] = ("pacific", 1130, -930)
JAPAN_GATES: Final = (HOKKAIDO, KANTO, KANSAI, WEST, KYUSHU, PACIFIC)
VIETNAM_GATES: Final = (NORTH_VN, MIDDLE_VN, SOUTH_VN)

FROM_THE_WEST: Final = frozenset({"JP-42", "JP-43", "JP-46"})
"""Kyushu's west coast: reached over the East China Sea, not across the island."""
FROM_THE_SOUTH: Final = frozenset({"JP-45", "JP-47"})
"""Miyazaki and Okinawa: reached round the southern end of Kyushu."""
SHIKOKU: Final = frozenset({"JP-36", "JP-37", "JP-38", "JP-39"})


def vietnam_gate(code: str) -> Gate:
    """The gate of a Vietnamese unit, by the latitude of its seat."""
    latitude, _ = gazetteer.seat(code)
    return NORTH_VN if latitude >= 19.3 else MIDDLE_VN if latitude >= 13 else SOUTH_VN


def japan_gate(code: str) -> Gate:
    """The gate of a prefecture: Honshu is reached over the Sea of Japan."""
    latitude, longitude = gazetteer.seat(code)
    if code in FROM_THE_SOUTH:
        return PACIFIC
    if code in FROM_THE_WEST:
        return KYUSHU
    if longitude < 132.3 or code in SHIKOKU:
        return WEST
    if latitude > 38.2:
        return HOKKAIDO
    return KANTO if longitude > 137.5 else KANSAI


@lru_cache(maxsize=64)
def strands(
    pairs: tuple[tuple[str, str], ...], frame: FrameName
) -> dict[tuple[str, str], tuple[Floats, Floats]]:
    """Every pair's line in kilometres of the frame.

    The lines depend on all pairs given, so give all there are and draw some: then a filter moves
    no line. Only the side-by-side frame bundles; at true positions a link is its great circle.
    """
    if frame == "true":
        return {pair: great_circle(*pair) for pair in pairs}
    if frame != "side":
        return {}
    slots = slots_of(pairs)
    found = {}
    for pair in pairs:
        start, end = seat_point(pair[0], frame), seat_point(pair[1], frame)
        if start is None or end is None:
            continue
        _, vx, vy = vietnam_gate(pair[0])
        _, jx, jy = japan_gate(pair[1])
        offset_v, offset_j = slots[pair]
        bent = np.array([start, (vx, vy + offset_v), (jx, jy + offset_j), end])
        straight = np.linspace(start, end, len(bent))
        found[pair] = bspline(BETA * bent + (1 - BETA) * straight)
    return found


@lru_cache(maxsize=1024)
def seat_point(code: str, frame: FrameName) -> tuple[float, float] | None:
    """Where a unit's seat lies in a frame."""
    latitude, longitude = gazetteer.seat(code)
    panel = FRAMES[frame].panel(code, longitude, latitude, latitude)
    if panel is None:
        return None
    x, y = panel.project(longitude, latitude)
    return round(float(x), 1), round(float(y), 1)


def bspline(control: Floats, points: int = POINTS) -> tuple[Floats, Floats]:
    """A uniform cubic B-spline over control points (n, 2), clamped to both ends."""
    padded = np.concatenate([control[:1]] * 2 + [control] + [control[-1:]] * 2)
    segments = len(padded) - 3
    at = np.linspace(0, segments, points)[:-1]
    first = at.astype(int)
    t = (at - first)[:, None]
    weights = (
        (1 - t) ** 3 / 6,
        (3 * t**3 - 6 * t**2 + 4) / 6,
        (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6,
        t**3 / 6,
    )
    curve = np.concatenate(
        [sum(weight * padded[first + k] for k, weight in enumerate(weights)), control[-1:]]
    )
    return curve[:, 0], curve[:, 1]


def great_circle(one: str, other: str, points: int = POINTS) -> tuple[Floats, Floats]:
    """The shortest line between two seats on the sphere, in the frame of true positions."""
    ends = [_unit_vector(*gazetteer.seat(code)) for code in (one, other)]
    angle = float(np.arccos(np.clip(ends[0] @ ends[1], -1, 1)))
    share = np.linspace(0, 1, points)[:, None]
    line = (np.sin((1 - share) * angle) * ends[0] + np.sin(share * angle) * ends[1]) / np.sin(angle)
    longitude = np.degrees(np.arctan2(line[:, 1], line[:, 0]))
    latitude = np.degrees(np.arcsin(line[:, 2]))
    return TRUE.project(longitude, latitude)


def _unit_vector(latitude: float, longitude: float) -> Floats:
    lat, lon = np.radians(latitude), np.radians(longitude)
    return np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def slots_of(pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], tuple[float, float]]:
    """Each pair's offset in its two gates, in kilometres north of the gate's middle."""
    listed = sorted(pairs)
    south = {code: -gazetteer.seat(code)[0] for pair in listed for code in pair}
    leaving = _offsets(
        listed,
        [vietnam_gate(vn) for vn, _ in listed],
        [(JAPAN_GATES.index(japan_gate(jp)), south[jp], south[vn]) for vn, jp in listed],
    )
    arriving = _offsets(
        listed,
        [japan_gate(jp) for _, jp in listed],
        [(VIETNAM_GATES.index(vietnam_gate(vn)), south[vn], south[jp]) for vn, jp in listed],
    )
    return {pair: (leaving[pair], arriving[pair]) for pair in listed}


def _offsets(
    pairs: Sequence[tuple[str, str]],
    gates: Sequence[Gate],
    order: Sequence[tuple[float, float, float]],
) -> dict[tuple[str, str], float]:
    """Spread the pairs of each gate STRAND_GAP apart, in the given order from north to south."""
    groups: dict[Gate, list[tuple[tuple[float, float, float], tuple[str, str]]]] = {}
    for pair, gate, rank in zip(pairs, gates, order, strict=True):
        groups.setdefault(gate, []).append((rank, pair))
    found = {}
    for members in groups.values():
        for at, (_, pair) in enumerate(sorted(members)):
            found[pair] = ((len(members) - 1) / 2 - at) * STRAND_GAP
    return found
