"""Wording of generated event titles: one table per language, the same keys in each.

A pattern's fields: {what} the noun of the form, {who} the visitor, {host} the receiving place,
{where} the venue, {a} and {b} the two sides, {with} the other side's regions, {n} a number,
{paper} what was done with a paper, {country} where an unnamed partner is. A pattern may have a
form for what is to come (".planned") and for what did not take place (".off"); nouns are written
as within a sentence.
"""

from dataclasses import dataclass

from geodata.lexicon.titles import en, id, ja, vi
from geodata.records import Language


@dataclass(frozen=True, slots=True)
class Wording:
    """Nouns by "type" and "type.form", patterns by name, verbs of papers by form, offices by key.

    An office of a Vietnamese city may have words of its own (".city"). `statuses` mark a whole
    title; `pair` joins two names, `inner` two inside a longer row,
    `comma` and `conjunction` three; `others` counts the rest. `rank` holds the letters that end a
    city's or village's name and begin its mayor's office, the one for a city first.
    """

    nouns: dict[str, str]
    patterns: dict[str, str]
    papers: dict[str, str]
    offices: dict[str, str]
    statuses: dict[str, str]
    countries: dict[str, str]
    comma: str
    pair: str
    inner: str
    conjunction: str
    others: str
    rank: str


WORDING: dict[Language, Wording] = {
    "en": Wording(**en.TABLE),
    "vi": Wording(**vi.TABLE),
    "ja": Wording(**ja.TABLE),
    "id": Wording(**id.TABLE),
}
