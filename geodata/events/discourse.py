"""Take in what an article tells, sentence by sentence."""

from collections.abc import Iterable, Sequence

from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.memory import CENTRAL_CITIES, SIDES, Memory, is_city, months, once
from geodata.events.roles import role
from geodata.events.statements import Statement, by_country, country, region
from geodata.lexicon.events.grammar import ORDINAL
from geodata.records import EventType, Person, ResolvedPlace

_FRAMES = ("forum", "festival", "trip", "during_trip")
# Characters of a heading beside the name of a place, for its number and its kind of unit.
_HEADING_REST = {"ja": 6, "en": 14, "vi": 14, "id": 14}
# Code points between the sentences of one caption or item.
_BESIDE = 3
# Signs of a family name before a given name in kanji.
_KANJI_FAMILY = (2, 3)
_JAPANESE_OFFICES = frozenset({"governor", "vice_governor", "mayor", "vice_mayor"})
_VIETNAMESE_OFFICES = frozenset(
    {
        "chairman_people_committee",
        "vice_chairman_people_committee",
        "chairman_people_council",
        "vice_chairman_people_council",
        "party_secretary",
        "deputy_party_secretary",
    }
)


class Discourse(Memory):
    """A memory that is updated sentence by sentence."""

    def observe(self, statement: Statement) -> None:
        """Take in whom and what a sentence names."""
        self.now = statement
        self.before_index = statement.index
        self.gathering_before = None
        if not statement.kinds.isdisjoint(_FRAMES):
            self._frame(statement)
        self._pass_on(statement)
        if statement.written:
            home = once([p for p in statement.written if region(p) and p.use == "place"])
            self.written = (statement.sentence.paragraph, home)
        if statement.sentence.kind == "heading":
            self.section = _section(statement, statement.tied)
        self.named_before = {}
        if statement.places:
            self._place(statement)
        for person in statement.people:
            self._meet(person, statement.tied)
        if statement.people:
            self.speaker = statement.people[0].office

    def _frame(self, statement: Statement) -> None:
        """Take in the gathering or the journey that a sentence speaks of."""
        types = [_gathering(cue) for cue in statement.of("forum", "festival")]
        if types:
            self.gathering_before = types[-1]
            self.gathering = self.gathering or types[0]
            if self.gathering != types[-1] and ORDINAL.search(statement.low):
                self.gathering = types[-1]
        if statement.has("trip", "during_trip"):
            self.trip_index = statement.index

    def _place(self, statement: Statement) -> None:
        """Take in the regions and cities a sentence names."""
        foreign = {country(p) for p in statement.places} & self.partners
        if foreign:
            self.partner = "JP" if "JP" in foreign else min(foreign)
            self.partner_paragraph = statement.sentence.paragraph
        for side in SIDES:
            named = statement.parties.get(side)
            if not named:
                continue
            self.named_before[side] = once(named)
            here = once([p for p in named if p.use == "place"])
            if here:
                self.last[side] = here
                if side not in self.section and statement.sentence.kind != "item":
                    self.main.setdefault(side, here)
        for place in statement.places:
            if place.use == "seat" and is_city(place):
                self.cities.setdefault(country(place), place)
        for place in statement.tied:
            if is_city(place):
                self.cities[country(place)] = place
        for place in statement.parties.get("VN", ()):
            if region(place) not in CENTRAL_CITIES:
                self.province = (place,)

    def _pass_on(self, statement: Statement) -> None:
        """Keep the places of a paragraph, or of a caption or item of several sentences."""
        sentence = statement.sentence
        paragraph, end = self.passage_end
        if sentence.end != end:
            same = paragraph == sentence.paragraph and (
                sentence.kind == "body" or 0 <= sentence.start - end <= _BESIDE
            )
            self.passage = (*self.passage, *self.now_tied) if same else ()
            self.now_tied = ()
        if statement.tied:
            self.now_tied = (*self.now_tied, *statement.tied)
        self.passage_end = (sentence.paragraph, sentence.end)

    def _meet(self, person: Person, places: Iterable[ResolvedPlace]) -> None:
        home = tuple(p for p in places if p.place and p.place.id == person.body)[:1]
        if not home and not person.body and person.office in _JAPANESE_OFFICES:
            home = self.side("JP")
        if not home and not person.body and person.office in _VIETNAMESE_OFFICES:
            home = self.side("VN")
        if not person.name or len(home) != 1:
            return
        words = person.name.casefold().split()
        self.people[words[-1]] = home
        if country(home[0]) == "JP":
            self.people[words[0]] = home
            if words[0][0] >= "一":
                self.people.update((words[0][:length], home) for length in _KANJI_FAMILY)

    def happened(self, finding: Finding) -> None:
        """Remember who travels, and the latest event: what "on this occasion" means."""
        self.told = finding
        if not finding.filled and finding.type in ("visit", "agreement", "partnership"):
            sides = by_country(finding.places)
            for name in SIDES:
                if here := once(sides.get(name, ())):
                    self.acting[name] = (finding.statement, here)
        if finding.type == "visit":
            guests = once([p for p in finding.places if role(finding, p) == "visitor"])
            self.visitors = guests or self.visitors
        if finding.type in ("forum", "festival"):
            self.open = None if finding.dating == "sentence" else finding
            self._gathered(finding)
        if finding.date is None:
            return
        if finding.type == "partnership":
            if finding.date.start == finding.date.end and finding.dating == "sentence":
                self.around = self.around or finding
            return
        if finding.type == "milestone" and (
            finding.form != "anniversary" or finding.date.start != finding.date.end
        ):
            return
        if finding.status == "planned" and (finding.date.end - finding.date.start).days <= 31:
            one = finding.date.start == finding.date.end
            self.ahead = finding.date if one else months(finding.date)
        if finding.status != "held" or (finding.date.end - finding.date.start).days > 31:
            return
        if finding.statement.sentence.kind == "caption":
            return
        before = self.around.date if self.around else None
        if before is None or finding.date.start >= before.start:
            self.around = finding

    def _gathered(self, finding: Finding) -> None:
        """Remember the gathering that others are part of, and where it is once that is told."""
        if finding.statement.sentence.kind == "caption":
            return
        if finding.date and (finding.dating == "sentence" or not finding.within):
            self.outer = finding
        elif self.outer and not self.outer.regions and finding.name == self.outer.name:
            self.outer = self.outer._replace(places=finding.places, regions=finding.regions)


def _section(
    statement: Statement, places: Sequence[ResolvedPlace]
) -> dict[str, tuple[ResolvedPlace, ...]]:
    """The region that a heading gives to its section: its number and one name ("2 Vĩnh Long")."""
    if len(places) != 1 or statement.dates:
        return {}
    rest = len(statement.body) - len(places[0].mention.text)
    if rest > _HEADING_REST[statement.language]:
        return {}
    return {country(places[0]): (places[0],)}


def _gathering(cue: Cue) -> EventType:
    return "forum" if "forum" in cue else "festival"
