"""Decide what each place name stands for in its context."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geodata.geocode.choose import borne_out, choose, doubt
from geodata.geocode.organisations import is_seat, organisation
from geodata.geocode.persons import is_person
from geodata.geocode.scene import Scene
from geodata.geocode.standing import governments, is_compared, is_former, is_successor
from geodata.mentions.surface import flatten
from geodata.people import read_people
from geodata.people.reading import Reading
from geodata.records import DateSpan, Language, PlaceMention, ResolvedPlace, Sentence

__all__ = ["resolve_places"]


def resolve_places(
    mentions: Sequence[PlaceMention],
    text: str,
    sentences: Sequence[Sentence],
    language: Language,
    published: DateSpan | None,
) -> tuple[ResolvedPlace, ...]:
    """Return one decision for each mention, in the same order.

    `published` is the day the text speaks from: since 2025 "thành phố Huế" is the unit, before
    it the city inside the province. None takes the city. Regions follow the name used, whatever
    the day. What no rule settles keeps `place` None and says why.
    """
    readings = [
        reading for reading in read_people(text, sentences, language, mentions) if reading.named
    ]
    surnames = _surnames(text, readings)
    resolved: list[ResolvedPlace] = []
    for scene in _scenes(text, sentences, mentions, surnames, published):
        resolved.extend(_resolve_sentence(scene, readings))
    return _settle_by_document(resolved)


def _scenes(
    text: str,
    sentences: Sequence[Sentence],
    mentions: Sequence[PlaceMention],
    surnames: frozenset[str],
    published: DateSpan | None,
) -> Iterator[Scene]:
    """Yield the sentences that name places, in reading order."""
    flat = flatten(text)
    first = 0
    for sentence in sorted(sentences, key=lambda each: each.start):
        last = first
        while last < len(mentions) and mentions[last].end <= sentence.end:
            last += 1
        if last > first:
            yield Scene(text, flat, sentence, mentions[first:last], surnames, published)
        first = last


def _surnames(text: str, readings: Sequence[Reading]) -> frozenset[str]:
    """Return the first words of the full names in the text."""
    flat = (flatten(text[reading.start : reading.end]).split() for reading in readings)
    return frozenset(words[0] for words in flat if len(words) > 1)


def _resolve_sentence(scene: Scene, readings: Sequence[Reading]) -> list[ResolvedPlace]:
    resolved = [_resolve(scene, mention, readings) for mention in scene.mentions]
    settled = [each.place for each in resolved if each.place is not None]
    for index, each in enumerate(resolved):
        if each.use == "unsettled":
            chosen, rule = choose(scene, each.mention)
            if borne_out(scene, chosen, settled):
                resolved[index] = ResolvedPlace(each.mention, chosen, f"{rule}, place near by")
    for index in governments(scene, resolved):
        resolved[index] = replace(
            resolved[index], reason="both capitals in national matters", use="government"
        )
    return resolved


def _resolve(scene: Scene, mention: PlaceMention, readings: Sequence[Reading]) -> ResolvedPlace:
    if _inside_name(mention, readings) or is_person(scene, mention):
        return ResolvedPlace(mention, None, "person's name", use="person")
    chosen, rule = choose(scene, mention)
    word = organisation(scene, mention)
    if word and chosen.kind != "country":
        return ResolvedPlace(mention, chosen, f"part of a name: {word}", use="organisation")
    doubtful = doubt(scene, mention, chosen)
    if doubtful:
        return ResolvedPlace(mention, None, doubtful, use="unsettled")
    return _with_standing(scene, ResolvedPlace(mention, chosen, rule))


def _inside_name(mention: PlaceMention, readings: Sequence[Reading]) -> bool:
    return any(
        reading.start <= mention.start and mention.end <= reading.end for reading in readings
    )


def _with_standing(scene: Scene, each: ResolvedPlace) -> ResolvedPlace:
    mention = each.mention
    index = scene.mentions.index(mention)
    previous = scene.mentions[index - 1] if index else None
    following = scene.mentions[index + 1] if index + 1 < len(scene.mentions) else None
    if previous is not None and is_successor(scene, previous, mention):
        return replace(each, reason="successor of a former unit", use="background")
    if is_compared(scene, mention):
        return replace(each, reason="compared with", use="background")
    if is_seat(scene, mention):
        return replace(each, reason="seat of a mission", use="seat")
    return replace(each, former=is_former(scene, mention, following))


def _settle_by_document(resolved: Sequence[ResolvedPlace]) -> tuple[ResolvedPlace, ...]:
    """Settle a doubtful name that the same text elsewhere uses beyond doubt."""
    known = {
        candidate: each.place
        for each in resolved
        if each.place is not None and each.use == "place"
        for candidate in (each.place.id,)
    }
    return tuple(
        replace(each, place=found, reason="named elsewhere in the text", use="place")
        if each.use == "unsettled"
        and (found := next((known[c] for c in each.mention.candidates if c in known), None))
        else each
        for each in resolved
    )
