"""The two sides of an event: which places stand for each, and which part they play."""

from collections.abc import Sequence

from geodata.records import Candidate

# A city in one of these roles does not act for its region.
_ONLOOKERS = ("mentioned", "venue")


class Sides:
    """The places of one event by country and by role; every answer holds place ids."""

    def __init__(self, event: Candidate) -> None:
        self.event = event

    def both(self) -> tuple[list[str], list[str]]:
        """Vietnam's side and the other; the countries where no region is named at all."""
        if not self.event.regions:
            abroad = [country for country in self.event.countries if country != "VN"]
            return [c for c in self.event.countries if c == "VN"], abroad
        abroad = list(dict.fromkeys(r[:2] for r in self.event.regions if r[:2] != "VN"))
        return self.of("VN"), [place for each in abroad for place in self.of(each)]

    def of(self, country: str) -> list[str]:
        """The regions of one country, each by the city that acts for it when there is just one."""
        names = []
        for region in self.event.regions:
            if region.startswith(f"{country}-"):
                acting = [
                    p.id
                    for p in self.event.places
                    if p.region == region and p.kind == "city" and p.role not in _ONLOOKERS
                ]
                names.append(acting[0] if len(acting) == 1 else region)
        return names

    def in_role(self, *roles: str) -> list[str]:
        """The places with one of these roles; a city stands for its region."""
        found = [
            p
            for p in self.event.places
            if p.role in roles and p.kind in ("province", "prefecture", "city", "district")
        ]
        inside = {p.region for p in found if p.kind in ("city", "district")}
        return [p.id for p in found if p.id not in inside]

    def hosts(self) -> list[str]:
        """Who received; where that is not said, where it was."""
        return self.in_role("host") or self.in_role("venue")

    def are_all(self, places: Sequence[str]) -> bool:
        """Whether the event has no region besides those of these places."""
        return set(self.event.regions) <= self.regions(places) | set(places)

    def regions(self, places: Sequence[str]) -> set[str]:
        """The regions that these places lie in."""
        return {region for place in places if (region := self.region(place))}

    def region(self, place_id: str) -> str | None:
        """The region of a place of this event; None where it has none."""
        return next((p.region for p in self.event.places if p.id == place_id), None)

    def country(self, place_id: str) -> str:
        """The ISO 3166-1 code of a place's country."""
        return (self.region(place_id) or place_id)[:2]
