"""Colours, lines and numbers as attributes of SVG 1.1."""

import re
from typing import Any, Final

_RGBA: Final = re.compile(r"rgba\((\d+), ?(\d+), ?(\d+), ?([\d.]+)\)")
_DASH: Final = re.compile(r"[\d.]+px(?:,[\d.]+px)*")


def number(value: float) -> str:
    """A pixel as short as it can be written, to a hundredth."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def fill(colour: str, opacity: float = 1.0) -> str:
    """` fill="…"`, its opacity apart, as SVG 1.1 has no rgba()."""
    return _painted("fill", colour, opacity)


def stroke(line: dict[str, Any], opacity: float = 1.0) -> str:
    """The attributes of a figure's line; nothing for one without width or colour."""
    wide = line.get("width", 0)
    if not wide or not line.get("color"):
        return ""
    dash = line.get("dash", "solid")
    if dash != "solid" and not _DASH.fullmatch(dash):
        raise ValueError(f'a line with the dash "{dash}" cannot be drawn; name it in pixels')
    dashes = "" if dash == "solid" else f' stroke-dasharray="{dash.replace("px", "")}"'
    painted = _painted("stroke", line["color"], opacity)
    return f'{painted} stroke-width="{number(wide)}"{dashes}'


def _painted(what: str, colour: str, opacity: float) -> str:
    found = _RGBA.fullmatch(colour)
    if found:
        red, green, blue, alpha = found.groups()
        colour = f"#{int(red):02X}{int(green):02X}{int(blue):02X}"
        opacity *= float(alpha)
    faint = f' {what}-opacity="{opacity:.3g}"' if opacity < 1 else ""
    return f' {what}="{colour}"{faint}'
