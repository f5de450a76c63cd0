"""Writing on slides: text, tables and shapes as PowerPoint's own objects. Lengths are points.

Fonts are those that PowerPoint brings: Calibri, and Yu Gothic for Japanese. Every object carries a
name and an alternative text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Pt

from dashboard.figures.style import LIGHT
from geodata.records import Language

LATIN: Final = "Calibri"
EAST_ASIAN: Final = "Yu Gothic"
_LOCALES: Final[dict[Language, str]] = {"en": "en-GB", "vi": "vi-VN", "ja": "ja-JP", "id": "id-ID"}
_ALIGN: Final = {"start": PP_ALIGN.LEFT, "middle": PP_ALIGN.CENTER, "end": PP_ALIGN.RIGHT}
CELL_MARGINS: Final = (6.0, 3.0)
"""Left and right, top and bottom."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks; `colour` is the name of a token."""

    size: float
    colour: str = "ink"
    bold: bool = False
    anchor: Literal["start", "middle", "end"] = "start"
    glow: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle of a slide."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Cell:
    """A table's cell; `link` is an address that its text leads to."""

    text: str
    bold: bool = False
    right: bool = False
    colour: str = "ink"
    link: str = ""


def colour_of(token: str) -> RGBColor:
    """A token of the light theme as PowerPoint takes it."""
    value: RGBColor = RGBColor.from_string(LIGHT[token].lstrip("#"))  # type: ignore[no-untyped-call]
    return value


def write(
    slide: Any, place: Place, lines: Sequence[tuple[str, Style]], language: Language, name: str
) -> Any:
    """A text box with a paragraph a line."""
    box = slide.shapes.add_textbox(Pt(place.x), Pt(place.y), Pt(place.width), Pt(place.height))
    box.name = name
    describe(box, " ".join(text for text, _ in lines))
    fill(box.text_frame, lines, language)
    return box


def fill(frame: Any, lines: Sequence[tuple[str, Style]], language: Language) -> None:
    """Put lines into a text frame without margins; the text wraps and never changes size."""
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for at, (text, style) in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        paragraph.alignment = _ALIGN[style.anchor]
        _run(paragraph, text, style, language)


def title(slide: Any, text: str, place: Place, size: float, language: Language) -> None:
    """The slide's own title, which outlines and screen readers use."""
    shape = slide.shapes.title
    shape.left, shape.top = Pt(place.x), Pt(place.y)
    shape.width, shape.height = Pt(place.width), Pt(place.height)
    fill(shape.text_frame, [(text, Style(size, bold=True))], language)
    shape.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM


def rule(slide: Any, place: Place, token: str, name: str) -> None:
    """A filled bar."""
    shape = slide.shapes.add_shape(1, Pt(place.x), Pt(place.y), Pt(place.width), Pt(place.height))
    shape.name = name
    describe(shape, name)
    shape.fill.solid()
    shape.fill.fore_color.rgb = colour_of(token)
    shape.line.fill.background()
    shape.shadow.inherit = False


def table(
    slide: Any,
    place: Place,
    widths: Sequence[float],
    rows: Sequence[Sequence[Cell]],
    heights: Sequence[float],
    size: float,
    language: Language,
    name: str,
) -> Any:
    """A native table, its first row the head; `heights` are what its rows need at most."""
    frame = slide.shapes.add_table(
        len(rows), len(widths), Pt(place.x), Pt(place.y), Pt(place.width), Pt(sum(heights))
    )
    frame.name = name
    describe(frame, name)
    made = frame.table
    made.horz_banding = False
    properties = made._tbl.tblPr
    style = properties.find(qn("a:tableStyleId"))
    style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # "No Style, No Grid"
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Pt(width)
    for at, (row, cells, height) in enumerate(zip(made.rows, rows, heights, strict=True)):
        row.height = Pt(height)
        for shape, cell in zip(row.cells, cells, strict=True):
            _cell(shape, cell if at else replace(cell, bold=True, colour="ink-2"), size, language)
    return frame


def describe(shape: Any, text: str) -> None:
    """Set a shape's alternative text."""
    shape._element._nvXxPr.cNvPr.set("descr", text[:1000])


def note(slide: Any, lines: Iterable[str]) -> None:
    """What the speaker reads under the slide."""
    slide.notes_slide.notes_text_frame.text = "\n".join(lines)


def _run(paragraph: Any, text: str, style: Style, language: Language) -> Any:
    run = paragraph.add_run()
    run.text = text
    run.font.size = Pt(style.size)
    run.font.bold = style.bold
    run.font.color.rgb = colour_of(style.colour)
    run.font.name = LATIN
    properties = run._r.get_or_add_rPr()
    properties.set("lang", _LOCALES[language])
    if style.glow:
        _glow(properties)
    east = etree.SubElement(properties, qn("a:ea"))
    east.set("typeface", EAST_ASIAN)
    properties.find(qn("a:latin")).addnext(east)
    return run


def _glow(properties: Any) -> None:
    """Paper round the letters, so that names stay legible over lines."""
    effects = etree.SubElement(properties, qn("a:effectLst"))
    glow = etree.SubElement(effects, qn("a:glow"), rad=str(Pt(2)))
    etree.SubElement(glow, qn("a:srgbClr"), val=LIGHT["paper"].lstrip("#"))
    properties.find(qn("a:solidFill")).addnext(effects)


def _cell(shape: Any, cell: Cell, size: float, language: Language) -> None:
    across, down = CELL_MARGINS
    shape.margin_left = shape.margin_right = Pt(across)
    shape.margin_top = shape.margin_bottom = Pt(down)
    paragraph = shape.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if cell.right else PP_ALIGN.LEFT
    run = _run(paragraph, cell.text, Style(size, cell.colour, cell.bold), language)
    if cell.link.startswith(("http://", "https://")):
        run.hyperlink.address = cell.link
    line = etree.SubElement(shape._tc.get_or_add_tcPr(), qn("a:lnB"), w=str(Pt(0.5)))
    paint = etree.SubElement(line, qn("a:solidFill"))
    etree.SubElement(paint, qn("a:srgbClr"), val=LIGHT["line-strong"].lstrip("#"))
