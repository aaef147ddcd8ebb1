"""What kind of file bytes are, by the bytes themselves: a name only helps to say what is wrong.

Each kind that can be told has one row; a kind without a reader has the sentence a person gets instead.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import PurePath

from cpe_core import errors

PDF_HEADER_WITHIN = 1024 * 8  # mail gateways and scanners put junk before the header, and PDFium still opens it

PICTURES = {
    "image/png": "a PNG picture",
    "image/jpeg": "a JPEG picture",
    "image/tiff": "a TIFF picture",
    "image/webp": "a WEBP picture",
    "image/gif": "a GIF picture",
    "image/heic": "a HEIC picture",
}

OTHERS = {
    "application/zip": "This is a ZIP archive. Unpack it and add the files in it.",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "This is a Word document. Save it as PDF and add that."
    ),
    "application/vnd.openxmlformats-officedocument": "This is an Office document. Save it as PDF and add that.",
    "application/x-ole-storage": "This is an Outlook message or an old Office document. Save it as PDF and add that.",
    "message/rfc822": "This is an e-mail. Save its attachment, or print it to PDF, and add that.",
    "text/html": "This is a web page. Print it to PDF and add that.",
    "text/rtf": "This is an RTF document. Save it as PDF and add that.",
    "text/plain": "This is plain text. Add the certificate itself, as a PDF or a picture.",
    "application/postscript": "This is a PostScript file. Save it as PDF and add that.",
}

_ENDINGS = {
    "application/pdf": (".pdf",),
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "image/tiff": (".tif", ".tiff"),
    "image/webp": (".webp",),
    "image/gif": (".gif",),
    "image/heic": (".heic", ".heif", ".hif"),
}
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")


def media_type(data: bytes, name: str) -> str:
    """The media type of a kind that can be read. EmptyFile or NotSupported, with what it is instead, otherwise."""
    if not data.strip(b"\0 \r\n\t"):
        raise errors.EmptyFile
    kind = _kind(data)
    if kind == "application/pdf" or kind in PICTURES:
        return kind
    claimed = _claimed(name)
    said = OTHERS.get(kind or "")
    if claimed and said:
        raise errors.NotSupported(f"This file is not what its name says ({claimed}). {said}")
    if claimed:
        raise errors.BrokenDocument(
            f"This file is named like {claimed} but holds something else, or is damaged. Download or scan it again."
        )
    raise errors.NotSupported(said)


def _kind(data: bytes) -> str | None:
    head = data[:PDF_HEADER_WITHIN]
    for kind, magic in (
        ("image/png", b"\x89PNG\r\n\x1a\n"),
        ("image/jpeg", b"\xff\xd8\xff"),
        ("image/gif", b"GIF8"),
        ("image/tiff", b"II*\0"),
        ("image/tiff", b"MM\0*"),
        ("application/x-ole-storage", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("text/rtf", b"{\\rtf"),
        ("application/postscript", b"%!PS"),
    ):
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "image/heic"
    if head.startswith(b"PK\x03\x04"):
        return _in_zip(data)
    return _text_or_pdf(data, head)


def _in_zip(data: bytes) -> str:
    """A ZIP, or the Office document that is one inside: told by its members, not by a guess."""
    try:
        names = zipfile.ZipFile(BytesIO(data)).namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return "application/zip"
    if "word/document.xml" in names:
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return "application/vnd.openxmlformats-officedocument" if "[Content_Types].xml" in names else "application/zip"


def _text_or_pdf(data: bytes, head: bytes) -> str | None:
    text = _as_text(head)
    if text is not None and _looks_like_mail(text):
        return "message/rfc822"  # before PDF: a mail may quote a PDF's first line
    if b"%PDF-" in head:
        return "application/pdf"
    if text is None:
        return "application/pdf" if b"\nxref" in data and b"/Pages" in data else None
    start = text.lstrip("\ufeff \r\n\t").lower()
    if start.startswith(("<!doctype html", "<html", "<head", "<body")) or "<html" in start[:1000]:
        return "text/html"
    return "text/plain"


def _as_text(head: bytes) -> str | None:
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace")
    if b"\0" in head or sum(b < 9 or 13 < b < 32 for b in head) * 20 > len(head):
        return None
    return head.decode("utf-8", "replace")


def _looks_like_mail(text: str) -> bool:
    names = {line.split(":", 1)[0].lower() for line in text.lstrip("\ufeff\r\n").splitlines()[:60] if ":" in line}
    return len(names & {"from", "to", "subject", "date", "received", "mime-version", "message-id"}) >= 3


def _claimed(name: str) -> str | None:
    ending = PurePath(name).suffix.lower()
    for kind, endings in _ENDINGS.items():
        if ending in endings:
            return PICTURES.get(kind, "a PDF")
    return None
