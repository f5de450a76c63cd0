"""Words for what the extraction keeps as keys: the offices of people, the evidence of an event."""

from collections.abc import Callable
from typing import Final

from .locale import Texts

_Say = Callable[[Texts], str]

_OFFICES: Final[dict[str, _Say]] = {
    "governor": lambda t: t.say_in("office", "governor"),
    "vice_governor": lambda t: t.say_in("office", "vice-governor"),
    "former_governor": lambda t: t.say_in("office", "former governor"),
    "mayor": lambda t: t.say_in("office", "mayor"),
    "vice_mayor": lambda t: t.say_in("office", "vice-mayor"),
    "former_mayor": lambda t: t.say_in("office", "former mayor"),
    "chairman_people_committee": lambda t: t.say_in("office", "People’s Committee chairman"),
    "vice_chairman_people_committee": lambda t: t.say_in(
        "office", "People’s Committee vice-chairman"
    ),
    "people_committee": lambda t: t.say_in("office", "People’s Committee"),
    "chairman_people_council": lambda t: t.say_in("office", "People’s Council chairman"),
    "vice_chairman_people_council": lambda t: t.say_in("office", "People’s Council vice-chairman"),
    "people_council": lambda t: t.say_in("office", "People’s Council"),
    "party_secretary": lambda t: t.say_in("office", "party secretary"),
    "deputy_party_secretary": lambda t: t.say_in("office", "deputy party secretary"),
    "general_secretary": lambda t: t.say_in("office", "general secretary"),
    "assembly_chair": lambda t: t.say_in("office", "assembly chair"),
    "assembly_vice_chair": lambda t: t.say_in("office", "assembly vice-chair"),
    "assembly_member": lambda t: t.say_in("office", "assembly member"),
    "national_assembly_chair": lambda t: t.say_in("office", "speaker of parliament"),
    "national_assembly_vice_chair": lambda t: t.say_in("office", "deputy speaker of parliament"),
    "parliament_member": lambda t: t.say_in("office", "member of parliament"),
    "president": lambda t: t.say_in("office", "president"),
    "vice_president": lambda t: t.say_in("office", "vice-president"),
    "prime_minister": lambda t: t.say_in("office", "prime minister"),
    "deputy_prime_minister": lambda t: t.say_in("office", "deputy prime minister"),
    "minister": lambda t: t.say_in("office", "minister"),
    "vice_minister": lambda t: t.say_in("office", "vice-minister"),
    "ambassador": lambda t: t.say_in("office", "ambassador"),
    "former_ambassador": lambda t: t.say_in("office", "former ambassador"),
    "special_ambassador": lambda t: t.say_in("office", "special ambassador"),
    "minister_counsellor": lambda t: t.say_in("office", "minister-counsellor"),
    "counsellor": lambda t: t.say_in("office", "counsellor"),
    "consul_general": lambda t: t.say_in("office", "consul-general"),
    "deputy_consul_general": lambda t: t.say_in("office", "deputy consul-general"),
    "honorary_consul": lambda t: t.say_in("office", "honorary consul"),
    "department_director": lambda t: t.say_in("office", "department director"),
    "deputy_department_director": lambda t: t.say_in("office", "deputy department director"),
    "chief_of_office": lambda t: t.say_in("office", "chief of office"),
    "delegation_head": lambda t: t.say_in("office", "head of delegation"),
    "representative": lambda t: t.say_in("office", "representative"),
    "spokesperson": lambda t: t.say_in("office", "spokesperson"),
    "adviser": lambda t: t.say_in("office", "adviser"),
    "chairman": lambda t: t.say_in("office", "chair"),
    "vice_chairman": lambda t: t.say_in("office", "vice-chair"),
    "general_director": lambda t: t.say_in("office", "general director"),
    "deputy_general_director": lambda t: t.say_in("office", "deputy general director"),
    "director": lambda t: t.say_in("office", "director"),
    "deputy_director": lambda t: t.say_in("office", "deputy director"),
    "rector": lambda t: t.say_in("office", "rector"),
    "emperor": lambda t: t.say_in("office", "emperor"),
    "empress": lambda t: t.say_in("office", "empress"),
    "crown_prince": lambda t: t.say_in("office", "crown prince"),
    "crown_princess": lambda t: t.say_in("office", "crown princess"),
    "prince": lambda t: t.say_in("office", "prince"),
    "princess": lambda t: t.say_in("office", "princess"),
}
_EVIDENCE: Final[dict[str, _Say]] = {
    "a journey of a delegation or leader is told": lambda t: t.say(
        "a journey of a delegation or leader is told"
    ),
    "a reception or courtesy call is told": lambda t: t.say("a reception or courtesy call is told"),
    "talks are told": lambda t: t.say("talks are told"),
    "a picture shows host and guest together": lambda t: t.say(
        "a picture shows host and guest together"
    ),
    "guests of a gathering are named": lambda t: t.say("guests of a gathering are named"),
    "a forum is named with its holding": lambda t: t.say("a forum is named with its holding"),
    "a forum is named with its day": lambda t: t.say("a forum is named with its day"),
    "a festival is named with its holding": lambda t: t.say("a festival is named with its holding"),
    "a festival is named with its day": lambda t: t.say("a festival is named with its day"),
    "a paper is named with its signing": lambda t: t.say("a paper is named with its signing"),
    "a paper is named with its date": lambda t: t.say("a paper is named with its date"),
    "a signing is told": lambda t: t.say("a signing is told"),
    "a signing ceremony is told": lambda t: t.say("a signing ceremony is told"),
    "a renewal is told": lambda t: t.say("a renewal is told"),
    "an upgrade of relations is told": lambda t: t.say("an upgrade of relations is told"),
    "a tie between regions is told with its beginning": lambda t: t.say(
        "a tie between regions is told with its beginning"
    ),
    "a tie between regions is named": lambda t: t.say("a tie between regions is named"),
    "the age of a tie between regions is told": lambda t: t.say(
        "the age of a tie between regions is told"
    ),
    "a label dates a tie between regions": lambda t: t.say("a label dates a tie between regions"),
    "partners of a region are counted": lambda t: t.say("partners of a region are counted"),
    "a pair in a list of partners": lambda t: t.say("a pair in a list of partners"),
    "a change of administrative units is told": lambda t: t.say(
        "a change of administrative units is told"
    ),
    "an anniversary of diplomatic relations is told": lambda t: t.say(
        "an anniversary of diplomatic relations is told"
    ),
    "the founding of diplomatic relations is told": lambda t: t.say(
        "the founding of diplomatic relations is told"
    ),
    "a ceremony for the age of a tie is told": lambda t: t.say(
        "a ceremony for the age of a tie is told"
    ),
    "the day stands in the sentence": lambda t: t.say("the day stands in the sentence"),
    "the day is that of the event told before": lambda t: t.say(
        "the day is that of the event told before"
    ),
    "no day is told": lambda t: t.say("no day is told"),
    "the regions are named or meant there": lambda t: t.say("the regions are named or meant there"),
    "the regions are those the article is about": lambda t: t.say(
        "the regions are those the article is about"
    ),
    "registry: a paper on the page named": lambda t: t.say("registry: a paper on the page named"),
    "registry: a contact on the page named, no paper read": lambda t: t.say(
        "registry: a contact on the page named, no paper read"
    ),
    "registry: a plan on the page named, no signing seen": lambda t: t.say(
        "registry: a plan on the page named, no signing seen"
    ),
    "registry: told on the page named": lambda t: t.say("registry: told on the page named"),
}


def office_name(texts: Texts, office: str) -> str:
    """An office as it stands beside a name; an office without words of ours is its own name."""
    say = _OFFICES.get(office)
    return say(texts) if say else office.replace("_", " ")


def evidence_in_words(texts: Texts, rule: str) -> str:
    """What an event rests on; a rule without words of ours stays in English."""
    parts = [_EVIDENCE[part](texts) if part in _EVIDENCE else part for part in rule.split("; ")]
    return texts.say("; ").join(parts)
