"""Time and memory of reading and merging many articles into a store.

    python tests/benchmarks/bench_scale.py [ARTICLES...]

Makes 1,000, 3,000 and 10,000 articles (or as many as named) from those of the development set, each
about other regions and another year, none twice, and brings an empty store up to date with them as
`kizuna extract` does; then again with one article more. Each size runs in a process of its own.
Prints one JSON object a size: seconds of reading, of all, and of the later update, the events, and
the most memory that the process had (ru_maxrss, megabytes). The default takes some minutes.
"""

import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count, islice
from pathlib import Path

from dashboard.reading import update
from geodata.documents import read_documents
from geodata.edtf import parse_edtf
from geodata.gazetteer import display_name, units
from geodata.records import Document, Language
from geodata.store import Store

ROOT = Path(__file__).parents[2]
SIZES = (1_000, 3_000, 10_000)
YEARS = 8
"""Articles are moved back by up to so many years."""
_YEAR = re.compile(r"(?<!\d)20[012]\d(?!\d)")


@cache
def _places(language: Language) -> tuple[re.Pattern[str], dict[str, tuple[list[str], int]]]:
    """The names of all units as a pattern, and each with its country's names and its number."""
    known: dict[str, tuple[list[str], int]] = {}
    for era in ("63", "JP"):
        names = [display_name(unit.code, language) for unit in units(era)]
        known |= {name: (names, number) for number, name in enumerate(names)}
    longest = sorted(known, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest))), known


def moved(text: str, language: Language, step: int) -> str:
    """The text about the units `step` further down their lists, and some years earlier."""
    pattern, known = _places(language)

    def other(found: re.Match[str]) -> str:
        names, number = known[found.group()]
        return names[(number + step) % len(names)]

    years = step % YEARS
    return _YEAR.sub(lambda year: str(int(year.group()) - years), pattern.sub(other, text))


def made() -> Iterator[Document]:
    """Articles without end, no two of the same text."""
    inputs = [ROOT / "tests" / "devset", ROOT / "seeds"]
    originals = [found for found in read_documents(inputs) if isinstance(found, Document)]
    seen: set[int] = set()
    for step in count():
        for article in originals:
            language = article.language or "en"
            text = moved(article.text, language, step)
            if hash(text) in seen or article.published is None:
                continue
            seen.add(hash(text))
            yield Document(
                id=f"{article.id}-{step}",
                text=text,
                title=moved(article.title, language, step),
                url=f"{article.url}?{step}",
                publisher=article.publisher,
                language=language,
                published=parse_edtf(moved(article.published.edtf, language, step)),
                published_basis="given",
                origin=f"{article.id}-{step}.md",
            )


def write(folder: Path, documents: Iterator[Document]) -> None:
    """Write articles as files with front matter, a thousand a folder."""
    for number, document in enumerate(documents):
        home = folder / f"{number // 1000}"
        home.mkdir(exist_ok=True)
        assert document.published is not None
        facts = {
            "id": document.id,
            "lang": document.language,
            "published": document.published.edtf,
            "title": document.title,
        }
        head = "\n".join(f"{name}: {json.dumps(value)}" for name, value in facts.items())
        (home / f"{number}.md").write_text(f"---\n{head}\n---\n\n{document.text}", encoding="utf-8")


def seconds(run: Callable[[], object]) -> float:
    """Seconds of this process that a call takes."""
    start = time.process_time()
    run()
    return round(time.process_time() - start, 1)


def measure(size: int) -> dict[str, object]:
    """Bring a store up to date with so many articles, then with one more."""
    with tempfile.TemporaryDirectory() as place:
        inputs, store = Path(place, "articles"), Store(Path(place, "store"))
        inputs.mkdir()
        subprocess.run([sys.executable, __file__, "write", str(inputs), str(size)], check=True)
        reading: list[float] = [0.0]
        begin = time.process_time()
        whole = seconds(
            lambda: update(
                store, [inputs], tell=lambda _: reading.append(time.process_time() - begin)
            )
        )
        first = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        extra = inputs / "extra.md"
        extra.write_text(next((inputs / "0").iterdir()).read_text("utf-8") + "\n\nEnd.", "utf-8")
        later = seconds(lambda: update(store, [inputs]))
        return {
            "articles": size,
            "events": store.snapshot.counts["events"],
            "seconds": {"reading": round(reading[-1], 1), "all": whole, "one more": later},
            "MB": {
                "first": first,
                "one more": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
            },
        }


def main(arguments: list[str]) -> None:
    match arguments:
        case ["write", folder, size]:
            write(Path(folder), islice(made(), int(size)))
        case ["measure", size]:
            print(json.dumps(measure(int(size))), flush=True)
        case _:
            for size in arguments or map(str, SIZES):
                subprocess.run([sys.executable, __file__, "measure", size], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
