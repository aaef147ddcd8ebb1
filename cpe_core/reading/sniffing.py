"""What kind of file bytes are, by the bytes themselves: a name only helps to say what is wrong.

Each kind that can be recognised has one row; a kind without a reader has the sentence a person gets instead.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import islice
from pathlib import PurePath

from cpe_core import errors
from cpe_core.reading import program_texts, signed
from cpe_core.reading.limits import has_too_many_members

PDF_HEADER_WITHIN = 1024 * 8  # mail gateways and scanners put junk before the header, and PDFium still opens it
MAIL_HEADER_WITHIN = 1024 * 64  # each server on the way adds its own lines

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html"
TEXT = "text/plain"
ZIP = "application/zip"
MAIL = "message/rfc822"
MAILBOX = "application/mbox"
OUTLOOK = "application/vnd.ms-outlook"
TNEF = "application/vnd.ms-tnef"
WEBARCHIVE = "application/x-webarchive"
SIGNED = "application/pkcs7-mime"

PICTURES = {
    "image/png": "a PNG picture",
    "image/jpeg": "a JPEG picture",
    "image/tiff": "a TIFF picture",
    "image/webp": "a WEBP picture",
    "image/gif": "a GIF picture",
    "image/heic": "a HEIC picture",
    "image/avif": "an AVIF picture",
}
SHOWN_BY_BROWSERS = frozenset({PDF, "image/png", "image/jpeg", "image/webp", "image/gif"})
CONTAINERS = {
    ZIP: "archive",
    MAIL: "e-mail",
    MAILBOX: "mailbox",
    OUTLOOK: "e-mail",
    TNEF: "winmail.dat",
    WEBARCHIVE: "saved page",
    SIGNED: "signed file",
}
HOLDERS = {PDF: "PDF", DOCX: "Word document"}  # pages of their own, and files in some

OTHERS = {
    "application/vnd.openxmlformats-officedocument": "This is an Office document. Save it as PDF and add that.",
    "application/x-ole-storage": "This is an old Office document. Save it as PDF and add that.",
    "text/rtf": "This is an RTF document. Save it as PDF and add that.",
    "application/postscript": "This is a PostScript file. Save it as PDF and add that.",
    "application/vnd.oasis.opendocument": "This is an OpenDocument file. Save it as PDF and add that.",
    "application/epub+zip": "This is an e-book (EPUB). Print the page with the certificate to PDF and add that.",
    "application/vnd.apple.iwork": "This is a document of Pages, Numbers or Keynote. Export it as PDF and add that.",
    "text/calendar": "This is a calendar entry: it says when a course is, not who completed it. Add the certificate.",
    "text/vcard": "This is a contact card. Add the certificate itself.",
    "application/rdf+xml": "This holds what a program noted about a photo (XMP). Add the photo itself.",
    program_texts.ENCRYPTED: "This mail is encrypted. Open it in your mail program, save the certificate "
    "that is attached to it, and add that.",
    "application/json": "This is a file of data (JSON), not a certificate. Add the certificate itself.",
    "application/xml": "This is a file of data (XML), not a certificate. Add the certificate itself.",
    "application/yaml": "This is a file of data (YAML), not a certificate. Add the certificate itself.",
    "text/x-log": "This is a program's log, not a certificate. Add the certificate itself.",
    "text/x-source": "This is a program's source or settings, not a certificate. Add the certificate itself.",
    "text/x-tex": "This is the source of a document (TeX). Make a PDF of it and add that.",
    "text/vtt": "These are the subtitles of a video, not a certificate. Add the certificate itself.",
    "application/x-mswinurl": "This is a link to a page. Open it, download the certificate and add that.",
    "image/svg+xml": "This is a drawing (SVG). Open it in a browser, print it to PDF and add that.",
}
_WHATEVER_THE_NAME = {PDF, DOCX, *PICTURES, *CONTAINERS}
# what stands in for a PDF or a picture when a download went wrong
_INSTEAD = {
    HTML: "This is a web page. Download the certificate once more, signed in, or print the page to PDF and add that.",
    TEXT: "This is plain text. Download the certificate once more and add that.",
}

_ENDINGS = {
    PDF: (".pdf",),
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "image/tiff": (".tif", ".tiff"),
    "image/webp": (".webp",),
    "image/gif": (".gif",),
    "image/heic": (".heic", ".heif", ".hif"),
    "image/avif": (".avif",),
}
_MAIL_ENDINGS = (".eml", ".mht", ".mhtml", ".p7m")
_WEB_ENDINGS = (".html", ".htm", ".xhtml")
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_OF_SAFARI = b"WebMainResource"  # a key of every .webarchive
_OF_OUTLOOK = "__properties_version1.0".encode("utf-16-le")  # an entry in the directory of every .msg
_OF_MAILS = {"from", "to", "subject", "date", "received", "mime-version", "message-id", "return-path", "content-type"}
_DATA = ("application/json", "application/rdf+xml", "application/xml", "application/yaml")
TNEF_BEGINS = b"\x78\x9f\x3e\x22"
_CONTROLS = bytes(code for code in range(32) if not 9 <= code <= 13)  # that texts do not hold
# the line before each mail of a mailbox, and the header that follows; the length before a mail of Apple Mail
MAILBOX_LINE = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))(?P<mark>From (?=[^\r\n]{0,100}\d\d:\d\d[^\r\n]{0,40}\d{4})[^\r\n]{1,300}\r?\n)"
    rb"(?=[!-9;-~]{1,80}:)"  # with bounds: a hostile file must not be looked through again and again
)
APPLE_LENGTH = re.compile(rb"(\d{1,10})[ \t]{0,20}\r?\n(?=[!-9;-~]{1,80}:)")
_TAG = re.compile(
    r"</?(?:h[1-6]|p|div|table|center|title|meta|style|section|article|main|span|font|[uo]l|br|hr|img)\b[^<>]*>"
)
_BEFORE_TAGS = re.compile(r"(?:<!--(?:(?!-->).)*-->\s*)*", re.DOTALL)
_LINE_END = re.compile(r"\r\n|\r|\n")
_HEADER_LINE = re.compile(r"[!-9;-~]+:|[ \t]|>?From ")


def media_type(data: bytes, name: str) -> str:
    """The media type of a kind that can be read. EmptyFile or NotSupported, with what it is instead, otherwise."""
    if not data.strip(b"\0 \r\n\t"):
        raise errors.EmptyFile
    kind = _kind(data, PurePath(name).suffix.lower())
    claimed = _claimed(name)
    if kind in _WHATEVER_THE_NAME or (kind in _INSTEAD and not claimed):
        return str(kind)
    message = OTHERS.get(kind or "") or _INSTEAD.get(kind or "")
    if claimed and message:
        raise errors.NotSupported(f"This file is not what its name says ({claimed}). {message}")
    if claimed:
        raise errors.BrokenDocument(
            f"This file is named like {claimed} but holds something else, or is damaged. Download or scan it again."
        )
    raise errors.NotSupported(message)


def is_data(data: bytes) -> bool:
    """Whether this is what programs write for each other: JSON, or XML that no browser shows as a page."""
    return _kind(data, "") in _DATA


def _kind(data: bytes, ending: str) -> str | None:
    head = data[:PDF_HEADER_WITHIN]
    for kind, magic in (
        ("image/png", b"\x89PNG\r\n\x1a\n"),
        ("image/jpeg", b"\xff\xd8\xff"),
        ("image/gif", b"GIF8"),
        ("image/tiff", b"II*\0"),
        ("image/tiff", b"MM\0*"),
        ("text/rtf", b"{\\rtf"),
        ("application/postscript", b"%!PS"),
        (PDF, b"%PDF-"),
    ):
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "image/heic"
    if head[4:12] in (b"ftypavif", b"ftypavis"):
        return "image/avif"
    if head.startswith(b"bplist00") and _OF_SAFARI in data:
        return WEBARCHIVE
    if head.startswith(TNEF_BEGINS):
        return TNEF
    if (sealed := signed.kind(head)) is not None:
        return SIGNED if sealed == "signed" else program_texts.ENCRYPTED
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return OUTLOOK if _OF_OUTLOOK in data else "application/x-ole-storage"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(data)
    return _text_or_pdf(data, head, ending)


def _in_zip(data: bytes) -> str:
    """A ZIP, or the Office document that is one inside: recognised by its members."""
    if has_too_many_members(data):
        return ZIP
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return ZIP
    if "word/document.xml" in names:
        return DOCX
    if "META-INF/container.xml" in names:
        return "application/epub+zip"
    if any(name.endswith(".iwa") for name in names):
        return "application/vnd.apple.iwork"
    if {"mimetype", "content.xml"} <= {*names}:
        return "application/vnd.oasis.opendocument"
    return "application/vnd.openxmlformats-officedocument" if "[Content_Types].xml" in names else ZIP


def _text_or_pdf(data: bytes, head: bytes, ending: str) -> str | None:
    if _looks_like_mail(data[:MAIL_HEADER_WITHIN], ending):  # before PDF: a mail may quote a PDF's first line
        return MAILBOX if data.startswith(b"From ") and len(MAILBOX_LINE.findall(data)) > 1 else MAIL
    text = _as_text(head)
    if b"%PDF-" in head:
        return PDF
    if text is None:
        return PDF if b"\nxref" in data and b"/Pages" in data else None
    start = text.lstrip("\ufeff \r\n\t").lower()
    if "<plist" in start[:1000] and _OF_SAFARI in data:
        return WEBARCHIVE
    if (
        start.startswith(("<!doctype html", "<html", "<head", "<body"))
        or "<html" in start[: None if start.startswith("<?xml") else 1000]
        or _is_fragment(start, ending)
    ):
        return HTML
    return program_texts.kind(text, ending) or TEXT


def _is_fragment(start: str, ending: str) -> bool:
    """Whether this is a part of a web page: it holds two tags, and begins with the first or is named like a page."""
    tags = list(islice(_TAG.finditer(start), 2))
    before = _BEFORE_TAGS.match(start)
    begins = before is not None and bool(tags) and tags[0].start() == before.end()
    return len(tags) > 1 and (begins or ending in _WEB_ENDINGS)


def _as_text(head: bytes) -> str | None:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace")
    if b"\0" in head or (len(head) - len(head.translate(None, _CONTROLS))) * 20 > len(head):
        return None
    return head.decode("utf-8", "replace")


def _looks_like_mail(head: bytes, ending: str) -> bool:
    """Whether the first lines are a mail's: names with colons, three known (one, in a file named like a mail)."""
    length = APPLE_LENGTH.match(head)
    text = head[length.end() if length else 0 :].decode("latin-1").removeprefix("ï»¿").lstrip("\r\n")
    names = set()
    for line in _lines(text):
        if not _HEADER_LINE.match(line):
            break
        names.add(line.split(":", 1)[0].lower())
    return len(names & _OF_MAILS) >= (1 if ending in _MAIL_ENDINGS else 3)


def _lines(text: str) -> Iterator[str]:
    """One by one. Not by `splitlines`: half of a letter in UTF-8 may be a line's end in Latin-1."""
    start = 0
    for end in _LINE_END.finditer(text):
        yield text[start : end.start()]
        start = end.end()
    yield text[start:]


def _claimed(name: str) -> str | None:
    ending = PurePath(name).suffix.lower()
    for kind, endings in _ENDINGS.items():
        if ending in endings:
            return PICTURES.get(kind, "a PDF")
    return None
