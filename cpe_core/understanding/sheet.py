"""The pages of one certificate laid out for finding things: rows in reading order, one text, one squashed text.

Knows which rows belong together (a block: one column, one type size, even pitch) and how to turn a stretch of the text
back into evidence. Cues are found on squashed text (letters and digits only, look-alikes folded), because OCR glues
"PRESENTEDTO" and splits other words; every squashed letter remembers where it came from.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from cpe_core.document import Box, Line, Page, Word
from cpe_core.records import Evidence
from cpe_core.vocabulary import words

_LOOK_ALIKE = str.maketrans({"1": "l", "i": "l", "|": "l", "0": "o", "’": "", "ı": "l", "\ufffd": "ti"})


@lru_cache(maxsize=4096)
def squash(text: str) -> str:
    """Lower-case letters and digits only; accents dropped, look-alikes (1, i, l and 0, o) folded into one."""
    folded = unicodedata.normalize("NFKD", text).lower().replace("&", "and")
    return "".join(c for c in folded.translate(_LOOK_ALIKE) if c.isalnum())


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """Lower-case letters and digits only, for comparing values; look-alikes stay apart."""
    folded = unicodedata.normalize("NFKD", text).casefold().replace("&", "and")
    return "".join(c for c in folded if c.isalnum())


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a page with everything that is asked of it again and again."""

    index: int  # its place in the sheet's reading order
    page: int
    block: int
    start: int  # where its text begins in the sheet's text
    text: str
    box: Box
    size: float
    words: tuple[Word, ...]
    ocr: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A cue found: which one, and the stretch of the sheet's text it takes."""

    cue: str
    start: int
    end: int


class Sheet:
    """Pages of one certificate. Immutable once made."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages = tuple(pages)
        self.rows = tuple(_rows(self.pages))
        self.text = "\n".join(row.text for row in self.rows)
        self._starts = [row.start for row in self.rows]
        self._columns: dict[tuple[int, bool], list[tuple[float, float, int]]] = {}
        self._hits: dict[tuple[str, ...], tuple[Hit, ...]] = {}

    # -- where things are ---------------------------------------------------------------------

    def row_at(self, place: int) -> Row:
        """The row in which a place of the text lies."""
        return self.rows[max(bisect_right(self._starts, place) - 1, 0)]

    def rows_between(self, start: int, end: int) -> tuple[Row, ...]:
        if not self.rows:
            return ()
        return self.rows[self.row_at(start).index : self.row_at(max(start, end - 1)).index + 1]

    def evidence(self, start: int, end: int) -> tuple[Evidence, ...]:
        """Page, box and text of a stretch, one for each row it touches."""
        found = []
        for row in self.rows_between(start, end):
            a, b = max(start, row.start) - row.start, min(end, row.end) - row.start
            text = row.text[a:b].strip()
            if text:
                found.append(Evidence(page=row.page, box=_box_of(row, a, b), text=text))
        return tuple(found)

    def block_end(self, place: int) -> int:
        """Where the block ends in which a place lies."""
        row = self.row_at(place)
        while row.index + 1 < len(self.rows) and self.rows[row.index + 1].block == row.block:
            row = self.rows[row.index + 1]
        return row.end

    @cached_property
    def body_size(self) -> float:
        """The type size of ordinary text: the middle one, by words."""
        sizes = sorted(abs(word.size) for row in self.rows for word in row.words)
        return sizes[len(sizes) // 2] if sizes else 0.02

    @cached_property
    def is_hybrid(self) -> bool:
        """Whether some rows come from a text layer or form and others from the picture."""
        return len({row.ocr for row in self.rows}) == 2

    # -- neighbours ---------------------------------------------------------------------------

    def below(self, row: Row, *, within: float = 2.6) -> Row | None:
        """The nearest row under this one that shares a column with it; `within` in heights of the larger."""
        return self._nearest(row, within, down=True)

    def above(self, row: Row, *, within: float = 2.6) -> Row | None:
        return self._nearest(row, within, down=False)

    def right_of(self, row: Row) -> Row | None:
        """The next row on the same baseline."""
        level = [
            other
            for other in self.rows
            if other.page == row.page
            and other.box.x0 >= row.box.x1 - 0.01
            and abs(other.box.y_mid - row.box.y_mid) < 0.5 * max(row.box.height, other.box.height)
        ]
        return min(level, key=lambda other: other.box.x0, default=None)

    def _nearest(self, row: Row, within: float, *, down: bool) -> Row | None:
        """Asked hundreds of times a page, so the neighbours of a row are sorted once."""
        if (row.index, down) not in self._columns:
            self._columns[row.index, down] = self._column(row, down)
        for gap, most, other in self._columns[row.index, down]:
            if gap < within * most:
                return self.rows[other]
        return None

    def _column(self, row: Row, down: bool) -> list[tuple[float, float, int]]:
        """Rows of the same page that share a column with this one on the one side: gap, taller height, index."""
        box, found = row.box, []
        high, mid = box.height, box.y_mid
        for other in self.rows:
            there = other.box
            if other is row or other.page != row.page or there.x1 <= box.x0 or there.x0 >= box.x1:
                continue
            tall = there.y1 - there.y0
            step = there.y_mid - mid if down else mid - there.y_mid
            if step > 0.5 * min(high, tall) and _share_column(box, there):
                gap = there.y0 - box.y1 if down else box.y0 - there.y1
                found.append((gap, max(high, tall), other.index))
        return sorted(found)

    # -- cues -----------------------------------------------------------------------------------

    def find(self, *path: str) -> tuple[Hit, ...]:
        """Every place where a phrase of `words(*path)` stands, first to last; of two at one place the longer."""
        if path not in self._hits:
            self._hits[path] = tuple(self._search(path))
        return self._hits[path]

    @cached_property
    def _squashed(self) -> tuple[str, list[int]]:
        letters: list[str] = []
        places: list[int] = []
        for place, char in enumerate(self.text):
            small = _fold_char(char)
            letters.append(small)
            places.extend([place] * len(small))
        return "".join(letters), places

    def _search(self, path: tuple[str, ...]) -> Iterator[Hit]:
        squashed, places = self._squashed
        pattern, names = _pattern(path)
        for match in pattern.finditer(squashed):
            start, end = places[match.start()], places[match.end() - 1] + 1
            if self._stands_free(start, end, len(match[0])):
                yield Hit(cue=names[match[0]], start=start, end=end)

    def _stands_free(self, start: int, end: int, length: int) -> bool:
        """Whole words only; where OCR glued words, a long phrase is believed all the same."""
        opens = start == 0 or not (self.text[start - 1].isalnum() and self.text[start].isalnum())
        closes = end >= len(self.text) or not (self.text[end].isalnum() and self.text[end - 1].isalnum())
        if opens and closes:
            return True
        glued = length >= 9 and self.row_at(start).ocr
        return glued or (length >= 9 and opens) or (length >= 14 and closes)


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    return squash(char)


@cache
def _pattern(path: tuple[str, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    names = {squash(phrase): phrase for phrase in words(*path)}
    ordered = sorted((name for name in names if name), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered))), names


def _share_column(a: Box, b: Box) -> bool:
    wide = min(a.x1, b.x1) - max(a.x0, b.x0)
    return wide > 0.25 * min(a.width, b.width)


def _box_of(row: Row, start: int, end: int) -> Box:
    place, boxes = 0, []
    for word in row.words:
        if place < end and place + len(word.text) > start:
            boxes.append(word.box)
        place += len(word.text) + 1
    return Box.around(boxes) if boxes else row.box


# -- reading order ---------------------------------------------------------------------------------


def _rows(pages: Iterable[Page]) -> Iterator[Row]:
    index = start = block = 0
    for page in pages:
        for lines in _blocks(page.lines):
            for line, box, size in lines:
                text = line.text
                ocr = sum(w.source == "ocr" for w in line.words) * 2 > len(line.words)
                yield Row(
                    index=index, page=page.number, block=block, start=start, text=text, box=box, size=size,
                    words=line.words, ocr=ocr,
                )  # fmt: skip
                index += 1
                start += len(text) + 1
            block += 1


_Placed = tuple[Line, Box, float]


def _blocks(lines: Iterable[Line]) -> list[list[_Placed]]:
    """Lines that run on under one another: the same size, even pitch, one column. From top to bottom."""
    blocks: list[list[_Placed]] = []
    for line in lines:
        placed = (line, line.box, abs(line.size))
        home = next((block for block in reversed(blocks[-12:]) if _runs_on(block, placed)), None)
        if home is None:
            blocks.append([placed])
        else:
            home.append(placed)
    return blocks


def _runs_on(block: list[_Placed], placed: _Placed) -> bool:
    (_, above, size_above), (_, box, size) = block[-1], placed
    read = block[-1][0].words[0].source == "ocr" or placed[0].words[0].source == "ocr"
    if max(size, size_above) > (1.45 if read else 1.25) * min(size, size_above) + 0.001:
        return False
    gap = box.y0 - above.y1
    if box.y_mid - above.y_mid < 0.4 * size or gap > 0.95 * max(size, size_above):
        return False
    if len(block) > 1 and gap > (above.y0 - block[-2][1].y1) + 0.6 * size:
        return False
    return _share_column(above, box)
