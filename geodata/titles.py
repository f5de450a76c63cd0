"""An event's short title in each language, from its fields; never a copied sentence."""

from collections.abc import Sequence
from functools import cache

from geodata.errors import UnknownPlaceError
from geodata.folding import fold
from geodata.gazetteer import display_name, units
from geodata.lexicon.titles import WORDING, Wording
from geodata.records import Candidate, Language
from geodata.sides import Sides

_display_name = cache(display_name)

# More names than this make a title a list; the rest is counted.
_MOST_NAMES = 3
_LONGEST = 80

# Statuses whose event did not take place (yet); a verb has a form of its own for each.
_MOODS = {"planned": "planned", "cancelled": "off", "postponed": "off"}


def title(event: Candidate, language: Language) -> str:
    """A readable title such as "Hokkaidō governor visits Quảng Ninh", under about 90 characters.

    Names come from the gazetteer in the title's language; roles decide who visits whom. It says
    no more than the fields: no direction or venue without a role, no deed that is only planned.
    """
    text = _Writer(event, language, _MOST_NAMES - 1).write()
    return text if len(text) <= _LONGEST else _Writer(event, language, 1).write()


class _Writer:
    """One event in one language: its names, its sides, and the pattern that fits them.

    Of a list that is too long the first `shown` names stand there, the others as a number.
    """

    def __init__(self, event: Candidate, language: Language, shown: int) -> None:
        self.event = event
        self.language = language
        self.shown = shown
        self.words: Wording = WORDING[language]
        self.sides = Sides(event)

    def write(self) -> str:
        return {
            "visit": self._visit,
            "forum": self._gathering,
            "festival": self._gathering,
            "partnership": self._tie,
            "agreement": self._paper,
            "milestone": self._milestone,
        }[self.event.type]()

    def _visit(self) -> str:
        hosts, visitors = self.sides.hosts(), self.sides.in_role("visitor")
        homes = {self.sides.country(place) for place in hosts}
        form = self.event.form
        if len(homes) == 1:
            guests = [place for place in visitors if self.sides.country(place) not in homes]
            if guests and form != "online":
                return self._called_on(guests, hosts)
            if not visitors and self.sides.are_all(hosts):
                pattern = "in" if form else "visit_to"
                return self._title(pattern, what=self._what(), where=self._list(hosts))
        a, b = self.sides.both()
        if not hosts and not form and len({self.sides.country(place) for place in visitors}) == 1:
            return self._journey(visitors)
        if a and b and len(a + b) > _MOST_NAMES:
            return self._two("visit_two", a, b)
        return self._one(a + b)

    def _called_on(self, guests: Sequence[str], hosts: Sequence[str]) -> str:
        received = "received" if self.sides.in_role("host") else "received_at"
        pattern = received if self.event.form == "reception" else "visits"
        return self._title(pattern, who=self._visitor(guests), host=self._list(hosts))

    def _journey(self, visitors: Sequence[str]) -> str:
        """Who travelled is known; whom they met is not, though others are named."""
        who, own = self._visitor(visitors), self.sides.regions(visitors)
        others = [place for side in self.sides.both() for place in side]
        named = [place for place in others if place not in visitors and place not in own]
        if named:
            return self._title("visit_by_with", who=who, **{"with": self._list(named)})
        return self._title("visit_by", who=who)

    def _visitor(self, places: Sequence[str]) -> str:
        """The one official who leads, when the sentence names one for this side."""
        for person in self.event.participants:
            office = self._office(person.office, person.body)
            if office and person.body in places:
                return self._official(self._name(person.body), office)
        pattern = "delegation" if len(places) == 1 else "delegation_from"
        return self._fill(pattern, a=self._list(places))

    def _official(self, name: str, office: str) -> str:
        """An office of a place; in Japanese the rank that ends the name stands in it just once."""
        city, rank = self.words.rank[:1], name[-1]
        if rank in self.words.rank:
            office = office.replace(city, rank)
            name = name.removesuffix(rank) if office.startswith(rank) else name
        return self._fill("official", a=name, office=office)

    def _office(self, office: str, body: str) -> str | None:
        """The words for an office; Vietnam's cities call some of theirs otherwise."""
        known = self.words.offices
        city = known.get(f"{office}.city") if body in _municipalities() else None
        return city or known.get(office)

    def _gathering(self) -> str:
        venues = self.sides.in_role("venue", "host")
        if not venues:
            return self._between()
        homes = {self.sides.region(place) for place in venues} | set(venues)
        guests = [region for region in self.event.regions if region not in homes]
        where = self._list(venues)
        if guests:
            named = self._list(guests, self.words.inner)
            return self._title("in_with", what=self._what(), where=where, **{"with": named})
        return self._title("in", what=self._what(), where=where)

    def _tie(self) -> str:
        a, b = self.sides.both()
        return self._two("two", a, b) if a and b else self._with_partner(a or b)

    def _paper(self) -> str:
        a, b = self.sides.both()
        if not (a and b):
            return self._with_partner(a or b)
        if len(a + b) > _MOST_NAMES or self.event.status not in ("held", "planned"):
            return self._two("two", a, b)
        papers = self.words.papers
        paper = papers.get(self.event.form) or papers[""]
        return self._title("sign", a=self._list(a + b), paper=paper)

    def _milestone(self) -> str:
        form, regions = self.event.form, self.event.regions
        if form == "merger":
            name = "merger" if regions else "merger_national"
            return self._title(name, a=self._list(regions))
        if form in ("relations", "government"):
            return self._title(form)
        if form == "status" and regions:
            return self._title(form, a=self._list(regions))
        a, b = self.sides.both()
        if form == "anniversary" and a and b:
            number = self.event.name
            pair = self._fill("pair", a=self._list(a), b=self._list(b))
            return self._title("anniversary_n" if number.isdigit() else form, n=number, a=pair)
        return self._one(a + b)

    def _between(self) -> str:
        a, b = self.sides.both()
        return self._two("two", a, b) if a and b else self._one(a + b)

    def _two(self, pattern: str, a: Sequence[str], b: Sequence[str]) -> str:
        first, second = (self._list(side, self.words.inner) for side in (a, b))
        return self._title(pattern, what=self._what(), a=first, b=second)

    def _one(self, places: Sequence[str]) -> str:
        return self._title("one", what=self._what(), a=self._list(places))

    def _with_partner(self, places: Sequence[str]) -> str:
        """One side is named; of the other no more than its country is known."""
        home = "VN" if self.sides.of("VN") else next(iter(self.event.regions), "VN")[:2]
        abroad = [country for country in self.event.countries if country != home]
        if not places or len(abroad) != 1:
            return self._one(places)
        country, a = self._name(abroad[0]), self._list(places, self.words.inner)
        return self._title("partner", what=self._what(), a=a, country=country)

    def _what(self) -> str:
        nouns, form = self.words.nouns, self.event.form
        if form == "sister" and not all(
            self._is_city(p) for side in self.sides.both() for p in side
        ):
            form = "sister_region"
        return nouns.get(f"{self.event.type}.{form}") or nouns[self.event.type]

    def _is_city(self, place: str) -> bool:
        return place in _municipalities() or place not in self.event.regions

    def _list(self, places: Sequence[str], pair: str = "") -> str:
        """Names in a row; `pair` joins two of them inside a longer row."""
        names = list(dict.fromkeys(self._name(place) for place in places))
        if len(names) > _MOST_NAMES:
            shown = names[: self.shown]
            joint = self.words.conjunction if len(shown) > 1 else self.words.pair
            return self.words.others.format(
                names=self.words.comma.join(shown), and_=joint, n=len(names) - len(shown)
            )
        if len(names) < 2:
            return "".join(names)
        joint = (pair or self.words.pair) if len(names) == 2 else self.words.conjunction
        return self.words.comma.join(names[:-1]) + joint + names[-1]

    def _name(self, place: str) -> str:
        try:
            name = self.words.countries.get(place) or _display_name(place, self.language)
        except UnknownPlaceError:  # a venue that an online geocoder found has no gazetteer row
            return next((p.name for p in self.event.places if p.id == place), place)
        row = next((p for p in self.event.places if p.id == place and p.kind == "city"), None)
        if row is None or not row.region:
            return name
        # Osaka is a city and a prefecture: only the word for "city" tells them apart.
        alike = fold(name) == fold(_display_name(row.region, self.language))
        return self._fill("city", a=name) if alike else name

    def _fill(self, pattern: str, **fields: str) -> str:
        return self.words.patterns[pattern].format(**fields)

    def _title(self, pattern: str, **fields: str) -> str:
        """The whole title: the pattern in the mood of the status, or with the status beside it."""
        status, patterns = self.event.status, self.words.patterns
        own = patterns.get(f"{pattern}.{_MOODS.get(status)}")
        text = (own or patterns[pattern]).format(**fields)
        text = text[:1].upper() + text[1:]
        if status not in _MOODS or (own and status == "planned"):
            return text
        return self.words.statuses[status].format(title=text)


@cache
def _municipalities() -> frozenset[str]:
    """Vietnam's units that are cities, as of the last day of the 63."""
    return frozenset(unit.code for unit in units("63") if unit.status == "municipality")
