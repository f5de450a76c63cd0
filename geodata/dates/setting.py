"""What words may be read from, and what comes of it."""

from datetime import date
from typing import NamedTuple

from geodata.dates.calendar import Days
from geodata.dates.tense import Tense
from geodata.records import DateSpan


class Setting(NamedTuple):
    """What a phrase may be read from; spans are as the text gave them, None when it gave none.

    `published` is the day that the text is told from, `base` its name for the user. `day`, `month`,
    `year` are the last dates so far that were named at least that finely, `run` the last run of
    several days, `single` the last day alone, `near` the last date of the same paragraph
    (`near_is_far`: of another sentence).
    `given_year` holds for dates from `given_from` on, `older_year` was named a sentence before.
    `listed`: it heads a line of a list. `era` is the year before the first of the era that the
    text counts by.
    """

    published: DateSpan | None
    base: str = "publication"
    day: DateSpan | None = None
    month: DateSpan | None = None
    year: DateSpan | None = None
    run: DateSpan | None = None
    single: DateSpan | None = None
    near: DateSpan | None = None
    near_is_far: bool = False
    given_year: int | None = None
    given_from: date | None = None
    older_year: int | None = None
    era: int | None = None
    tense: Tense = ""
    listed: bool = False


class Reading(NamedTuple):
    """Days and why; None when a base is missing or the calendar has no such day."""

    days: Days | None
    reason: str
