"""The keys of an address and the values that some of them may have."""

from typing import Final, Literal, get_args

from geodata.records import Status

Era = Literal["34", "63", "period"]
Frame = Literal["side", "vn", "jp", "true"]
Tray = Literal["undated", "national", "one-sided", "unsure"]
Colour = Literal["events", "ties", "recency"]
LaneSet = Literal["type", "region"]

ERAS: Final = get_args(Era)
FRAMES: Final = get_args(Frame)
TRAYS: Final = get_args(Tray)
COLOURS: Final = get_args(Colour)
LANE_SETS: Final = get_args(LaneSet)

SHOWN_BY: Final = ("era", "view", "colour", "zoom", "lanes", "lang")
"""How events are shown; none of these leaves an event out."""
KEYS: Final = (
    *("region", "pair", "country", "type", "status", "year", "q", "tray"),
    *SHOWN_BY,
    "event",
)
REPEATABLE: Final = frozenset({"region", "type", "status"})
KEPT: Final = SHOWN_BY
"""What "clear all" leaves as it is."""

HIDDEN_STATUSES: Final[tuple[Status, ...]] = ("cancelled", "postponed")
"""Kept, but shown only when asked for."""
UNSURE_BELOW: Final = 0.7
"""Events below this confidence stand in the low-confidence tray."""
LONGEST_WORDS: Final = 200
SHORTEST_ZOOM: Final = 7
"""Days."""
