"""Markers of single events and places, and stacked bars."""

from collections.abc import Callable
from math import sqrt
from typing import Any, Final

from .paint import fill, number, stroke
from .plane import Floats, Plane

_DIAMOND: Final = 1.3
_TRIANGLE: Final = 2 / sqrt(3)
_UPRIGHT: Final = 1.4
"""How much further than half its size a symbol reaches, so that all look as large."""


def draw_markers(trace: dict[str, Any], plane: Plane) -> str:
    """The markers of a trace; nothing when they are only there to be pointed at."""
    marker = trace["marker"]
    opacity = marker.get("opacity", 1.0)
    if opacity == 0:
        return ""
    xs, ys = positions(trace, plane)
    line = marker.get("line", {})
    drawn = []
    for at, (x, y) in enumerate(zip(xs.tolist(), ys.tolist(), strict=True)):
        symbol, size = _one(marker.get("symbol", "circle"), at), _one(marker["size"], at)
        edge = {key: _one(value, at) for key, value in line.items()}
        shape = _SYMBOLS.get(symbol)
        if shape is None:
            raise ValueError(f'a marker "{symbol}" cannot be drawn')
        inner = ' fill="none"' if symbol == "line-ns" else fill(_one(marker["color"], at), opacity)
        drawn.append((shape(x, y, size / 2), f"{inner}{stroke(edge, opacity)}"))
    if len({style for _, style in drawn}) == 1:
        return f"<g{drawn[0][1]}>" + "".join(f"<{one}/>" for one, _ in drawn) + "</g>"
    return "".join(f"<{one}{style}/>" for one, style in drawn)


def positions(trace: dict[str, Any], plane: Plane) -> tuple[Floats, Floats]:
    """The points of a trace in pixels."""
    xs = plane.across["x"].all(trace["x"])
    return xs, plane.down[trace.get("yaxis", "y")].all(trace["y"])


def reach(trace: dict[str, Any]) -> float:
    """Pixels that the markers of a trace reach from their points."""
    marker = trace["marker"]
    sizes = marker["size"] if isinstance(marker["size"], list) else [marker["size"]]
    widths = marker.get("line", {}).get("width", 0)
    wide = max(widths) if isinstance(widths, list) else widths
    return float(max(sizes) * _UPRIGHT + wide) / 2


class Stacks:
    """Bars upon each other: where the next one of a position begins."""

    def __init__(self, plane: Plane) -> None:
        self._plane = plane
        self._height: dict[float, float] = {}

    def draw(self, trace: dict[str, Any]) -> str:
        """The bars of a trace on those before it."""
        if trace.get("textposition", "none") != "none":
            raise ValueError("bars with text in them cannot be drawn")
        across, down = self._plane.across["x"], self._plane.down[trace.get("yaxis", "y")]
        way = []
        for x, wide, high in zip(trace["x"], trace["width"], trace["y"], strict=True):
            low = self._height.get(x, 0.0)
            self._height[x] = low + high
            left, right = across.at(x - wide / 2), across.at(x + wide / 2)
            top, bottom = down.at(low + high), down.at(low)
            corner = f"M{number(left)},{number(bottom)}V{number(top)}H{number(right)}"
            way.append(f"{corner}V{number(bottom)}Z")
        marker = trace["marker"]
        return f'<path d="{"".join(way)}"{fill(marker["color"])}{stroke(marker.get("line", {}))}/>'


def _one(value: Any, at: int) -> Any:
    return value[at] if isinstance(value, list) else value


def _circle(x: float, y: float, half: float) -> str:
    return f'circle cx="{number(x)}" cy="{number(y)}" r="{number(half)}"'


def _square(x: float, y: float, half: float) -> str:
    corner = f'x="{number(x - half)}" y="{number(y - half)}"'
    return f'rect {corner} width="{number(2 * half)}" height="{number(2 * half)}"'


def _diamond(x: float, y: float, half: float) -> str:
    far = half * _DIAMOND
    return _polygon((x + far, y), (x, y + far), (x - far, y), (x, y - far))


def _triangle(x: float, y: float, half: float) -> str:
    far = half * _TRIANGLE
    return _polygon((x - far, y + half / 2), (x + far, y + half / 2), (x, y - half))


def _upright(x: float, y: float, half: float) -> str:
    far = half * _UPRIGHT
    return f'path d="M{number(x)},{number(y + far)}V{number(y - far)}"'


def _polygon(*corners: tuple[float, float]) -> str:
    return 'path d="M' + "L".join(f"{number(x)},{number(y)}" for x, y in corners) + 'Z"'


_SYMBOLS: Final[dict[str, Callable[[float, float, float], str]]] = {
    "circle": _circle,
    "square": _square,
    "diamond": _diamond,
    "triangle-up": _triangle,
    "line-ns": _upright,
}
