"""Boxes to tick: the one that is ticked is the value, told by letters, by a form, by a drawing or by pixels."""

from __future__ import annotations

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from cpe_core import extract
from cpe_core.reading.characters import compatible

METHODS = ("Group Live", "Group Internet Based", "Self Study")
HEAD = (
    "Certificate of Completion", "This certifies that", "Ottoline Farquhar", "has successfully completed",
    "Principles of Lease Accounting", "Date of completion: March 14, 2024", "CPE credits: 2.5", "Field of study: Taxes",
    "Sponsor: Larkspur Institute of Accounting",
)  # fmt: skip


def test_boxes_of_symbol_fonts_are_letters() -> None:
    assert compatible("\uf0a8Live\uf0feSelf\uf06f") == "☐Live☒Self☐"


# -- Word -------------------------------------------------------------------------------------------


def legacy(ticked: bool) -> str:
    state = "<w:checked/>" if ticked else '<w:checked w:val="0"/>'
    return (
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:checkBox><w:sizeAuto/>'
        f'<w:default w:val="0"/>{state}</w:checkBox></w:ffData></w:fldChar></w:r>'
        f"<w:r {nsdecls('w')}><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'
    )


def by_default(ticked: bool) -> str:
    return (
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>'
        f'<w:default w:val="{int(ticked)}"/></w:checkBox></w:ffData></w:fldChar></w:r>'
    )


def symbol(ticked: bool) -> str:
    return f'<w:r {nsdecls("w")}><w:sym w:font="Wingdings" w:char="{"F0FE" if ticked else "F0A8"}"/></w:r>'


def symbol_letter(ticked: bool) -> str:
    fonts = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>'
    return f"<w:r {nsdecls('w')}>{fonts}<w:t>{'þ' if ticked else 'o'}</w:t></w:r>"


def content_control(ticked: bool) -> str:
    return (
        f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent><w:r>"
        f'<w:sym w:font="MS Gothic" w:char="{"2612" if ticked else "2610"}"/></w:r></w:sdtContent></w:sdt>'
    )


def letter(ticked: bool) -> str:
    return f"<w:r {nsdecls('w')}><w:t>{'☒' if ticked else '☐'}</w:t></w:r>"


@pytest.mark.parametrize("box", [legacy, by_default, symbol, symbol_letter, content_control, letter])
def test_a_word_document_has_the_method_whose_box_is_ticked(box) -> None:
    made = docx.Document()
    for text in HEAD:
        made.add_paragraph(text)
    options = made.add_paragraph("Delivery method: ")
    for name in METHODS:
        for run in parse_xml(f"<w:p {nsdecls('w')}>{box(name == 'Self Study')}</w:p>"):
            options._p.append(run)
        options.add_run(f" {name}   ")
    out = io.BytesIO()
    made.save(out)
    field = extract(out.getvalue(), name="boxes.docx").records[0].delivery_method
    assert (field.value, field.needs_review) == ("Self Study", False)


# -- web pages --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["checkbox", "radio"])
def test_a_saved_web_page_has_the_method_whose_box_is_ticked(kind: str) -> None:
    boxes = "".join(
        f'<label><input type="{kind}" name="m"{" checked" if name == "Self Study" else ""}> {name}</label> '
        for name in METHODS
    )
    page = (
        "<html><body>" + "".join(f"<p>{text}</p>" for text in HEAD) + f"<p>Delivery method: {boxes}</p></body></html>"
    )
    field = extract(page.encode(), name="boxes.html").records[0].delivery_method
    assert (field.value, field.needs_review) == ("Self Study", False)
