"""From named input to events: every file read, every article once, the store brought up to date."""

import multiprocessing
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from geodata.documents import read_documents, renamed, suffixed
from geodata.errors import UnreadableError
from geodata.fingerprint import fingerprint
from geodata.merge import merge
from geodata.pipeline import DocumentFindings, read_document
from geodata.records import Candidate, DateSpan, Document, Failure, Skipped, Unresolved
from geodata.seeds import seeds_folder
from geodata.store.lock import only_writer

if TYPE_CHECKING:
    from geodata.store import Store

Input = Sequence[str | Path]
Tell = Callable[[int], None]
_Mapper = Callable[[Iterable[Document]], Iterator[DocumentFindings | Failure]]
# Documents handed to another process at a time: enough to hide the cost of the way there.
_BATCH = 8
_ROW = re.compile(r" (?:row|line) \d+$")


@dataclass(slots=True)
class Reading:
    """What a run found: documents with their candidates, registry candidates, and the rest.

    `met` counts the articles of the input, those that needed no reading included.
    """

    findings: list[DocumentFindings] = field(default_factory=list)
    known: list[Candidate] = field(default_factory=list)
    notes: list[Failure | Skipped] = field(default_factory=list)
    met: int = 0

    @property
    def failures(self) -> tuple[Failure, ...]:
        """The input that could not be used."""
        return tuple(note for note in self.notes if isinstance(note, Failure))

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """What the registry and the documents tell, before merging."""
        told = chain.from_iterable(found.candidates for found in self.findings)
        return (*self.known, *told)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents read, each with its language and the publication day it goes by."""
        return tuple(replace(found.document, language=found.language) for found in self.findings)

    @property
    def unresolved(self) -> tuple[Unresolved, ...]:
        """The words that stay open in the documents read."""
        return tuple(chain.from_iterable(found.unresolved for found in self.findings))


def read_input(
    inputs: Input,
    *,
    published: DateSpan | None = None,
    workers: int = 1,
    settle: Callable[[Document], Document | None] | None = None,
    tell: Tell | None = None,
) -> Reading:
    """Read everything the inputs name, in their order whatever the number of `workers`.

    `published`: day for articles without one of their own. `settle` is asked of every document
    what to read, None when it needs no reading. `tell` is called with the number read so far.
    """
    reading = Reading()

    def documents() -> Iterator[Document]:
        for item in read_documents(inputs, published=published):
            if isinstance(item, Candidate):
                reading.known.append(item)
            elif isinstance(item, Failure | Skipped):
                reading.notes.append(item)
            else:
                reading.met += 1
                settled = item if settle is None else settle(item)
                if settled is not None and settled.id != item.id:
                    reading.notes.append(renamed(item.origin, item.id, settled.id))
                if settled is not None:
                    yield settled

    return _read_into(reading, documents(), workers, tell)


def update(
    store: "Store",
    inputs: Input,
    *,
    published: DateSpan | None = None,
    workers: int = 1,
    tell: Tell | None = None,
) -> Reading:
    """Add what is new in the inputs to the store; what it holds already is not read again.

    A document whose text or facts changed is read again, and so is all when the extractor itself
    has changed since. Another file's document with an id of the store gets an id of its own.
    Nothing new leaves the snapshot as it is. Of several updates of one store, by whichever threads
    and programs, each waits for the one before and adds to what that one left. Raises StoreError.
    """
    with only_writer(store.folder):
        return _update(store, inputs, published, workers, tell)


def _update(
    store: "Store",
    inputs: Input,
    published: DateSpan | None,
    workers: int,
    tell: Tell | None,
) -> Reading:
    stored = {document.id: document for document in store.all_documents()}
    current = store.snapshot.reader == fingerprint()

    def settle(document: Document) -> Document | None:
        old = stored.get(document.id)
        if old and old.text != document.text and _file(old) != _file(document):
            document = replace(document, id=suffixed(document.id, document.text))
            old = stored.get(document.id)
        return None if current and _unchanged(document, old) else document

    reading = read_input(inputs, published=published, workers=workers, settle=settle, tell=tell)
    if not current:
        given = {document.id for document in reading.documents}
        left = (_as_given(old) for old in stored.values() if old.id not in given)
        _read_into(reading, left, workers, tell)
    _write(store, reading, stored, tuple(map(str, inputs)))
    return reading


def default_input(store: "Store") -> list[Path]:
    """Return the seeds for a store that holds nothing, or holds them as an older version read them.

    Else nothing: what is in the store is shown as it is.
    """
    if store.is_empty:
        return [seeds_folder()]
    if store.snapshot.reader == fingerprint():
        return []
    seeds = str(seeds_folder())
    origins = store.documents()["origin"]
    return [Path(seeds)] if any(origin.startswith(seeds) for origin in origins) else []


def _read_into(
    reading: Reading, documents: Iterator[Document], workers: int, tell: Tell | None
) -> Reading:
    with _mapper(workers) as run:
        for number, found in enumerate(run(documents), start=1):
            if isinstance(found, Failure):
                reading.notes.append(found)
            else:
                reading.findings.append(found)
            if tell is not None:
                tell(number)
    return reading


@contextmanager
def _mapper(workers: int) -> Iterator[_Mapper]:
    """Give what reads documents in order, in this process or in several."""
    if workers <= 1:
        yield lambda documents: map(_read, documents)
        return
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        yield lambda documents: pool.imap(_read, documents, chunksize=_BATCH)


def _read(document: Document) -> DocumentFindings | Failure:
    try:
        return read_document(document)
    except UnreadableError as error:
        return Failure(document.origin or document.id, str(error))


def _file(document: Document) -> Path:
    """Return the file that a document stands in, however its path was written."""
    return Path(_ROW.sub("", document.origin)).resolve()


def _unchanged(new: Document, old: Document | None) -> bool:
    """Tell whether a document is the stored one, which knows its language and perhaps its day."""
    if old is None:
        return False
    known = replace(new, language=new.language or old.language, origin=old.origin)
    if new.published is None and old.published_basis in ("byline", "inferred", "none"):
        known = replace(known, published=old.published, published_basis=old.published_basis)
    return known == old


def _as_given(stored: Document) -> Document:
    """Return a stored document as its source gave it: a day found in the text is found again."""
    if stored.published_basis in ("byline", "inferred"):
        return replace(stored, published=None, published_basis="none")
    return stored


def _write(
    store: "Store", reading: Reading, documents: Mapping[str, Document], inputs: tuple[str, ...]
) -> None:
    """Put what was read in the place of what the store held of it, if that changes anything.

    `documents`: those that the store holds, by their ids.
    """
    anew = {found.document.id for found in reading.findings}
    tables = set(chain.from_iterable(map(_tables, reading.known)))
    stored = store.candidates(without=anew)
    kept = [candidate for candidate in stored if tables.isdisjoint(_tables(candidate))]
    candidates = (*kept, *reading.candidates)
    notes = (*(note for note in store.notes() if not _concerns(note, inputs)), *reading.notes)
    same = not anew and set(candidates) == set(stored) and set(notes) == set(store.notes())
    if same and not store.is_empty and store.snapshot.reader == fingerprint():
        return
    old = [document for document in documents.values() if document.id not in anew]
    left_open = [each for each in store.unresolved() if each.document not in anew]
    store.write(
        merge(candidates),
        (*old, *reading.documents),
        notes,
        (*left_open, *reading.unresolved),
        candidates=candidates,
        reader=fingerprint(),
    )


def _concerns(note: Failure | Skipped, inputs: tuple[str, ...]) -> bool:
    """Tell whether a note of an earlier run is about input that is read now."""
    return note.where.startswith(inputs)


def _tables(candidate: Candidate) -> set[str]:
    """Return the registry tables that a candidate's rows stand in; none for an article's."""
    if candidate.origin != "registry":
        return set()
    return {source.document.rpartition("-")[0] for source in candidate.sources}
