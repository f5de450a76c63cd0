"""The pairs with a tie, and the white spots around them."""

from typing import Final

import numpy as np

from .incidence import NO_DAY
from .records import Gap, Ints, Marks, Pair
from .table import GATHERING, Table
from .ties import LOOKS, Ties, contacts, distance

QUIET_AFTER: Final = 3 * 365
"""Days without an event after which a tie counts as quiet."""


def list_pairs(
    table: Table,
    ties: Ties,
    crossed: tuple[Ints, Ints],
    place: Ints,
    units: tuple[str, ...],
    pair: tuple[str, str] | None,
) -> tuple[Pair, ...]:
    """Every pair with a tie, by its key.

    `crossed`: incidence.crossings; `place`: the mark of each row; `units`, `pair`: the selection.
    """
    rows, keys = crossed
    at = ties.at(keys)
    counts = np.bincount(at[(at >= 0) & table.in_period[rows]], minlength=len(ties.keys)).tolist()
    dates = table.frame["date"].to_numpy(dtype=object)
    found = []
    for tie, mine in enumerate(contacts(ties, rows, keys, table.start)):
        vn, jp = table.pair(int(ties.keys[tie]))
        past = mine[~table.planned[mine]]
        found.append(
            Pair(
                vn=vn,
                jp=jp,
                look=LOOKS[int(ties.looks[tie]) - 1],
                counted=bool(ties.counted[tie]),
                events=counts[tie],
                first=dates[past[0]] if len(past) else None,
                last=dates[past[-1]] if len(past) else None,
                km=distance(vn, jp),
                rows=place[mine],
                on=(vn, jp) == pair if pair else not units or vn in units or jp in units,
            )
        )
    return tuple(found)


def quiet_ties(pairs: tuple[Pair, ...], marks: Marks, today: int) -> tuple[Gap, ...]:
    """Ties whose latest event lies QUIET_AFTER days back, or that never had one; oldest first."""
    found = []
    for pair in pairs:
        past = pair.rows[~marks.planned[pair.rows]]
        latest = int(marks.end[past].max(initial=NO_DAY))
        if pair.look != "planned" and pair.on and latest < today - QUIET_AFTER:
            found.append(Gap(pair.vn, pair.jp, len(pair.rows), pair.last))
    return tuple(sorted(found, key=lambda gap: (gap.last or "", gap.vn, gap.jp)))


def untied_pairs(table: Table, ties: Ties, crossed: tuple[Ints, Ints]) -> tuple[Gap, ...]:
    """Pairs that meet at events of few regions and have no tie, the busiest first."""
    rows, keys = crossed
    together = np.bincount(rows, minlength=len(table.start))
    use = (ties.at(keys) < 0) & (together[rows] <= GATHERING) & table.chosen[rows]
    rows, keys = rows[use], keys[use]
    order = np.lexsort((table.start[rows], keys))
    rows, keys = rows[order], keys[order]
    dates = table.frame["date"].to_numpy(dtype=object)
    distinct, firsts, counts = np.unique(keys, return_index=True, return_counts=True)
    latest = rows[firsts + counts - 1]
    found = [
        Gap(*table.pair(key), number, dates[row])
        for key, number, row in zip(
            distinct.tolist(), counts.tolist(), latest.tolist(), strict=True
        )
    ]
    return tuple(sorted(found, key=lambda gap: (-gap.events, gap.vn, gap.jp)))
