"""What the era shown does to codes: which unit a choice means, and what a reader must be told."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

import numpy as np

from geodata import gazetteer

from .incidence import Incidence
from .records import Bools, EraName, Ints, Note


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
def merged_into() -> dict[str, tuple[str, date]]:
    """Former province -> the unit made of it and others, and the first day of that unit."""
    return {
        row.former: (row.current, row.on)
        for row in gazetteer.successions()
        if row.change == "merged"
    }


def is_renamed(code: str) -> bool:
    """Whether a former province's name is no longer that of the unit it belongs to."""
    if code not in merged_into():
        return False
    unit, _ = merged_into()[code]
    return gazetteer.display_name(code, "vi") != gazetteer.display_name(unit, "vi")


def former_codes(codes: Sequence[str], counts: Ints) -> dict[str, tuple[str, ...]]:
    """Unit of the 34 -> former provinces of another name that have events (`counts` a 63-code)."""
    found: dict[str, list[str]] = {}
    for at in np.flatnonzero(counts).tolist():
        if is_renamed(codes[at]):
            found.setdefault(merged_into()[codes[at]][0], []).append(codes[at])
    return {unit: tuple(each) for unit, each in found.items()}


def carried_notes(former: dict[str, tuple[str, ...]], units: Iterable[str]) -> tuple[Note, ...]:
    """The notes of the 34-era on the units selected."""
    return tuple(
        Note("carried", code, unit, merged_into()[code][1])
        for unit in units
        for code in former.get(unit, ())
    )


def event_notes(codes: Iterable[str], start: date | None, era: EraName) -> tuple[Note, ...]:
    """The notes on what one event names: former provinces that the 34 carry on under another name,
    and, in the 63-era, old provinces that an event of `start` means in their new extent."""
    found = []
    for code in codes:
        unit, since = merged_into().get(code, ("", date.max))
        if era == "34" and is_renamed(code):
            found.append(Note("carried", code, unit, since))
        elif era == "63" and unit and not is_renamed(code) and start and start >= since:
            found.append(Note("larger", code, unit, since))
    return tuple(found)


def larger_notes(
    vietnam: Incidence, codes: Sequence[str], start: Ints, chosen: Bools
) -> tuple[Note, ...]:
    """The notes of the 63-era: events of the larger new units, drawn on the old one so named."""
    found = []
    for at, code in enumerate(codes):
        if code in merged_into() and not is_renamed(code):
            unit, since = merged_into()[code]
            late = chosen & (start >= (since - date(1970, 1, 1)).days)
            if late[vietnam.rows[vietnam.units == at]].any():
                found.append(Note("larger", code, unit, since))
    return tuple(found)
