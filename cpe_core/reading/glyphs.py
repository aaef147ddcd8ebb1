"""Glyphs of a PDF page as PDFium gives them, and the frame that brings them upright. The caller holds PDFium's lock."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from pypdfium2 import raw as pdfium

from cpe_core.reading.leaf import turned_point

MOST_GLYPHS = 60_000  # of one page; a learning history of 24 dense pages holds 4,000 a page


class Glyph(NamedTuple):  # made a thousand times a page, four times as fast as a frozen dataclass
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


class RawGlyph(NamedTuple):
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
    loose, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    tight = [ctypes.c_double() for _ in range(4)]
    hands: dict[int, _Hand | None] = {}
    for index in range(min(pdfium.FPDFText_CountChars(text_page), MOST_GLYPHS)):
        text = _letter(pdfium.FPDFText_GetUnicode(text_page, index))
        if text.isspace():
            guessed = True
            spaced = spaced or not pdfium.FPDFText_IsGenerated(text_page, index)
            continue
        if not text:
            continue
        drawn_by = pdfium.FPDFText_GetTextObject(text_page, index)
        name = ctypes.addressof(drawn_by.contents) if drawn_by else -index - 1
        if name not in hands:
            hands[name] = _hand(text_page, index, drawn_by)
        hand = hands[name]
        if hand is None:
            continue
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, loose)
        left, right, bottom, top = loose.left, loose.right, loose.bottom, loose.top
        if left > right or bottom > top:
            (left, right), (bottom, top) = sorted((left, right)), sorted((bottom, top))
        pdfium.FPDFText_GetCharBox(text_page, index, *tight)
        ink = (tight[0].value, tight[2].value, tight[1].value, tight[3].value)
        level = not hand.angle and right > left and top > bottom  # loose boxes are right for level text only
        box = (left, bottom, right, top) if level else ink
        size = hand.size or ink[3] - ink[1]
        glyphs.append(RawGlyph(text, box, ink, (x.value, y.value), size, hand.angle, spaced, guessed))
        spaced = guessed = False
    return glyphs


class _Hand(NamedTuple):
    """What all glyphs of one text object share."""

    size: float
    angle: int


def _hand(text_page: Any, index: int, drawn_by: Any) -> _Hand | None:
    """None for text that draws nothing: a scanner's own OCR, which ours reads better, or a hidden number."""
    if drawn_by and pdfium.FPDFTextObj_GetTextRenderMode(drawn_by) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE:
        return None
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    font_size = pdfium.FPDFText_GetFontSize(text_page, index)
    flipped = 180 if font_size < 0 else 0  # a font of negative size under a turned matrix stands upright
    angle = round(flipped - math.degrees(math.atan2(matrix.b, matrix.a))) % 360
    return _Hand(size=abs(font_size) * math.hypot(matrix.c, matrix.d), angle=angle)


def direction(glyphs: list[RawGlyph]) -> int:
    """The direction most text runs in, in degrees clockwise on the page: 0, 90, 180 or 270."""
    counts = Counter(round(g.angle / 90) * 90 % 360 for g in glyphs)
    return counts.most_common(1)[0][0] if counts else 0


def upright(g: RawGlyph, frame: Frame) -> Glyph:
    """The glyph in points on the upright page."""
    if not frame.turn:
        (x0, y0, x1, y1), left, top = g.box, frame.left, frame.top
        ink = (g.ink[0] - left, g.ink[2] - left)
        base = top - g.origin[1]
        return Glyph(g.text, x0 - left, top - y1, x1 - left, top - y0, ink, base, g.size, g.spaced, g.guessed)
    a, b = frame.point(g.box[0], g.box[1]), frame.point(g.box[2], g.box[3])
    c, d = frame.point(g.ink[0], g.ink[1]), frame.point(g.ink[2], g.ink[3])
    wide, high = frame.width, frame.height
    return Glyph(
        text=g.text,
        x0=min(a[0], b[0]) * wide,
        x1=max(a[0], b[0]) * wide,
        y0=min(a[1], b[1]) * high,
        y1=max(a[1], b[1]) * high,
        ink=(min(c[0], d[0]) * wide, max(c[0], d[0]) * wide),
        base=frame.point(*g.origin)[1] * high,
        size=g.size,
        spaced=g.spaced,
        guessed=g.guessed,
    )


@lru_cache(maxsize=4096)
def _letter(code: int) -> str:
    if code in (0x02, 0xAD):  # PDFium's mark for a hyphen at the end of a line
        return "-"
    if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code <= 0xDFFF:
        return ""
    text = chr(code)
    return text if text.isspace() or unicodedata.category(text) not in ("Cc", "Cf") else ""
