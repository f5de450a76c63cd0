"""What surrounds a mention while it is decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from geodata.records import DateSpan, PlaceMention, Sentence


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its mentions; offsets are those of the text.

    `flat` is the text levelled to plain letters without a change of length. `surnames` are the
    family names of persons anywhere in the text, in plain letters or kanji.
    """

    text: str
    flat: str
    sentence: Sentence
    mentions: Sequence[PlaceMention]
    surnames: frozenset[str]
    published: DateSpan | None

    def before(self, mention: PlaceMention, reach: int) -> str:
        """Return up to `reach` signs of the sentence before the mention."""
        return self.text[max(self.sentence.start, mention.start - reach) : mention.start]

    def after(self, mention: PlaceMention, reach: int) -> str:
        """Return up to `reach` signs of the sentence behind the mention."""
        return self.text[mention.end : min(self.sentence.end, mention.end + reach)]
