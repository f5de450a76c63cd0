"""Who travels, who receives and where it is held, read from the title of an event's row."""

import re
from dataclasses import replace

from geodata.records import EventPlace, PlaceRole
from geodata.registry.parties import find_named, party
from geodata.registry.tables import EventRow

_RECEIVES = re.compile(r"\b(?:hosts|receives|welcomes)\b")
_HOLDS = re.compile(r"\b(?:hosts?|holds?)\b")
_GOES = re.compile(
    r"\b(?:visits?|calls? on|tours?|meets?|received|hosted|leads|works with|trip|marks|to|in)\b"
)
_VENUE = re.compile(r"\b(?:in|at)\b(?!.*\b(?:in|at)\b)")


def event_places(row: EventRow, codes: tuple[str, ...]) -> tuple[EventPlace, ...]:
    """Return the places of an event row: those its title names, then the units it does not.

    Who travels and who receives is read from the title's verb, a gathering's venue from its last
    "in" or "at"; what neither tells is a party to a paper and merely mentioned elsewhere.
    """
    named = find_named(row.title, codes)
    default: PlaceRole = "party" if row.type in ("agreement", "partnership") else "mentioned"
    places = {found.id: replace(found, role=_role(row, offset, default)) for offset, found in named}
    told = {found.region for found in places.values()}
    for code in codes:
        if code not in told:
            places[code] = party(code, default)
    return tuple(places.values())


def _role(row: EventRow, offset: int, default: PlaceRole) -> PlaceRole:
    if row.type == "visit":
        receives = _RECEIVES.search(row.title)
        goes = receives or _GOES.search(row.title)
        if goes is not None:
            first = offset < goes.start()
            return "visitor" if first == (receives is None) else "host"
    if row.type in ("forum", "festival"):
        holds = _HOLDS.search(row.title)
        if holds is not None and offset < holds.start():
            return "host"
        venue = _VENUE.search(row.title)
        if venue is not None and offset > venue.start():
            return "venue"
    return default
