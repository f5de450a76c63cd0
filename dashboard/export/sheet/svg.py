"""Sheet -> SVG text: paths, lines and text only, the figures' drawings in their places.

No CSS class, no filter, no foreign object, no raster, so that every program that reads SVG 1.1
draws the same; text stays text.
"""

import unicodedata
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from dashboard.figures.style import FONT, GLYPHS, TOKENS, Tokens

from .items import Box, Glyph, Item, Rule, Sheet, Slot, Words

_SVG: Final = "http://www.w3.org/2000/svg"
JAPANESE: Final = (
    '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif'
)
"""Fonts of a text with Japanese letters. Renderers that look no further than the first font they
find would take any font for the rest."""


def to_svg(sheet: Sheet, drawings: Mapping[str, str]) -> str:
    """The page as one SVG document; `drawings` are the elements of each slot by its name."""
    tokens = TOKENS[sheet.theme]
    head = (
        f'<svg xmlns="{_SVG}" width="{sheet.width}" height="{sheet.height}" '
        f'viewBox="0 0 {sheet.width} {sheet.height}" role="img" xml:lang="{sheet.language}" '
        f'font-family={quoteattr(FONT)} aria-labelledby="title described">'
    )
    return "\n".join(
        [
            head,
            f'<title id="title">{escape(sheet.title)}</title>',
            f'<desc id="described">{escape(sheet.described)}</desc>',
            f'<rect width="{sheet.width}" height="{sheet.height}" fill="{tokens["paper"]}"/>',
            *(_drawn(item, tokens, drawings) for item in sheet.items),
            "</svg>",
        ]
    )


def _drawn(item: Item, tokens: Tokens, drawings: Mapping[str, str]) -> str:
    match item:
        case Words():
            return _words(item, tokens)
        case Rule():
            return (
                f'<line x1="{item.x1:g}" y1="{item.y1:g}" x2="{item.x2:g}" y2="{item.y2:g}" '
                f'stroke="{tokens[item.colour]}" stroke-width="{item.width:g}"/>'
            )
        case Box():
            fill = tokens[item.fill] if item.fill else "none"
            line = f' stroke="{tokens[item.line]}"' if item.line else ""
            return (
                f'<rect x="{item.x:g}" y="{item.y:g}" width="{item.width:g}" '
                f'height="{item.height:g}" rx="{item.radius:g}" fill="{fill}"{line}/>'
            )
        case Glyph():
            return _glyph(item, tokens)
        case Slot():
            moved = f'transform="translate({item.x:g},{item.y:g})"'
            return f'<g id="slot-{item.name}" {moved}>\n{drawings[item.name]}\n</g>'


def is_wide(text: str) -> bool:
    """Whether a text has Japanese letters."""
    return any(unicodedata.east_asian_width(letter) in "WF" for letter in text)


def _words(item: Words, tokens: Tokens) -> str:
    family = f" font-family={quoteattr(JAPANESE)}" if is_wide(item.text) else ""
    return (
        f'<text x="{item.x:g}" y="{item.y:g}" font-size="{item.size:g}"{family} '
        f'font-weight="{_weight(item.weight)}" text-anchor="{item.anchor}" '
        f'fill="{tokens[item.colour]}" xml:space="preserve">{escape(item.text)}</text>'
    )


def _weight(weight: int) -> int:
    """The next full hundred: renderers without variable fonts take others for "normal"."""
    return -(-weight // 100) * 100


def _glyph(item: Glyph, tokens: Tokens) -> str:
    shape, colour = GLYPHS[item.kind], tokens[item.kind]
    x, y, half = item.x, item.y, item.size / 2
    fill, line, thick = colour, tokens["paper"], 0.5
    if item.hollow or shape == "ring":
        fill, line, thick = tokens["paper"], colour, 1.2 if item.hollow else 1.9
    style = f'fill="{fill}" stroke="{line}" stroke-width="{thick}"'
    if shape in ("circle", "ring"):
        radius = half - (0.5 if shape == "ring" else 0)
        return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" {style}/>'
    if shape in ("square", "bar"):
        wide, tall = (half, half) if shape == "square" else (half * 0.45, half * 1.1)
        corner = f'x="{x - wide:g}" y="{y - tall:g}"'
        return f'<rect {corner} width="{2 * wide:g}" height="{2 * tall:g}" {style}/>'
    if shape == "diamond":
        far = half * 1.2
        points = [(x, y - far), (x + far, y), (x, y + far), (x - far, y)]
    else:
        far = half * 1.15
        points = [(x, y - far), (x + far, y + far * 0.8), (x - far, y + far * 0.8)]
    way = "M" + "L".join(f"{px:.2f},{py:.2f}" for px, py in points) + "Z"
    return f'<path d="{way}" {style}/>'
