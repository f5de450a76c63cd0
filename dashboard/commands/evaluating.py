"""`kizuna evaluate`: annotated articles -> scores, each document before merging."""

from pathlib import Path

import typer

from dashboard.commands.messages import DONE, FAILED, progress, report, say
from dashboard.reading import read_input
from geodata.errors import KizunaError
from geodata.evaluate import evaluate as score
from geodata.gold import read_gold
from geodata.scorecard import report as lines


def evaluate(folder: Path, verbose: bool) -> int:
    """Print the scores of a folder with articles and gold*.jsonl."""
    try:
        gold = read_gold(folder)
    except (KizunaError, OSError) as error:
        say(str(error))
        return FAILED
    if not gold:
        say(f"{folder}: no gold*.jsonl in it; annotations stand beside their articles.")
        return FAILED
    with progress("Reading") as tell:
        reading = read_input([folder], tell=tell)
    found = {each.document.id: each.candidates for each in reading.findings}
    for line in lines(score(gold, found), verbose=verbose):
        typer.echo(line)
    report(reading.failures)
    for missing in sorted(gold.keys() - found.keys()):
        say(f"failed   {missing}: it is annotated but no article of this id is in {folder}.")
    return FAILED if reading.failures or gold.keys() - found.keys() else DONE
