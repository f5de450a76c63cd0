"""The whole pipeline beside the date search of a library, on the same texts in the same run.

    python tests/benchmarks/bench_pipeline.py

needs dateparser. Reads the development set and the seeds with `read_document` (sentences, dates,
places, people and events) and every third of the same texts with `dateparser.search.search_dates`,
which finds dates alone and is too slow for all of them. The two take turns, so that a busy machine
slows both. Prints one JSON object: megabytes of UTF-8 text a second of this process (best round),
their ratio, and the share of each stage of the pipeline. Takes 10 to 20 seconds.
"""

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from dateparser.search import search_dates

from geodata.dates import find_dates
from geodata.documents import read_documents
from geodata.geocode import resolve_places
from geodata.mentions import find_places
from geodata.people import read_people
from geodata.pipeline import read_document, read_stages
from geodata.records import Document
from geodata.sentences import split_sentences

ROOT = Path(__file__).parents[2]
ROUNDS = 3
EVERY = 3
"""The library searches one article in so many, of all languages alike."""


def articles() -> list[Document]:
    """The articles of the development set and the seeds, in a fixed order."""
    inputs = [ROOT / "tests" / "devset", ROOT / "seeds"]
    return [found for found in read_documents(inputs) if isinstance(found, Document)]


def size(documents: Sequence[Document]) -> float:
    """Megabytes of UTF-8 text."""
    return sum(len(document.text.encode()) for document in documents) / 1e6


def ours(documents: Sequence[Document]) -> None:
    """Read the documents from text to candidate events."""
    for document in documents:
        read_document(document)


def theirs(documents: Sequence[Document]) -> None:
    """Search the documents for dates with the library, line by line as its users must."""
    for document in documents:
        languages = [document.language] if document.language else None
        for line in document.text.splitlines():
            if line.strip():
                search_dates(line, languages=languages)


def seconds(run: Callable[[], object]) -> float:
    """Seconds of this process that a call takes."""
    start = time.process_time()
    run()
    return time.process_time() - start


def stages(documents: Sequence[Document]) -> dict[str, float]:
    """Seconds of each stage, all documents one stage after the other, best of the rounds."""
    read = [read_stages(document) for document in documents]
    calls: dict[str, Callable[[], object]] = {
        "sentences": lambda: [
            split_sentences(s.document.text, s.language, s.document.title) for s in read
        ],
        "dates": lambda: [
            find_dates(s.document.text, s.sentences, s.language, s.document.published) for s in read
        ],
        "places": lambda: [find_places(s.document.text, s.sentences, s.language) for s in read],
        "people": lambda: [
            read_people(s.document.text, s.sentences, s.language, [p.mention for p in s.places])
            for s in read
        ],
        "resolving": lambda: [
            resolve_places(
                [p.mention for p in s.places],
                s.document.text,
                s.sentences,
                s.language,
                s.document.published,
                [],
            )
            for s in read
        ],
    }
    return {
        name: round(min(seconds(call) for _ in range(ROUNDS)), 3) for name, call in calls.items()
    }


def main() -> None:
    documents = articles()
    ours(documents)  # lexicons and gazetteer are loaded, not measured
    sample = documents[::EVERY]
    own = peer = float("inf")
    for _ in range(ROUNDS):
        own = min(own, seconds(lambda: ours(documents)) / size(documents))
        peer = min(peer, seconds(lambda: theirs(sample)) / size(sample))
    report = {
        "articles": len(documents),
        "MB": round(size(documents), 3),
        "kizuna MB/s, whole pipeline": round(1 / own, 3),
        "dateparser MB/s, dates alone": round(1 / peer, 4),
        "MB searched by dateparser": round(size(sample), 4),
        "ratio": round(peer / own, 1),
        "seconds": {**stages(documents), "whole pipeline": round(own * size(documents), 3)},
    }
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
