"""What a text has named so far, and what of it the next words may count from."""

from dataclasses import dataclass

from geodata.dates.expressions import Counted, Expression, Point, Range
from geodata.dates.phrases import Phrase, Scene
from geodata.dates.setting import Setting
from geodata.dates.tense import find_tense
from geodata.records import DateSpan, Sentence

_OPENING = 16
"""Characters: a year this near to a sentence's start is the year of the sentence."""
_BESIDE = 14
"""Characters between a year and the day that it belongs to ("in 2023, from 30 August")."""
_SOON = 40
"""Characters from a full date to a further day of the same year."""
_SENTENCES_BACK = 2
_LIST = 3
"""Months from one item of a list to the next of the same year."""
_LONGEST_RUN = 62
"""Days: longer spans are no date that others count from."""


@dataclass(slots=True)
class Memory:
    """The dates of the text so far. `base` names what stands for the publication day."""

    published: DateSpan | None
    base: str = "publication"
    day: DateSpan | None = None
    past_day: DateSpan | None = None
    month: DateSpan | None = None
    year: DateSpan | None = None
    run: DateSpan | None = None
    single: DateSpan | None = None
    era: int | None = None
    near: DateSpan | None = None
    near_end: int = 0
    near_sentence: int = -1
    near_paragraph: int = -1
    near_year_given: bool = False
    bare_year: int | None = None
    bare_year_end: int = 0
    bare_year_sentence: int = -1
    bare_year_paragraph: int = -1
    bare_year_opens: bool = False
    bare_year_leads: bool = False
    bare_year_is_topic: bool = False

    def setting(self, phrase: Phrase, number: int, sentence: Sentence, scene: Scene) -> Setting:
        """What a phrase of the sentence may be read from; the tense only where it matters."""
        if not _is_open(phrase.value):
            return Setting(
                self.published,
                self.base,
                self._day_before(phrase, scene),
                self.month,
                self.year,
                run=self.run,
                single=self.single,
                era=self.era,
            )
        same_sentence = self.near_sentence == number
        same_paragraph = (
            sentence.paragraph >= 0
            and self.near_paragraph == sentence.paragraph
            and number - self.near_sentence <= _SENTENCES_BACK
            and self.near is not None
            and self.near == self.day
        )
        given, older = self._years(phrase, number, sentence, scene)
        return Setting(
            published=self.published,
            base=self.base,
            day=self.day,
            month=self.month,
            year=self.year,
            run=self.run,
            era=self.era,
            near=self.near if same_sentence or same_paragraph else None,
            near_is_far=not same_sentence,
            given_year=given,
            given_from=self.near.start
            if given is not None and same_sentence and self.near
            else None,
            older_year=older,
            listed=sentence.kind == "item" or _is_label(phrase, scene),
            tense=find_tense(
                scene.folded, phrase.start, phrase.end, (scene.start, scene.end), scene.words
            ),
        )

    def _day_before(self, phrase: Phrase, scene: Scene) -> DateSpan | None:
        """The day that "the night before" counts from: none ahead where its clause reports."""
        value, published = phrase.value, self.published
        counts = isinstance(value, Point) and value.anchor is not None
        if not counts or self.day is None or published is None or self.past_day is None:
            return self.day
        if self.day.start <= published.end:
            return self.day
        around = (scene.start, scene.end)
        tense = find_tense(scene.folded, phrase.start, phrase.end, around, scene.words)
        return self.past_day if tense == "past" else self.day

    def _years(
        self, phrase: Phrase, number: int, sentence: Sentence, scene: Scene
    ) -> tuple[int | None, int | None]:
        """The year that is given for the phrase, and one that may be meant."""
        if self.near_year_given and self.near_sentence == number and self.near is not None:
            between = scene.folded[self.near_end : phrase.start]
            if len(between) <= _SOON and ";" not in between:
                return self.near.start.year, None
        if self._goes_on_with_list(phrase, number, sentence) and self.near is not None:
            return self.near.start.year, None
        if self.bare_year is None:
            return None, None
        if self.bare_year_sentence == number:
            beside = phrase.start - self.bare_year_end <= _BESIDE
            if beside or self.bare_year_opens:
                return self.bare_year, None
        elif sentence.paragraph >= 0 and self.bare_year_paragraph == sentence.paragraph:
            if self.bare_year_is_topic:
                return self.bare_year, None
            if self.bare_year_leads:
                return None, self.bare_year
        return None, None

    def _goes_on_with_list(self, phrase: Phrase, number: int, sentence: Sentence) -> bool:
        """Whether an item's own day comes soon after that of the item or the heading before it."""
        if sentence.kind != "item" or self.near is None:
            return False
        points = _points(phrase.value)
        month = points[-1].month if points else None
        follows = number - self.near_sentence <= _SENTENCES_BACK and month is not None
        head = phrase.start - sentence.start <= _OPENING
        return bool(follows and head and month and 0 <= month - self.near.start.month <= _LIST)

    def remember(
        self, span: DateSpan, phrase: Phrase, number: int, sentence: Sentence, scene: Scene
    ) -> None:
        """Keep a date that later words may count from."""
        self.year = span
        points = _points(phrase.value)
        self.era = _era(points) or self.era
        length = (span.end - span.start).days
        if length > _LONGEST_RUN:
            if len(span.edtf) == 4:
                self._remember_year(span.start.year, phrase, number, sentence, scene)
            return
        self.month = span
        if length < 28:
            self.day = span
            if self.published is None or span.start <= self.published.end:
                self.past_day = span
        if not length:
            self.single = span
        if length and isinstance(phrase.value, Range | Counted):
            self.run = span
        self.near, self.near_end = span, phrase.end
        self.near_sentence, self.near_paragraph = number, sentence.paragraph
        self.near_year_given = _gives_year(points)
        if self.near_year_given:
            self.bare_year = None

    def _remember_year(
        self, year: int, phrase: Phrase, number: int, sentence: Sentence, scene: Scene
    ) -> None:
        self.bare_year, self.bare_year_end = year, phrase.end
        self.bare_year_sentence, self.bare_year_paragraph = number, sentence.paragraph
        self.bare_year_opens = phrase.start - sentence.start <= _OPENING
        before = scene.folded[sentence.start : phrase.start].split()
        self.bare_year_leads = all(word in scene.words.small for word in before)
        topic = scene.words.topic
        after = scene.folded[phrase.end : scene.end].lstrip()
        self.bare_year_is_topic = bool(
            self.bare_year_opens and topic is not None and topic.match(after)
        )


def _is_label(phrase: Phrase, scene: Scene) -> bool:
    """Whether a day heads a line of a list ("22 January: …")."""
    head = phrase.start - scene.start <= _OPENING
    return head and scene.folded[phrase.end : phrase.end + 1] in (":", "：")


def _points(value: Expression) -> tuple[Point, ...]:
    if isinstance(value, Point):
        return (value,)
    return (value.left, value.right) if isinstance(value, Range) else ()


def _era(points: tuple[Point, ...]) -> int | None:
    for point in points:
        if point.era is not None:
            return point.era
    return None


def _is_open(value: Expression) -> bool:
    """Whether words leave the year, the month or the side of publication open."""
    if isinstance(value, Point):
        return value.year is None and value.shift is None
    points = (value.start,) if isinstance(value, Counted) else _points(value)
    return any(point.year is None and point.shift is None for point in points)


def _gives_year(points: tuple[Point, ...]) -> bool:
    """Whether the words name a year themselves."""
    for point in points:
        if point.year is not None or (point.shift is not None and point.shift[0] == "year"):
            return True
    return False
