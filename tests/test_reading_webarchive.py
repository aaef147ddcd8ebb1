"""Pages saved by Safari: the page, the frames in it, and the pictures and PDFs it shows."""

from __future__ import annotations

import plistlib

import pytest
from papers import pdf, saved, scan
from test_reading_containers import GOOD, IN_WORDS, LOGO, another, archive, mail, parts, passed_over, titles

from cpe_core import extract

TITLE = ["Principles of Lease Accounting"]
WORDS = f"<html><body><pre>{IN_WORDS}</pre></body></html>"
BOTH_FORMS = pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])


def resource(data: bytes, kind: str, url: str = "https://learn.example.org/") -> dict[str, object]:
    return {"WebResourceData": data, "WebResourceMIMEType": kind, "WebResourceURL": url}


def page(words: str = WORDS, *inside: dict[str, object], frames=(), encoding: str = "UTF-8") -> dict[str, object]:
    main = {**resource(words.encode(encoding), "text/html"), "WebResourceTextEncodingName": encoding}
    return {"WebMainResource": main, "WebSubresources": list(inside), "WebSubframeArchives": list(frames)}


def webarchive(given: dict[str, object], form=plistlib.FMT_BINARY) -> bytes:
    return plistlib.dumps(given, fmt=form)


@BOTH_FORMS
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16"])
def test_a_page_saved_by_safari_is_read(form, encoding):
    style = resource(b"p {color: red}", "text/css", "https://learn.example.org/a.css")
    found = extract(webarchive(page(WORDS, style, encoding=encoding), form), name="done.webarchive")
    assert (parts(found), titles(found)) == (["page text"], TITLE)
    assert passed_over(found) == []


@BOTH_FORMS
def test_a_certificate_in_a_frame_of_the_page_is_read(form):
    around = "<html><body><p>My learning</p><iframe src='c'></iframe></body></html>"
    words = extract(webarchive(page(around, frames=[page(frames=[page("<p></p>")])]), form), name="a.webarchive")
    assert (parts(words), titles(words)) == (["page text"], TITLE)
    shown = {"WebMainResource": resource(GOOD, "application/pdf", "https://learn.example.org/my%20course.pdf?x=1")}
    file = extract(webarchive(page(around, frames=[shown]), form), name="a.webarchive")
    assert (parts(file), titles(file)) == (["my course.pdf"], TITLE)


def test_a_picture_of_the_page_is_read_and_its_logo_is_none():
    around = "<html><body><p>Thank you.</p><img src='c.png'></body></html>"
    logo = resource(LOGO, "image/png", "https://learn.example.org/logo.png")
    paper = resource(saved(scan()), "image/png", "https://learn.example.org/c.png")
    found = extract(webarchive(page(around, logo, paper)), name="a.webarchive")
    assert parts(found) == ["c.png"]
    assert passed_over(found) == []


def test_one_in_a_mail_and_in_an_archive_is_read():
    data = webarchive(page())
    held = extract(mail(("done.webarchive", data), ("b.pdf", pdf(another))).as_bytes(), name="mail.eml")
    assert parts(held) == ["done.webarchive › page text", "b.pdf"]
    assert parts(extract(archive(("done.webarchive", data)), name="all.zip")) == ["done.webarchive › page text"]


def test_one_that_is_damaged_or_another_list_of_properties_is_an_answer():
    data = webarchive(page())
    assert "damaged. Open it in Safari" in str(extract(data[:-40], name="a.webarchive").error)
    assert "damaged. Open it in Safari" in str(extract(webarchive(page(), plistlib.FMT_XML)[:-40], name="a.xml").error)
    for end in range(60, len(data), 61):
        assert extract(data[:end], name="a.webarchive").error
    assert "cannot be read" in str(extract(webarchive({"a": 1}), name="a.plist").error)


def test_frames_in_frames_end():
    many = page("<p>x</p>")
    for _ in range(30):
        many = page("<p>x</p>", frames=[many] * 50)
    assert "more than 50 pages" in str(extract(webarchive(many), name="a.webarchive").error)
