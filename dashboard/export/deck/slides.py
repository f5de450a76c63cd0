"""The slides of a deck, one function a kind, in the order of the deck. Lengths are points."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from pptx.util import Pt

from dashboard.export import facts
from dashboard.export.deck import contents
from dashboard.export.deck.blocks import (
    figures_column,
    figures_row,
    manifest_table,
    table_slides,
    tables_beside,
)
from dashboard.export.deck.book import FOOT, MARGIN, TITLE_ONLY, Deck
from dashboard.export.deck.chart import add_chart
from dashboard.export.deck.map import add_map
from dashboard.export.deck.pen import (
    Place,
    Style,
    colour_of,
    note,
    rule,
    title,
    write,
)
from dashboard.export.manifest import CREDITS
from dashboard.export.sheet.fitting import wrap
from dashboard.names import region_name
from dashboard.pages.cards import find_pair, tie_state, unit_kind
from dashboard.scene import Scene

MOST_NOTES: Final = 12_000
"""Letters of evidence under one slide; the data exports hold it whole."""
MOST_SOURCES: Final = 400
"""Sources above which a deck counts them by publisher; each stands in the data exports."""


def title_slide(deck: Deck) -> None:
    """What the deck is about, in words, and of which day its data are."""
    scene, t = deck.scene, deck.scene.texts
    description = scene.description
    made = deck.book.slides.add_slide(deck.book.slide_layouts[TITLE_ONLY])
    made.background.fill.solid()
    made.background.fill.fore_color.rgb = colour_of("paper")
    wide = deck.width - 2 * 60
    rule(made, Place(60, 0, wide, 6), "accent", "Accent")
    lines = wrap(description.headline, 40, wide, 3)
    size = 40.0 if len(lines) < 3 else 34.0
    title(made, description.headline, Place(60, 110, wide, 130), size, t.language)
    under = [(description.subtitle, Style(17, "ink-2"))]
    if description.sentence:
        said = t.say("Filter: {filter}", filter=description.sentence)
        under.append((said, Style(15, "ink-2")))
    write(made, Place(60, 256, wide, 80), under, t.language, "Subtitle")
    facts_of = [
        (facts.source_line(deck.manifest, t), Style(11, "ink-3")),
        (facts.filter_line(scene, deck.manifest), Style(11, "ink-3")),
    ]
    place = Place(60, deck.height - 110, wide, 80)
    write(made, place, facts_of, t.language, "Source")
    note(made, [description.headline, description.subtitle, deck.manifest.line()])


def map_slide(deck: Deck) -> None:
    """The map as shapes; key figures beside it where the slide is wide."""
    scene, t = deck.scene, deck.scene.texts
    description = scene.description
    made = deck.slide(description.headline, description.subtitle)
    body = deck.body
    side = 190.0 if deck.width > 800 else 0.0
    figures = facts.key_figures(scene)
    if side:
        place = Place(body.x, body.y, body.width - side, body.height)
        figures_column(
            made, figures, Place(body.x + body.width - side + 20, body.y, side - 20, 0), deck
        )
    else:
        place = Place(body.x, body.y, body.width, body.width / 1.83)
        figures_row(made, figures, Place(body.x, body.y + place.height + 8, body.width, 0), deck)
    add_map(made, scene, place, f"{t.say('Map of the events and links')}: {description.headline}")
    note(made, _pairs_told(scene))


def timeline_slide(deck: Deck) -> None:
    """Events by year as a chart."""
    scene, t = deck.scene, deck.scene.texts
    description = scene.description
    made = deck.slide(t.say("When"), f"{description.headline} · {description.subtitle}")
    body = deck.body
    add_chart(made, scene, body, f"{t.say('Timeline of the events')}: {description.headline}")
    undated = scene.view.undated
    told = t.say("{said}, {undated} without a date", said=description.headline, undated=undated)
    note(made, [told])


def figures_slide(deck: Deck) -> None:
    """Key figures over the lists of the briefing, as tables beside each other."""
    scene, t = deck.scene, deck.scene.texts
    made = deck.slide(t.say("Key figures"), scene.description.headline)
    body = deck.body
    figures_row(made, facts.key_figures(scene), Place(body.x, body.y, body.width, 0), deck)
    lists = [one for one in facts.sections(scene) if one.lines][:2]
    place = Place(body.x, body.y + 86, body.width, body.height - 86)
    tables_beside(made, lists, place, deck)
    note(made, _pairs_told(scene))


def subject_slide(deck: Deck, scene: Scene) -> None:
    """One region or one pair: its figures, partners and latest events."""
    t, view = scene.texts, scene.view
    if view.pair:
        heading = facts.pair_title(*view.pair, t)
        under = tie_state(find_pair(view, view.pair), t)
    else:
        heading, under = region_name(view.regions[0], t.language), unit_kind(view.regions[0], t)
    made = deck.slide(heading, under)
    body = deck.body
    figures_row(made, facts.key_figures(scene), Place(body.x, body.y, body.width, 0), deck)
    lists = [one for one in facts.sections(scene) if one.lines]
    wanted = lists[1:3] if view.pair else lists[:2]
    place = Place(body.x, body.y + 86, body.width, body.height - 86)
    tables_beside(made, wanted, place, deck)
    ids = list(scene.events["id"])
    note(made, _cut(contents.evidence([deck.events[id] for id in ids if id in deck.events])))


def event_slides(deck: Deck) -> None:
    """Every event in tables that continue over slides, its evidence in the notes."""
    t = deck.scene.texts
    if contents.is_grouped(deck.scene):
        shown = t.say_many("{number} event", "{number} events", len(deck.scene.events))
        under = t.say("{events}: grouped by year and region", events=shown)
        for made, _ in table_slides(deck, t.say("Events"), under, contents.years_table(deck.scene)):
            note(made, [under, deck.manifest.line()])
        return
    filled, ids = contents.events_table(deck.scene)
    under = deck.scene.description.headline
    for made, span in table_slides(deck, t.say("Events"), under, filled):
        shown_ids = ids[span.start : span.stop]
        note(made, _cut(contents.evidence([deck.events[id] for id in shown_ids])))


def source_slides(deck: Deck) -> None:
    """Credits and the manifest, then every source with its address; very many by publisher."""
    scene, t = deck.scene, deck.scene.texts
    made = deck.slide(t.say("Sources"), facts.filter_line(scene, deck.manifest))
    body = deck.body
    said = facts.source_line(deck.manifest, t)
    above = Place(body.x, body.y, body.width, 52)
    write(made, above, [(said, Style(13))], t.language, "Credits")
    manifest_table(made, Place(body.x, body.y + 62, body.width, body.height - 62), deck)
    note(made, [*CREDITS, deck.manifest.line()])
    sources = contents.sources_of(list(deck.events.values()))
    under, filled = "", contents.sources_table(sources[:MOST_SOURCES], t)
    if len(sources) > MOST_SOURCES:
        shown = t.say_many("{number} source", "{number} sources", len(sources))
        under = t.say("{sources}: grouped by publisher", sources=shown)
        filled = contents.publishers_table(sources, t)
    for made, _ in table_slides(deck, t.say("Sources"), under, filled):
        note(made, [*filter(None, (under,)), deck.manifest.line()])


def _pairs_told(scene: Scene) -> list[str]:
    """The closest pairs in words: the map for those who cannot see it."""
    t = scene.texts
    return [scene.description.headline, scene.description.subtitle] + [
        f"{facts.pair_title(pair.vn, pair.jp, t)}: "
        f"{t.say_many('{number} event', '{number} events', pair.events)}"
        for pair in scene.view.closest(20)
    ]


def _cut(lines: Sequence[str]) -> list[str]:
    """The lines that notes have room for, and how many were left out."""
    kept: list[str] = []
    size = 0
    for line in lines:
        size += len(line) + 1
        if size > MOST_NOTES:
            return [*kept, f"… +{len(lines) - len(kept)}"]
        kept.append(line)
    return kept


def page_numbers(deck: Deck) -> None:
    """The number of every slide at its foot; the title slide bears none."""
    for at, made in enumerate(deck.book.slides, 1):
        if at > 1:
            place = Place(deck.width - MARGIN - 40, deck.height - FOOT, 40, 14)
            language = deck.scene.texts.language
            style = Style(9, "ink-3", anchor="end")
            write(made, place, [(str(at), style)], language, "Page")


def dated(book: Any, deck: Deck) -> None:
    """Set the presentation's own properties; its time is the day of the snapshot."""
    from datetime import datetime

    day = datetime.combine(date.fromisoformat(deck.manifest.dated), datetime.min.time())
    properties = book.core_properties
    properties.title = deck.scene.description.headline
    properties.author = deck.manifest.program
    properties.subject = deck.manifest.line()
    properties.language = deck.scene.texts.language
    properties.created = properties.modified = day
    properties.last_modified_by = deck.manifest.program
    book.slide_width, book.slide_height = Pt(deck.width), Pt(deck.height)
