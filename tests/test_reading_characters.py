"""Fractions, footnote marks, struck-out and unseen text: what the paper shows is the number, whatever file it comes in."""

from __future__ import annotations

import io
from collections.abc import Callable

import docx
import pytest
from certificates.simple import HEIGHT, WIDTH, certificate, scan
from reportlab.pdfgen.canvas import Canvas

from cpe_core import extract
from cpe_core.reading.characters import compatible, footnote_marks, may_be_decimals, raised, with_fractions
from cpe_core.records import Field

Set = Callable[[Canvas, float, float], None]


def credits_of(data: bytes, name: str) -> Field:
    (record,) = extract(data, name=name).records
    return record.credits


def on_web(body: str) -> bytes:
    return f"<!doctype html><html><body>{body}</body></html>".encode()


def drawn(amount: Set) -> bytes:
    """A certificate whose amount of credit is drawn by `amount` at a place."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1)
    for y, size, text in (
        (78, 17, "Quillbrook Learning Institute"), (124, 30, "Certificate of Completion"), (160, 12, "This certifies that"),
        (196, 25, "Marlow T. Abernathy"), (228, 12, "has successfully completed"), (262, 20, "Working Papers That Hold Up"),
    ):  # fmt: skip
        canvas.setFont("Helvetica", size)
        canvas.drawCentredString(WIDTH / 2, HEIGHT - y, text)
    canvas.setFont("Helvetica", 13)
    for y, label, value in ((318, "Date of Completion:", "May 14, 2026"), (344, "CPE Credits:", "")):
        canvas.drawString(230, HEIGHT - y, label)
        canvas.drawString(400, HEIGHT - y, value)
    amount(canvas, 400, HEIGHT - 344)
    canvas.save()
    return out.getvalue()


def beside(*parts: tuple[str, float, float]) -> Set:
    """Parts behind each other: text, its size, how far it is raised."""

    def draw(canvas: Canvas, x: float, y: float) -> None:
        for text, size, rise in parts:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y + rise, text)
            x += canvas.stringWidth(text, "Helvetica", size)

    return draw


# -- characters ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("7½", "7½"), ("8.0¹", "8.0¹"), ("QuickLedger™", "QuickLedger™"), ("ﬁnance", "finance"), ("２．５", "2.5"),
        ("e\u0301tude", "étude"), ("Ⅷ", "VIII"), ("Form 10‑K", "Form 10-K"), ("plain", "plain"),
    ],
)  # fmt: skip
def test_compatible_letters_become_one_and_numbers_stay_what_they_are(printed: str, kept: str) -> None:
    assert compatible(printed) == kept


def test_raised_digits_are_no_digits_and_a_fraction_of_three_glyphs_is_one() -> None:
    assert raised("8 hours1") == "⁸ hours¹"
    assert with_fractions("7" + raised("1") + "/2") == "71⁄2"
    assert with_fractions(raised("1") + "/25") == "¹/25"  # no fraction of credits


# -- fractions -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "value"),
    [("7½", "7.5"), ("2 ¼", "2.25"), ("½", "0.5"), ("1 1/2", "1.5"), ("10-3/4", "10.75"), ("3–1/2", "3.5")],
)
def test_a_fraction_in_a_text_layer_is_sure(printed: str, value: str) -> None:
    found = credits_of(certificate(credits=printed), "a.pdf")
    assert (found.value, found.needs_review) == (value, False)
    assert found.evidence[0].text == printed


def test_a_fraction_that_was_typeset_is_one() -> None:
    assert credits_of(drawn(beside(("7", 13, 0), ("1", 8, 5), ("/", 13, 0), ("2", 8, 0))), "a.pdf").value == "7.5"


@pytest.mark.parametrize("printed", ["7½", "2¼", "½"])
def test_a_fraction_on_a_scan_is_marked(printed: str) -> None:
    found = credits_of(scan(credits=printed), "a.pdf")
    assert found.value is None or found.needs_review


def test_a_fraction_on_a_web_page_and_in_a_mail() -> None:
    page = "<h1>Certificate</h1><p>Marlow T. Abernathy completed Working Papers That Hold Up</p><p>CPE credits: {}</p>"
    for written, value in (
        ("1 and 1/2", "1.5"),
        ("1<sup>1/2</sup>", "1.5"),
        ("<sup>2.5</sup>", "2.5"),
        ("7½", "7.5"),
        ("1&frac14;", "1.25"),
        ("1<sup>1</sup>/<sub>2</sub>", "1.5"),
        ("1 1/2", "1.5"),
    ):
        assert credits_of(on_web(page.format(written)), "a.html").value == value
    mail = b"From: a@example.org\nSubject: Your certificate\nContent-Type: text/plain; charset=utf-8\n\n"
    words = "Marlow T. Abernathy has completed\nWorking Papers That Hold Up\nCompleted: May 14, 2026\nCPE credits: 7½\n"
    assert credits_of(mail + words.encode(), "a.eml").value == "7.5"


# -- footnotes -------------------------------------------------------------------------------------


def test_a_raised_mark_is_no_digit_of_the_number() -> None:
    found = credits_of(drawn(beside(("8", 13, 0), ("1", 8, 5))), "a.pdf")
    assert (found.value, found.needs_review) == ("8", False)
    assert credits_of(drawn(beside(("8.0", 13, 0), ("12", 8, 5), (" hours", 13, 0))), "a.pdf").value == "8.0"
    assert credits_of(certificate(credits="8.0¹"), "a.pdf").value == "8.0"


@pytest.mark.parametrize("rise", [2.5, 4.3, 5.3])
def test_a_browsers_raised_mark_is_a_mark_of_the_word_before_it(rise: float) -> None:
    """It is five sixths of the type, and raised by up to 0.4 of it."""
    found = extract(drawn(beside(("Ledgers", 13, 0), ("2", 13 * 5 / 6, rise))), name="a.pdf")
    pages = found.document.pages if found.document else ()
    assert "Ledgers²" in [word.text for one in pages for word in one.words]
    amount = credits_of(drawn(beside(("8", 13, 0), ("50", 13 * 5 / 6, rise))), "a.pdf")
    assert amount.value in (None, "8") and (amount.value is None or amount.needs_review)


@pytest.mark.parametrize("mark", ["<sup>2</sup>", " <sup>2</sup>", "<sup>†</sup>"])
def test_a_raised_mark_is_no_part_of_a_title(mark: str) -> None:
    page = f"<h2>Ottilie Brandvold has completed</h2><p>Course: Ledgers for Contractors{mark}</p><p>CPE credits: 8</p>"
    (record,) = extract(on_web(page), name="a.html").records
    assert record.course_title.value == "Ledgers for Contractors"


def test_a_raised_mark_is_no_part_of_a_number_or_a_field_of_study() -> None:
    page = "<p>Ottilie Brandvold has completed</p><p>Course: Ledgers Revisited</p><p>CPE credits: 8</p>"
    more = "<p>Field of study: Taxes<sup>5</sup></p><p>Certificate no.: QX-3381<sup>6</sup></p>"
    (record,) = extract(on_web(page + more), name="a.html").records
    assert record.certificate_number.value == "QX-3381"
    assert [one.name for one in record.fields_of_study.value or ()] == ["Taxes"]


def test_a_smaller_number_on_the_line_is_a_number() -> None:
    assert credits_of(drawn(beside(("1", 13, 0), ("2", 10, 0))), "a.pdf").value == "12"  # ragged type, no mark


@pytest.mark.parametrize("mark", ["<sup>1</sup>", '<span style="vertical-align: super; font-size: 8px">1</span>', "¹"])
def test_a_raised_mark_on_a_web_page(mark: str) -> None:
    page = f"<p>Marlow T. Abernathy completed Working Papers That Hold Up</p><p>CPE credits: 8{mark}</p>"
    assert credits_of(on_web(page), "a.html").value == "8"


HIGH = [("1", "50"), ("1", "500"), ("12", "00"), ("2", "5")]


@pytest.mark.parametrize(("whole", "high"), HIGH)
def test_digits_set_high_are_no_digits_of_the_number_and_may_be_a_part_of_it(whole: str, high: str) -> None:
    page = "<p>Marlow T. Abernathy completed Working Papers That Hold Up</p><p>CPE credits: {}</p>"
    on_pages = [
        credits_of(on_web(page.format(f"{whole}<sup>{high}</sup>")), "a.html"),
        credits_of(on_web(page.format(whole + raised(high))), "a.html"),
        credits_of(drawn(beside((whole, 13, 0), (high, 8, 5))), "a.pdf"),
    ]
    for found in on_pages:
        assert found.value in (whole, None) and (found.needs_review or found.value is None)
        assert found.value is None or "digits set small and high" in found.reasons[-1]


@pytest.mark.parametrize(
    ("printed", "page", "may_be"),
    [
        ("2⁵", (), True),
        ("2⁵hours", (), True),
        ("2.⁵", (), True),
        ("1,²⁵", (), True),
        ("8²", (), True),
        ("8¹", (), False),  # the first mark of a paper
        ("8²", ("Sponsor¹",), False),
        ("2⁵", ("⁵", "Based", "on"), False),
        ("2⁵", ("(⁵)Based",), False),
        ("8.0⁵", (), False),
        ("2024⁵", (), False),
        ("7¹⁄2", (), False),
        ("2⁵", ("3⁴",), True),  # two prices, no marks
        ("2" + "⁵" * 9000, (), True),
    ],
)
def test_a_raised_number_is_a_mark_where_the_page_shows_its_note_or_the_marks_before_it(
    printed: str, page: tuple[str, ...], may_be: bool
) -> None:
    assert may_be_decimals(printed, footnote_marks((printed, *page))) == may_be


def test_marks_behind_decimals_and_lists_of_marks_are_no_part_of_the_number() -> None:
    page = "<p>Marlow T. Abernathy completed Working Papers That Hold Up</p><p>CPE credits: {}</p>"
    found = credits_of(on_web(page.format("8.0<sup>12</sup>")), "a.html")
    assert (found.value, found.needs_review) == ("8.0", False)
    assert credits_of(on_web(page.format("8<sup>1,2,3</sup>")), "a.html").value == "8"


# -- what nobody sees ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "style",
    [
        "opacity: 0", "font-size: 0", "font-size:0px", "text-indent: -9999px", "position:absolute; left:-9999px",
        "position: fixed; top: -500px", "max-height: 0; overflow: hidden", "width:0;overflow:hidden", "color: transparent",
        "color: rgba(0, 0, 0, 0)", "transform: scale(0)", "clip-path: inset(50%)", "position:absolute; clip: rect(0 0 0 0)",
        "clip:rect(0px, 0px, 0px, 0px)", "mso-hide: all",
    ],
)  # fmt: skip
def test_unseen_text_of_a_web_page_is_left_out(style: str) -> None:
    amounts = f'<p>CPE credits: <span style="{style}">4.0</span> 2.5</p>'
    if "text-indent" in style:
        amounts = f'<p style="{style}">CPE credits: 4.0</p><p>CPE credits: 2.5</p>'
    page = f"<p>Marlow T. Abernathy completed Working Papers That Hold Up</p>{amounts}"
    assert credits_of(on_web(page), "a.html").value == "2.5"


@pytest.mark.parametrize(
    "struck",
    [
        "<s>4.0</s>", "<strike>4.0</strike>", "<del>4.0</del> <ins></ins>", '<b class="old">4.0</b>',
        '<span style="text-decoration: red line-through">4.0</span>', '<i style="text-decoration-line: line-through">4.0</i>',
    ],
)  # fmt: skip
def test_struck_out_text_of_a_web_page_is_left_out(struck: str) -> None:
    rule = "<style>.old { text-decoration: line-through }</style>"
    page = f"{rule}<p>Marlow T. Abernathy completed Working Papers That Hold Up</p><p>CPE credits: {struck} 2.5</p>"
    assert credits_of(on_web(page), "a.html").value == "2.5"


@pytest.mark.parametrize(
    "style",
    [
        "text-decoration: underline", "max-height: 0", "overflow: hidden; height: 20px", "color: rgba(0, 0, 0, 0.8)",
        "position: absolute; left: -20px", "transform: scale(0.9)", "clip-path: inset(5%)", "color: #000",
    ],
)  # fmt: skip
def test_text_that_is_seen_all_the_same_stays(style: str) -> None:
    page = f'<p>Marlow T. Abernathy completed Working Papers That Hold Up</p><p style="{style}">CPE credits: 2.5</p>'
    assert credits_of(on_web(page), "a.html").value == "2.5"


def test_type_of_a_pixel_is_not_seen() -> None:
    page = (
        '<p style="font-size:1px">CPE credits: 4.0</p><p>CPE credits: 2.5</p><p>Working Papers That Hold Up, Part 2</p>'
    )
    document = extract(on_web(page), name="a.html").document
    assert document is not None
    assert "4.0" not in document.text


def test_seen_text_in_an_element_of_no_size_stays() -> None:
    page = '<style>p { font-size: calc(0px + 1rem) } body { opacity: 0 }</style><div style="font-size:0"><p style="font-size:14px">CPE credits: 2.5</p></div><p style="opacity:0.9">2026-05-14</p>'
    document = extract(on_web(page), name="a.html").document
    assert document is not None
    assert [line.text for line in document.pages[0].lines] == ["CPE credits: 2.5", "2026-05-14"]


def test_struck_out_and_raised_runs_of_a_word_document() -> None:
    made = docx.Document()
    made.styles.add_style("Old", docx.enum.style.WD_STYLE_TYPE.CHARACTER).font.strike = True
    made.add_paragraph("Marlow T. Abernathy has completed Working Papers That Hold Up")
    line = made.add_paragraph("CPE credits: ")
    line.add_run("4.0 ").font.strike = True
    line.add_run("3.0 ").font.double_strike = True
    line.add_run("3.5 ", style="Old")
    again = line.add_run("2.5", style="Old")
    again.font.strike = False  # its own word overrules its style's
    line.add_run("1").font.superscript = True
    out = io.BytesIO()
    made.save(out)
    assert credits_of(out.getvalue(), "a.docx").value == "2.5"
