"""Figures as plain plotly dicts: the map, the timeline and the strips in lists."""

from .map import draw_map, recolour

__all__ = ["draw_map", "recolour"]
