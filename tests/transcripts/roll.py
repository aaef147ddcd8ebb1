"""Paper that rows are put on one after another: cells that wrap, page after page, and what scanners make of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import pypdfium2 as pdfium
from PIL import Image
from reportlab.lib.utils import ImageReader, simpleSplit

from tests.certificates.camera import jpeg, photographed, render, scanned
from tests.strangers.sheet import SANS, Sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column's left edge and width in points, and the type in it."""

    x: float
    wide: float
    font: str = SANS
    size: float = 8
    align: str = "left"
    ink: str = "#1c1c1c"

    def lines(self, text: str) -> list[str]:
        return [line for part in text.split("\n") for line in simpleSplit(part, self.font, self.size, self.wide)]

    @property
    def anchor(self) -> float:
        return self.x + self.wide * {"left": 0, "centre": 0.5, "right": 1}[self.align]


def columns(left: float, *wide: float, gap: float = 8, **type_: object) -> list[Column]:
    """Columns side by side, all in one type."""
    out = []
    for one in wide:
        out.append(Column(x=left, wide=one - gap, **type_))  # type: ignore[arg-type]
        left += one
    return out


def height(cols: Sequence[Column], cells: Sequence[str], *, lead: float = 1.22) -> float:
    return max(len(col.lines(cell)) * col.size * lead for col, cell in zip(cols, cells, strict=True))


def put(sheet: Sheet, y: float, cols: Sequence[Column], cells: Sequence[str], *, stand: str = "top", lead=1.22):
    """Prints a row with its upper edge at y, its cells at the top, in the middle or at the foot; returns its height."""
    high = height(cols, cells, lead=lead)
    for col, cell in zip(cols, cells, strict=True):
        lines = col.lines(cell)
        left_over = high - len(lines) * col.size * lead
        down = y + left_over * {"top": 0, "middle": 0.5, "foot": 1}[stand] + col.size
        for number, line in enumerate(lines):
            sheet.text(
                col.anchor, down + number * col.size * lead, line, col.font, col.size, align=col.align, ink=col.ink
            )
    return high


class Roll:
    """A sheet that goes on: `begin(roll)` prints what stands on every page and moves `y` below its head."""

    def __init__(
        self,
        size: tuple[float, float],
        begin: Callable[[Roll], None],
        *,
        top: float = 50,
        foot: float = 50,
        colour=None,
    ) -> None:
        self.sheet = Sheet(size, colour=colour)
        self.page = 1
        self.y = self.top = top
        self.end = size[1] - foot
        self._begin = begin
        begin(self)

    def room(self, high: float) -> bool:
        """A new page unless there is room for so much; whether one was begun."""
        if self.y + high <= self.end:
            return False
        self.sheet.next_page()
        self.page += 1
        self.y = self.top
        self._begin(self)
        return True


def counted(draw: Callable[[int], Roll]) -> bytes:
    """Drawn twice, for on every page stands how many there are."""
    return draw(draw(0).page).sheet.pdf(subject="transcript")


def place_picture(sheet: Sheet, picture: ImageReader, x: float, y: float, wide: float, high: float) -> None:
    sheet._canvas.drawImage(picture, x, sheet.height - y - high, wide, high)


def as_picture(picture: Image.Image) -> ImageReader:
    out = BytesIO()
    picture.save(out, "PNG")
    return ImageReader(BytesIO(out.getvalue()))


def scan(born: bytes, *, seed: int, dpi: float = 170, skew: float = 0.4, turn: bool = False) -> bytes:
    """Every page through an office scanner; with `turn` it was laid in sideways."""
    with pdfium.PdfDocument(born) as document:
        sizes = [page.get_size() for page in document]
    sheet = Sheet(sizes[0][::-1] if turn else sizes[0])
    for page in range(len(sizes)):
        if page:
            sheet.next_page()
        tilt = skew * (1 if page % 2 == 0 else -0.6)
        picture = scanned(render(born, dpi=dpi, page=page), skew=tilt, seed=seed + page)
        picture = picture.transpose(Image.Transpose.ROTATE_90) if turn else picture
        sheet.page_picture(jpeg(picture.convert("L"), quality=74))
    return sheet.pdf(subject="transcript")


def phone_photo(born: bytes, *, seed: int, size: tuple[int, int] = (1800, 2400)) -> bytes:
    """The first page on a table, as a JPEG."""
    near = np.random.default_rng(seed).uniform(50, 130, 8)
    corners = (
        (near[0], near[1]),
        (size[0] - near[2], near[3]),
        (size[0] - near[4] * 0.7, size[1] - near[5]),
        (near[6] * 0.6, size[1] - near[7]),
    )
    return jpeg(photographed(render(born, dpi=200), size=size, corners=corners, seed=seed), quality=82)
