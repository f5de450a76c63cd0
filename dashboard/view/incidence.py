"""Which event names which unit, as arrays: the base of every count."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Final, Literal, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from geodata import gazetteer

from .records import EraName, Ints

NO_DAY: Final = np.iinfo(np.int64).min
"""What NaT becomes in a column of days since 1970-01-01."""


class _Places(dict[str, int]):
    """The place of each code; -1 for codes that are not known."""

    def __missing__(self, code: str) -> int:
        return -1


@dataclass(frozen=True, slots=True)
class Incidence:
    """Pairs (event row, unit index) without repeats, sorted by event row."""

    rows: Ints
    units: Ints
    size: int

    def counts(self, keep: NDArray[np.bool_] | None = None) -> Ints:
        """Events a unit, of the rows in `keep`."""
        units = self.units if keep is None else self.units[keep[self.rows]]
        return np.bincount(units, minlength=self.size)


@cache
def unit_codes(era: EraName | Literal["JP"]) -> tuple[str, ...]:
    """The units of an era in the gazetteer's order; their places there are the unit indices."""
    return tuple(unit.code for unit in gazetteer.units(era))


def incidence(lists: pd.Series, codes: Sequence[str]) -> Incidence:
    """Read a column of code lists; codes that are not among `codes` are left out."""
    values = cast(Sequence[Sequence[str]], lists.to_numpy())
    lengths = np.fromiter(map(len, values), dtype=np.int64, count=len(values))
    place = _Places((code, at) for at, code in enumerate(codes))
    found = map(place.__getitem__, chain.from_iterable(values))
    units = np.fromiter(found, dtype=np.int64, count=int(lengths.sum()))
    rows = np.repeat(np.arange(len(values)), lengths)
    known = units >= 0
    return _distinct(rows[known], units[known], len(codes))


def in_era(named: Incidence, era: EraName) -> Incidence:
    """Events by the Vietnamese units of an era, from events by the 63 that they name.

    Codes are names, and the unit of the 34 that holds a former province does not depend on the
    day of the event; so one table serves all rows.
    """
    return named if era == "63" else _distinct(named.rows, _into_34()[named.units], 34)


def _distinct(rows: Ints, units: Ints, size: int) -> Incidence:
    keys = np.unique(rows * size + units)
    return Incidence(keys // size, keys % size, size)


@cache
def _into_34() -> Ints:
    """For each of the 63 the index of the unit of the 34 that holds it."""
    places = {code: at for at, code in enumerate(unit_codes("34"))}
    found = [places[gazetteer.in_era(code, None, "34")] for code in unit_codes("63")]
    return np.array(found, dtype=np.int64)


def single_pairs(vietnam: Incidence, japan: Incidence, height: int) -> Ints:
    """For each of `height` events the key of the pair it names, -1 for none or several."""
    keys = np.zeros(height, dtype=np.int64)
    alone = np.ones(height, dtype=bool)
    for side, factor in ((vietnam, japan.size), (japan, 1)):
        keys[side.rows] += side.units * factor
        alone &= np.bincount(side.rows, minlength=height) == 1
    return np.where(alone, keys, -1)


def crossings(vietnam: Incidence, japan: Incidence) -> tuple[Ints, Ints]:
    """Every (event row, pair key) an event names; key = Vietnam's index x 47 + Japan's index."""
    if not len(vietnam.rows) or not len(japan.rows):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    height = int(max(vietnam.rows[-1], japan.rows[-1])) + 1
    partners = np.bincount(japan.rows, minlength=height)
    starts = np.cumsum(partners) - partners
    repeat = partners[vietnam.rows]
    left = np.repeat(np.arange(len(vietnam.rows)), repeat)
    within = np.arange(len(left)) - np.repeat(np.cumsum(repeat) - repeat, repeat)
    rows = vietnam.rows[left]
    return rows, vietnam.units[left] * japan.size + japan.units[starts[rows] + within]


def days(column: pd.Series) -> Ints:
    """A datetime column as days since 1970-01-01, NO_DAY where it is NaT."""
    return column.to_numpy(dtype="datetime64[D]").astype(np.int64)
