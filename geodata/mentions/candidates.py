"""What a spelling may stand for, given the cue and the language of the text."""

from typing import NamedTuple

from geodata.gazetteer import NameRow
from geodata.lexicon.places.cues import JAPANESE_SUFFIXES, Cue
from geodata.mentions.cues import CueWord, cue_after, cue_before, cue_kind
from geodata.mentions.find import Found
from geodata.mentions.names import all_names
from geodata.mentions.surface import marks_agree
from geodata.records import Language, Sentence

# Units of the first level that are cities: the cue "thành phố" means the unit itself.
_MUNICIPALITIES = frozenset({"VN-HN", "VN-SG", "VN-HP", "VN-DN", "VN-CT", "JP-13"})
_CJK_FROM = "\u2e80"


class OwnCues(NamedTuple):
    """The cues directly before and after a name."""

    before: CueWord
    after: CueWord


def without_suffix(hit: Found) -> Found:
    """Return a Japanese name without the suffix its spelling includes: 奈良県 -> 奈良.

    四日市 and 京都 stay whole: what would be left is no name.
    """
    key = hit.name.key
    if key[-1] not in JAPANESE_SUFFIXES or len(key) < 2:
        return hit
    if len(key) == 2 and key[-1] != "市":
        return hit
    if len(key) > 2 and key[:-1] not in all_names().by_key:
        return hit
    return hit._replace(end=hit.end - 1)


def own_cue(text: str, hit: Found, sentence: Sentence) -> OwnCues:
    """Return the cues that touch the name inside its sentence."""
    return OwnCues(
        cue_before(text, hit.start, sentence.start), cue_after(text, hit.end, sentence.end)
    )


def cue_inside(name: str) -> str:
    """Return the cue that a Latin spelling includes ("Ho Chi Minh City", "TP.HCM", "Nara-ken")."""
    if name[0] >= _CJK_FROM:
        return ""
    words = name.replace(".", ". ").replace("-", " ").split()
    if len(words) < 2:
        return ""
    for word in (words[-1], words[0]):
        if cue_kind(word):
            return word
    return ""


def candidates(text: str, hit: Found, cue: str, language: Language) -> tuple[str, ...]:
    """Return the place ids the name may stand for, likeliest first.

    Spellings whose marks disagree with the text's are out; the kind the cue asks for comes
    first, then rows of the text's language, then the gazetteer's order.
    """
    written = text[hit.start : hit.end]
    rows = hit.name.rows
    if not written.isascii() and written[0] < _CJK_FROM:
        rows = tuple(row for row in rows if marks_agree(written, row.form))
    if len(rows) > 1:
        kind = cue_kind(cue) if cue else None
        rows = tuple(
            sorted(
                rows,
                key=lambda row: (not _fits(row, kind), row.language not in ("", language)),
            )
        )
    return tuple(dict.fromkeys(row.place_id for row in rows))


def _fits(row: NameRow, kind: Cue | None) -> bool:
    if kind in (None, "any"):
        return True
    if kind == "province":
        return row.kind in ("province", "prefecture")
    if kind in ("city", "district"):
        return row.kind in ("city", "district") or row.place_id in _MUNICIPALITIES
    return row.kind == kind
