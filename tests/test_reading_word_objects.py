"""Word documents that hold files: each object is read or named, and the document's own words too."""

from __future__ import annotations

import io
import struct
import zipfile

import outlook_mail
import pytest
from docx import Document
from papers import pdf
from test_reading_containers import GOOD, another, parts, passed_over, stands_on_its_picture, titles
from test_reading_typeset import letter

from cpe_core import extract
from cpe_core.reading import limits, list_inside

BOTH = ["Principles of Lease Accounting", "Sampling for Auditors"]


def holding(*objects: tuple[str, bytes], letter_=None) -> bytes:
    """A Word document with these parts in its folder of objects."""
    written, out = io.BytesIO(), io.BytesIO()
    if letter_ is None:
        letter_ = Document()
        letter_.add_paragraph("Dear Ms Farquhar, please find your certificates in this letter.")
    letter_.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            target.writestr(info, source.read(info))
        for name, data in objects:
            target.writestr(f"word/embeddings/{name}", data)
    return out.getvalue()


def acrobat(data: bytes) -> bytes:
    return outlook_mail.saved({"\x01CompObj": b"AcroExch.Document", "CONTENTS": data})


def packaged(name: str, data: bytes, *, claims: int | None = None) -> bytes:
    path = b"C:\\Mail\\" + name.encode() + b"\0"
    inner = struct.pack("<H", 2) + name.encode() + b"\0" + path + struct.pack("<HHI", 0, 3, len(path)) + path
    inner += struct.pack("<I", len(data) if claims is None else claims) + data
    return outlook_mail.saved({"\x01Ole10Native": struct.pack("<I", len(inner)) + inner})


@pytest.mark.parametrize(
    ("objects", "names"),
    [
        ((("a.pdf", GOOD), ("b.pdf", pdf(another))), ["a.pdf", "b.pdf"]),
        ((("oleObject1.bin", acrobat(GOOD)), ("oleObject2.bin", acrobat(pdf(another)))), ["object 1", "object 2"]),
        ((("oleObject1.bin", packaged("march.pdf", GOOD)), ("x.bin", pdf(another))), ["march.pdf", "x.bin"]),
    ],
    ids=["files", "acrobat", "packager"],
)
def test_the_certificates_in_a_word_document_are_read_and_its_letter_is_none(objects, names):
    data = holding(*objects)
    found = extract(data, name="all.docx")
    assert parts(found) == names
    assert titles(found) == BOTH
    assert passed_over(found) == []
    stands_on_its_picture(data, "all.docx", found.records[1])


def test_a_document_within_the_document_is_read():
    inner = io.BytesIO()
    letter().save(inner)
    [record] = extract(holding(("Microsoft_Word_Document.docx", inner.getvalue())), name="all.docx").records
    assert record.course_title.value == extract(inner.getvalue(), name="letter.docx").records[0].course_title.value


def test_what_is_no_file_and_what_is_damaged_is_named():
    equation = outlook_mail.saved({"Equation Native": b"\x1c\0" * 20})
    sheet = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    cut = packaged("cut.pdf", GOOD, claims=len(GOOD) + 9)
    data = holding(("oleObject1.bin", equation), ("oleObject2.bin", sheet), ("oleObject3.bin", cut), ("d.pdf", GOOD))
    inside = [one.name for one in list_inside(data, name="all.docx")]
    assert inside == ["object 1", "object 2", "object 3", "d.pdf", "own pages"]
    found = extract(data, name="all.docx")
    assert titles(found) == BOTH[:1]
    told = " ".join(str(problem.message) for problem in found.problems) + " ".join(found.document.notes)
    assert "object 1: It is an object of another program" in told
    assert "object 2: It is damaged in the Word document" in told
    assert "object 3: It is damaged in the Word document" in told


def test_a_certificate_with_a_file_in_it_is_still_one(monkeypatch):
    own = letter()
    data = holding(("notes.txt", b"Bring a pencil."), letter_=own)
    assert parts(extract(data, name="own.docx")) == ["own pages"]
    monkeypatch.setattr(limits, "BOMB_BYTES", 1000)
    monkeypatch.setattr(limits, "BOMB_RATIO", 1)
    assert extract(data, name="own.docx").error is not None
