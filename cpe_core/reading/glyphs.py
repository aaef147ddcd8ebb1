"""Glyphs of a PDF page as PDFium gives them, and the frame that brings them upright. The caller holds PDFium's lock."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Any

from pypdfium2 import raw as pdfium

from cpe_core.reading.leaf import turned_point

MOST_GLYPHS = 60_000  # of one page; a learning history of 24 dense pages holds 4,000 a page


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """One character in points on the displayed page, origin top left, already turned upright."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    ink: tuple[float, float]  # from where to where along the line there is ink
    base: float  # y of the baseline
    size: float
    spaced: bool  # a space was drawn before it
    guessed: bool  # PDFium thinks that a space or a new line stands before it


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """How the page's own coordinates come to lie on the page as displayed."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int  # degrees clockwise from the page's own coordinates to upright

    @property
    def width(self) -> float:
        return self.top - self.bottom if self.turn % 180 else self.right - self.left

    @property
    def height(self) -> float:
        return self.right - self.left if self.turn % 180 else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point in the page's own coordinates as fractions of the upright page."""
        u = (x - self.left) / (self.right - self.left)
        v = (self.top - y) / (self.top - self.bottom)
        return turned_point(u, v, self.turn)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawGlyph:
    """One character as PDFium gives it, in the page's own coordinates."""

    text: str
    box: tuple[float, float, float, float]  # left, bottom, right, top; as wide as the font says
    ink: tuple[float, float, float, float]  # the same, around the ink
    origin: tuple[float, float]
    size: float
    angle: int  # of its baseline on the page, degrees clockwise, 0..359
    spaced: bool
    guessed: bool


def raw_glyphs(text_page: Any) -> list[RawGlyph]:
    """Every glyph of a text page that is no space."""
    glyphs: list[RawGlyph] = []
    spaced = guessed = False
    loose, tight, matrix = pdfium.FS_RECTF(), [ctypes.c_double() for _ in range(4)], pdfium.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(min(pdfium.FPDFText_CountChars(text_page), MOST_GLYPHS)):
        text = _letter(pdfium.FPDFText_GetUnicode(text_page, index))
        if text.isspace():
            guessed = True
            spaced = spaced or not pdfium.FPDFText_IsGenerated(text_page, index)
            continue
        if not text or _invisible(text_page, index):
            continue
        pdfium.FPDFText_GetMatrix(text_page, index, matrix)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, loose)
        (left, right), (bottom, top) = sorted((loose.left, loose.right)), sorted((loose.bottom, loose.top))
        font_size = pdfium.FPDFText_GetFontSize(text_page, index)
        flipped = 180 if font_size < 0 else 0  # a font of negative size under a turned matrix stands upright
        angle = round(flipped - math.degrees(math.atan2(matrix.b, matrix.a))) % 360
        pdfium.FPDFText_GetCharBox(text_page, index, *tight)
        ink = (tight[0].value, tight[2].value, tight[1].value, tight[3].value)
        level = not angle and right > left and top > bottom  # loose boxes are right for level text only
        size = abs(font_size) * math.hypot(matrix.c, matrix.d)
        glyphs.append(
            RawGlyph(
                text=text,
                box=(left, bottom, right, top) if level else ink,
                ink=ink,
                origin=(x.value, y.value),
                size=size or ink[3] - ink[1],
                angle=angle,
                spaced=spaced,
                guessed=guessed,
            )
        )
        spaced = guessed = False
    return glyphs


def _invisible(text_page: Any, index: int) -> bool:
    """Text that draws nothing: a scanner's own OCR, which ours reads better, or a hidden number."""
    drawn_by = pdfium.FPDFText_GetTextObject(text_page, index)
    return bool(drawn_by) and pdfium.FPDFTextObj_GetTextRenderMode(drawn_by) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE


def direction(glyphs: list[RawGlyph]) -> int:
    """The direction most text runs in, in degrees clockwise on the page: 0, 90, 180 or 270."""
    counts = Counter(round(g.angle / 90) * 90 % 360 for g in glyphs)
    return counts.most_common(1)[0][0] if counts else 0


def upright(g: RawGlyph, frame: Frame) -> Glyph:
    """The glyph in points on the upright page."""
    a, b = frame.point(g.box[0], g.box[1]), frame.point(g.box[2], g.box[3])
    c, d = frame.point(g.ink[0], g.ink[1]), frame.point(g.ink[2], g.ink[3])
    return Glyph(
        text=g.text,
        x0=min(a[0], b[0]) * frame.width,
        x1=max(a[0], b[0]) * frame.width,
        y0=min(a[1], b[1]) * frame.height,
        y1=max(a[1], b[1]) * frame.height,
        ink=(min(c[0], d[0]) * frame.width, max(c[0], d[0]) * frame.width),
        base=frame.point(*g.origin)[1] * frame.height,
        size=g.size,
        spaced=g.spaced,
        guessed=g.guessed,
    )


def _letter(code: int) -> str:
    if code in (0x02, 0xAD):  # PDFium's mark for a hyphen at the end of a line
        return "-"
    if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code <= 0xDFFF:
        return ""
    text = chr(code)
    return text if text.isspace() or unicodedata.category(text) not in ("Cc", "Cf") else ""
