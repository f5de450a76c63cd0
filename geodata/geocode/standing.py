"""How a place is named: as a former unit, as background, or for its country's government."""

from collections.abc import Sequence

from geodata.geocode.scene import Scene
from geodata.lexicon.places.standing import (
    COMPARISON_BEFORE,
    DATELINE,
    FORMER_AFTER,
    FORMER_BEFORE,
    FORMER_BEFORE_JAPANESE,
    MUNICIPAL,
    NATIONAL,
    ORIGIN_AFTER,
    ORIGIN_BEFORE,
    SUCCESSION,
)
from geodata.records import PlaceMention, ResolvedPlace

CAPITALS = frozenset({"VN-HN", "JP-13"})
_REACH = 40


def is_former(scene: Scene, mention: PlaceMention, following: PlaceMention | None) -> bool:
    """Return whether the name is marked as a unit's former one.

    Marked by a word before it ("the former Quang Nam", "eks Ha Nam", 旧), one after it ("Quảng
    Nam cũ"), or by the successor named next ("Bình Dương (nay là TP.HCM)").
    """
    before = scene.before(mention, _REACH)
    if before.endswith(FORMER_BEFORE_JAPANESE):
        return True
    words = _without_cue(before, mention.cue).lower().split()
    if words and (words[-1] in FORMER_BEFORE or " ".join(words[-3:]) in FORMER_BEFORE):
        return True
    if words and (" ".join(words[-2:]) in FORMER_BEFORE):
        return True
    if FORMER_AFTER.match(_behind_cue(scene, mention)):
        return True
    return following is not None and is_successor(scene, mention, following)


def is_successor(scene: Scene, former: PlaceMention, mention: PlaceMention) -> bool:
    """Return whether `mention` is named as what `former` is now ("now part of Da Nang")."""
    between = scene.text[former.end : mention.start]
    return len(between) <= _REACH and SUCCESSION.fullmatch(between) is not None


def background(scene: Scene, mention: PlaceMention) -> str:
    """Return why the place is named only in passing, "" when it is not.

    Named to compare with it ("chỉ sau Tokyo"), or as somebody's home (京都出身).
    """
    before = _without_cue(scene.before(mention, _REACH), mention.cue)
    if COMPARISON_BEFORE.search(before):
        return "compared with"
    if ORIGIN_BEFORE.search(before) or ORIGIN_AFTER.match(scene.text, mention.end):
        return "somebody's home"
    return ""


def is_dateline(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether the name is that of the newsroom at the head of a text: "Hà Nội (TTXVN) -"."""
    at_head = mention.start - scene.sentence.start <= 1
    return at_head and DATELINE.match(scene.text, mention.end) is not None


def _without_cue(before: str, cue: str) -> str:
    stripped = before.rstrip()
    return stripped[: len(stripped) - len(cue)] if cue and stripped.endswith(cue) else before


def _behind_cue(scene: Scene, mention: PlaceMention) -> str:
    after = scene.after(mention, _REACH)
    cue = mention.cue
    if cue and after.lstrip().startswith(cue):
        return after.lstrip()[len(cue) :]
    return after


def governments(scene: Scene, resolved: Sequence[ResolvedPlace]) -> frozenset[int]:
    """Return the indices of capitals that stand for their countries' governments.

    Both capitals must be named without a cue, in a sentence on national matters that names
    nothing municipal and no other unit ("Hanoi and Tokyo established diplomatic relations").
    """
    capitals: dict[str, list[int]] = {}
    for index, each in enumerate(resolved):
        if each.place is None or each.use != "place":
            continue
        if each.place.id not in CAPITALS:
            if each.place.region:
                return frozenset()
        elif not each.mention.cue:
            capitals.setdefault(each.place.id, []).append(index)
    if set(capitals) != CAPITALS:
        return frozenset()
    sentence = scene.text[scene.sentence.start : scene.sentence.end]
    if not NATIONAL.search(sentence) or MUNICIPAL.search(sentence):
        return frozenset()
    return frozenset(index for indices in capitals.values() for index in indices)
