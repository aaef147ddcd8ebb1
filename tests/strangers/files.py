"""Files that no sheet draws: what a browser prints, mails, Word documents. The same input gives the same bytes."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pikepdf
import streamlit
from docx.document import Document
from PIL import Image, ImageDraw, ImageFont

from tests.certificates.camera import render

LONG_AGO = (2024, 1, 2, 3, 4, 6)
_TYPE = Path(streamlit.__file__).parent / "static" / "static" / "media"
_FACES = (
    ("Source Sans", "SourceSansVF-Upright"), ("Source Serif", "SourceSerifVariable-Roman"), ("Source Code", "SourceCodeVF-Upright"),
    ("Chancery", "KaTeX_Caligraphic-Regular"), ("Fraktur", "KaTeX_Fraktur-Bold"), ("Modern", "KaTeX_Main-Regular"), ("Grotesque", "KaTeX_SansSerif-Bold"),
)  # fmt: skip


def chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for name in names if (path := shutil.which(name))), None)


def browser_print(page: str, *, size: tuple[float, float], margin: str = "0") -> bytes:
    """What Chromium prints of the insides of an HTML body (a <style> may stand in it), on paper of a size in points."""
    program = chromium()
    assert program, "Some strangers are printed by Chromium, which is not there (Debian: apt-get install chromium)."
    wide, high = size
    faces = "".join(
        f"@font-face {{ font-family: '{name}'; font-weight: 200 900; src: url('{_file_of(start).as_uri()}') }}\n"
        for name, start in _FACES
    )
    style = (
        f"{faces}@page {{ size: {wide}pt {high}pt; margin: {margin} }} body {{ margin: 0; print-color-adjust: exact }}"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        html, pdf = folder / "page.html", folder / "page.pdf"
        html.write_text(f"<!doctype html><meta charset=utf-8><style>{style}</style>{page}", "utf-8")
        how = (
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            "--disable-background-networking",
        )
        where = (f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={pdf}")
        subprocess.run([program, *how, *where, html.as_uri()], check=True, capture_output=True, timeout=120)
        return _without_dates(pdf.read_bytes())


def browser_page(inside: str, *, size: tuple[float, float], style: str, rules: str = "") -> bytes:
    """One page printed by Chromium: `style` is the page's own, `rules` are those of what stands on it."""
    wide, high = size
    own = f"width: {wide}pt; height: {high - 1}pt; position: relative; box-sizing: border-box; overflow: hidden"
    return browser_print(f"<style>.p {{ {own}; {style} }} {rules}</style><div class=p>{inside}</div>", size=size)


def _file_of(start: str) -> Path:
    return next(_TYPE.glob(f"{start}*.woff2"))


def _without_dates(pdf: bytes) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        for key in ("/CreationDate", "/ModDate", "/Title"):
            if key in document.docinfo:
                del document.docinfo[key]
        document.save(out, deterministic_id=True)
    return out.getvalue()


def mail(headers: dict[str, str], text: str, html: str = "") -> bytes:
    message = EmailMessage()
    for key, value in headers.items():
        message[key] = value
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
        message.set_boundary("=_strangers")
    return message.as_bytes()


def word(document: Document) -> bytes:
    """The document with all its dates long ago."""
    then = datetime(*LONG_AGO)
    document.core_properties.created = document.core_properties.modified = then
    saved, out = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as old, ZipFile(out, "w") as new:
        for part in old.infolist():
            new.writestr(ZipInfo(part.filename, LONG_AGO), old.read(part))
    return out.getvalue()


def rows(cells: Sequence[Sequence[str]], *, tag: str = "td") -> str:
    """The rows of an HTML table."""
    return "".join("<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>" for row in cells)


def initials_picture(initials: str, paper: str, ink: str) -> str:
    """A square logo with nothing but initials on it, as a picture that HTML can hold in its source."""
    logo = Image.new("RGB", (240, 240), paper)
    pen = ImageDraw.Draw(logo)
    pen.rounded_rectangle((10, 10, 229, 229), 36, outline=ink, width=10)
    pen.text((120, 118), initials, fill=ink, font=ImageFont.load_default(300 / (len(initials) + 0.6)), anchor="mm")
    out = BytesIO()
    logo.save(out, "PNG")
    return f"data:image/png;base64,{b64encode(out.getvalue()).decode()}"


def drawn(page: str, *, size: tuple[float, float], dpi: float = 220) -> str:
    """What Chromium shows of an HTML body, as a picture that HTML can hold: wordmarks whose letters no text layer has."""
    out = BytesIO()
    render(browser_print(page, size=size), dpi=dpi).save(out, "PNG")
    return f"data:image/png;base64,{b64encode(out.getvalue()).decode()}"
