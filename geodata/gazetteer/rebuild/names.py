"""Rebuild the tables of names from the other tables:

    python -m geodata.gazetteer.rebuild.names

needs no package and no network; after a change of any table with names in data/, of the folding
or of the spelling rules. Writes data/spellings.csv and data/name_index.csv. Loading them takes a
third of the time that making them takes.
"""

from geodata.gazetteer.rebuild.filed import index_table
from geodata.gazetteer.rebuild.rows import DATA, write
from geodata.gazetteer.rebuild.spelled import spelling_table


def build() -> dict[str, bytes]:
    """Return the content of both files by their names."""
    return {"spellings.csv": spelling_table(), "name_index.csv": index_table()}


if __name__ == "__main__":
    write(build(), DATA)
