"""Letters as shapes: what a drawing program exports when type is turned into outlines."""

from __future__ import annotations

import ctypes
from functools import cache

import pypdfium2.raw as pdfium
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics

from tests.strangers.sheet import Sheet

Segment = tuple[int, float, float, bool]


def outlined(
    sheet: Sheet, x: float, y: float, text: str, font: str, size: float, *, ink: str = "#1c1c1c", align: str = "left"
) -> None:
    """A line of an embedded face as filled shapes, its baseline at y."""
    wide = pdfmetrics.stringWidth(text, font, size)
    x -= wide * {"left": 0, "centre": 0.5, "right": 1}[align]
    canvas = sheet._canvas
    path = canvas.beginPath()
    for letter in text:
        _letter(path, glyph(font, letter), x, sheet.height - y, size)
        x += pdfmetrics.stringWidth(letter, font, size)
    canvas.setFillColor(HexColor(ink))
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)


def _letter(path, segments: tuple[Segment, ...], x: float, y: float, scale: float) -> None:
    bends: list[float] = []
    for kind, px, py, closes in segments:
        at = (round(x + px * scale, 3), round(y + py * scale, 3))
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            path.moveTo(*at)
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            path.lineTo(*at)
        else:
            bends += at
            if len(bends) == 6:
                path.curveTo(*bends)
                bends.clear()
        if closes:
            path.close()


@cache
def glyph(font: str, letter: str) -> tuple[Segment, ...]:
    """The outline of a letter, as PDFium finds it in the face: its em is one."""
    face = pdfmetrics.getFont(font).face
    data = bytes(face._ttf_data)
    document = pdfium.FPDF_CreateNewDocument()
    buffer = (ctypes.c_uint8 * len(data)).from_buffer_copy(data)
    loaded = pdfium.FPDFText_LoadFont(document, buffer, len(data), pdfium.FPDF_FONT_TRUETYPE, 1)
    shape = pdfium.FPDFFont_GetGlyphPath(loaded, ord(letter), 1.0)
    segments = []
    for place in range(pdfium.FPDFGlyphPath_CountGlyphSegments(shape) if shape else 0):
        segment = pdfium.FPDFGlyphPath_GetGlyphPathSegment(shape, place)
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        segments.append(
            (pdfium.FPDFPathSegment_GetType(segment), x.value, y.value, bool(pdfium.FPDFPathSegment_GetClose(segment)))
        )
    pdfium.FPDFFont_Close(loaded)
    pdfium.FPDF_CloseDocument(document)
    return tuple(segments)
