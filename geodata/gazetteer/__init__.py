"""Places of Vietnam and Japan: units of both eras, cities, names, outlines.

Everything is read from the tables in data/ (SOURCES.md says where they come from) when it is
first asked for.
"""

from geodata.gazetteer.boundaries import Layer, boundaries
from geodata.gazetteer.eras import (
    Succession,
    in_era,
    is_merged,
    predecessors,
    successions,
    successors,
)
from geodata.gazetteer.names import display_name, names
from geodata.gazetteer.places import City, cities, is_city, place
from geodata.gazetteer.rows import NameRow, name_rows
from geodata.gazetteer.search import Match, search
from geodata.gazetteer.tables import as_day
from geodata.gazetteer.units import Era, Status, Unit, is_unit, pole, seat, unit, units

__all__ = [
    "City",
    "Era",
    "Layer",
    "Match",
    "NameRow",
    "Status",
    "Succession",
    "Unit",
    "as_day",
    "boundaries",
    "cities",
    "display_name",
    "in_era",
    "is_city",
    "is_merged",
    "is_unit",
    "name_rows",
    "names",
    "place",
    "pole",
    "predecessors",
    "search",
    "seat",
    "successions",
    "successors",
    "unit",
    "units",
]
