"""Tell when countries act rather than their regions, and which country is the partner."""

from geodata.events.discourse import Discourse
from geodata.events.findings import Finding
from geodata.events.statements import Statement, country, region
from geodata.lexicon.events.grammar import ENVOY, PRONOUN, TO_COUNTRY

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
# How near to its noun a country stands in a festival's name.
_OWN_COUNTRY = 24
# How far into a sentence, in code points, its subject reaches.
_HEAD = {"ja": 6, "en": 40, "vi": 40, "id": 40}


def of_states(finding: Finding, partner: str) -> Finding:
    """A national event; the founding year that dates an anniversary is Japan's alone."""
    reckoned = finding.form == "anniversary" and partner != "JP"
    return finding._replace(
        national=True,
        status="held" if reckoned else finding.status,
        regions=(),
        countries=tuple(sorted({"VN", partner})),
        date=None if reckoned else finding.date,
    )


def between_states(finding: Finding, discourse: Discourse, partner: str) -> bool:
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
    pictured = caption and national_actor(statement) and not statement.has("prefecture")
    if guests or (not pictured and statement.has("both", "province", "prefecture", "city")):
        return False
    abroad = any(country(p) for p in statement.places if not region(p))
    abroad = abroad or bool(TO_COUNTRY.search(statement.low))
    return statement.has("countries", "csp") or (abroad and national_actor(statement))


def partner_of(finding: Finding, discourse: Discourse) -> str:
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


def envoy(statement: Statement) -> bool:
    """Whether an ambassador or a consul acts: "the two" are persons then, not two regions."""
    return any(person.office in _ENVOYS for person in statement.people) or any(
        ENVOY.search(cue.form) for cue in statement.of("official")
    )


def of_the_country(finding: Finding) -> bool:
    """A festival of Vietnam abroad ("Lễ hội Việt Nam tại Kanagawa"), of no one province."""
    end = finding.end + _OWN_COUNTRY
    return finding.type == "festival" and any(
        country(p) == "VN" and not region(p)
        for p in finding.statement.names(finding.start - _OWN_COUNTRY, end)
    )


def of_leaders(discourse: Discourse) -> bool:
    """Whether "the two sides" are the two countries, whose leaders the sentence before tells of."""
    told = discourse.told
    if told is None or discourse.now is None or told.type != "visit":
        return False
    near = discourse.now.index - told.statement.index == 1
    return near and told.national and national_actor(told.statement)


def national_actor(statement: Statement) -> bool:
    """Whether a minister, an ambassador or a monarch acts."""
    return any(person.office.endswith(_NATIONAL) for person in statement.people)


def national_pronoun(statement: Statement, discourse: Discourse) -> bool:
    """ "He was received by …": the leader of the country told of in the sentence before."""
    head = statement.start + _HEAD[statement.language]
    pronoun = PRONOUN[statement.language].search(statement.text(statement.start, head))
    return bool(pronoun) and discourse.speaker.endswith(_NATIONAL)
