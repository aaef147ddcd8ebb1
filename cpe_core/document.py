"""What is on the pages: words with boxes, and the geometry that orders them into lines.

Coordinates are fractions of the page as a person sees it (turned upright), origin top left, so that nothing above
this module knows points, pixels or rotation. Imports nothing of ours.

    (0, 0)                               x → (1, 0)
      ┌──────────────────────────────────────────┐   Page: upright; its words, and from them its lines.
      │                                          │   It is `width` × `height` points, and both are 1 here.
      │     x0            x1                     │
      │  y0 ┌─────────────┐ ┌────────┐           │   Word: letters without a space, their box around them.
      │     │ Certificate │ │ Course │           │   `size` is that of the type, a fraction of the height.
      │  y1 └─────────────┘ └────────┘           │   Box: x0, x1 of the width; y0, y1 of the height.
      │     └────── one line ────────┘           │   Line: words on one baseline, without a column gap;
      │                                          │   its box is the smallest that holds all of theirs.
      │   ┌──────┐ ┌─────────┐      ┌─────┐      │
    y │   │ Date │ │ Credits │      │ 2.0 │      │   A gap as wide as this starts another line:
    ↓ │   └──────┘ └─────────┘      └─────┘      │   here are "Date Credits" and "2.0".
      └──────────────────────────────────────────┘
    (0, 1)                                    (1, 1)
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from math import inf
from typing import Literal

MAIL_TEXT = "mail text"  # how a page was read: it is a mail's own words
PARTED = "where its words part was told by the white between the letters"  # a word's doubt
SEPARATED = "separated values"  # it is a table of them, and nothing need tell what its columns are
OWN_PAGES = "own pages"  # it is of a PDF or a Word document that holds files, and none of these

Source = Literal["text", "form", "ocr"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle; each edge a fraction 0..1 of the page's width or height.

    >>> left, right = Box(x0=0.25, y0=0.5, x1=0.5, y1=0.75), Box(x0=0.5, y0=0.5, x1=0.75, y1=0.75)
    >>> both = Box.around([left, right])
    >>> both.x0, both.x1, both.width, both.y_mid
    (0.25, 0.75, 0.5, 0.625)
    >>> both.covers(left), left.covers(both), left.covers(right)
    (1.0, 0.5, 0.0)
    """

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def x_mid(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def y_mid(self) -> float:
        return (self.y0 + self.y1) / 2

    def covers(self, other: Box) -> float:
        """The part of `other`'s area that lies inside this box, 0..1."""
        if other.y0 >= self.y1 or other.y1 <= self.y0:
            return 0.0  # most boxes of a page stand in other rows, and this is asked for all of them
        wide = min(self.x1, other.x1) - max(self.x0, other.x0)
        high = min(self.y1, other.y1) - max(self.y0, other.y0)
        area = other.width * other.height
        return wide * high / area if wide > 0 and high > 0 and area > 0 else 0.0

    @classmethod
    def around(cls, boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all of `boxes` (at least one)."""
        all_boxes = list(boxes)
        if len(all_boxes) == 1:
            return all_boxes[0]
        return cls(
            x0=min([b.x0 for b in all_boxes]),
            y0=min([b.y0 for b in all_boxes]),
            x1=max([b.x1 for b in all_boxes]),
            y1=max([b.y1 for b in all_boxes]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Letters without a space between them."""

    text: str
    box: Box
    size: float  # type size as a fraction of the page's height; for OCR judged from the line's box
    source: Source
    certainty: float = 1.0  # the OCR engine's own, 0..1; 1 for text layers and forms
    doubt: str | None = None  # why the page may show something else here; a value that holds this word is marked


@dataclass(frozen=True, slots=True, kw_only=True)
class Barcode:
    """What a QR code on a page holds, to the letter: it bears out what is printed, and is no value by itself."""

    value: str
    box: Box


@dataclass(frozen=True, kw_only=True)
class Line:
    """Words that a reader's eye takes in one go: one baseline, no column gap between them."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        return " ".join([w.text for w in self.words])

    @cached_property
    def box(self) -> Box:
        return Box.around(w.box for w in self.words)

    @property
    def size(self) -> float:
        sizes = sorted(w.size for w in self.words)
        return sizes[len(sizes) // 2]


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page, upright. `width` and `height` in points (1/72 inch; pixels of pictures are counted as 1/200 inch)."""

    number: int  # from 1
    width: float
    height: float
    words: tuple[Word, ...]
    barcodes: tuple[Barcode, ...] = ()
    tilted: tuple[str, ...] = ()  # what is said askew, a watermark or a stamp: no words of the page's
    turned: int = 0  # degrees clockwise the page was turned to stand upright: 0, 90, 180, 270
    # how it was read: "text layer", "form", "ocr", "garbled layer left out", "typeset", "blurred", or one of the above
    readings: tuple[str, ...] = ()
    part: str | None = None  # of a container, which part the page stands in: "Fwd CPE.eml › ethics.pdf"
    unseen: str | None = None  # why its pixels were not read though they should have been; then words may be missing

    @property
    def is_mail_text(self) -> bool:
        return MAIL_TEXT in self.readings

    @property
    def is_own(self) -> bool:
        """Whether it is a mail's own words, or of a PDF that holds files: nothing that was put into it."""
        return self.is_mail_text or OWN_PAGES in self.readings

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines, top to bottom, then left to right."""
        return lines_of(self.words, aspect=self.width / self.height)

    @cached_property
    def text_lines(self) -> tuple[tuple[Word, ...], ...]:
        """The words by baseline, top to bottom, each from left to right whatever the gaps between."""
        text_lines: list[list[Word]] = []
        level = -1.0
        for word in sorted(self.words, key=lambda w: w.box.y_mid):
            middle = word.box.y_mid
            if not text_lines or middle - level > _SAME_BASELINE * max(abs(word.size), 0.004):
                text_lines.append([])
                level = middle
            text_lines[-1].append(word)
            level += (middle - level) / len(text_lines[-1])
        return tuple(tuple(sorted(text_line, key=lambda w: w.box.x0)) for text_line in text_lines)


@dataclass(frozen=True, kw_only=True)
class Document:
    """What one file shows: its pages, and what kind of file it is (a media type such as `application/pdf`).

    Page numbers go on through all parts of a container; a part that could not be read may leave a gap in them.

    >>> def word(text: str, x0: float, x1: float) -> Word:
    ...     return Word(text=text, box=Box(x0=x0, y0=0.1, x1=x1, y1=0.12), size=0.02, source="text")
    >>> words = (word("Credits", 0.21, 0.31), word("2.0", 0.6, 0.64), word("Date", 0.15, 0.2))
    >>> document = Document(media_type="application/pdf", pages=(Page(number=1, width=612, height=792, words=words),))
    >>> [line.text for line in document.pages[0].lines]  # from left to right, and parted at the column gap
    ['Date Credits', '2.0']
    >>> print(document.text)
    Date Credits
    2.0
    """

    media_type: str
    pages: tuple[Page, ...] = field(default=())
    notes: tuple[str, ...] = ()  # a sentence for each page, or part of a container ("logo.png: …"), that was not read

    @property
    def unseen(self) -> str | None:
        """Why the pixels of some page were not read though they should have been; None where all is read."""
        return next((page.unseen for page in self.pages if page.unseen), None)

    @cached_property
    def text(self) -> str:
        return "\n\n".join("\n".join(line.text for line in page.lines) for page in self.pages)


_LOOK_BACK = 8  # rows that a word may still join; words come from top to bottom, so older rows lie above
_SAME_BASELINE = 0.4  # of a type size; the cells of a row that are centred stand half a line apart and must not mix
_COLUMN_GAP = 1.6  # a gap this many type sizes wide starts another line
_NARROW_GAP, _ALIGNED, _LABEL_WORDS = 0.9, 3, 3  # one so wide too, where it ends at one place in so many lines
_OTHER_TYPE, _OTHER_TYPE_GAP = 1.4, 1.0  # or one this wide, where the one is so much larger: a logo beside a name
_SAME_TYPE = 1.7  # words whose sizes differ more stand in lines of their own, unless they touch


_Across = tuple[float, int, Word]  # where a word begins, when it was joined


class _Row:
    """Words that were joined so far, from left to right, and how high they reach."""

    def __init__(self, word: Word) -> None:
        self.across: list[_Across] = [(word.box.x0, 0, word)]
        self.top, self.bottom, self.widest = word.box.y0, word.box.y1, word.box.width

    def join(self, word: Word) -> None:
        box = word.box
        insort(self.across, (box.x0, len(self.across), word))
        self.top = min(self.top, box.y0)
        self.bottom = max(self.bottom, box.y1)
        self.widest = max(self.widest, box.x1 - box.x0)


def lines_of(words: Iterable[Word], *, aspect: float) -> tuple[Line, ...]:
    """Order words into lines; `aspect` is the page's width by its height (sizes are fractions of the height)."""
    rows: list[_Row] = []
    for word in sorted(words, key=lambda w: (w.box.y0 + w.box.y1, w.box.x0)):
        top, bottom = word.box.y0, word.box.y1
        for row in rows[: -_LOOK_BACK - 1 : -1]:
            if top < row.bottom and row.top < bottom and _belongs(row, word, aspect):
                row.join(word)
                break
        else:
            rows.append(_Row(word))
    lines: list[Line] = []
    narrow: list[_Gap] = []
    behind: list[Word] = []  # words that begin a line behind another
    for row in rows:
        pieces = _cut_at_columns([word for _, _, word in row.across], aspect, narrow)
        behind += [piece.words[0] for piece in pieces[1:]]
        lines += pieces
    if narrow and len(narrow) + len(behind) >= _ALIGNED:
        lines = _cut_behind_labels(lines, narrow, behind)
    return tuple(sorted(lines, key=lambda line: (round(line.words[0].box.y_mid, 3), line.words[0].box.x0)))


_Gap = tuple[Word, Word]  # wider than a space, and not as wide as a column's


def _cut_at_columns(row: list[Word], aspect: float, narrow: list[_Gap]) -> list[Line]:
    """The lines of a row of words; gaps that may part labels from values are put into `narrow`."""
    pieces = [[row[0]]]
    for before, word in pairwise(row):
        gap = (word.box.x0 - before.box.x1) * aspect
        smaller, larger = _in_order(abs(before.size), abs(word.size))
        if gap > (_COLUMN_GAP if larger < _OTHER_TYPE * smaller else _OTHER_TYPE_GAP) * larger:
            pieces.append([])
        elif gap > _NARROW_GAP * larger and len(pieces[-1]) <= _LABEL_WORDS:
            narrow.append((before, word))
        pieces[-1].append(word)
    return [Line(words=tuple(piece)) for piece in pieces]


def _cut_behind_labels(lines: list[Line], narrow: list[_Gap], begin: list[Word]) -> list[Line]:
    """The lines, cut at narrow gaps that end at one place in several lines: a column of labels beside its values.

    Where `begin` words stand at that place behind wider gaps, a gap is narrow because its label is the longest.
    """
    places = Counter(round(word.box.x0, 3) for word in (*begin, *(word for _, word in narrow)))
    behind = {id(word) for before, word in narrow if places[round(word.box.x0, 3)] >= _ALIGNED and len(before.text) > 2}
    if not behind:
        return lines
    cut = []
    for line in lines:
        at = next((n for n, word in enumerate(line.words) if n and id(word) in behind), len(line.words))
        cut += [Line(words=piece) for piece in (line.words[:at], line.words[at:]) if piece]
    return cut


def _belongs(row: _Row, word: Word, aspect: float) -> bool:
    """Judged by the neighbour it would get: a tall logo beside two rows of small type must not weld them together.

    A word that would lie on top of another one (a text layer printed over a picture) starts a line of its own.
    """
    left, right = word.box.x0, word.box.x1
    gap, first, nearest = inf, 0, word
    behind = bisect_left(row.across, (right,))
    for start, joined, other in row.across[behind::-1]:
        if left - start - row.widest > gap:
            break  # all others are farther
        away = max(start, left) - min(other.box.x1, right)
        if away < 0:  # they share a part of the width
            if _collides(other, word, -away, aspect):
                return False
            away = 0.0
        if away < gap or (away == gap and joined < first):
            gap, first, nearest = away, joined, other
    overlap = min(nearest.box.y1, word.box.y1) - max(nearest.box.y0, word.box.y0)
    small, large = _in_order(nearest.box.height, word.box.height)
    smaller, larger = _in_order(abs(nearest.size), abs(word.size))
    if smaller * _SAME_TYPE >= larger:  # by size, for a dash in a tight box is as large as its neighbours
        return overlap > 0.5 * large or (overlap > 0.7 * small and gap * aspect < 0.8 * larger)
    return overlap > 0.7 * small and gap * aspect < 0.25 * large and _is_mark(nearest, word)


def _in_order(one: float, other: float) -> tuple[float, float]:
    return (one, other) if one <= other else (other, one)


def _is_mark(a: Word, b: Word) -> bool:
    """Whether the smaller of two words is an ordinal's ending, a trademark or a bullet beside the larger."""
    return len(min(a, b, key=lambda w: w.box.height).text) <= 3


def _collides(a: Word, b: Word, shared: float, aspect: float) -> bool:
    """Whether words that share a part of the page's width lie on one another."""
    return shared * aspect > 0.6 * min(a.size, b.size) and shared > 0.4 * min(a.box.width, b.box.width)
