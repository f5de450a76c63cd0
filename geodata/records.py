"""Frozen records that travel between the stages. Imports nothing of ours.

Offsets are code points into `Document.text`, start included, end excluded, so that
`document.text[x.start:x.end] == x.text` holds for every finding. Days are inclusive at both ends.
Coordinates are WGS 84 degrees. Regions are ISO 3166-2 codes, Vietnam's by the 63 units in force
until 30 June 2025 (a code is that of the name used in the text, whatever the day).
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Language = Literal["en", "vi", "ja", "id"]
EventType = Literal["visit", "forum", "festival", "partnership", "agreement", "milestone"]
Status = Literal["held", "planned", "cancelled", "postponed", "recurring", "ongoing"]
PlaceKind = Literal["country", "province", "prefecture", "city", "district", "venue", "area"]
PlaceRole = Literal["host", "visitor", "party", "venue", "mentioned"]
PlaceUse = Literal[
    "place", "organisation", "seat", "government", "background", "person", "word", "unsettled"
]
PublishedBasis = Literal["given", "metadata", "fallback", "byline", "inferred", "none"]
SentenceKind = Literal["title", "heading", "body", "caption", "item"]
DateKind = Literal["point", "range", "validity", "duration", "recurring"]
Origin = Literal["article", "registry", "manual"]
Tie = Literal["signed", "contact", "planned"]

LANGUAGES: tuple[Language, ...] = ("en", "vi", "ja", "id")
EVENT_TYPES: tuple[EventType, ...] = (
    "visit",
    "forum",
    "festival",
    "partnership",
    "agreement",
    "milestone",
)
STATUSES: tuple[Status, ...] = (
    "held",
    "planned",
    "cancelled",
    "postponed",
    "recurring",
    "ongoing",
)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """An EDTF value with its first and last possible day, both inclusive."""

    edtf: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class Span:
    """A slice of a document's text: start included, end excluded, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article: its exact text after any front matter, and what is known of its publication.

    `language` is the one its source declares, None when it declares none.
    `published` is None when no publication day, month or year is known; `published_basis` says
    where it was taken from. `origin` names the file in messages.
    """

    id: str
    text: str
    title: str = ""
    url: str = ""
    publisher: str = ""
    language: Language | None = None
    published: DateSpan | None = None
    published_basis: PublishedBasis = "none"
    origin: str = ""
    title_translated: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A slice of the text that states something; a caption is a sentence of its own.

    `paragraph` counts blocks of the text from 0; a caption belongs to no paragraph (-1).
    A title that stands outside the text (front matter, metadata) has start = end = -1.
    """

    start: int
    end: int
    text: str
    paragraph: int
    kind: SentenceKind


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words about time.

    `point` and `range` can date an event; `validity` (a plan's term such as 2021-2025),
    `duration` ("50 years", with `quantity` 50 and `unit` "year") and `recurring` ("every
    autumn") cannot. `span` is None when the words need a day that is not known; `reason` says
    which rule read them and from which day.
    """

    start: int
    end: int
    text: str
    kind: DateKind
    span: DateSpan | None
    reason: str
    quantity: int | None = None
    unit: Literal["", "day", "week", "month", "year"] = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A gazetteer row. `region` is its ISO 3166-2 code, None for countries and larger areas."""

    id: str
    name: str
    kind: PlaceKind
    region: str | None
    country: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A name on the surface with the gazetteer rows it may stand for, likeliest first.

    `cue` is the administrative word that goes with the name ("tỉnh", "Prefektur", "県"), "" when
    there is none. start and end cover the name without the cue.
    """

    start: int
    end: int
    text: str
    candidates: tuple[str, ...]
    cue: str


@dataclass(frozen=True, slots=True)
class ResolvedPlace:
    """A mention decided in its context; `place` is None when it could not be, `reason` says why.

    `use` says what the name stands for where it stands:

    - `place`: the place itself, or its people or authorities
    - `organisation`: part of the name of a university, firm, paper, product, street ...
    - `seat`: where an embassy or consulate has its seat ("Consul General of Japan in Da Nang")
    - `government`: a capital that stands for its country's government ("Hanoi and Tokyo agreed")
    - `background`: named only to explain another unit ("now part of Da Nang", "after Tokyo")
    - `person`, `word`: no place at all, but a person's name or a common word; `place` is None
    - `unsettled`: may be a place, but the context does not say so; `place` is None

    `former` marks a unit named as a former one ("eks Ha Nam", "the former Quang Nam").
    """

    mention: PlaceMention
    place: Place | None
    reason: str
    former: bool = False
    use: PlaceUse = "place"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in office, as a sentence names them.

    start and end cover `name`, or the words of the office where no name is given (`name` is
    then ""). `office` is a key of the office lexicon ("governor", "vice_governor", "mayor" ...),
    "" for a person with a form of address only; `office_text` are the words of the text. `body`
    is the id of the place or country that the office belongs to, "" when the text does not say.
    """

    start: int
    end: int
    name: str
    office: str
    office_text: str
    body: str


@dataclass(frozen=True, slots=True)
class EventPlace:
    """A place with the part it plays in one event."""

    id: str
    name: str
    kind: PlaceKind
    region: str | None
    latitude: float | None
    longitude: float | None
    role: PlaceRole


@dataclass(frozen=True, slots=True)
class Participant:
    """A person as the sentence names them: name, office ("Governor"), body ("Hokkaido")."""

    name: str
    office: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What one document (or registry row) says of one event.

    `sentence` is the proving slice; start and end are None for sources without a span (registry
    rows, manual entries, titles outside the text). `also` holds further spans of the document.
    `date` is EDTF; type, date, regions and status are as this source alone states them.
    """

    document: str
    title: str
    url: str
    publisher: str
    published: str | None
    language: Language
    sentence: str
    start: int | None
    end: int | None
    also: tuple[Span, ...]
    type: EventType
    date: str | None
    regions: tuple[str, ...]
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One event as one document or one registry pair states it.

    `form` refines the type for the title ("reception", "memorandum", "sister", "merger"), ""
    when nothing finer is known; `name` is an event's own name in the text ("Vietnam Festival"),
    "" when it has none. All sources belong to the same document or registry pair. `tie` is how
    firm the registry knows a relation or a paper to be, None for what articles tell.
    """

    type: EventType
    form: str
    name: str
    status: Status
    date: DateSpan | None
    regions: tuple[str, ...]
    countries: tuple[str, ...]
    places: tuple[EventPlace, ...]
    participants: tuple[Participant, ...]
    origin: Origin
    confidence: float
    confidence_rule: str
    sources: tuple[Source, ...]
    tie: Tie | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One happening in the world, with every source that tells of it.

    `title` holds (language, title) pairs for all four languages; `former_ids` are ids that this
    event, or events merged into it, had before. `tie`: see `Candidate`; the firmest of its members.
    """

    id: str
    former_ids: tuple[str, ...]
    type: EventType
    date: DateSpan | None
    status: Status
    regions: tuple[str, ...]
    countries: tuple[str, ...]
    places: tuple[EventPlace, ...]
    participants: tuple[Participant, ...]
    title: tuple[tuple[Language, str], ...]
    origin: Origin
    confidence: float
    confidence_rule: str
    review: str
    sources: tuple[Source, ...]
    tie: Tie | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Input that could not be used: where it stands, what was found, what to do."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Input left out by rule (a README, a dot-file); no failure."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Words of a document that stay open: a place that could not be told, a day that is unknown.

    start and end as in `Span`; `reason` says why in words for the user.
    """

    document: str
    kind: Literal["place", "date"]
    start: int
    end: int
    text: str
    reason: str
