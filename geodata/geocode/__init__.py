"""Decide what each place name stands for in its context."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from geodata.geocode.choose import borne_out, choose, doubt
from geodata.geocode.organisations import is_seat, organisation
from geodata.geocode.persons import is_person
from geodata.geocode.scene import Scene, scenes
from geodata.geocode.standing import (
    CAPITALS,
    background,
    governments,
    is_dateline,
    is_former,
    is_successor,
)
from geodata.people import read_people
from geodata.people.reading import Reading
from geodata.records import (
    DateSpan,
    Language,
    Place,
    PlaceMention,
    PlaceUse,
    ResolvedPlace,
    Sentence,
)

__all__ = ["resolve_places"]


def resolve_places(
    mentions: Sequence[PlaceMention],
    text: str,
    sentences: Sequence[Sentence],
    language: Language,
    published: DateSpan | None,
    people: Sequence[Reading] | None = None,
) -> tuple[ResolvedPlace, ...]:
    """Return one decision for each mention, in the same order.

    `published` is the day the text speaks from: since 2025 "thành phố Huế" is the unit, before
    it the city inside the province. None takes the city. Regions follow the name used, whatever
    the day. What no rule settles keeps `place` None and says why. `people`: what `read_people`
    returned for the same text and mentions, if it was asked.
    """
    if not mentions:
        return ()
    if people is None:
        people = read_people(text, sentences, language, mentions)
    readings = [reading for reading in people if reading.named]
    resolved: list[ResolvedPlace] = []
    for scene in scenes(text, sentences, mentions, readings, published):
        resolved.extend(_resolve_sentence(scene))
    return _settle_by_document(resolved)


def _resolve_sentence(scene: Scene) -> list[ResolvedPlace]:
    resolved = [_resolve(scene, mention, index) for index, mention in enumerate(scene.mentions)]
    if any(each.use == "unsettled" for each in resolved):
        _settle_by_sentence(scene, resolved)
    if scene.units >= CAPITALS:
        for index in governments(scene, resolved):
            resolved[index] = replace(
                resolved[index], reason="both capitals in national matters", use="government"
            )
    return resolved


def _settle_by_sentence(scene: Scene, resolved: list[ResolvedPlace]) -> None:
    """Settle doubtful names in place by the other names of the sentence."""
    settled = [each.place for each in resolved if each.place is not None]
    doubtful = []
    for index, each in enumerate(resolved):
        if each.use == "unsettled":
            chosen, rule = choose(scene, each.mention)
            doubtful.append((index, chosen, rule, doubt(scene, each.mention, chosen)))
    together = {chosen.id for _, chosen, _, why in doubtful if why and why.any_place}
    for index, chosen, rule, why in doubtful:
        # Two words that are both places' names too ("Nara - Hue") vouch for each other.
        paired = why is not None and why.any_place and len(together) > 1
        if why and (paired or borne_out(why, chosen, settled)):
            near = ResolvedPlace(resolved[index].mention, chosen, f"{rule}, place near by")
            resolved[index] = _with_standing(scene, near, index)


def _resolve(scene: Scene, mention: PlaceMention, index: int) -> ResolvedPlace:
    if mention.start in scene.named or is_person(scene, mention):
        return ResolvedPlace(mention, None, "person's name", use="person")
    chosen, rule = choose(scene, mention)
    word = organisation(scene, mention, country=chosen.kind == "country")
    if word:
        return ResolvedPlace(mention, chosen, f"part of a name: {word}", use="organisation")
    if scene.tells_mission and is_seat(scene, mention):
        return ResolvedPlace(mention, chosen, "seat of a mission", use="seat")
    doubtful = doubt(scene, mention, chosen)
    if doubtful:
        use: PlaceUse = "word" if doubtful.final else "unsettled"
        return ResolvedPlace(mention, None, doubtful.reason, use=use)
    return _with_standing(scene, ResolvedPlace(mention, chosen, rule), index)


def _with_standing(scene: Scene, each: ResolvedPlace, index: int) -> ResolvedPlace:
    """Return the decision on the mention at `index` of the scene with how it is named."""
    mention = each.mention
    if is_dateline(scene, mention):
        return replace(each, reason="dateline", use="background")
    if not scene.tells_standing:
        return each
    previous = scene.mentions[index - 1] if index else None
    following = scene.mentions[index + 1] if index + 1 < len(scene.mentions) else None
    if previous is not None and is_successor(scene, previous, mention):
        return replace(each, reason="successor of a former unit", use="background")
    passing = background(scene, mention)
    if passing:
        return replace(each, reason=passing, use="background")
    if is_former(scene, mention, following):
        return replace(each, former=True)
    return each


def _settle_by_document(resolved: Sequence[ResolvedPlace]) -> tuple[ResolvedPlace, ...]:
    """Settle a doubtful name that the same text elsewhere uses beyond doubt."""
    if all(each.use != "unsettled" for each in resolved):
        return tuple(resolved)
    known = {
        each.place.id: each.place
        for each in resolved
        if each.place is not None and each.use == "place"
    }
    return tuple(
        _named_elsewhere(each, known) if each.use == "unsettled" else each for each in resolved
    )


def _named_elsewhere(each: ResolvedPlace, known: Mapping[str, Place]) -> ResolvedPlace:
    for candidate in each.mention.candidates:
        if candidate in known:
            reason = "named elsewhere in the text"
            return replace(each, place=known[candidate], reason=reason, use="place")
    return each
