"""The links as traces: one trace a look and width, so that their number never changes."""

from functools import lru_cache
from typing import Any, Final

import numpy as np

from dashboard.view import Pair, View
from geodata.records import Language

from .canvas import Canvas, Trace
from .cards import link_card
from .frame import FrameName
from .links import strands
from .outlines import Path, is_land, path
from .style import rgba

WIDEST: Final = 8
"""Events above which a link grows no wider."""
LinkClass = tuple[str, int]
"""(look, events): links of one class are drawn alike."""
Keys = tuple[tuple[str, str], ...]
CLASSES: Final[tuple[LinkClass, ...]] = tuple(
    [("carried", 0), ("planned", 0)]
    + [("contact", step) for step in (0, 1, 3, 8)]
    + [("signed", step) for step in range(WIDEST + 1)]
)
"""In drawing order: contacts first, the strongest ties last."""
GROUPS: Final = tuple((group, name) for group in ("all", "on") for name in CLASSES)
"""Every class once for all links, and once, above, for those of the selection."""
DIMMED: Final = 0.11
GRIP_EVERY: Final = 3
"""One handle at every third point of a line."""


def link_class(pair: Pair) -> LinkClass:
    """The class a pair is drawn in."""
    if not pair.counted and not pair.events:
        return "carried", 0
    if pair.look == "planned":
        return "planned", 0
    number = min(pair.events, WIDEST)
    if pair.look == "contact":
        return "contact", next(step for step in (0, 1, 3, 8) if number <= step)
    return "signed", number


def link_style(name: LinkClass, canvas: Canvas, on: bool, dim: bool) -> dict[str, Any]:
    """Colour, width and dash of a class; `on` for links of the selection, `dim` for the others."""
    look, events = name
    colour = canvas.tokens["link-contact" if look in ("contact", "carried") else f"link-{look}"]
    alpha = {"carried": 0.22, "planned": 0.75, "contact": 0.3}.get(look, 0.22 + 0.08 * events)
    width = 0.7 if look == "carried" else 0.9 + 0.34 * events
    if on:
        alpha, width = 0.95, max(1.4, width)
    if dim:
        colour, alpha = canvas.tokens["link-contact"], DIMMED
    if canvas.is_narrow:
        width *= 0.7
        alpha *= 1 if on else 0.75
    return {
        "color": rgba(colour, min(alpha, 0.95)),
        "width": round(width, 2),
        "dash": "4px,3px" if look == "planned" else "solid",
    }


def link_traces(view: View, canvas: Canvas) -> list[Trace]:
    """The classes of all links, then those of the selection, then the handles."""
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "hoverinfo": "skip",
            "showlegend": False,
            "name": "-".join(("links", group, name[0], str(name[1]))),
            **look,
        }
        for (group, name), look in zip(GROUPS, link_looks(view, canvas), strict=True)
    ] + [handles(view, canvas)]


def link_looks(view: View, canvas: Canvas) -> list[dict[str, Any]]:
    """What a filter changes of each link class: its lines, their style, and whose they are.

    `customdata`: the pair of each line, in their order; the lines are parted by nulls.
    """
    lines = drawn_lines(_keys(view), canvas.frame_name)
    groups: dict[tuple[bool, LinkClass], Path] = {}
    pairs: dict[tuple[bool, LinkClass], list[str]] = {}
    for pair in view.pairs:
        if (pair.vn, pair.jp) in lines:
            key = (view.is_selective and pair.on, link_class(pair))
            pairs.setdefault(key, []).append(pair.key)
            joined = groups.setdefault(key, ([], []))
            for axis, more in zip(joined, lines[pair.vn, pair.jp], strict=True):
                axis.extend([None, *more] if axis else more)
    found = []
    for group, name in GROUPS:
        on = group == "on"
        xs, ys = groups.get((on, name), ([], []))
        style = link_style(name, canvas, on, view.is_selective and not on)
        whose = pairs.get((on, name), [])
        found.append({"x": xs, "y": ys, "line": style, "customdata": whose})
    return found


def handles(view: View, canvas: Canvas) -> Trace:
    """Invisible points on the sea stretch of each link; `customdata` is the pair.

    Over land the region under the pointer must win, so links have no handle there.
    """
    xs: list[float] = []
    ys: list[float] = []
    keys: list[str] = []
    cards: list[str] = []
    at_sea = grips(_keys(view), canvas.frame_name)
    for pair in view.pairs if not canvas.for_export else ():
        grip_x, grip_y = at_sea.get((pair.vn, pair.jp), ((), ()))
        xs += grip_x
        ys += grip_y
        keys += [pair.key] * len(grip_x)
        cards += [_card_of(pair, canvas.lang)] * len(grip_x)
    return {
        "type": "scatter",
        "mode": "markers",
        "name": "handles",
        "x": xs,
        "y": ys,
        "customdata": keys,
        "text": cards,
        "hovertemplate": "%{text}<extra></extra>",
        "marker": {"size": 8, "opacity": 0},
        "showlegend": False,
    }


@lru_cache(maxsize=16)
def drawn_lines(pairs: Keys, frame: FrameName) -> dict[tuple[str, str], Path]:
    """Every pair's line as plotly draws it."""
    return {key: path([line]) for key, line in strands(pairs, frame).items()}


@lru_cache(maxsize=16)
def grips(pairs: Keys, frame: FrameName) -> dict[tuple[str, str], tuple[Any, Any]]:
    """Every pair's handles: each third point of its line that lies at sea."""
    found = {}
    for key, line in strands(pairs, frame).items():
        xs, ys = (axis[::GRIP_EVERY] for axis in line)
        at_sea = ~is_land(frame, xs, ys)
        found[key] = path([(xs[at_sea], ys[at_sea])])
    return found


def _card_of(pair: Pair, lang: Language) -> str:
    return link_card(
        (
            *(pair.vn, pair.jp, pair.look, pair.events),
            *(pair.first, pair.last, pair.km, pair.counted),
        ),
        lang,
    )


def _keys(view: View) -> Keys:
    return tuple((pair.vn, pair.jp) for pair in view.pairs)


def wave(canvas: Canvas) -> Path:
    """The two waves that mark the shortened sea, as one closed shape."""
    middle = canvas.frame.break_x
    if middle is None:
        return [], []
    _, _, y0, y1 = canvas.visible
    steps = np.linspace(y0, y1, 91)
    shift = 9 * np.sin((steps - canvas.frame.bounds[2]) / 46.7)
    xs = np.concatenate([middle - 11 + shift, (middle + 11 + shift)[::-1]])
    return path([(xs, np.concatenate([steps, steps[::-1]]))])
