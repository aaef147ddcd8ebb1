"""The text layer of a PDF page: glyphs to words. Knows how text layers lie about spaces; PDFium only gives the glyphs.

PDFium's own word boxes break where glyphs are placed one by one, and its spaces cannot be trusted: some are drawn, some
it makes up, some stand between the letters of one word. So words are joined here, by the gaps relative to what the line
itself does. Words drawn twice at one place (shadow, bold) are kept once; glyphs that stand off the page's own direction
(seals, watermarks) are left out.
"""

from __future__ import annotations

import ctypes
import itertools
import math
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pypdfium2 import raw as pdfium

from cpe_core.document import Word
from cpe_core.reading.leaf import box_of, turned_point

MOST_GLYPHS = 60_000  # of one page; a learning history of 24 dense pages holds 4,000 a page


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """One character in points on the displayed page, origin top left, already turned upright."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
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


@dataclass(frozen=True, slots=True, kw_only=True)
class RawGlyph:
    """One character as PDFium gives it, in the page's own coordinates."""

    text: str
    box: tuple[float, float, float, float]  # left, bottom, right, top
    origin: tuple[float, float]
    size: float
    angle: int  # of its baseline on the page, degrees clockwise, 0..359
    spaced: bool
    guessed: bool


def raw_glyphs(text_page: Any) -> list[RawGlyph]:
    """Every visible glyph of a text page. The caller holds PDFium's lock."""
    glyphs: list[RawGlyph] = []
    spaced = guessed = False
    loose, tight, matrix = pdfium.FS_RECTF(), [ctypes.c_double() for _ in range(4)], pdfium.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(min(pdfium.FPDFText_CountChars(text_page), MOST_GLYPHS)):
        text = _letter(pdfium.FPDFText_GetUnicode(text_page, index))
        if text.isspace():
            guessed = True
            spaced = spaced or not pdfium.FPDFText_IsGenerated(text_page, index)
            continue
        if not text:
            continue
        pdfium.FPDFText_GetMatrix(text_page, index, matrix)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, loose)
        (left, right), (bottom, top) = sorted((loose.left, loose.right)), sorted((loose.bottom, loose.top))
        angle = round(-math.degrees(math.atan2(matrix.b, matrix.a))) % 360
        if angle or right <= left or top <= bottom:  # loose boxes are right for level text only
            pdfium.FPDFText_GetCharBox(text_page, index, *tight)
            left, right, bottom, top = (t.value for t in tight)
        size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
        glyphs.append(
            RawGlyph(
                text=text,
                box=(left, bottom, right, top),
                origin=(x.value, y.value),
                size=size or top - bottom,
                angle=angle,
                spaced=spaced,
                guessed=guessed,
            )
        )
        spaced = guessed = False
    return glyphs


def direction(glyphs: list[RawGlyph]) -> int:
    """The direction most text runs in, in degrees clockwise on the page: 0, 90, 180 or 270."""
    counts = Counter(round(g.angle / 90) * 90 % 360 for g in glyphs)
    return counts.most_common(1)[0][0] if counts else 0


def words_of(raw: Iterable[RawGlyph], frame: Frame) -> tuple[Word, ...]:
    """Join glyphs to words, in fractions of the upright page."""
    level = [_upright(g, frame) for g in raw if _off(g.angle + frame.turn) <= 10]
    on_page = [g for g in level if g.x1 > 0 and g.x0 < frame.width and g.y1 > 0 and g.y0 < frame.height]
    words = []
    for run in _runs(_drawn_once(on_page)):
        words += [_word(letters, frame) for letters in _split(run)]
    return tuple(_once([w for w in words if w.text]))


# -- glyphs ------------------------------------------------------------------------------------


def _letter(code: int) -> str:
    if code in (0x02, 0xAD):  # PDFium's mark for a hyphen at the end of a line
        return "-"
    if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code <= 0xDFFF:
        return ""
    text = chr(code)
    return text if text.isspace() or unicodedata.category(text) not in ("Cc", "Cf") else ""


def _off(angle: int) -> int:
    """Degrees between an angle and level."""
    return min(angle % 360, -angle % 360)


def _upright(g: RawGlyph, frame: Frame) -> Glyph:
    a, b = frame.point(g.box[0], g.box[1]), frame.point(g.box[2], g.box[3])
    return Glyph(
        text=g.text,
        x0=min(a[0], b[0]) * frame.width,
        x1=max(a[0], b[0]) * frame.width,
        y0=min(a[1], b[1]) * frame.height,
        y1=max(a[1], b[1]) * frame.height,
        base=frame.point(*g.origin)[1] * frame.height,
        size=g.size,
        spaced=g.spaced,
        guessed=g.guessed,
    )


def _drawn_once(glyphs: list[Glyph]) -> Iterator[Glyph]:
    """Leave out a glyph drawn again within an eighth of its size: shadows and imitated bold."""
    seen: dict[tuple[str, int, int], list[Glyph]] = {}
    for g in glyphs:
        step = max(g.size / 4, 0.5)
        column, row = int(g.x0 / step), int(g.base / step)
        near = [
            o
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
            for o in seen.get((g.text, column + dx, row + dy), ())
            if abs(o.x0 - g.x0) < g.size / 8 and abs(o.base - g.base) < g.size / 8
        ]
        if not near:
            seen.setdefault((g.text, column, row), []).append(g)
            yield g


# -- runs and words ------------------------------------------------------------------------------


def _runs(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs that follow each other on one baseline, in the order the page draws them."""
    run: list[Glyph] = []
    for g in glyphs:
        if run and not _follows(run[-1], g):
            yield run
            run = []
        run.append(g)
    if run:
        yield run


def _follows(before: Glyph, g: Glyph) -> bool:
    size = max(before.size, g.size)
    return (
        abs(g.base - before.base) < 0.4 * size
        and g.x0 > before.x0 - 0.3 * size
        and g.x0 - before.x1 < 3 * size
        and min(before.size, g.size) > 0.4 * size
    )


def _split(run: list[Glyph]) -> Iterator[list[Glyph]]:
    """Words of one run: a gap is a space when it is wide beside the gaps the run's own letters keep."""
    gaps = [(b.x0 - a.x1) / max(a.size, b.size, 0.1) for a, b in itertools.pairwise(run)]
    inside = _own_spacing(run, gaps)
    word = [run[0]]
    for g, gap in zip(run[1:], gaps, strict=True):
        if gap - inside > _least_space(g):
            yield word
            word = []
        word.append(g)
    yield word


def _own_spacing(run: list[Glyph], gaps: list[float]) -> float:
    """The gap between letters of one word, in em: 0 for ordinary text, more for a letter-spaced line."""
    if not gaps:
        return 0.0
    joined = [gap for g, gap in zip(run[1:], gaps, strict=True) if not g.spaced and not g.guessed]
    if len(joined) * 2 >= len(gaps):
        return min(0.6, max(0.0, statistics.median(joined)))
    if len(gaps) < 4:
        return 0.0
    # a space drawn after nearly every letter: the line is letter-spaced, and its words are the wider gaps
    usual = sorted(gaps)[len(gaps) * 2 // 5]
    return min(1.2, max(0.0, usual + 0.1))


def _least_space(g: Glyph) -> float:
    """How much wider than the run's own spacing a gap must be, in em, to be a space."""
    if g.spaced:
        return 0.1
    return 0.13 if g.guessed else 0.2


def _word(letters: list[Glyph], frame: Frame) -> Word:
    size = statistics.median(g.size for g in letters)
    corners = [(x / frame.width, y / frame.height) for g in letters for x, y in ((g.x0, g.y0), (g.x1, g.y1))]
    text = unicodedata.normalize("NFKC", "".join(g.text for g in letters)).strip()
    return Word(text=text.replace(" ", ""), box=box_of(corners), size=size / frame.height, source="text")


def _once(words: list[Word]) -> list[Word]:
    """Leave out a word that lies on the same word: shadows set further off than a glyph's eighth."""
    kept: dict[str, list[Word]] = {}
    result = []
    for word in words:
        twins = kept.setdefault(word.text, [])
        if not any(t.box.covers(word.box) > 0.7 for t in twins):
            twins.append(word)
            result.append(word)
    return result
