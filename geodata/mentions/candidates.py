"""What a spelling may stand for, given the cue and the language of the text."""

import re
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
_FIRST = re.compile(r"([A-Za-z]+\.?)[ .]\s*(?=[A-Z])")
_LAST = re.compile(r"[ -]([A-Za-z]+)$")


class OwnCues(NamedTuple):
    """The cues directly before and after a name."""

    before: CueWord
    after: CueWord


def bare(hit: Found) -> Found:
    """Return the name without the cue its spelling includes: 奈良県, TP. Hồ Chí Minh, Nara-ken.

    四日市 and "Điện Biên Phủ" stay whole: what would be left is no name of the same place.
    """
    key = hit.name.key
    if key[-1] in JAPANESE_SUFFIXES:
        return _without_sign(hit)
    if key[0] >= _CJK_FROM:
        return hit
    first = _FIRST.match(key)
    if first and cue_kind(first.group(1).lower()):
        return _cut(hit, first.end(), len(key))
    last = _LAST.search(key)
    if last and cue_kind(last.group(1).lower()):
        return _cut(hit, 0, last.start())
    return hit


def _without_sign(hit: Found) -> Found:
    key = hit.name.key
    if len(key) == 2:
        return hit._replace(end=hit.end - 1) if key[-1] == "市" else hit
    if key[:-1] not in all_names().by_key:
        return hit
    return hit._replace(end=hit.end - 1)


def _cut(hit: Found, begin: int, end: int) -> Found:
    name = all_names().by_key.get(hit.name.key[begin:end])
    if name is None or hit.end - hit.start != len(hit.name.key):
        return hit
    if not {row.place_id for row in name.rows} & {row.place_id for row in hit.name.rows}:
        return hit
    return Found(hit.start + begin, hit.start + end, name)


def own_cue(text: str, hit: Found, sentence: Sentence) -> OwnCues:
    """Return the cues that touch the name inside its sentence."""
    return OwnCues(
        cue_before(text, hit.start, sentence.start), cue_after(text, hit.end, sentence.end)
    )


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
