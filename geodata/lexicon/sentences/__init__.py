"""Words that decide where a sentence ends, what a caption is and what is page furniture.

Abbreviations belong to a language. Captions, boxes of links and comment counters are looked up in
all languages at once: a page translated by machine keeps some of them in the language it had.

Kinds of words in every table:

- `before_name`: abbreviations after which a sentence never ends (titles, units of a place name);
- `before_number`: abbreviations after which it does not end when a number follows;
- `anywhere`: abbreviations after which it ends only before a capital letter;
- `caption_labels`: words that open a caption when a colon (or ＝, 】, ▲) follows;
- `credit_words`: words that open the credit in brackets, or after the last stop, of a caption;
- `furniture`: whole lines that are never part of an article, wherever they stand;
- `boxes`: lines that open a box of links, which ends where running text begins again;
- `endings`: lines after which nothing belongs to the article any more;
- `pointers`: words that open a line pointing to another page ("Read more: …").
"""

import re

from geodata.lexicon.sentences.en import EN
from geodata.lexicon.sentences.id import ID
from geodata.lexicon.sentences.ja import JA
from geodata.lexicon.sentences.vi import VI
from geodata.lexicon.sentences.words import SentenceWords
from geodata.records import Language

TABLES: dict[Language, SentenceWords] = {"en": EN, "vi": VI, "ja": JA, "id": ID}


def any_of(column: str) -> str:
    """Return a regular expression for any word of a column, all languages, longest first."""
    words = {word for table in TABLES.values() for word in getattr(table, column)}
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


__all__ = ["EN", "ID", "JA", "TABLES", "VI", "SentenceWords", "any_of"]
