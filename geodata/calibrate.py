"""Measure how often each kind of evidence is right, on annotated articles.

`python -m geodata.calibrate FOLDER` writes geodata/events/calibration.csv anew, which
`geodata.events.confidence` reads. Right means type, date and region as `geodata.evaluate` compares.
"""

import csv
import io
import sys
from collections import Counter
from pathlib import Path

from geodata.documents import read_documents
from geodata.evaluate import Evaluation, evaluate
from geodata.gold import read_gold
from geodata.pipeline import read_document
from geodata.records import Document

FILE = Path(__file__).with_name("events") / "calibration.csv"


def calibrate(evaluation: Evaluation) -> str:
    """The table as CSV: evidence in words, events right, events found; by evidence."""
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for article in evaluation.articles:
        found.update(entry.rule for entry in article.predicted)
        right.update(predicted.rule for _, predicted in article.pairs)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("evidence", "right", "found"))
    writer.writerows((rule, right[rule], found[rule]) for rule in sorted(found))
    return out.getvalue()


def measure(folder: Path) -> Evaluation:
    """Read the annotated articles of a folder and compare them."""
    documents = [d for d in read_documents([folder]) if isinstance(d, Document)]
    candidates = {d.id: read_document(d).candidates for d in documents}
    return evaluate(read_gold(folder), candidates)


if __name__ == "__main__":
    FILE.write_text(calibrate(measure(Path(sys.argv[1]))), encoding="utf-8")
