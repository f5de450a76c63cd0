"""The interface's words: gettext catalogues (`<language>.po`) and Babel's numbers and dates.

English texts are the message ids. Every other module asks `texts(language)`; nothing else reads
a catalogue.
"""

import re
from datetime import date
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Final

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent
from babel.support import Translations

from geodata.records import LANGUAGES, Language

FOLDER: Final = Path(__file__).parent
_PART: Final = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_SKELETONS: Final[dict[Language, dict[str, str]]] = {
    "en": {
        "year": "y",
        "month": "MMM y",
        "long_month": "MMMM y",
        "day": "d MMM y",
        "short": "d MMM",
        "weekday": "EEE d MMM",
    },
    "vi": {
        "year": "y",
        "month": "M/y",
        "long_month": "'tháng' M/y",
        "day": "d/M/y",
        "short": "d/M",
        "weekday": "EEE d/M",
    },
    "ja": {
        "year": "y年",
        "month": "y年M月",
        "long_month": "y年M月",
        "day": "y年M月d日",
        "short": "M月d日",
        "weekday": "M月d日(EEE)",
    },
    "id": {
        "year": "y",
        "month": "MMM y",
        "long_month": "MMMM y",
        "day": "d MMM y",
        "short": "d MMM",
        "weekday": "EEE d MMM",
    },
}
"""CLDR patterns. Vietnamese and Japanese write dates with figures; the others name the month."""


_NAMED_MONTH: Final = {
    ("day", "month"): ("d", "d MMM y"),
    ("day", "year"): ("d MMM", "d MMM y"),
    ("month", "year"): ("MMM", "MMM y"),
}
_SPANS: Final[dict[Language, dict[tuple[str, str], tuple[str, str]]]] = {
    "en": _NAMED_MONTH,
    "id": _NAMED_MONTH,
    "vi": {
        ("day", "month"): ("d", "d/M/y"),
        ("day", "year"): ("d/M", "d/M/y"),
        ("month", "year"): ("M", "M/y"),
    },
    "ja": {
        ("day", "month"): ("y年M月d", "d日"),
        ("day", "year"): ("y年M月d日", "M月d日"),
        ("month", "year"): ("y年M", "M月"),
        ("year", ""): ("y", "y年"),
    },
}
"""How the two ends of a span are written, by their precision and what they share."""


@lru_cache(maxsize=4096)
def _decimal(value: float, locale: Locale) -> str:
    return str(format_decimal(value, locale=locale))


@lru_cache(maxsize=16384)
def _day(value: date, pattern: str, locale: Locale) -> str:
    return str(format_date(value, pattern, locale=locale))


def _shared(first: str, last: str) -> tuple[str, str]:
    """The precision of two EDTF parts and the largest part they share, ("", "") if uneven."""
    if len(first) != len(last) or not (_PART.fullmatch(first) and _PART.fullmatch(last)):
        return "", ""
    precision = {4: "year", 7: "month", 10: "day"}[len(first)]
    if precision == "day" and first[:7] == last[:7]:
        return precision, "month"
    if precision != "year" and first[:4] == last[:4]:
        return precision, "year"
    return precision, ""


def _first_day(part: str) -> date:
    year, month, day = (int(each or 1) for each in (part[:4], part[5:7], part[8:10]))
    return date(year, month, day)


class Texts:
    """The words of one language. Placeholders are written {like_this}."""

    def __init__(self, language: Language, catalogue: Translations) -> None:
        self.language = language
        self.locale = Locale.parse("en_GB" if language == "en" else language)
        self._catalogue = catalogue

    def say(self, message: str, **values: object) -> str:
        """The message in this language, its placeholders filled (numbers are written locally)."""
        return self._filled(self._catalogue.gettext(message), values)

    def say_in(self, context: str, message: str, **values: object) -> str:
        """`say` for a word that means different things in different places."""
        return self._filled(str(self._catalogue.pgettext(context, message)), values)

    def say_many(self, one: str, many: str, number: int, **values: object) -> str:
        """The message in the plural form that fits `number`, which fills {number}."""
        return self._filled(
            self._catalogue.ngettext(one, many, number), {"number": number, **values}
        )

    def number(self, value: float, digits: int = 0) -> str:
        """A number with this language's separators."""
        return _decimal(round(value, digits), self.locale)

    def percent(self, share: float) -> str:
        """A share from 0 to 1 in whole per cent."""
        return str(format_percent(share, locale=self.locale))

    def date(self, value: date, form: str = "day") -> str:
        """A day, written as "day", "short", "weekday" (both without the year), "month",
        "long_month" or "year"."""
        return _day(value, _SKELETONS[self.language][form], self.locale)

    def month_name(self, month: int) -> str:
        """The short name of a month on an axis."""
        return str(format_skeleton("MMM", date(2000, month, 1), locale=self.locale))

    def edtf(self, value: str | None) -> str:
        """An EDTF value, never finer than it is: "16 Nov 2023", "Nov 2025", "20–22 Aug 2025"."""
        if value is None:
            return self.say("no date")
        first, slash, last = value.partition("/")
        if not slash or first == last:
            return self._edtf_part(first)
        patterns = _SPANS[self.language].get(_shared(first, last))
        if patterns is None:
            written = [self._edtf_part(first), self._edtf_part(last)]
        else:
            days = (_first_day(first), _first_day(last))
            written = [
                _day(day, pattern, self.locale) for day, pattern in zip(days, patterns, strict=True)
            ]
        return self.say("{first}–{last}", first=written[0], last=written[1])

    def listing(self, items: list[str]) -> str:
        """Items joined as a sentence of this language joins them."""
        return str(format_list(items, locale=self.locale)) if items else ""

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166-1 code; the code where there is none."""
        return str(self.locale.territories.get(code, code))

    def language_name(self, code: str) -> str:
        """The name of a language in this language."""
        return str(self.locale.languages.get(code, code))

    def _edtf_part(self, part: str) -> str:
        about = part.endswith("~")
        match = _PART.fullmatch(part.rstrip("~?%"))
        if match is None:
            return part
        year, month, day = (int(each) if each else None for each in match.groups())
        assert year is not None
        form = "day" if day else "month" if month else "year"
        written = self.date(date(year, month or 1, day or 1), form)
        return self.say("about {date}", date=written) if about else written

    def _filled(self, message: str, values: dict[str, object]) -> str:
        written = {
            key: self.number(value)
            if isinstance(value, (int, float)) and not isinstance(value, bool)
            else value
            for key, value in values.items()
        }
        return message.format(**written)


@cache
def texts(language: Language) -> Texts:
    """The words of one language; its catalogue is read once."""
    if language not in LANGUAGES:
        raise ValueError(f'no interface in "{language}"; one of: {", ".join(LANGUAGES)}')
    with (FOLDER / f"{language}.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Texts(language, Translations(compiled))
