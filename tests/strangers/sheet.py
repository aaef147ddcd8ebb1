"""A sheet of paper with the habits of certificate makers: wrapped lines, blanks with labels under them, form fields."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import groupby

from PIL import ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tests.certificates.paper import (
    A4_WIDE,
    LETTER_TALL,
    LETTER_WIDE,
    PEN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    VERA_ITALIC,
    Paper,
)

__all__ = [
    "A4_TALL", "A4_WIDE", "BOOK", "CARD", "LETTER_TALL", "LETTER_WIDE", "MODERN", "PEN", "SANS", "SANS_BOLD",
    "SANS_ITALIC", "SCREEN", "SERIF", "SERIF_BOLD", "SERIF_ITALIC", "SLIDE", "SQUARE", "TYPED", "TYPED_BOLD", "VERA",
    "VERA_BOLD", "VERA_ITALIC", "Sheet",
]  # fmt: skip

A4_TALL = (595.0, 842.0)
SLIDE = (960.0, 540.0)
SCREEN = (1024.0, 724.0)
SQUARE = (600.0, 600.0)
CARD = (486.0, 306.0)
TYPED_BOLD = "Courier-Bold"
BOOK = "Times-BoldItalic"
MODERN = "Aileron"  # comes with Pillow

pdfmetrics.registerFont(TTFont(MODERN, BytesIO(ImageFont.load_default(20).path.getvalue())))


class Sheet(Paper):
    """Paper with the calls that many certificates share; y grows downwards, in points."""

    def wrapped(
        self, x: float, y: float, text: str, font: str, size: float, *, letters: int, lead: float = 1.3, **how
    ) -> float:
        """Lines of at most `letters` letters; returns the baseline after the last one."""
        for line in textwrap.wrap(text, letters):
            self.text(x, y, line, font, size, **how)
            y += size * lead
        return y

    def middle_wrapped(self, y: float, text: str, font: str, size: float, *, letters: int, **how) -> float:
        return self.wrapped(self.middle, y, text, font, size, letters=letters, align="centre", **how)

    def mixed(self, x: float, y: float, parts: Iterable[tuple[str, str]], size: float, *, ink: str = "#1c1c1c") -> None:
        """One line in several faces: (text, font) after (text, font), blanks between them as they are written."""
        for text, font in parts:
            self.text(x, y, text, font, size, ink=ink)
            x += pdfmetrics.stringWidth(text, font, size)

    def mixed_centred(self, y: float, parts: Sequence[tuple[str, str]], size: float, *, ink: str = "#1c1c1c") -> None:
        wide = sum(pdfmetrics.stringWidth(text, font, size) for text, font in parts)
        self.mixed(self.middle - wide / 2, y, parts, size, ink=ink)

    def small_capitals(
        self, x: float, y: float, text: str, font: str, size: float, *, align: str = "left", ink: str = "#1c1c1c"
    ) -> None:
        """Capitals, those that stand for small letters at four fifths of the size, each run of them a text of its own."""
        runs = [("".join(run), small) for small, run in groupby(text, str.islower)]
        sizes = [size * 0.8 if small else size for _, small in runs]
        wide = [pdfmetrics.stringWidth(run.upper(), font, big) for (run, _), big in zip(runs, sizes, strict=True)]
        x -= sum(wide) * {"left": 0, "centre": 0.5, "right": 1}[align]
        for (run, _), big, width in zip(runs, sizes, wide, strict=True):
            self.text(x, y, run.upper(), font, big, ink=ink)
            x += width

    def noted(self, x: float, y: float, text: str, note: str, font: str, size: float, *, align: str = "left") -> None:
        """A text with a raised footnote mark behind it."""
        wide = pdfmetrics.stringWidth(text, font, size)
        x -= wide * {"left": 0, "centre": 0.5, "right": 1}[align]
        self.text(x, y, text, font, size)
        self.text(x + wide, y - size * 0.35, note, font, size * 0.6)

    def comb(
        self, x: float, y: float, text: str, font: str, size: float, *, cell: float, cells: int, ink: str = "#555555"
    ) -> None:
        """A row of cells that stands on y, a letter in each."""
        for place in range(cells):
            self.box(x + place * cell, y - cell * 0.95, cell, cell * 1.3, ink=ink, weight=0.5)
            if text[place : place + 1].strip():
                self.text(x + (place + 0.5) * cell, y, text[place], font, size, align="centre")

    def grid(self, xs: Sequence[float], ys: Sequence[float], *, ink: str = "#777777", weight: float = 0.6) -> None:
        """The rules of a table with its edges at xs and ys."""
        for x in xs:
            self.rule(x, ys[0], x, ys[-1], ink=ink, weight=weight)
        for y in ys:
            self.rule(xs[0], y, xs[-1], y, ink=ink, weight=weight)

    def tick_box(self, x: float, y: float, ticked: bool, *, side: float = 9) -> None:
        """A small box that stands on y, crossed by a pen if ticked."""
        self.box(x, y - side, side, side, ink="#222222")
        if ticked:
            self.rule(x + 1, y - side + 1, x + side - 1, y - 1, weight=1.3)
            self.rule(x + 1, y - 1, x + side - 1, y - side + 1, weight=1.3)

    def round_box(self, x: float, y: float, wide: float, high: float, *, fill: str = "", ink: str = "", r: float = 8):
        canvas = self._canvas
        if fill:
            canvas.setFillColor(HexColor(fill))
        if ink:
            canvas.setStrokeColor(HexColor(ink))
            canvas.setLineWidth(0.9)
        canvas.roundRect(x, self.height - y - high, wide, high, r, stroke=int(bool(ink)), fill=int(bool(fill)))

    def sideways(self, x: float, y: float, text: str, font: str, size: float, *, ink: str, turn: float = 90) -> None:
        """Text turned by `turn` degrees against the clock, starting at x, y."""
        canvas = self._canvas
        canvas.saveState()
        canvas.translate(x, self.height - y)
        canvas.rotate(turn)
        canvas.setFont(font, size)
        canvas.setFillColor(HexColor(ink))
        canvas.drawString(0, 0, text)
        canvas.restoreState()

    def form_field(self, x: float, y: float, wide: float, name: str, value: str, *, size: float = 11) -> None:
        """An AcroForm text field that stands on y, filled in."""
        self._canvas.acroForm.textfield(
            name=name, value=value, x=x, y=self.height - y - 4, width=wide, height=size * 1.6, fontSize=size,
            fontName="Helvetica", borderWidth=0, fillColor=HexColor("#eef3fb"), forceBorder=False,
        )  # fmt: skip

    def form_tick(self, x: float, y: float, name: str, ticked: bool, *, side: float = 12) -> None:
        """An AcroForm box to tick that stands on y."""
        self._canvas.acroForm.checkbox(
            name=name, checked=ticked, x=x, y=self.height - y - 2, size=side, buttonStyle="check", borderWidth=1,
            borderColor=HexColor("#333333"), fillColor=HexColor("#ffffff"),
        )  # fmt: skip

    def hidden(self, x: float, y: float, text: str, size: float) -> None:
        """Text that is there for search only, as scanners put it over their pictures."""
        line = self._canvas.beginText(x, self.height - y)
        line.setFont("Helvetica", size)
        line.setTextRenderMode(3)
        line.textOut(text)
        self._canvas.drawText(line)

    def squares(self, x: float, y: float, side: float, *, seed: int, ink: str = "#111111") -> None:
        """What looks like a QR code, and says nothing."""
        cells = 25
        step = side / cells
        state = seed * 7919 + 11
        for row in range(cells):
            for column in range(cells):
                state = (state * 1103515245 + 12345) % 2**31
                corner = (column < 7 and not 7 <= row < cells - 7) or (row < 7 and column >= cells - 7)
                if not corner and state >> 16 & 1:
                    self.block(x + column * step, y + row * step, step, step, ink)
        for left, top in ((0, 0), (cells - 7, 0), (0, cells - 7)):
            self.block(x + left * step, y + top * step, 7 * step, 7 * step, ink)
            self.block(x + (left + 1) * step, y + (top + 1) * step, 5 * step, 5 * step, "#ffffff")
            self.block(x + (left + 2) * step, y + (top + 2) * step, 3 * step, 3 * step, ink)

    def page_picture(self, picture: bytes) -> None:
        self._canvas.drawImage(ImageReader(BytesIO(picture)), 0, 0, self.width, self.height)
