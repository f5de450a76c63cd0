"""Messages and progress of the commands, on standard error."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import typer

from dashboard.reading import Reading, Tell
from geodata.edtf import parse_edtf
from geodata.errors import DateRangeError
from geodata.records import DateSpan, Failure, Skipped

DONE, FAILED = 0, 1


def say(text: str) -> None:
    """Write a line to standard error."""
    typer.echo(text, err=True)


def publication(text: str | None) -> DateSpan | None:
    """Read the value of --published; a wrong one is wrong usage (exit 2)."""
    if text is None:
        return None
    try:
        return parse_edtf(text)
    except DateRangeError as error:
        raise typer.BadParameter(str(error), param_hint="--published") from error


def report(notes: Sequence[Failure | Skipped]) -> None:
    """Name what was left out by rule and what failed, failures last."""
    for note in notes:
        if isinstance(note, Skipped):
            say(f"skipped  {note.where}: {note.reason}")
    for note in notes:
        if isinstance(note, Failure):
            say(f"failed   {note.where}: {note.reason}")


def summary(reading: Reading, events: int, undated: int) -> str:
    """Return the counts of a run in one line."""
    places = sum(1 for each in reading.unresolved if each.kind == "place")
    dates = len(reading.unresolved) - places
    read = _plural(len(reading.findings), "article") + " read"
    if known := reading.met - len(reading.findings):
        read += f", {known} known already"
    parts = [
        read,
        f"{_plural(events, 'event')}, {undated} without a date",
        f"{_plural(places, 'place')} and {_plural(dates, 'date')} unresolved",
    ]
    if reading.failures:
        parts.append(f"{len(reading.failures)} failed")
    return "; ".join(parts) + "."


@contextmanager
def progress(label: str) -> Iterator[Tell | None]:
    """Show a counter while documents are read, when a person watches; it leaves no trace."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console

    with Console(stderr=True).status(f"{label} …") as status:
        yield lambda count: status.update(f"{label} … {count}")


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
