"""Find persons in office: name, office, and the place or country the office belongs to."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from geodata.grouping import by_sentence
from geodata.mentions.surface import flatten
from geodata.people.japanese import read_japanese
from geodata.people.latin import read_latin
from geodata.people.offices import OfficeWords, find_offices
from geodata.people.reading import Reading, Scene
from geodata.records import Language, Person, PlaceMention, ResolvedPlace, Sentence

__all__ = ["find_people", "read_people"]

_CJK_FROM = "\u2e80"


def find_people(
    text: str,
    sentences: Sequence[Sentence],
    language: Language,
    places: Sequence[ResolvedPlace],
    readings: Sequence[Reading] | None = None,
) -> tuple[Person, ...]:
    """Return the persons of `sentences` in reading order, each with office and body if stated.

    `places` are all resolved mentions of the text. Somebody named by a form of address alone
    ("Mr Suzuki", 鈴木さん) has no office; an office without a name ("the governor of Chiba") has
    an empty name. `readings`: what `read_people` returned for the same text, if it was asked.
    """
    if readings is None:
        readings = read_people(text, sentences, language, [place.mention for place in places])
    people: list[Person] = []
    for reading in readings:
        body = places[reading.body].place if reading.body >= 0 else None
        if body is None and not reading.named:
            if reading.body < 0 or places[reading.body].use != "person":
                continue
            name = places[reading.body].mention
            reading = reading._replace(start=name.start, end=name.end, named=True)
        people.append(
            Person(
                reading.start,
                reading.end,
                text[reading.start : reading.end] if reading.named else "",
                reading.office.office,
                text[reading.office.start : reading.office.end] if reading.office.office else "",
                body.id if body else "",
            )
        )
    return tuple(people)


def read_people(
    text: str,
    sentences: Sequence[Sentence],
    language: Language,
    mentions: Sequence[PlaceMention],
) -> list[Reading]:
    """Return what the sentences say of persons, before places are decided, in reading order.

    `body` of a reading is an index of `mentions`, which must be in reading order. `language`
    is that of the text; names in either script are read.
    """
    found = []
    for scene in _scenes(text, sentences, mentions):
        readings = [
            reading._replace(body=reading.body + scene.first if reading.body >= 0 else -1)
            for office in scene.offices
            if (reading := _read(scene, office))
        ]
        found.extend(_once_each(readings))
    return found


def _read(scene: Scene, office: OfficeWords) -> Reading | None:
    if scene.text[office.start] >= _CJK_FROM:
        return read_japanese(scene, office)
    return read_latin(scene, office)


def _scenes(
    text: str, sentences: Sequence[Sentence], mentions: Sequence[PlaceMention]
) -> Iterator[Scene]:
    flat = flatten(text)
    starts = [mention.start for mention in mentions]
    offices = find_offices(text)
    for sentence, first_office, last_office in by_sentence(sentences, offices):
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        inside = mentions[first:last]
        own = [
            office
            for office in offices[first_office:last_office]
            if not any(m.start < office.end and office.start < m.end for m in inside)
        ]
        if own:
            yield Scene(text, flat, sentence, inside, first, own)


def _once_each(readings: list[Reading]) -> list[Reading]:
    """Keep one reading of each name: that with an office wins over one with "Mr" alone."""
    best: dict[tuple[int, int], Reading] = {}
    for reading in readings:
        span = (reading.start, reading.end)
        known = best.get(span)
        if known is None or (reading.office.office and not known.office.office):
            best[span] = reading
    return sorted(best.values(), key=lambda reading: reading.start)
