"""The `kizuna` command. Modules that take long to load are loaded by the command that needs them.

Results go to standard output or the file named, progress and messages to standard error. Exit
codes: 0 all done; 1 some input failed, could not be resolved, or a means is missing (the rest is
done); 2 wrong usage.
"""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="kizuna",
    help="Vietnam–Japan local cooperation: from articles to a linked map and timeline.",
    invoke_without_command=True,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

DEFAULT_PORT = 8050
_Store = Annotated[
    Path, typer.Option("--store", envvar="KIZUNA_STORE", help="Folder that keeps the events.")
]
_Published = Annotated[
    str | None,
    typer.Option(metavar="EDTF", help="Publication day, month or year of articles that give none."),
]
_Workers = Annotated[int, typer.Option(min=1, max=64, help="Processes that read articles.")]
_DEFAULT_STORE = Path(".kizuna")


class Format(StrEnum):
    """What `extract` writes."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    GEOJSON = "geojson"


class Lang(StrEnum):
    """Language of an export."""

    EN = "en"
    VI = "vi"
    JA = "ja"
    ID = "id"


@app.callback()
def start(
    version: Annotated[bool, typer.Option("--version", help="Print the version and end.")] = False,
) -> None:
    """Read what is new and open the dashboard; see `kizuna COMMAND --help` for the rest."""
    if version:
        from importlib.metadata import version as version_of

        typer.echo(f"kizuna {version_of('kizuna')}")
        raise typer.Exit


@app.command()
def serve(
    inputs: Annotated[
        list[str] | None, typer.Argument(metavar="INPUT", help="Files, folders or globs.")
    ] = None,
    port: Annotated[int, typer.Option(min=1, max=65535)] = DEFAULT_PORT,
    host: Annotated[str, typer.Option(metavar="ADDR", help="Address to listen on.")] = "127.0.0.1",
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    store: _Store = _DEFAULT_STORE,
    published: _Published = None,
    workers: _Workers = 1,
) -> None:
    """Read what is new and open the dashboard (default input: the seeds)."""
    from dashboard.commands.serving import serve as run

    raise typer.Exit(run(inputs or [], store, host, port, browser, published, workers))


@app.command()
def extract(
    inputs: Annotated[list[str], typer.Argument(metavar="INPUT...", help="Files, folders, globs.")],
    output: Annotated[
        str | None,
        typer.Option(help='File to write, "-" for standard output; without it the store.'),
    ] = None,
    form: Annotated[
        Format | None, typer.Option("--format", help="jsonl unless the file's suffix says more.")
    ] = None,
    published: _Published = None,
    workers: _Workers = 1,
    store: _Store = _DEFAULT_STORE,
) -> None:
    """Read articles and registry tables: to a file, or into the store."""
    from dashboard.commands.extracting import extract_to_file, extract_to_store

    if output is None:
        if form is not None:
            raise typer.BadParameter("--format says how a file is written; name it with --output.")
        raise typer.Exit(extract_to_store(inputs, store, published, workers))
    raise typer.Exit(extract_to_file(inputs, output, form, published, workers))


@app.command()
def explain(
    file: Annotated[str, typer.Argument(metavar="FILE")],
    published: _Published = None,
) -> None:
    """Show one document's way through every stage, with the reason for each decision."""
    from dashboard.commands.explaining import explain as run

    raise typer.Exit(run(file, published))


@app.command()
def evaluate(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Articles with gold*.jsonl beside them.")
    ],
    verbose: Annotated[bool, typer.Option(help="List every miss and every extra.")] = False,
) -> None:
    """Score the extraction on annotated articles, by language and type."""
    from dashboard.commands.evaluating import evaluate as run

    raise typer.Exit(run(folder, verbose))


@app.command()
def geocode(
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME...")] = None,
    on: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Only units in force on this day (YYYY-MM-DD)."),
    ] = None,
    file: Annotated[
        Path | None, typer.Option(metavar="CSV", help="Names in the column `name`, or the first.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="GeoJSON file to write instead of lines.")
    ] = None,
    online: Annotated[
        bool, typer.Option("--online", help="Ask Nominatim for what the gazetteer lacks.")
    ] = False,
    server: Annotated[
        str,
        typer.Option(
            metavar="ADDRESS", envvar="KIZUNA_NOMINATIM", help="The Nominatim server of --online."
        ),
    ] = "https://nominatim.openstreetmap.org",
    store: _Store = _DEFAULT_STORE,
) -> None:
    """Print code, place and coordinates of names, one tab-separated line each."""
    from dashboard.commands.geocoding import geocode as run

    if not names and file is None:
        raise typer.BadParameter("give names, or a table of names with --file.")
    raise typer.Exit(run(names or [], file, on, output, server if online else None, store))


@app.command()
def export(
    output: Annotated[Path, typer.Option(metavar="FILE", help="Its suffix says what is written.")],
    query: Annotated[
        str, typer.Option(help='Filters as in the page\'s address, "region=VN-13&year=2025".')
    ] = "",
    lang: Annotated[Lang | None, typer.Option(help="Language of titles and names.")] = None,
    store: _Store = _DEFAULT_STORE,
    show: Annotated[
        str, typer.Option(help="Picture: briefing, dossier, map, timeline, bars or both.")
    ] = "briefing",
    paper: Annotated[
        str, typer.Option(help="Picture, slides: 16x9 or 4x3; picture: a4-landscape, a4-portrait.")
    ] = "16x9",
    theme: Annotated[str, typer.Option(help="Picture: light or dark.")] = "light",
    scale: Annotated[int, typer.Option(min=1, max=6, help="PNG: pixels a CSS pixel.")] = 2,
    excel: Annotated[
        bool, typer.Option("--excel", help="CSV: with the byte order mark that Excel needs.")
    ] = False,
) -> None:
    """Write the events of a query: png svg pdf pptx csv xlsx geojson jsonl parquet ics
    .timeline.json.
    """
    from dashboard.commands.exporting import Picture
    from dashboard.commands.exporting import export as run

    picture = Picture(show, paper, theme, scale)
    raise typer.Exit(run(output, query, lang.value if lang else None, store, picture, excel))


def main() -> None:
    """Run the command; without one, or with an option alone, it is `serve`."""
    arguments = sys.argv[1:]
    own = {"--help", "--version", "--install-completion", "--show-completion"}
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in own):
        sys.argv.insert(1, "serve")
    app()


if __name__ == "__main__":
    main()
