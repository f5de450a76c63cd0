"""Where the names shown most stand: the best places, found by hand."""

from typing import Final, Literal

from .frame import FrameName

Anchor = Literal["start", "middle", "end"]
Spot = tuple[float, float, Anchor, bool]
"""x, y in kilometres of the frame, which end of the text stands there, whether it has a leader."""

SIDE: Final[dict[str, Spot]] = {
    "VN34-01": (-150, 548, "end", False),
    "VN34-22": (205, 652, "start", False),
    "VN34-31": (175, 440, "start", True),
    "VN34-38": (-235, 395, "end", False),
    "VN34-46": (55, 45, "end", False),
    "VN34-48": (60, -48, "end", False),
    "VN34-79": (120, -640, "start", True),
    "VN34-92": (40, -760, "start", True),
    "JP-01": (2262, 640, "middle", False),
    "JP-04": (2200, 55, "start", False),
    "JP-09": (2185, -110, "start", True),
    "JP-13": (2190, -215, "start", True),
    "JP-14": (2160, -310, "start", True),
    "JP-15": (1890, 75, "end", False),
    "JP-23": (1850, -430, "middle", True),
    "JP-25": (1800, -555, "start", True),
    "JP-27": (1660, -610, "middle", True),
    "JP-34": (1520, -716, "middle", True),
    "JP-35": (1368, -549, "start", True),
    "JP-40": (1315, -655, "start", True),
    "JP-42": (985, -610, "end", False),
    "JP-46": (1090, -745, "end", False),
    "JP-47": (2230, -790, "start", False),
    "spratly": (505, -512, "start", False),
    "southern_kuril": (2850, 540, "end", False),
    "paracel": (617, -64, "middle", False),
}
TRUE: Final[dict[str, Spot]] = {"southern_kuril": (2080, 2120, "start", False)}
JAPAN: Final[dict[str, Spot]] = {"southern_kuril": (-290, 463, "start", False)}
VIETNAM: Final[dict[str, Spot]] = {"spratly": (1420, 42, "start", False)}
SPOTS: Final[dict[FrameName, dict[str, Spot]]] = {
    "side": SIDE,
    "true": TRUE,
    "jp": JAPAN,
    "vn": VIETNAM,
}
NAMESAKES: Final = {
    "VN-HN": "VN34-01",
    "VN-13": "VN34-22",
    "VN-HP": "VN34-31",
    "VN-21": "VN34-38",
    "VN-26": "VN34-46",
    "VN-DN": "VN34-48",
    "VN-SG": "VN34-79",
    "VN-CT": "VN34-92",
}
"""Units of the 63 that take the place of one of the 34."""
CROWDED: Final = frozenset({"VN34-31", "JP-25", "spratly", "southern_kuril", "paracel"})
OVERVIEW: Final = tuple(code for code in SIDE if code not in CROWDED)
"""Names shown while nothing is selected; Hải Phòng's would lie on the links."""


def spot(code: str, frame: FrameName) -> Spot | None:
    """The place of a name in a frame, None when it has none."""
    return SPOTS[frame].get(NAMESAKES.get(code, code))
