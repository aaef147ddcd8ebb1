"""What a file is, by its bytes: what no certificate comes as is named, and never read as one."""

from __future__ import annotations

import io
import time
import zipfile

import pytest
from papers import words

from cpe_core import extract
from cpe_core.reading import read
from cpe_core.reading.program_texts import kind
from cpe_core.reading.sniffing import HTML, MAIL, TEXT, media_type


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (
            b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Leases (2 CPE)\r\nEND:VEVENT\r\n",
            "calendar entry",
        ),
        (b"BEGIN:VCARD\r\nFN:Ada Quill\r\nREV:20260305T101500Z\r\nEND:VCARD\r\n", "contact card"),
        (b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"></x:xmpmeta>', "XMP"),
        (b'{"title": "Leases, Line by Line", "credits": 2.0}', "JSON"),
        (b'[{"title": "Leases", "credits": 2}]', "JSON"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>2 CPE</text></svg>', "SVG"),
        (b"<?xml version='1.0'?><record><course>Leases</course><credits>2.0</credits></record>", "XML"),
        (b"<?xml version='1.0'?><office:document><office:body>2 CPE</office:body></office:document>", "OpenDocument"),
        (b"# export\nrecord:\n  name: Ada Quill\n  course: Leases\n  date: 2026-03-05\n", "YAML"),
        (b"name: Ada Quill\ncourse: Leases\ncpe_credits: 2.0\n", "YAML"),
        (b"2026-03-05 10:00:00 INFO Ada Quill completed Leases credits 2.0\n2026-03-05 10:00:01 INFO done\n", "log"),
        (b"Mar  5 10:00:00 host lms[412]: Ada Quill completed Leases\nMar  5 10:00:01 host lms[412]: done\n", "log"),
        (b"# Certificate of Completion\nname = 'Ada Quill'\ncourse = 'Leases'\nprint(name, course)\n", "source"),
        (b".paper { color: #333; } /* Certificate 2026-03-05 */ .cpe::after { content: '2.0 CPE'; }", "source"),
        (b".paper:after{content:'Certificate of Completion'} .day{content:'March 5, 2026'}", "source"),
        (b"INSERT INTO papers VALUES ('Ada Quill', 'Leases', '2026-03-05', 2.0);\n", "source"),
        (b"[paper]\nname=Ada Quill\ncourse=Leases\ncredits=2.0\n", "settings"),
        (b"1\r\n00:00:01,000 --> 00:00:04,000\r\nYou will earn 2.0 CPE credits on May 14, 2026\r\n", "subtitles"),
        (b"WEBVTT\n\n00:01.000 --> 00:04.000\nYou will earn 2.0 CPE credits\n", "subtitles"),
        (b"\\documentclass{article}\\begin{document}\\title{Certificate of Completion}\\end{document}", "TeX"),
        (b"[InternetShortcut]\nURL=https://quill.example/certificates?cpe=2.0\n", "link"),
    ],
)
def test_what_is_no_paper_is_named(data: bytes, says: str) -> None:
    found = extract(data, name="a")
    assert not found.records
    assert says in str(found.error)


@pytest.mark.parametrize(
    "text",
    [
        "[Certificate]\nAda Quill completed Leases",
        "{ CPE credits: 2.0 }",
        "Begin: vcalendar tips",
        "Participant: Ada Quill\nCourse: Leases\nDate: 2026-03-05\nCPE credits: 2.0",
        "name: Ada Quill\ncourse: Leases\ndate: 2026-03-05\ncredits: 2.0",
        "Certificate:\n  Participant: Ada Quill\n  Course: Leases\n  Credits: 2.0",
        "# Certificate of Completion\n\nAda Quill\ncompleted Leases\n# Credits\n2.0",
        "2026-03-05 Leases 2.0\n2026-03-06 Ethics 1.0",
        "2026-03-05 10:00:00 Leases 2.0\n2026-03-06 10:00:00 Ethics 1.0",
        "1\nCertificate of Completion\nfrom 10:00:00 --> 12:00:00",
        "Completed (online)\nCPE = 2.0\nAda Quill\nLeases, Line by Line",
    ],
)
def test_a_text_that_only_begins_like_one_is_a_text(text: str) -> None:
    assert media_type(text.encode(), "a.txt") == TEXT


def test_an_ending_decides_where_the_lines_leave_it_open() -> None:
    flat = b"name: Ada Quill\ncourse: Leases\ndate: 2026-03-05\n"
    assert "YAML" in str(extract(flat, name="a.yml").error)
    assert media_type(b"Certificate of Completion\nAda Quill\nLeases\n", "a.yml") == TEXT


def test_a_page_with_a_long_prologue_is_a_page_and_no_data() -> None:
    page = f"<?xml version='1.0'?><!-- {'saved ' * 300} --><html xmlns='http://www.w3.org/1999/xhtml'></html>"
    assert media_type(page.encode(), "a.xhtml") == HTML


@pytest.mark.parametrize(
    ("fragment", "name"),
    [
        ("<h2>Certificate of Completion</h2><p>Ada Quill</p><p>Leases, Line by Line</p>", "a.html"),
        ("<!-- saved -->\n<P>Certificate<P>Ada Quill", "a"),
        ("Certificate of <b>Completion</b><br>Ada Quill<br>Leases", "a.htm"),
    ],
)
def test_a_part_of_a_web_page_is_a_page(fragment: str, name: str) -> None:
    assert media_type(fragment.encode(), name) == HTML
    assert not any("<" in word for word in words(read(fragment.encode(), name=name)))


@pytest.mark.parametrize(
    "text",
    [
        "<title>\n<date>\nAda Quill completed Leases",
        "Write <p> before and </p> behind each: the <p> of a page\nAda Quill",
        "<ada@quill.example> completed Leases <p>",
    ],
)
def test_a_text_that_names_tags_is_a_text(text: str) -> None:
    assert media_type(text.encode(), "a.txt") == TEXT


def test_a_mail_that_goes_on_in_tags_is_a_mail() -> None:
    mail = b"From: a@quill.example\nTo: b@quill.example\nSubject: Leases\n\n<h1>Certificate</h1><p>Ada Quill</p>"
    assert media_type(mail, "a.html") == MAIL


def test_an_open_document_is_named() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<office:document-content/>")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    assert "OpenDocument" in str(extract(out.getvalue(), name="a.odt").error)


@pytest.mark.parametrize(
    ("member", "says"), [("META-INF/container.xml", "e-book"), ("Index/Document.iwa", "Export it as PDF")]
)
def test_other_documents_that_are_archives_are_named_and_not_unpacked(member: str, says: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(member, "<x/>")
    found = extract(out.getvalue(), name="a")
    assert says in str(found.error)
    assert member not in str(found.error)


@pytest.mark.parametrize("start", ["%", "-", "1\n", "/*", "a{", "<!--", "\n", "[", '{"', "a = ", "a: ", "@import "])
def test_what_a_text_is_takes_no_time_to_tell(start: str) -> None:
    began = time.process_time()
    kind((start * 8192)[:8192] + ".", "")
    assert time.process_time() - began < 1
