"""The text layer of a PDF page: glyphs to words. Knows how text layers lie about spaces.

PDFium's own word boxes break where glyphs are placed one by one, and its spaces cannot be trusted: some are drawn, some
it makes up, some stand between the letters of one word. So words are joined here, by the gaps relative to what the line
itself does. Words drawn twice at one place (shadow, bold) are kept once; glyphs that stand off the page's own direction
(seals, watermarks) are left out.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from operator import or_
from typing import TYPE_CHECKING

import numpy as np

from cpe_core.document import Box, Word
from cpe_core.reading import small_capitals
from cpe_core.reading.characters import compatible, raised, with_fractions
from cpe_core.reading.garbled import is_torn, mended
from cpe_core.reading.glyphs import Frame, Glyphs, RawGlyphs, is_leftward, upright

if TYPE_CHECKING:
    from cpe_core.reading.glyphs import Flags, Numbers


MOST_TILTED = 50  # a seal has each of its letters by itself
NO_MEANING = "a letter of it is only drawn"


def words_of(raw: RawGlyphs, frame: Frame, which: Flags | None = None) -> tuple[Word, ...]:
    """Join glyphs, or some of them, to words, in fractions of the upright page; the text page is still open."""
    all_of_them = upright(raw, frame)
    on_page = (all_of_them.x1 > 0) & (all_of_them.x0 < frame.width)
    on_page &= (all_of_them.y1 > 0) & (all_of_them.y0 < frame.height)
    if which is not None:
        on_page &= which
    glyphs = _drawn_once(all_of_them.only(_level(raw, frame) & on_page))
    if not glyphs.text:
        return ()
    starts = _starts(glyphs)
    glyphs = replace(glyphs, text=small_capitals.settled(glyphs, starts))
    return tuple(_once([word for word in _words(glyphs, starts, frame) if word.text]))


def tilted_in(raw: RawGlyphs, frame: Frame) -> tuple[str, ...]:
    """What each text object says that stands off the page's own direction, a watermark perhaps."""
    said: dict[int, str] = {}
    for index in np.flatnonzero(~_level(raw, frame)).tolist():
        owner = int(raw.owner[index])
        space = " " if raw.spaced[index] and owner in said else ""
        said[owner] = said.get(owner, "") + space + raw.text[index]
    return tuple(said.values())[:MOST_TILTED]


def _level(raw: RawGlyphs, frame: Frame) -> Flags:
    off = (raw.angle + frame.turn) % 360
    return np.minimum(off, 360 - off) <= 10


def _drawn_once(glyphs: Glyphs) -> Glyphs:
    """Leave out a glyph drawn again within an eighth of its size: shadows and imitated bold.

    The two f of one ligature stand at one place too, but right behind each other.
    """
    suspects = _near_duplicates(glyphs)
    if not suspects:
        return glyphs
    kept = np.ones(len(glyphs.text), np.bool_)
    places = list(zip(glyphs.x0.tolist(), glyphs.base.tolist(), glyphs.size.tolist(), glyphs.y0.tolist(), strict=True))
    seen: dict[tuple[str, int, int], list[int]] = {}
    for index, text in enumerate(glyphs.text):
        if text not in suspects:
            continue
        x, base, size, _ = places[index]
        step = max(size / 4, 0.5)
        column, row = int(x / step), int(base / step)
        near = [
            places[other]
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
            for other in seen.get((text, column + dx, row + dy), ())
            if abs(places[other][0] - x) < size / 8 and abs(places[other][1] - base) < size / 8
        ]
        before = (
            index > 0 and glyphs.text[index - 1] == text and places[index - 1][0] == x and places[index - 1] in near
        )
        kept[index] = not near or before
        if kept[index]:
            seen.setdefault((text, column, row), []).append(index)
    return glyphs.only(kept)


def _near_duplicates(glyphs: Glyphs) -> frozenset[str]:
    """Letters of which two may stand at one place: next to each other on one line when sorted by places."""
    if len(glyphs.text) < 2:
        return frozenset()
    codes = np.frombuffer(glyphs.text.encode("utf-32-le"), np.uint32)
    order = np.lexsort((glyphs.base, codes))
    apart = (np.diff(codes[order]) != 0) | (np.diff(glyphs.base[order]) >= glyphs.size.max() / 8)
    line = np.empty(len(order), np.int64)
    line[order] = np.concatenate(([0], apart.cumsum()))
    order = np.lexsort((glyphs.x0, line))
    size = glyphs.size[order]
    near = (np.diff(line[order]) == 0) & (np.diff(glyphs.x0[order]) < np.maximum(size[1:], size[:-1]) / 8)
    return frozenset(glyphs.text[index] for index in order[1:][near])


# -- where words begin ---------------------------------------------------------------------------


def _starts(g: Glyphs) -> list[int]:
    """The first glyph of each word: of each run, and after each gap in it that is a space."""
    leftward = _leftward(g)
    size = np.maximum(g.size[:-1], g.size[1:])
    gap = np.where(leftward, g.x0[:-1] - g.x1[1:], g.x0[1:] - g.x1[:-1])
    on = np.where(leftward, g.x1[:-1] - g.x1[1:], g.x0[1:] - g.x0[:-1])
    follows = (
        (np.abs(np.diff(g.base)) < 0.4 * size)
        & (on > -0.3 * size)
        & (gap < 3 * size)
        & (np.minimum(g.size[:-1], g.size[1:]) > 0.4 * size)
    )
    runs = [0, *(np.flatnonzero(~follows) + 1).tolist(), len(g.text)]
    gaps: list[float] = (gap / np.maximum(size, 0.1)).tolist()
    starts: list[int] = []
    for first, end in pairwise(runs):
        starts += _words_of_run(g, first, end, gaps[first : end - 1], leftward[first : end - 1])
    return starts


def _leftward(g: Glyphs) -> Flags:
    """Of all glyphs but the first, whether they run from right to left."""
    if g.text.isascii():
        return np.zeros(len(g.text) - 1, np.bool_)
    return np.array([is_leftward(letter) for letter in g.text[1:]], np.bool_)


def _words_of_run(g: Glyphs, first: int, end: int, gaps: list[float], leftward: Flags) -> Iterator[int]:
    """Where words begin in glyphs that follow each other on one baseline.

    A gap, in em, is a space when it is wide beside the gaps the run's own letters keep.
    """
    yield first
    if not gaps:
        return
    by_ink = statistics.median(gaps) < -0.3 or g.ink(first) == (g.x0[first], g.x1[first])
    if by_ink:  # the font lies about widths, or the text is turned
        gaps = _ink_gaps(g, first, end, leftward)
    spaced, guessed = g.spaced[first + 1 : end].tolist(), g.guessed[first + 1 : end].tolist()
    inside = _own_spacing(gaps, list(map(or_, spaced, guessed)))
    unmarked = 0.26 if by_ink else 0.16  # a "1" has much white beside its ink
    for index, (gap, drawn, thought) in enumerate(zip(gaps, spaced, guessed, strict=True), first + 1):
        if gap - inside > (0.1 if drawn else 0.12 if thought else unmarked):  # how much wider a space must be, in em
            yield index


def _ink_gaps(g: Glyphs, first: int, end: int, leftward: Flags) -> list[float]:
    """White between the ink of glyphs that follow each other, in em."""
    ink = [g.ink(index) for index in range(first, end)]
    size = np.maximum(np.maximum(g.size[first : end - 1], g.size[first + 1 : end]), 0.1).tolist()
    return [
        (before[0] - after[1] if left else after[0] - before[1]) / em
        for (before, after), left, em in zip(pairwise(ink), leftward, size, strict=True)
    ]


def _own_spacing(gaps: list[float], parted: list[bool]) -> float:
    """The gap between letters of one word, in em: about 0 for ordinary text, more for a letter-spaced line.

    `parted` where a space was drawn or guessed.
    """
    joined = [gap for gap, space in zip(gaps, parted, strict=True) if not space]
    if len(joined) * 2 >= len(gaps):
        return min(0.6, max(-0.4, statistics.median(joined)))
    if len(gaps) < 4:
        return 0.0
    # a space drawn after nearly every letter: the line is letter-spaced, and its words are the wider gaps
    usual = sorted(gaps)[len(gaps) * 2 // 5]
    return min(1.2, max(0.0, usual + 0.1))


# -- words ---------------------------------------------------------------------------------------


def _words(g: Glyphs, starts: list[int], frame: Frame) -> Iterator[Word]:
    """The words that begin at `starts`."""
    ends = [*starts[1:], len(g.text)]
    boxes = zip(
        _on_page(np.minimum.reduceat(g.x0, starts) / frame.width),
        _on_page(np.minimum.reduceat(g.y0, starts) / frame.height),
        _on_page(np.maximum.reduceat(g.x1, starts) / frame.width),
        _on_page(np.maximum.reduceat(g.y1, starts) / frame.height),
        strict=True,
    )
    sizes = g.size.tolist()
    for start, end, (x0, y0, x1, y1) in zip(starts, ends, boxes, strict=True):
        text = compatible(_with_raised(g, start, end)).strip()
        size = _middle(sizes[start:end]) / frame.height
        box = Box(x0=x0, y0=y0, x1=x1, y1=y1)
        text = mended(text) if is_torn(text) else text
        doubt = NO_MEANING if is_torn(text) else None
        yield Word(text=text.replace(" ", ""), box=box, size=size, source="text", doubt=doubt)


_SMALL = 0.8  # of the type around it: a digit so small, and set higher, is a mark or the top of a fraction
_HIGH = 0.15  # of that type's size


def _with_raised(g: Glyphs, start: int, end: int) -> str:
    """The letters of a word, its raised digits as raised ones."""
    text = g.text[start:end]
    if not any(map(str.isdecimal, text)):
        return text
    size, base = g.size[start:end], g.base[start:end]
    large = size.max()
    if size.min() > _SMALL * large:
        return text
    line = base[size == large][0]
    high = (size <= _SMALL * large) & (line - base > _HIGH * large)
    letters = (raised(letter) if up else letter for letter, up in zip(text, high.tolist(), strict=True))
    return with_fractions("".join(letters))


def _middle(sizes: list[float]) -> float:
    """The median; of most words all letters are of one size."""
    return sizes[0] if sizes.count(sizes[0]) == len(sizes) else statistics.median(sizes)


def _on_page(fractions: Numbers) -> list[float]:
    return np.clip(fractions, 0.0, 1.0).tolist()  # type: ignore[no-any-return]


def _once(words: list[Word]) -> list[Word]:
    """Leave out a word that lies on the same word: shadows set further off than a glyph's eighth."""
    kept: dict[str, list[Word]] = {}
    result = []
    for word in words:
        same = kept.setdefault(word.text, [])
        if not any(t.box.covers(word.box) > 0.7 for t in same):
            same.append(word)
            result.append(word)
    return result
