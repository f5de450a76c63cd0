"""Findings of one document -> one happening each, however often it is told."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from geodata.edtf import overlaps
from geodata.events.findings import Finding
from geodata.events.happenings import Happening, goes_on_until
from geodata.events.roles import role
from geodata.events.statements import country, region
from geodata.folding import fold
from geodata.lexicon.events.grammar import SEPARATE
from geodata.records import DateSpan

_GATHERINGS = frozenset({"forum", "festival"})
_STAY = 14
# Code points between "since" and its day.
_SINCE = 8
_STATES = frozenset({"partnership", "milestone"})
_MEETINGS = frozenset({"reception", "talks", "online"})


def assemble(findings: Iterable[Finding]) -> list[Happening]:
    """Join the findings that tell of one happening."""
    happenings: list[Happening] = []
    of_type = defaultdict[str, list[Happening]](list)
    for finding in findings:
        alike = of_type[finding.type]
        home = next((h for h in reversed(alike) if _same(h, finding)), None)
        if home is None:
            if finding.weak or (finding.definite and finding.dating != "sentence"):
                continue
            if finding.statement.sentence.kind == "caption" and finding.filled:
                continue
            home = Happening(finding)
            alike.append(home)
            happenings.append(home)
        home.add(finding)
    for outer, inner in pairwise(happenings):
        if _known_through(outer, inner):
            outer.date = inner.date
    return happenings


def _still_there(told: DateSpan, finding: Finding) -> bool:
    """ "He has been in Vietnam since 11 November": the guest of a reception told on the 15th."""
    if finding.type != "visit" or finding.form or finding.date is None:
        return False
    statement = finding.statement
    since = any(
        0 <= date.start - word.end <= _SINCE and date.span == finding.date
        for word in statement.of("since")
        for date in statement.dates
    )
    return since and 0 <= (told.start - finding.date.start).days <= _STAY


def _known_through(outer: Happening, inner: Happening) -> bool:
    """A journey told without a day, and in the next sentence a dated event inside it."""
    journey, first = outer.first, inner.first
    if journey.type != "visit" or outer.date is not None or journey.status != "held":
        return False
    if first.type in _STATES or first.dating != "sentence" or first.status != "held":
        return False
    sentence, following = journey.statement.sentence, first.statement.sentence
    near = first.statement.index - journey.statement.index == 1
    one_day = inner.date is not None and inner.date.start == inner.date.end
    told_in_body = sentence.kind == following.kind == "body"
    same = near and told_in_body and sentence.paragraph == following.paragraph
    return same and one_day and bool(outer.regions & inner.regions)


def _same(happening: Happening, finding: Finding) -> bool:
    if _other_partner(happening, finding):
        return False
    if finding.later or (finding.definite and finding.dating != "sentence"):
        return True
    if finding.type in _GATHERINGS and (told := _same_gathering(happening, finding)) is not None:
        return told
    if _within_tour(happening, finding) or _same_guest(happening, finding):
        return True
    if not _regions_agree(happening.regions, set(finding.regions), finding):
        return False
    if _other_picture(happening, finding):
        return False
    if finding.type == "agreement" and _other_side(happening, finding):
        return False
    if _stop_of_tour(happening, finding) or _other_guests(happening, finding):
        return False
    if _turned_round(happening.first, finding):
        return False
    if happening.date is None or finding.date is None:
        return finding.type != "milestone" and not (
            finding.status == "planned" and happening.first.status != "planned"
        )
    if overlaps(happening.date, finding.date) or goes_on_until(happening.date, finding):
        return True
    if _still_there(happening.date, finding):
        return True
    return finding.type == "partnership" and not (happening.stated and finding.dating == "sentence")


def _same_gathering(happening: Happening, finding: Finding) -> bool | None:
    """What names and venues say of two gatherings; None when they say nothing."""
    venues = {m.venue for m in happening.members} - {""}
    if finding.venue and venues and finding.venue not in venues:
        return False
    if finding.dating != "sentence" and not finding.name:
        return True
    names = {fold(m.name) for m in happening.members if m.name}
    agree = not (happening.date and finding.date) or overlaps(happening.date, finding.date)
    if finding.name and fold(finding.name) in names and agree:
        return True
    return None


def _other_picture(happening: Happening, finding: Finding) -> bool:
    """Two pictures that no text explains are of one event only if they show the same regions."""
    members = [*happening.members, finding]
    alone = all(member.statement.sentence.kind == "caption" for member in members)
    return alone and set(finding.regions) != happening.regions


def _other_partner(happening: Happening, finding: Finding) -> bool:
    """Partners of other countries do not take part in an event with Japan."""
    theirs = set(finding.countries) - {"VN"}
    return bool(happening.partners and theirs) and happening.partners.isdisjoint(theirs)


def _turned_round(first: Finding, second: Finding) -> bool:
    """A visit and the return visit: the guests of one are the hosts of the other."""
    if first.type != "visit" or second.weak or first.date == second.date:
        return False
    ours, theirs = _guests(first), _guests(second)
    return bool(ours and theirs and not ours & theirs)


def _guests(finding: Finding) -> set[str]:
    return {country(p) for p in finding.places if role(finding, p) == "visitor"}


def _stop_of_tour(happening: Happening, finding: Finding) -> bool:
    """A meeting with one region, told apart inside a journey to several, stands for itself."""
    meeting = finding.form in _MEETINGS or finding.statement.has("talks")
    if not meeting or happening.first.form in _MEETINGS:
        return False
    if _abroad_at_large(happening.first) and finding.date != happening.date:
        return not finding.filled and bool(set(finding.regions) - happening.regions)
    for side in ("VN", "JP"):
        toured = {code for code in happening.regions if code.startswith(side)}
        named = {code for code in finding.regions if code.startswith(side)}
        here = {region(p) for p in finding.statement.places} & named
        if len(toured) > 1 and len(named) == 1 and here:
            return True
    return False


def _same_guest(happening: Happening, finding: Finding) -> bool:
    """National leaders receive, on the same day, a guest of whom the text has told already."""
    if finding.type != "visit" or not finding.national or finding.date != happening.date:
        return False
    return finding.form == "reception" and finding.statement.has("guests") and bool(finding.date)


def _other_side(happening: Happening, finding: Finding) -> bool:
    """A paper with a ministry and one with a province are two, on the same day too."""
    before = happening.first.statement.has("ministry")
    local = any(code.startswith("VN") for code in happening.regions)
    here = finding.statement.has("ministry")
    named = any(code.startswith("VN") for code in finding.regions)
    return (before and not local and named and not here) or (here and not named and local)


def _other_guests(happening: Happening, finding: Finding) -> bool:
    """One named guest without a region, then guests of named regions: two receptions."""
    if finding.form not in _MEETINGS or happening.first.form not in _MEETINGS:
        return False
    if SEPARATE[finding.statement.language].search(finding.statement.low):
        return True
    if finding.filled:
        return False
    sides = {code[:2] for code in happening.regions}
    new = {region(p) for p in finding.statement.tied if country(p) not in sides} - {""}
    ours = {p.name for m in happening.members for p in m.statement.people if p.name}
    theirs = {p.name for p in finding.statement.people if p.name}
    return bool(new and ours) and not ours & theirs and bool(happening.first.filled)


def _within_tour(happening: Happening, finding: Finding) -> bool:
    """A national leader's reception on a day of a journey told before is a part of it."""
    tour = happening.date
    if finding.type != "visit" or finding.regions or tour is None or finding.date is None:
        return False
    several = tour.end > tour.start and bool(happening.regions)
    return several and tour.start <= finding.date.start and finding.date.end <= tour.end


def _abroad_at_large(first: Finding) -> bool:
    """A journey of several days to the other country, no region of it named."""
    days = first.date is None or first.date.end > first.date.start
    return days and (len(first.regions) < 2 or (first.date is None and bool(first.filled)))


def _regions_agree(mine: set[str], theirs: set[str], finding: Finding) -> bool:
    if not mine or not theirs:
        return mine == theirs or finding.filled != ""
    for side in {code[:2] for code in mine | theirs}:
        a = {code for code in mine if code.startswith(side)}
        b = {code for code in theirs if code.startswith(side)}
        if a and b and not a & b:
            return False
    return bool(mine & theirs)
