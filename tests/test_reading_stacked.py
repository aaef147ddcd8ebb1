"""A fraction whose top stands over its bottom is one number beside the whole one, and never digits of it."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from docx import Document as WordDocument
from docx.oxml import parse_xml
from made_up_pages import Put, page
from papers import pdf, words

from cpe_core import extract
from cpe_core.document import Box, Word
from cpe_core.reading import read
from cpe_core.reading.stacked import STACKED, with_slashed, with_stacked
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.second_look import HARD_TO_READ
from cpe_core.understanding.text.page_text import PageText

BEFORE = ("2024-11-04", "Date:", "Leases, Line by Line", "has completed", "Ada Quill", "This certifies that")


def drawn(canvas, *, top="1", bottom="2", size=8, behind="", before="CPE credits: 7", below=6) -> None:
    for row, line in enumerate(BEFORE):
        canvas.drawString(100, 200 + 25 * row, line)
    canvas.setFont("Helvetica", 13)
    canvas.drawString(100, 150, before)
    end = 100 + canvas.stringWidth(before, "Helvetica", 13) + 2
    canvas.setFont("Helvetica", size)
    canvas.drawString(end, 156, top)
    canvas.drawString(end, 156 - 11 - (below - 6), bottom)
    canvas.line(end, 153.5, end + 0.6 * size, 153.5)
    canvas.setFont("Helvetica", 13)
    canvas.drawString(end + 10, 150, behind)


@pytest.mark.parametrize(
    ("said", "options"),
    [
        ("7.5", {}), ("7.75", {"top": "3", "bottom": "4"}), ("7.5", {"size": 12}), ("7.5", {"behind": "hours"}),
        ("0.5", {"before": "CPE credits:"}),
    ],
)  # fmt: skip
def test_a_fraction_set_in_two_rows_is_a_part_of_the_amount_and_in_doubt(said: str, options: dict[str, object]) -> None:
    (record,) = extract(pdf(lambda canvas: drawn(canvas, **options)), name="a.pdf").records
    assert (record.credits.value, record.credits.needs_review) == (said, True)
    assert STACKED in record.credits.reasons


@pytest.mark.parametrize(
    "options",
    [{"top": "2", "bottom": "2"}, {"bottom": "7"}, {"before": "", "behind": ""}, {"below": 16}],
    ids=["no fraction", "no usual one", "in no line", "far below"],
)
def test_other_numbers_under_one_another_stay_two(options: dict[str, object]) -> None:
    assert not any("⁄" in one for one in words(read(pdf(lambda canvas: drawn(canvas, **options)), name="a.pdf")))


def test_numbers_under_one_another_in_two_rows_of_a_list_stay_two() -> None:
    rows = [Put(text=text, y=0.3 + 0.025 * row, x=0.1, left=True) for row, text in enumerate(("Tax 1", "Law 2"))]
    assert with_stacked(page(*rows).words, 612 / 792) == page(*rows).words


@pytest.mark.parametrize(
    "amount",
    [
        "<math><mn>7</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>",
        '7<span style="display:inline-block"><i style="display:block">1</i><i style="display:block">2</i></span>',
    ],
)
def test_a_formula_s_fraction_is_one_on_a_web_page(amount: str) -> None:
    assert words(read(f"<html><p>Credits: {amount}</p></html>".encode(), name="a.html")) == ["Credits:", "7", "1⁄2"]


def test_a_formula_s_fraction_is_one_in_a_word_document() -> None:
    document = WordDocument()
    formula = (
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f>'
        "<m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    )
    document.add_paragraph("Credits: 7")._p.append(parse_xml(formula))
    out = io.BytesIO()
    document.save(out)
    assert words(read(out.getvalue(), name="a.docx")) == ["Credits:", "7", "1⁄2"]


@pytest.mark.parametrize(("certainty", "is_doubted"), [(0.6, True), (0.99, False)])
def test_an_amount_that_was_hard_to_read_is_asked_about(certainty: float, is_doubted: bool) -> None:
    lines = ("This certifies that", "Ada Quill", "has completed", "Leases, Line by Line", "CPE credits: 71")
    paper = page(*(Put(text=text, y=0.2 + 0.1 * row, source="ocr") for row, text in enumerate(lines)))
    read_so = tuple(replace(word, certainty=certainty if word.text == "71" else 1.0) for word in paper.words)
    amount = read_certificate(PageText([replace(paper, words=read_so)])).credits
    assert (amount.value, HARD_TO_READ in amount.reasons) == ("71", is_doubted)
    assert amount.needs_review or not is_doubted


def slashed(canvas, *, before: str) -> None:
    for row, line in enumerate(BEFORE):
        canvas.drawString(100, 200 + 25 * row, line)
    x = 100
    for text, size, rise in ((before, 13, 0), ("3", 7.5, 5), ("/", 12, 0), ("4", 7.5, -1.5)):
        canvas.setFont("Helvetica", size)
        canvas.drawString(x, 150 + rise, text)
        x += canvas.stringWidth(text, "Helvetica", size)


@pytest.mark.parametrize(
    ("before", "said"), [("CPE credits: 2", "2.75"), ("CPE credits: 2 ", "2.75"), ("CPE credits: ", "0.75")]
)
def test_a_fraction_set_from_a_raised_top_a_slash_and_a_low_bottom_is_one(before: str, said: str) -> None:
    (record,) = extract(pdf(lambda canvas: slashed(canvas, before=before)), name="a.pdf").records
    assert record.credits.value == said


@pytest.mark.parametrize(("text", "said"), [("⁄4", ["3⁄4"]), ("/4", ["3", "/4"])])
def test_a_slash_of_fractions_may_reach_back_over_the_raised_top(text: str, said: list[str]) -> None:
    top = Word(text="3", box=Box(x0=0.104, y0=0.152, x1=0.114, y1=0.165), size=0.011, source="text")
    rest = Word(text=text, box=Box(x0=0.110, y0=0.155, x1=0.125, y1=0.173), size=0.012, source="text")
    assert [word.text for word in with_slashed((top, rest), 612 / 792)] == said
