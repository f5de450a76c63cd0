"""Spellings too short or too common to be names without a cue."""

from collections.abc import Sequence

from geodata.gazetteer import NameRow
from geodata.lexicon.places.words import COMMON
from geodata.mentions.surface import flatten

_CJK_FROM = "\u2e80"
# Behind a single sign they show that it is a name: 堺の市長, 堺とダナン.
_NAME_SIGNS = ("の市長", "の町長", "の村長", "と", "や", "、", "・")
_COMMON = frozenset(map(flatten, COMMON))


def is_plain(key: str, rows: Sequence[NameRow]) -> bool:
    """Return whether a spelling is a name wherever it stands, as far as the spelling goes.

    `key` is the levelled spelling, `rows` what it may stand for. Countries and areas always are.
    """
    if not rows or rows[0].kind in ("country", "demonym", "area"):
        return True
    unit = any(row.kind in ("province", "prefecture") for row in rows)
    if key in _COMMON and not unit:
        return False
    if key[0] < _CJK_FROM:
        return len(key) > 2
    return len(key) > 1 and not all(map(_is_hiragana, key))


def is_credible(text: str, start: int, end: int, *, before: bool, after: bool, joined: int) -> bool:
    """Return whether a spelling that is not plain is a name where it stands.

    `before` and `after` say that a cue touches it on that side, `joined` is where the name before
    ends. One sign (光, 津) and hiragana alone (しが) take a cue behind them and no letter of their
    kind before them (not 下 in 城下町, いの in 山あいの村); common words that a town happens to be
    called (Kami, Tôi, 高原) and Latin names of one or two letters take any cue.
    """
    if text[start] < _CJK_FROM:
        return before or after
    touching = text[start - 1] if start > joined + 1 else ""
    if end - start == 1:
        return (after or text.startswith(_NAME_SIGNS, end)) and not "一" <= touching <= "龥"
    if all(map(_is_hiragana, text[start:end])):
        return after and not _is_hiragana(touching)
    return before or after


def _is_hiragana(sign: str) -> bool:
    return "ぁ" <= sign <= "ん"
