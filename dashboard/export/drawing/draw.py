"""Figure -> the SVG elements of a drawing, from the ground up."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from .marks import Stacks, draw_markers, positions, reach
from .paint import number
from .paths import draw_lines
from .plane import Plane
from .shapes import draw_shape
from .words import haloed, names, notes, ticks


def draw(name: str, figure: dict[str, Any]) -> str:
    """The drawing of a figure, its top left corner at 0, 0; ids begin with `name`.

    Raises ValueError for what no figure of the page has: better no picture than a wrong one.
    """
    layout = figure["layout"]
    plane = Plane.of(layout)
    paper = layout["paper_bgcolor"]
    clip = f"{name}-plot"
    told = list(notes(layout.get("annotations", ()), plane))
    shapes = layout.get("shapes", ())
    parts = [
        _clip(clip, plane),
        *(draw_shape(one, plane) for one in shapes if one.get("layer") == "below"),
        *_traces(name, figure["data"], plane, clip, paper),
        "".join(line.svg for line in ticks(layout, plane)),
        *(draw_shape(one, plane) for one in shapes if one.get("layer") != "below"),
        *(box for box, _ in told),
        haloed((line for _, line in told), paper),
    ]
    return "\n".join(part for part in parts if part)


def _clip(clip: str, plane: Plane) -> str:
    corner = f'x="{number(plane.left)}" y="{number(plane.top)}"'
    size = f'width="{number(plane.width)}" height="{number(plane.height)}"'
    return f'<clipPath id="{clip}"><rect {corner} {size}/></clipPath>'


def _traces(
    name: str, data: list[dict[str, Any]], plane: Plane, clip: str, paper: str
) -> Iterator[str]:
    """Every trace in its order, bars below all others; one that leaves the plot is cut there."""
    stacks = Stacks(plane)
    used: Counter[str] = Counter()
    for trace in sorted(data, key=lambda one: one["type"] != "bar"):
        if not len(trace["x"]) or trace.get("visible", True) is not True:
            continue
        drawn, edge = _one(trace, plane, stacks, paper)
        if not drawn:
            continue
        inside = trace.get("cliponaxis", True) is False or plane.holds(
            *positions(trace, plane), edge
        )
        cut = "" if inside else f' clip-path="url(#{clip})"'
        used[trace["name"]] += 1
        again = f"-{used[trace['name']]}" if used[trace["name"]] > 1 else ""
        yield f'<g id="{name}-{trace["name"]}{again}"{cut}>{drawn}</g>'


def _one(trace: dict[str, Any], plane: Plane, stacks: Stacks, paper: str) -> tuple[str, float]:
    """A trace's drawing, and how many pixels it reaches from its points."""
    kind, mode = trace["type"], trace.get("mode", "")
    if kind == "bar":
        return stacks.draw(trace), 0.0
    if kind == "scatter" and mode == "lines":
        return draw_lines(trace, plane), trace.get("line", {}).get("width", 0) / 2
    if kind == "scatter" and mode == "markers":
        return draw_markers(trace, plane), reach(trace)
    if kind == "scatter" and mode == "text":
        return haloed(names(trace, plane), paper), 150.0
    raise ValueError(f'a trace of the type "{kind}" with the mode "{mode}" cannot be drawn')
