"""Every surface spelling of every place, for the mention finder."""

from functools import cache
from typing import NamedTuple

from geodata.gazetteer.tables import read_lines


class NameRow(NamedTuple):
    """One spelling of one place.

    `form` is written as in text, with its capitals and diacritics. `language` is "" when the
    spelling belongs to none alone. `kind` is the place's kind, or "demonym" for an adjective
    ("Japanese"). `risky` marks spellings that mislead without a cue beside them: common words,
    surnames, parts of other words, and names of places below the municipality.
    """

    form: str
    place_id: str
    language: str
    kind: str
    risky: bool


@cache
def name_rows() -> tuple[NameRow, ...]:
    """Return all spellings of all units of the 63 and the 47, cities, areas and countries.

    The 34 units are not listed: a text names them by the names of the 63, and which of the two a
    name means is decided by the day (`in_era`). A form stands once for each place it may mean,
    units before cities, larger cities first, places of other countries last. Bare names that are
    almost always words (the town "Kota", the city 国立) are left out; with their suffix ("Kota
    Town", 国立市) they are in.
    Source: data/spellings.csv, which rebuild/spelled.py makes from the other tables.
    """
    return tuple(
        NameRow(form, place_id, language, kind, bool(risky))
        for form, place_id, language, kind, risky in read_lines("spellings")
    )
