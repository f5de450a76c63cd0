"""What is known of an article besides its text: from sources.csv, front matter, a table's row."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, replace

from geodata.documents.encoding import decode
from geodata.edtf import parse_edtf
from geodata.errors import DateRangeError, UnreadableError
from geodata.records import LANGUAGES, DateSpan, Failure, Language, PublishedBasis

# Other ways to write the languages: old and wrong codes that web pages still carry.
_OTHER_CODES: dict[str, Language] = {"in": "id", "jp": "ja", "vn": "vi", "ind": "id", "vie": "vi"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Facts of one article; "" and None mean not known."""

    id: str = ""
    title: str = ""
    title_translated: bool = False
    url: str = ""
    publisher: str = ""
    language: Language | None = None
    published: DateSpan | None = None
    published_basis: PublishedBasis = "none"

    def over(self, weaker: "Facts") -> "Facts":
        """Return these facts with the gaps filled from weaker ones."""
        merged = replace(
            self,
            id=self.id or weaker.id,
            url=self.url or weaker.url,
            publisher=self.publisher or weaker.publisher,
            language=self.language or weaker.language,
        )
        if not self.title or (self.title_translated and weaker.title):
            merged = replace(merged, title=weaker.title, title_translated=weaker.title_translated)
        if self.published is None:
            merged = replace(
                merged, published=weaker.published, published_basis=weaker.published_basis
            )
        return merged


def language_of(tag: str) -> Language | None:
    """Return the language of a tag such as "vi", "id-ID" or "ja_JP"; None for any other."""
    code = tag.strip().lower().replace("_", "-").split("-")[0]
    known: dict[str, Language] = {language: language for language in LANGUAGES}
    return known.get(code) or _OTHER_CODES.get(code)


def facts_of(row: Mapping[str, str], where: str) -> tuple[Facts, tuple[Failure, ...]]:
    """Read facts that a person gave; a value that is wrong is a failure and counts as not given.

    Keys: id, title (or title_en, a translation), lang, published, url, publisher. Empty values
    are not given. `where` names the row or file in messages.
    """
    failures: list[Failure] = []
    published, language = None, None
    if given := row.get("published", ""):
        try:
            published = parse_edtf(given)
        except DateRangeError:
            failures.append(Failure(where, f'published "{given}" is not a date; write YYYY-MM-DD.'))
    if given := row.get("lang", "") or row.get("language", ""):
        language = language_of(given)
        if language is None:
            failures.append(
                Failure(where, f'lang "{given}" is no language of ours; write one of {_LIST}.')
            )
    title = row.get("title", "")
    facts = Facts(
        id=row.get("id", ""),
        title=title or row.get("title_en", ""),
        title_translated=not title and bool(row.get("title_en")) and language != "en",
        url=row.get("url", ""),
        publisher=row.get("publisher", ""),
        language=language,
        published=published,
        published_basis="given" if published else "none",
    )
    return facts, tuple(failures)


_LIST = ", ".join(LANGUAGES)


@dataclass(frozen=True, slots=True)
class FactsTable:
    """A folder's `sources.csv`: facts by file name, and failures by the file they concern.

    A failure under "" concerns the table as a whole.
    """

    facts: Mapping[str, Facts]
    failures: tuple[tuple[str, Failure], ...]


EMPTY_TABLE = FactsTable({}, ())


def read_facts_table(data: bytes, origin: str, present: frozenset[str]) -> FactsTable:
    """Read a `sources.csv`; its header needs `file`, its other columns are those of `facts_of`.

    `present`: the names of the files beside it. Rows count from the header, which is row 1.
    """
    try:
        reader = csv.DictReader(io.StringIO(decode(data), newline=""))
        header = tuple(name.strip() for name in reader.fieldnames or ())
    except (UnreadableError, csv.Error) as error:
        return FactsTable({}, (("", Failure(origin, str(error))),))
    if "file" not in header:
        found = ",".join(header) or "nothing"
        reason = (
            f"its header is {found!r}; it needs a column file, and may have lang, published, "
            "publisher, url, title."
        )
        return FactsTable({}, (("", Failure(origin, reason)),))
    reader.fieldnames = header
    facts: dict[str, Facts] = {}
    failures: list[tuple[str, Failure]] = []
    for number, row in enumerate(reader, start=2):
        where = f"{origin} row {number}"
        name = (row.get("file") or "").strip()
        if None in row or None in row.values():
            reason = f"it has not {len(header)} cells like the header; quote a cell with a comma."
            failures.append((name, Failure(where, reason)))
        elif problem := _misnamed(name, facts, present):
            failures.append((name, Failure(where, problem)))
        else:
            cells = {key: (value or "").strip() for key, value in row.items()}
            facts[name], wrong = facts_of(cells, where)
            failures.extend((name, failure) for failure in wrong)
    return FactsTable(facts, tuple(failures))


def _misnamed(name: str, facts: Mapping[str, Facts], present: frozenset[str]) -> str:
    if not name:
        return "file is empty; write the name of the article's file."
    if name in facts:
        return f'file "{name}" has a row already; keep one of them.'
    if name not in present:
        return f'file "{name}" is not in this folder; correct the name or remove the row.'
    return ""
