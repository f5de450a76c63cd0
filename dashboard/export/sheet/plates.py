"""Small print of a map kept apart from its links and its legend: on a sheet nobody can zoom."""

from typing import Any, Final

import numpy as np

from dashboard.export.drawing.plane import Floats, Plane
from dashboard.figures.style import rgba

from .fitting import width

COVER: Final = 0.88
"""Opacity of the paper behind words: links stay to be followed."""
APART: Final = 12.0
"""Pixels between the legend and a name beside it."""
SAMPLES: Final = 24
"""Points looked at on each piece of a link, so that none is further than a letter from the next."""
_ANCHORS: Final = {"right": "left", "left": "right", "center": "center"}
"""Where a name stands of its point -> the end of it that is there."""
Note = dict[str, Any]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""


def plated(figure: dict[str, Any]) -> dict[str, Any]:
    """A map with paper behind the words and samples of its legend, and behind names of places that
    are no region, where a link runs through them; such names move out of the legend's way."""
    layout = figure["layout"]
    plane = Plane.of(layout)
    paper = rgba(layout["paper_bgcolor"], COVER)
    links = _link_points(figure["data"], plane)
    legend = _legend_box(layout, plane)
    data, names = [], []
    for trace in figure["data"]:
        if trace["name"] == "places":
            names = _names(trace, plane, legend)
            trace = {**trace, "x": [], "y": [], "text": [], "textposition": []}
        data.append(trace)
    shapes = []
    for shape in layout["shapes"]:
        if shape.get("xref") == "paper" and shape["type"] == "line":
            box = _around(shape, plane)
            shapes += [_plate(box, plane, paper)] if _meets(box, links) else []
        shapes.append(shape)
    notes = [
        {**note, "bgcolor": paper} if _meets(_note_box(note, plane), links) else note
        for note in (*names, *layout["annotations"])
    ]
    return {"data": data, "layout": {**layout, "shapes": shapes, "annotations": notes}}


def _link_points(data: list[dict[str, Any]], plane: Plane) -> Floats:
    """Points along all links, close to each other, one a row."""
    found = [np.empty((0, 2))]
    share = np.linspace(0, 1, SAMPLES, endpoint=False)[:, None, None]
    for trace in data:
        if trace["name"].startswith("links-") and trace.get("mode") == "lines":
            ends = np.stack([plane.across["x"].all(trace["x"]), plane.down["y"].all(trace["y"])], 1)
            found.append((ends[:-1] + share * (ends[1:] - ends[:-1])).reshape(-1, 2))
    points = np.concatenate(found)
    return points[~np.isnan(points).any(axis=1)]


def _meets(box: Box, points: Floats) -> bool:
    left, top, right, bottom = box
    xs, ys = points.T
    return bool(((xs > left) & (xs < right) & (ys > top) & (ys < bottom)).any())


def _names(trace: dict[str, Any], plane: Plane, legend: Box | None) -> list[Note]:
    """The names of a trace as notes, moved to the right where they would touch the legend."""
    font = {key: value for key, value in trace["textfont"].items() if key != "shadow"}
    notes = []
    for at, text in enumerate(trace["text"]):
        note = {
            "x": trace["x"][at],
            "y": trace["y"][at],
            "text": text,
            "font": font,
            "xref": "x",
            "yref": "y",
            "yanchor": "middle",
            "showarrow": False,
            "xanchor": _ANCHORS[trace["textposition"][at].split()[1]],
        }
        left, top, right, bottom = _note_box(note, plane)
        if legend and left < legend[2] + APART and right > legend[0]:
            room = plane.left + plane.width - right
            if top < legend[3] and bottom > legend[1] and room > 0:
                note["xshift"] = round(min(legend[2] + APART - left, room), 1)
        notes.append(note)
    return notes


def _note_box(note: Note, plane: Plane) -> Box:
    size = note["font"]["size"]
    wide = width(note["text"], size, note["font"].get("weight", 400))
    x = plane.across[note.get("xref", "x")].at(note["x"]) + note.get("xshift", 0)
    y = plane.down[note.get("yref", "y")].at(note["y"]) - note.get("yshift", 0)
    left = x - {"left": 0.0, "center": wide / 2, "right": wide}[note["xanchor"]]
    return left, y - size * 0.65, left + wide, y + size * 0.65


def _legend_box(layout: dict[str, Any], plane: Plane) -> Box | None:
    """What the legend takes: its parts alone are placed on the sheet instead of on the map."""
    boxes = [_around(one, plane) for one in layout["shapes"] if one.get("xref") == "paper"]
    boxes += [_note_box(one, plane) for one in layout["annotations"] if one.get("xref") == "paper"]
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _around(shape: dict[str, Any], plane: Plane) -> Box:
    """A shape with half the height of a line of words above and below a line."""
    across = [plane.across["paper"].at(shape[key]) for key in ("x0", "x1")]
    down = [plane.down["paper"].at(shape[key]) for key in ("y0", "y1")]
    room = 6.0 if shape["type"] == "line" else 0.0
    return min(across) - room, min(down) - room, max(across) + room, max(down) + room


def _plate(box: Box, plane: Plane, paper: str) -> dict[str, Any]:
    left, top, right, bottom = box
    return {
        "type": "rect",
        "xref": "paper",
        "yref": "paper",
        "line": {"width": 0},
        "x0": (left - plane.left) / plane.width,
        "x1": (right - plane.left) / plane.width,
        "y0": 1 - (top - plane.top) / plane.height,
        "y1": 1 - (bottom - plane.top) / plane.height,
        "fillcolor": paper,
    }
