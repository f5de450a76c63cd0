"""Ids of the components that callbacks and scripts touch; controls have one by their key."""

from typing import Final

SELECTION: Final = "selection"
ROUTE: Final = "route"
SNAPSHOT: Final = "snapshot"
CLOCK: Final = "clock"
URL: Final = "url"
MANTINE: Final = "mantine"
PAGE: Final = "page"
SHELL: Final = "shell"
TITLE: Final = "title"
SETTLED: Final = "settled"
NOTICES: Final = "notices"
SEARCH: Final = "search"

CHIPS: Final = "chips"
HEADLINE: Final = "headline"
SUBTITLE: Final = "subtitle"
VIEWS: Final = "views"
SIDE: Final = "side"
HINT: Final = "when-hint"
TYPES: Final = "types"
TIMING: Final = "timing"
STATE: Final = "state"
TABLE: Final = "table"
TABLE_COUNT: Final = "table-count"
DOSSIER: Final = "dossier"
LATER: Final = "later"
TABLE_PLACE: Final = "table-place"
FILTERS_PLACE: Final = "filters-place"
RECEIPTS: Final = "receipts"
RECEIPTS_ASKED: Final = "receipts-asked"


def control(key: str) -> dict[str, str]:
    """The id of the labelled control that sets one key of the query."""
    return {"type": "control", "key": key}


def chart(name: str) -> dict[str, str]:
    """The id of a graph."""
    return {"type": "chart", "name": name}


MAP: Final = chart("map")
TIMELINE: Final = chart("timeline")
