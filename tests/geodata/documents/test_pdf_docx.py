import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import pytest
from pypdf import PdfReader, PdfWriter

from geodata.documents.docx import read_docx
from geodata.documents.pdf import read_pdf
from geodata.errors import UnreadableError
from geodata.records import Failure

XMP = """<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:date><rdf:Seq><rdf:li>2025-11-26T08:00:00Z</rdf:li></rdf:Seq></dc:date>
<dc:publisher><rdf:Bag><rdf:li>Báo Quảng Ninh</rdf:li></rdf:Bag></dc:publisher>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def test_pdf_gives_its_text_and_title(pdf: Callable[..., bytes]) -> None:
    data = pdf(
        ["Thống đốc Hokkaido thăm", "Quảng Ninh ngày 25/11/2025."],
        ["北海道知事が訪問した。"],
        title="Thăm Quảng Ninh",
    )
    text, facts = read_pdf(data)
    assert text == (
        "Thống đốc Hokkaido thăm\nQuảng Ninh ngày 25/11/2025.\n\n北海道知事が訪問した。"
    )
    assert (facts.title, facts.published, facts.published_basis) == (
        "Thăm Quảng Ninh",
        None,
        "none",
    )


def test_pdf_publication_day_is_that_of_its_metadata(pdf: Callable[..., bytes]) -> None:
    _, facts = read_pdf(pdf(["Text."], xmp=XMP))
    assert (facts.published and facts.published.edtf, facts.published_basis) == (
        "2025-11-26",
        "metadata",
    )
    assert facts.publisher == "Báo Quảng Ninh"


def test_pdf_without_text_is_said_to_be_a_scan(pdf: Callable[..., bytes]) -> None:
    with pytest.raises(UnreadableError, match="no text, perhaps a scan"):
        read_pdf(pdf([]))


def test_encrypted_pdf_is_refused(pdf: Callable[..., bytes]) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(["Secret."]))))
    writer.encrypt("password", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(UnreadableError, match="encrypted"):
        read_pdf(out.getvalue())


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4\n", b"<html></html>", b"%PDF-1.4\nxref\n0 1\n"])
def test_damaged_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="no readable PDF"):
        read_pdf(data)


def _docx(fill: Callable[[Any], None]) -> bytes:
    document = docx.Document()
    fill(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _article(document: Any) -> None:
    document.core_properties.title = "Hợp tác địa phương"
    document.core_properties.language = "vi-VN"
    document.add_heading("Hợp tác địa phương", 1)
    document.add_paragraph("Hai bên ký kết ngày 25/11/2025.")
    document.add_paragraph("Đoàn Hokkaido tại Hạ Long.", style="Caption")
    document.add_paragraph("Tỉnh Kyoto: năm 2013", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        (cell for row in table.rows for cell in row.cells),
        ("Huế", "Nara", "Cần Thơ", ""),
        strict=True,
    ):
        cell.text = text
    document.add_paragraph("Hết.")


def test_docx_gives_its_blocks_in_order() -> None:
    text, facts = read_docx(_docx(_article))
    assert text.splitlines() == [
        "Hợp tác địa phương",
        "Hai bên ký kết ngày 25/11/2025.",
        "| Đoàn Hokkaido tại Hạ Long. |",
        "- Tỉnh Kyoto: năm 2013",
        "| Huế | Nara |",
        "| Cần Thơ |",
        "Hết.",
    ]
    assert (facts.title, facts.language, facts.published) == ("Hợp tác địa phương", "vi", None)


def test_docx_without_text_and_other_files_are_refused() -> None:
    with pytest.raises(UnreadableError, match="no text"):
        read_docx(_docx(lambda document: None))
    for data in (b"", b"PK\x03\x04", _zip({"a.txt": b"x"}), b"\xd0\xcf\x11\xe0 old Word"):
        with pytest.raises(UnreadableError, match="no readable Word file"):
            read_docx(data)


def test_docx_that_unpacks_to_too_much_is_refused() -> None:
    bomb = _zip({f"word/{number}.xml": b"\0" * 30_000_000 for number in range(10)})
    with pytest.raises(UnreadableError, match="unpacks to 286 MB"):
        read_docx(bomb)


def test_files_of_these_kinds_are_read_from_a_folder(
    pdf: Callable[..., bytes], write: Callable[..., object], read: Callable[..., Any]
) -> None:
    write("in/a.pdf", pdf(["A text."]))
    write("in/b.docx", _docx(_article))
    write("in/c.pdf", b"junk")
    found = read("in")
    assert [document.id for document in found.documents] == ["a", "b"]
    [failure] = found.failures
    assert isinstance(failure, Failure)
    assert failure.where == "in/c.pdf"
    assert failure.reason.startswith("it is no readable PDF")


def _zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()
