"""Which pairs of units have a tie, of what strength, and since when they are in touch."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import numpy as np
from geopy.distance import geodesic

from geodata import gazetteer
from geodata.records import EVENT_TYPES

from .incidence import NO_DAY, Incidence, crossings
from .records import Bools, Ints, Look

LOOKS: Final[tuple[Look, ...]] = ("planned", "contact", "signed")
"""From weakest to strongest; the rank of a look is its place here, counted from 1."""


@dataclass(frozen=True, slots=True)
class Ties:
    """The ties drawn, one entry a pair key, by key.

    `looks`: rank of the strongest tie, 1 to 3. `counted`: one of them began in the chosen years.
    """

    keys: Ints
    looks: Ints
    counted: Bools
    place: Ints = field(repr=False)

    def at(self, keys: Ints) -> Ints:
        """For each pair key its place in `keys`, -1 for pairs without a tie."""
        return self.place[keys]


def tie_ranks(tie: Ints, kind: Ints, planned: Bools, called_off: Bools) -> Ints:
    """For each event the look it gives its pair: 0 none, 1 planned, 2 contact, 3 signed.

    The registry says so (`tie`: place in LOOKS, -1 where it is silent). Of the events that only
    articles know, an agreement is a paper, and a partnership named without one is a contact.
    """
    by_kind = np.zeros(len(EVENT_TYPES), dtype=np.int64)
    by_kind[EVENT_TYPES.index("agreement")] = 3
    by_kind[EVENT_TYPES.index("partnership")] = 2
    found = by_kind[kind]
    found[planned & (found > 0)] = 1
    found = np.where(tie >= 0, tie + 1, found)
    found[called_off] = 0
    return found


def find_ties(
    ranks: Ints,
    start: Ints,
    in_period: Bools,
    last_day: int | None,
    inc: tuple[Incidence, Incidence],
) -> Ties:
    """The ties of all events that give one, as they stand at the end of the chosen years.

    `last_day`: last day of the chosen years, None for all. An event that names several units on
    both sides is a gathering and ties nobody; ties that began later are left out.
    """
    rows, keys = crossings(*inc)
    several = np.ones(len(ranks), dtype=bool)
    for side in inc:
        several &= np.bincount(side.rows, minlength=len(ranks)) > 1
    began = np.ones(len(ranks), bool) if last_day is None else start <= last_day
    use = ((ranks > 0) & began & ~several)[rows]
    rows, keys = rows[use], keys[use]
    strongest = np.zeros(inc[0].size * inc[1].size, dtype=np.int64)
    np.maximum.at(strongest, keys, ranks[rows])
    counted = np.zeros(len(strongest), dtype=bool)
    counted[keys[in_period[rows]]] = True
    found = np.flatnonzero(strongest)
    place = np.full(len(strongest), -1, dtype=np.int64)
    place[found] = np.arange(len(found))
    return Ties(found, strongest[found], counted[found], place)


def contacts(ties: Ties, rows: Ints, keys: Ints, start: Ints) -> tuple[Ints, ...]:
    """The rows of each tie's dated events, by start day."""
    tie = ties.at(keys)
    use = (tie >= 0) & (start[rows] != NO_DAY)
    rows, tie = rows[use], tie[use]
    order = np.lexsort((rows, start[rows], tie))
    rows, tie = rows[order], tie[order]
    if not len(ties.keys):
        return ()
    return tuple(np.split(rows, np.searchsorted(tie, np.arange(1, len(ties.keys)))))


@lru_cache(maxsize=4096)
def distance(one: str, other: str) -> int:
    """Kilometres between the seats of two units along the WGS 84 ellipsoid."""
    found: float = geodesic(gazetteer.seat(one), gazetteer.seat(other)).km
    return round(found)
