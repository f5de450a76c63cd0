"""What surrounds a mention while it is decided."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from geodata.geocode.hints import find_hints, holds
from geodata.grouping import by_sentence
from geodata.mentions.surface import flatten
from geodata.people.reading import Reading
from geodata.records import DateSpan, PlaceMention, Sentence

_TITLES = frozenset({"知事", "副知事"})
_MUNICIPAL = frozenset("市町村区")


class Scene(NamedTuple):
    """A sentence with its mentions; offsets are those of the text.

    `flat` is the text levelled to plain letters without a change of length. Of the whole text:
    `surnames` are the family names of persons that no cue and no office makes a place elsewhere,
    in plain letters or kanji, `named` the starts of mentions inside persons' names, `bodies`
    those of mentions that somebody's office belongs to, `units` the ids of the units named.
    `tells_standing`, `tells_mission` and `tells_head` say whether the sentence has words that may
    make a place a former one or one in passing, an embassy's seat, or part of a longer name.
    """

    text: str
    flat: str
    sentence: Sentence
    mentions: Sequence[PlaceMention]
    surnames: frozenset[str]
    named: frozenset[int]
    bodies: frozenset[int]
    units: frozenset[str]
    published: DateSpan | None
    tells_standing: bool
    tells_mission: bool
    tells_head: bool

    def before(self, mention: PlaceMention, reach: int) -> str:
        """Return up to `reach` signs of the sentence before the mention."""
        return self.text[max(self.sentence.start, mention.start - reach) : mention.start]

    def after(self, mention: PlaceMention, reach: int) -> str:
        """Return up to `reach` signs of the sentence behind the mention."""
        return self.text[mention.end : min(self.sentence.end, mention.end + reach)]


def scenes(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[PlaceMention],
    readings: Sequence[Reading],
    published: DateSpan | None,
) -> Iterator[Scene]:
    """Yield the sentences that name places, in reading order.

    `readings` are what the text says of named persons, with bodies as indices of `mentions`.
    """
    flat = flatten(text)
    named = _inside_names(mentions, readings)
    bodies = frozenset(mentions[each.body].start for each in readings if each.body >= 0)
    surnames = _surnames(flat, readings)
    if surnames:
        surnames -= {
            flat[mention.start : mention.end]
            for mention in mentions
            if (mention.cue or mention.start in bodies)
            and mention.start not in named
            and not is_titled(text, mention)
        }
    units = frozenset(mention.candidates[0] for mention in mentions)
    hints = find_hints(text)
    for sentence, first, last in by_sentence(sentences, mentions):
        start, end = sentence.start, sentence.end
        yield Scene(
            text,
            flat,
            sentence,
            mentions[first:last],
            surnames,
            named,
            bodies,
            units,
            published,
            holds(hints.standing, start, end),
            holds(hints.mission, start, end),
            holds(hints.head, start, end),
        )


def is_titled(text: str, mention: PlaceMention) -> bool:
    """Return whether a Japanese title touches the name: 桜井市長 may be Mayor Sakurai."""
    if mention.cue in _TITLES:
        return True
    end = mention.end + len(mention.cue)
    return mention.cue in _MUNICIPAL and text.startswith("長", end)


def _surnames(flat: str, readings: Sequence[Reading]) -> frozenset[str]:
    """Return the family names of full names and the names that follow a form of address.

    A full name in kanji does not part family and given name: both halves it may have count.
    """
    found: set[str] = set()
    for each in readings:
        name = flat[each.start : each.end]
        words = name.split()
        if len(words) > 1 or not each.office.office:
            found.add(words[0])
        elif len(name) > 2 and name[0] >= "一":
            found.update(name[:length] for length in range(2, min(len(name), 4)))
    return frozenset(found)


def _inside_names(mentions: Sequence[PlaceMention], readings: Sequence[Reading]) -> frozenset[int]:
    inside = set()
    index = 0
    for reading in readings:
        while index < len(mentions) and mentions[index].start < reading.start:
            index += 1
        within = index
        while within < len(mentions) and mentions[within].end <= reading.end:
            inside.add(mentions[within].start)
            within += 1
    return frozenset(inside)
