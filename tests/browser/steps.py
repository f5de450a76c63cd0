"""What a person does on the page, as the tests write it."""

from typing import Any

from playwright.sync_api import Page

from dashboard.figures.frame import FRAMES
from geodata import gazetteer

CHART = "document.querySelector('[data-chart=\"%s\"] .js-plotly-plot')"


def shows(page: Page, address: str) -> None:
    """Wait until the page shows what an address says, in its canonical form."""
    page.wait_for_function("a => document.documentElement.dataset.shown === a", arg=address)
    assert page.evaluate("location.search.slice(1)") == address


def click_region(page: Page, code: str, modifiers: list[Any] | None = None) -> None:
    """Click the middle of a region on the side-by-side map."""
    point = FRAMES["side"].point(code, *gazetteer.pole(code))
    assert point is not None
    left, top = page.evaluate(
        f"""([x, y]) => {{
            const gd = {CHART % "map"}, box = gd.getBoundingClientRect(), l = gd._fullLayout;
            return [box.left + l.xaxis.l2p(x), box.top + l.yaxis.l2p(y)];
        }}""",
        list(point),
    )
    hover(page, "map", left, top)
    for key in modifiers or []:
        page.keyboard.down(key)
    page.mouse.click(left, top)
    for key in modifiers or []:
        page.keyboard.up(key)


def hover(page: Page, chart: str, left: float, top: float) -> None:
    """Move the mouse onto a mark until plotly has noticed it."""
    page.mouse.move(left - 2, top)
    page.mouse.move(left, top)
    page.wait_for_function(f"() => {CHART % chart}._hoverdata?.length")


def marks(page: Page) -> dict[str, tuple[float, float]]:
    """Every glyph of the timeline: event id -> where it is on the screen."""
    found: dict[str, tuple[float, float]] = page.evaluate(
        f"""() => {{
            const gd = {CHART % "timeline"}, box = gd.getBoundingClientRect(), l = gd._fullLayout;
            const found = {{}};
            for (const trace of gd.data) {{
                if (!/^(solid|hollow)-/.test(trace.name)) continue;
                trace.customdata.forEach((id, at) => found[id] = [
                    box.left + l.xaxis._offset + l.xaxis.d2p(trace.x[at]),
                    box.top + l.yaxis2._offset + l.yaxis2.d2p(trace.y[at]),
                ]);
            }}
            return found;
        }}"""
    )
    return found


def bar(page: Page, kind: str, year: int) -> tuple[float, float]:
    """Where the bar of a type and year is on the screen."""
    place: tuple[float, float] = page.evaluate(
        f"""([kind, year]) => {{
            const gd = {CHART % "timeline"}, box = gd.getBoundingClientRect(), l = gd._fullLayout;
            const before = gd.data.filter((trace) => trace.name.startsWith("bars-"));
            let base = 0;
            for (const trace of before) {{
                const at = trace.customdata.findIndex((each) => each.endsWith(":" + year));
                if (at < 0) continue;
                if (trace.name === "bars-" + kind) return [
                    box.left + l.xaxis._offset + l.xaxis.d2p(trace.x[at]),
                    box.top + l.yaxis._offset + l.yaxis.d2p(base + trace.y[at] / 2),
                ];
                base += trace.y[at];
            }}
        }}""",
        [kind, year],
    )
    return place
