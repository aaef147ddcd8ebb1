"""QR codes on a page are read from its pixels, kept with its reading, and bear out what is printed; none is a value."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from made_up_pages import column, page
from papers import LINES, painted, pdf, saved, scan, written
from PIL import Image

from cpe_core.document import Barcode, Box, Page
from cpe_core.files.ocr_cache import OcrCache
from cpe_core.reading import barcodes, read
from cpe_core.understanding.certificate import IN_A_BARCODE, read_certificate
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.identifiers import as_barcode_spells
from cpe_core.understanding.fields.sponsor_evidence import borne_out
from cpe_core.understanding.text.page_text import PageText

ADDRESS = "https://verify.quillmark.example/c/QX1OZ7-44"


def qr_code(text: str = ADDRESS) -> Image.Image:
    return Image.fromarray(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=4))


def with_code(text: str = ADDRESS, *, turned: int = 0) -> Image.Image:
    picture = scan()
    picture.paste(qr_code(text), (780, 500))
    return picture.rotate(turned, expand=True, fillcolor="white")


def coded(sheet: Page, *values: str) -> PageText:
    box = Box(x0=0.8, y0=0.8, x1=0.9, y1=0.9)
    return PageText([replace(sheet, barcodes=tuple(Barcode(value=value, box=box) for value in values))])


@pytest.mark.parametrize("turned", [0, 90, 180])
def test_the_code_of_a_picture_is_read_however_it_lies(turned: int) -> None:
    (found,) = read(saved(with_code(turned=turned)), name="scan.png").pages[0].barcodes
    assert found.value == ADDRESS
    assert Box(x0=0.76, y0=0.7, x1=0.94, y1=0.95).covers(found.box) > 0.95


def test_the_code_of_a_scanned_pdf_is_read_and_one_beside_a_whole_text_layer_costs_nothing() -> None:
    scanned = read(pdf(lambda canvas: painted(canvas, with_code())), name="scan.pdf")
    assert [one.value for one in scanned.pages[0].barcodes] == [ADDRESS]
    born_digital = read(pdf(written), name="paper.pdf")
    assert (born_digital.pages[0].readings, born_digital.pages[0].barcodes) == (("text layer",), ())


def test_a_page_without_a_code_has_none_and_a_code_adds_no_word() -> None:
    plain = read(saved(scan()), name="scan.png").pages[0]
    assert plain.barcodes == ()
    texts = [word.text for word in read(saved(with_code()), name="scan.png").pages[0].words]
    assert not any("quillmark" in text.casefold() for text in texts)
    assert len(texts) >= sum(len(line.split()) for _, line, _ in LINES)


def test_of_many_codes_and_of_a_long_one_only_so_much_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(barcodes, "MOST_LETTERS", 20)
    assert read(saved(with_code()), name="scan.png").pages[0].barcodes == ()


def test_a_reading_keeps_its_codes_and_one_kept_before_they_were_read_has_none(tmp_path: Path) -> None:
    readings = OcrCache.beside(tmp_path / "tracker.db")
    document = read(saved(with_code()), name="scan.png")
    readings.keep("a" * 64, document)
    assert readings.get("a" * 64) == document

    kept = tmp_path / "readings" / f"{'a' * 64}.json.gz"
    old = json.loads(gzip.decompress(kept.read_bytes()))
    del old["pages"][0]["barcodes"]
    kept.write_bytes(gzip.compress(json.dumps(old).encode()))
    found = readings.get("a" * 64)
    assert found is not None and found.pages == (replace(document.pages[0], barcodes=()),)


# -- what they bear out ----------------------------------------------------------------------------

PAPER = (
    "Quillmark Institute", "Certificate of Completion", "This is to certify that", "Ottoline Marchbanks",
    "has successfully completed", "Revenue Recognition in Practice", "October 14, 2025",
)  # fmt: skip


def read_paper(number: str, *codes: str):
    sheet = page(*column(*PAPER, f"Certificate ID: {number}", source="ocr"))
    return read_certificate(coded(sheet, *codes)).certificate_number


def test_a_number_with_lookalikes_is_asked_about_unless_its_code_holds_it() -> None:
    assert read_paper("QX1OZ7-44").needs_review
    found = read_paper("QX1OZ7-44", ADDRESS)
    assert (found.value, found.needs_review) == ("QX1OZ7-44", False)
    assert IN_A_BARCODE in found.reasons


def test_a_number_that_ocr_misread_is_spelt_as_its_code_holds_it() -> None:
    assert read_paper("QXlOZ7-44", ADDRESS).value == "QX1OZ7-44"


@pytest.mark.parametrize(
    ("number", "code", "spelt"),
    [
        ("QX1OZ7-44", ADDRESS, "QX1OZ7-44"),
        ("qx1oz7-44", ADDRESS, "qx1oz7-44"),  # case is as printed
        ("quNzBkF38L", "https://quillmark.example/c/quNZBkF38L", "quNZBkF38L"),  # OCR took a large Z for a small one
        ("QX10Z7", "https://quillmark.example/c/qx1oz7", "QX1OZ7"),
        ("Qx1Oz7", "https://quillmark.example/c/qx1oz7", "Qx1Oz7"),
        ("QUI/JUN24/03946", "https://quillmark.example/verify?cin=QUI/JUN24/03946", "QUI/JUN24/03946"),
        ("QUI/24/03946", "https://quillmark.example/verify?cin=QUI%2F24%2F03946", "QUI/24/03946"),
        ("QX10Z7", '{"id":"QX1OZ7","type":"certificate"}', "QX1OZ7"),
        ("QX1OZ7", "https://quillmark.example/QX1OZ799", None),  # a part of another number
        ("03946", "https://quillmark.example/2103946", None),
        ("2024", "https://quillmark.example/2024", None),  # too short to tell anything
        ("Quillmark", ADDRESS, None),  # no number
        ("QX1OZ7-44", "", None),
    ],
)
def test_what_a_code_says_of_a_number(number: str, code: str, spelt: str | None) -> None:
    assert as_barcode_spells(coded(page(), code), number) == spelt


def test_a_number_that_is_not_printed_is_not_taken_from_a_code() -> None:
    sheet = page(*column(*PAPER, source="ocr"))
    assert read_certificate(coded(sheet, ADDRESS)).certificate_number.value is None


@pytest.mark.parametrize(
    ("name", "code", "is_borne_out"),
    [
        ("Quillmark", "https://www.quillmark.example/verify/7", True),
        ("Quillmark Institute", "https://quillmark.example/verify/7", True),
        ("Quil", "quil.io/verify?id=7", True),  # short, but the whole of it
        ("Quil", "https://quillmark.example/verify/7", False),
        ("Harbor", "https://quillmark.example/verify/7", False),
        ("Credly", "https://www.credly.com/badges/7", False),  # a platform's address, whoever gives the course
    ],
)
def test_a_sponsor_is_borne_out_by_the_address_in_a_code(name: str, code: str, is_borne_out: bool) -> None:
    text = coded(page(*column(name, *PAPER[1:])), code)
    sponsor = Candidate(value=name, evidence=text.evidence(0, len(name)), reasons=("a logo",))
    assert ("in an address" in borne_out(text, sponsor, ()).reasons) is is_borne_out
