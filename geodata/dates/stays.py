"""Runs of days told in two places of a sentence.

"opened on 20 August and runs until the 22nd", "a three-day visit to Hanoi from 3 November",
"began on 3 November and will last three days".
"""

from collections.abc import Iterator, Sequence

from geodata.dates.expressions import Counted, Length, Point, Range
from geodata.dates.phrases import Phrase, Scene

_FAR = 90
"""Characters between the two places."""
_LONGEST_STAY = 62
"""Days."""


def join_stays(phrases: Sequence[Phrase], scene: Scene) -> Iterator[Phrase]:
    """The phrases of a sentence, with days put together that belong to one stay."""
    waiting: Phrase | None = None
    length: Phrase | None = None
    for number, phrase in enumerate(phrases):
        if isinstance(phrase.value, Length):
            length = phrase
            if waiting is not None and _lasts(waiting, phrase, scene):
                waiting = _stay(waiting, _days(phrase))
        elif _is_day(phrase):
            following = phrases[number + 1] if number + 1 < len(phrases) else None
            joined = waiting and _closed(waiting, phrase, scene)
            if joined:
                yield joined
                waiting = None
                continue
            counted = _counted(length, phrase, following, scene)
            if waiting is not None:
                yield waiting
            waiting = counted or phrase
            if counted is not None:
                length = None
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        yield phrase
    if waiting is not None:
        yield waiting


def _is_day(phrase: Phrase) -> bool:
    point = phrase.value
    return isinstance(point, Point) and (
        point.day is not None
        or point.weekday is not None
        or (point.shift is not None and point.shift[0] == "day" and point.anchor is None)
    )


def _closed(first: Phrase, last: Phrase, scene: Scene) -> Phrase | None:
    """A day, and in the same sentence the day until which it goes on."""
    between = scene.folded[first.end : last.start]
    if len(between) > _FAR or ";" in between or not isinstance(first.value, Point):
        return None
    assert isinstance(last.value, Point)
    if scene.words.words.spaced:
        closes = scene.words.until.search(between) is not None
    else:
        closes = scene.folded.startswith("まで", last.end)
    if not closes:
        return None
    words = Range(first.value, last.value)
    return Phrase("day until which it goes on", words, first.start, last.end, instead=(first, last))


def _counted(
    length: Phrase | None, day: Phrase, following: Phrase | None, scene: Scene
) -> Phrase | None:
    """The first day of a stay whose length stands before it (Japanese: after it)."""
    assert isinstance(day.value, Point)
    if not scene.words.words.spaced:
        if following is None or not scene.folded.startswith("から", day.end):
            return None
        days = _days(following)
        near = following.start - day.end <= _FAR // 2
        return _stay(day, days) if days and near else None
    if length is None or day.start - length.end > _FAR:
        return None
    days = _days(length)
    between = scene.folded[length.end : day.start]
    if not days or ";" in between:
        return None
    before = scene.folded[scene.start : length.start]
    begin = scene.words.begin
    begins = begin is not None and (begin.search(before) or begin.search(between)) is not None
    return _stay(day, days) if begins or scene.words.starts.search(between) else None


def _lasts(day: Phrase, length: Phrase, scene: Scene) -> bool:
    """The first day of a stay whose length is told behind it ("… and will last four days")."""
    between = scene.folded[day.end : length.start]
    if not isinstance(day.value, Point) or not _days(length):
        return False
    if len(between) > _FAR or ";" in between:
        return False
    lasting = scene.words.lasting
    if not scene.words.words.spaced:
        near = between in ("", "、", "から", "より", "から、")
        return near and lasting is not None and lasting.match(scene.folded, length.end) is not None
    return lasting is not None and lasting.search(between) is not None


def _days(phrase: Phrase) -> int:
    """How many days a length is, 0 when it is none of days."""
    value = phrase.value
    if not isinstance(value, Length) or value.quantity is None or phrase.inexact:
        return 0
    days = value.quantity * {"day": 1, "week": 7}.get(value.unit, 0)
    return days if 1 < days <= _LONGEST_STAY else 0


def _stay(day: Phrase, days: int) -> Phrase:
    assert isinstance(day.value, Point)
    words = Counted(day.value, days, "day")
    return day._replace(rule="first day of a stay of known length", value=words)
