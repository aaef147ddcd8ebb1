"""What a file is, by its bytes: what no certificate comes as is named, and never read as one."""

from __future__ import annotations

import io
import zipfile

import pytest

from cpe_core import extract
from cpe_core.reading.sniffing import TEXT, media_type


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
    ],
)
def test_what_is_no_paper_is_named(data: bytes, says: str) -> None:
    found = extract(data, name="a")
    assert not found.records
    assert says in str(found.error)


@pytest.mark.parametrize(
    "text", ["[Certificate]\nAda Quill completed Leases", "{ CPE credits: 2.0 }", "Begin: vcalendar tips"]
)
def test_a_text_that_only_begins_like_one_is_a_text(text: str) -> None:
    assert media_type(text.encode(), "a.txt") == TEXT


def test_an_open_document_is_named() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<office:document-content/>")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    assert "OpenDocument" in str(extract(out.getvalue(), name="a.odt").error)
