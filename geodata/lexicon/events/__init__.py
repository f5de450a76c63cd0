"""Words that tell of events, in each language: class of cue -> its forms.

Notation of the tables: forms are separated by ";" or a new line; "{a,b}" stands for either word
("{hold,holds} talks" is two forms), also inside a word ("visit{s,ed}") and empty ("visit{,s}").
Forms are compared in lower case, on word boundaries where the language writes them; of two forms
at one place the longer wins. A form may belong to several classes. Class `decoy` holds longer
expressions that contain a cue without being one ("press conference", "tập đoàn", 商工会議所).
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from geodata.lexicon.events import en, id, ja, vi
from geodata.records import Language

TABLES: dict[Language, dict[str, str]] = {
    "en": en.WORDS,
    "vi": vi.WORDS,
    "ja": ja.WORDS,
    "id": id.WORDS,
}

_CHOICE = re.compile(r"\{([^}]*)\}")


@cache
def forms(language: Language) -> dict[str, frozenset[str]]:
    """Every surface form of one language, in lower case -> the classes it belongs to."""
    classes: dict[str, set[str]] = {}
    for name, table in TABLES[language].items():
        for entry in re.split(r"[;\n]", table):
            for form in _spelled_out(entry.strip().lower()):
                if form:
                    classes.setdefault(form, set()).add(name)
    return {form: frozenset(names) for form, names in classes.items()}


def _spelled_out(entry: str) -> Iterator[str]:
    """All forms that an entry with {choices} stands for."""
    parts = _CHOICE.split(entry)
    choices = [part.split(",") if i % 2 else [part] for i, part in enumerate(parts)]
    for chosen in product(*choices):
        yield re.sub(r" +", " ", "".join(chosen)).strip()
