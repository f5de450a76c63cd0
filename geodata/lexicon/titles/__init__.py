"""Wording of generated event titles: one table per language, the same keys in each.

A pattern's fields: {what} the noun of the form, {who} the visitor, {host} the receiving place,
{where} the venue, {a} and {b} the two sides, {with} the other side's regions, {n} a number.
"""

from dataclasses import dataclass

from geodata.lexicon.titles import en, id, ja, vi
from geodata.records import Language


@dataclass(frozen=True, slots=True)
class Wording:
    """Nouns by "type" and "type.form", patterns by name, offices by key, and list words."""

    nouns: dict[str, str]
    patterns: dict[str, str]
    offices: dict[str, str]
    countries: dict[str, str]
    comma: str
    conjunction: str
    others: str


WORDING: dict[Language, Wording] = {
    "en": Wording(**en.TABLE),
    "vi": Wording(**vi.TABLE),
    "ja": Wording(**ja.TABLE),
    "id": Wording(**id.TABLE),
}
