"""Tie regions to a finding: those its sentence names, else those its words point back to."""

from collections.abc import Sequence

from geodata.events.discourse import Discourse
from geodata.events.findings import Finding
from geodata.events.meant import (
    framed,
    guests_meant,
    joined,
    named_places,
    of_gathering,
    of_passage,
    pictured,
    same_unit,
    sides_without,
)
from geodata.events.memory import SIDES
from geodata.events.nations import (
    between_states,
    envoy,
    national_actor,
    national_pronoun,
    of_leaders,
    of_states,
    of_the_country,
    partner_of,
)
from geodata.events.roles import at_venue
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import AGREED, TALLY
from geodata.records import ResolvedPlace

_GATHERINGS = frozenset({"forum", "festival"})
_CAPITALS = frozenset({"JP-13"})
_UNITS = {"VN": "province", "JP": "prefecture"}


def fill_places(finding: Finding, discourse: Discourse) -> Finding:
    """Return the finding with its places, regions and countries.

    `filled` is "article" when nothing in the sentence says whose event it is and the regions the
    article is about stand in.
    """
    partner = partner_of(finding, discourse)
    if finding.national:
        return of_states(finding, partner)
    if between_states(finding, discourse, partner):
        return of_states(finding, partner)
    merger = finding.type == "milestone" and finding.form in ("merger", "status")
    sides = SIDES if partner == "JP" and not merger else ("VN",)
    places = list(finding.places) or _collected(finding, discourse, sides)
    if merger:
        places += joined(finding.statement, discourse)
    told = bool(places)
    if finding.statement.sentence.kind == "caption":
        places = places or framed(finding, discourse)
        told = bool(places)
    elif not places and finding.type in _GATHERINGS and finding.statement.has("sidelines"):
        places = framed(finding, discourse)
        told = bool(places)
    elif not finding.places:
        places += _carried(finding, discourse, places, sides)
    if partner == "JP":
        places = [p for p in places if country(p) in sides]
    filled = ""
    if not places and finding.type in _GATHERINGS:
        places = of_passage(finding, discourse, sides)
        filled = "article" if places else ""
    if not places:
        places = [p for side in sides for p in discourse.one(side)]
        filled = "article" if places else ""
    elif not told:
        filled = "article"
    return finding._replace(
        places=tuple(places),
        regions=tuple(sorted({region(p) for p in places})),
        countries=tuple(sorted({"VN", partner} | {country(p) for p in places})),
        filled=filled,
    )


def _collected(finding: Finding, discourse: Discourse, sides: Sequence[str]) -> list[ResolvedPlace]:
    """Places named, then those that persons, guests, "the two sides", "the city" stand for."""
    statement = finding.statement
    places, bodies = named_places(finding)
    places += [home for person in statement.people for home in discourse.home_of(person)]
    if statement.sentence.kind == "caption":
        return places + pictured(statement, places, bodies, discourse)
    places += same_unit(statement, discourse)
    if finding.type in _GATHERINGS:
        return places + of_gathering(finding, discourse, places, sides)
    if guests := guests_meant(statement, discourse):
        missing = sides_without(sides, places)
        places += [p for p in guests if country(p) in missing]
    if statement.has("both") and of_leaders(discourse):
        return places
    if statement.has("both") and not (places and envoy(statement)):
        return places + [p for s in sides_without(sides, places) for p in discourse.side(s)]
    acting = [p for p in places if not at_venue(statement, p) or _home(statement, p)]
    for side in sides_without(sides, acting):
        meant = discourse.side(side) if statement.has(_UNITS[side]) else ()
        if not {region(p) for p in places} & {region(p) for p in meant}:
            places += meant
    if bodies:
        present = {country(p) for p in places}
        places += [p for p in bodies if country(p) not in present]
    if statement.has("city"):
        lacking = [s for s in sides_without(sides, places) if s in discourse.cities]
        places += [discourse.cities[side] for side in lacking[:1]]
    return places


def _home(statement: Statement, place: ResolvedPlace) -> bool:
    """ "In Tottori they met the governor": of Tottori. In a capital anybody may be met."""
    named = country(place) == "JP" and region(place) not in _CAPITALS
    return named and statement.language != "ja"


def _carried(
    finding: Finding,
    discourse: Discourse,
    places: Sequence[ResolvedPlace],
    sides: Sequence[str],
) -> list[ResolvedPlace]:
    """The other side of an event that names one side only, from what went before."""
    statement = finding.statement
    missing = sides_without(sides, places)
    if finding.type in _GATHERINGS:
        hosts = {country(p) for p in places if at_venue(statement, p)}
        alone = "VN" in hosts or (hosts and of_the_country(finding))
        if alone and not (statement.has("both") or AGREED.search(statement.low)):
            return []
    if not missing or TALLY[statement.language].search(statement.low):
        return []
    before = [p for p in discourse.before if country(p) in missing]
    if statement.part and before:
        return [p for side in missing for p in [q for q in before if country(q) == side][:1]]
    if statement.sentence.kind == "item":
        return [p for side in missing for p in discourse.one(side)]
    if discourse.around and finding.dating == "around" and not statement.has("ministry"):
        return [p for p in discourse.around.places if country(p) in missing]
    if not places:
        return []
    if finding.type == "agreement" and not discourse.bilateral:
        recent = [p for side in missing for p in discourse.recent(side)]
        if recent:
            return recent
    if finding.type == "partnership":
        return [p for side in missing for p in discourse.side(side)]
    if finding.type == "agreement" and statement.has("ministry") and "JP" in missing:
        return list(discourse.one("JP"))
    if national_actor(statement) or national_pronoun(statement, discourse):
        return []
    if envoy(statement) and not statement.has("prefecture"):
        return []
    if discourse.bilateral and not statement.has("ministry"):
        return [
            p
            for side in missing
            for p in discourse.section.get(side) or discourse.main.get(side, ())
        ]
    if statement.language == "ja" and "JP" in missing and finding.type in ("visit", "agreement"):
        return list(discourse.one("JP"))
    return []
