"""Which event names which unit, as arrays: the base of every count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, cast

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


def era_index(era: EraName) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The unit ids of Vietnam in this era, and of Japan, in the gazetteer's order."""
    return (
        tuple(unit.code for unit in gazetteer.units(era)),
        tuple(unit.code for unit in gazetteer.units("JP")),
    )


def vietnam_codes(era: EraName, units: Sequence[str]) -> dict[str, int]:
    """A 63-code, as events carry it -> index into `units`.

    Codes are names, and the 34-era unit that holds a former province does not depend on the day
    of the event; so one table serves all rows.
    """
    place = {code: at for at, code in enumerate(units)}
    if era == "63":
        return place
    return {
        unit.code: place[gazetteer.in_era(unit.code, None, era)] for unit in gazetteer.units("63")
    }


def incidence(lists: pd.Series, index: Mapping[str, int], size: int) -> Incidence:
    """Read a column of code lists; codes that the era does not know are left out."""
    values = cast(Sequence[Sequence[str]], lists.to_numpy())
    lengths = np.fromiter(map(len, values), dtype=np.int64, count=len(values))
    found = map(_Places(index).__getitem__, chain.from_iterable(values))
    units = np.fromiter(found, dtype=np.int64, count=int(lengths.sum()))
    rows = np.repeat(np.arange(len(values)), lengths)
    known = units >= 0
    keys = np.unique(rows[known] * size + units[known])
    return Incidence(keys // size, keys % size, size)


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
