"""Names of places inside names of organisations, products, streets, and seats of missions."""

import re

from geodata.geocode.scene import Scene
from geodata.lexicon.places.organisations import (
    HEADS,
    JAPANESE_HEADS,
    JAPANESE_TAILS,
    LONG_HEADS,
    NO_HEADS,
    SMALL_TAILS,
    STOPS,
    TAILS,
)
from geodata.records import PlaceMention

_CJK_FROM = "\u2e80"
_RIGHT = re.compile(r"(?:['’]s)? ([\w'’.&-]+)(?: ([\w'’.&-]+))?")
_SCHOOL = re.compile(r"[一-龥ァ-ヴー]{1,8}?(大学|大学院|高校|高等学校|学園|病院)")
# Behind a cue only what the unit itself founded goes on its name: 名古屋市立大学.
_FOUNDED = ("県立", "府立", "都立", "道立", "市立")
_PLAIN_TAILS = "駅城橋"
_TAIL_REACH = max(map(len, JAPANESE_TAILS))
_BUILDINGS = r"đại sứ quán|lãnh sự quán|embassy|consulate|kedutaan besar|kedubes|konsulat"
_MISSION = re.compile(
    rf"(?P<building>{_BUILDINGS})|đại sứ|lãnh sự|ambassador|consul|duta besar|dubes|konsul|konjen",
    re.IGNORECASE,
)
_LINKS = ("tại", "ở", "in", "to", "di", "untuk", "at")
_LINK = re.compile(
    rf"[^,.;:()]{{0,40}}?\b(?:{'|'.join(_LINKS)})\s+(?:[^\s,.;:()]+\s){{0,2}}?$", re.IGNORECASE
)
# Words in lower case between a mission's name or title and "in": another one is a verb
# ("the Consul General travelled to Wakayama"), and the place is no seat.
_TITLE_WORDS = frozenset(
    (
        *("of", "the", "general", "office", "designate", "ad", "interim", "extraordinary"),
        *("plenipotentiary", "and", "for", "based", "s"),
        *("quán", "của", "nước", "tổng", "đặc", "mệnh", "toàn", "quyền", "danh", "dự"),
        *("cộng", "hòa", "hoà", "xã", "hội", "chủ", "nghĩa"),
        *("jenderal", "besar", "luar", "biasa", "dan", "berkuasa", "penuh", "kehormatan"),
        *("negara", "republik", "untuk"),
    )
)
_VENUE = re.compile(
    r"\b(?:tại|ở|di|at|in)\s+(?:the\s+)?"
    r"(?:(?:trụ sở|tòa nhà|khuôn viên|kantor|gedung|kompleks|headquarters of the)\s+)?"
    r"(?:tổng\s+)?$",
    re.IGNORECASE,
)
_JAPANESE_MISSION = re.compile(
    r"(?:日本|ベトナム|日本国)?[市国]?の?(?:日本国?|ベトナム)?(?:総領事|大使|領事)"
)


def organisation(scene: Scene, mention: PlaceMention, *, country: bool) -> str:
    """Return the word that makes the mention part of another name, "" when there is none.

    `country` says that the name is a country's: in Latin script it only qualifies what stands
    beside it ("công ty Nhật Bản", "Japan company").
    """
    if mention.text[0] >= _CJK_FROM:
        return _japanese(scene, mention)
    if mention.cue or country:
        return ""
    return _tail(scene, mention) or (_head(scene, mention) if scene.tells_head else "")


def _japanese(scene: Scene, mention: PlaceMention) -> str:
    after = scene.after(mention, _TAIL_REACH + 1)
    for length in range(min(_TAIL_REACH, len(after)), 0, -1):
        if after[:length] in JAPANESE_TAILS:
            following = after[length : length + 1]
            if length > 1 or after[0] in _PLAIN_TAILS or not "一" <= following <= "龥":
                return after[:length]
    before = scene.before(mention, 4)
    head = next((head for head in JAPANESE_HEADS if before.endswith(head)), "")
    return head or _distant_tail(scene, mention)


def _distant_tail(scene: Scene, mention: PlaceMention) -> str:
    """Return a tail that only kanji and katakana part from the name: 東京農工大学."""
    match = _SCHOOL.match(scene.text, mention.end, scene.sentence.end)
    if match is None or (mention.cue and not match.group().startswith((*_FOUNDED,))):
        return ""
    inside = any(mention.end <= other.start < match.end() for other in scene.mentions)
    return "" if inside else match.group(1)


def _tail(scene: Scene, mention: PlaceMention) -> str:
    match = _RIGHT.match(scene.text, mention.end, scene.sentence.end)
    if match is None:
        return ""
    first, second = match.group(1), match.group(2)
    both = f"{first} {second}".rstrip(".")
    if second and both.lower() in TAILS and first[0].isupper():
        return both
    word = first.lower()
    word = word if word in TAILS else word.rstrip(".")
    return word if word in TAILS and (first[0].isupper() or word in SMALL_TAILS) else ""


def _head(scene: Scene, mention: PlaceMention) -> str:
    """Return the head directly before, or one that a few words of the name part from it."""
    words = scene.before(mention, 60).split()[-6:]
    if not words or scene.text[mention.start - 1] != " ":
        return ""
    lower = [word.lower().strip("(\"“'") for word in words]
    for count in (4, 3, 2, 1):
        if len(lower) < count:
            continue
        phrase = " ".join(lower[-count:])
        if phrase in NO_HEADS:
            return ""
        if phrase in HEADS:
            return phrase
    return _distant_head(words, lower)


def _distant_head(words: list[str], lower: list[str]) -> str:
    """Return a head further left: "Đại học Ngoại thương Hà Nội", "Universitas Nasional Hanoi"."""
    for index in range(len(words) - 1, -1, -1):
        if lower[index] in STOPS or words[index][-1] in ",;:.)":
            return ""
        for phrase in (lower[index], " ".join(lower[index : index + 2])):
            if phrase in LONG_HEADS:
                return phrase
    return ""


def is_seat(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether the name only says where an embassy or consulate has its seat.

    "Consul General of Japan in Da Nang", "Đại sứ Nhật Bản tại Việt Nam", 在ホーチミン日本国総領事.
    An event "at the Consulate General in Ho Chi Minh City" has its venue there: no seat.
    """
    if mention.text[0] >= _CJK_FROM:
        before = scene.before(mention, 2)
        return before[-1:] in ("在", "駐") and bool(
            _JAPANESE_MISSION.search(scene.after(mention, 16))
        )
    before = scene.before(mention, 90)
    missions = list(_MISSION.finditer(before))
    last = missions[-1] if missions else None
    if last is None or not _LINK.fullmatch(before, last.end()) or _acts(before[last.end() :]):
        return False
    return not (last.group("building") and _VENUE.search(before, 0, last.start()))


def _acts(between: str) -> bool:
    """Whether words between a title and a place, the link with its own two apart, hold a verb."""
    words = re.findall(r"[^\W\d_]+", between)
    link = max(i for i, word in enumerate(words) if word.lower() in _LINKS)
    return any(word.islower() and word not in _TITLE_WORDS for word in words[:link])
