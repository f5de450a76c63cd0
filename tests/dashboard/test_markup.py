"""Plain tags as text: escaped, complete, and only where no script needs the component."""

import dash_mantine_components as dmc
import numpy as np
import pytest
from dash import dcc, html

from dashboard.glyphs import STEPS, strip
from dashboard.markup import Markup, compact, markup
from dashboard.view import View

from .conftest import TODAY


def test_text_and_attributes_cannot_become_tags() -> None:
    evil = html.P("</p><script>alert(1)</script> & more", title='"><b>', id="x")
    assert markup(evil) == (
        '<p title="&quot;&gt;&lt;b&gt;" id="x">'
        "&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>"
    )


def test_attributes_are_written_as_html_has_them() -> None:
    tag = html.Button(
        [1, None, html.I(className="icon", style={"left": "4%"}, **{"aria-hidden": "true"})],
        hidden=True,
        disabled=False,
        tabIndex=-1,
        className=None,
    )
    assert markup([tag, "ș"]) == (
        '<button hidden tabindex="-1">'
        '1<i aria-hidden="true" class="icon" style="left:4%"></i></button>ș'
    )
    assert markup(html.Label("a", htmlFor="b")) == '<label for="b">a</label>'


def test_what_scripts_draw_is_no_text() -> None:
    with pytest.raises(TypeError, match="Graph is no plain tag"):
        markup(html.Div(dcc.Graph()))


def test_a_page_keeps_as_components_what_has_an_id_or_is_no_tag() -> None:
    page = html.Div(
        [
            html.Header([html.H2("a"), html.P("b", id="live")]),
            html.Ul([html.Li("1"), html.Li("2")], className="rows"),
            dmc.Checkbox(label="c"),
            "text",
        ]
    )
    made = compact(page)
    header, rows, tick, text = made.children
    assert (type(header), type(rows), type(tick), text) == (
        html.Header,
        Markup,
        dmc.Checkbox,
        "text",
    )
    assert [type(each) for each in header.children] == [Markup, Markup]
    live = header.children[1]
    assert (live.id, live.tag, live.html) == ("live", "p", "b")
    assert (rows.tag, rows.attributes) == ("ul", {"className": "rows"})
    assert rows.html == "<li>1</li><li>2</li>"


def test_a_strip_has_no_more_marks_than_can_be_told_apart(view: View) -> None:
    many = np.tile(np.arange(len(view.marks)), 40)
    once, often = (strip(view.marks, rows, TODAY) for rows in (np.arange(len(view.marks)), many))
    assert markup(once) == markup(often)
    assert markup(often).count("<i ") < STEPS * 12
