"""Scores per language, measured once and shown on the About page.

`python -m dashboard.scores FOLDER` measures them anew on a folder of annotated articles and writes
scores.csv beside this module; a test holds the file to the measurement.
"""

import csv
import io
import sys
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Final

from geodata.evaluate import Tally, evaluate
from geodata.gold import read_gold
from geodata.records import LANGUAGES

from .reading import read_input

FILE: Final = Path(__file__).with_name("scores.csv")
MEASURE: Final = "TDR"
"""Right means: type, date and regions, as the annotation guidelines compare them."""

BLIND_F1: Final = 0.81
"""F1 of the same measure on 20 articles (99 events) that nobody who wrote the rules has read
(round 7 of tests/devset/SCORES.md): what to expect of articles nobody has seen."""


@dataclass(frozen=True, slots=True)
class Score:
    """What one language's annotated articles gave; "" is all of them.

    `hits`: events found and right, `found`: events found, `annotated`: events to be found.
    """

    language: str
    articles: int
    hits: int
    found: int
    annotated: int

    @property
    def precision(self) -> float:
        """Share of the events found that are right."""
        return Tally(self.hits, self.found, self.annotated).precision

    @property
    def recall(self) -> float:
        """Share of the events to be found that were."""
        return Tally(self.hits, self.found, self.annotated).recall


def read_scores() -> tuple[Score, ...]:
    """The scores last measured, one a language and "" for all."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(
            Score(row.pop("language"), **{key: int(value) for key, value in row.items()})
            for row in csv.DictReader(file)
        )


def measure(folder: Path) -> tuple[Score, ...]:
    """Read the annotated articles of a folder and score them."""
    gold = read_gold(folder)
    found = {each.document.id: each.candidates for each in read_input([folder]).findings}
    result = evaluate(gold, found)
    scores = []
    for language in (*LANGUAGES, ""):
        tally = result.tally(MEASURE, language=language)
        articles = sum(1 for each in gold.values() if language in ("", each.language))
        scores.append(Score(language, articles, tally.hits, tally.predicted, tally.gold))
    return tuple(scores)


def as_csv(scores: tuple[Score, ...]) -> str:
    """The scores as scores.csv holds them."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(field.name for field in fields(Score))
    writer.writerows(astuple(score) for score in scores)
    return out.getvalue()


if __name__ == "__main__":
    FILE.write_text(as_csv(measure(Path(sys.argv[1]))), encoding="utf-8")
