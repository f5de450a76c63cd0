"""The order of reading: find the files, read each by its kind, give ids, keep what fails."""

import hashlib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from geodata.documents.encoding import decode
from geodata.documents.facts import EMPTY_TABLE, Facts, FactsTable, facts_of, read_facts_table
from geodata.documents.files import FACTS_NAME, Folder, InputFile, find_files
from geodata.documents.markdown import split_front_matter
from geodata.documents.tables import csv_header, read_csv, read_jsonl
from geodata.errors import UnreadableError
from geodata.records import Candidate, DateSpan, Document, Failure, Skipped
from geodata.registry import Table, parse_table, registry_candidates, table_kind

READ_SUFFIXES = (
    *(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"),
    *(".pdf", ".docx", ".csv", ".jsonl", ".zip"),
)
_Item = Document | Candidate | Failure | Skipped


def read_documents(
    inputs: Sequence[str | Path], *, published: DateSpan | None = None
) -> Iterator[_Item]:
    """Read files, folders, globs and archives, one document at a time.

    Yields a Document for each article, a Failure for everything that can't be used (the rest is
    still read), Skipped for what a rule leaves out, and at the end the Candidates of all registry
    tables met. Ids are unique: an id that is taken gets a suffix from its text, and that is said.
    `published` is the fallback for articles whose own publication day is not given.
    """
    reading = _Reading(published)
    for item in find_files(inputs):
        if isinstance(item, InputFile):
            yield from reading.read(item)
        else:
            yield item
    for table in reading.registry:
        yield from table.failures
    yield from registry_candidates(reading.registry)


@dataclass(slots=True)
class _Reading:
    """One run: the folders' facts read so far, the ids given, the registry tables met."""

    fallback: DateSpan | None
    facts: dict[str, FactsTable] = field(default_factory=dict)
    reported: set[Failure] = field(default_factory=set)
    ids: dict[str, str] = field(default_factory=dict)
    registry: list[Table] = field(default_factory=list)

    def read(self, file: InputFile) -> Iterator[_Item]:
        """Read one file and yield its documents and what is to be said of it."""
        try:
            yield from self._by_kind(file)
        except UnreadableError as error:
            yield Failure(file.origin, str(error))
        except (OSError, UnicodeDecodeError) as error:
            yield Failure(file.origin, f"it can't be read ({error}).")

    def _by_kind(self, file: InputFile) -> Iterator[_Item]:
        if file.suffix in (".csv", ".jsonl"):
            yield from self._table(file)
        elif file.suffix in READ_SUFFIXES:
            yield from self._article(file)
        elif file.listed:
            yield Skipped(file.origin, f'a "{file.suffix or file.name}" file is not read')
        else:
            raise UnreadableError(
                f'a "{file.suffix or file.name}" file is not read; give {", ".join(READ_SUFFIXES)}.'
            )

    def _table(self, file: InputFile) -> Iterator[_Item]:
        if file.suffix == ".csv" and table_kind(csv_header(file)) is not None:
            self.registry.append(parse_table(decode(file.read()), file.origin))
            return
        for article in (read_csv if file.suffix == ".csv" else read_jsonl)(file):
            if isinstance(article, Failure):
                yield article
            else:
                yield from self._document(*article)

    def _article(self, file: InputFile) -> Iterator[_Item]:
        given = yield from self._given(file)
        if file.suffix in (".md", ".markdown"):
            parts = split_front_matter(decode(file.read()))
            if parts is None and file.listed:
                yield Skipped(file.origin, "Markdown without front matter is no article")
                return
            text, own, failures = _with_front_matter(file, parts)
            yield from failures
        else:
            text, own = _READERS.get(file.suffix, _read_text)(file.read())
        if not text.strip():
            raise UnreadableError("it holds no text.")
        facts = given.over(own)
        yield from self._document(text, replace(facts, id=facts.id or file.stem), file.origin)

    def _given(self, file: InputFile) -> Generator[Failure, None, Facts]:
        """Return the facts that `sources.csv` beside a file gives it; yield what is wrong there.

        Of a file named by itself only its own row matters, of a folder every row.
        """
        folder = file.folder
        if folder.origin not in self.facts:
            self.facts[folder.origin] = _facts_table(folder)
        table = self.facts[folder.origin]
        for name, failure in table.failures:
            if failure not in self.reported and (file.listed or name in ("", file.name)):
                self.reported.add(failure)
                yield failure
        return table.facts.get(file.name, Facts())

    def _document(self, text: str, facts: Facts, origin: str) -> Iterator[_Item]:
        digest = hashlib.sha256(text.encode()).hexdigest()
        name = facts.id
        if self.ids.get(name) == digest:
            yield Skipped(origin, f'the same document as "{name}", given twice')
            return
        if name in self.ids:
            name = suffixed(name, text)
            if name in self.ids:
                yield Skipped(origin, f'the same document as "{name}", given twice')
                return
            yield renamed(origin, facts.id, name)
        self.ids[name] = digest
        published, basis = facts.published, facts.published_basis
        if published is None and self.fallback is not None:
            published, basis = self.fallback, "fallback"
        yield Document(
            id=name,
            text=text,
            title=facts.title,
            title_translated=facts.title_translated,
            url=facts.url,
            publisher=facts.publisher,
            language=facts.language,
            published=published,
            published_basis=basis,
            origin=origin,
        )


def suffixed(name: str, text: str) -> str:
    """Return an id for a document whose own is taken: the same for the same text everywhere."""
    return f"{name}-{hashlib.sha256(text.encode()).hexdigest()[:6]}"


def renamed(origin: str, taken: str, name: str) -> Skipped:
    """Return the note that a document's id is taken and what it is called instead."""
    return Skipped(origin, f'its id "{taken}" is taken; it is read as "{name}"')


def _facts_table(folder: Folder) -> FactsTable:
    names = folder.names()
    if FACTS_NAME not in names:
        return EMPTY_TABLE
    origin = f"{folder.origin}/{FACTS_NAME}" if folder.origin != "." else FACTS_NAME
    return read_facts_table(folder.read(FACTS_NAME), origin, names)


def _with_front_matter(
    file: InputFile, parts: tuple[Mapping[str, str], str] | None
) -> tuple[str, Facts, tuple[Failure, ...]]:
    if parts is None:
        return decode(file.read()), Facts(), ()
    values, text = parts
    return text, *facts_of(values, file.origin)


def _read_text(data: bytes) -> tuple[str, Facts]:
    return decode(data), Facts()


def _read_html(data: bytes) -> tuple[str, Facts]:
    from geodata.documents.html import read_html

    return read_html(data)


def _read_pdf(data: bytes) -> tuple[str, Facts]:
    from geodata.documents.pdf import read_pdf

    return read_pdf(data)


def _read_docx(data: bytes) -> tuple[str, Facts]:
    from geodata.documents.docx import read_docx

    return read_docx(data)


# The libraries behind these take longer to load than most input takes to read.
_READERS: dict[str, Callable[[bytes], tuple[str, Facts]]] = {
    ".html": _read_html,
    ".htm": _read_html,
    ".xhtml": _read_html,
    ".pdf": _read_pdf,
    ".docx": _read_docx,
}
