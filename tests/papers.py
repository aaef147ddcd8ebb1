"""Made-up papers for the tests of reading: PDFs and pictures drawn when they are needed, with invented names."""

from __future__ import annotations

import io

import pikepdf
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cpe_core.document import Document

LINES = (
    (60, "Certificate of Completion", 34),
    (150, "Larkspur Institute of Accounting", 24),
    (230, "This certifies that", 18),
    (280, "Ottoline Farquhar", 30),
    (360, "has successfully completed the course", 18),
    (410, "Principles of Lease Accounting", 28),
    (500, "Date: March 14, 2024", 20),
    (550, "CPE credits: 2.5", 20),
)


def squashed(document: Document) -> str:
    return "".join(c for c in document.text.casefold() if c.isalnum())


def words(document: Document) -> list[str]:
    return [word.text for page in document.pages for line in page.lines for word in line.words]


def lines(document: Document) -> list[str]:
    return [line.text for page in document.pages for line in page.lines]


# -- pictures ------------------------------------------------------------------------------------


def scan(rows=LINES, *, size=(1000, 700), left=120) -> Image.Image:
    picture = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(picture)
    for y, text, points in rows:
        draw.text((left, y), text, fill="black", font=ImageFont.load_default(points))
    return picture


def saved(picture: Image.Image, kind: str = "PNG", **options) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


# -- PDFs ----------------------------------------------------------------------------------------


def pdf(*draws, size=(612, 396)) -> bytes:
    """A PDF with a page for each of `draws`, which is given the canvas."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, pageCompression=0)
    for draw in draws:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def written(canvas: Canvas, rows=LINES, scale=0.6) -> None:
    """The rows as text, at the places `scan` paints them."""
    for y, text, points in rows:
        canvas.setFont("Helvetica", points * scale)
        canvas.drawString(120 * scale, 396 - (y + points) * scale, text)


def painted(canvas: Canvas, picture: Image.Image) -> None:
    """The picture over the whole page."""
    canvas.drawImage(ImageReader(picture), 0, 0, *canvas._pagesize)


def changed(data: bytes, change, **save) -> bytes:
    """The PDF after `change` was done to it with pikepdf."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as whole:
        change(whole)
        whole.save(out, **save)
    return out.getvalue()
