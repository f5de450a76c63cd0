"""The premise of the linked map: a click on a fill or on a link reaches dcc.Graph's clickData."""

import json
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from dash import Dash, Input, Output, dcc, html
from playwright.sync_api import Page, sync_playwright
from werkzeug.serving import make_server

from dashboard.figures import draw_map
from dashboard.figures.frame import FRAMES
from dashboard.view import View
from geodata import gazetteer

pytestmark = pytest.mark.browser

CONFIG = {
    "displayModeBar": False,
    "showSendToCloud": False,
    "plotlyServerURL": "",
    # dcc.Graph takes clicks up to a second apart for a double click, which reports no click at all.
    "doubleClick": False,
    "doubleClickDelay": 1,
}


def tiny_app(figure: dict[str, Any]) -> Dash:
    app = Dash(__name__)
    app.layout = html.Div(
        [
            dcc.Graph(id="map", figure=figure, config=CONFIG, responsive=False),
            html.Pre(id="seen", children="null"),
        ]
    )
    app.clientside_callback(
        "data => JSON.stringify(data)",
        Output("seen", "children"),
        Input("map", "clickData"),
        prevent_initial_call=True,
    )
    return app


@contextmanager
def served(app: Dash) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, app.server, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()


@pytest.fixture
def page() -> Iterator[Page]:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--headless", "--no-sandbox", "--disable-gpu"],
        )
        yield browser.new_page(viewport={"width": 1200, "height": 700})
        browser.close()


def clicked(page: Page, x: float, y: float) -> Any:
    """Click a point of the map given in kilometres; the clickData that the app then holds."""
    before = page.text_content("#seen")
    left, top = page.evaluate(
        """([x, y]) => {
            const gd = document.querySelector('#map .js-plotly-plot');
            const box = gd.getBoundingClientRect(), l = gd._fullLayout;
            return [box.left + l.xaxis.l2p(x), box.top + l.yaxis.l2p(y)];
        }""",
        [x, y],
    )
    page.mouse.move(1, 1)
    page.mouse.move(left - 1, top)
    page.mouse.move(left, top)
    page.wait_for_function("document.querySelector('#map .js-plotly-plot')._hoverdata?.length")
    page.mouse.click(left, top)
    page.wait_for_function("old => document.getElementById('seen').textContent !== old", arg=before)
    return json.loads(page.text_content("#seen") or "null")


def test_a_click_on_a_region_names_its_trace_and_one_on_a_link_its_pair(
    page: Page, view: View
) -> None:
    figure = draw_map(view)
    grips = next(trace for trace in figure["data"] if trace["name"] == "handles")
    with served(tiny_app(figure)) as address:
        page.goto(address)
        page.wait_for_selector("#map .js-plotly-plot .textpoint")
        page.wait_for_load_state("networkidle")
        for code in ("JP-01", "VN34-48", "JP-27", "JP-47"):
            x, y = FRAMES["side"].point(code, *gazetteer.pole(code)) or (0, 0)
            point = clicked(page, x, y)["points"][0]
            assert point["customdata"] == [code]
        lone = min(range(len(grips["x"])), key=lambda at: -grips["y"][at])
        point = clicked(page, grips["x"][lone], grips["y"][lone])["points"][0]
        assert point["customdata"] == grips["customdata"][lone]
