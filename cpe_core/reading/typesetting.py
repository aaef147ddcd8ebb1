"""Words without places (a Word document, a web page, a text) set on letter pages, as a browser would print them.

What comes in are blocks: lines with size and alignment, tables of cells, figures. What comes out are raw pages like
those of any PDF, words with boxes over pixels that show them, so that everything above works as on any page. The same
blocks give the same pages, always: the boxes of a reading lie on a picture that is drawn later.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any, Literal, TypeAlias

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from cpe_core import errors
from cpe_core.document import SEPARATED, Box, Word
from cpe_core.reading.limits import MOST_PAGES
from cpe_core.reading.raw_page import LONGEST_SIDE, RawPage

Align = Literal["left", "center", "right"]

WIDTH, HEIGHT, MARGIN = 612.0, 792.0, 50.0  # points
BODY = 11.0  # points of ordinary type
SMALLEST, LARGEST = 6.0, 40.0
BOLD = 1.08  # bold type is drawn as a little larger, for there is one font only
PITCH = 1.32  # from line to line, in type sizes
SPACE = 1.1  # above a paragraph, in type sizes: more than a reader's eye takes as running on
COLUMN = 2.2  # the least space before a tab stop, in type sizes
ROW = 5.0  # points between the rows of a table
CELL = 10.0  # points between the columns of a table
_SMALLER = 1.6  # so many times its room a word may be wide, to be drawn smaller rather than cut up
MOST_FIGURES = 20
TYPESET = "typeset"  # how such a page was read
_DEEPEST = 12  # tables in tables
_SCALE = LONGEST_SIDE / HEIGHT
_GAP = re.compile(r"\t|\s{3,}|(?<![.:?!])\s{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One line or paragraph; a tab or three spaces in it are a gap between columns."""

    text: str
    size: float = BODY  # points
    align: Align = "left"
    space: float = SPACE  # above, in type sizes; 0 for a line that runs on
    doubt: str | None = None  # why it may not be what a person sees


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCell:
    """What stands in a cell, and over how many columns."""

    blocks: tuple[Block, ...]
    columns: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBlock:
    """Rows of cells. `widths` are the columns' shares where they are known."""

    rows: tuple[tuple[TableCell, ...], ...]
    widths: tuple[float, ...] = ()
    of_values: bool = False  # it was a text of separated values


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture among the text, opened and small enough to be drawn."""

    picture: Image.Image
    align: Align = "left"


_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}  # letters as wide as Chinese ones: "４．５"
Block: TypeAlias = "Text | TableBlock | Figure"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Set:
    """Something that has found its place: a word, or a figure. In points from the top left of an endless page."""

    x: float
    y: float
    width: float
    height: float
    size: float = 0.0
    text: str = ""
    doubt: str | None = None
    picture: Image.Image | None = None


def count_pages(blocks: Iterable[Block]) -> int:
    return len(_pages(blocks))


def raw_pages(blocks: Iterable[Block], only: int | None = None) -> Generator[RawPage, None, None]:
    """The blocks as pages, or page `only`. TooLarge for more than fifty."""
    listed = list(blocks)
    readings = (
        (TYPESET, SEPARATED) if any(isinstance(one, TableBlock) and one.of_values for one in listed) else (TYPESET,)
    )
    for number, things in enumerate(_pages(listed), 1):
        if only in (None, number):
            yield _raw_page(number, things, readings)


# -- finding places ------------------------------------------------------------------------------


def _pages(blocks: Iterable[Block]) -> list[list[_Set]]:
    """What stands on each page, in places of that page; a row that does not fit begins the next one."""
    pages: list[list[_Set]] = [[]]
    cut = 0.0
    things = _Setter().set(blocks)
    for thing in sorted(things, key=lambda t: t.y):
        if thing.y + thing.height - cut > HEIGHT - 2 * MARGIN and pages[-1]:
            pages.append([])
            cut = thing.y
        place = _Set(
            x=thing.x, y=thing.y - cut + MARGIN, width=thing.width, height=thing.height, size=thing.size,
            text=thing.text, doubt=thing.doubt, picture=thing.picture,
        )  # fmt: skip
        pages[-1].append(place)
    return pages


class _Setter:
    """Sets blocks under one another, cells beside one another."""

    def __init__(self) -> None:
        self.things: list[_Set] = []

    def set(self, blocks: Iterable[Block]) -> list[_Set]:
        self._blocks(blocks, MARGIN, WIDTH - MARGIN, 0.0, 0)
        return self.things

    def _blocks(self, blocks: Iterable[Block], left: float, right: float, y: float, depth: int) -> float:
        """Where the last block ends."""
        for block in blocks:
            if isinstance(block, Text):
                y = self._text(block, left, right, y)
            elif isinstance(block, Figure):
                y = self._figure(block, left, right, y)
            else:
                y = self._table(block, left, right, y, depth)
        return y

    def _text(self, block: Text, left: float, right: float, y: float) -> float:
        size = min(max(block.size, SMALLEST), LARGEST)
        y += block.space * size if y else 0.0
        for line in _lines(_clean(block.text), size, right - left):
            _check_length(y)
            end = line[-1][0] + line[-1][1]
            shift = {"left": 0.0, "center": (right - left - end) / 2, "right": right - left - end}[block.align]
            for x, width, drawn, text in line:
                self.things.append(
                    _Set(
                        x=left + shift + x, y=y, width=width, height=1.18 * drawn, size=drawn, text=text,
                        doubt=block.doubt,
                    )
                )  # fmt: skip
            y += PITCH * size
        return y

    def _figure(self, block: Figure, left: float, right: float, y: float) -> float:
        """At 96 pixels an inch where there is room, as browsers do."""
        width, height = block.picture.width * 0.75, block.picture.height * 0.75
        scale = min(1.0, (right - left) / width, (HEIGHT - 2 * MARGIN) / height)
        width, height = width * scale, height * scale
        shift = {"left": 0.0, "center": (right - left - width) / 2, "right": right - left - width}[block.align]
        y += BODY if y else 0.0
        _check_length(y)
        self.things.append(_Set(x=left + shift, y=y, width=width, height=height, picture=block.picture))
        return y + height

    def _table(self, table: TableBlock, left: float, right: float, y: float, depth: int) -> float:
        if depth >= _DEEPEST:  # nobody lays a page out like that: its cells come one under another
            return self._blocks(_all_texts(table), left, right, y, depth)
        edges = _edges(table, right - left)
        y += SPACE * BODY if y else 0.0
        for row in table.rows:
            end, column = y, 0
            for cell in row:
                last = min(column + cell.columns, len(edges) - 1)
                a, b = left + edges[min(column, len(edges) - 2)], left + edges[last] - CELL * (last < len(edges) - 1)
                end = max(end, self._blocks(cell.blocks, a, max(b, a + 20), y, depth + 1))
                column = last
            y = end + ROW
        return y


def _check_length(y: float) -> None:
    if y > MOST_PAGES * (HEIGHT - 2 * MARGIN):
        raise errors.TooLarge(
            f"This file has more than {MOST_PAGES} pages; that is the most that can be read. "
            "Save the certificate alone and add that."
        )


def _clean(text: str) -> str:
    """Without what takes no room on the page (marks of direction, zero-width spaces), in letters of ordinary width."""
    return "".join(c for c in text if c.isprintable() or c.isspace()).translate(_NARROW)


def _all_texts(table: TableBlock) -> Iterator[Block]:
    waiting: list[Block] = [table]
    while waiting:
        block = waiting.pop()
        if isinstance(block, TableBlock):
            waiting.extend(b for row in reversed(block.rows) for cell in reversed(row) for b in reversed(cell.blocks))
        else:
            yield block


def _edges(table: TableBlock, width: float) -> list[float]:
    """Where the columns begin, and where the last one ends. No word of a cell is cut up where all could be whole."""
    shares = list(table.widths) if any(table.widths) else _shares(table)
    total = sum(shares) or 1.0
    wide = [width * share / total for share in shares]
    least = _widest_words(table, len(shares))
    if sum(least) <= width and any(need > _SMALLER * has for need, has in zip(least, wide, strict=True)):
        lacking = sum(max(need - has, 0.0) for need, has in zip(least, wide, strict=True))
        spare = sum(max(has - need, 0.0) for need, has in zip(least, wide, strict=True)) or 1.0
        given = min(lacking / spare, 1.0)
        wide = [max(has - (has - need) * given, need) for need, has in zip(least, wide, strict=True)]
    edges = [0.0, *accumulate(wide)]
    return edges if len(edges) > 1 else [0.0, width]


def _widest_words(table: TableBlock, columns: int) -> list[float]:
    """How wide each column must be for its longest word, with a gap behind it that no reader takes for a space."""
    least = [0.0] * columns
    for row in table.rows:
        column = 0
        for cell in row:
            if cell.columns == 1 and column < columns:
                texts = (block for block in cell.blocks if isinstance(block, Text))
                widths = (_width(word, block.size) for block in texts for word in block.text.split())
                least[column] = max(least[column], max(widths, default=0.0) + 2 * CELL)
            column += cell.columns
    return least


def _width(word: str, size: float) -> float:
    return float(_font(size).getlength(word)) * size / _font_size(size)


def _shares(table: TableBlock) -> list[float]:
    """Each column as wide as its longest line, within reason."""
    shares: list[float] = []
    for row in table.rows:
        column = 0
        for cell in row:
            shares.extend([8.0] * (column + cell.columns - len(shares)))
            if cell.columns == 1:
                shares[column] = max(shares[column], min(44.0, _longest(cell.blocks)))
            column += cell.columns
    return shares


def _longest(blocks: Iterable[Block]) -> float:
    longest = 0.0
    for block in blocks:
        if isinstance(block, Text):
            longest = max(longest, len(block.text) * block.size / BODY)
        elif isinstance(block, Figure):
            longest = max(longest, block.picture.width / 8)
        else:
            longest = 44.0
    return longest


_Placed: TypeAlias = tuple[float, float, float, str]  # x, width, size, text


def _lines(text: str, size: float, room: float) -> Iterator[list[_Placed]]:
    """The text broken into lines no longer than `room`; a gap moves on to the next tab stop."""
    line: list[_Placed] = []
    x, tab = 0.0, size * 3
    for index, piece in enumerate(_GAP.split(text)):
        if index and line:
            x = max(x + COLUMN * size, -(-x // tab) * tab)
        for word in piece.split():
            for part, drawn in _fitting(word, size, room):
                width = _width(part, drawn)
                if line and x + width > room:
                    yield line
                    line, x = [], 0.0
                line.append((x, width, drawn, part))
                x += width + 0.28 * size
    if line:
        yield line


def _fitting(word: str, size: float, room: float) -> Iterator[tuple[str, float]]:
    """The word, drawn smaller or cut up where it is longer than a line (an address of a web page)."""
    width = _width(word, size)
    if width <= room:
        yield word, size
    elif width <= room * _SMALLER and size * room / width > 5:
        yield word, size * room / width * 0.98
    else:
        letters = max(1, int(len(word) * room / width * 0.8))
        yield from ((word[at : at + letters], size) for at in range(0, len(word), letters))


def _font_size(size: float) -> int:
    return max(8, round(size * _SCALE))


def _font(size: float) -> Any:
    return _loaded(_font_size(size))


@cache
def _loaded(pixels: int) -> Any:
    return ImageFont.load_default(pixels)


# -- drawing -------------------------------------------------------------------------------------


def _raw_page(number: int, things: list[_Set], readings: tuple[str, ...]) -> RawPage:
    canvas = Image.new("RGB", (round(WIDTH * _SCALE), round(HEIGHT * _SCALE)), "white")
    draw = ImageDraw.Draw(canvas)
    for thing in things:
        at = round(thing.x * _SCALE), round(thing.y * _SCALE)
        if thing.picture is not None:
            size = max(1, round(thing.width * _SCALE)), max(1, round(thing.height * _SCALE))
            canvas.paste(thing.picture.resize(size, Image.Resampling.LANCZOS), at)
        else:
            draw.text(at, thing.text, fill="black", font=_font(thing.size))
    return RawPage(
        number=number,
        width=WIDTH,
        height=HEIGHT,
        pixels=np.asarray(canvas),
        words=tuple(_word(t) for t in things if t.picture is None),
        more=any(t.picture is not None for t in things),
        readings=readings,
    )


def _word(thing: _Set) -> Word:
    box = Box(
        x0=min(1.0, thing.x / WIDTH),
        y0=thing.y / HEIGHT,
        x1=min(1.0, (thing.x + thing.width) / WIDTH),
        y1=min(1.0, (thing.y + thing.height) / HEIGHT),
    )
    return Word(text=thing.text, box=box, size=thing.size / HEIGHT, source="text", doubt=thing.doubt)
