"""Which gazetteer row a name means, and whether the context bears it out."""

import re
from collections.abc import Collection, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from geodata.gazetteer import cities, in_era, is_city, name_rows, place, unit
from geodata.geocode.scene import Scene
from geodata.lexicon.places.cues import TOWN_SIGNS
from geodata.lexicon.places.words import SHORT_COUNTRIES, WORD_LIKE
from geodata.mentions import cue_kind
from geodata.people.names import is_japanese_family, is_vietnamese_family
from geodata.records import Place, PlaceMention

_LARGE_POPULATION = 200_000
_BESIDE = 14
# Nobody is spoken of as being in a person.
_LOCATIVE = re.compile(
    r"\b(?:in|at|near|outside|di|ke|menuju|tại|ở|gần"
    r"|(?:residents|people|citizens|inhabitants|streets|town|city|townspeople|officials) of)\s+$",
    re.IGNORECASE,
)
# Characters before a name that such words may fill.
_LOCATIVE_REACH = 20
# People come from persons too, but towns of some size are the likelier by far.
_TOWARDS = re.compile(r"\b(?:from|to|between|dari|antara|từ|sang|đến|giữa)\s+$", re.IGNORECASE)
# "Sakai, our twin city": what the name is follows it.
_APPOSED = re.compile(
    r",\s(?:yang |vốn |là |a |the |our |its )?(?:(?:menjadi|merupakan|adalah|trở thành) )?"
    r"(?:sebuah |salah satu |một |một trong những |another |one of the )?"
    r"(?:kota|prefektur|daerah|mitra|thành phố|tỉnh|địa phương|đối tác|city|prefecture|port|"
    r"sister city|twin city)\b",
    re.IGNORECASE,
)
# Smaller towns share their names with persons, streets and words too often to stand alone.
_KNOWN_POPULATION = 30_000
_REORGANISATION = date(2025, 7, 1)
_CJK_FROM = "\u2e80"


class Doubt(NamedTuple):
    """Why a name may be no place, and what would settle it.

    With `any_place` any undoubted place in the sentence will do, else it takes one of the same
    unit; `final` says that nothing will.
    """

    reason: str
    any_place: bool = False
    final: bool = False


def choose(scene: Scene, mention: PlaceMention) -> tuple[Place, str]:
    """Return the candidate that fits the context best and the rule that chose it.

    A cue decides between a unit and its city, a unit named near by between cities of one name;
    else the likeliest stands.
    """
    candidates, cue = mention.candidates, mention.cue
    if len(candidates) == 1 and not cue:
        return place(candidates[0]), "only candidate"
    if cue and scene.published and cue_kind(cue) == "city":
        for candidate in candidates:
            if _is_municipality(candidate, scene.published.end):
                return place(candidate), "cue"
    rank = TOWN_SIGNS.get(cue.lower()) if cue else None
    if rank and is_city(candidates[0]) and cities()[candidates[0]].country == "JP":
        ranked = tuple(each for each in candidates if is_city(each) and _is_called(each, rank))
        candidates = ranked or candidates
    if len(candidates) > 1 and is_city(candidates[0]):
        near = _container(scene, mention, candidates)
        if not near and cities()[candidates[0]].population < _LARGE_POPULATION:
            near = _inside(scene.units, candidates)
        if near:
            return place(near), "containing unit"
    return place(candidates[0]), "cue" if cue else "likeliest"


@cache
def _is_municipality(place_id: str, day: date) -> bool:
    """Return whether the unit of Vietnam with this name is itself a city on that day."""
    if not place_id.startswith("VN-"):
        return False
    current = in_era(place_id, day, "34" if day >= _REORGANISATION else "63")
    namesake = current == place_id or place(current).region == place_id
    return namesake and unit(current, day).status == "municipality"


def _container(scene: Scene, mention: PlaceMention, candidates: Sequence[str]) -> str:
    """Return the candidate city whose unit the sentence names, the nearest mention first.

    A large city is left for its namesakes only by a unit right beside it ("Sakai, Fukui").
    """
    large = cities()[candidates[0]].population >= _LARGE_POPULATION
    reach = _BESIDE if large else len(scene.text)
    others = sorted(
        (
            other
            for other in scene.mentions
            if other is not mention and _gap(mention, other) <= reach
        ),
        key=lambda other: abs(other.start - mention.start),
    )
    for other in others:
        for candidate in candidates:
            region = place(candidate).region
            if region and region == other.candidates[0]:
                return candidate
    return ""


def _is_called(place_id: str, sign: str) -> bool:
    """Return whether the Japanese name of a city ends in 市, 町, 村 or 区."""
    return cities()[place_id].japanese.endswith(sign)


def _inside(units: Collection[str], candidates: Sequence[str]) -> str:
    """Return the first candidate city whose unit the text names anywhere."""
    return next((each for each in candidates if place(each).region in units), "")


def _gap(one: PlaceMention, other: PlaceMention) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def doubt(scene: Scene, mention: PlaceMention, chosen: Place) -> Doubt | None:
    """Return why the name may be no place at all, None when nothing speaks against it."""
    if mention.cue or mention.start in scene.bodies:
        return None
    if mention.text[0] >= _CJK_FROM:
        return _japanese_doubt(scene, mention, chosen)
    if _is_known(mention.text, chosen.id):
        return None
    if _is_word_like(mention.text):
        if _LOCATIVE.search(scene.before(mention, _LOCATIVE_REACH)):
            return None
        return Doubt("common word or given name", any_place=True)
    if mention.text in SHORT_COUNTRIES and _touches_capital(scene, mention):
        return Doubt("part of a longer name", final=True)
    if _APPOSED.match(scene.text, mention.end):
        return None
    if not is_city(chosen.id) or _LOCATIVE.search(scene.before(mention, _LOCATIVE_REACH)):
        return None
    population = cities()[chosen.id].population
    towards = _TOWARDS.search(scene.before(mention, 12)) is not None
    family = is_japanese_family(scene.flat[mention.start : mention.end]) or (
        " " not in mention.text and is_vietnamese_family(mention.text)
    )
    if family:
        if population >= _KNOWN_POPULATION and towards:
            return None
        return Doubt("family name", any_place=population >= _LARGE_POPULATION)
    if population >= _KNOWN_POPULATION or towards:
        return None
    return Doubt("small place", any_place=" " in mention.text)


@lru_cache(maxsize=8192)
def _is_known(name: str, place_id: str) -> bool:
    """Return whether a Latin name is no word, no short name and no town's: nothing to doubt."""
    return not (is_city(place_id) or _is_word_like(name) or name in SHORT_COUNTRIES)


def _is_word_like(name: str) -> bool:
    return name in WORD_LIKE or name.capitalize() in WORD_LIKE


def _touches_capital(scene: Scene, mention: PlaceMention) -> bool:
    """Return whether a capitalised word that is no place follows or precedes directly."""
    after = scene.flat[mention.end : mention.end + 2]
    if after[:1] == " " and after[1:].isupper():
        return not any(other.start == mention.end + 1 for other in scene.mentions)
    return False


def _japanese_doubt(scene: Scene, mention: PlaceMention, chosen: Place) -> Doubt | None:
    if len(mention.text) == 1:
        return Doubt("single sign", any_place=True)
    text = scene.text
    kanji_before = mention.start > 0 and _is_kanji(text[mention.start - 1])
    kanji_after = mention.end < len(text) and _is_kanji(text[mention.end])
    if not is_city(chosen.id):
        risky = (mention.text, chosen.id) in _risky_names()
        misleads = risky and kanji_after and _is_kanji(mention.text[-1])
        return Doubt("misleading name", any_place=True) if misleads else None
    population = cities()[chosen.id].population
    if kanji_before or kanji_after:
        return Doubt("part of a longer word", any_place=population >= _LARGE_POPULATION)
    return None if population >= _KNOWN_POPULATION else Doubt("small place")


def _is_kanji(sign: str) -> bool:
    return "一" <= sign <= "龥" or sign == "々"


@cache
def _risky_names() -> frozenset[tuple[str, str]]:
    return frozenset((row.form, row.place_id) for row in name_rows() if row.risky)


def borne_out(doubtful: Doubt, chosen: Place, settled: Sequence[Place]) -> bool:
    """Return whether the undoubted places of the same sentence make a doubtful name credible."""
    if doubtful.any_place:
        return bool(settled)
    return any(other.region == chosen.region for other in settled if other.region)
