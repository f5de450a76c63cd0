"""Whom "the two provinces", "the governor", "on this occasion" mean, by what was told so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from geodata.edtf import span_of
from geodata.events.findings import Finding
from geodata.events.roles import role
from geodata.events.statements import Statement, country, region
from geodata.records import DateSpan, EventType, Person, ResolvedPlace

SIDES = ("VN", "JP")
# Sentences after which an actor is no longer "the province" without its name.
_FRESH = 1
# Days after which an event is no news, sentences after which it is no longer the scene.
_NEWS = 45
_CLOSE = 12
_CLOSE_TRIP = 2
CENTRAL_CITIES = frozenset({"VN-HN", "VN-SG", "VN-DN", "VN-HP", "VN-CT", "VN-26"})
_CAPITALS = frozenset({"VN-HN", "VN-SG", "JP-13"})


@dataclass
class Memory:
    """The regions, persons and days an article has spoken of, and what words mean by them."""

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
        if (written := self._written_at(name)) and is_city(written[0]):
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


def is_city(place: ResolvedPlace) -> bool:
    """Whether a place is a city, or a unit of the rank of a province that is one."""
    return place.place is not None and (
        place.place.kind == "city" or region(place) in CENTRAL_CITIES
    )
