"""Page."""

from typing import Any

from dash import html

from ..scene import Scene


def page(scene: Scene, size: dict[str, Any]) -> html.Div:
    """Page."""
    return html.Div("about", className="page")
