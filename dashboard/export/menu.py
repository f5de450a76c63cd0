"""The Export menu: pictures, slides and tables of what is shown (assets/export.js makes them)."""

from typing import Any, Final

from dash import html

from dashboard.attributes import attributes
from dashboard.locale import Texts

SCALES: Final = ("2", "3")


def export_menu(t: Texts) -> list[Any]:
    """The menu's contents, for the page to place: three groups, the picture's with its choices."""
    return [
        _group(
            t.say("Picture"),
            [
                _choice("subject", t.say("What"), _subjects(t)),
                _choice("paper", t.say("Paper"), _papers(t)),
                _choice("theme", t.say("Colours"), _themes(t)),
                _choice("scale", t.say("Sharpness"), {each: f"{each}×" for each in SCALES}),
            ],
            {"png": "PNG", "svg": "SVG", "print": "PDF"},
        ),
        _group(
            t.say("Slides"),
            [_choice("slides", t.say("Format"), {"16x9": "16:9", "4x3": "4:3"})],
            {"deck": "PowerPoint"},
        ),
        _group(
            t.say("Data"),
            [],
            {
                "events.xlsx": "Excel",
                "events.csv": "CSV",
                "events.excel.csv": t.say("CSV for Excel"),
                "events.geojson": "GeoJSON",
                "events.jsonl": "JSON Lines",
                "events.parquet": "Parquet",
                "events.ics": t.say("Calendar"),
                "events.timeline.json": "TimelineJS",
                "events.manifest.json": t.say("Manifest"),
            },
        ),
    ]


def _subjects(t: Texts) -> dict[str, str]:
    return {
        "briefing": t.say("Briefing page"),
        "both": t.say("Map and timeline"),
        "map": t.say("Map"),
        "timeline": t.say("Timeline"),
        "bars": t.say("Bars"),
        "dossier": t.say("Dossier"),
    }


def _papers(t: Texts) -> dict[str, str]:
    return {
        "16x9": "16:9",
        "4x3": "4:3",
        "a4-landscape": t.say("A4 landscape"),
        "a4-portrait": t.say("A4 portrait"),
    }


def _themes(t: Texts) -> dict[str, str]:
    return {"": t.say("As shown"), "light": t.say("Light"), "dark": t.say("Dark")}


def _group(title: str, choices: list[Any], buttons: dict[str, str]) -> html.Section:
    made = [
        html.Button(label, className="button", **attributes(data_export=kind))
        for kind, label in buttons.items()
    ]
    return html.Section(
        [html.H3(title), *choices, html.Div(made, className="export-buttons")],
        className="export-group",
    )


def _choice(name: str, label: str, options: dict[str, str]) -> html.Label:
    listed = [html.Option(words, value=value) for value, words in options.items()]
    return html.Label(
        [html.Span(label), html.Select(listed, **attributes(data_export_choice=name))],
        className="export-choice",
    )
