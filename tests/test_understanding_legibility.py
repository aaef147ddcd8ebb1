"""Where a page could not be read, nobody can say what it does not state: no letter, and no value made of specks."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
import pypdfium2
import pytest
from certificates.simple import scan as scanned
from made_up_pages import column, document, page
from papers import saved
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cpe_core import Extraction, Run, Tracker, extract
from cpe_core.audit.letter import letter_to_sponsor
from cpe_core.audit.problems import all_problems
from cpe_core.document import Document
from cpe_core.reading.sharpness import is_blurred
from cpe_core.understanding import understand
from cpe_core.understanding.text.legibility import illegible_because, is_mostly_signs, is_placeholder, is_unfilled

ON = date(2026, 6, 1)
LINES = (
    "Certificate of Completion", "Quillbrook Learning Institute", "This certifies that", "Marlow T. Abernathy",
    "has completed", "Working Papers That Hold Up", "Date: May 14, 2026", "CPE credits: 2.0",
)  # fmt: skip
GREEK = """Πιστοποιητικό Ολοκλήρωσης
Βεβαιώνεται ότι ο Νικόλαος Παπαδόπουλος
ολοκλήρωσε το πρόγραμμα
Λογιστικά Πρότυπα Μισθώσεων
Μονάδες CPE: 2,0
"""


def laid_out(*lines: str) -> Document:
    step = 0.9 / len(lines)
    return document(page(*column(*((text, 0.04) for text in lines), top=0.04, step=step)))


def understood(one: Document) -> Extraction:
    told = understand(one, on=ON)
    return Extraction(name="made up", sha256="", records=told.records, problems=all_problems(one, told))


def codes(found: Extraction) -> set[str]:
    return {problem.code for problem in found.problems}


def expect_no_claim(found: Extraction) -> None:
    """It says that the page could not be read, and nothing of what the certificate does not state."""
    assert found.records, "a record, or this shows nothing"
    assert "not_legible" in codes(found)
    assert not any(code.startswith("audit_") for code in codes(found))
    assert letter_to_sponsor(found.records[0], found.problems) == ""


def exchanged(text: str) -> str:
    """Every letter three further, as a layer whose font has lost its names says it."""
    return "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.isascii() and c.islower() else c for c in text.lower())


def signs(seed: int) -> str:
    choose = random.Random(seed)
    words = ("".join(choose.choices("|~^*#<>/\\=+_-", k=choose.randint(3, 8))) for _ in range(5))
    return " ".join(words)


# -- what is read well enough ----------------------------------------------------------------------


def test_a_page_that_is_read_is_judged_by_what_it_does_not_state() -> None:
    found = understood(laid_out(*LINES))
    assert "audit_no_delivery_method" in codes(found)
    assert "not_legible" not in codes(found)


def test_a_certificate_of_few_words_is_read_all_the_same() -> None:
    few = laid_out(
        "Certificate", "Cuthbert Mwangi-Reilly", "has completed", "Slips, Trips and Falls", "October 2, 2023"
    )
    assert illegible_because(few.pages) is None


# -- what is not -----------------------------------------------------------------------------------


def test_of_a_page_of_hardly_a_word_it_is_not_said_that_the_words_are_unknown() -> None:
    few = laid_out("Certificate of Completion", "Cuthbert Mwangi-Reilly", "10/02/2023")
    assert illegible_because(few.pages) == "there is hardly a word on the page"


@pytest.mark.parametrize(
    "lines",
    [
        ("Certificate", *map(exchanged, LINES[1:-1]), "CPE credits: 2.0"),
        ("Certificate of Completion", *map(signs, range(9)), "CPE credits: 2.0"),
        tuple(GREEK.splitlines()),
    ],
    ids=["letters exchanged", "signs", "another script"],
)
def test_of_a_page_that_cannot_be_read_nothing_is_said_to_be_missing(lines: tuple[str, ...]) -> None:
    expect_no_claim(understood(laid_out(*lines)))


def test_of_a_page_whose_pictures_were_not_read_neither() -> None:
    whole = laid_out(*LINES)
    expect_no_claim(understood(replace(whole, pages=(replace(whole.pages[0], unseen="OCR is missing."),))))


def test_no_letter_is_offered_for_it(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [("certificate.txt", GREEK.encode()), ("good.txt", "\n".join(LINES).encode())])
    tracker.process(draft.id)
    strange, good = tracker.records(draft.sheet_id)
    assert tracker.letter(strange.id) == ""
    assert any(problem.message.startswith("It is written in Greek letters") for problem in strange.open_problems)
    assert "delivery method" in tracker.letter(good.id)


# -- specks ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["~*_#* @^=>_|<*\\&@|#+^/ _~-g", "|| -- __ ..", "*****"])
def test_signs_are_no_value(text: str) -> None:
    assert is_mostly_signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "null null",
        "XXXX xxx",
        "Unknown User",
        "Anonymous",
        "Test Student",
        "Not Available",
        "[Course Title]",
        "<Your Name>",
    ],
)
def test_what_stands_for_no_value_is_none(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text", ["Ada Guest", "Test Data Analytics", "[Re]Building Ledgers", "<Basis>", "Unknown Ledgers"]
)
def test_a_value_that_holds_such_a_word_is_one(text: str) -> None:
    assert not is_placeholder(text)


@pytest.mark.parametrize("text", ["C++", "(ISC)²", "R&D", "10-K / 10-Q", "A.I. – Q&A", "Ἀθῆναι", "--"])
def test_short_and_spiky_titles_are_values(text: str) -> None:
    assert not is_mostly_signs(text)


# what OCR makes of specks and lines, among which it finds a letter here and there
SPECKS = (
    r"~^^\@><%~ @+=\_<~ |_/=+@@&|@/@ \@_+ \_@=_& <-\__\ ", r"_-g/@<- >+>%-\^/|%*~ ~<&*#<& %~+~~\\@& |^*^|~| #@@|=",
    r"~g#~|\*/-|>_~<=#-g^/*|_#=-//<<+|#~<~#@@ _&~", r"_a^_< g\< +<|#~=+@ ^g* |@g %|_ >=%%++",
    r"/=% *|-~->\_\<-- +->=&@-< +^×^\@# +^^~#>=&/@>*#+*", r"g<@@_ &=\#__|= @=~-<=<+ -V^g%== |/__@*|= =%*= %<%-#|+-<",
)  # fmt: skip


@pytest.mark.parametrize("beside", [("Certificate of Completion",), LINES[:4], (*LINES[:4], *LINES[6:])])
def test_specks_are_neither_given_nor_offered(beside: tuple[str, ...]) -> None:
    lines = column(*((text, 0.04) for text in (*beside, *SPECKS)), top=0.04, step=0.07, source="ocr")
    for record in understand(document(page(*lines)), on=ON).records:
        for name in ("course_title", "sponsor", "participant"):
            offered = [record[name].value, *(one.value for one in record[name].candidates)]
            assert not [one for one in offered if isinstance(one, str) and is_mostly_signs(one)]


# -- blur ------------------------------------------------------------------------------------------


@cache
def picture() -> Image.Image:
    return pypdfium2.PdfDocument(scanned())[0].render(scale=2).to_pil().convert("RGB")


def blurred(radius: float) -> Image.Image:
    return picture().filter(ImageFilter.GaussianBlur(radius))


@pytest.mark.parametrize(("radius", "is_so"), [(0, False), (1, False), (1.5, False), (3, True), (4, True), (6, True)])
def test_blur_is_told_from_sharp_print(radius: float, is_so: bool) -> None:
    assert is_blurred(np.asarray(blurred(radius))) is is_so


@pytest.mark.parametrize("size", [(1, 1), (600, 3), (800, 600)])
def test_a_blank_picture_is_not_blurred(size: tuple[int, int]) -> None:
    assert not is_blurred(np.asarray(Image.new("RGB", size, "white")))


def test_noise_is_not_blurred() -> None:
    assert not is_blurred(np.random.default_rng(1).integers(0, 255, (600, 800, 3), dtype=np.uint8))


def test_of_a_blurred_scan_nothing_is_said_to_be_missing() -> None:
    """Its small print is not found at all, and the audit would miss the statement of the 50-minute hour."""
    sharp = extract(saved(picture()), name="scan.png", on=ON)
    assert "audit_no_contact" in codes(sharp)
    assert "audit_no_time_statement" not in codes(sharp)
    found = extract(saved(blurred(3)), name="scan.png", on=ON)
    expect_no_claim(found)
    assert found.records[0].course_title.value == sharp.records[0].course_title.value


def test_a_sharp_text_over_a_blurred_picture_is_read() -> None:
    """A hybrid's text layer tells, whatever its picture is like."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawImage(ImageReader(blurred(4)), 72, 80, width=400, height=300)
    for row, text in enumerate(LINES):
        canvas.drawString(72, 740 - 30 * row, text)
    canvas.save()
    found = extract(out.getvalue(), name="hybrid.pdf", on=ON)
    assert found.document is not None
    assert "ocr" in found.document.pages[0].readings
    assert "blurred" not in found.document.pages[0].readings
    assert "not_legible" not in codes(found)


def test_a_title_in_angle_quotes_is_no_place_of_a_value() -> None:
    assert is_unfilled("«First_Name»")
    assert not is_unfilled("« Soins palliatifs »") and not is_unfilled("«Los arriendos en la práctica»")
