"""Events as rows of a list: glyph, date, title, each opening its evidence."""

from typing import Any

import pandas as pd
from dash import html

from ..attributes import attributes
from ..glyphs import glyph
from ..locale import Texts


def event_rows(events: pd.DataFrame, t: Texts, limit: int) -> list[Any]:
    """The latest events first, undated ones last; at most `limit`."""
    return [event_row(row, t) for row in latest(events, limit).to_dict("records")]


def latest(events: pd.DataFrame, limit: int | None = None) -> pd.DataFrame:
    """Events by their last possible day, the newest first, undated ones last."""
    ordered = events.sort_values(["end", "id"], ascending=[False, True], na_position="last")
    return ordered if limit is None else ordered.head(limit)


def event_row(row: dict[Any, Any], t: Texts) -> html.Li:
    """One event: its glyph, its date to its own precision, its title."""
    return html.Li(
        html.Button(
            [
                glyph(row["type"], planned=row["status"] == "planned"),
                html.Span(t.edtf(row["date"]), className="when-day"),
                html.Span(row[f"title_{t.language}"], className="name"),
            ],
            className="row event",
            title=row[f"title_{t.language}"],
            **attributes(data_choose=f"pick event {row['id']}"),
        )
    )
