"""Which part each place plays in an event."""

from geodata.events.happenings import Happening
from geodata.events.roles import role
from geodata.records import EventPlace


def event_places(happening: Happening) -> tuple[EventPlace, ...]:
    """The event's places in reading order, each once, with its role."""
    found: dict[str, EventPlace] = {}
    for member in happening.members:
        for mention in member.places:
            place = mention.place
            if place is None or place.region not in happening.regions or place.id in found:
                continue
            found[place.id] = EventPlace(
                place.id,
                place.name,
                place.kind,
                place.region,
                place.latitude,
                place.longitude,
                role(member, mention),
            )
    return tuple(found.values())
