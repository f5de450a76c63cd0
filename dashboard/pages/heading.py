"""The head of a page: its name, a sentence, and what can be done."""

from typing import Any

from dash import html


def heading(title: Any, lead: str, *actions: Any) -> html.Header:
    """Title and sentence on the left, buttons on the right."""
    words = html.Div([html.H1(title), html.P(lead, className="lead")])
    return html.Header([words, html.Div(actions, className="actions")], className="page-head")


def line(title: str, note: str) -> html.Header:
    """A section's title with a note on the same line."""
    return html.Header([html.H2(title), html.P(note, className="note")], className="line")
