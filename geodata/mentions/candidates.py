"""What a spelling may stand for, given the cue and the language of the text."""

import re
from functools import lru_cache
from typing import NamedTuple

from geodata.gazetteer import NameRow
from geodata.lexicon.places.cues import JAPANESE_SUFFIXES, Cue
from geodata.mentions.cues import CueWord, cue_after, cue_before, cue_kind
from geodata.mentions.find import Found
from geodata.mentions.names import Name, all_names
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


class _Bare(NamedTuple):
    """How much of a spelling is its cue: signs before and behind the bare name."""

    before: int
    behind: int
    name: Name


def bare(hit: Found) -> Found:
    """Return the name without the cue its spelling includes: 奈良県, TP. Hồ Chí Minh, Nara-ken.

    四日市 and "Điện Biên Phủ" stay whole: what would be left is no name of the same place.
    """
    cut = _bare(hit.name.key)
    if cut is None:
        return hit
    if cut.name is not hit.name and hit.end - hit.start != len(hit.name.key):
        return hit  # loose accents shift the signs
    return Found(hit.start + cut.before, hit.end - cut.behind, cut.name)


@lru_cache(maxsize=4096)
def _bare(key: str) -> _Bare | None:
    """Return where the cue inside a key ends or begins, None for a key without one."""
    name = all_names().known(key)
    if name is None:
        return None
    if key[-1] in JAPANESE_SUFFIXES:
        alone = len(key) == 2 and key[-1] == "市"
        known = len(key) > 2 and all_names().known(key[:-1]) is not None
        return _Bare(0, 1, name) if alone or known else None
    if key[0] >= _CJK_FROM:
        return None
    first = _FIRST.match(key)
    if first and cue_kind(first.group(1).lower()):
        return _same_place(name, first.end(), 0)
    last = _LAST.search(key)
    if last and cue_kind(last.group(1).lower()):
        return _same_place(name, 0, len(key) - last.start())
    return None


def _same_place(name: Name, before: int, behind: int) -> _Bare | None:
    rest = all_names().known(name.key[before : len(name.key) - behind])
    if rest is None:
        return None
    shared = {row.place_id for row in rest.rows} & {row.place_id for row in name.rows}
    return _Bare(before, behind, rest) if shared else None


def own_cue(text: str, hit: Found, sentence: Sentence) -> OwnCues:
    """Return the cues that touch the name inside its sentence."""
    return OwnCues(
        cue_before(text, hit.start, sentence.start), cue_after(text, hit.end, sentence.end)
    )


def candidates(written: str, name: Name, cue: str, language: Language) -> tuple[str, ...]:
    """Return the place ids the name may stand for, likeliest first.

    `written` is the name as the text has it. Spellings whose marks disagree with it are out; the
    kind the cue asks for comes first, then rows of the text's language, then the gazetteer's
    order.
    """
    return _ranked(written, name, cue_kind(cue) if cue else None, language)


@lru_cache(maxsize=8192)
def _ranked(written: str, name: Name, kind: Cue | None, language: Language) -> tuple[str, ...]:
    rows = name.rows
    if not written.isascii() and written[0] < _CJK_FROM:
        rows = tuple(row for row in rows if marks_agree(written, row.form))
    if len(rows) > 1:
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
