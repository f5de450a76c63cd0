"""A chart in its holder, set up so that nothing of it ever leaves the machine."""

from typing import Any, Final

from dash import dcc, html

from .. import ids
from ..attributes import attributes

GRAPH: Final[Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "showSendToCloud": False,
    "plotlyServerURL": "",
    "doubleClick": False,
    # dcc.Graph waits a second for a second click, and then reports neither of the two.
    "doubleClickDelay": 1,
    "showAxisDragHandles": False,
    "responsive": False,
}
"""No button that sends a chart away, no bar over the map; sizes come from the page."""


def graph(name: str, figure: Any, label: str) -> html.Div:
    """A chart that scripts make answer to clicks; a table or a list beside it is its text twin."""
    return html.Div(
        dcc.Graph(id=ids.chart(name), figure=figure, config=GRAPH, responsive=False),
        className="chart",
        role="img",
        **attributes(aria_label=label, data_chart=name),
    )
