"""Tie regions to a finding: those its sentence names, else those its words point back to."""

from collections.abc import Sequence
from dataclasses import replace

from geodata.events.discourse import SIDES, Discourse, country, region, tied
from geodata.events.findings import Finding
from geodata.events.statements import Statement
from geodata.lexicon.events.grammar import ORIGIN, TALLY
from geodata.records import ResolvedPlace

_GATHERINGS = frozenset({"forum", "festival"})


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
        places = list(discourse.pair())
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
    foreign = sorted({country(p) for p in statement.places} - {"VN"})
    if "JP" in foreign or not foreign:
        return "JP" if foreign else discourse.partner or "JP"
    return foreign[0]


def _named(finding: Finding) -> list[ResolvedPlace]:
    """The places of the sentence that the event is tied to.

    A university or firm speaks for its region where papers are signed; elsewhere only if its
    side is not named otherwise. A gathering named in passing has the places of its own name.
    """
    statement = finding.statement
    places = [p for p in tied(statement) if not _origin(statement, p)]
    if finding.type in _GATHERINGS and statement.has("sidelines"):
        end = statement.text(finding.end, statement.sentence.end).find(",")
        own = [p for p in places if finding.start <= p.mention.start < finding.end + max(end, 0)]
        if own:
            return own
    if finding.type == "agreement":
        return places
    bodies = {country(p) for p in places if p.use == "place"}
    return [p for p in places if p.use == "place" or country(p) not in bodies]


def _origin(statement: Statement, place: ResolvedPlace) -> bool:
    before = statement.text(statement.sentence.start, place.mention.start)
    return bool(ORIGIN[statement.language].search(before))


def _pointed_at(
    finding: Finding, places: Sequence[ResolvedPlace], discourse: Discourse, partner: str
) -> list[ResolvedPlace]:
    """Whom persons, "the delegation", "the two provinces", "the city" mean here."""
    statement = finding.statement
    added = [home for person in statement.people for home in discourse.home_of(person)]
    added += _same_unit(statement, discourse)
    present = {country(p) for p in [*places, *added]}
    added += [p for p in _guests(statement, discourse) if country(p) not in present]
    present |= {country(p) for p in added}
    missing = [side for side in SIDES if (side not in present and partner == "JP") or side == "VN"]
    missing = [side for side in missing if side not in present]
    gathering = finding.type in _GATHERINGS
    if statement.has("both") and not (gathering and present):
        return added + [p for side in missing for p in discourse.side(side)]
    if gathering and present:
        return added
    if "VN" in missing and statement.has("province"):
        added += discourse.side("VN")
    if "JP" in missing and statement.has("prefecture"):
        added += discourse.side("JP")
    if statement.has("city") and not added:
        added += [discourse.cities[side] for side in missing if side in discourse.cities][:1]
    present |= {country(p) for p in added}
    missing = [side for side in missing if side not in present]
    return added + _carried(finding, discourse, present, missing)


def _carried(
    finding: Finding, discourse: Discourse, present: set[str], missing: Sequence[str]
) -> list[ResolvedPlace]:
    """The other side of a relation or a paper that names one side only, from what went before."""
    if TALLY[finding.statement.language].search(finding.statement.low):
        return []
    if finding.type == "partnership" and len(present) == 1:
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
    if first is None or first.start - statement.sentence.start > 40:
        return ()
    if any(0 <= p.mention.start - first.end <= 20 for p in tied(statement)):
        return ()
    goals = {country(p) for p in statement.places if not region(p)}
    if goals == {"JP"} and statement.has("travel"):
        return discourse.side("VN")
    if goals == {"VN"} and statement.has("travel"):
        return discourse.side("JP")
    return discourse.visitors
