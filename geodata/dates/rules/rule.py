"""What a rule of the grammar is, and the groups of kinds that many rules share."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from geodata.dates.actions import Action, merge
from geodata.dates.symbols import SYMBOLS

ALL = "en vi ja id"
LATIN = "en vi id"
AFTER = "vi id"
"""Vietnamese and Indonesian put what modifies behind ("tuần trước", "pekan lalu")."""

ANY_NUMBER = "[num12 num31 count number word year4]"
SMALL = "[num12 num31 count word]"
DAY_NUMBER = "[num12 num31]"
A_DAY = "[DATE DAY NEAR WEEKDAY]"


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` over kinds (`symbols`) makes a `result`; `reason` is shown to the user.

    `guard` names the check that a phrase of this rule must pass when it stands alone, "" for none;
    `otherwise` reads the phrases that do not pass.
    """

    reason: str
    languages: tuple[str, ...]
    pattern: str
    result: str
    action: Action = merge
    guard: str = ""
    otherwise: Action | None = None


def family(
    reason: str,
    result: str,
    patterns: Iterable[tuple[str, str]],
    action: Action = merge,
    guard: str = "",
    otherwise: Action | None = None,
) -> tuple[Rule, ...]:
    """Rules that differ only in their pattern and in the languages that write so."""
    return tuple(
        Rule(reason, tuple(languages.split()), pattern, result, action, guard, otherwise)
        for languages, pattern in patterns
    )


_PART = re.compile(r"\(\?<?[!=](?:[^()]|\([^()]*\))*\)|(?:\w+:)?(\[[^\]]*\]|\w+)([?*]?)")


def possible_firsts(pattern: str) -> frozenset[str]:
    """The symbols that a match may begin with: all up to the first part that must be there."""
    firsts: set[str] = set()
    for body, mark in _PART.findall(pattern):
        firsts.update(SYMBOLS[kind] for kind in re.findall(r"\w+", body))
        if body and not mark:
            break
    return frozenset(firsts)
