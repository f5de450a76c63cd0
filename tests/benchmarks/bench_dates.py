"""Reading dates, beside `dateparser.search.search_dates` on the same texts in the same run.

    python tests/benchmarks/bench_dates.py

needs dateparser. Prints one JSON object: megabytes of text a second on one core (best of three),
the ratio of the two, and how many of the phrases of `tests/corpora` that name one day each reads as
that day. Ours were written with these phrases in view, dateparser was not: the second figure shows
what the phrases ask for, not who is better on unseen text. EDTF values a second come last.
"""

import csv
import importlib.util
import json
import time
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

from dateparser.search import search_dates

from geodata.dates import find_dates
from geodata.edtf import parse_edtf
from geodata.records import LANGUAGES, DateSpan, Language, Sentence

ROOT = Path(__file__).parents[2]
PUBLISHED = parse_edtf("2025-11-26")
SETTINGS = {"RELATIVE_BASE": datetime(2025, 11, 26), "DATE_ORDER": "DMY"}
EDTF = ("2025", "2025-11", "2025-11-25", "2025-11-25/2025-11-27", "2015~")

Text = tuple[str, Language, DateSpan]


def seed_texts() -> list[Text]:
    """The articles that ship: Indonesian prose of newspapers."""
    with (ROOT / "seeds" / "sources.csv").open(encoding="utf-8") as rows:
        return [
            (
                (ROOT / "seeds" / row["file"]).read_text(encoding="utf-8"),
                "id",
                parse_edtf(row["published"]),
            )
            for row in csv.DictReader(rows)
        ]


def phrase_texts() -> dict[Language, list[tuple[str, str]]]:
    """(phrase, EDTF) of each language, for the phrases that name one day."""
    return {
        language: [
            (phrase, value)
            for value, phrases in _corpus(language).items()
            if len(value) == 10 and value[:4].isdigit()
            for phrase in phrases
        ]
        for language in LANGUAGES
    }


def _corpus(language: Language) -> dict[str, list[str]]:
    path = ROOT / "tests" / "corpora" / f"dates_{language}.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    corpus: dict[str, list[str]] = module.CORPUS
    return corpus


def ours(text: str, language: Language, published: DateSpan) -> set[date]:
    """The days that Kizuna reads in a text, a sentence a line."""
    sentences = []
    start = 0
    for number, line in enumerate(text.splitlines(keepends=True)):
        sentences.append(Sentence(start, start + len(line), line, number, "body"))
        start += len(line)
    mentions = find_dates(text, sentences, language, published)
    return {m.span.start for m in mentions if m.span and m.span.start == m.span.end}


def theirs(text: str, language: Language, published: DateSpan) -> set[date]:
    """The days that dateparser reads in a text, line by line as its users must."""
    found: set[date] = set()
    for line in text.splitlines():
        if line.strip():
            pairs = search_dates(line, languages=[language], settings=SETTINGS) or []
            found.update(when.date() for _, when in pairs)
    return found


def megabytes_a_second(
    read: Callable[[str, Language, DateSpan], set[date]], texts: Iterable[Text], rounds: int
) -> float:
    """Best of so many rounds, in megabytes of UTF-8 a second of this process."""
    texts = list(texts)
    size = sum(len(text.encode()) for text, _, _ in texts)
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for text, language, published in texts:
            read(text, language, published)
        best = min(best, time.process_time() - start)
    return size / best / 1e6


def main() -> None:
    phrases = phrase_texts()
    prose = seed_texts()
    dense: list[Text] = [
        ("\n".join(phrase for phrase, _ in rows), language, PUBLISHED)
        for language, rows in phrases.items()
    ]
    report: dict[str, object] = {}
    for name, texts in (("articles", prose), ("nothing but dates", dense)):
        own, peer = megabytes_a_second(ours, texts, 4), megabytes_a_second(theirs, texts, 1)
        report[name] = {
            "kizuna MB/s": round(own, 2),
            "dateparser MB/s": round(peer, 4),
            "ratio": round(own / peer),
        }
    report["days read right"] = {
        language: {
            "phrases": len(rows),
            "kizuna": sum(
                ours(phrase, language, PUBLISHED) == {date.fromisoformat(value)}
                for phrase, value in rows
            ),
            "dateparser": sum(
                theirs(phrase, language, PUBLISHED) == {date.fromisoformat(value)}
                for phrase, value in rows
            ),
        }
        for language, rows in phrases.items()
    }
    start = time.process_time()
    for _ in range(20_000):
        for value in EDTF:
            parse_edtf(value)
    report["EDTF values a second"] = round(100_000 / (time.process_time() - start))
    print(json.dumps(report, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
