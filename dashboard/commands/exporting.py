"""`kizuna export`: the events of a query as a table, a map, a calendar, slides or a picture."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO, cast

import typer

from dashboard.commands.messages import DONE, FAILED, say
from dashboard.export.files import (
    CARRIED_BESIDE,
    DATA,
    data_suffix,
    replace_file,
    write_beside,
    write_data,
)
from dashboard.export.manifest import Manifest
from dashboard.export.render import FORMATS, RenderError
from dashboard.query import Query
from dashboard.reading import default_input, update
from geodata.errors import KizunaError, QueryError
from geodata.records import Language
from geodata.store import Store


@dataclass(frozen=True, slots=True)
class Picture:
    """How a picture or a deck is made: what it shows, its paper, theme and scale (PNG only)."""

    subject: str = "briefing"
    paper: str = "16x9"
    theme: str = "light"
    scale: int = 2


def export(
    output: Path,
    query: str,
    lang: str | None,
    folder: Path,
    picture: Picture = Picture(),
    excel: bool = False,
) -> int:
    """Write one file, of a format without a place for it the manifest beside it; reads the default
    input when there is no store yet.

    Wrong usage (an unknown suffix, key or value) raises typer.BadParameter; a missing browser, a
    damaged store or a file that can't be written gives FAILED with a message.
    """
    asked = _asked(query, lang)
    write = _writer(output.name, asked, picture, excel)
    store = Store(folder)
    try:
        if store.is_empty:
            update(store, default_input(store))
        replace_file(output, lambda out: write(store, out))
        manifest = Manifest.of(asked, store.choose(*asked.condition()))
        if data_suffix(output.name) in CARRIED_BESIDE:
            write_beside(output, manifest)
    except QueryError as error:
        raise typer.BadParameter(str(error)) from error
    except RenderError as error:
        say(f"{output}: {error}")
        return FAILED
    except KizunaError as error:
        say(str(error))
        return FAILED
    except OSError as error:
        say(f"{output}: it can't be written ({error.strerror or error}); name another file.")
        return FAILED
    say(f"{output}: {manifest.line()}")
    return DONE


def _asked(query: str, lang: str | None) -> Query:
    try:
        asked = Query.from_url(query)
    except QueryError as error:
        raise typer.BadParameter(str(error), param_hint="--query") from error
    return replace(asked, lang=cast(Language, lang)) if lang else asked


def _writer(
    name: str, query: Query, picture: Picture, excel: bool
) -> Callable[[Store, BinaryIO], None]:
    """What writes a file of this name."""
    suffix = data_suffix(name)
    form = name.lower().rpartition(".")[2]
    if suffix:

        def data(store: Store, out: BinaryIO) -> None:
            write_data(store, query, suffix, out, bom=excel)

        return data
    if form == "pptx":

        def slides(store: Store, out: BinaryIO) -> None:
            from dashboard.export.deck import write_deck

            write_deck(store, query, picture.paper, date.today(), out)

        return slides
    if form == "svg" or form in FORMATS:

        def drawn(store: Store, out: BinaryIO) -> None:
            from dashboard.export.picture import compose_sheet, sheet_svg
            from dashboard.export.render import render

            sheet = compose_sheet(
                store, query, picture.subject, picture.paper, picture.theme, date.today()
            )
            if form == "svg":
                out.write(f"{sheet_svg(sheet)}\n".encode())
            else:
                render(sheet, form, picture.scale, out)

        return drawn
    known = ", ".join(f".{each}" for each in ("svg", *FORMATS, "pptx", *DATA))
    raise typer.BadParameter(
        f'"{name}": the suffix says what is written; one of: {known}', param_hint="--output"
    )
