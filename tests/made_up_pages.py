"""Pages made of words with boxes, for tests of the understanding: no PDF and no OCR is needed to lay out a certificate."""

from __future__ import annotations

from dataclasses import dataclass

from cpe_core.document import Box, Document, Page, Source, Word

LETTER = 0.5  # a letter's width in type sizes, about that of Helvetica
ASPECT = 792 / 612


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """A line of text: where its middle stands (or its left edge), how large, and where it was read."""

    text: str
    y: float
    size: float = 0.02
    x: float = 0.5
    left: bool = False
    source: Source = "text"


def page(*lines: Put, number: int = 1) -> Page:
    words = tuple(word for line in lines for word in _words(line))
    return Page(number=number, width=792, height=612, words=words)


def document(*pages: Page) -> Document:
    return Document(media_type="application/pdf", pages=pages)


def column(*texts: str | tuple[str, float], top: float = 0.1, step: float = 0.07, source: Source = "text") -> list[Put]:
    """Centred lines one under another; a tuple gives a size of its own."""
    lines = [(text, 0.02) if isinstance(text, str) else text for text in texts]
    return [Put(text=text, y=top + step * place, size=size, source=source) for place, (text, size) in enumerate(lines)]


def grid(
    columns: list[float], *rows: list[str], top: float = 0.3, step: float = 0.04, size: float = 0.018,
    source: Source = "text",
) -> list[Put]:  # fmt: skip
    """Rows of cells at the left edges `columns`; a cell with line breaks is wrapped, and its row is that much taller."""
    lines, y = [], top
    for row in rows:
        cells = [cell.split("\n") for cell in row]
        for x, cell in zip(columns, cells, strict=False):
            lines += [
                Put(text=text, y=y + 1.25 * size * n, size=size, x=x, left=True, source=source)
                for n, text in enumerate(cell)
                if text
            ]
        y += step + 1.25 * size * (max(map(len, cells)) - 1)
    return lines


def _words(line: Put) -> list[Word]:
    letter = LETTER * line.size / ASPECT
    place = line.x if line.left else line.x - letter * len(line.text) / 2
    words = []
    for text in line.text.split(" "):
        width = letter * len(text)
        box = Box(x0=place, y0=line.y - 0.6 * line.size, x1=place + width, y1=line.y + 0.6 * line.size)
        words.append(Word(text=text, box=box, size=line.size, source=line.source))
        place += width + letter
    return words
