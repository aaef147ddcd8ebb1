"""Merge text layer and OCR into one set of words. Where both have a word, the text layer's spelling wins.

Lines found in the pixels that the text layer covers are not read at all; of a line that it covers in part, only the
letters beside what is known are kept. Words that leave no mark on the page are left out, words that look garbled must
look like what the pixels say at their place, words that lie under something must be what is seen there, and digits that
may be drawn as others are those that are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import compress, groupby

import numpy as np
from rapidfuzz import fuzz

from cpe_core.document import Box, Word
from cpe_core.reading.colours import FAINT
from cpe_core.reading.covered import confirmed, marked
from cpe_core.reading.garbled import DRAWN_OTHERWISE, doubtful_among, is_torn
from cpe_core.reading.ocr import FINDING, Char, Quad, ReadLine, find, recognise
from cpe_core.reading.raw_page import Piece, Pixels, RawPage, box_of

Size = tuple[int, int]  # of the picture of a page: width and height in pixels

KNOWN_SHARE = 0.8  # a line covered to this part by known words is not read again
SAMPLE = 400  # pixels of a word looked at: a third of them are ink
FIRST_SAMPLES = np.linspace(0, 1, 32, endpoint=False)  # those of them that are looked at first
MARGIN = 0.1  # of a found line's height, above and below its letters (against text layers: 1.24 of the type size)
_DIGIT = re.compile("[0-9]")
ALIKE = 50  # per cent; what is read garbled shares less with what is seen


def all_words(raw: RawPage, found: list[Quad]) -> tuple[Word, ...]:
    """The words of an upright raw page: those of its text layer and form, and of the lines `found` what is new."""
    checked = zip(raw.words, _leave_plain_marks(raw.words, raw.pixels), strict=True)
    words = tuple([w for w, plain in checked if plain or _leaves_a_mark(w, raw.pixels)])
    size = raw.pixels.shape[1], raw.pixels.shape[0]
    doubted = _doubted(words)
    known = tuple(w for w in words if w not in doubted) if doubted else words
    to_see = [w.box for w in doubted if w.doubt == DRAWN_OTHERWISE]
    boxes = [_box(quad, size) for quad in found]
    new = [_covered(box, known) < KNOWN_SHARE or any(_beside(one, box) for one in to_see) for box in boxes]
    quads = list(compress(found, new))
    lines = recognise(raw.pixels, quads)
    known += tuple(as_seen for w in doubted if (as_seen := _as_seen(w, lines, size)))
    known += tuple(confirmed(raw.hidden, ((_box(line.quad, size), line.text) for line in lines)))
    seen = known + tuple(w for line in lines for w in _words(line, known, size))
    return marked(seen, raw.hidden)


def words_beside(known: tuple[Word, ...], pieces: Iterable[Piece]) -> tuple[Word, ...]:
    """What stands in pieces of a page beside the words that are known, each piece looked at by itself."""
    found: list[Word] = []
    for piece in pieces:
        size = piece.width, piece.height
        corner = np.array([piece.left, piece.top], np.float32)
        pixels = np.ascontiguousarray(piece.pixels)
        longest = max(1, round(FINDING * max(pixels.shape) / max(size)))  # as large as on the whole page
        quads = find(pixels, longest)
        on_page = [Quad(corners=quad.corners + corner) for quad in quads]
        new = [_covered(_box(quad, size), known) < KNOWN_SHARE for quad in on_page]
        for line in recognise(pixels, list(compress(quads, new))):
            found += _words(replace(line, quad=Quad(corners=line.quad.corners + corner)), known, size)
    return tuple(found)


def _leave_plain_marks(words: tuple[Word, ...], pixels: Pixels) -> list[bool]:
    """Whether those few pixels of each word differ that are looked at first, for all words at once."""
    if not words or not pixels.size:
        return [False] * len(words)
    height, width = pixels.shape[:2]
    edges = np.array([(w.box.y0, w.box.x0, w.box.y1, w.box.x1) for w in words]) * ([height, width] * 2)
    top, left, bottom, right = edges.astype(np.int64).clip(0, [height - 1, width - 1] * 2).T
    wide, step = right - left + 1, np.maximum((bottom - top + 1) * (right - left + 1) // SAMPLE, 1)
    count = ((bottom - top + 1) * wide - 1) // step + 1
    at = (FIRST_SAMPLES[:, None] * count).astype(np.int64) * step
    down, across = np.divmod(at, wide)
    seen = pixels[top + down, left + across]  # samples × words × colours
    return ((seen.max(0) - seen.min(0)).max(1) > FAINT).tolist()  # type: ignore[no-any-return]


def _leaves_a_mark(word: Word, pixels: Pixels) -> bool:
    height, width = pixels.shape[:2]
    rows = slice(int(word.box.y0 * height), int(word.box.y1 * height) + 1)
    columns = slice(int(word.box.x0 * width), int(word.box.x1 * width) + 1)
    piece = pixels[rows, columns].reshape(-1, pixels.shape[2])
    if len(piece) > SAMPLE:
        piece = piece[:: len(piece) // SAMPLE]
    return word.source == "form" or (piece.size > 0 and int((piece.max(0) - piece.min(0)).max()) > FAINT)


def _doubted(words: tuple[Word, ...]) -> list[Word]:
    """Words that look garbled or may have other digits, and the scraps that stand right beside them."""
    layer = [w for w in words if w.source == "text"]
    strange = doubtful_among([w.text for w in layer])
    doubted = [w for w in layer if w.text in strange or w.doubt == DRAWN_OTHERWISE]
    if not doubted:
        return []
    around = [replace(d.box, x0=d.box.x0 - d.box.height, x1=d.box.x1 + d.box.height) for d in doubted]
    scraps = [
        w for w in words if w.source == "text" and len(w.text) <= 3 and any(_beside(w.box, box) for box in around)
    ]
    return doubted + [w for w in scraps if w not in doubted]


def _as_seen(word: Word, lines: list[ReadLine], size: Size) -> Word | None:
    """The word where OCR reads about the same at its place, or nothing; one with a letter amiss gives way.

    One whose digits may be drawn as others has those that are read, where OCR reads as many and the same letters.
    """
    chars = [c for line in lines for c in line.chars if _on_any(line.quad.along(c.at), [word.box], size)]
    seen = "".join(c.text for c in chars).strip()
    if not seen:
        return word
    if word.doubt == DRAWN_OTHERWISE:
        return _with_digits(word, seen, chars)
    alike = not is_torn(word.text) and fuzz.ratio(_normalised(seen), _normalised(word.text)) >= ALIKE
    return word if alike else None


def _with_digits(word: Word, seen: str, chars: list[Char]) -> Word:
    digits = iter(_DIGIT.findall(seen))
    if _DIGIT.sub("0", _normalised(seen)) != _DIGIT.sub("0", _normalised(word.text)):
        return word
    text = _DIGIT.sub(lambda _: next(digits), word.text)
    if text == word.text:
        return replace(word, doubt=None)
    certainty = round(min(c.certainty for c in chars), 3)
    return replace(word, text=text, source="ocr", certainty=certainty, doubt=_doubt_of(chars))


def _doubt_of(chars: list[Char]) -> str | None:
    return next((c.doubt for c in chars if c.doubt), None)


def _normalised(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _covered(box: Box, known: tuple[Word, ...]) -> float:
    """The part of a line's length that known words of its height take up, with the spaces between them."""
    spans = sorted((w.box.x0, w.box.x1, w.box.height) for w in known if _beside(w.box, box))
    total, end = 0.0, box.x0
    for x0, x1, height in spans:
        start = end if x0 - end < 0.6 * height else max(x0, end)  # a space between known words is known too
        total += max(0.0, min(x1, box.x1) - start)
        end = max(end, x1)
    return total / box.width if box.width else 0.0


def _beside(word: Box, line: Box) -> bool:
    high = min(word.y1, line.y1) - max(word.y0, line.y0)
    return high > 0.5 * min(word.height, line.height) and word.x1 > line.x0 and word.x0 < line.x1


def _words(line: ReadLine, known: tuple[Word, ...], size: Size) -> Iterator[Word]:
    """The words of a line that was read, without the letters that lie on known words."""
    chars = line.chars
    half = 0.5 / max(len(chars), 1)
    near = [w.box for w in known if _beside(w.box, _box(line.quad, size))]
    for is_space, group in groupby(chars, key=lambda c: c.text.isspace()):
        if is_space:
            continue
        letters = list(group)
        free = [c for c in letters if not _on_any(line.quad.along(c.at), near, size)]
        if len(free) < len(letters):
            if len(free) < 3 or len(free) * 3 < len(letters):
                continue
            letters = free
        yield _word(letters, line, half, size)


def _on_any(ends: tuple[tuple[float, float], tuple[float, float]], boxes: list[Box], size: Size) -> bool:
    x = (ends[0][0] + ends[1][0]) / 2 / size[0]
    y = (ends[0][1] + ends[1][1]) / 2 / size[1]
    return any(b.x0 <= x <= b.x1 and b.y0 - b.height / 2 <= y <= b.y1 + b.height / 2 for b in boxes)


def _word(letters: list[Char], line: ReadLine, half: float, size: Size) -> Word:
    return Word(
        text="".join(c.text for c in letters),
        box=_box(line.quad, size, max(0.0, letters[0].at - half), min(1.0, letters[-1].at + half), MARGIN),
        size=(1 - 2 * MARGIN) * line.quad.height / size[1],
        source="ocr",
        certainty=round(min(c.certainty for c in letters), 3),
        doubt=_doubt_of(letters),
    )


def _box(quad: Quad, size: Size, start: float = 0.0, end: float = 1.0, margin: float = 0.0) -> Box:
    points = [*quad.along(start, margin), *quad.along(end, margin)]
    return box_of([(x / size[0], y / size[1]) for x, y in points])
