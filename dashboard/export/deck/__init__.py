"""A query -> PowerPoint slides: native shapes, chart and tables, with the evidence in the notes."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from typing import BinaryIO, Final

from pptx import Presentation

from dashboard.export.deck import slides
from dashboard.export.deck.book import Deck
from dashboard.export.deck.contents import is_grouped
from dashboard.export.manifest import Manifest
from dashboard.query import Query
from dashboard.scene import set_scene
from geodata.errors import QueryError
from geodata.store import Store

SIZES: Final = {"16x9": (960.0, 540.0), "4x3": (720.0, 540.0)}
"""Papers of a deck in points."""
MOST_SUBJECTS: Final = 12
"""Selected regions with a slide of their own."""
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_WRITTEN: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def write_deck(store: Store, query: Query, paper: str, today: date, out: BinaryIO) -> Manifest:
    """Write the slides of a query; returns what they say of themselves.

    Title, map, timeline, key figures, a slide a selected region or pair, the events, the sources.
    The same query on the same snapshot and day gives the same bytes. Raises QueryError for an
    unknown paper.
    """
    if paper not in SIZES:
        raise QueryError(f'unknown value "{paper}" of "paper"; one of: {", ".join(SIZES)}')
    scene = set_scene(store, query, "light", today)
    selection = store.choose(*query.condition())
    manifest = Manifest.of(query, selection)
    events = {event.id: event for event in selection}
    deck = Deck(Presentation(), scene, manifest, events, *SIZES[paper])
    slides.dated(deck.book, deck)
    slides.title_slide(deck)
    slides.map_slide(deck)
    slides.timeline_slide(deck)
    if query.pair:
        slides.subject_slide(deck, scene)
    elif len(query.regions) != 1:
        slides.figures_slide(deck)
    for code in query.regions[:MOST_SUBJECTS]:
        alone = replace(query, regions=(code,), pair=None)
        slides.subject_slide(deck, set_scene(store, alone, "light", today))
    slides.event_slides(deck)
    slides.source_slides(deck)
    slides.page_numbers(deck)
    book = io.BytesIO()
    deck.book.save(book)
    settle(book, manifest.dated, out)
    return manifest


def settle(archive: BinaryIO, day: str, out: BinaryIO) -> None:
    """Copy an Office file with every time in it set to one day, so that bytes do not tell when."""
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename.endswith(".xlsx"):
                inner = io.BytesIO()
                settle(io.BytesIO(data), day, inner)
                data = inner.getvalue()
            elif entry.filename == "docProps/core.xml":
                data = _WRITTEN.sub(rb"\g<1>" + f"{day}T00:00:00Z".encode(), data)
            fresh = zipfile.ZipInfo(entry.filename, _EPOCH)
            new.writestr(fresh, data, zipfile.ZIP_DEFLATED)


__all__ = ["MOST_SUBJECTS", "SIZES", "is_grouped", "settle", "write_deck"]
