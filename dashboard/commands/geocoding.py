"""`kizuna geocode`: names and coordinates -> codes, places and points."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import typer
from geopy.exc import ConfigurationError

from dashboard.commands.messages import DONE, FAILED, say
from geodata.errors import DateRangeError, UnreadableError
from geodata.gazetteer import as_day
from geodata.nominatim import OnlineGeocoder
from geodata.placelist import PlacedName, geocode_lines, geocode_table, to_geojson

_CACHE = "geocoder.sqlite"


def geocode(
    names: list[str],
    file: Path | None,
    on: str | None,
    output: Path | None,
    server: str | None,
    store: Path,
) -> int:
    """Print a line for each name and row, or write them all as GeoJSON; messages to stderr.

    `server` is the Nominatim server to ask for what the gazetteer lacks, None to ask none.
    """
    if on is not None:
        try:
            as_day(on)
        except DateRangeError as error:
            raise typer.BadParameter(str(error), param_hint="--on") from error
    online = _online(server, store) if server else None
    try:
        placed = list(_placed(names, file, on, online))
        if output is not None:
            text = json.dumps(to_geojson(placed), ensure_ascii=False, indent=1)
            output.write_text(text + "\n", encoding="utf-8")
    except (UnreadableError, OSError) as error:
        say(str(error))
        return FAILED
    for each in placed:
        if output is None:
            typer.echo(each.line())
        _explain(each)
    for credit in dict.fromkeys(each.attribution for each in placed if each.found):
        say(credit)
    return DONE if all(each.found for each in placed) else FAILED


def _online(server: str, store: Path) -> OnlineGeocoder:
    try:
        return OnlineGeocoder(store / _CACHE, server)
    except ConfigurationError as error:
        raise typer.BadParameter(str(error), param_hint="--server") from error


def _placed(
    names: list[str], file: Path | None, on: str | None, online: OnlineGeocoder | None
) -> Iterator[PlacedName]:
    rows = geocode_table(file, on, online) if file else ()
    return chain(geocode_lines(names, on, online), rows)


def _explain(each: PlacedName) -> None:
    if not each.found:
        say(f"{each.query}: {each.reason}")
    if each.suggestions:
        say(f"{each.query}: nearest names: {', '.join(each.suggestions)}")
    if each.candidates:
        say(f"{each.query}: took {each.address} ({each.reason}); also {'; '.join(each.candidates)}")
