"""What one sentence says of one event, before the sentences around it are asked."""

from typing import NamedTuple

from geodata.events.statements import Statement
from geodata.records import DateSpan, EventType, ResolvedPlace, Status


class Finding(NamedTuple):
    """An event as one sentence tells it.

    start, end: the words that prove it, offsets into the text.
    date: what the sentence (or arithmetic on it) states; dating: "sentence" or "around".
    within: it belongs to the event told just before ("on this occasion").
    definite: a mention that points back ("the meeting", "this forum").
    places: the places tied to it; both: the two sides together, not named.
    national: the two countries themselves act.
    venue: the region that a gathering's own words place it in.
    tally: partners are counted, not named.
    weak: evidence that refines an event and founds none.
    joins: its regions take part in the event it points back to.
    until: its day is only the last one.
    later: it gives the day of the event told in the sentence before.
    scope: its own words where a sentence tells of several events.
    counted: the date is reckoned from an age ("ten years of").
    filled: "article" when its regions are only those the article is about.
    rule: the reading in words a user understands.
    """

    type: EventType
    form: str
    statement: Statement
    start: int
    end: int
    status: Status
    rule: str
    date: DateSpan | None = None
    within: bool = False
    definite: bool = False
    both: bool = False
    national: bool = False
    name: str = ""
    places: tuple[ResolvedPlace, ...] = ()
    regions: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    filled: str = ""
    counted: bool = False
    venue: str = ""
    tally: bool = False
    weak: bool = False
    joins: bool = False
    later: bool = False
    until: bool = False
    scope: tuple[int, int] | None = None
    dating: str = ""
