"""What slides are filled with: tables that continue, lists beside each other, key figures."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from dashboard.export import facts
from dashboard.export.deck import contents
from dashboard.export.deck.book import Deck
from dashboard.export.deck.pages import height, paged, shortened
from dashboard.export.deck.pen import Cell, Place, Style, table, write
from dashboard.export.sheet.fitting import width

TABLE: Final = 11.0
"""Points of a table's text."""


def manifest_table(made: Any, place: Place, deck: Deck) -> None:
    """What the export says of itself, field by field."""
    t = deck.scene.texts
    head = [Cell(t.say("Export")), Cell("")]
    fields = deck.manifest.fields().items()
    rows = [[Cell(key, colour="ink-2"), Cell(str(value))] for key, value in fields]
    widths = [place.width * 0.2, place.width * 0.8]
    every = [head, *shortened(rows, widths, TABLE)]
    heights = [height(row, widths, TABLE) for row in every]
    table(made, place, widths, every, heights, TABLE, t.language, t.say("Export"))


def table_slides(
    deck: Deck, heading: str, under: str, filled: contents.Table
) -> Iterator[tuple[Any, range]]:
    """The slides of a table, and which of its rows stand on each."""
    t = deck.scene.texts
    shares, head, rows = filled
    body = deck.body
    widths = [share * body.width for share in shares]
    short = shortened(rows, widths, TABLE)
    portions = paged(head, short, widths, TABLE, body.height)
    at = 0
    for number, portion in enumerate(portions, 1):
        name = heading if len(portions) == 1 else f"{heading} · {number}/{len(portions)}"
        made = deck.slide(name, under)
        every = [head, *portion]
        heights = [height(row, widths, TABLE) for row in every]
        place = Place(body.x, body.y, body.width, sum(heights))
        table(made, place, widths, every, heights, TABLE, t.language, name)
        yield made, range(at, at + len(portion))
        at += len(portion)


def tables_beside(made: Any, lists: Sequence[facts.Section], place: Place, deck: Deck) -> None:
    """Lists as tables in columns, each with as many rows as fit."""
    if not lists:
        return
    wide = (place.width - 24 * (len(lists) - 1)) / len(lists)
    for at, section in enumerate(lists):
        shares, head, rows = contents.list_table(section, deck.scene.texts)
        widths = [share * wide for share in shares]
        portion = paged(head, shortened(rows, widths, TABLE), widths, TABLE, place.height)[0]
        every = [head, *portion]
        heights = [height(row, widths, TABLE) for row in every]
        here = Place(place.x + at * (wide + 24), place.y, wide, sum(heights))
        language = deck.scene.texts.language
        table(made, here, widths, every, heights, TABLE, language, section.title)


def figures_row(made: Any, figures: Sequence[facts.KeyFigure], place: Place, deck: Deck) -> None:
    """Key figures beside each other."""
    wide = place.width / max(1, len(figures))
    for at, figure in enumerate(figures):
        _figure(made, figure, Place(place.x + at * wide, place.y, wide - 10, 76), deck)


def figures_column(made: Any, figures: Sequence[facts.KeyFigure], place: Place, deck: Deck) -> None:
    """Key figures below each other."""
    for at, figure in enumerate(figures):
        _figure(made, figure, Place(place.x, place.y + at * 84, place.width, 76), deck)


def _figure(made: Any, figure: facts.KeyFigure, place: Place, deck: Deck) -> None:
    value = f"{figure.value} {figure.beside}".strip()
    size = min(34.0, 34.0 * 0.85 * place.width / max(1.0, width(value, 34, 650)))
    lines = [(value, Style(size, bold=True)), (figure.label, Style(13, "ink-2"))]
    write(made, place, lines, deck.scene.texts.language, figure.label)
