"""A figure of the page as SVG, drawn on the server: what Plotly would draw, without a browser.

Figures are plain dicts in Plotly's form (dashboard/figures); the few kinds of traces, shapes and
notes that they use are drawn here as Plotly 3 draws them, so that pictures look like the page. A
test draws both and compares them. What is only for the mouse (cards, handles) is left out.
"""

from .draw import draw

__all__ = ["draw"]
