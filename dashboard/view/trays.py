"""Events that a map or a timeline would swallow, by what they lack."""

from typing import Final

import numpy as np

from dashboard.period import Period

from .records import Bools, TrayName
from .table import Table

UNSURE_BELOW: Final = 0.6
"""Events below this confidence stand in the low-confidence tray, as in dashboard.query."""


def fill_trays(
    table: Table,
    period: Period | None,
    units: tuple[str, ...],
    pair: tuple[str, str] | None,
) -> dict[TrayName, tuple[str, ...]]:
    """Ids of the events that a map or a timeline would swallow, by what they lack.

    With a period the undated ones are not among the chosen; they are those of the context that
    name a selected unit.
    """
    sided = [
        np.bincount(side.rows, minlength=len(table.start)) > 0
        for side in (table.vietnam, table.japan)
    ]
    undated = ~table.dated
    if period and not (units or pair):
        lacking_day = undated
    elif period:
        lacking_day = undated & _names(table, (*units, *(pair or ())))
    else:
        lacking_day = undated & table.chosen
    masks: dict[TrayName, Bools] = {
        "undated": lacking_day,
        "national": table.national & table.chosen,
        "one-sided": (sided[0] != sided[1]) & table.chosen,
        "unsure": (table.frame["confidence"] < UNSURE_BELOW).to_numpy() & table.chosen,
        "planned": table.planned & table.chosen,
    }
    ids = table.frame["id"].to_numpy(dtype=object)
    return {name: tuple(ids[mask]) for name, mask in masks.items()}


def names_choice(table: Table, units: tuple[str, ...], pair: tuple[str, str] | None) -> Bools:
    """Which events name one of the units, or both of the pair; all when nothing is selected."""
    if pair:
        return _names(table, pair[:1]) & _names(table, pair[1:])
    return _names(table, units) if units else np.ones(len(table.start), dtype=bool)


def _names(table: Table, units: tuple[str, ...]) -> Bools:
    """Which events name one of these units."""
    found = np.zeros(len(table.start), dtype=bool)
    for side, codes in ((table.vietnam, table.vn_units), (table.japan, table.jp_units)):
        wanted = np.array([code in units for code in codes], dtype=bool)
        found[side.rows[wanted[side.units]]] = True
    return found
