"""What is shown: one frozen Query behind the page, its address, the API and the command.

A missing key means the default, and defaults never stand in an address, so two queries that show
the same thing have the same address. The keys are those of the design's Query table, and these:

    tray    events that lack something, as a filter of their own
    colour  what the map's colour tells
    year    beside years also months and days: 2023-03..2023-05, 2023-11-20..2023-11-26
    zoom    the part of the timeline that is drawn, written like `year`, a week at least; it filters
            nothing
    lanes   "region": the timeline's lanes are regions; by default event types
"""

from .keys import (
    COLOURS,
    ERAS,
    FRAMES,
    HIDDEN_STATUSES,
    KEPT,
    KEYS,
    LANE_SETS,
    LONGEST_WORDS,
    REPEATABLE,
    TRAYS,
    UNSURE_BELOW,
    Colour,
    Era,
    Frame,
    LaneSet,
    Tray,
)
from .reading import Refusal
from .state import Query

__all__ = [
    "COLOURS",
    "ERAS",
    "FRAMES",
    "HIDDEN_STATUSES",
    "KEPT",
    "KEYS",
    "LANE_SETS",
    "LONGEST_WORDS",
    "REPEATABLE",
    "TRAYS",
    "UNSURE_BELOW",
    "Colour",
    "Era",
    "Frame",
    "LaneSet",
    "Query",
    "Refusal",
    "Tray",
]
