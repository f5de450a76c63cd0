"""Is a place's name part of a person's name here? Judged by the words that touch it."""

import re

from geodata.geocode.scene import Scene, is_titled
from geodata.lexicon.people.names import VIETNAMESE_MIDDLE
from geodata.lexicon.places.cues import JOINS
from geodata.lexicon.places.words import NAMESAKES
from geodata.people.names import (
    is_japanese_family,
    is_japanese_name,
    is_vietnamese_family,
)
from geodata.records import PlaceMention

_CAPITALISED_AFTER = re.compile(r" ([A-Z][A-Za-z'-]+)")
_CJK_FROM = "\u2e80"
# 山口という姓, 奈良ゆかりという名の, 奈良さくらさん.
_CALLED = re.compile(
    r"(?:[ぁ-ん]{2,4})?(?:という(?:姓|名|苗字)|姓の)|[ぁ-ん]{2,4}(?:さん|ちゃん|氏)"
)
_PLACED = re.compile(r"\b(?:in|at|from|to|di|ke|dari|tại|ở|từ|đến|sang)\s+$", re.IGNORECASE)
_GOVERNORS = frozenset({"知事", "副知事"})
_PREFECTURES = frozenset("県府都道")
_UNIT_BEFORE = re.compile(r"[県府都道](?:庁)?(?:の|では|から)?$|本県の$")
_DOT = "・＝=･"


def is_person(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether the words around an uncued mention make it part of a person's name."""
    if mention.cue in _GOVERNORS and _is_governor(scene, mention):
        return True
    if is_titled(scene.text, mention) and _is_known_surname(scene, mention):
        return True
    if mention.cue or mention.start in scene.bodies:
        return False
    if _is_namesake(scene, mention):
        return True
    if mention.text[0] >= _CJK_FROM:
        return (
            _in_foreign_name(scene, mention)
            or _CALLED.match(scene.text, mention.end) is not None
            or _is_known_surname(scene, mention)
        )
    return (
        _ends_vietnamese_name(scene, mention)
        or _in_japanese_name(scene, mention)
        or _is_known_surname(scene, mention)
    )


def _is_governor(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether the name before the title is its holder's: 佐賀県の山口知事, 岸本知事."""
    if _UNIT_BEFORE.search(scene.before(mention, 4)) or _has_prefecture(scene, mention):
        return True
    return not any(len(place) == 5 and place.startswith("JP-") for place in mention.candidates)


def _has_prefecture(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether a prefecture is named in full before: 佐賀県では…が山口知事を表敬した."""
    return any(
        other.start < mention.start and other.cue in _PREFECTURES for other in scene.mentions
    )


def _is_namesake(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether the words beside it make a city's name the person it honours."""
    beside = NAMESAKES.get(mention.candidates[0])
    if beside is None:
        return False
    before, after = beside
    return scene.before(mention, 24).lower().rstrip().endswith(before) or scene.after(
        mention, 16
    ).startswith(after)


def _ends_vietnamese_name(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether a Vietnamese family name begins the words before: Nguyễn Đắc Vinh."""
    words = _capitalised_before(scene, mention.start)
    for index, word in enumerate(words):
        if is_vietnamese_family(word):
            middle = words[index + 1 :]
            return bool(middle) or len(mention.text.split()) < 3
    return len(words) > 1 and words[-1] in VIETNAMESE_MIDDLE


def _capitalised_before(scene: Scene, start: int) -> list[str]:
    """Return up to four capitalised words that end right before `start`, in reading order."""
    words: list[str] = []
    end = start - 1
    while len(words) < 4 and end > scene.sentence.start and scene.flat[end] == " ":
        begin = max(scene.sentence.start, scene.flat.rfind(" ", scene.sentence.start, end) + 1)
        word = scene.flat[begin:end]
        if not word[:1].isupper() or not word.replace("-", "").replace("'", "").isalpha():
            break
        words.append(scene.text[begin:end])
        end = begin - 1
    return words[::-1]


def _in_japanese_name(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether a given name touches a place name that is a family name as well."""
    name = scene.flat[mention.start : mention.end]
    if not is_japanese_family(name):
        return False
    after = _CAPITALISED_AFTER.match(scene.flat, mention.end, scene.sentence.end)
    if after and _is_given(after.group(1)) and not _is_mention(scene, after.start(1)):
        return True
    before = _capitalised_before(scene, mention.start)
    if not before or not _is_given(before[-1]):
        return False
    return not _is_mention(scene, mention.start - len(before[-1]) - 1)


def _is_given(word: str) -> bool:
    return is_japanese_name(word) and not is_japanese_family(word)


def _is_mention(scene: Scene, offset: int) -> bool:
    return any(other.start <= offset < other.end for other in scene.mentions)


def _in_foreign_name(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether a dot ties a katakana name to one that is no place: グエン・ヴァン・ヴィン."""
    text = scene.text
    tied_left = mention.start > 0 and text[mention.start - 1] in _DOT
    tied_right = mention.end < len(text) and text[mention.end] in _DOT
    if tied_left and not any(other.end == mention.start - 1 for other in scene.mentions):
        return _is_kana(text[mention.start - 2 : mention.start - 1])
    if tied_right and not any(other.start == mention.end + 1 for other in scene.mentions):
        return _is_kana(text[mention.end + 1 : mention.end + 2]) and _is_kana(mention.text[-1])
    return False


def _is_kana(sign: str) -> bool:
    return "ァ" <= sign <= "ー"


def _is_known_surname(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether the text names somebody so called and nothing here says it is the place."""
    if not scene.surnames or scene.flat[mention.start : mention.end] not in scene.surnames:
        return False
    if _PLACED.search(scene.before(mention, 12)):
        return False
    return not any(_in_one_list(scene, mention, other) for other in scene.mentions)


def _in_one_list(scene: Scene, mention: PlaceMention, other: PlaceMention) -> bool:
    """Return whether only a comma, a dash or "and" parts two names."""
    between = scene.text[min(mention.end, other.end) : max(mention.start, other.start)]
    return between.strip().lower() in JOINS
