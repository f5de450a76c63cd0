"""Freeform shapes as PowerPoint's XML (ECMA-376, DrawingML custom geometry).

Written as text, not point by point through python-pptx: a map has eleven thousand points.
The id of a shape is left as "{id}".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from pptx.oxml.ns import nsdecls
from pptx.util import Pt

Point = tuple[int, int]
"""English metric units from the slide's top left corner."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's colour ("#RRGGBB" or "rgba(...)", "" for none), width in points and dash."""

    colour: str
    width: float
    dash: str = "solid"


def freeform(
    name: str,
    alt: str,
    rings: Sequence[Sequence[Point]],
    fill: str,
    stroke: Stroke,
    *,
    closed: bool = True,
) -> str:
    """A shape of one or more rings; unfilled and open when it is a line."""
    every = [point for ring in rings for point in ring]
    left, top = min(x for x, _ in every), min(y for _, y in every)
    wide = max(1, max(x for x, _ in every) - left)
    high = max(1, max(y for _, y in every) - top)
    way = []
    for (x, y), *rest in rings:
        way.append(f'<a:moveTo><a:pt x="{x - left}" y="{y - top}"/></a:moveTo>')
        way += [f'<a:lnTo><a:pt x="{x - left}" y="{y - top}"/></a:lnTo>' for x, y in rest]
        if closed and fill:
            way.append("<a:close/>")
    unfilled = "" if fill else ' fill="none"'
    geometry = (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{wide}" h="{high}"{unfilled}>{"".join(way)}</a:path></a:pathLst>'
        "</a:custGeom>"
    )
    return _shape(name, alt, (left, top, wide, high), geometry, fill, stroke)


def ellipse(name: str, corners: tuple[Point, Point], fill: str, line: str, thick: float) -> str:
    """A dot between its top left and its bottom right corner."""
    (left, top), (right, bottom) = corners
    geometry = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
    box = (left, top, right - left, bottom - top)
    return _shape(name, name, box, geometry, fill, Stroke(line, thick))


def _shape(
    name: str,
    alt: str,
    box: tuple[int, int, int, int],
    geometry: str,
    fill: str,
    stroke: Stroke,
) -> str:
    left, top, wide, high = box
    told = alt.replace("<br>", ", ").replace("<b>", "").replace("</b>", "")
    return (
        f"<p:sp {nsdecls('p', 'a')}><p:nvSpPr>"
        f'<p:cNvPr id="{{id}}" name={quoteattr(name)} descr={quoteattr(told)}/>'
        "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
        f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        f"{geometry}{_paint(fill)}{_outline(stroke)}</p:spPr></p:sp>"
    )


def _paint(colour: str) -> str:
    if not colour:
        return "<a:noFill/>"
    value, alpha = _rgb(colour)
    inner = f'<a:alpha val="{round(alpha * 100_000)}"/>' if alpha < 1 else ""
    return f'<a:solidFill><a:srgbClr val="{value}">{inner}</a:srgbClr></a:solidFill>'


def _outline(stroke: Stroke) -> str:
    if not stroke.colour or not stroke.width:
        return "<a:ln><a:noFill/></a:ln>"
    dash = "solid" if stroke.dash == "solid" else "sysDash"
    return (
        f'<a:ln w="{int(Pt(stroke.width))}" cap="rnd">{_paint(stroke.colour)}'
        f'<a:prstDash val="{dash}"/><a:round/></a:ln>'
    )


def _rgb(colour: str) -> tuple[str, float]:
    """Hex and opacity."""
    if colour.startswith("#"):
        return colour[1:].upper(), 1.0
    red, green, blue, alpha = colour[colour.index("(") + 1 : -1].split(",")
    return f"{int(red):02X}{int(green):02X}{int(blue):02X}", float(alpha)
