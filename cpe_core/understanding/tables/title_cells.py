"""Cells that hold more than a title: the sponsor stands under it, in other type, after a lead-in, or repeated."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache

from cpe_core.understanding.tables.alignment import TextRun
from cpe_core.understanding.text.page_text import fuzzy_key
from cpe_core.vocabulary import words

_SMALLER = 0.95  # of the title's type
_MOST = 0.6  # of the rows, for something to be the rule

_ROOMY = 0.5  # of the lines over a sponsor leave room for its first word

Parted = tuple[list[TextRun], list[TextRun]]  # the lines of a title, and those after it


def parted(cells: Sequence[list[TextRun]]) -> list[Parted]:
    """Each row's title, and the lines after it that are none of it."""
    for way in (_by_lead_in, _by_type, _by_repetition):
        found = way(cells)
        if found is not None:
            return found
    return [(cell, []) for cell in cells]


@cache
def _leads(kind: str) -> re.Pattern[str]:
    names = sorted((re.escape(name) for name in words("tables", "heads", kind)), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(names)}|by|with|par|por|von|durch)\b\s*:?\s*", re.IGNORECASE)


def led_by(text: str, kind: str) -> str | None:
    """The words at the beginning of a text that say what it is, "Presented by ", "Sponsor: "."""
    match = _leads(kind).match(text)
    return match[0] if match and len(match[0]) < len(text) else None


def _by_lead_in(cells: Sequence[list[TextRun]]) -> list[Parted] | None:
    places = [next((n for n, line in enumerate(cell) if n and _is_led(line.text)), None) for cell in cells]
    if sum(place is not None for place in places) < _MOST * len(cells):
        return None
    return [(cell[:place], cell[place:]) if place else (cell, []) for cell, place in zip(cells, places, strict=True)]


def _is_led(text: str) -> bool:
    return led_by(text, "sponsor") is not None and text[0].isupper()


def _by_type(cells: Sequence[list[TextRun]]) -> list[Parted] | None:
    """Where the last lines of most cells are set in smaller type than the first."""
    found: list[Parted] = []
    for cell in cells:
        if not cell or cell[0].words[0].source == "ocr":
            return None
        place = next((n for n, line in enumerate(cell) if n and line.size < _SMALLER * cell[0].size), None)
        found.append((cell[:place], cell[place:]) if place else (cell, []))
    return found if sum(bool(after) for _, after in found) >= _MOST * len(cells) else None


def _by_repetition(cells: Sequence[list[TextRun]]) -> list[Parted] | None:
    """Where the last lines of most cells are the same few, under different titles."""
    keys = [fuzzy_key(re.sub(r"\([^)]*\)?", "", cell[-1].text)) if len(cell) > 1 else "" for cell in cells]
    several = [key for key in keys if key]
    if len(several) < max(_MOST * len(cells), 3):
        return None
    counts = Counter(several)
    over: defaultdict[str, set[str]] = defaultdict(set)
    for cell, key in zip(cells, keys, strict=True):
        if key:
            over[key].add(fuzzy_key(cell[0].text))
    right = max(line.x1 for cell in cells for line in cell)
    roomy = sum(_had_room(cell[-2], cell[-1], right) for cell, key in zip(cells, keys, strict=True) if key)
    if roomy < _ROOMY * len(several):
        return None  # lines that go on because the column ended
    shared = sum(count for key, count in counts.items() if len(over[key]) > 1)
    if shared < _MOST * len(several):
        return None
    return [(cell[:-1], cell[-1:]) if key else (cell, []) for cell, key in zip(cells, keys, strict=True)]


def _had_room(line: TextRun, under: TextRun, right: float) -> bool:
    """Whether the first word of the line under this one would have stood beside it: so it was broken on purpose."""
    word = under.words[0].box
    return line.x1 + 1.2 * (word.x1 - word.x0) < right
