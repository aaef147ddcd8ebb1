"""What stands under one another: pieces of text lines, the strips of a page that are read one by one, and columns.

Knows no label: a list of courses is seen by what repeats. A piece is a run of words without a wide gap; a strip is a
part of the page that holds a list of its own beside another; a column is what white space parts from the next one on
the lines that hold dates or amounts.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Literal

from cpe_core.document import Box, Page, Word
from cpe_core.records import Evidence
from cpe_core.understanding.fields.date_grammar import EARLIEST, dates_in, months
from cpe_core.understanding.tables.headers import TextLine, middle, segments_of, type_size
from cpe_core.understanding.tables.levelling import levelled, printed
from cpe_core.understanding.tables.lines import amount_in, is_day

Kind = Literal["date", "day", "month", "amount", "dated", "number", "blank", "text"]

_GRID = 600  # parts of a strip's width that are looked at for white space
_ALIGNED = 0.012  # of the page's width: edges so near stand under one another
_CROSSED = 0.03  # of the lines with several pieces may cross the white space between columns
_CROSSED_ALONE = 0.12  # of the lines with one piece: headings do
_NARROW = 0.2  # of a type size; narrower white space parts nothing
_APART = 0.5  # of a type size, from a word to a number in another column
_PARTED = 0.15  # of the lines with words on both sides must be wide apart there
_EDGE = 0.4  # of a type size: words so near begin at one edge
_MIRRORED = 0.7  # of what stands in a strip stands again in the next
_MARK = 4.5  # times the ordinary type: a mark under the page
LONGEST = 400  # letters of a text that is looked into; what is longer is a paragraph
FEWEST = 3  # lines that repeat


@dataclass(frozen=True, kw_only=True)
class TextRun:
    """Words without a wide gap between them, in one text line; x0 and x1 from the left edge of their strip."""

    words: tuple[Word, ...]
    page: int
    x0: float
    x1: float
    y: float
    size: float

    @cached_property
    def text(self) -> str:
        return " ".join([word.text for word in self.words])

    @cached_property
    def kind(self) -> Kind:
        return kind_of_text(self.text)

    @property
    def evidence(self) -> Evidence:
        words = printed(self.words)
        return Evidence(page=self.page, box=Box.around(word.box for word in words), text=self.text)


@dataclass(kw_only=True, eq=False)
class PieceLine:
    """The pieces of one text line of a strip, left to right."""

    pieces: tuple[TextRun, ...]
    page: int
    strip: int
    y: float
    size: float
    em: float  # the type size as a part of the page's width
    place: int = 0  # among all lines, in reading order

    @cached_property
    def text(self) -> str:
        return " ".join([piece.text for piece in self.pieces])

    @property
    def top(self) -> float:
        return self.y - self.size / 2

    @property
    def bottom(self) -> float:
        return self.y + self.size / 2


# -- what a piece says -----------------------------------------------------------------------------


_ZONE = re.compile(r"\b[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+\b|\b(?:UTC|GMT)[+-]?\d*|\b(?:Uhr|h)\b")
_NUMBER = re.compile(r"[#]?[\d.,:/%+-]*\d[\d.,:/%+-]*\s?%?$")
_DECIMAL = re.compile(r"\d+[.,]\d+$")
_DECIMAL_INSIDE = re.compile(r"\d[.,]\d")
_DIGIT = re.compile(r"\d")
_BLANK = re.compile(r"^[\W_]*$")


@lru_cache(maxsize=16384)
def kind_of_text(text: str) -> Kind:
    """What a piece is: a date, a day without its year, a month, an amount, a text with a date in it, a number, a text.

    Some are dates only where they stand under one another, as they do in lists: 27NOV25, 20251127, 27.11.25.
    """
    if len(text) > LONGEST:
        return "text"
    if _BLANK.match(text):
        return "blank"
    if any(map(str.isdigit, text)):
        if dates_in(text):
            return "date" if is_day(_ZONE.sub("", text)) else "dated"
        if spelled_out(text):
            return "date"
        if day_without_year(text):
            return "day"
        if _MONTH.fullmatch(text):
            return "month"
        if amount_in(text) is not None:
            return "amount"
        if _NUMBER.match(text):
            return "number"
    return "text"


_MONTH = re.compile(r"(?:[^\W\d_]{3,10}\.?\s|\d{1,2}\s?[/.-]\s?)?(?:19|20)\d\d")
_PRESSED = re.compile(
    r"(\d{1,2})[-\s]?([A-Za-z]{3})[-\s]?(\d\d(?:\d\d)?)|((?:19|20)\d\d)([01]\d)([0-3]\d)|(\d{1,2}\.\d{1,2}\.)(\d\d)"
)


@lru_cache(maxsize=4096)
def spelled_out(text: str) -> str | None:
    """A date in a form that only lists have, as it is commonly written; None for anything else.

    >>> spelled_out("27NOV25"), spelled_out("20251127"), spelled_out("27.11.25"), spelled_out("Room 204")
    ('27 NOV 2025', '2025-11-27', '27.11.2025', None)
    """
    match = _PRESSED.fullmatch(text.strip())
    if match is None:
        return None
    day, month, year, long_year, number, long_day, dotted, short = match.groups()
    if day:
        whole = f"{day} {month} {_whole(year)}"
    else:
        whole = f"{long_year}-{number}-{long_day}" if long_year else f"{dotted}{_whole(short)}"
    return whole if dates_in(whole) else None


def _whole(year: str) -> str:
    return year if len(year) > len("25") else f"{19 if int(year) >= EARLIEST % 100 else 20}{year}"


@lru_cache(maxsize=4096)
def day_without_year(text: str) -> bool:
    """Whether a text is a day and a month and nothing else: "19 Jan", "Jan 19", "1/14", "14.01."."""
    if len(text) > 20:
        return False
    stripped = text.strip(" .,")
    if re.fullmatch(r"\d{1,2}\s?[/.-]\s?\d{1,2}", stripped):
        return bool(dates_in(f"{stripped.rstrip('.')}{_sign(stripped)}2024")) and not re.fullmatch(
            r"\d{1,2}\.\d{1,2}", text
        )
    if not re.search(r"\d", stripped) or not re.search(r"[^\W\d_]{3}", stripped):
        return False
    return bool(dates_in(f"{stripped} 2024")) and not dates_in(stripped)


def _sign(text: str) -> str:
    match = re.search(r"[/.-]", text)
    return match[0] if match else "/"


def with_year(text: str, year: str) -> str:
    """A day that lacks its year, with it."""
    stripped = text.strip(" .,")
    joint = _sign(stripped) if re.fullmatch(r"[\d\s/.-]+", stripped) else " "
    return f"{stripped}{joint}{year}"


@lru_cache(maxsize=4096)
def begins_date(text: str) -> bool:
    """Whether a text may be the first line of a date that goes on below: a month, a day, "27-Nov-", "04.09.2023 –"."""
    if len(text) > 24 or not re.fullmatch(r"[\w\s.,/–—-]+", text):
        return False
    if re.search(r"\d\s*(?:-|–|—|to|bis|au|al?)$", text) and dates_in(text):
        return True
    named = [word for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word) > 2]
    may_go_on = bool(named or re.search(r"\d[-/.]$", text))
    return may_go_on and all(word in months() for word in named) and not dates_in(text)


def decimals_in(piece: TextRun) -> list[TextRun]:
    """The decimal numbers in a text, each by itself: OCR joins columns that stand near one another."""
    if not _DECIMAL_INSIDE.search(piece.text):
        return []
    left = piece.x0 - piece.words[0].box.x0
    return [
        replace(piece, words=(word,), x0=word.box.x0 + left, x1=word.box.x1 + left)
        for word in piece.words
        if _DECIMAL.match(word.text)
    ]


# -- lines and strips ------------------------------------------------------------------------------


def lines_of(pages: Iterable[Page]) -> list[PieceLine]:
    """The lines of all pages in reading order, strip by strip on each."""
    return lines_of_bare([bare(page) for page in pages])


def bare(page: Page) -> Page:
    """The page as its lines are cut: as if scanned straight, without a mark under all else."""
    return levelled(_without_marks(page))


def may_repeat(pages: Iterable[Page]) -> bool:
    """Whether pages laid bare hold as many pieces of a kind as a list or two strips do; most hold fewer, cheap to tell.

    Numbers stand in all such pieces, but for the first line of a date that goes on in the line below.
    """
    pieces: list[TextRun] = []
    for page in pages:
        texts = (" ".join([word.text for word in text_line]) for text_line in page.text_lines)
        numbered = [at for at, text in enumerate(texts) if _holds_digit(text)]
        places = sorted({place for at in numbered for place in (at - 1, at) if place >= 0})
        pieces += [piece for place in places for piece in _pieces(page, page.text_lines[place], 0.0)]
    counts = Counter([piece.kind for piece in pieces])
    counts["date"] += sum([begins_date(piece.text) for piece in pieces if piece.kind in ("text", "day", "number")])
    counts["amount"] += sum([len(decimals_in(piece)) for piece in pieces if piece.kind == "text"])
    return _may_be_of_two(pieces) or any(counts[kind] >= FEWEST for kind in ("date", "dated", "day", "month", "amount"))


def _holds_digit(text: str) -> bool:
    return _DIGIT.search(text) is not None or (not text.isascii() and any(map(str.isdigit, text)))


def lines_of_bare(pages: Sequence[Page]) -> list[PieceLine]:
    """The lines of pages laid bare, in reading order, strip by strip on each."""
    whole = [_lines(page, page.text_lines, 0, 0.0) for page in pages]
    edges = strips_of([line for lines in whole for line in lines])
    found: list[PieceLine] = []
    for page, lines in zip(pages, whole, strict=True):
        if len(edges) < 2:
            found += lines
            continue
        for number, strip in enumerate(edges):
            words = tuple(word for word in page.words if strip.left <= word.box.x_mid < strip.right)
            found += _lines(page, replace(page, words=words).text_lines, number, strip.origin)
    for place, line in enumerate(found):
        line.place = place
    return found


def _without_marks(page: Page) -> Page:
    """The page without the large type of a mark under all else."""
    if not page.words:
        return page
    largest = _MARK * type_size(page.words)
    words = tuple(word for word in page.words if abs(word.size) < largest)
    return page if len(words) == len(page.words) else replace(page, words=words)


def _lines(page: Page, text_lines: Iterable[TextLine], strip: int, left: float) -> list[PieceLine]:
    aspect = page.width / page.height
    found = []
    for text_line in text_lines:
        pieces = tuple(_pieces(page, text_line, left))
        y = sum([piece.y for piece in pieces]) / len(pieces)
        size = pieces[0].size if len(pieces) == 1 else type_size(text_line)
        found.append(PieceLine(pieces=pieces, page=page.number, strip=strip, y=y, size=size, em=size / aspect))
    return found


def _pieces(page: Page, text_line: TextLine, left: float) -> Iterator[TextRun]:
    aspect = page.width / page.height
    for joined in segments_of(text_line, aspect):
        for segment in _numbers_apart(joined, aspect):
            yield TextRun(
                words=tuple(segment), page=page.number, x0=segment[0].box.x0 - left,
                x1=max([word.box.x1 for word in segment]) - left, y=middle(segment), size=type_size(segment),
            )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Strip:
    """A part of the page's width with a list of its own; columns count from its `origin`."""

    left: float
    right: float
    origin: float


def strips_of(lines: Sequence[PieceLine]) -> list[Strip]:
    """The strips of a page whose lists stand side by side, from left to right; one where they do not.

    Two strips hold what repeats at the same distance: texts under texts and dates or amounts under such.
    """
    pieces = [piece for line in lines for piece in line.pieces]
    return _split(pieces, Strip(left=-1.0, right=2.0, origin=0.0), depth=3)


def _split(pieces: list[TextRun], whole: Strip, *, depth: int) -> list[Strip]:
    found: list[tuple[float, float, float]] = []
    for gutter in _gutters(pieces, whole) if depth and _may_be_of_two(pieces) else ():
        a = [piece for piece in pieces if piece.x1 <= gutter]
        b = [piece for piece in pieces if piece.x0 >= gutter]
        share, shift = _mirror(a, b)
        if share:
            found.append((share, gutter, shift))
    if not found:
        return [whole]
    _, gutter, shift = max(found)
    first = Strip(left=whole.left, right=gutter, origin=whole.origin)
    rest = Strip(left=gutter, right=whole.right, origin=whole.origin + shift)
    beyond = [piece for piece in pieces if piece.x0 >= gutter]
    further = _split(beyond, rest, depth=depth - 1)
    if len(further) == 1 and (last := _last_strip(beyond, rest, shift)) is not None:
        further = [replace(rest, right=last.left), last]
    return [first, *further]


def _may_be_of_two(pieces: Sequence[TextRun]) -> bool:
    """Whether there are dates and amounts enough for two strips, each of which repeats some."""
    return sum(kind != "text" for kind, _ in _places(pieces)) >= 2 * FEWEST


def _last_strip(pieces: Sequence[TextRun], before: Strip, shift: float) -> Strip | None:
    """A strip with too little in it to be told by itself, as far off as the others are from one another."""
    texts = [edge for edge in _edges(pieces) if edge[0] == "text"]
    if not texts:
        return None
    left = max(texts, key=lambda edge: edge[2])[1] + shift
    begun = [piece for piece in pieces if abs(piece.x0 - left) < _ALIGNED]
    if not begun or any(piece.x0 < left - _ALIGNED < piece.x1 for piece in pieces):
        return None
    return Strip(left=left - _ALIGNED, right=before.right, origin=before.origin + shift)


def _gutters(pieces: Sequence[TextRun], whole: Strip) -> list[float]:
    """Where few pieces cross, the widest of such spans first."""
    left = max(whole.left, 0.0)
    wide = min(whole.right, 1.0) - left
    counts = [0] * (_GRID + 1)
    for piece in pieces:
        counts[_bin(piece.x0 - left, wide)] += 1
        counts[_bin(piece.x1 - left, wide)] -= 1
    spans: list[list[int]] = []
    total, few = 0, max(0.03 * len(pieces), 2)
    for place in range(_GRID):
        total += counts[place]
        if total <= few and 0.2 * _GRID < place < 0.8 * _GRID:
            if spans and spans[-1][1] == place:
                spans[-1][1] = place + 1
            else:
                spans.append([place, place + 1])
    spans.sort(key=lambda span: span[0] - span[1])
    return [left + (a + b) / 2 / _GRID * wide for a, b in spans[:4] if b - a > 2]


def _bin(x: float, wide: float) -> int:
    return min(max(round(x / wide * _GRID), 0), _GRID)


def _mirror(a: Sequence[TextRun], b: Sequence[TextRun]) -> tuple[float, float]:
    """How much of what stands in `a` and in `b` is of the same kinds at the same places, and how far `b` is off.

    Nothing (0) where it is too little.
    """
    firsts, seconds = _edges(a), _edges(b)
    best = (0.0, 0.0)
    texts = [edge for edge in firsts if edge[0] == "text"]
    for _, x, _ in sorted(texts, key=lambda edge: -edge[2])[:2]:
        for kind, other, _ in sorted(seconds, key=lambda edge: -edge[2])[:3]:
            shift = other - x
            share = min(_again(firsts, seconds, shift), _again(seconds, [*firsts, *seconds], -shift))
            typed = any(k != "text" and _stands(seconds, k, p + shift) for k, p, _ in firsts)
            if kind == "text" and typed and share >= _MIRRORED:
                best = max(best, (share, shift))
    return best


_Edge = tuple[str, float, int]


def _again(edges: Sequence[_Edge], others: Sequence[_Edge], shift: float) -> float:
    """The share of what stands at these edges that stands again so far off."""
    found = sum(count for kind, place, count in edges if _stands(others, kind, place + shift))
    return found / max(sum(count for _, _, count in edges), 1)


def _stands(edges: Sequence[_Edge], kind: str, x: float) -> bool:
    return any(kind == other and abs(x - place) < _ALIGNED for other, place, _ in edges)


def _edges(pieces: Sequence[TextRun]) -> list[tuple[str, float, int]]:
    """Where pieces stand under one another: text by the left edge, dates and amounts by both; how many there."""
    groups: list[tuple[str, list[float]]] = []
    for kind, x in sorted(_places(pieces)):
        if groups and groups[-1][0] == kind and x - groups[-1][1][0] < _ALIGNED:
            groups[-1][1].append(x)
        else:
            groups.append((kind, [x]))
    return [(kind, sum(xs) / len(xs), len(xs)) for kind, xs in groups if len(xs) >= FEWEST]


def _places(pieces: Sequence[TextRun]) -> Iterator[tuple[str, float]]:
    """By which edge each piece, and each decimal number in a text, would stand under others."""
    for piece in pieces:
        if piece.kind in ("date", "dated", "day"):
            yield "date", piece.x0
        elif piece.kind in ("amount", "number"):
            yield "amount", piece.x1
        elif piece.kind == "text":
            yield "text", piece.x0
            yield from (("amount", one.x1) for one in decimals_in(piece))


def _numbers_apart(segment: Sequence[Word], aspect: float) -> Iterator[list[Word]]:
    """A segment cut before and between numbers that stand a little apart: OCR joins columns of them."""
    run: list[Word] = []
    for word in segment:
        if run and _DECIMAL.match(word.text):
            gap = (word.box.x0 - run[-1].box.x1) * aspect / max(abs(word.size), 0.004)
            if gap > _APART or _DECIMAL.match(run[-1].text):
                yield run
                run = []
        run.append(word)
    yield run


# -- columns ---------------------------------------------------------------------------------------


def aligned(pieces: Sequence[TextRun], *, by_left: bool = False) -> list[list[TextRun]]:
    """Pieces that stand under one another: those that share most of their width, or their left edge."""
    if len(pieces) < FEWEST:
        return []
    groups: list[list[TextRun]] = []
    spans: list[tuple[float, float]] = []
    reachable: list[int] = []  # pieces come from left to right: a group that ends before one of them takes no more
    for piece in sorted(pieces, key=lambda one: (one.x0, one.x1)):
        reachable = [one for one in reachable if (spans[one][0] + _ALIGNED if by_left else spans[one][1]) > piece.x0]
        for number in reachable:
            x0, x1 = spans[number]
            shared = min(x1, piece.x1) - piece.x0
            if by_left or shared > 0.5 * min(x1 - x0, piece.x1 - piece.x0):
                groups[number].append(piece)
                if not by_left and len(groups[number]) < 4:
                    spans[number] = (x0, max(x1, piece.x1))
                break
        else:
            reachable.append(len(groups))
            groups.append([piece])
            spans.append((piece.x0, piece.x1))
    return sorted((group for group in groups if len(group) >= FEWEST), key=len, reverse=True)


def columns_by_white(typed: Sequence[PieceLine], others: Sequence[PieceLine]) -> list[tuple[float, float]]:
    """The columns, (left, right) of each: `typed` lines hold dates or amounts, `others` stand between them."""
    several = [*typed, *(line for line in others if len(line.pieces) > 1)]
    alone = [line for line in others if len(line.pieces) == 1]
    end = max((piece.x1 for line in (*several, *alone) for piece in line.pieces), default=1.0)
    covered = _covered(several, end)
    covered_alone = _covered(alone, end)
    most, most_alone = _CROSSED * len(several), max(_CROSSED_ALONE * len(alone), 1)
    filled = [a > most or b > most_alone for a, b in zip(covered, covered_alone, strict=True)]
    parted = _parted(several, end)
    em = min((line.em for line in several), default=0.0)
    spans: list[list[int]] = []
    for place, full in enumerate(filled):
        if not full:
            continue
        white = place - spans[-1][1] - 1 if spans else 0
        wide = white >= _NARROW * em / end * _GRID and any(parted[spans[-1][1] + 1 : place])
        if spans and not (wide and _begins(several, place / _GRID * end, em)):
            spans[-1][1] = place
        else:
            spans.append([place, place])
    return [(a / _GRID * end, (b + 1) / _GRID * end) for a, b in spans]


def _covered(lines: Sequence[PieceLine], end: float) -> list[int]:
    """How many lines have a word at each part of the width."""
    counts = [0] * (_GRID + 2)
    for line in lines:
        for piece in line.pieces:
            left = piece.x0 - piece.words[0].box.x0
            for word in piece.words:
                a = _bin(word.box.x0 + left, end)
                counts[a] += 1
                counts[max(_bin(word.box.x1 + left, end), a + 1)] -= 1
    total, found = 0, []
    for place in range(_GRID + 1):
        total += counts[place]
        found.append(total)
    return found


def _begins(lines: Sequence[PieceLine], left: float, em: float) -> bool:
    """Whether what begins at this edge mostly begins a piece, and is no later word of one."""
    first = later = 0
    for line in lines:
        for piece in line.pieces:
            if piece.x1 < left or piece.x0 > left + em:
                continue
            if abs(piece.x0 - left) < _EDGE * em:
                first += 1
                continue
            off = piece.x0 - piece.words[0].box.x0
            later += any(abs(word.box.x0 + off - left) < _EDGE * em for word in piece.words[1:])
    return first >= later


def _parted(lines: Sequence[PieceLine], end: float) -> list[bool]:
    """At which parts of the width many lines are wide apart: the space between words of one cell is none."""
    gaps = [0] * (_GRID + 2)
    both = [0] * (_GRID + 2)
    for line in lines:
        for a, b in pairwise(line.pieces):
            gaps[_bin(a.x1, end)] += 1
            gaps[_bin(b.x0, end) + 1] -= 1
        both[_bin(line.pieces[0].x0, end)] += 1
        both[_bin(line.pieces[-1].x1, end)] -= 1
    found, gap, lines_here = [], 0, 0
    for place in range(_GRID + 1):
        gap, lines_here = gap + gaps[place], lines_here + both[place]
        found.append(gap > 0 and gap >= _PARTED * lines_here)
    return found


def in_columns(line: PieceLine, columns: Sequence[tuple[float, float]]) -> list[tuple[TextRun, ...]]:
    """The pieces of a line by column; one that reaches over several is cut between its words."""
    cells: list[list[TextRun]] = [[] for _ in columns]
    for piece in line.pieces:
        touched = [n for n, (a, b) in enumerate(columns) if min(b, piece.x1) - max(a, piece.x0) > 0.001]
        if len(touched) < 2:
            home = touched[0] if touched else _nearest(piece.x0, piece.x1, columns)
            cells[home].append(piece)
            continue
        left = piece.x0 - piece.words[0].box.x0
        parts: dict[int, list[Word]] = {}
        for word in piece.words:
            parts.setdefault(_nearest(word.box.x0 + left, word.box.x1 + left, columns), []).append(word)
        for n, words in parts.items():
            x0, x1 = words[0].box.x0 + left, words[-1].box.x1 + left
            cells[n].append(replace(piece, words=tuple(words), x0=x0, x1=x1))
    return [tuple(cell) for cell in cells]


def _nearest(x0: float, x1: float, columns: Sequence[tuple[float, float]]) -> int:
    def far(n: int) -> float:
        a, b = columns[n]
        return max(a - x1, x0 - b, -min(b - x0, x1 - a, x1 - x0))

    return min(range(len(columns)), key=far)


def by_line(pieces: Sequence[TextRun]) -> list[TextRun]:
    """The pieces of a cell, those of one text line joined."""
    found: list[TextRun] = []
    for piece in pieces:
        if found and found[-1].page == piece.page and abs(found[-1].y - piece.y) < 0.3 * piece.size:
            found[-1] = replace(found[-1], words=(*found[-1].words, *piece.words), x1=piece.x1)
        else:
            found.append(piece)
    return found
