"""An Arrow table as a pandas frame."""

from typing import TYPE_CHECKING, Any

import pyarrow as pa

if TYPE_CHECKING:
    import pandas as pd


def to_frame(table: pa.Table) -> "pd.DataFrame":
    """Return a table without its `position`: days as datetime64, lists as Python lists."""
    import pandas as pd

    columns: dict[str, Any] = {}
    for name in table.column_names:
        column = table.column(name)
        if name == "position":
            continue
        if pa.types.is_date(column.type):
            columns[name] = pd.Series(column.to_numpy().astype("datetime64[s]"))
        elif pa.types.is_list(column.type):
            columns[name] = pd.Series(column.to_pylist(), dtype=object)
        else:
            values = column.to_numpy()
            columns[name] = pd.Series(values, dtype=values.dtype)
    return pd.DataFrame(columns)
