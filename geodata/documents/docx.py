"""Word files: paragraphs and tables in the order of the page."""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from docx.opc.exceptions import OpcError
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError

from geodata.documents.facts import Facts, language_of
from geodata.documents.files import MAX_BYTES
from geodata.errors import UnreadableError


def read_docx(data: bytes) -> tuple[str, Facts]:
    """Return the text of a Word file, a line a paragraph, and its facts.

    List items begin with "- "; captions and the rows of tables stand between bars, cells parted by
    bars. The day the file was saved is not its publication day. Raises UnreadableError for
    damaged, encrypted and empty files and for those that unpack to too much.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
        if unpacked > 4 * MAX_BYTES:
            raise UnreadableError(f"it unpacks to {unpacked / 2**20:.0f} MB; remove its images.")
        document = docx.Document(io.BytesIO(data))
        text = "\n".join(_lines(document))
    except (OpcError, zipfile.BadZipFile, LxmlError, KeyError, ValueError) as error:
        raise UnreadableError(
            f"it is no readable Word file ({error}); save it as .docx."
        ) from error
    if not text.strip():
        raise UnreadableError("it holds no text.")
    properties = document.core_properties
    facts = Facts(title=properties.title or "", language=language_of(properties.language or ""))
    return text, facts


def _lines(document: WordDocument) -> Iterator[str]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield _line(block)


def _line(paragraph: Paragraph) -> str:
    text = paragraph.text.strip()
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    if not text:
        return ""
    if style.startswith("Caption"):
        return f"| {text} |"
    return f"- {text}" if style.startswith("List") else text


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        # A merged cell is met once for each column it spans.
        cells = list(dict.fromkeys(cell.text.strip().replace("\n", " ") for cell in row.cells))
        if any(cells):
            yield f"| {' | '.join(filter(None, cells))} |"
