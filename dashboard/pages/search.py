"""What the search box offers: regions, people, events and words, in any language."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import pandas as pd

from geodata import gazetteer
from geodata.folding import fold
from geodata.records import LANGUAGES
from geodata.store import Store

from ..locale import Texts
from ..names import region_name
from ..query import LONGEST_WORDS, Query

REGIONS, PEOPLE, EVENTS = 5, 4, 6
Option = dict[str, str]
_SHORTEST: Final = 1


def suggestions(text: str, query: Query, store: Store, t: Texts) -> list[dict[str, Any]]:
    """Groups of options; an option's value is what choosing it does, in the selection's words."""
    text = " ".join(text.split())[:LONGEST_WORDS]
    if len(text) < _SHORTEST:
        return []
    found = _events(text, query, store)
    groups = {
        t.say("Regions"): _regions(text, query, t),
        t.say("People"): _people(text, found),
        t.say("Events"): _titles(found, t),
        t.say("Words"): [_words(text, t)],
    }
    return [{"group": name, "items": options} for name, options in groups.items() if options]


def _regions(text: str, query: Query, t: Texts) -> list[Option]:
    words = fold(text).split()
    hits = [
        (not any(name.startswith(words[0]) for name in known), code)
        for code, known in _known_names(query.units)
        if all(any(word in name for name in known) for word in words)
    ]
    return [
        {"value": f"set region {code}", "label": region_name(code, t.language)}
        for _, code in sorted(hits)[:REGIONS]
    ]


@cache
def _known_names(era: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every unit of the era shown with its folded names; a former name finds its successor."""
    known: list[tuple[str, tuple[str, ...]]] = []
    for unit in (*gazetteer.units(era), *gazetteer.units("JP")):
        codes = (unit.code, *gazetteer.predecessors(unit.code))
        names = (
            name for code in codes for each in LANGUAGES for name in gazetteer.names(code, each)
        )
        known.append((unit.code, tuple(dict.fromkeys(fold(name) for name in names))))
    return tuple(known)


def _events(text: str, query: Query, store: Store) -> pd.DataFrame:
    found = Query(country=query.country, words=text, lang=query.lang)
    return store.frame(*found.condition()).sort_values("end", ascending=False, na_position="last")


def _titles(found: pd.DataFrame, t: Texts) -> list[Option]:
    return [
        {
            "value": f"set event {row['id']}",
            "label": " · ".join((t.edtf(row["date"]), row[f"title_{t.language}"])),
        }
        for row in found.head(EVENTS).to_dict("records")
    ]


def _people(text: str, found: pd.DataFrame) -> list[Option]:
    names = dict.fromkeys(_named(fold(text).split(), found["participants"].head(200)))
    return [{"value": f"set q {name}", "label": name} for name in list(names)[:PEOPLE]]


def _named(words: list[str], participants: Any) -> Iterator[str]:
    for written in participants:
        for person in json.loads(written):
            folded = fold(person["name"])
            if folded and all(word in folded for word in words):
                yield person["name"]


def _words(text: str, t: Texts) -> Option:
    return {"value": f"set q {text}", "label": t.say("Events with “{words}”", words=text)}
