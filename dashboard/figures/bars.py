"""The stacked bars of the timeline: events by type and year, month or day."""

from typing import Any, Final

import numpy as np

from dashboard.locale import Texts
from geodata.records import EVENT_TYPES, EventType

from .bins import Bins
from .sheet import STEADY, Sheet
from .style import LANES, rgba

DIMMED: Final = 0.18
"""What is left of a bar's colour for events outside the choice."""
SHARE, NARROW_SHARE = 0.8, 0.34
"""Of a period's width, for its bar."""


def type_names(said: Texts) -> dict[EventType, str]:
    """The event types in the plural, as lanes and chips name them."""
    return {
        "visit": said.say("Visits"),
        "agreement": said.say("Agreements"),
        "festival": said.say("Festivals"),
        "partnership": said.say("Partnerships"),
        "forum": said.say("Forums"),
        "milestone": said.say("Milestones"),
    }


def bar_traces(sheet: Sheet, bins: Bins, said: Texts) -> list[dict[str, Any]]:
    """The choice's part of every stack first, then, faint, what it leaves out."""
    left, right = sheet.axis.at(bins.starts), sheet.axis.at(bins.ends)
    share = NARROW_SHARE if sheet.is_narrow else SHARE
    middle = np.round((left + right) / 2, 5).tolist()
    width = np.round((right - left) * share, 5).tolist()
    names = type_names(said)
    written = [said.edtf(name) for name in bins.names]
    found = []
    for faint, table in ((False, bins.selected), (True, bins.others)):
        for kind in LANES:
            counts = table[:, EVENT_TYPES.index(kind)]
            use = np.flatnonzero(counts).tolist()
            colour = sheet.tokens[kind]
            cards = [f"{written[at]} · {names[kind]} {said.number(int(counts[at]))}" for at in use]
            found.append(
                {
                    "type": "bar",
                    "name": f"{'others' if faint else 'bars'}-{kind}",
                    "x": [middle[at] for at in use],
                    "width": [width[at] for at in use],
                    "y": counts[use].tolist(),
                    "customdata": [f"bar:{kind}:{bins.names[at]}" for at in use],
                    "text": cards,
                    "textposition": "none",
                    "hovertemplate": "%{text}<extra></extra>",
                    "marker": {
                        "color": rgba(colour, DIMMED) if faint else colour,
                        "line": {"color": sheet.tokens["paper"], "width": 0.6},
                    },
                    **STEADY,
                }
            )
    return found
