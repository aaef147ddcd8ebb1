"""Words that lie under something, held against what is seen at their place.

A scan may lie over the words of an older OCR: those that the picture confirms are kept, for they know where words part.
Where another word is seen, that is the paper's; a person should look at it, for somebody put it there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from cpe_core.document import Box, Word

SAYS_OTHERWISE = "lies over words that say otherwise"
PARTLY = "partly covered"
_TEMPLATE = re.compile(r"@@|\{\{|\$\{|\[\[|<<|«")  # a variable, over which its value was written
LEAST_PART = 4  # letters of a word that may be a part of a covered one: OCR parts and joins words its own way


def confirmed(hidden: Sequence[Word], lines: Iterable[tuple[Box, str]]) -> Iterator[Word]:
    """Those of the covered words that the lines read from the picture (where, and what) hold letter by letter."""
    for box, text in lines if hidden else ():
        under = sorted((word for word in hidden if box.covers(word.box) > 0.5), key=lambda word: word.box.x0)
        parts = [said(word.text) for word in under]
        blocks = _same("".join(parts), said(text))
        start = 0
        for word, part in zip(under, parts, strict=True):
            if part and any(first <= start and start + len(part) <= end for first, end in blocks):
                yield word
            start += len(part)


def marked(words: Sequence[Word], hidden: Sequence[Word]) -> tuple[Word, ...]:
    """The words that are seen; with a doubt those that lie over a word that says otherwise."""
    return tuple(_held_against(word, hidden) for word in words) if hidden else tuple(words)


def partly_covered(word: Word, hidden: Iterable[Word]) -> bool:
    """Whether a covered piece stands right beside the word, without a space between them."""
    near = 0.3 * word.box.width / len(word.text)
    return any(
        is_level(word.box, one.box) and one.box.x0 < word.box.x1 + near and word.box.x0 - near < one.box.x1
        for one in hidden
    )


def says_something(word: Word) -> bool:
    """Whether a covered word was one of the paper: not a line to write on, nor a variable that its value replaced."""
    return bool(said(word.text)) and not _TEMPLATE.search(word.text)


def said(text: str) -> str:
    """What a text says: its letters and digits, and the signs between digits, which make 2.0 of 20."""
    return "".join(re.findall(r"[^\W_]|(?<=\d)[.,/-](?=\d)", text.casefold()))


def is_level(one: Box, other: Box) -> bool:
    high = min(one.y1, other.y1) - max(one.y0, other.y0)
    return high > 0.5 * min(one.height, other.height)


def _held_against(word: Word, hidden: Sequence[Word]) -> Word:
    near = [one for one in hidden if is_level(word.box, one.box) and _lies_on(word.box, one.box)]
    seen, under = said(word.text), "".join(said(one.text) for one in sorted(near, key=lambda one: one.box.x0))
    if not (near and seen) or seen == under or _is_part(seen, under) or _is_part(under, seen):
        return word
    return replace(word, doubt=SAYS_OTHERWISE)


def _lies_on(one: Box, other: Box) -> bool:
    return min(one.x1, other.x1) - max(one.x0, other.x0) > 0.25 * min(one.width, other.width)


def _is_part(short: str, long: str) -> bool:
    return len(short) >= LEAST_PART and short.isalpha() and short in long


def _same(one: str, other: str) -> list[tuple[int, int]]:
    """The parts of `one`, from and to, that stand in `other` too and at whose ends `other` has no letter more."""
    steps = list(Levenshtein.opcodes(one, other))
    more = {step.src_start for step in steps if step.tag == "insert"}
    return [
        (step.src_start + (step.src_start in more), step.src_end - (step.src_end in more))
        for step in steps
        if step.tag == "equal"
    ]
