"""What one sentence says of one event, before the sentences around it are asked."""

from dataclasses import dataclass, field

from geodata.events.statements import Statement
from geodata.records import DateSpan, EventType, ResolvedPlace, Status


@dataclass(frozen=True)
class Finding:
    """An event as one sentence tells it.

    start, end: the words that prove it, offsets into the text. `date` is what the sentence (or
    arithmetic on it) states; `within` says that the event belongs to the one told just before
    ("on this occasion"). `definite` is a mention that points back ("the meeting", "this forum").
    `places` are the places the sentence ties to it; `both` that it speaks of the two sides
    together without naming them; `national` that the two countries themselves act.
    `tally`: partners are counted, not named. `weak` evidence refines an event, it founds none.
    `scope` are its own words where a sentence tells of several events, with the day of each.
    `counted` marks a date reckoned from an age ("ten years of"). `rule` names the reading in
    words a user understands.
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
    tally: bool = False
    weak: bool = False
    scope: tuple[int, int] | None = None
    dating: str = field(default="")
