"""An event's short title in each language, from its fields; never a copied sentence."""

from collections.abc import Sequence
from functools import cache

from geodata.errors import UnknownPlaceError
from geodata.gazetteer import display_name
from geodata.lexicon.titles import WORDING, Wording
from geodata.records import Candidate, Language

_display_name = cache(display_name)

# More names than this make a title a list; the rest is counted.
_MOST_NAMES = 3


def title(event: Candidate, language: Language) -> str:
    """A readable title such as "Hokkaidō governor visits Quảng Ninh", under about 90 characters.

    Names come from the gazetteer in the title's language; roles decide who visits whom.
    """
    return _Writer(event, language).write()


class _Writer:
    """One event in one language: its names, its sides, and the pattern that fits them."""

    def __init__(self, event: Candidate, language: Language) -> None:
        self.event = event
        self.language = language
        self.words: Wording = WORDING[language]

    def write(self) -> str:
        text = {
            "visit": self._visit,
            "forum": self._gathering,
            "festival": self._gathering,
            "partnership": lambda: self._between("two", "one"),
            "agreement": lambda: self._between("sign", "sign_one"),
            "milestone": self._milestone,
        }[self.event.type]()
        return text[:1].upper() + text[1:]

    def _visit(self) -> str:
        hosts, visitors = self._in_role("host", "venue"), self._in_role("visitor")
        if hosts and visitors and set(hosts) != set(visitors):
            pattern = "received" if self.event.form == "reception" else "visits"
            return self._fill(pattern, who=self._visitor(visitors), host=self._list(hosts))
        return self._between("visit_two", "visit_one")

    def _visitor(self, places: Sequence[str]) -> str:
        """The one official who leads, when the sentence names one for this side."""
        for person in self.event.participants:
            office = self.words.offices.get(person.office)
            if office and person.body in places:
                return self._fill("official", a=self._name(person.body), office=office)
        return self._fill("delegation", a=self._list(places))

    def _gathering(self) -> str:
        venues = self._in_role("venue", "host")
        if not venues and len(self.event.regions) == 1:
            venues = list(self.event.regions)
        if not venues:
            return self._between("two", "one")
        homes = {self._region(place) for place in venues} | set(venues)
        guests = [r for r in self.event.regions if r not in homes]
        if guests:
            return self._fill(
                "in_with",
                what=self._what(),
                where=self._list(venues),
                **{"with": self._list(guests)},
            )
        return self._fill("in", what=self._what(), where=self._list(venues))

    def _between(self, two: str, one: str) -> str:
        a, b = self._side("VN"), self._side("JP")
        others = [c for c in self.event.countries if c not in ("VN", "JP")]
        if not b and others:
            b = self._side(others[0]) or others[:1]
        if a and b:
            return self._fill(two, what=self._what(), a=self._list(a), b=self._list(b))
        if a or b:
            return self._fill(one, what=self._what(), a=self._list(a or b))
        if others:
            return self._fill("two", what=self._what(), a=self._name("VN"), b=self._list(others))
        return self._fill("national", what=self._what())

    def _milestone(self) -> str:
        form, regions = self.event.form, list(self.event.regions)
        if form == "merger":
            return (
                self._fill("merger", a=self._list(regions))
                if regions
                else self._plain("merger_national")
            )
        if form in ("relations", "government"):
            return self._plain(form)
        if form == "status" and regions:
            return self._fill("status", a=self._list(regions))
        pair = self._side("VN") + self._side("JP")
        if form == "anniversary":
            others = [c for c in self.event.countries if c not in ("VN", "JP")] or ["JP"]
            a = self._list(pair) if pair else f"{self._name('VN')} – {self._list(others)}"
            number = self.event.name
            return self._fill("anniversary_n" if number.isdigit() else "anniversary", n=number, a=a)
        return (
            self._fill("one", what=self._what(), a=self._list(pair))
            if pair
            else self._between("two", "one")
        )

    def _what(self) -> str:
        nouns = self.words.nouns
        return nouns.get(f"{self.event.type}.{self.event.form}") or nouns[self.event.type]

    def _side(self, country: str) -> list[str]:
        """The regions of one country, each by the city that acts for it when there is just one."""
        names = []
        for region in self.event.regions:
            if region.startswith(f"{country}-"):
                acting = [
                    p.id
                    for p in self.event.places
                    if p.region == region and p.kind == "city" and p.role != "mentioned"
                ]
                names.append(acting[0] if len(acting) == 1 else region)
        return names

    def _in_role(self, *roles: str) -> list[str]:
        return [
            p.id
            for p in self.event.places
            if p.role in roles and p.kind in ("province", "prefecture", "city", "district")
        ]

    def _region(self, place_id: str) -> str | None:
        return next((p.region for p in self.event.places if p.id == place_id), None)

    def _list(self, places: Sequence[str]) -> str:
        names = list(dict.fromkeys(self._name(place) for place in places))
        if len(names) > _MOST_NAMES:
            shown = self.words.comma.join(names[: _MOST_NAMES - 1])
            return self.words.others.format(names=shown, n=len(names) - _MOST_NAMES + 1)
        if len(names) < 2:
            return "".join(names)
        return self.words.comma.join(names[:-1]) + self.words.conjunction + names[-1]

    def _name(self, place: str) -> str:
        try:
            return self.words.countries.get(place) or _display_name(place, self.language)
        except UnknownPlaceError:  # a venue that an online geocoder found has no gazetteer row
            return next((p.name for p in self.event.places if p.id == place), place)

    def _plain(self, pattern: str) -> str:
        return self.words.patterns[pattern]

    def _fill(self, pattern: str, **fields: str) -> str:
        return self.words.patterns[pattern].format(**fields)
