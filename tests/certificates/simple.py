"""Small made-up certificates, quickly made: the batches of the tests. All names in them are invented."""

from __future__ import annotations

import io

import pypdfium2 as pdfium
from reportlab.lib.pagesizes import landscape, letter
from reportlab.pdfgen import canvas

WIDTH, HEIGHT = landscape(letter)


def certificate(
    *,
    title: str = "Inventory Observation Basics",
    participant: str = "Maren Oakley",
    sponsor: str = "Larkfield CPE Institute",
    date: str = "March 5, 2026",
    credits: str = "2.0",
    field: str = "Auditing",
    delivery: str = "QAS Self Study",
    sponsor_id: str = "199001",
    seed: int = 0,
) -> bytes:
    """A born-digital PDF of one page, labels left of their values; other arguments, other bytes."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
    page.setSubject(str(seed))  # equal looks, other bytes
    page.setLineWidth(3)
    page.rect(24, 24, WIDTH - 48, HEIGHT - 48)
    _centred(page, 500, "Times-Bold", 34, "Certificate of Completion")
    _centred(page, 455, "Helvetica", 14, "This certifies that")
    _centred(page, 420, "Times-Bold", 26, participant)
    _centred(page, 385, "Helvetica", 14, "has successfully completed")
    _centred(page, 350, "Times-Bold", 20, title)
    rows = [
        ("Completion Date:", date),
        ("CPE Credits:", credits),
        ("Field of Study:", field),
        ("Delivery Method:", delivery),
        ("Sponsor:", sponsor),
        ("NASBA Sponsor ID:", sponsor_id),
    ]
    for index, (label, value) in enumerate(rows):
        y = 295 - 24 * index
        page.setFont("Helvetica-Bold", 12)
        page.drawRightString(360, y, label)
        page.setFont("Helvetica", 12)
        page.drawString(372, y, value)
    _centred(page, 100, "Helvetica", 9, "CPE credits have been granted based on a 50-minute hour.")
    page.showPage()
    page.save()
    return out.getvalue()


def scan(*, dpi: int = 150, **values: str | int) -> bytes:
    """The same certificate as a picture only, as a scanner makes it: a PDF without any text."""
    document = pdfium.PdfDocument(certificate(**values))  # type: ignore[arg-type]
    picture = document[0].render(scale=dpi / 72).to_pil().convert("L")
    document.close()
    out = io.BytesIO()
    picture.save(out, "PDF", resolution=dpi, title=str(values))
    return out.getvalue()


def _centred(page: canvas.Canvas, y: float, font: str, size: float, text: str) -> None:
    page.setFont(font, size)
    page.drawCentredString(WIDTH / 2, y, text)
