"""Small files of every kind, made by the tests that read them."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from geodata.documents import read_documents
from geodata.records import Candidate, DateSpan, Document, Failure, Skipped

Item = Document | Candidate | Failure | Skipped


class Read:
    """What one reading yielded, by kind."""

    def __init__(self, items: list[Item]) -> None:
        self.documents = [item for item in items if isinstance(item, Document)]
        self.failures = [item for item in items if isinstance(item, Failure)]
        self.skipped = [item for item in items if isinstance(item, Skipped)]
        self.candidates = [item for item in items if isinstance(item, Candidate)]

    @property
    def only(self) -> Document:
        """The one document, when nothing went wrong."""
        assert self.failures == []
        [document] = self.documents
        return document


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, so that messages name short paths."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def read() -> Callable[..., Read]:
    def reading(*inputs: str | Path, published: DateSpan | None = None) -> Read:
        return Read(list(read_documents(inputs, published=published)))

    return reading


@pytest.fixture
def write(folder: Path) -> Callable[..., Path]:
    def writing(name: str, content: str | bytes) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return writing


@pytest.fixture
def archive(folder: Path) -> Callable[..., Path]:
    def zipping(name: str, **files: str | bytes) -> Path:
        with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as made:
            for inner, content in files.items():
                made.writestr(inner, content)
        return folder / name

    return zipping


def make_pdf(*pages: list[str], title: str = "", xmp: str = "") -> bytes:
    """A PDF with a page for each list of lines, any script: the glyphs are the code points."""
    objects: list[bytes] = []

    def add(content: str | bytes) -> int:
        objects.append(content.encode() if isinstance(content, str) else content)
        return len(objects)

    def stream(content: bytes, extra: str = "") -> bytes:
        return f"<< /Length {len(content)} {extra}>>\nstream\n".encode() + content + b"\nendstream"

    catalog, tree, font, unicode_map, descendant = (add(b"") for _ in range(5))
    cmap = (
        "/CIDInit /ProcSet findresource begin begincmap /CMapName /U def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        "1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end"
    )
    kids = []
    for lines in pages:
        shown = "".join(f"<{line.encode('utf-16-be').hex()}> Tj 0 -14 Td\n" for line in lines)
        text = add(stream(f"BT /F 12 Tf 40 780 Td\n{shown}ET".encode()))
        kids.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Contents {text} 0 R "
                f"/Resources << /Font << /F {font} 0 R >> >> >>"
            )
        )
    info = add(f"<< /Title <feff{title.encode('utf-16-be').hex()}> >>") if title else 0
    meta = add(stream(xmp.encode(), "/Type /Metadata /Subtype /XML ")) if xmp else 0
    objects[catalog - 1] = (
        f"<< /Type /Catalog /Pages {tree} 0 R" + (f" /Metadata {meta} 0 R" if meta else "") + " >>"
    ).encode()
    listed = " ".join(f"{kid} 0 R" for kid in kids)
    objects[tree - 1] = f"<< /Type /Pages /Kids [{listed}] /Count {len(kids)} >>".encode()
    objects[font - 1] = (
        f"<< /Type /Font /Subtype /Type0 /BaseFont /U /Encoding /Identity-H "
        f"/DescendantFonts [{descendant} 0 R] /ToUnicode {unicode_map} 0 R >>"
    ).encode()
    objects[unicode_map - 1] = stream(cmap.encode())
    objects[descendant - 1] = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /U /DW 600 "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    )
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(out.tell())
        out.write(f"{number} 0 obj\n".encode() + content + b"\nendobj\n")
    start = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.writelines(f"{offset:010} 00000 n \n".encode() for offset in offsets)
    trailer = f"/Size {len(objects) + 1} /Root {catalog} 0 R" + (
        f" /Info {info} 0 R" if info else ""
    )
    out.write(f"trailer << {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


@pytest.fixture
def pdf() -> Callable[..., bytes]:
    return make_pdf
