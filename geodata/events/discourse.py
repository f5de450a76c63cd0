"""What has been told so far: whom "the two provinces", "the governor", "on this occasion" mean."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from geodata.edtf import span_of
from geodata.events.cues import Cue
from geodata.events.findings import Finding
from geodata.events.roles import role
from geodata.events.statements import Statement, by_country, country, region
from geodata.lexicon.events.grammar import ORDINAL
from geodata.records import DateSpan, EventType, Person, ResolvedPlace

SIDES = ("VN", "JP")
_FRAMES = ("forum", "festival", "trip", "during_trip")
# Sentences after which an actor is no longer "the province" without its name.
_FRESH = 1
# Characters of a heading beside the name of a place, for its number and its kind of unit.
_HEADING_REST = {"ja": 6, "en": 14, "vi": 14, "id": 14}
# Code points between the sentences of one caption or item.
_BESIDE = 3
# Days after which an event is no news, sentences after which it is no longer the scene.
_NEWS = 45
_CLOSE = 12
_CLOSE_TRIP = 2
# Signs of a family name before a given name in kanji.
_KANJI_FAMILY = (2, 3)
_CENTRAL_CITIES = frozenset({"VN-HN", "VN-SG", "VN-DN", "VN-HP", "VN-CT", "VN-26"})
_CAPITALS = frozenset({"VN-HN", "VN-SG", "JP-13"})
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


@dataclass
class Discourse:
    """The regions, persons and days an article has spoken of, updated sentence by sentence."""

    main: dict[str, tuple[ResolvedPlace, ...]] = field(default_factory=dict)
    last: dict[str, tuple[ResolvedPlace, ...]] = field(default_factory=dict)
    acting: dict[str, tuple[Statement, tuple[ResolvedPlace, ...]]] = field(default_factory=dict)
    now: Statement | None = None
    cities: dict[str, ResolvedPlace] = field(default_factory=dict)
    people: dict[str, tuple[ResolvedPlace, ...]] = field(default_factory=dict)
    visitors: tuple[ResolvedPlace, ...] = ()
    before: Sequence[ResolvedPlace] = ()
    usual_partner: str = "JP"
    partners: frozenset[str] = frozenset({"JP"})
    only: tuple[ResolvedPlace, ...] = ()
    often: dict[str, tuple[ResolvedPlace, ...]] = field(default_factory=dict)
    elsewhere: bool = False
    partner: str = "JP"
    partner_paragraph: int = -1
    around: Finding | None = None
    told: Finding | None = None
    gathering: EventType | None = None
    open: Finding | None = None
    outer: Finding | None = None
    ahead: DateSpan | None = None
    gathering_before: EventType | None = None
    opening: DateSpan | None = None
    paper_before: bool = False
    before_index: int = -1
    named_before: dict[str, tuple[ResolvedPlace, ...]] = field(default_factory=dict)
    province: tuple[ResolvedPlace, ...] = ()
    section: dict[str, tuple[ResolvedPlace, ...]] = field(default_factory=dict)
    written: tuple[int, tuple[ResolvedPlace, ...]] = (-1, ())
    passage: tuple[ResolvedPlace, ...] = ()
    passage_end: tuple[int, int] = (-1, -1)
    now_tied: tuple[ResolvedPlace, ...] = ()
    trip_index: int = -1
    speaker: str = ""

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
            if place.use == "seat" and _is_city(place):
                self.cities.setdefault(country(place), place)
        for place in statement.tied:
            if _is_city(place):
                self.cities[country(place)] = place
        for place in statement.parties.get("VN", ()):
            if region(place) not in _CENTRAL_CITIES:
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
        if finding.date is None or finding.type == "partnership":
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

    def partner_in(self, statement: Statement) -> str:
        """The foreign country a sentence is about that names none."""
        if statement.sentence.paragraph == self.partner_paragraph:
            return self.partner
        return self.usual_partner

    def home_of(self, person: Person) -> tuple[ResolvedPlace, ...]:
        """The region a person named earlier holds office in."""
        if not person.name or person.body:
            return ()
        words = person.name.casefold().split()
        return self.people.get(words[-1]) or self.people.get(words[0], ())

    def side(self, name: str) -> tuple[ResolvedPlace, ...]:
        """Whom "the province" (VN) or "the prefecture" (JP) means just now.

        The one that acted in the event told just before; else the one the article is about.
        """
        statement, acting = self.acting.get(name, (None, ()))
        if statement and self.now and len(acting) == 1 and _follows(self.now, statement):
            return acting
        if self.now and self.now.sentence.kind == "item":
            usual = self.often.get(name, ()) if name == "VN" else self.only
            return self.section.get(name) or self.main.get(name) or usual
        return (
            self._written_at(name)
            or self.section.get(name)
            or self.main.get(name)
            or self.last.get(name)
            or self.often.get(name, ())
        )

    def _written_at(self, name: str) -> tuple[ResolvedPlace, ...]:
        """The place that this paragraph's report was written at, if it is no national newsroom."""
        paragraph, places = self.written
        if self.now is None or self.now.sentence.paragraph != paragraph or len(places) != 1:
            return ()
        capital = region(places[0]) in _CAPITALS and not self.now.has("city")
        return () if capital or country(places[0]) != name else places

    def told_here(self, name: str) -> tuple[ResolvedPlace, ...]:
        """The one region of a country that the sentences before name in this passage."""
        here = once([p for p in self.passage if country(p) == name and p.use == "place"])
        return here if len(here) == 1 else ()

    def recent(self, name: str) -> tuple[ResolvedPlace, ...]:
        """The region of one country that the sentence just before names, if it names one only."""
        if self.now is None or self.before_index != self.now.index - 1:
            return ()
        return self.named_before.get(name, ()) if len(self.named_before.get(name, ())) == 1 else ()

    def one(self, name: str) -> tuple[ResolvedPlace, ...]:
        """The region of one country that the article is about, if it is one."""
        places = self.side(name)
        return places if len({region(p) for p in places}) == 1 else ()

    def cities_or_side(self, name: str) -> tuple[ResolvedPlace, ...]:
        """Whom "the city" means: the city named last, else the side."""
        if (written := self._written_at(name)) and _is_city(written[0]):
            return written
        return (self.cities[name],) if name in self.cities else self.side(name)

    @property
    def bilateral(self) -> bool:
        """Whether the article opens with one region of each country."""
        return all(len(self.section.get(name) or self.main.get(name, ())) == 1 for name in SIDES)

    def pair(self) -> tuple[ResolvedPlace, ...]:
        """Whom "the two sides" means just now."""
        return (*self.side("VN"), *self.side("JP"))

    def fresh(self, statement: Statement, published: DateSpan | None) -> bool:
        """Whether the event around is the news: told close by, and not long ago."""
        around = self.around
        if around is None or around.date is None:
            return False
        if published and (published.start - around.date.end).days > _NEWS:
            return False
        return statement.index - around.statement.index <= _CLOSE

    def day_around(self, finding: Finding) -> DateSpan | None:
        """The day of the event around a finding, or the month of a journey of several days."""
        around = self.around
        if around is None or around.date is None:
            return None
        statement = finding.statement
        if statement.has("first_day"):
            return _day(around.date.start)
        if statement.has("last_day"):
            return _day(around.date.end)
        apart = around.type in ("forum", "festival") and (
            statement.has("during_trip") or (finding.type == "visit" and statement.has("occasion"))
        )
        apart = apart or around.until
        apart = apart or (around.form == "reception" and statement.has("during_trip"))
        apart = apart or self._elsewhere_on_the_trip(finding, around)
        if around.date.start == around.date.end and not apart:
            return around.date
        return months(around.date)

    def _elsewhere_on_the_trip(self, finding: Finding, around: Finding) -> bool:
        """A journey to another region, or a deed of a trip told beside one day's reception."""
        if around.type != "visit":
            return False
        statement = finding.statement
        if finding.type == "visit" and not finding.form:
            named = {region(p) for p in statement.tied if role(finding, p) == "host"}
            return bool(named) and not named & set(around.regions)
        told = 0 < statement.index - self.trip_index <= _CLOSE_TRIP
        return told and around.form == "reception" and around.statement.index < self.trip_index


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


def _follows(statement: Statement, earlier: Statement) -> bool:
    """Whether a sentence goes on about whom an earlier one told of."""
    near = statement.index - earlier.index <= _FRESH
    return near and statement.sentence.paragraph == earlier.sentence.paragraph


def months(span: DateSpan) -> DateSpan:
    """The month that a span of days lies in; the span itself when it lies in two."""
    if (span.start.year, span.start.month) != (span.end.year, span.end.month):
        return span
    following = date(span.end.year + span.end.month // 12, span.end.month % 12 + 1, 1)
    return span_of(span.start.replace(day=1), date.fromordinal(following.toordinal() - 1))


def once(places: Sequence[ResolvedPlace]) -> tuple[ResolvedPlace, ...]:
    """The first place of each region."""
    if len(places) < 2:
        return tuple(places)
    found: dict[str, ResolvedPlace] = {}
    for place in places:
        found.setdefault(region(place), place)
    return tuple(found.values())


def _day(day: date) -> DateSpan:
    return span_of(day, day)


def _is_city(place: ResolvedPlace) -> bool:
    return place.place is not None and (
        place.place.kind == "city" or region(place) in _CENTRAL_CITIES
    )
