"""Small capitals whose letters a text layer says in the wrong case: what is large is a capital, what is small is none.

A small "t" is drawn with the glyph of "T" in a smaller size; a font that is written with one meaning for each glyph
then says "TaTum arbuTT". Only the sizes tell. Smaller capitals that are said to be capitals stay as they are.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

import numpy as np

from cpe_core.reading.glyphs import Glyphs

SMALLEST, LARGEST = 0.6, 0.92  # of the capitals' size
_LEVEL = 0.05  # of it too: what baselines may differ in
MOST_LINES = 50


def settled(glyphs: Glyphs, starts: list[int]) -> str:
    """The glyphs' text with capitals where they are large; `starts` are the first glyphs of words."""
    if len(glyphs.text) < 2:
        return glyphs.text
    size, base = glyphs.size, glyphs.base
    large, small = np.maximum(size[1:], size[:-1]), np.minimum(size[1:], size[:-1])
    within = (small < LARGEST * large) & (small > SMALLEST * large) & (np.abs(np.diff(base)) < _LEVEL * large)
    within[np.array(starts[1:], np.int64) - 1] = False
    letters = list(glyphs.text)
    seen: set[tuple[float, ...]] = set()
    for at in np.flatnonzero(within).tolist():
        line = (float(base[at]), float(large[at]), float(small[at]))
        key = tuple(round(one, 1) for one in line)
        if key not in seen and len(seen) < MOST_LINES:
            seen.add(key)
            _settle(letters, glyphs, starts, line)
    return "".join(letters)


def _settle(letters: list[str], g: Glyphs, starts: list[int], line: tuple[float, float, float]) -> None:
    """One line (its baseline, the larger and the smaller size), where its sizes contradict the cases of a word."""
    base, large, small = line
    level = np.abs(g.base - base) < _LEVEL * large
    is_large, is_small = (level & (np.abs(g.size - one) < _LEVEL * large) for one in (large, small))
    of_line = np.flatnonzero(is_large | is_small).tolist()
    words = np.searchsorted(starts, of_line, side="right").tolist()
    in_word = {
        word: [at for _, at in pairs] for word, pairs in groupby(zip(words, of_line, strict=True), itemgetter(0))
    }
    if not any(_is_contradicted([(letters[at], bool(is_large[at])) for at in word]) for word in in_word.values()):
        return
    for word in in_word.values():
        if len(word) > 1 and all(is_large[at] for at in word):
            continue  # in the large size there are small letters too
        for at in word:
            other = letters[at].upper() if is_large[at] else letters[at].lower()
            letters[at] = other if len(other) == 1 else letters[at]


def _is_contradicted(word: list[tuple[str, bool]]) -> bool:
    """Whether behind a large first letter the small ones are of both cases, or are capitals and the first is none."""
    cased = [(letter, is_large) for letter, is_large in word if letter.isupper() or letter.islower()]
    if len(cased) < 2 or [is_large for _, is_large in cased] != [True] + [False] * (len(cased) - 1):
        return False
    small = {letter.isupper() for letter, _ in cased[1:]}
    return len(small) == 2 or (small == {True} and cased[0][0].islower())
