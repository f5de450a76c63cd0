"""What has been told so far: whom "the two provinces", "the governor", "on this occasion" mean."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from geodata.edtf import span_of
from geodata.events.findings import Finding
from geodata.events.statements import Statement
from geodata.records import DateSpan, EventType, ResolvedPlace

_USES = frozenset({"place", "organisation"})
_CITIES = frozenset({"VN-HN", "VN-SG", "VN-DN", "VN-HP", "VN-CT", "VN-26"})
_SIDES = ("VN", "JP")


def tied(statement: Statement) -> list[ResolvedPlace]:
    """The places of a sentence that can take part in an event, in reading order."""
    return [p for p in statement.places if p.place and p.place.region and p.use in _USES]


def region(place: ResolvedPlace) -> str:
    """The ISO 3166-2 code of a place that `tied` returned."""
    return (place.place.region or "") if place.place else ""


def country(place: ResolvedPlace) -> str:
    """The ISO 3166-1 code of a place."""
    return place.place.country if place.place else ""


@dataclass
class Discourse:
    """The regions and days an article has spoken of, updated sentence by sentence."""

    main: dict[str, tuple[ResolvedPlace, ...]] = field(default_factory=dict)
    last: dict[str, tuple[ResolvedPlace, ...]] = field(default_factory=dict)
    cities: dict[str, ResolvedPlace] = field(default_factory=dict)
    people: dict[str, ResolvedPlace] = field(default_factory=dict)
    partner: str = ""
    around: Finding | None = None
    gathering: EventType | None = None

    def observe(self, statement: Statement) -> None:
        """Take in whom and what a sentence names."""
        places = tied(statement)
        for cue in statement.of("forum", "festival"):
            self.gathering = "forum" if "forum" in cue else "festival"
        for side in _SIDES:
            here = tuple(_once(p for p in places if country(p) == side))
            if here:
                self.last[side] = here
                if side not in self.main:
                    self.main[side] = here
        for place in places:
            if _is_city(place):
                self.cities[country(place)] = place
        for place in statement.places:
            if country(place) not in ("VN", ""):
                self.partner = country(place)
        by_id = {p.place.id: p for p in places if p.place}
        for person in statement.people:
            if person.name and person.body in by_id:
                self.people[person.name.casefold()] = by_id[person.body]
                self.people[person.name.casefold().split()[-1]] = by_id[person.body]

    def happened(self, finding: Finding) -> None:
        """Remember the latest dated visit or gathering: what "on this occasion" means."""
        if finding.date is None or finding.type not in ("visit", "forum", "festival"):
            return
        if finding.status in ("planned", "recurring"):
            return
        if (finding.date.end - finding.date.start).days > 31:
            return
        before = self.around.date if self.around else None
        if before is None or finding.date.start >= before.start:
            self.around = finding

    def day_around(self) -> DateSpan | None:
        """The day of the event around, or the month (months) of one that lasts for days."""
        if self.around is None or self.around.date is None:
            return None
        span = self.around.date
        if span.start == span.end:
            return span
        return months(span)

    def side(self, name: str) -> tuple[ResolvedPlace, ...]:
        """Whom "the province" (VN) or "the prefecture" (JP) means just now."""
        main, last = self.main.get(name, ()), self.last.get(name, ())
        if len(last) == 1 or not main:
            return last
        return main

    def pair(self) -> tuple[ResolvedPlace, ...]:
        """Whom "the two sides" means just now."""
        return (*self.side("VN"), *self.side("JP"))


def months(span: DateSpan) -> DateSpan:
    """The month, or the run of months, that a span of days lies in."""
    start = span.start.replace(day=1)
    following = span.end.replace(day=28)
    end = following
    while (following := following.fromordinal(following.toordinal() + 1)).month == end.month:
        end = following
    if start.month == end.month and start.year == end.year:
        return span_of(start, end)
    return span


def fill_places(finding: Finding, discourse: Discourse) -> Finding:
    """Tie regions to a finding: named in its sentence, else by whom its words point back to."""
    if finding.national:
        return replace(finding, regions=(), countries=("JP", "VN"))
    statement = finding.statement
    places = list(finding.places or tied(statement))
    foreign = {country(p) for p in statement.places} - {"VN"}
    partner = "JP" if "JP" in foreign or not foreign else next(iter(sorted(foreign)))
    if not foreign:
        partner = discourse.partner or "JP"
    if partner == "JP":
        places = [p for p in places if country(p) in _SIDES]
    if not finding.places:
        places += _pointed_at(finding, places, discourse, partner)
    filled = ""
    if not places:
        places = list(discourse.pair())
        filled = "main" if places else ""
    regions = tuple(sorted({region(p) for p in places}))
    countries = tuple(sorted({"VN", partner} | {country(p) for p in places}))
    return replace(
        finding, places=tuple(places), regions=regions, countries=countries, filled=filled
    )


def _pointed_at(
    finding: Finding, places: Sequence[ResolvedPlace], discourse: Discourse, partner: str
) -> list[ResolvedPlace]:
    statement = finding.statement
    present = {country(p) for p in places}
    added: list[ResolvedPlace] = []
    for person in statement.people:
        known = discourse.people.get(person.name.casefold().split()[-1]) if person.name else None
        if known is not None and not person.body:
            added.append(known)
    present |= {country(p) for p in added}
    gathering = finding.type in ("forum", "festival")
    if gathering and present:
        return added
    missing = [side for side in _SIDES if side not in present]
    if statement.has("both") and not gathering:
        return added + [p for side in missing for p in discourse.side(side)]
    if "VN" in missing and statement.has("province"):
        added += discourse.side("VN")
    if "JP" in missing and statement.has("prefecture") and partner == "JP":
        added += discourse.side("JP")
    if statement.has("city") and not added:
        added += [discourse.cities[side] for side in missing if side in discourse.cities][:1]
    if finding.type == "partnership" and not added and len(present) == 1:
        added += [p for side in missing for p in discourse.side(side)]
    return added


def _once(places: Iterable[ResolvedPlace]) -> list[ResolvedPlace]:
    found: dict[str, ResolvedPlace] = {}
    for place in places:
        found.setdefault(region(place), place)
    return list(found.values())


def _is_city(place: ResolvedPlace) -> bool:
    return place.place is not None and (place.place.kind == "city" or region(place) in _CITIES)
