"""Tie regions to a finding: those its sentence names, else those its words point back to."""

from collections.abc import Sequence
from dataclasses import replace

from geodata.events.discourse import SIDES, Discourse, tied
from geodata.events.findings import Finding
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import ORIGIN, TALLY
from geodata.records import ResolvedPlace

_GATHERINGS = frozenset({"forum", "festival"})
_UNITS = {"VN": "province", "JP": "prefecture"}


def fill_places(finding: Finding, discourse: Discourse) -> Finding:
    """Return the finding with its places, regions and countries.

    `filled` is "article" when nothing in the sentence says whose event it is and the regions the
    article is about stand in.
    """
    if finding.national:
        return replace(finding, regions=(), countries=("JP", "VN"))
    partner = _partner(finding.statement, discourse)
    places = list(finding.places or _named(finding))
    if partner == "JP":
        places = [p for p in places if country(p) in SIDES]
    if not finding.places:
        places += _pointed_at(finding, places, discourse, partner)
    filled = ""
    if not places:
        places = list(discourse.pair() if partner == "JP" else discourse.side("VN"))
        filled = "article" if places else ""
    return replace(
        finding,
        places=tuple(places),
        regions=tuple(sorted({region(p) for p in places})),
        countries=tuple(sorted({"VN", partner} | {country(p) for p in places})),
        filled=filled,
    )


def _partner(statement: Statement, discourse: Discourse) -> str:
    """The country on the other side: named in the sentence, else the one spoken of before."""
    foreign = sorted({country(p) for p in statement.places} - {"VN", ""})
    if not foreign:
        return discourse.partner_in(statement)
    return "JP" if "JP" in foreign else foreign[0]


def _named(finding: Finding) -> list[ResolvedPlace]:
    """The places of the sentence that the event is tied to.

    A university or firm speaks for its region where papers are signed; elsewhere only if its
    side is not named otherwise. A gathering named in passing has the places of its own name.
    """
    statement = finding.statement
    places = [p for p in tied(statement) if not _origin(statement, p)]
    if finding.type in _GATHERINGS and statement.has("sidelines"):
        end = statement.text(finding.end, statement.end).find(",")
        own = [p for p in places if finding.start <= p.mention.start < finding.end + max(end, 0)]
        if own:
            return own
    if finding.type == "agreement":
        return places
    bodies = {country(p) for p in places if p.use == "place"}
    return [p for p in places if p.use == "place" or country(p) not in bodies]


def _origin(statement: Statement, place: ResolvedPlace) -> bool:
    before = statement.text(statement.start, place.mention.start)
    return bool(ORIGIN[statement.language].search(before))


def _pointed_at(
    finding: Finding, places: Sequence[ResolvedPlace], discourse: Discourse, partner: str
) -> list[ResolvedPlace]:
    """Whom persons, "the delegation", "the two provinces", "the city" mean here."""
    statement = finding.statement
    sides = SIDES if partner == "JP" else ("VN",)
    added = [home for person in statement.people for home in discourse.home_of(person)]
    added += _same_unit(statement, discourse)
    missing = _missing(sides, [*places, *added])
    added += [p for p in _guests(statement, discourse) if country(p) in missing]
    missing = _missing(sides, [*places, *added])
    gathering = finding.type in _GATHERINGS
    if gathering and (places or added):
        subject = [
            c for c in statement.of("province", "prefecture") if c.start <= statement.start + 4
        ]
        if not subject:
            return added
    if statement.has("both"):
        return added + [p for side in missing for p in discourse.side(side)]
    added += [p for side in missing for p in _one_side(statement, discourse, side)]
    missing = _missing(sides, [*places, *added])
    if statement.has("city") and missing and not (gathering and places):
        added += [discourse.cities[side] for side in missing if side in discourse.cities][:1]
    missing = _missing(sides, [*places, *added])
    return added + _carried(finding, discourse, len(missing) == 1, missing)


def _missing(sides: Sequence[str], places: Sequence[ResolvedPlace]) -> list[str]:
    present = {country(p) for p in places}
    return [side for side in sides if side not in present]


def _one_side(statement: Statement, discourse: Discourse, side: str) -> Sequence[ResolvedPlace]:
    """Whom "the province" or "the prefecture" means."""
    return discourse.side(side) if statement.has(_UNITS[side]) else ()


def _carried(
    finding: Finding, discourse: Discourse, one_sided: bool, missing: Sequence[str]
) -> list[ResolvedPlace]:
    """The other side of a relation or a paper that names one side only, from what went before."""
    if TALLY[finding.statement.language].search(finding.statement.low):
        return []
    statement = finding.statement
    if statement.part and discourse.before and finding.type not in _GATHERINGS:
        return [
            next(p for p in discourse.before if country(p) == side)
            for side in missing
            if any(country(p) == side for p in discourse.before)
        ]
    listed = statement.sentence.kind == "item" and finding.type == "agreement"
    if one_sided and (finding.type == "partnership" or listed):
        return [p for side in missing for p in discourse.side(side)]
    if finding.type == "agreement" and discourse.around and finding.dating == "around":
        return [p for p in discourse.around.places if country(p) in missing]
    return []


def _same_unit(statement: Statement, discourse: Discourse) -> list[ResolvedPlace]:
    """同省, 同県: the unit named last, even beside others of its country."""
    if statement.language != "ja":
        return []
    found: list[ResolvedPlace] = []
    if any(cue.form.startswith("同") for cue in statement.of("province")):
        found += discourse.last.get("VN", ())[-1:]
    if any(cue.form.startswith("同") for cue in statement.of("prefecture")):
        found += discourse.last.get("JP", ())[-1:]
    return found


def _guests(statement: Statement, discourse: Discourse) -> Sequence[ResolvedPlace]:
    """Who "the delegation" or "they" at the head of a sentence means."""
    first = next(iter(statement.of("guests")), None)
    if first is None or first.start - statement.start > 40:
        return ()
    if any(0 <= p.mention.start - first.end <= 20 for p in tied(statement)):
        return ()
    goals = {country(p) for p in statement.places if not region(p)}
    if goals == {"JP"} and statement.has("travel"):
        return discourse.side("VN")
    if goals == {"VN"} and statement.has("travel"):
        return discourse.side("JP")
    return discourse.visitors
