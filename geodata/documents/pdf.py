"""PDF files: their text page by page, and the publication facts of their XMP metadata."""

import io
from datetime import datetime

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from geodata.documents.facts import Facts
from geodata.edtf import span_of
from geodata.errors import UnreadableError


def read_pdf(data: bytes) -> tuple[str, Facts]:
    """Return the text of a PDF, a blank line between pages, and its facts.

    The day a file was made is not the day its article came out: only a publication day that XMP
    metadata give (dc:date) counts. Raises UnreadableError for damaged and encrypted files and for
    scans without text.
    """
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableError("it is encrypted; save it without a password.")
        pages = [page.extract_text() for page in reader.pages]
        facts = _facts(reader)
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UnreadableError(f"it is no readable PDF ({error}).") from error
    text = "\n\n".join(page.strip() for page in pages if page.strip())
    if not text:
        raise UnreadableError("it holds no text, perhaps a scan; run character recognition first.")
    return text, facts


def _facts(reader: PdfReader) -> Facts:
    title = reader.metadata.title if reader.metadata is not None else None
    xmp = reader.xmp_metadata
    days = [day for day in (xmp.dc_date or ()) if isinstance(day, datetime)] if xmp else []
    published = span_of(days[0].date(), days[0].date()) if days else None
    publishers = xmp.dc_publisher if xmp else None
    return Facts(
        title=str(title or "").strip(),
        publisher=str(publishers[0]) if publishers else "",
        published=published,
        published_basis="metadata" if published else "none",
    )
