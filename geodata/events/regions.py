"""Tie regions to a finding: those its sentence names, else those its words point back to."""

from collections.abc import Sequence

from geodata.events.discourse import SIDES, Discourse
from geodata.events.findings import Finding
from geodata.events.roles import at_venue
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import AGREED, ORIGIN, PRONOUN, TALLY, TO_COUNTRY
from geodata.records import ResolvedPlace

_GATHERINGS = frozenset({"forum", "festival"})
_NATIONAL = (
    "minister",
    "president",
    "general_secretary",
    "ambassador",
    "emperor",
    "empress",
    "prince",
    "princess",
    "national_assembly_chair",
)
_ENVOYS = frozenset({"ambassador", "consul_general", "consul"})
# How near behind an event's words "between Vietnam and India" names the two countries.
_BESIDE = 60
_UNITS = {"VN": "province", "JP": "prefecture"}
# How near to its noun a country stands in a festival's name.
_OWN_COUNTRY = 24
# How far into a sentence, in code points, its subject reaches.
_HEAD = {"ja": 6, "en": 40, "vi": 40, "id": 40}


def fill_places(finding: Finding, discourse: Discourse) -> Finding:
    """Return the finding with its places, regions and countries.

    `filled` is "article" when nothing in the sentence says whose event it is and the regions the
    article is about stand in.
    """
    partner = _partner(finding, discourse)
    if finding.national:
        return _of_states(finding, partner)
    if _between_states(finding, discourse, partner):
        return _of_states(finding, partner)
    merger = finding.type == "milestone" and finding.form in ("merger", "status")
    sides = SIDES if partner == "JP" and not merger else ("VN",)
    places = list(finding.places) or _collected(finding, discourse, sides)
    if merger:
        places += _joined(finding.statement, discourse)
    told = bool(places)
    if finding.statement.sentence.kind == "caption":
        places = places or _framed(finding, discourse)
        told = bool(places)
    elif not places and finding.type in _GATHERINGS and finding.statement.has("sidelines"):
        places = _framed(finding, discourse)
        told = bool(places)
    elif not finding.places:
        places += _carried(finding, discourse, places, sides)
    if partner == "JP":
        places = [p for p in places if country(p) in sides]
    filled = ""
    if not places and finding.type in _GATHERINGS:
        places = _of_passage(finding, discourse, sides)
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


def _of_states(finding: Finding, partner: str) -> Finding:
    """A national event; the founding year that dates an anniversary is Japan's alone."""
    reckoned = finding.form == "anniversary" and partner != "JP"
    return finding._replace(
        national=True,
        status="held" if reckoned else finding.status,
        regions=(),
        countries=tuple(sorted({"VN", partner})),
        date=None if reckoned else finding.date,
    )


def _between_states(finding: Finding, discourse: Discourse, partner: str) -> bool:
    """National leaders, or the two countries, act, and no region is named or meant."""
    statement = finding.statement
    if statement.tied or finding.places or finding.type not in ("visit", "agreement"):
        return False
    around = discourse.around
    if finding.type == "agreement" and statement.has("csp"):
        return True
    if finding.dating == "around" and around is not None:
        return not around.regions
    head = statement.start + _HEAD[statement.language]
    guests = statement.among(statement.start, head, "guests")
    caption = statement.sentence.kind == "caption"
    pictured = caption and _national_actor(statement) and not statement.has("prefecture")
    if guests or (not pictured and statement.has("both", "province", "prefecture", "city")):
        return False
    abroad = any(country(p) for p in statement.places if not region(p))
    abroad = abroad or bool(TO_COUNTRY.search(statement.low))
    return statement.has("countries", "csp") or (abroad and _national_actor(statement))


def _partner(finding: Finding, discourse: Discourse) -> str:
    """The country on the other side: its regions, the country named, the one spoken of before."""
    statement = finding.statement
    regions = statement.parties.keys() - {"VN"}
    if regions:
        return "JP" if "JP" in regions else min(regions)
    countries = {country(p) for p in statement.places}
    # "Vietnam and India" makes a partner; a land named alone may only lie on the way.
    known = countries - {"VN", ""} if "VN" in countries else countries & discourse.partners
    if known:
        return "JP" if "JP" in known else min(known)
    beside = [country(p) for p in statement.names(finding.end, finding.end + _BESIDE)]
    if len({*beside} - {"VN", ""}) == 1 and "VN" in beside:
        return next(code for code in beside if code not in ("VN", ""))
    return discourse.partner_in(statement)


def _collected(finding: Finding, discourse: Discourse, sides: Sequence[str]) -> list[ResolvedPlace]:
    """Places named, then those that persons, guests, "the two sides", "the city" stand for."""
    statement = finding.statement
    places, bodies = _named(finding)
    places += [home for person in statement.people for home in discourse.home_of(person)]
    if statement.sentence.kind == "caption":
        return places + _pictured(statement, places, bodies, discourse)
    places += _same_unit(statement, discourse)
    if finding.type in _GATHERINGS:
        return places + _of_gathering(finding, discourse, places, sides)
    if guests := _guests(statement, discourse):
        missing = _missing(sides, places)
        places += [p for p in guests if country(p) in missing]
    if statement.has("both") and not (places and _envoy(statement)):
        return places + [p for s in _missing(sides, places) for p in discourse.side(s)]
    acting = [p for p in places if not at_venue(statement, p)]
    for side in _missing(sides, acting):
        meant = discourse.side(side) if statement.has(_UNITS[side]) else ()
        if not {region(p) for p in places} & {region(p) for p in meant}:
            places += meant
    if bodies:
        present = {country(p) for p in places}
        places += [p for p in bodies if country(p) not in present]
    if statement.has("city"):
        lacking = [s for s in _missing(sides, places) if s in discourse.cities]
        places += [discourse.cities[side] for side in lacking[:1]]
    return places


def _pictured(
    statement: Statement,
    places: Sequence[ResolvedPlace],
    bodies: Sequence[ResolvedPlace],
    discourse: Discourse,
) -> list[ResolvedPlace]:
    """Whom a picture shows besides those named: bodies, "the two sides", "the vice-governor"."""
    if statement.has("both"):
        return [p for side in _missing(SIDES, places) for p in discourse.one(side)]
    if not places and not bodies:
        return [p for side in SIDES if statement.has(_UNITS[side]) for p in discourse.one(side)]
    if statement.has("receive") and statement.has("province") and "VN" in _missing(SIDES, places):
        return list(discourse.one("VN"))
    return [p for p in bodies if country(p) not in {country(q) for q in places}]


def _framed(finding: Finding, discourse: Discourse) -> list[ResolvedPlace]:
    """Where a picture was taken that says which gathering it belongs to."""
    outer = discourse.outer
    return list(outer.places) if finding.within and outer is not None else []


def _of_passage(
    finding: Finding, discourse: Discourse, sides: Sequence[str]
) -> list[ResolvedPlace]:
    """Those of the gathering told just before that this one points back to, or of the passage."""
    told = discourse.told
    back = finding.definite and not finding.name
    if back and told is not None and told.type == finding.type:
        return list(told.places)
    here = [p for side in sides for p in discourse.told_here(side)]
    return here if any(country(p) == "VN" for p in here) else []


def _joined(statement: Statement, discourse: Discourse) -> Sequence[ResolvedPlace]:
    """ "The city has joined with Quang Nam": the unit meant besides the one named."""
    if statement.has("city"):
        return discourse.cities_or_side("VN")
    return discourse.one("VN") if statement.has("province") else ()


def _named(finding: Finding) -> tuple[list[ResolvedPlace], list[ResolvedPlace]]:
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


def _of_gathering(
    finding: Finding, discourse: Discourse, places: list[ResolvedPlace], sides: Sequence[str]
) -> list[ResolvedPlace]:
    """Who holds or attends a gathering besides those named, and where it is when none says so."""
    statement = finding.statement
    missing = _missing(sides, places)
    added: list[ResolvedPlace] = []
    if statement.has("attend"):
        added += [p for p in _guests(statement, discourse) if country(p) in missing]
    head = statement.start + _HEAD[statement.language]
    for side in missing:
        if statement.among(statement.start, head, _UNITS[side]):
            added += discourse.side(side)
    if statement.part and not statement.among(statement.start, statement.end, finding.type):
        added += [p for p in discourse.before if country(p) in _missing(sides, [*places, *added])]
    if places or added:
        hosted = any(at_venue(statement, p) for p in places)
        if not hosted and "VN" in _missing(sides, [*places, *added]):
            added += discourse.side("VN")
        return added
    if statement.has("both"):
        return [p for side in missing for p in discourse.side(side)]
    if statement.has("city", "province"):
        return list(discourse.cities_or_side("VN"))
    return []


def _carried(
    finding: Finding,
    discourse: Discourse,
    places: Sequence[ResolvedPlace],
    sides: Sequence[str],
) -> list[ResolvedPlace]:
    """The other side of an event that names one side only, from what went before."""
    statement = finding.statement
    missing = _missing(sides, places)
    if finding.type in _GATHERINGS:
        hosts = {country(p) for p in places if at_venue(statement, p)}
        alone = "VN" in hosts or (hosts and _of_the_country(finding))
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
    if _national_actor(statement) or _national_pronoun(statement, discourse):
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


def _envoy(statement: Statement) -> bool:
    """Whether an ambassador or a consul acts: "the two" are persons then, not two regions."""
    return any(person.office in _ENVOYS for person in statement.people)


def _of_the_country(finding: Finding) -> bool:
    """A festival of Vietnam abroad ("Lễ hội Việt Nam tại Kanagawa"), of no one province."""
    end = finding.end + _OWN_COUNTRY
    return finding.type == "festival" and any(
        country(p) == "VN" and not region(p)
        for p in finding.statement.names(finding.start - _OWN_COUNTRY, end)
    )


def _national_actor(statement: Statement) -> bool:
    return any(person.office.endswith(_NATIONAL) for person in statement.people)


def _national_pronoun(statement: Statement, discourse: Discourse) -> bool:
    """ "He was received by …": the leader of the country told of in the sentence before."""
    head = statement.start + _HEAD[statement.language]
    pronoun = PRONOUN[statement.language].search(statement.text(statement.start, head))
    return bool(pronoun) and discourse.speaker.endswith(_NATIONAL)


def _missing(sides: Sequence[str], places: Sequence[ResolvedPlace]) -> list[str]:
    present = {country(p) for p in places}
    return [side for side in sides if side not in present]


def _origin(statement: Statement, place: ResolvedPlace) -> bool:
    before = statement.text(statement.start, place.mention.start)
    return bool(ORIGIN[statement.language].search(before))


def _same_unit(statement: Statement, discourse: Discourse) -> list[ResolvedPlace]:
    """同省, 同県: the unit named last, even beside others of its country."""
    if statement.language != "ja":
        return []
    found: list[ResolvedPlace] = []
    if any(cue.form.startswith("同") for cue in statement.of("province")):
        found += discourse.province[-1:]
    if any(cue.form.startswith("同") for cue in statement.of("prefecture")):
        found += discourse.last.get("JP", ())[-1:]
    return found


def _guests(statement: Statement, discourse: Discourse) -> Sequence[ResolvedPlace]:
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
