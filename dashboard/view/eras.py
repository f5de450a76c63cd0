"""What the era shown does to codes: which unit a choice means, and what a reader must be told."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Final

import numpy as np

from geodata import gazetteer

from .incidence import NO_DAY, Incidence
from .records import Bools, EraName, Ints, Note

MERGER: Final = date(2025, 7, 1)
"""The first day of the 34 units."""
_MERGER_DAY: Final = (MERGER - date(1970, 1, 1)).days


def shown_units(codes: Iterable[str], era: EraName) -> tuple[str, ...]:
    """The units of the era shown that these codes stand for, without repeats.

    A former province stands for the unit that holds it now; one of the 34 stands, in the 63-era,
    for all provinces it was made of.
    """
    found: list[str] = []
    for code in codes:
        if code.startswith("VN34-") and era == "63":
            found.extend(gazetteer.predecessors(code))
        elif code.startswith("VN-") and era == "34":
            found.append(gazetteer.in_era(code, None, "34"))
        else:
            found.append(code)
    return tuple(dict.fromkeys(found))


@cache
def merged_into() -> dict[str, str]:
    """Former province -> the unit of the 34 made of it and others."""
    into = {unit.code: gazetteer.in_era(unit.code, None, "34") for unit in gazetteer.units("63")}
    size = {new: sum(1 for one in into.values() if one == new) for new in into.values()}
    return {old: new for old, new in into.items() if size[new] > 1}


def is_renamed(code: str) -> bool:
    """Whether a former province's name is no longer that of the unit it belongs to."""
    new = merged_into().get(code)
    return new is not None and gazetteer.display_name(code, "vi") != gazetteer.display_name(
        new, "vi"
    )


def former_codes(codes: Sequence[str], counts: Ints) -> dict[str, tuple[str, ...]]:
    """Unit of the 34 -> former provinces of another name that have events (`counts` a 63-code)."""
    found: dict[str, list[str]] = {}
    for at in np.flatnonzero(counts):
        if is_renamed(codes[at]):
            found.setdefault(merged_into()[codes[at]], []).append(codes[at])
    return {unit: tuple(each) for unit, each in found.items()}


def carried_notes(former: dict[str, tuple[str, ...]], units: Iterable[str]) -> tuple[Note, ...]:
    """The notes of the 34-era on the units selected."""
    return tuple(
        Note("carried", code, unit, MERGER) for unit in units for code in former.get(unit, ())
    )


def larger_notes(
    vietnam: Incidence, codes: Sequence[str], start: Ints, chosen: Bools
) -> tuple[Note, ...]:
    """The notes of the 63-era: events of the larger new units, drawn on the old one of that name."""
    late = (start >= _MERGER_DAY) & (start != NO_DAY) & chosen
    return tuple(
        Note("larger", codes[at], merged_into()[codes[at]], MERGER)
        for at in np.flatnonzero(vietnam.counts(late))
        if codes[at] in merged_into()
    )
