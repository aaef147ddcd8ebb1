"""Paper for many pages: wrapped cells, feet that know how many pages there are, and what a scanner makes of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from random import Random

import pypdfium2 as pdfium
from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tests.certificates.camera import jpeg, render, scanned

SANS, SANS_BOLD, SANS_ITALIC = "Helvetica", "Helvetica-Bold", "Helvetica-Oblique"
SERIF, SERIF_BOLD, SERIF_ITALIC = "Times-Roman", "Times-Bold", "Times-Italic"
TYPED, TYPED_BOLD = "Courier", "Courier-Bold"
LETTER, LETTER_WIDE, A4, A4_WIDE = (612.0, 792.0), (792.0, 612.0), (595.0, 842.0), (842.0, 595.0)
GREEN_BAR = (1071.0, 792.0)


@dataclass(frozen=True)
class Column:
    """Where a column starts, how wide it is and how its cells are set."""

    x: float
    wide: float
    align: str = "left"
    font: str = ""


def columns(left: float, *wide: float, right: Sequence[int] = (), centre: Sequence[int] = ()) -> list[Column]:
    """Columns side by side from `left` on; the places in `right` and `centre` are set so."""
    made = []
    for place, width in enumerate(wide):
        align = "right" if place in right else "centre" if place in centre else "left"
        made.append(Column(left, width, align))
        left += width
    return made


def wrap(text: str, font: str, size: float, wide: float) -> list[str]:
    """Lines no wider than `wide`: broken at blanks, behind hyphens, in a word that fits no line, and at newlines."""
    lines = []
    for part in text.split("\n"):
        line = ""
        for piece in re.findall(r"\s*(?:[^\s-]*-(?=\w)|\S+)", part):
            if stringWidth(line + piece, font, size) <= wide or not line.strip():
                line += piece if line else piece.lstrip()
            else:
                lines.append(line)
                line = piece.lstrip()
            while stringWidth(line, font, size) > wide:
                cut = next(n for n in range(len(line), 0, -1) if stringWidth(line[:n], font, size) <= wide)
                lines.append(line[:cut])
                line = line[cut:]
        lines.append(line)
    return lines


class Pages:
    """Sheets drawn one after another, y downwards in points; `every(number, total)` draws what is on each of them."""

    def __init__(self, size: tuple[float, float]) -> None:
        self.width, self.height = size
        self._drawn: list[list[Callable[[Canvas], None]]] = [[]]
        self.every: Callable[[int, int], None] | None = None
        self.under: Callable[[int, int], None] | None = None  # drawn first

    @property
    def number(self) -> int:
        return len(self._drawn)

    def new_page(self) -> None:
        self._drawn.append([])

    def text(
        self, x: float, y: float, text: str, font: str = SANS, size: float = 9, *, align: str = "left",
        ink: str = "#1a1a1a",
    ) -> None:  # fmt: skip
        def draw(canvas: Canvas) -> None:
            canvas.setFont(font, size)
            canvas.setFillColor(HexColor(ink))
            how = {"left": canvas.drawString, "right": canvas.drawRightString, "centre": canvas.drawCentredString}
            how[align](x, self.height - y, text)

        self._drawn[-1].append(draw)

    def block(self, x: float, y: float, wide: float, high: float, fill: str = "", ink: str = "", r: float = 0) -> None:
        def draw(canvas: Canvas) -> None:
            if fill:
                canvas.setFillColor(HexColor(fill))
            if ink:
                canvas.setStrokeColor(HexColor(ink))
                canvas.setLineWidth(0.6)
            canvas.roundRect(x, self.height - y - high, wide, high, r, stroke=int(bool(ink)), fill=int(bool(fill)))

        self._drawn[-1].append(draw)

    def rule(self, x0: float, y0: float, x1: float, y1: float, ink: str = "#777777", weight: float = 0.5) -> None:
        def draw(canvas: Canvas) -> None:
            canvas.setStrokeColor(HexColor(ink))
            canvas.setLineWidth(weight)
            canvas.line(x0, self.height - y0, x1, self.height - y1)

        self._drawn[-1].append(draw)

    def picture(self, x: float, y: float, wide: float, high: float, picture: ImageReader) -> None:
        self._drawn[-1].append(
            lambda canvas: canvas.drawImage(picture, x, self.height - y - high, wide, high, mask="auto")
        )

    def watermark(self, text: str, size: float, ink: str = "#eeeeee") -> None:
        def draw(canvas: Canvas) -> None:
            canvas.saveState()
            canvas.translate(self.width / 2, self.height / 2)
            canvas.rotate(48)
            canvas.setFont(SERIF_BOLD, size)
            canvas.setFillColor(HexColor(ink))
            canvas.drawCentredString(0, 0, text)
            canvas.restoreState()

        self._drawn[-1].append(draw)

    def wrapped(self, x: float, y: float, text: str, font: str, size: float, wide: float, *, lead: float = 1.2, **how):
        """Lines from the baseline y on; returns the baseline after the last one."""
        for line in wrap(text, font, size, wide):
            self.text(x, y, line, font, size, **how)
            y += size * lead
        return y

    def row(
        self, y: float, plan: Sequence[Column], cells: Sequence[str], *, font: str = SANS, size: float = 8.5,
        lead: float = 1.2, pad: float = 4, stand: str = "top", bottom: float = 1e9, before: str = "", grid: str = "",
        ink: str = "#1a1a1a", next_page: Callable[[], float] | None = None, least: float = 0,
    ) -> float:  # fmt: skip
        """A row of wrapped cells, filled with `before`, its cells standing at the top, middle or bottom of it.

        Returns where the next one starts; a row that would pass `bottom` goes to the page that `next_page` begins.
        """
        faces = [one.font or font for one in plan]
        lines = [wrap(text, face, size, one.wide - 2 * pad) for text, face, one in zip(cells, faces, plan, strict=True)]
        high = max(max(map(len, lines)) * size * lead + 2 * pad, least)
        if y + high > bottom and next_page:
            y = next_page()
        if before:
            self.block(plan[0].x, y, plan[-1].x + plan[-1].wide - plan[0].x, high, before)
        for text, face, one in zip(lines, faces, plan, strict=True):
            spare = high - 2 * pad - len(text) * size * lead
            down = y + pad + size * 0.92 + spare * {"top": 0, "middle": 0.5, "bottom": 1}[stand]
            x = {"left": one.x + pad, "right": one.x + one.wide - pad, "centre": one.x + one.wide / 2}[one.align]
            for place, line in enumerate(text):
                self.text(x, down + place * size * lead, line, face, size, align=one.align, ink=ink)
            if grid:
                self.block(one.x, y, one.wide, high, ink=grid)
        return y + high

    def pdf(self, subject: str) -> bytes:
        """All pages as one file, each with what `every` page has."""
        out = BytesIO()
        canvas = Canvas(out, pagesize=(self.width, self.height), invariant=1)
        canvas.setSubject(subject)
        pages = self._drawn
        for number, drawn in enumerate(pages, 1):
            self._drawn = [[]]
            if self.under:
                self.under(number, len(pages))
            self._drawn[-1] += drawn
            if self.every:
                self.every(number, len(pages))
            for draw in self._drawn[-1]:
                draw(canvas)
            canvas.showPage()
        self._drawn = pages
        canvas.save()
        return out.getvalue()


def scan(pdf: bytes, *, seed: int, skew: float = 0.5, dpi: float = 200, quality: int = 70) -> bytes:
    """The pages through an office scanner, each laid a little differently: pictures only."""
    with pdfium.PdfDocument(pdf) as document:
        size, count = document[0].get_size(), len(document)
    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for page in range(count):
        turned = skew if page % 2 == 0 else -skew * 0.7
        picture = scanned(render(pdf, dpi=dpi, page=page), skew=turned, seed=seed + page)
        canvas.drawImage(ImageReader(BytesIO(jpeg(picture, quality=quality))), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def picture_of(draw: Callable[[Image.Image], None], size: tuple[int, int], ground: str = "white") -> ImageReader:
    image = Image.new("RGB", size, ground)
    draw(image)
    return ImageReader(image)


def days(chance: Random, count: int, first: date, last: date) -> list[date]:
    """So many days between two, oldest first; no two alike where there are enough."""
    span = (last - first).days
    chosen = chance.sample(range(span), count) if count <= span else chance.choices(range(span), k=count)
    return [first + timedelta(days=one) for one in sorted(chosen)]


def deal(chance: Random, from_: Sequence[str], count: int) -> list[str]:
    """So many of them, none again before all were dealt."""
    dealt: list[str] = []
    while len(dealt) < count:
        dealt += chance.sample(from_, len(from_))
    return dealt[:count]
