"""The text layer of a PDF page: glyphs to words. Knows how text layers lie about spaces.

PDFium's own word boxes break where glyphs are placed one by one, and its spaces cannot be trusted: some are drawn, some
it makes up, some stand between the letters of one word. So words are joined here, by the gaps relative to what the line
itself does. Words drawn twice at one place (shadow, bold) are kept once; glyphs that stand off the page's own direction
(seals, watermarks) are left out.
"""

from __future__ import annotations

import itertools
import statistics
import unicodedata
from collections.abc import Iterable, Iterator

from cpe_core.document import Word
from cpe_core.reading.glyphs import Frame, Glyph, RawGlyph, upright
from cpe_core.reading.leaf import box_of


def words_of(raw: Iterable[RawGlyph], frame: Frame) -> tuple[Word, ...]:
    """Join glyphs to words, in fractions of the upright page."""
    level = [upright(g, frame) for g in raw if _off(g.angle + frame.turn) <= 10]
    wide, high = frame.width, frame.height
    on_page = [g for g in level if g.x1 > 0 and g.x0 < wide and g.y1 > 0 and g.y0 < high]
    words = []
    for run in _runs(_drawn_once(on_page)):
        words += [_word(letters, frame) for letters in _split(run)]
    return tuple(_once([w for w in words if w.text]))


def _off(angle: int) -> int:
    """Degrees between an angle and level."""
    return min(angle % 360, -angle % 360)


def _drawn_once(glyphs: list[Glyph]) -> Iterator[Glyph]:
    """Leave out a glyph drawn again within an eighth of its size: shadows and imitated bold.

    The two f of one ligature stand at one place too, but right behind each other.
    """
    seen: dict[tuple[str, int, int], list[Glyph]] = {}
    before: Glyph | None = None
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
        if not near or (before in near and before.x0 == g.x0):
            seen.setdefault((g.text, column, row), []).append(g)
            yield g
        before = g


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
        and -0.3 * size < (before.x1 - g.x1 if _leftward(g) else g.x0 - before.x0)
        and _gap(before, g) < 3 * size
        and min(before.size, g.size) > 0.4 * size
    )


def _leftward(g: Glyph) -> bool:
    return unicodedata.bidirectional(g.text[0]) in ("R", "AL")


def _gap(before: Glyph, g: Glyph) -> float:
    return before.x0 - g.x1 if _leftward(g) else g.x0 - before.x1


def _ink_gap(before: Glyph, g: Glyph) -> float:
    return before.ink[0] - g.ink[1] if _leftward(g) else g.ink[0] - before.ink[1]


def _split(run: list[Glyph]) -> Iterator[list[Glyph]]:
    """Words of one run: a gap is a space when it is wide beside the gaps the run's own letters keep."""
    sizes = [max(a.size, b.size, 0.1) for a, b in itertools.pairwise(run)]
    gaps = [_gap(a, b) / size for (a, b), size in zip(itertools.pairwise(run), sizes, strict=True)]
    by_ink = bool(gaps) and (statistics.median(gaps) < -0.3 or run[0].ink == (run[0].x0, run[0].x1))
    if by_ink:  # the font lies about widths, or the text is turned
        gaps = [_ink_gap(a, b) / size for (a, b), size in zip(itertools.pairwise(run), sizes, strict=True)]
    inside = _own_spacing(run, gaps)
    word = [run[0]]
    for g, gap in zip(run[1:], gaps, strict=True):
        if gap - inside > _least_space(g, by_ink=by_ink):
            yield word
            word = []
        word.append(g)
    yield word


def _own_spacing(run: list[Glyph], gaps: list[float]) -> float:
    """The gap between letters of one word, in em: about 0 for ordinary text, more for a letter-spaced line."""
    if not gaps:
        return 0.0
    joined = [gap for g, gap in zip(run[1:], gaps, strict=True) if not g.spaced and not g.guessed]
    if len(joined) * 2 >= len(gaps):
        return min(0.6, max(-0.4, statistics.median(joined)))
    if len(gaps) < 4:
        return 0.0
    # a space drawn after nearly every letter: the line is letter-spaced, and its words are the wider gaps
    usual = sorted(gaps)[len(gaps) * 2 // 5]
    return min(1.2, max(0.0, usual + 0.1))


def _least_space(g: Glyph, *, by_ink: bool) -> float:
    """How much wider than the run's own spacing a gap must be, in em, to be a space."""
    if g.spaced:
        return 0.1
    if g.guessed:
        return 0.12
    return 0.26 if by_ink else 0.16  # a "1" has much white beside its ink


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
