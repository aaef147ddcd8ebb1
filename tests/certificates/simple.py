"""A plain made-up certificate, made in milliseconds: for tests that need many files rather than telling ones.

The same arguments give the same bytes, other arguments (or another seed) give others. A part given as None is not
printed. Sponsor numbers lie outside the range the registry has given out, so they belong to nobody.
"""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path

import reportlab
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pagesizes import landscape, letter
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = landscape(letter)
STATEMENT = (
    "In accordance with the standards of the National Registry of CPE Sponsors,",
    "CPE credits have been granted based on a 50-minute hour.",
)
SCAN_DPI = 150

Printed = tuple[float, float, float, str, bool]  # x and y (from the top) in points, size, text, centred on x


def certificate(
    *,
    title: str | None = "Working Papers That Hold Up",
    participant: str | None = "Marlow T. Abernathy",
    sponsor: str | None = "Quillbrook Learning Institute",
    date: str | None = "May 14, 2026",
    credits: str | None = "2.0",
    field: str | None = "Auditing",
    delivery: str | None = "QAS Self Study",
    sponsor_id: str | None = "170231",
    seed: int = 0,
) -> bytes:
    """A born-digital PDF of one page, labels left of their values."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setSubject(f"made-up certificate {seed}")
    canvas.rect(24, 24, WIDTH - 48, HEIGHT - 48)
    for x, y, size, text, centred in _layout(title, participant, sponsor, date, credits, field, delivery, sponsor_id):
        canvas.setFont("Helvetica", size)
        (canvas.drawCentredString if centred else canvas.drawString)(x, HEIGHT - y, text)
    canvas.save()
    return out.getvalue()


def scan(
    *,
    title: str | None = "Working Papers That Hold Up",
    participant: str | None = "Marlow T. Abernathy",
    sponsor: str | None = "Quillbrook Learning Institute",
    date: str | None = "May 14, 2026",
    credits: str | None = "2.0",
    field: str | None = "Auditing",
    delivery: str | None = "QAS Self Study",
    sponsor_id: str | None = "170231",
    seed: int = 0,
) -> bytes:
    """The same page as one picture in a PDF, without a text layer: it takes OCR to read. Drawn without PDFium."""
    zoom = SCAN_DPI / 72
    page = Image.new("L", (round(WIDTH * zoom), round(HEIGHT * zoom)), 250)
    draw = ImageDraw.Draw(page)
    draw.rectangle([24 * zoom, 24 * zoom, (WIDTH - 24) * zoom, (HEIGHT - 24) * zoom], outline=60, width=2)
    for x, y, size, text, centred in _layout(title, participant, sponsor, date, credits, field, delivery, sponsor_id):
        draw.text((x * zoom, y * zoom), text, fill=30, font=_font(size * zoom), anchor="ms" if centred else "ls")
    out = BytesIO()
    subject = f"made-up certificate {seed}"
    page.save(out, "PDF", resolution=SCAN_DPI, subject=subject, creationDate=None, modDate=None)
    return out.getvalue()


def _layout(
    title: str | None,
    participant: str | None,
    sponsor: str | None,
    date: str | None,
    credits: str | None,
    field: str | None,
    delivery: str | None,
    sponsor_id: str | None,
) -> list[Printed]:
    middle = WIDTH / 2
    centred = [
        (78, 17, sponsor),
        (124, 30, "Certificate of Completion"),
        (160, 12, "This certifies that" if participant else None),
        (196, 25, participant),
        (228, 12, "has successfully completed" if title else None),
        (262, 20, title),
    ]
    labelled = [
        ("Date of Completion:", date),
        ("CPE Credits:", credits),
        ("Field of Study:", field),
        ("Delivery Method:", delivery),
        ("NASBA Sponsor Number:", sponsor_id),
    ]
    printed: list[Printed] = [(middle, y, size, text, True) for y, size, text in centred if text]
    rows = [(label, value) for label, value in labelled if value]
    for row, (label, value) in enumerate(rows):
        y = 318 + 26 * row
        printed += [(230, y, 13, label, False), (400, y, 13, value, False)]
    return printed + [(middle, 500 + 16 * row, 10, line, True) for row, line in enumerate(STATEMENT)]


@cache
def _font(size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf", size)
