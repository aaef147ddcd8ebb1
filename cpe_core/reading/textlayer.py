"""The text layer of a PDF page: glyphs to words. Knows how text layers lie about spaces.

PDFium's own word boxes break where glyphs are placed one by one, and its spaces cannot be trusted: some are drawn, some
it makes up, some stand between the letters of one word. So words are joined here, by the gaps relative to what the line
itself does. Words drawn twice at one place (shadow, bold) are kept once; glyphs that stand off the page's own direction
(seals, watermarks) are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import compress, pairwise
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

from cpe_core.document import Box, Word
from cpe_core.reading import small_capitals
from cpe_core.reading.characters import compatible, raised, with_fractions
from cpe_core.reading.garbled import DRAWN_OTHERWISE, is_torn, mended
from cpe_core.reading.glyphs import Frame, Glyphs, RawGlyphs, is_leftward, upright

if TYPE_CHECKING:
    from cpe_core.reading.glyphs import Flags


_SEEN = 0.0016  # of the page's shorter side, a point of a letter: smaller type is a dot, and small print is thrice that
MOST_TILTED = 50  # a seal has each of its letters by itself
NO_MEANING = "a letter of it is only drawn"


def words_of(raw: RawGlyphs, frame: Frame, which: Flags | None = None) -> tuple[Word, ...]:
    """Join glyphs, or some of them, to words, in fractions of the upright page; the text page is still open."""
    all_of_them = upright(raw, frame)
    on_page = (all_of_them.x1 > 0) & (all_of_them.x0 < frame.width)
    on_page &= (all_of_them.y1 > 0) & (all_of_them.y0 < frame.height)
    least = _SEEN * min(frame.width, frame.height)
    on_page &= (all_of_them.size > least) | (all_of_them.y1 - all_of_them.y0 > least)  # some fonts lie about one
    if which is not None:
        on_page &= which
    glyphs = _drawn_once(all_of_them.only(_level(raw, frame) & on_page))
    if not glyphs.text:
        return ()
    starts = _starts(glyphs)
    if (settled := small_capitals.settled(glyphs, starts)) != glyphs.text:
        glyphs = replace(glyphs, text=settled)
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
        ((np.abs(np.diff(g.base)) < 0.4 * size) | _raises(g))
        & (on > -0.3 * size)
        & (gap < 3 * size)
        & (np.minimum(g.size[:-1], g.size[1:]) > 0.4 * size)
    )
    runs = [0, *(np.flatnonzero(~follows) + 1).tolist(), len(g.text)]
    away = gap / np.maximum(size, 0.1)  # in em
    spaced, guessed = g.spaced[1:], g.guessed[1:]
    least = np.where(spaced, 0.1, np.where(guessed, 0.12, 0.16))  # how much wider a space must be, in em
    turns = _turns_to_capitals(g)  # small letters may reach into the space before a capital: "f", and those of script
    least[spaced & turns], least[guessed & turns] = _REACH_DRAWN, _REACH_GUESSED
    gaps, joined = away.tolist(), (~(spaced | guessed)).tolist()
    for first, end in pairwise(runs):
        if end - first > 1:
            behind = slice(first, end - 1)
            by_ink = _gaps_by_ink(g, first, end, gaps[behind], leftward[behind])
            if by_ink:
                away[behind] = by_ink
                least[behind] = np.where(joined[behind], 0.26, least[behind])  # a "1" has much white beside its ink
            away[behind] -= _own_spacing(by_ink or gaps[behind], joined[behind])
    return [0, *(np.flatnonzero(~follows | (away > least)) + 1).tolist()]


_REACH_DRAWN, _REACH_GUESSED = -0.3, -0.05  # em of a space before a capital that the letter before it may take


def _turns_to_capitals(g: Glyphs) -> Flags:
    """Of all glyphs but the first, whether one behind a space is a capital behind two small letters."""
    text, turns = g.text, np.zeros(len(g.text) - 1, np.bool_)
    capitals = [at for at in np.flatnonzero(g.spaced | g.guessed).tolist() if at > 1 and text[at].isupper()]
    turns[[at - 1 for at in capitals if text[at - 2].islower() and text[at - 1].islower()]] = True
    return turns


def _raises(g: Glyphs) -> Flags:
    """Of all glyphs but the first, whether one is a digit set smaller and higher than the glyph before: a mark."""
    high = -np.diff(g.base) / np.maximum(g.size[:-1], 0.1)
    up = (g.size[1:] <= _SMALL * g.size[:-1]) & (high > _HIGH) & (high < _HIGHEST)
    up[up] = [g.text[index + 1].isdecimal() for index in np.flatnonzero(up).tolist()]
    return up


def _leftward(g: Glyphs) -> Flags:
    """Of all glyphs but the first, whether they run from right to left."""
    if g.text.isascii():
        return np.zeros(len(g.text) - 1, np.bool_)
    return np.array([is_leftward(letter) for letter in g.text[1:]], np.bool_)


def _gaps_by_ink(g: Glyphs, first: int, end: int, gaps: list[float], leftward: Flags) -> list[float] | None:
    """The gaps between glyphs of one baseline, in em, where the font lies about widths or the text is turned."""
    lies = min(gaps) < -0.3 and median(gaps) < -0.3
    if not lies:  # an "A" may fill its width: all the letters of a word do so only where no width is known
        lies = all(g.ink(index) == (g.x0[index], g.x1[index]) for index in range(first, min(end, first + 4)))
    return _ink_gaps(g, first, end, leftward) if lies else None


def _ink_gaps(g: Glyphs, first: int, end: int, leftward: Flags) -> list[float]:
    """White between the ink of glyphs that follow each other, in em."""
    ink = [g.ink(index) for index in range(first, end)]
    size = np.maximum(np.maximum(g.size[first : end - 1], g.size[first + 1 : end]), 0.1).tolist()
    return [
        (before[0] - after[1] if left else after[0] - before[1]) / em
        for (before, after), left, em in zip(pairwise(ink), leftward, size, strict=True)
    ]


def _own_spacing(gaps: list[float], is_joined: list[bool]) -> float:
    """The gap between letters of one word, in em: about 0 for ordinary text, more for a letter-spaced line.

    They are joined where no space was drawn nor guessed.
    """
    joined = list(compress(gaps, is_joined))
    if len(joined) * 2 >= len(gaps):
        return min(0.6, max(-0.4, median(joined)))
    if len(gaps) < 4:
        return 0.0
    # a space drawn after nearly every letter: the line is letter-spaced, and its words are the wider gaps
    usual = sorted(gaps)[len(gaps) * 2 // 5]
    return min(1.2, max(0.0, usual + 0.1))


# -- words ---------------------------------------------------------------------------------------


def _words(g: Glyphs, starts: list[int], frame: Frame) -> Iterator[Word]:
    """The words that begin at `starts`."""
    ends = [*starts[1:], len(g.text)]
    boxes = np.array([
        np.minimum.reduceat(g.x0, starts) / frame.width, np.minimum.reduceat(g.y0, starts) / frame.height,
        np.maximum.reduceat(g.x1, starts) / frame.width, np.maximum.reduceat(g.y1, starts) / frame.height,
    ]).clip(0.0, 1.0).T.tolist()  # fmt: skip
    sizes = g.size.tolist()
    misread = np.maximum.reduceat(g.misread, starts).tolist()
    for start, end, (x0, y0, x1, y1), otherwise in zip(starts, ends, boxes, misread, strict=True):
        size, letters = sizes[start], g.text[start:end]
        if sizes[start:end].count(size) < end - start:
            size, letters = median(sizes[start:end]), _with_raised(g, start, end)
        text, doubt = _meant(letters)
        doubt = DRAWN_OTHERWISE if otherwise and doubt is None else doubt
        box = Box(x0=x0, y0=y0, x1=x1, y1=y1)
        yield Word(text=text, box=box, size=size / frame.height, source="text", doubt=doubt)


@lru_cache(maxsize=4096)
def _meant(letters: str) -> tuple[str, str | None]:
    """A word as its letters mean it, and why that is in doubt."""
    text = compatible(letters).strip()
    text = mended(text) if is_torn(text) else text
    return text.replace(" ", ""), NO_MEANING if is_torn(text) else None


_SMALL = 0.84  # of the type around it: a digit so small, and set higher, is a mark or the top of a fraction
_HIGH = 0.15  # of that type's size
_HIGHEST = 0.6  # a browser raises it by 0.4


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


def _once(words: list[Word]) -> list[Word]:
    """Leave out a word that lies on the same word: shadows set further off than a glyph's eighth."""
    kept: dict[str, list[Word]] = {}
    result = []
    for word in words:
        same = kept.get(word.text)
        if same is None:
            kept[word.text] = [word]
        elif any(t.box.covers(word.box) > 0.7 for t in same):
            continue
        else:
            same.append(word)
        result.append(word)
    return result
