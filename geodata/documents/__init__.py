"""Input of any kind -> Documents: the exact text and what is known of its publication.

Read are .txt, .md, .html, .pdf, .docx, tables of articles (.csv, .jsonl), registry tables (.csv,
told by their header), folders, globs and .zip of these.
"""

from geodata.documents.files import MAX_BYTES, MAX_MEMBERS, MAX_RATIO, MAX_UNPACKED
from geodata.documents.reading import READ_SUFFIXES, read_documents, renamed, suffixed

__all__ = [
    "MAX_BYTES",
    "MAX_MEMBERS",
    "MAX_RATIO",
    "MAX_UNPACKED",
    "READ_SUFFIXES",
    "read_documents",
    "renamed",
    "suffixed",
]
