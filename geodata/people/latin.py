"""Persons in Latin script: an office with the name beside it, or a form of address."""

import re
from typing import NamedTuple

from geodata.gazetteer import is_city
from geodata.lexicon.people.offices import BODIES, MISSION_OFFICES
from geodata.lexicon.people.words import BODY_WORDS, FILLERS, NO_NAMES
from geodata.lexicon.places.words import WORD_LIKE
from geodata.people.names import (
    is_japanese_family,
    is_japanese_name,
    is_vietnamese_family,
    names_person,
)
from geodata.people.offices import OfficeWords
from geodata.people.reading import Reading, Scene

_NAME = re.compile(r"[A-Z][A-Za-z\u0300-\u036f'-]*\.?(?: [A-Z][A-Za-z\u0300-\u036f'-]+)*")
_WORD = re.compile(r"[^\s,()\"“”]+")
_APPOSITION = re.compile(
    r"([A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+){1,4})(?:,| -) (?:the |its |also |who is |selaku )?$"
)
_AFTER_NAME = re.compile(r",? of (?:the )?")
_GOVERNORS = frozenset({"governor", "vice_governor", "former_governor"})
# Offices of bodies of any kind: one capitalised word after them is as likely the body's name.
_ANY_BODY = frozenset(
    {
        "chairman",
        "vice_chairman",
        "director",
        "deputy_director",
        "general_director",
        "deputy_general_director",
        "representative",
        "adviser",
        "assembly_chair",
        "party_secretary",
        "parliament_member",
        "delegation_head",
        "rector",
    }
)
# Capitalised they begin names (To Lam), in small letters they link.
_NAME_LIKE = frozenset({"To", "An", "De", "Dan", "Hội", "Nhân", "Phủ", "Vụ"})
_POSTED = frozenset({"to", "in", "at", "tại", "ở", "untuk", "di"})
_BODY_REACH = 32
# Ids of countries are their two letters.
_COUNTRY = 2
_GAP = 90
_STEPS = 10


class _Right(NamedTuple):
    name: tuple[int, int] | None
    body: int


def read_latin(scene: Scene, office: OfficeWords) -> Reading | None:
    """Return the person an office in Latin letters belongs to.

    None when neither a name nor a body is said.
    """
    if not office.office:
        name = _name_at(scene, _after_spaces(scene, office.end), office)
        return Reading(*name, True, office, -1) if name else None
    before = _body_before(scene, office)
    right = _to_the_right(scene, office, passed=before >= 0)
    body = right.body if right.body >= 0 else before
    start = office.start if before < 0 else scene.mentions[before].start
    name = right.name or _name_before(scene, office.start) or _name_before(scene, start)
    if body < 0 and right.name:
        body = _body_after_name(scene, right.name[1])
    if name is None and body < 0:
        return None
    end = max(office.end, name[1] if name else 0, scene.mentions[body].end if body >= 0 else 0)
    office = _office_of_body(office, scene.text[start : end + _BODY_REACH])
    if name is None:
        return Reading(office.start, office.end, False, office, body)
    return Reading(*name, True, office, body)


def _office_of_body(office: OfficeWords, around: str) -> OfficeWords:
    """Return a chairman's office with the body it is held in, if a word nearby names one."""
    if office.office not in ("chairman", "vice_chairman"):
        return office
    lower = around.lower().replace("’", "'")
    for words, body in BODIES:
        if words in lower:
            return office._replace(office=f"{office.office}_{body}")
    return office


def _after_spaces(scene: Scene, offset: int) -> int:
    while offset < scene.sentence.end and scene.flat[offset] in " \u3000":
        offset += 1
    return offset


def _to_the_right(scene: Scene, office: OfficeWords, *, passed: bool) -> _Right:
    """Walk over the body's words to the holder's name; `passed` says the body is behind already."""
    position, body = office.end, -1
    limit = min(scene.sentence.end, office.end + _GAP)
    for _ in range(_STEPS):
        position = _after_spaces(scene, position)
        if position >= limit:
            break
        index = scene.starting(position)
        if index >= 0 and not _begins_name(scene, office, index, bodied=passed):
            passed = True
            if body < 0 and not _is_posting(scene, office, position):
                body = index
            position = scene.mentions[index].end
            continue
        skipped = _filler_end(scene, position)
        if skipped:
            position = skipped
            continue
        return _Right(_name_at(scene, position, office), body)
    return _Right(None, body)


def _is_posting(scene: Scene, office: OfficeWords, position: int) -> bool:
    """Return whether an envoy is sent to the place at `position`: "Ambassador to Vietnam"."""
    words = scene.text[office.end : position].lower().split()
    return office.office in MISSION_OFFICES and any(word in _POSTED for word in words)


def _filler_end(scene: Scene, position: int) -> int:
    """Return where a word between office and name ends, 0 when there is none at `position`."""
    if scene.flat[position] in ",()":
        return position + 1
    word = _WORD.match(scene.text, position, scene.sentence.end)
    if word is None or word.group().lower().replace("’", "'") not in FILLERS:
        return 0
    return 0 if word.group() in _NAME_LIKE else word.end()


def _begins_name(scene: Scene, office: OfficeWords, index: int, *, bodied: bool) -> bool:
    """Return whether the place's name at `index` is where the holder's own name begins."""
    mention = scene.mentions[index]
    after = followers(scene, mention.end)
    name = scene.flat[mention.start : mention.end]
    if after and is_vietnamese_family(mention.text):
        return True
    if mention.cue and mention.cue in scene.text[office.end : mention.start]:
        return False
    small = is_city(mention.candidates[0])
    if after and small and is_vietnamese_family(mention.text.split()[0]):
        return True
    if bodied:
        # The body is said already: a town's name with one more word is a family name.
        return bool(after) and (is_japanese_family(name) or (small and is_japanese_name(name)))
    if not scene.text[office.end : mention.start].isspace():
        return False
    western = office.english and office.office in _GOVERNORS
    return names_person(name, after, bare_is_person=western)


def followers(scene: Scene, end: int) -> list[str]:
    """Return the capitalised words that follow at `end` with nothing but single spaces between."""
    words: list[str] = []
    if scene.flat[end : end + 1] != " ":
        return words
    run = _NAME.match(scene.flat, end + 1, scene.sentence.end)
    if run is None:
        return words
    offset = run.start()
    for word in run.group().split(" "):
        if word.lower() in NO_NAMES or scene.office_at(offset):
            break
        words.append(word.rstrip("."))
        offset += len(word) + 1
    return words


def _name_at(scene: Scene, position: int, office: OfficeWords) -> tuple[int, int] | None:
    """Return the span of the capitalised words at `position` that make a name."""
    if scene.office_at(position):
        return None
    run = _NAME.match(scene.flat, position, scene.sentence.end)
    if run is None:
        return None
    end = offset = run.start()
    words = 0
    for word in run.group().split(" "):
        index = scene.starting(offset)
        cued = offset > position and index >= 0 and scene.mentions[index].cue
        if cued or word.lower().rstrip(".") in NO_NAMES or scene.office_at(offset):
            break
        words += 1
        end = offset + len(word)
        offset = end + 1
    name = scene.flat[position:end]
    if not words or (words == 1 and name.isupper()) or _names_body(scene, position, end):
        return None
    if words == 1 and office.office in _ANY_BODY and not is_japanese_family(name):
        return None
    return position, end - (scene.flat[end - 1] == ".")


def _names_body(scene: Scene, start: int, end: int) -> bool:
    """Return whether the words are those of a body: a head like "Asosiasi", a country inside."""
    first = scene.text[start:end].split()[0].lower()
    if first in BODY_WORDS:
        return True
    return any(
        start <= mention.start < end
        and len(mention.candidates[0]) == _COUNTRY
        and mention.text not in WORD_LIKE
        for mention in scene.mentions
    )


def _body_before(scene: Scene, office: OfficeWords) -> int:
    """Return the mention that ends before the office ("Fukuoka Governor", "Japan's Minister")."""
    for index in range(len(scene.mentions) - 1, -1, -1):
        mention = scene.mentions[index]
        if mention.end <= office.start:
            between = scene.text[mention.end : office.start].lower().replace("’", "'")
            words = between.removeprefix("'s").split()
            if len(words) < 4 and "," not in between and all(word in FILLERS for word in words):
                return index
            return -1
    return -1


def _name_before(scene: Scene, end: int) -> tuple[int, int] | None:
    """Return the name that the office at `end` explains: "Nakamura Hiro, mayor of Yatsushiro"."""
    begin = max(scene.sentence.start, end - 60)
    match = _APPOSITION.search(scene.flat, begin, end)
    if match is None:
        return None
    start = match.start(1)
    words = match.group(1).split(" ")
    while words and (words[0].lower() in NO_NAMES or scene.office_at(start)):
        start += len(words.pop(0)) + 1
    whole_place = any(m.start <= start and m.end >= match.end(1) for m in scene.mentions)
    if len(words) < 2 or whole_place or _names_body(scene, start, match.end(1)):
        return None
    return start, match.end(1)


def _body_after_name(scene: Scene, end: int) -> int:
    """Return the mention in "Chairman Phan Van Mai of the Ho Chi Minh City ..."."""
    match = _AFTER_NAME.match(scene.text, end, scene.sentence.end)
    return scene.starting(match.end()) if match else -1
