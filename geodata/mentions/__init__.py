"""Find place names in a text: gazetteer spellings with the cues that go with them."""

from collections.abc import Sequence

from geodata.grouping import by_sentence
from geodata.mentions.candidates import OwnCues, bare, candidates, own_cue
from geodata.mentions.credible import is_credible
from geodata.mentions.cues import cue_kind
from geodata.mentions.find import Found, find_names
from geodata.mentions.lists import shared_cues
from geodata.records import Language, PlaceMention, Sentence

__all__ = ["cue_kind", "find_places"]


def find_places(
    text: str, sentences: Sequence[Sentence], language: Language
) -> tuple[PlaceMention, ...]:
    """Return every place name inside `sentences`, in reading order, none inside another.

    Candidates are ids of gazetteer places, likeliest first: those of the kind the cue names,
    then those spelled for `language`, then in the gazetteer's own order. Nothing is decided
    here: names of persons and firms are still among the mentions.
    """
    mentions: list[PlaceMention] = []
    found = find_names(text)
    for sentence, first, last in by_sentence(sentences, found):
        mentions.extend(_mentions(text, sentence, found[first:last], language))
    return tuple(mentions)


def _mentions(
    text: str, sentence: Sentence, found: Sequence[Found], language: Language
) -> list[PlaceMention]:
    hits: list[Found] = []
    cues: list[OwnCues] = []
    for hit in map(bare, found):
        own = own_cue(text, hit, sentence)
        if hit.name.plain or is_credible(
            text,
            hit.start,
            hit.end,
            before=bool(own.before.text),
            after=bool(own.after.text),
            joined=hits[-1].end if hits else sentence.start,
        ):
            hits.append(hit)
            cues.append(own)
    mentions = []
    for (start, end, name), cue in zip(hits, shared_cues(text, hits, cues), strict=True):
        written = text[start:end]
        ids = candidates(written, name, cue, language)
        mentions.append(PlaceMention(start, end, written, ids, cue))
    return mentions
