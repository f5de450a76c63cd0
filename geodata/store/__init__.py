"""Events on disk: Parquet tables replaced as a whole, queried with DuckDB."""

from geodata.store.files import Snapshot
from geodata.store.selection import Selection
from geodata.store.store import FRAME_COLUMNS, Store

__all__ = ["FRAME_COLUMNS", "Selection", "Snapshot", "Store"]
