"""Spellings too short or too common to be names without a cue."""

from geodata.lexicon.places.words import COMMON
from geodata.mentions.candidates import OwnCues
from geodata.mentions.find import Found

_CJK_FROM = "\u2e80"
# Behind a single sign they show that it is a name: 堺の市長, 堺とダナン.
_NAME_SIGNS = ("の市長", "の町長", "の村長", "と", "や", "、", "・")


def is_credible(text: str, hit: Found, own: OwnCues, reached: int) -> bool:
    """Return whether the hit may be a name at all; `reached` is where the name before ends.

    One sign (光, 津) or hiragana alone (しが) takes a cue behind it and no letter of its kind
    before it (not 下 in 城下町, いの in 山あいの村). Common words that a town happens to be called
    (Kami, Tôi, 高原) take a cue, and so do Latin names of one or two letters.
    """
    if hit.name.rows[0].kind in ("country", "demonym", "area"):
        return True
    written = text[hit.start : hit.end]
    cued = bool(own.before.text or own.after.text)
    if written in COMMON and _is_town(hit):
        return cued
    if written[0] < _CJK_FROM:
        return cued or len(written) > 2
    before = text[hit.start - 1] if hit.start > reached + 1 else ""
    if len(written) == 1:
        named = bool(own.after.text) or text.startswith(_NAME_SIGNS, hit.end)
        return named and not _is_kanji(before)
    if all(map(_is_hiragana, written)):
        return bool(own.after.text) and not _is_hiragana(before)
    return True


def _is_town(hit: Found) -> bool:
    return all(row.kind not in ("province", "prefecture") for row in hit.name.rows)


def _is_kanji(sign: str) -> bool:
    return "一" <= sign <= "龥"


def _is_hiragana(sign: str) -> bool:
    return "ぁ" <= sign <= "ん"
