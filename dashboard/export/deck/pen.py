"""Writing on slides: text, tables and shapes as PowerPoint's own objects. Lengths are points.

Fonts are those that PowerPoint brings: Calibri, and Yu Gothic for Japanese. Every object carries a
name and an alternative text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal
from xml.sax.saxutils import escape

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from dashboard.figures.style import LIGHT
from geodata.records import Language

LATIN: Final = "Calibri"
EAST_ASIAN: Final = "Yu Gothic"
_LOCALES: Final[dict[Language, str]] = {"en": "en-GB", "vi": "vi-VN", "ja": "ja-JP", "id": "id-ID"}
_ALIGN: Final = {"start": PP_ALIGN.LEFT, "middle": PP_ALIGN.CENTER, "end": PP_ALIGN.RIGHT}
LEADING: Final = 1.35
"""Height of a table's line in sizes, set as exact spacing, so that a row is as high whatever font
stands in for the one named."""
_PLAIN: Final = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""PowerPoint's table style "No Style, No Grid"."""
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
        1, len(widths), Pt(place.x), Pt(place.y), Pt(place.width), Pt(sum(heights))
    )
    frame.name = name
    describe(frame, name)
    made = frame.table
    made.horz_banding = False
    made._tbl.tblPr.find(qn("a:tableStyleId")).text = _PLAIN
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Pt(width)
    made._tbl.remove(made._tbl.tr_lst[0])
    for at, (cells, high) in enumerate(zip(rows, heights, strict=True)):
        shown = cells if at else [replace(cell, bold=True, colour="ink-2") for cell in cells]
        made._tbl.append(parse_xml(_row(slide, shown, high, size, language)))
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


def _row(slide: Any, cells: Sequence[Cell], high: float, size: float, language: Language) -> str:
    """A row as XML: cell by cell through python-pptx a long table takes seconds."""
    written = "".join(_cell(slide, cell, size, language) for cell in cells)
    return f'<a:tr {nsdecls("a", "r")} h="{int(Pt(high))}">{written}</a:tr>'


def _cell(slide: Any, cell: Cell, size: float, language: Language) -> str:
    across, down = (int(Pt(each)) for each in CELL_MARGINS)
    link = ""
    if cell.link.startswith(("http://", "https://")):
        kind = RELATIONSHIP_TYPE.HYPERLINK
        key = slide.part.relate_to(cell.link, kind, is_external=True)
        link = f'<a:hlinkClick r:id="{key}"/>'
    style = f'lang="{_LOCALES[language]}" sz="{round(size * 100)}" b="{int(cell.bold)}"'
    spacing = f'<a:lnSpc><a:spcPts val="{round(size * LEADING * 100)}"/></a:lnSpc>'
    letters = f'<a:latin typeface="{LATIN}"/><a:ea typeface="{EAST_ASIAN}"/>'
    run = (
        f"<a:r><a:rPr {style}>{_solid(cell.colour)}{letters}{link}</a:rPr>"
        f"<a:t>{escape(cell.text)}</a:t></a:r>"
        if cell.text
        else ""
    )
    return (
        "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>"
        f'<a:p><a:pPr algn="{"r" if cell.right else "l"}">{spacing}</a:pPr>'
        f"{run}<a:endParaRPr {style}/></a:p>"
        "</a:txBody>"
        f'<a:tcPr marL="{across}" marR="{across}" marT="{down}" marB="{down}">'
        f'<a:lnB w="{int(Pt(0.5))}">{_solid("line-strong")}</a:lnB></a:tcPr></a:tc>'
    )


def _solid(token: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{LIGHT[token].lstrip("#")}"/></a:solidFill>'
