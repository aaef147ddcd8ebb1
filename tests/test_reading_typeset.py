"""Word documents, web pages and texts: words that bring no places are set on pages, and read as on any page."""

from __future__ import annotations

import base64
import io
import zipfile

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from papers import lines, saved, scan, words
from PIL import Image
from test_reading_containers import IN_WORDS, stands_on_its_picture

from cpe_core import errors, extract
from cpe_core.reading import limits, read

TABLE = (
    ("Completion Date", "March 14, 2024"),
    ("CPE Credits", "2.5"),
    ("Field of Study", "Accounting"),
    ("Delivery Method", "QAS Self Study"),
)
SPONSOR = (
    "Larkspur Institute of Accounting is registered with the National Association of State Boards of Accountancy (NASBA) "
    "as a sponsor of continuing professional education."
)
WANTED = {
    "participant": "Ottoline Farquhar",
    "course_title": "Principles of Lease Accounting",
    "completion_date": "2024-03-14",
    "credits": "2.5",
    "delivery_method": "QAS Self Study",
    "sponsor": "Larkspur Institute of Accounting",
    "sponsor_id": "170231",
}


def letter() -> docx.document.Document:
    made = docx.Document()
    made.add_heading("Certificate of Completion", 0).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for text, size in (
        ("This is to certify that", 11),
        ("Ottoline Farquhar", 26),
        ("has successfully completed the course", 11),
        ("Principles of Lease Accounting", 20),
    ):
        paragraph = made.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(text).font.size = Pt(size)
    table = made.add_table(2, len(TABLE))
    for column, cells in enumerate(TABLE):
        for row, text in enumerate(cells):
            table.cell(row, column).text = text
    made.add_paragraph(SPONSOR)
    made.sections[0].footer.paragraphs[0].text = "NASBA Sponsor #170231"
    return made


def stored(document: docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


PAGE = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Printed on 1/2/2025</title>
<style>.middle {{text-align: center}} .name {{font-size: 32px; font-weight: bold}} .hidden {{display: none}}
@media (max-width: 600px) {{ .name {{font-size: 4px}} }}</style>
<script>document.write("May 5, 2021")</script></head><body>
<nav><ul><li><a href="#">Dashboard</a><li><a href="#">My courses</a></ul></nav>
<div class="top-menu"><a>Help centre</a> <a>Log out</a></div>
<div class="middle"><h1>Certificate of Completion</h1><p>This is to certify that<p class="name">Ottoline Farquhar
<p>has successfully completed the course<h2>Principles of Lease Accounting</h2></div>
<p class="hidden">Completed January 1, 2019</p>
<table><tr>{"".join(f"<th>{label}" for label, _ in TABLE)}<tr>{"".join(f"<td>{value}" for _, value in TABLE)}</table>
<p>{SPONSOR}<br>NASBA Sponsor #170231</p></body></html>"""


@pytest.mark.parametrize(
    ("data", "name"),
    [(stored(letter()), "certificate.docx"), (PAGE.encode(), "certificate.html"), (PAGE.encode("utf-16"), "saved.htm")],
)
def test_a_certificate_is_read_whole(data, name):
    found = extract(data, name=name)
    assert found.error is None
    (record,) = found.records
    assert {field: record[field].value for field in WANTED} == WANTED
    assert record.part is None
    stands_on_its_picture(data, name, record)


def test_a_plain_text_is_read():
    data = IN_WORDS.encode()
    (record,) = extract(data, name="certificate.txt").records
    assert record.course_title.value == "Principles of Lease Accounting"
    assert record.completion_date.value == "2024-03-14"
    assert record.credits.value == "2.5"
    stands_on_its_picture(data, "certificate.txt", record)


# -- how words are set -----------------------------------------------------------------------------


def test_headings_are_larger_and_what_is_centred_stands_in_the_middle():
    for data, name in ((PAGE.encode(), "a.html"), (stored(letter()), "a.docx")):
        by_text = {line.text: line for line in read(data, name=name).pages[0].lines}
        person, body = by_text["Ottoline Farquhar"], by_text["This is to certify that"]
        assert person.size > 1.8 * body.size
        assert person.box.x_mid == pytest.approx(0.5, abs=0.02) and body.box.x_mid == pytest.approx(0.5, abs=0.02)


def test_values_stand_under_their_columns_headings():
    for data, name in ((PAGE.encode(), "a.html"), (stored(letter()), "a.docx")):
        by_text = {line.text: line.box for line in read(data, name=name).pages[0].lines}
        for label, value in TABLE:
            assert by_text[value].x0 == pytest.approx(by_text[label].x0, abs=0.01)
            assert 0 < by_text[value].y0 - by_text[label].y1 < 0.03


def test_no_word_of_a_cell_is_cut_up_where_all_could_be_whole():
    rows = (
        ("Date", "Course Title", "Sponsor", "Field of Study", "Delivery Method", "CPE Credits"),
        ("05/14/2025", "Lease Modifications Step by Step", "Larkspur Institute of Accounting", "Taxes", "Group Internet Based", "2.0"),
        ("06/02/2025", "Revenue Recognition Side by Side", "Larkspur Institute of Accounting", "Taxes", "Group Internet Based", "1.0"),
    )  # fmt: skip
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    data = f"<html><body><h1>CPE Transcript</h1><p>Ottoline Farquhar</p><table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>".encode()
    words = {word.text for word in read(data, name="a.html").pages[0].words}
    assert {word for row in rows for cell in row for word in cell.split()} <= words
    titles = [record.course_title.value for record in extract(data, name="a.html").records]
    assert titles == [rows[1][1], rows[2][1]]


def test_a_long_text_runs_over_several_pages_and_none_of_it_is_lost():
    text = "\n\n".join(f"Paragraph {n} of a long letter" for n in range(100))
    document = read(text.encode(), name="letter.txt")
    assert [page.number for page in document.pages] == list(range(1, len(document.pages) + 1)) and len(
        document.pages
    ) > 2
    assert lines(document) == text.split("\n\n")
    assert all(0 <= w.box.y0 < w.box.y1 <= 1 for page in document.pages for w in page.words)


def test_a_text_without_end_is_too_large():
    with pytest.raises(errors.TooLarge, match="more than 50 pages"):
        read(b"word " * 400_000, name="letter.txt")


def test_words_wider_than_the_page_stay_on_it():
    for page in read(("https://learn.example.org/" + "certificate" * 60).encode(), name="a.txt").pages:
        assert all(0 <= word.box.x0 < word.box.x1 <= 0.95 for word in page.words)


def test_gaps_in_a_text_part_its_columns():
    assert lines(read(b"Date\tCredits\nMay 5, 2021     2.0\nThe end.  Really.\n", name="a.txt")) == [
        "Date", "Credits", "May 5, 2021", "2.0", "The end. Really.",
    ]  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_the_letters_it_was_written_in(encoding):
    assert lines(read("Zoë Ångström – Café".encode(encoding), name="a.txt")) == ["Zoë Ångström – Café"]


# -- web pages -------------------------------------------------------------------------------------


def test_scripts_menus_and_what_is_hidden_are_on_no_page():
    text = read(PAGE.encode(), name="a.html").text
    assert all(word not in text for word in ("2021", "2019", "2025", "Dashboard"))


def test_what_only_looks_like_a_menu_stands_low_and_small():
    page = read(PAGE.encode(), name="a.html").pages[0]
    last = page.lines[-1]
    assert last.text == "Help centre Log out"
    assert last.size < 0.8 * next(line.size for line in page.lines if line.text == "This is to certify that")


def test_a_page_that_is_all_menu_by_name_is_read_as_it_is():
    page = f'<html><body><div class="sidebar"><pre>{IN_WORDS}</pre></div></body></html>'
    assert extract(page.encode(), name="a.html").records[0].credits.value == "2.5"


def test_form_fields_show_what_was_typed_and_ticked():
    page = (
        '<html><p>Name <input value="Ottoline Farquhar"><input type="hidden" value="secret"></p>'
        '<p><input type="checkbox" checked> Group Live <input type="radio"> Self Study</p>'
        "<p><select><option>One<option selected>Two</select></p></html>"
    )
    assert lines(read(page.encode(), name="a.html")) == [
        "Name Ottoline Farquhar",
        "[x] Group Live [ ] Self Study",
        "Two",
    ]


def test_columns_made_by_style_stand_side_by_side():
    page = '<html><div style="display:flex"><div>Date</div><div>Credits</div></div></html>'
    first, second = read(page.encode(), name="a.html").pages[0].lines
    assert (first.text, second.text) == ("Date", "Credits")
    assert first.box.y0 == second.box.y0


def test_tables_in_tables_and_forgotten_ends_are_forgiven():
    page = "<html><table><tr><td><table><tr><td>Inner left<td>Inner right</table><td>Outer</tr></table><p>After<p>End"
    assert set(lines(read(page.encode(), name="a.html"))) == {"Inner left", "Inner right", "Outer", "After", "End"}


def test_a_picture_inside_the_page_is_read_where_it_stands():
    inside = base64.b64encode(saved(scan())).decode()
    data = f'<html><body><p>Saved on my computer</p><img src="data:image/png;base64,{inside}"></body></html>'.encode()
    found = extract(data, name="a.html")
    assert found.records[0].course_title.value == "Principles of Lease Accounting"
    assert {word.source for word in found.document.pages[0].words} == {"text", "ocr"}
    stands_on_its_picture(data, "a.html", found.records[0])


def test_small_and_broken_pictures_cost_no_look_at_the_page():
    small = base64.b64encode(saved(Image.new("RGB", (40, 40), "red"))).decode()
    page = (
        f'<html><p>Certificate</p><img src="data:image/png;base64,{small}"><img src="data:image/png;base64,xx"></html>'
    )
    assert read(page.encode(), name="a.html").pages[0].readings == ("typeset",)


@pytest.mark.parametrize(
    "page",
    ["<html>" + "<div>" * 5000 + "deep", "<html>" + "<table><tr><td>" * 500 + "deep", "<html>deep" + "<!--" * 50_000],
    ids=["deep", "tables", "comments"],
)
def test_a_page_made_to_exhaust_its_reader_is_read_in_a_moment(page):
    assert "deep" in read(page.encode(), name="a.html").text


# -- Word documents --------------------------------------------------------------------------------


def test_a_picture_pasted_into_a_document_is_read_where_it_stands():
    made = docx.Document()
    made.add_paragraph("My certificate:")
    made.add_picture(io.BytesIO(saved(scan())))
    data = stored(made)
    found = extract(data, name="a.docx")
    assert found.records[0].course_title.value == "Principles of Lease Accounting"
    stands_on_its_picture(data, "a.docx", found.records[0])


def test_text_boxes_are_read_once():
    made = docx.Document()
    box = '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">{}</mc:AlternateContent>'
    content = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
    choice = f'<mc:Choice Requires="wps"><w:drawing><x>{content}</x></w:drawing></mc:Choice>'
    run = f"<w:r {nsdecls('w')}>{box.format(choice + f'<mc:Fallback><w:pict>{content}</w:pict></mc:Fallback>')}</w:r>"
    made.add_paragraph("Before")._p.append(parse_xml(run))
    assert lines(read(stored(made), name="a.docx")) == ["Before", "In a box"]


def test_what_was_deleted_is_left_out_and_form_fields_are_read():
    made = docx.Document()
    paragraph = made.add_paragraph("Credits: ")._p
    for inside in (
        "<w:del {}><w:r><w:delText>1</w:delText></w:r></w:del>",
        "<w:sdt {}><w:sdtContent><w:r><w:t>2.5</w:t></w:r></w:sdtContent></w:sdt>",
    ):
        paragraph.append(parse_xml(inside.format(nsdecls("w"))))
    assert lines(read(stored(made), name="a.docx")) == ["Credits: 2.5"]


def test_a_document_that_only_looks_like_one_is_damaged():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w:document/>")
    with pytest.raises(errors.BrokenDocument, match="Word document is damaged"):
        read(out.getvalue(), name="letter.docx")


def test_a_document_damaged_inside_says_so():
    data = bytearray(stored(letter()))
    at = data.index(b"word/document.xml") + 60
    data[at : at + 40] = bytes(40)
    with pytest.raises(errors.BrokenDocument, match="Word document is damaged"):
        read(bytes(data), name="letter.docx")


def test_a_document_that_is_a_decompression_bomb_is_refused(monkeypatch):
    monkeypatch.setattr(limits, "BOMB_BYTES", 2**20)
    data = io.BytesIO(stored(letter()))
    with zipfile.ZipFile(data, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/zeros.bin", bytes(4 * 2**20))
    with pytest.raises(errors.TooLarge, match="unpacks to 5 MB"):
        read(data.getvalue(), name="letter.docx")


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    ],
)
def test_a_document_with_macros_and_a_template_are_read(kind: str) -> None:
    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(stored(letter()))) as source, zipfile.ZipFile(out, "w") as target:
        for info in source.infolist():
            target.writestr(info, source.read(info).replace(plain.encode(), kind.encode()))
    record = extract(out.getvalue(), name="a.docm").records[0]
    assert {name: record[name].value for name in WANTED} == WANTED


def test_a_web_page_put_into_a_document_whole_is_read_where_it_stands() -> None:
    made = docx.Document()
    made.add_paragraph("Before")
    body = b"<html><body><p>CPE credits: 2.5</p></body></html>"
    chunk = Part(PackURI("/word/chunk.html"), "text/html", body, made.part.package)
    link = made.part.relate_to(chunk, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk")
    made.element.body.insert(1, parse_xml(f'<w:altChunk {nsdecls("w", "r")} r:id="{link}"/>'))
    made.add_paragraph("After")
    assert lines(read(stored(made), name="a.docx")) == ["Before", "CPE credits: 2.5", "After"]


@pytest.mark.parametrize(
    "one",
    [
        "<details><summary>More</summary>1</details>", "<dialog>1</dialog>",
        '<table><tr style="visibility:collapse"><td>1</td><td>x</td></tr></table>',
        '<i style="width:1px;height:1px;overflow:hidden">1</i>', '<i style="clip-path:circle(0)">1</i>',
        '<i style="clip:rect(1px, 1px, 1px, 1px)">1</i>',
    ],
)  # fmt: skip
def test_what_is_closed_or_cut_to_a_dot_is_on_no_page(one: str) -> None:
    assert "1" not in words(read(f"<html><p>Hours</p>{one}</html>".encode(), name="a.html"))
    opened = one.replace("<details", "<details open").replace("<dialog", "<dialog open")
    assert opened == one or "1" in words(read(f"<html><p>Hours</p>{opened}</html>".encode(), name="a.html"))


@pytest.mark.parametrize(
    "one",
    ['<bdo dir="rtl">5.4</bdo>', '<i style="direction:rtl;unicode-bidi:bidi-override">5.4</i>', "\u202e5.4\u202c"],
)
def test_what_is_set_backwards_is_in_doubt(one: str) -> None:
    (page,) = read(f"<html><meta charset=utf-8><p>Hours</p><p>{one}</p></html>".encode(), name="a.html").pages
    assert [(word.text, word.doubt is None) for word in page.words] == [("Hours", True), ("5.4", False)]


def test_digits_as_wide_as_chinese_letters_are_digits() -> None:
    assert words(read("Credits: ４．５".encode(), name="a.txt")) == ["Credits:", "4.5"]
