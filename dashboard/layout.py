"""The frame around every page: stores, bar, credits, tab bar. Pages fill its middle."""

from typing import Any, Final

import dash_mantine_components as dmc
from dash import dcc, html

from geodata.records import LANGUAGES, Language

from . import ids
from .attributes import attributes
from .export.menu import export_menu
from .glyphs import icon
from .locale import Texts, texts
from .routes import page_link, page_titles

LANGUAGE_NAMES: Final[dict[Language, str]] = {
    "en": "English",
    "vi": "Tiếng Việt",
    "ja": "日本語",
    "id": "Indonesia",
}
THEME: Final[dict[str, Any]] = {
    "fontFamily": "var(--font)",
    "primaryColor": "dark",
    "primaryShade": {"light": 8, "dark": 8},
    "autoContrast": True,
    "defaultRadius": "md",
    "cursorType": "pointer",
    "respectReducedMotion": True,
}
REFRESH: Final = 15_000
"""Milliseconds between two looks for a newer snapshot of the store."""


def frame() -> dmc.MantineProvider:
    """What is on the page before anything is known: the stores and an empty middle."""
    return dmc.MantineProvider(
        id=ids.MANTINE,
        theme=THEME,
        children=[
            dcc.Location(id=ids.URL, refresh=False),
            dcc.Store(id=ids.SELECTION),
            dcc.Store(id=ids.ROUTE),
            dcc.Store(id=ids.SNAPSHOT),
            dcc.Store(id=ids.SETTLED),
            dcc.Store(id=ids.TITLE),
            dcc.Interval(id=ids.CLOCK, interval=REFRESH),
            html.Div(id=ids.SHELL),
        ],
    )


def shell(t: Texts, path: str, page: Any, notices: list[Any]) -> list[Any]:
    """Bar, page, credits and tab bar in one language."""
    return [
        html.A(t.say("Skip to content"), href="#main", className="skip"),
        _bar(t, path),
        html.Div(notices, id=ids.NOTICES, className="notices", role="status"),
        html.Main(page, id="main", tabIndex=-1),
        _credits(t),
        _tabs(t, path),
    ]


def _bar(t: Texts, path: str) -> html.Header:
    links = [
        page_link(each, t, name, **attributes(aria_current="page" if each == path else None))
        for each, name in page_titles(t).items()
    ]
    return html.Header(
        [
            page_link(
                "/",
                t,
                [
                    html.Span("絆", className="tile", lang="ja", **attributes(aria_hidden=True)),
                    "Kizuna",
                ],
                className="brand",
                **attributes(aria_label=t.say("Kizuna, to the overview")),
            ),
            html.Nav(links, className="nav", **attributes(aria_label=t.say("Pages"))),
            html.Div(className="spring"),
            _filters_button(t) if path == "/" else None,
            _search(t),
            _languages(t),
            html.Button(
                icon("theme"),
                className="button plain square",
                title=t.say("Light or dark"),
                **attributes(aria_label=t.say("Light or dark"), data_theme_toggle=""),
            ),
            _exports(t),
        ],
        className="bar",
    )


def _filters_button(t: Texts) -> html.Button:
    return html.Button(
        [
            icon("filter"),
            html.Span(t.say("Filters")),
        ],
        className="button plain filters-button",
        **attributes(
            data_toggle="filtering",
            aria_expanded=False,
            aria_controls="filters",
            aria_label=t.say("Filters"),
        ),
    )


def _search(t: Texts) -> html.Div:
    return html.Div(
        dmc.Select(
            id=ids.SEARCH,
            data=[],
            searchable=True,
            clearSearchOnFocus=False,
            placeholder=t.say("Region, person, event, words…"),
            nothingFoundMessage=t.say("Nothing found"),
            leftSection=icon("glass"),
            rightSection=html.Kbd("/", **attributes(aria_hidden=True)),
            rightSectionPointerEvents="none",
            filter={"function": "everything"},
            maxDropdownHeight=420,
            comboboxProps={"width": 380, "position": "bottom-start", "shadow": "md"},
            **attributes(aria_label=t.say("Search regions, people, events and words")),
        ),
        className="search",
        role="search",
    )


def _menu(name: str, label: Any, items: list[Any], button: str, described: str) -> html.Div:
    """A button that opens a short list of buttons below itself."""
    return html.Div(
        [
            html.Button(
                label,
                className=button,
                **attributes(
                    data_menu=name,
                    aria_expanded=False,
                    aria_controls=f"menu-{name}",
                    aria_label=described,
                ),
            ),
            html.Div(items, id=f"menu-{name}", className="menu", hidden=True),
        ],
        className="menu-holder",
    )


def _languages(t: Texts) -> html.Div:
    items = [
        html.Button(
            LANGUAGE_NAMES[each],
            lang=each,
            **attributes(data_choose=f"set lang {each}", aria_pressed=each == t.language),
        )
        for each in LANGUAGES
    ]
    name = LANGUAGE_NAMES[t.language]
    label = [
        html.Span(name, className="long"),
        html.Span(t.language.upper(), className="brief", **attributes(aria_hidden=True)),
        html.Span(" ▾", **attributes(aria_hidden=True)),
    ]
    described = t.say("Language: {name}", name=name)
    return _menu("language", label, items, "button plain language", described)


def _exports(t: Texts) -> html.Div:
    """The menu of the export package: what is shown, as a file."""
    label = [t.say("Export"), html.Span(" ▾", **attributes(aria_hidden=True))]
    described = t.say("Export what is shown")
    return _menu("export", label, export_menu(t), "button primary export", described)


def _credits(t: Texts) -> html.Footer:
    return html.Footer(
        [
            html.P(t.say("Made with Natural Earth.")),
            html.P(t.say("Place data © GeoNames, CC BY 4.0, changed.")),
            html.P(t.say("Grey islets are disputed; the map takes no position.")),
        ],
        className="credits",
    )


def _tabs(t: Texts, path: str) -> html.Nav:
    places = {
        "/": ("frame", t.say_in("tab", "Map")),
        "/dossiers": ("listing", t.say_in("tab", "Dossiers")),
        "/ahead": ("clock", t.say_in("tab", "Ahead")),
        "/documents": ("plus", t.say_in("tab", "Add")),
        "/about": ("about", t.say_in("tab", "About")),
    }
    return html.Nav(
        [
            page_link(
                each,
                t,
                [icon(drawing), html.Span(name)],
                **attributes(aria_current="page" if each == path else None),
            )
            for each, (drawing, name) in places.items()
        ],
        className="tabs",
        **attributes(aria_label=t.say("Pages")),
    )


def opening(language: Language) -> list[Any]:
    """What stands in the middle while the page is on its way."""
    return [html.P(texts(language).say("Opening…"), className="loading")]
