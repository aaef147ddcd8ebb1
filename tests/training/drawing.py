"""A made-up certificate as a real PDF: the proof that its words stand where the reading layer would find them."""

from __future__ import annotations

import io
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from .generator import MadeUp, sheet_of
from .sheet import Placed


def draw(made: MadeUp) -> bytes:
    """The paper as a born-digital PDF, in the standard fonts."""
    _, sheet, _, _ = sheet_of(made.key)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(sheet.width, sheet.height), invariant=True)
    for number in range(1, sheet.page + 1):
        words = [p for p in sheet.words if p.page == number and not p.ghost]
        for _, line in groupby(words, key=lambda p: p.line):
            for word in line:
                _draw(canvas, word, sheet.height)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, word: Placed, height: float) -> None:
    text = canvas.beginText(word.x0, height - word.base)
    text.setFont(word.font, word.size)
    text.setHorizScale(100 * word.narrow)
    text.setCharSpace(word.spacing)
    text.textOut(word.text)
    canvas.drawText(text)
