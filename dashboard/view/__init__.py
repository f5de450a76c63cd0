"""Filtered events in, one frozen View out: what the page shows and every export repeats."""

from .build import build_view
from .records import (
    Anniversary,
    Gap,
    Gaps,
    Marks,
    Note,
    Pair,
    UnitCount,
    View,
    YearTable,
)

__all__ = [
    "Anniversary",
    "Gap",
    "Gaps",
    "Marks",
    "Note",
    "Pair",
    "UnitCount",
    "View",
    "YearTable",
    "build_view",
]
