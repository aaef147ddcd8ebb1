"""Typesetting without a PDF: words at places in points, with the metrics the reading layer reports for the same fonts."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from .facts import Token

# above and below the baseline, in type sizes, as PDFium gives loose boxes of the standard fonts
HEIGHTS = {
    "Helvetica": (0.945, 0.224), "Helvetica-Bold": (0.962, 0.227), "Helvetica-Oblique": (0.951, 0.224), "Helvetica-BoldOblique": (0.962, 0.227),
    "Times-Roman": (0.878, 0.249), "Times-Bold": (0.889, 0.249), "Times-Italic": (0.868, 0.249), "Times-BoldItalic": (0.869, 0.249),
    "Courier": (0.803, 0.248), "Courier-Bold": (0.811, 0.248),
}  # fmt: skip
BOLD = {
    "Helvetica": "Helvetica-Bold",
    "Times-Roman": "Times-Bold",
    "Courier": "Courier-Bold",
    "Times-Italic": "Times-BoldItalic",
    "Helvetica-Oblique": "Helvetica-BoldOblique",
}


class Placed(NamedTuple):
    """One word on a page, in points from the top left."""

    page: int
    line: int
    text: str
    x0: float
    x1: float
    base: float
    font: str
    size: float
    spacing: float  # points between letters, before the font is narrowed
    narrow: float  # 1 is as the font is
    tag: int  # the occurrence of a field it belongs to, or -1
    ghost: bool  # pixels only: handwriting, seals


@dataclass(frozen=True, slots=True)
class Type:
    """How text is set."""

    font: str
    size: float
    spacing: float = 0.0  # in type sizes
    narrow: float = 1.0
    strong: str | None = None  # the font of values inside a sentence
    lead: float = 1.2
    upper: bool = False


class _Letters(dict[str, float]):
    """Widths of a font's letters at size 1, measured when they are first set."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self.font = font

    def __missing__(self, letter: str) -> float:
        width = self[letter] = _letter_width(letter, self.font)
        return width


_letters = cache(_Letters)


@lru_cache(maxsize=100_000)
def width_of(text: str, font: str) -> float:
    """Width at size 1; letters a font lacks are as wide as their base letter."""
    return sum(map(_letters(font).__getitem__, text))


def _letter_width(letter: str, font: str) -> float:
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        letter = unicodedata.normalize("NFKD", letter)[0]
        letter = letter if letter.isascii() else "n"
    return pdfmetrics.stringWidth(letter, font, 1000) / 1000


@dataclass(slots=True, kw_only=True)
class Sheet:
    """Pages in the making."""

    width: float
    height: float
    words: list[Placed] = field(default_factory=list)
    page: int = 1
    line: int = 0

    def put(
        self,
        tokens: Sequence[Token],
        x: float,
        base: float,
        how: Type,
        align: str = "left",
        *,
        scale: float = 1.0,
        ghost: bool = False,
    ) -> tuple[float, float]:
        """Set one line; `x` is its left edge, its middle or its right edge. Returns where it begins and ends."""
        size = how.size * scale
        self.line += 1
        space = _space(how) * size
        widths = [word_width(token, how) * size for token in tokens]
        total = sum(widths) + space * (len(widths) - 1)
        at = x - (total / 2 if align == "centre" else total if align == "right" else 0)
        start = at
        for token, width in zip(tokens, widths, strict=True):
            text, tag = token
            font = how.strong if how.strong and tag >= 0 else how.font
            self.words.append(
                Placed(
                    self.page,
                    self.line,
                    text.upper() if how.upper else text,
                    at,
                    at + width,
                    base,
                    font,
                    size,
                    how.spacing * size,
                    how.narrow,
                    tag,
                    ghost,
                )
            )
            at += width + space
        return start, at - space


def _space(how: Type) -> float:
    return (width_of(" ", how.font) + 2 * how.spacing) * how.narrow


def word_width(token: Token, how: Type) -> float:
    text = token[0].upper() if how.upper else token[0]
    font = how.strong if how.strong and token[1] >= 0 else how.font
    return (width_of(text, font) + how.spacing * (len(text) - 1)) * how.narrow


def wrap(tokens: Sequence[Token], how: Type, width: float, scale: float = 1.0) -> list[list[Token]]:
    """Break text into lines at most `width` wide, as far as its words let it."""
    size = how.size * scale
    space = _space(how) * size
    lines: list[list[Token]] = []
    room = -1.0
    for token in tokens:
        wide = word_width(token, how) * size
        if room >= wide:
            lines[-1].append(token)
            room -= wide + space
        else:
            lines.append([token])
            room = width - wide - space
    return lines


TOO_WIDE = 1e6  # points; a word wider than its place makes everything smaller, as long as that helps


# -- blocks ----------------------------------------------------------------------------------------


class Block:
    """Something that has a height and can be set at a place."""

    gap = 1.0  # white above it, beside that of other blocks

    def height(self, width: float, scale: float) -> float:
        raise NotImplementedError

    def set(self, sheet: Sheet, x: float, y: float, width: float, scale: float) -> None:
        raise NotImplementedError


@dataclass(slots=True)
class Para(Block):
    """Text, wrapped."""

    tokens: list[Token]
    how: Type
    align: str = "left"
    gap: float = 1.0
    share: float = 1.0  # of the width at hand
    balanced: bool = False
    _broken: dict[tuple[float, float], list[list[Token]]] = field(default_factory=dict, repr=False)

    def _lines(self, width: float, scale: float) -> list[list[Token]]:
        lines = self._broken.get((width, scale))
        if lines is None:
            lines = self._broken[width, scale] = self._break(width, scale)
        return lines

    def _break(self, width: float, scale: float) -> list[list[Token]]:
        lines = wrap(self.tokens, self.how, width * self.share, scale)
        if self.balanced and len(lines) > 1:
            total = sum(word_width(t, self.how) + 0.3 for t in self.tokens) * self.how.size * scale
            even = wrap(self.tokens, self.how, min(width * self.share, 1.12 * total / len(lines)), scale)
            if len(even) <= len(lines) + 1:
                return even
        return lines

    def height(self, width: float, scale: float) -> float:
        lines = self._lines(width, scale)
        high = len(lines) * self.how.lead * self.how.size * scale
        if any(len(line) == 1 and word_width(line[0], self.how) * self.how.size * scale > width for line in lines):
            return high + TOO_WIDE
        return high

    def set(self, sheet: Sheet, x: float, y: float, width: float, scale: float) -> None:
        step = self.how.lead * self.how.size * scale
        anchor = {"left": x, "centre": x + width / 2, "right": x + width}[self.align]
        for line in self._lines(width, scale):
            y += step
            sheet.put(line, anchor, y - 0.25 * step, self.how, self.align, scale=scale)


@dataclass(slots=True)
class Stack(Block):
    """Blocks one under another, close together."""

    blocks: list[Block]
    gap: float = 1.0
    between: float = 2.0  # points

    def height(self, width: float, scale: float) -> float:
        return sum(b.height(width, scale) for b in self.blocks) + self.between * scale * (len(self.blocks) - 1)

    def set(self, sheet: Sheet, x: float, y: float, width: float, scale: float) -> None:
        for block in self.blocks:
            block.set(sheet, x, y, width, scale)
            y += block.height(width, scale) + self.between * scale


@dataclass(slots=True)
class Row(Block):
    """Blocks side by side, in cells of given shares of the width."""

    cells: list[Block]
    shares: list[float]
    gap: float = 1.0
    gutter: float = 8.0
    by_columns: bool = False  # drawn cell by cell; only the order of the words differs

    def height(self, width: float, scale: float) -> float:
        return max(
            (c.height(self._wide(width, s), scale) for c, s in zip(self.cells, self.shares, strict=True)), default=0.0
        )

    def _wide(self, width: float, share: float) -> float:
        return max(10.0, width * share / sum(self.shares) - self.gutter)

    def set(self, sheet: Sheet, x: float, y: float, width: float, scale: float) -> None:
        for cell, share in zip(self.cells, self.shares, strict=True):
            cell.set(sheet, x, y, self._wide(width, share), scale)
            x += width * share / sum(self.shares)


@dataclass(slots=True)
class Space(Block):
    """White of a height in points."""

    points: float
    gap: float = 0.0

    def height(self, width: float, scale: float) -> float:
        return self.points * scale

    def set(self, sheet: Sheet, x: float, y: float, width: float, scale: float) -> None:
        return


@dataclass(slots=True)
class Scribble(Block):
    """A signature: pixels that OCR takes for letters."""

    tokens: list[Token]
    how: Type
    align: str = "left"
    gap: float = 1.0

    def height(self, width: float, scale: float) -> float:
        return 1.1 * self.how.size * scale

    def set(self, sheet: Sheet, x: float, y: float, width: float, scale: float) -> None:
        anchor = {"left": x, "centre": x + width / 2, "right": x + width}[self.align]
        sheet.put(self.tokens, anchor, y + 0.8 * self.how.size * scale, self.how, self.align, scale=scale, ghost=True)


def column(
    sheet: Sheet, blocks: Sequence[Block], box: tuple[float, float, float, float], *, fill: float = 1.0, at: float = 0.5
) -> None:
    """Set blocks one under another into a box (x0, y0, x1, y1), made smaller until they fit.

    `fill` is the part of the white left over that goes between the blocks; of the rest, `at` goes above them.
    """
    if not blocks:
        return
    x0, y0, x1, y1 = box
    width, room = x1 - x0, y1 - y0
    scale, total = 1.0, 0.0
    least = [3.0 * b.gap for b in blocks[1:]]
    for scale in (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36, 0.28):
        total = sum(b.height(width, scale) for b in blocks) + sum(least) * scale
        if total <= room:
            break
    total %= TOO_WIDE
    left = max(0.0, room - total)
    weights = sum(b.gap for b in blocks[1:]) or 1.0
    between = left * fill
    y = y0 + (left - between) * at
    for place, block in enumerate(blocks):
        if place:
            y += least[place - 1] * scale + between * block.gap / weights
        block.set(sheet, x0, y, width, scale)
        y += block.height(width, scale)
