"""A query as SQL over the store's table `events`."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from geodata import gazetteer
from geodata.folding import fold

from .keys import HIDDEN_STATUSES, UNSURE_BELOW, Tray

if TYPE_CHECKING:
    from .state import Query

MERGER: Final = date(2025, 7, 1)
"""The 34 units replace the 63 on this day."""
_TRAY_SQL: Final[dict[Tray, tuple[str, tuple[object, ...]]]] = {
    "undated": ('"start" IS NULL', ()),
    "national": ("len(regions) = 0", ()),
    "one-sided": ("(len(vn) = 0) <> (len(jp) = 0)", ()),
    "unsure": ("confidence < ?", (UNSURE_BELOW,)),
}


def condition(query: "Query") -> tuple[str, list[object]]:
    """The condition, and the values of its question marks.

    With a period, undated events are left to their tray; with the tray of undated events, the
    period does not count. An event is in a period when its span overlaps it.
    """
    parts: list[str] = []
    values: list[object] = []

    def need(sql: str, *parameters: object) -> None:
        parts.append(sql)
        values.extend(parameters)

    if query.regions:
        need("list_has_any(regions, ?)", sorted(members(query.regions, query.units)))
    if query.pair:
        need("list_has_any(vn, ?)", sorted(members(query.pair[:1], query.units)))
        need("list_contains(jp, ?)", query.pair[1])
    if query.country != "all":
        need("list_contains(countries, ?)", query.country)
    if query.types:
        need("list_contains(?, type)", list(query.types))
    if query.statuses:
        need("list_contains(?, status)", list(query.statuses))
    else:
        need("NOT list_contains(?, status)", list(HIDDEN_STATUSES))
    if query.period and query.tray != "undated":
        need('"start" <= ?', query.period.last)
        need('"end" >= ?', query.period.first)
    for word in fold(query.words).split():
        need("contains(search, ?)", word)
    if query.tray:
        sql, parameters = _TRAY_SQL[query.tray]
        need(sql, *parameters)
    return " AND ".join(parts) or "TRUE", values


def members(codes: Iterable[str], units: str) -> frozenset[str]:
    """The codes that events may carry for these units in the era `units`, "34" or "63".

    In the 34-era a former province stands for the unit that now holds it; one of the 34 always
    stands for all its former provinces.
    """
    found: set[str] = set()
    for code in codes:
        if code.startswith("VN-") and units == "34":
            code = gazetteer.in_era(code, MERGER, "34")
        found |= set(gazetteer.predecessors(code)) if code.startswith("VN34-") else {code}
    return frozenset(found)
