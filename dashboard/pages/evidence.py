"""The card of one event: what is known, how surely, and the sentences that say so.

Texts of documents are only ever passed on as children, which the browser never reads as markup.
"""

import json
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import urlsplit

import pandas as pd
from dash import html

from geodata.highlights import find_highlights, find_paragraph
from geodata.records import Source
from geodata.store import Store

from ..attributes import attributes
from ..evidence_terms import evidence_in_words, office_name
from ..glyphs import glyph
from ..locale import Texts
from ..names import region_name
from ..query import UNSURE_BELOW
from ..scene import Scene
from ..terms import role_name, status_name, type_name
from ..view.eras import event_notes
from .cards import note_line

LONGEST_PARAGRAPH: Final = 900
"""Characters of a paragraph shown on each side of the sentence."""


def event_card(scene: Scene, event: str) -> list[Any]:
    """Everything known of one event, or a sentence that the store does not hold it."""
    t = scene.texts
    row = scene.event_row(event)
    if row is None:
        return [
            html.P(t.say("Event"), className="card-kicker"),
            html.P(t.say("This event is not in the store (any more): {id}", id=event)),
            _close(t),
        ]
    sources = scene.store.sources(row["id"])
    return [
        html.Div([_kicker(row, t), _close(t)], className="card-top"),
        html.H2(row[f"title_{t.language}"], className="card-title event"),
        *era_notes(row, scene),
        _facts(row, t),
        html.Section(
            [
                html.H3(t.say_many("{number} source", "{number} sources", len(sources))),
                source_list(sources, t, scene.store),
            ],
            className="evidence",
        ),
    ]


def era_notes(row: dict[str, Any], scene: Scene) -> list[html.P]:
    """What the era shown does to the units that the event names."""
    start = None if pd.isna(row["start"]) else row["start"].date()
    found = event_notes(row["vn"], start, scene.query.units)
    return [note_line(note, scene.texts) for note in found]


def _close(t: Texts) -> html.Button:
    return html.Button(
        "×",
        className="close",
        title=t.say("Close"),
        **attributes(data_choose="drop event", aria_label=t.say("Close")),
    )


def _kicker(row: dict[str, Any], t: Texts) -> html.P:
    said = t.say(
        "{type} · {status}", type=type_name(t, row["type"]), status=status_name(t, row["status"])
    )
    return html.P([glyph(row["type"]), " ", said], className="card-kicker")


def _facts(row: dict[str, Any], t: Texts) -> html.Dl:
    facts: list[tuple[str, Any]] = [(t.say("Date"), t.edtf(row["date"]))]
    places = [_place(each, t) for each in json.loads(row["places"])]
    regions = [region_name(code, t.language) for code in row["regions"]]
    if places:
        facts.append((t.say("Places"), html.Ul([html.Li(place) for place in places])))
    if regions:
        facts.append((t.say("Regions"), t.listing(regions)))
    countries = [t.country(code) for code in row["countries"]]
    facts.append((t.say("Countries"), t.listing(countries)))
    people = [person_in_words(each, t) for each in json.loads(row["participants"])]
    if people:
        facts.append((t.say("People"), html.Ul([html.Li(person) for person in people])))
    facts.append((t.say("Confidence"), _confidence(row, t)))
    facts.append((t.say("Id"), html.Code(row["id"])))
    return html.Dl(
        [part for name, value in facts for part in (html.Dt(name), html.Dd(value))],
        className="facts",
    )


def _place(place: dict[str, Any], t: Texts) -> str:
    name = region_name(place["id"], t.language)
    if name == place["id"]:  # a venue that an online geocoder found has no name but this
        name = place["name"]
    return t.say("{place} ({role})", place=name, role=role_name(t, place["role"]))


def person_in_words(person: dict[str, str], t: Texts) -> str:
    """A name with the office as this language calls it: "Suzuki Naomichi, governor (Hokkaidō)"."""
    name, office = person["name"], office_name(t, person["office"])
    body = region_name(person["body"], t.language) if person["body"] else ""
    if name and office and body:
        return t.say("{name}, {office} ({body})", name=name, office=office, body=body)
    if office and body:
        return t.say("{place} ({role})", place=office, role=body)
    if name and (office or body):
        return t.say("{name}, {office}", name=name, office=office or body)
    return name or office or body


def _confidence(row: dict[str, Any], t: Texts) -> list[Any]:
    share = t.number(row["confidence"], 2)
    low = row["confidence"] < UNSURE_BELOW
    said = t.say("{share} (low)", share=share) if low else share
    return [
        html.B(said),
        html.Span(" " + evidence_in_words(t, row["confidence_rule"]), className="quiet"),
    ]


def source_list(sources: Iterable[Source], t: Texts, store: Store | None = None) -> html.Ul:
    """The sources of an event side by side; with a store, each in its paragraph."""
    return html.Ul(
        [
            html.Li(
                [
                    html.Blockquote(
                        _quote(source, t, store), className="quote", lang=source.language
                    ),
                    html.P(_origin(source, t), className="source"),
                ]
            )
            for source in sources
        ],
        className="source-list",
    )


def _quote(source: Source, t: Texts, store: Store | None) -> list[Any]:
    marked = [html.Span(_marked(source), className="said")]
    if store is None or source.start is None or source.end is None:
        return marked
    document = store.document(source.document)
    if document is None:
        gone = t.say("The article itself is not in the store any more.")
        return [*marked, html.P(gone, className="note")]
    first, last = find_paragraph(document.text, source.start, source.end)
    before = document.text[max(first, source.start - LONGEST_PARAGRAPH) : source.start]
    after = document.text[source.end : min(last, source.end + LONGEST_PARAGRAPH)]
    if not (before.strip() or after.strip()):
        return marked
    return [
        *marked,
        html.Details(
            [
                html.Summary(t.say("whole paragraph")),
                html.P(
                    [
                        html.Span(before, className="around"),
                        *_marked(source),
                        html.Span(after, className="around"),
                    ]
                ),
            ]
        ),
    ]


def _marked(source: Source) -> list[Any]:
    """The sentence with its places and dates in <mark>."""
    sentence, at = source.sentence, 0
    parts: list[Any] = []
    for each in find_highlights(sentence, source.language):
        parts.append(sentence[at : each.start])
        parts.append(html.Mark(sentence[each.start : each.end], className=each.kind))
        at = each.end
    return [*parts, sentence[at:]]


def _origin(source: Source, t: Texts) -> list[Any]:
    """Who published it, when, in which language, and where it stands."""
    known: list[Any] = [source.publisher or source.title or source.document]
    known.append(t.edtf(source.published) if source.published else t.say("publication day unknown"))
    known.append(t.language_name(source.language))
    link = safe_link(source.url)
    if link:
        known.append(
            html.A(t.say("article"), href=link, target="_blank", rel="noopener noreferrer")
        )
    return list(_dotted(known))


def _dotted(parts: Iterable[Any]) -> Iterable[Any]:
    for at, part in enumerate(parts):
        if at:
            yield " · "
        yield part


def safe_link(url: str) -> str | None:
    """The address of a source if a browser may follow it: http or https with a host."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else None
