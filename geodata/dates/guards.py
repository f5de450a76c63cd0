"""Checks on a phrase's surroundings: many words only look like dates.

Each guard sees the folded text and the phrase's slice and says whether the phrase may stand.
"""

import re
from collections.abc import Callable

from geodata.dates.lexicon import Lexicon

_REACH = 32
_WORDS_AFTER = re.compile(r"[^\s,.;:()\"“”]+|[,.;:()]")
_WORDS_BACK = 3
_LAW_BEFORE = re.compile(r"\b(?:no|nomor)\.?\s*[\w./-]+\s*$")
_ENGLISH_ORDINAL = re.compile(r"(?:on|from|until|till|by|to|since|between|and) the $")
_ENGLISH_AFTER_ORDINAL = re.compile(
    r"\s*(?:[,.;)]|$|(?:and|to|at|in|with|for|until|after|when|as|before|by|but|of this|of that"
    r"|of the (?:same )?month|he|she|it|we|they|i|the|a|an|his|her|its|their|our|my|both|all|there"
    r"|came|comes|was|is|will|governor|mayor|vice|deputy|chairman|chairwoman|secretary|ambassador"
    r"|president|delegates|officials|leaders|members|another|this|morning|afternoon|evening)\b)"
)
_JAPANESE_LENGTH_AFTER = re.compile(
    r"ほど|以内|以上|程度|かけ|余|弱|強|近く|分|ぶり|連続|目|券|制|泊|経|遅れ|早く|続|あたり|当たり|平均|約|に\d|くらい|ぐらい|未満|以下|がかり"
)
_JAPANESE_LENGTH_BEFORE = re.compile(
    r"(?:約|計|合計|延べ|第|丸|まる|わずか|あと|残り|泊|最大|最長|およそ|中|各|全|数|ほぼ)$"
)
_SHORT_DAY_AFTER = re.compile(r"[、にからまでよりのは付)）」午夜朝昼夕]|$|\s")


class Surroundings:
    """A phrase in its text: folded text, the text's own case, slice, sentence start and end."""

    __slots__ = ("_last", "end", "folded", "lexicon", "original", "sentence", "start")

    def __init__(
        self,
        folded: str,
        original: str,
        start: int,
        end: int,
        sentence: tuple[int, int],
        lexicon: Lexicon,
    ) -> None:
        self.folded, self.original = folded, original
        self.start, self.end, self.sentence = start, end, sentence
        self.lexicon = lexicon
        self._last: tuple[str, ...] | None = None

    def before(self) -> str:
        """The words before the phrase, in its sentence."""
        return self.folded[max(self.sentence[0], self.start - _REACH) : self.start]

    def after(self) -> str:
        """The words after the phrase, in its sentence."""
        return self.folded[self.end : min(self.sentence[1], self.end + _REACH)]

    def text(self) -> str:
        """The phrase, folded."""
        return self.folded[self.start : self.end]

    def preceded_by(self, cues: frozenset[str]) -> bool:
        """Whether one of the cues (of up to three words, or a sign) stands right before."""
        if self._last is None:
            self._last = self._endings()
        return not cues.isdisjoint(self._last)

    def _endings(self) -> tuple[str, ...]:
        """The last one, two and three words before, and the sign at their end."""
        words = self.before().split()[-_WORDS_BACK:]
        if not words:
            return ()
        sign = words[-1][-1]
        words = [word.strip("\"'“”‘’«»:([") for word in words]
        endings = [" ".join(words[-count:]) for count in range(1, len(words) + 1)]
        return (sign, *endings) if sign in "(,[" else tuple(endings)

    def followed_by(self, cues: frozenset[str]) -> bool:
        """Whether one of the cues (of up to two words) stands right after."""
        if not cues:
            return False
        words = _WORDS_AFTER.findall(self.after())[:2]
        return bool(words) and (words[0] in cues or " ".join(words) in cues)


def is_no_name(around: Surroundings) -> bool:
    """Not the name of a street or a square ("Lapangan 30 Oktober")."""
    sets = around.lexicon.sets
    return not (around.preceded_by(sets["name_before"]) or around.followed_by(sets["name_after"]))


def is_no_number(around: Surroundings) -> bool:
    """Not the figure of an article, a flight, a decree."""
    return not around.preceded_by(around.lexicon.sets["number_before"])


def is_no_law(around: Surroundings) -> bool:
    """Not the year of a numbered law ("UU No. 5 Tahun 2017")."""
    return around.lexicon.language != "id" or _LAW_BEFORE.search(around.before()) is None


def _bare_year(around: Surroundings) -> bool:
    sets = around.lexicon.sets
    if around.followed_by(sets["counted_after"]) or around.preceded_by(sets["inexact"]):
        return False
    if around.preceded_by(sets["year_before"]):
        return True
    before, after = around.before().rstrip(), around.after().lstrip()
    if not before or before[-1] in "(,[:–-'’/":
        return True
    word = re.search(
        r"[^\W\d_][\w'’.&-]*$",
        around.original[max(0, around.start - _REACH) : around.start].rstrip(),
    )
    if word is not None and word.group()[0].isupper():
        return True
    return not after or after[0] in '.,;:)]"”'


def _bare_pair(around: Surroundings) -> bool:
    if not around.lexicon.words.spaced:
        return False
    if around.preceded_by(around.lexicon.sets["clock_before"]) and around.lexicon.language == "vi":
        return False
    figures = [int(figure) for figure in re.findall(r"\d+", around.text())]
    if figures == [24, 7]:
        return False
    if around.followed_by(around.lexicon.sets["counted_after"]):
        return False
    if around.preceded_by(around.lexicon.sets["day_before"]):
        return True
    return max(figures) > 12


def _bare_hyphen(around: Surroundings) -> bool:
    """Vietnamese 1-7 for 1 July: after a word of time, and before a stop, nothing is counted."""
    after = around.after().lstrip()
    stops = not after or after[0] in ",.;)"
    return stops and around.preceded_by(around.lexicon.sets["day_before"])


def _bare_month(around: Surroundings) -> bool:
    sets = around.lexicon.sets
    if around.text().rstrip(".") not in sets["risky_months"]:
        return True
    return around.preceded_by(sets["year_before"])


def _bare_day(around: Surroundings) -> bool:
    after = around.after()
    if _JAPANESE_LENGTH_AFTER.match(after) or _JAPANESE_LENGTH_BEFORE.search(around.before()):
        return False
    if around.text() in ("1日", "一日"):
        return _SHORT_DAY_AFTER.match(after) is not None
    return True


def _bare_ordinal(around: Surroundings) -> bool:
    return bool(
        around.text()[0].isdigit()
        and _ENGLISH_ORDINAL.search(around.before())
        and _ENGLISH_AFTER_ORDINAL.match(around.after())
    )


def _weekday(around: Surroundings) -> bool:
    """Vietnamese "thứ năm" is Thursday or the fifth: capital, figure or the word before tell."""
    written = around.original[around.start : around.end].split()
    if around.lexicon.language != "vi" or not {"thứ", "thu"} & {
        word.lower() for word in written[:-1]
    }:
        return True
    sets = around.lexicon.sets
    marked = written[0].lower() in ("ngày", "hôm")
    if not marked and around.preceded_by(sets["ordinal_before"]):
        return False
    if written[-1][0].isupper() or (marked and written[-1][0].isdigit()):
        return True
    return not marked and around.preceded_by(sets["weekday_before"])


def _age(around: Surroundings) -> bool:
    sets = around.lexicon.sets
    return not (around.preceded_by(sets["age_before"]) or around.followed_by(sets["age_after"]))


def _no_nth(around: Surroundings) -> bool:
    """Not "the second Saturday" of every month (毎月第2土曜日)."""
    return re.search(r"第\s*[\d一二三四五]$", around.before()) is None


def _between(around: Surroundings) -> bool:
    return around.preceded_by(around.lexicon.sets["between"])


def _always(around: Surroundings) -> bool:
    return True


GUARDS: dict[str, Callable[[Surroundings], bool]] = {
    "": _always,
    "exact": _always,
    "bare_year": _bare_year,
    "bare_pair": _bare_pair,
    "bare_hyphen": _bare_hyphen,
    "bare_month": _bare_month,
    "bare_monthyear": _always,
    "bare_day": _bare_day,
    "bare_ordinal": _bare_ordinal,
    "weekday": _weekday,
    "age": _age,
    "no_nth": _no_nth,
    "between": _between,
}
