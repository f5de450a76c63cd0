"""Whom the words of a sentence mean: the places named, "the delegation", "the city", 同県."""

from collections.abc import Sequence

from geodata.events.discourse import Discourse
from geodata.events.findings import Finding
from geodata.events.memory import SIDES
from geodata.events.roles import at_venue
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import ORIGIN
from geodata.records import ResolvedPlace

_GATHERINGS = frozenset({"forum", "festival"})
_UNITS = {"VN": "province", "JP": "prefecture"}
# How far into a sentence, in code points, its subject reaches.
_HEAD = {"ja": 6, "en": 40, "vi": 40, "id": 40}


def pictured(
    statement: Statement,
    places: Sequence[ResolvedPlace],
    bodies: Sequence[ResolvedPlace],
    discourse: Discourse,
) -> list[ResolvedPlace]:
    """Whom a picture shows besides those named: bodies, "the two sides", "the vice-governor"."""
    if statement.has("both"):
        return [p for side in sides_without(SIDES, places) for p in discourse.one(side)]
    if not places and not bodies:
        return [p for side in SIDES if statement.has(_UNITS[side]) for p in discourse.one(side)]
    if (
        statement.has("receive")
        and statement.has("province")
        and "VN" in sides_without(SIDES, places)
    ):
        return list(discourse.one("VN"))
    return [p for p in bodies if country(p) not in {country(q) for q in places}]


def framed(finding: Finding, discourse: Discourse) -> list[ResolvedPlace]:
    """Where a picture was taken that says which gathering it belongs to."""
    outer = discourse.outer
    return list(outer.places) if finding.within and outer is not None else []


def of_passage(finding: Finding, discourse: Discourse, sides: Sequence[str]) -> list[ResolvedPlace]:
    """Those of the gathering told just before that this one points back to, or of the passage."""
    told = discourse.told
    back = finding.definite and not finding.name
    if back and told is not None and told.type == finding.type:
        return list(told.places)
    here = [p for side in sides for p in discourse.told_here(side)]
    return here if any(country(p) == "VN" for p in here) else []


def joined(statement: Statement, discourse: Discourse) -> Sequence[ResolvedPlace]:
    """ "The city has joined with Quang Nam": the unit meant besides the one named."""
    if statement.has("city"):
        return discourse.cities_or_side("VN")
    return discourse.one("VN") if statement.has("province") else ()


def named_places(finding: Finding) -> tuple[list[ResolvedPlace], list[ResolvedPlace]]:
    """The places the sentence ties to the event, and those that only a body's name carries.

    Of several events in one sentence each has the places of its own words, if they name both
    sides. A gathering named in passing has the places of its own name, or the venue.
    """
    statement = finding.statement
    places = [p for p in statement.tied if not _origin(statement, p)]
    if finding.scope is not None:
        start, end = finding.scope
        own = [p for p in places if start <= p.mention.start < end]
        places = own if {country(p) for p in own} >= set(SIDES) else places
    if finding.type in _GATHERINGS and statement.has("sidelines"):
        comma = statement.text(finding.end, statement.end).find(",")
        end = finding.end + comma if comma >= 0 else statement.end
        own = [p for p in places if finding.start <= p.mention.start < end]
        venues = [p for p in places if at_venue(statement, p)]
        places = (own if comma >= 0 else []) or venues or places
    return (
        [p for p in places if p.use == "place"],
        [p for p in places if p.use == "organisation"],
    )


def of_gathering(
    finding: Finding, discourse: Discourse, places: list[ResolvedPlace], sides: Sequence[str]
) -> list[ResolvedPlace]:
    """Who holds or attends a gathering besides those named, and where it is when none says so."""
    statement = finding.statement
    missing = sides_without(sides, places)
    added: list[ResolvedPlace] = []
    if statement.has("attend"):
        added += [p for p in guests_meant(statement, discourse) if country(p) in missing]
    head = statement.start + _HEAD[statement.language]
    for side in missing:
        if statement.among(statement.start, head, _UNITS[side]):
            added += discourse.side(side)
    if statement.part and not statement.among(statement.start, statement.end, finding.type):
        added += [
            p for p in discourse.before if country(p) in sides_without(sides, [*places, *added])
        ]
    if places or added:
        hosted = any(at_venue(statement, p) for p in places)
        if not hosted and "VN" in sides_without(sides, [*places, *added]):
            added += discourse.side("VN")
        return added
    if statement.has("both"):
        return [p for side in missing for p in discourse.side(side)]
    if statement.has("city", "province"):
        return list(discourse.cities_or_side("VN"))
    return []


def sides_without(sides: Sequence[str], places: Sequence[ResolvedPlace]) -> list[str]:
    """The sides that no place lies in, in the order of `sides`."""
    present = {country(p) for p in places}
    return [side for side in sides if side not in present]


def _origin(statement: Statement, place: ResolvedPlace) -> bool:
    before = statement.text(statement.start, place.mention.start)
    return bool(ORIGIN[statement.language].search(before))


def same_unit(statement: Statement, discourse: Discourse) -> list[ResolvedPlace]:
    """同省, 同県: the unit named last, even beside others of its country."""
    if statement.language != "ja":
        return []
    found: list[ResolvedPlace] = []
    if any(cue.form.startswith("同") for cue in statement.of("province")):
        found += discourse.province[-1:]
    if any(cue.form.startswith("同") for cue in statement.of("prefecture")):
        found += discourse.last.get("JP", ())[-1:]
    return found


def guests_meant(statement: Statement, discourse: Discourse) -> Sequence[ResolvedPlace]:
    """Who "the delegation" or "they" at the head of a sentence means."""
    first = next(iter(statement.of("guests")), None)
    if first is None or first.start - statement.start > _HEAD[statement.language]:
        return ()
    if any(0 <= p.mention.start - first.end <= 20 for p in statement.tied):
        return ()
    goals = {country(p) for p in statement.places if not region(p)}
    if goals == {"JP"} and statement.has("travel", "go"):
        return discourse.side("VN")
    if goals == {"VN"} and statement.has("travel", "go"):
        return discourse.side("JP")
    return discourse.visitors
