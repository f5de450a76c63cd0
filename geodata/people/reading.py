"""What a sentence says of one person, before places are decided."""

from collections.abc import Sequence
from typing import NamedTuple

from geodata.people.offices import OfficeWords
from geodata.records import PlaceMention, Sentence


class Reading(NamedTuple):
    """A person: the span of the name (of the office where there is none), office and body.

    `body` is the index of the mention the office belongs to, -1 when the sentence names none.
    """

    start: int
    end: int
    named: bool
    office: OfficeWords
    body: int


class Scene(NamedTuple):
    """A sentence with the mentions and offices inside it; offsets are those of the text.

    `flat` is the text levelled without a change of length. `first` is the index, among all
    mentions, of the first one of the sentence.
    """

    text: str
    flat: str
    sentence: Sentence
    mentions: Sequence[PlaceMention]
    first: int
    offices: Sequence[OfficeWords]

    def starting(self, offset: int) -> int:
        """Return the index in `mentions` of the one that starts at `offset`, else -1."""
        for index, mention in enumerate(self.mentions):
            if mention.start == offset:
                return index
        return -1

    def office_at(self, offset: int) -> bool:
        """Return whether an office or a form of address begins at `offset`."""
        return any(office.start == offset for office in self.offices)
