"""The table of the chosen events: the text twin of the map and the timeline."""

from collections.abc import Sequence
from typing import Any, Final

import dash_ag_grid as dag
import pandas as pd

from .. import ids
from ..locale import Texts
from ..names import era_name_of, list_name
from ..terms import status_name, type_name
from ..view.records import EraName
from ..view.ties import distance
from .events import latest

BLOCK: Final = 100
LINE, CARD = 36, 84
"""Pixels of a row as a line, and as a card."""
_SORTED_BY: Final = {
    "date": "start",
    "type": "type",
    "title": "title_{lang}",
    "status": "status",
    "sources": "n_sources",
}


def table(t: Texts, rows: int, *, narrow: bool = False) -> dag.AgGrid:
    """An empty table; its rows are fetched in blocks as the reader scrolls.

    `narrow`: for a phone, where each row is a card that says the same in three lines.
    """
    return dag.AgGrid(
        id=ids.TABLE,
        rowModelType="infinite",
        columnDefs=[_card(t)] if narrow else _columns(t),
        defaultColDef={"resizable": True, "sortable": True, "suppressMovable": True},
        className="ag-theme-quartz",
        columnSize="responsiveSizeToFit",
        dashGridOptions={
            "theme": {"function": "kizunaTable(themeQuartz)"},
            "rowHeight": CARD if narrow else LINE,
            "headerHeight": LINE,
            "cacheBlockSize": BLOCK,
            "infiniteInitialRowCount": max(1, min(rows, BLOCK)),
            "rowSelection": {
                "mode": "singleRow",
                "checkboxes": False,
                "enableClickSelection": True,
            },
            "suppressCellFocus": False,
            "localeText": _grid_words(t),
            "domLayout": "normal",
        },
        getRowId="params.data.id",
        style={"height": "440px"},
    )


def _columns(t: Texts) -> list[dict[str, Any]]:
    return [
        {"field": "date", "headerName": t.say("Date"), "width": 150, "minWidth": 130},
        {"field": "type", "headerName": t.say("Type"), "width": 140, "minWidth": 140},
        {"field": "title", "headerName": t.say("Event"), "flex": 1, "minWidth": 320},
        {"field": "vietnam", "headerName": t.say("Vietnam"), "width": 190, "sortable": False},
        {"field": "japan", "headerName": t.say("Japan"), "width": 190, "sortable": False},
        {"field": "km", "headerName": "km", "width": 84, "type": "rightAligned", "sortable": False},
        {"field": "status", "headerName": t.say("Status"), "width": 110},
        {"field": "sources", "headerName": t.say("Sources"), "width": 100, "type": "rightAligned"},
    ]


def _card(t: Texts) -> dict[str, Any]:
    return {
        "field": "title",
        "headerName": t.say("Event"),
        "flex": 1,
        "cellRenderer": "KizunaCard",
        "autoHeight": False,
    }


def _grid_words(t: Texts) -> dict[str, str]:
    return {"loadingOoo": t.say("Loading…"), "noRowsToShow": t.say("No events match.")}


def rows(
    events: pd.DataFrame, request: dict[str, Any], t: Texts, units: EraName = "34"
) -> dict[str, Any]:
    """One block of rows as the grid asks for it, sorted as its header says.

    `request` is AG Grid's: startRow inclusive, endRow exclusive, sortModel. `units`: the era that
    Vietnam's units are named in.
    """
    first, last = int(request.get("startRow") or 0), int(request.get("endRow") or BLOCK)
    block = _sorted(events, request.get("sortModel") or [], t).iloc[first : min(last, first + 1000)]
    return {
        "rowData": [_row(each, t, units) for each in block.to_dict("records")],
        "rowCount": len(events),
    }


def _sorted(events: pd.DataFrame, model: list[dict[str, str]], t: Texts) -> pd.DataFrame:
    known = [each for each in model if each.get("colId") in _SORTED_BY]
    if not known:
        return latest(events)
    columns = [_SORTED_BY[each["colId"]].format(lang=t.language) for each in known]
    ascending = [each.get("sort") == "asc" for each in known]
    return events.sort_values(
        [*columns, "id"], ascending=[*ascending, True], na_position="last", kind="stable"
    )


def _row(row: dict[Any, Any], t: Texts, units: EraName) -> dict[str, Any]:
    return {
        "id": row["id"],
        "date": t.edtf(row["date"]),
        "type": type_name(t, row["type"]),
        "title": row[f"title_{t.language}"],
        "vietnam": t.listing([era_name_of(code, units, t.language) for code in row["vn"]]),
        "japan": t.listing([list_name(code, t.language) for code in row["jp"]]),
        "km": _kilometres(row["vn"], row["jp"], t),
        "status": status_name(t, row["status"]),
        "sources": int(row["n_sources"]),
    }


def _kilometres(vn: Sequence[str], jp: Sequence[str], t: Texts) -> str:
    """The way between the seats of a pair; "" for events of one side or of several regions."""
    return t.number(distance(vn[0], jp[0])) if len(vn) == len(jp) == 1 else ""
