"""Figures as plain plotly dicts: the map, the timeline and the strips in lists."""

from .map import draw_map, recolour
from .timeline import draw_timeline

__all__ = ["draw_map", "draw_timeline", "recolour"]
