"""The timeline on a slide: a native stacked column chart that PowerPoint can edit."""

from typing import Any, Final

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.oxml.ns import qn
from pptx.util import Pt

from dashboard.export.deck.pen import EAST_ASIAN, LATIN, Place, colour_of, describe
from dashboard.figures.style import LANES
from dashboard.scene import Scene
from dashboard.terms import types_name

SIZE: Final = 11
"""Points of its text."""
MOST_LABELS: Final = 20
"""Years named on the axis."""


def add_chart(slide: Any, scene: Scene, place: Place, described: str) -> None:
    """Events by year, stacked by type in the types' colours; years without any stay on the axis."""
    table = scene.view.by_year
    first, last = _years(scene)
    data: Any = CategoryChartData(  # type: ignore[no-untyped-call]
        number_format="0"
    )
    data.categories = [str(year) for year in range(first, last + 1)]
    for kind in LANES:
        counts = table.selected[:, table.types.index(kind)]
        data.add_series(
            types_name(scene.texts, kind),
            [int(counts[year - table.first]) or None for year in range(first, last + 1)],
        )
    frame = slide.shapes.add_chart(
        XL_CHART_TYPE.COLUMN_STACKED,
        Pt(place.x),
        Pt(place.y),
        Pt(place.width),
        Pt(place.height),
        data,
    )
    frame.name = "Timeline"
    describe(frame, described)
    _style(frame.chart)


def _years(scene: Scene) -> tuple[int, int]:
    """First and last year on the axis: those of the chosen events, and of the years chosen as far
    as there are events at all; without any event the current year."""
    table = scene.view.by_year
    filled = (table.first + table.selected.sum(axis=1).nonzero()[0]).tolist()
    if scene.view.years:
        filled += [year for year in scene.view.years if table.first <= year <= table.last]
    elif filled:
        filled.append(scene.today.year)
    return min(filled, default=scene.today.year), max(filled, default=scene.today.year)


def _style(chart: Any) -> None:
    chart.font.size = Pt(SIZE)
    chart.font.name = LATIN
    chart.font.color.rgb = colour_of("ink-2")
    defaults = chart._chartSpace.find(".//" + qn("a:defRPr"))
    latin = defaults.find(qn("a:latin"))
    east = latin.makeelement(qn("a:ea"), {"typeface": EAST_ASIAN})
    latin.addnext(east)
    chart.has_title = False
    chart.has_legend = True
    chart.legend.position = XL_LEGEND_POSITION.TOP
    chart.legend.include_in_layout = False
    plot = chart.plots[0]
    plot.gap_width = 30
    plot.overlap = 100
    for kind, series in zip(LANES, plot.series, strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = colour_of(kind)
        series.invert_if_negative = False
    values, years = chart.value_axis, chart.category_axis
    values.major_gridlines.format.line.color.rgb = colour_of("line")
    values.major_gridlines.format.line.width = Pt(0.75)
    values.format.line.fill.background()
    values.tick_labels.number_format = "0"
    values.tick_labels.number_format_is_linked = False
    years.format.line.color.rgb = colour_of("ink-3")
    years.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    years.has_major_gridlines = False
    skip = 1 if len(plot.categories) <= MOST_LABELS else -(-len(plot.categories) // MOST_LABELS)
    last = years._element.find(qn("c:noMultiLvlLbl"))
    last.addprevious(last.makeelement(qn("c:tickLblSkip"), {"val": str(skip)}))
