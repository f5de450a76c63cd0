"""The product's own words in the interface's language: types, statuses, trays, ways of showing."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from geodata.records import EventType, PlaceRole, Status

from .locale import Texts

if TYPE_CHECKING:
    from .query import Colour, Era, Frame, LaneSet, Tray

_Say = Callable[[Texts], str]

_TYPES: Final[dict[EventType, _Say]] = {
    "visit": lambda t: t.say("Visits"),
    "forum": lambda t: t.say("Forums"),
    "festival": lambda t: t.say("Festivals"),
    "partnership": lambda t: t.say("Partnerships"),
    "agreement": lambda t: t.say("Agreements"),
    "milestone": lambda t: t.say("Milestones"),
}
_ONE: Final[dict[EventType, _Say]] = {
    "visit": lambda t: t.say("Visit"),
    "forum": lambda t: t.say("Forum"),
    "festival": lambda t: t.say("Festival"),
    "partnership": lambda t: t.say("Partnership"),
    "agreement": lambda t: t.say("Agreement"),
    "milestone": lambda t: t.say("Milestone"),
}
_STATUSES: Final[dict[Status, _Say]] = {
    "held": lambda t: t.say("held"),
    "planned": lambda t: t.say("planned"),
    "cancelled": lambda t: t.say("cancelled"),
    "postponed": lambda t: t.say("postponed"),
    "recurring": lambda t: t.say("recurring"),
    "ongoing": lambda t: t.say("in force"),
}
_ROLES: Final[dict[PlaceRole, _Say]] = {
    "host": lambda t: t.say("host"),
    "visitor": lambda t: t.say("visitor"),
    "party": lambda t: t.say("party"),
    "venue": lambda t: t.say("venue"),
    "mentioned": lambda t: t.say("mentioned"),
}
_TRAYS: Final["dict[Tray, _Say]"] = {
    "undated": lambda t: t.say("Without a date"),
    "national": lambda t: t.say("National, or no region named"),
    "one-sided": lambda t: t.say("Naming one side only"),
    "unsure": lambda t: t.say("Low confidence"),
}
_ERAS: Final["dict[Era, _Say]"] = {
    "34": lambda t: t.say("34 provinces (today)"),
    "63": lambda t: t.say("63 provinces (to June 2025)"),
    "period": lambda t: t.say("By period"),
}
_FRAMES: Final["dict[Frame, _Say]"] = {
    "side": lambda t: t.say("Side by side"),
    "vn": lambda t: t.say("Vietnam"),
    "jp": lambda t: t.say("Japan"),
    "true": lambda t: t.say("True positions"),
}
_COLOURS: Final["dict[Colour, _Say]"] = {
    "events": lambda t: t.say("Number of events"),
    "ties": lambda t: t.say("Number of partners"),
    "recency": lambda t: t.say("Time since last contact"),
}
_LANES: Final["dict[LaneSet, _Say]"] = {
    "type": lambda t: t.say("Types"),
    "region": lambda t: t.say("Regions"),
}


def types_name(texts: Texts, kind: EventType) -> str:
    """The name of a type as a heading: "Visits"."""
    return _TYPES[kind](texts)


def type_name(texts: Texts, kind: EventType) -> str:
    """The name of one event's type: "Visit"."""
    return _ONE[kind](texts)


def status_name(texts: Texts, status: Status) -> str:
    """A status inside a sentence: "held", "in force"."""
    return _STATUSES[status](texts)


def role_name(texts: Texts, role: PlaceRole) -> str:
    """The part a place plays in an event."""
    return _ROLES[role](texts)


def tray_name(texts: Texts, tray: "Tray") -> str:
    """What the events of a tray lack."""
    return _TRAYS[tray](texts)


def era_name(texts: Texts, era: "Era") -> str:
    """Which provinces of Vietnam are shown."""
    return _ERAS[era](texts)


def frame_name(texts: Texts, frame: "Frame") -> str:
    """Which map is shown."""
    return _FRAMES[frame](texts)


def colour_name(texts: Texts, colour: "Colour") -> str:
    """What the map's colour tells."""
    return _COLOURS[colour](texts)


def lanes_name(texts: Texts, lanes: "LaneSet") -> str:
    """What the timeline's lanes are."""
    return _LANES[lanes](texts)
