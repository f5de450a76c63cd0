"""Persons in Japanese script: the name stands right before the office or the form of address."""

import re

from geodata.gazetteer import is_city
from geodata.lexicon.people.words import JAPANESE_BODY_WORDS, JAPANESE_GIVEN_SIGNS
from geodata.people.offices import OfficeWords
from geodata.people.reading import Reading, Scene

_FOREIGN = re.compile(r"[ァ-ヴー]+(?:[・＝=･][ァ-ヴー]+)+$")
_KANJI = re.compile(r"[一-龥々ヶ]{1,8}$")
# An envoy's post: 駐ベトナム大使, 駐日ベトナム大使, 在大阪ベトナム総領事.
_POSTING = re.compile(r"[駐在][一-龥ァ-ヴー]{1,12}$")
_LINKS = frozenset({"", "の", "・", "、"})
_REACH = 24
_CJK_FROM = "\u2e80"


def read_japanese(scene: Scene, office: OfficeWords) -> Reading | None:
    """Return the person that a Japanese office or form of address belongs to.

    None for a form of address without a name (氏 in 氏名) and for offices of nobody named whose
    body is not named either.
    """
    begin = _name_limit(scene, office)
    posted = _POSTING.search(scene.text, begin, office.start)
    end = posted.start() if posted else office.start
    body = _sender(scene, end, office.start) if posted else -1
    foreign = _FOREIGN.search(scene.text, begin, end)
    if foreign:
        start = foreign.start()
        body = _body_ending_at(scene, start) if posted is None else body
        return Reading(start, end, True, office, body)
    own = _kanji_name(scene, office, begin, end)
    if own is not None:
        return own._replace(body=body) if posted else own
    if not office.office:
        return None
    if posted is None:
        body = _body_ending_at(scene, office.start)
    return Reading(office.start, office.end, False, office, body) if body >= 0 else None


def _name_limit(scene: Scene, office: OfficeWords) -> int:
    """Return where the window for the name begins: no earlier office lies in it."""
    begin = max(scene.sentence.start, office.start - _REACH)
    for other in scene.offices:
        if begin < other.end <= office.start:
            begin = other.end
    return begin


def _sender(scene: Scene, begin: int, end: int) -> int:
    """Return the mention of the country that sends an envoy: ベトナム in 駐日ベトナム大使.

    With one name between `begin` and `end` it is where the envoy is: no body is said.
    """
    inside = [i for i, m in enumerate(scene.mentions) if begin < m.start and m.end <= end]
    return inside[-1] if len(inside) > 1 else -1


def _kanji_name(scene: Scene, office: OfficeWords, begin: int, end: int) -> Reading | None:
    run = _KANJI.search(scene.text, begin, end)
    if run is None:
        return None
    start, body = run.start(), -1
    for index, mention in enumerate(scene.mentions):
        if not start <= mention.start < end:
            continue
        rest = end - mention.end
        if office.office and rest == 0 and mention.start == start:
            return None
        if mention.cue and mention.end < end:
            # 新潟県花角英世知事: the name begins behind the cue.
            start, body = _behind_cue(mention.end, mention.cue, end), index
        elif rest == 0 and mention.start > start:
            # 大井川和彦茨城県知事: body behind the name.
            end, body = mention.start, index
        elif rest > 3 and mention.start == start and not is_city(mention.candidates[0]):
            start, body = mention.end, index
    linked = scene.text[start - 1 : start] == "の" and _body_ending_at(scene, start) >= 0
    if not _is_name(scene.text[start:end], bare=not office.office, linked=linked):
        return None
    if body < 0:
        body = _body_ending_at(scene, start)
    return Reading(start, end, True, _apposed(scene, office, start), body)


def _apposed(scene: Scene, office: OfficeWords, start: int) -> OfficeWords:
    """Return the office in 知事の村岡嗣政氏, where only a form of address follows the name."""
    if office.office or scene.text[start - 1 : start] != "の":
        return office
    return next((each for each in scene.offices if each.end == start - 1), office)


def _behind_cue(offset: int, cue: str, end: int) -> int:
    return min(offset + len(cue), end)


def _is_name(run: str, *, bare: bool, linked: bool) -> bool:
    """Return whether kanji before a title are a person's name.

    A form of address makes any short run a name (山口さん), and so does the body before it, in
    `linked` (石川県の馳浩知事); else it takes a family and a given name before an office
    (長崎幸太郎知事), since a bare one may be the body (山口知事).
    """
    if not run or any(word in run for word in JAPANESE_BODY_WORDS if len(word) > 1):
        return False
    if bare:
        return 1 <= len(run) <= 6
    if linked and 2 <= len(run) <= 5:
        return not _ends_like_body(run)
    return 3 <= len(run) <= 6 and run[-1] in JAPANESE_GIVEN_SIGNS and not _ends_like_body(run)


def _ends_like_body(run: str) -> bool:
    return any(run.endswith(word) for word in JAPANESE_BODY_WORDS)


def _body_ending_at(scene: Scene, offset: int) -> int:
    """Return the mention right before `offset`: 富山県の新田八朗知事, クアンニン省党書記."""
    for index in range(len(scene.mentions) - 1, -1, -1):
        mention = scene.mentions[index]
        if mention.end > offset:
            continue
        between = scene.text[mention.end : offset].removeprefix(
            mention.cue if scene.text.startswith(mention.cue, mention.end) else ""
        )
        return index if between in _LINKS or _is_body(between) else -1
    return -1


def _is_body(between: str) -> bool:
    """Return whether only words of the body stand between its name and the person's."""
    rest = between.strip("の・")
    return len(rest) <= 8 and any(rest.endswith(word) for word in JAPANESE_BODY_WORDS)
