"""Columns: a table's head is a row of known labels; under it, white space separates the columns.

Works on words and their boxes alone: text lines (words of one baseline), their segments (no wide gap inside), heads and
column gaps. `detection` reads the rows under a head.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import pairwise, takewhile
from typing import Literal

from rapidfuzz import fuzz, process

from cpe_core.document import Box, Page, Word
from cpe_core.understanding.fields.field_names import field_named
from cpe_core.understanding.text.labels import composed_kinds
from cpe_core.understanding.text.page_text import fuzzy_key
from cpe_core.vocabulary import table

TextLine = tuple[Word, ...]  # words of one baseline, left to right

DATE_COLUMNS = frozenset({"completion_date", "date", "issue_date", "decoy_date"})
AMOUNT_COLUMNS = frozenset({"credits", "hours"})
TEXT_COLUMNS = frozenset({"course_title", "fields_of_study"})
CREDITS_OF_FIELD = "credits of a field of study"  # a column that a field of study heads: credits in that field
TYPED_COLUMNS = DATE_COLUMNS | AMOUNT_COLUMNS | {CREDITS_OF_FIELD}

_GAP = 0.9  # type sizes; wider gaps part segments, though not always columns
_NEXT_LINE = 1.9  # type sizes between the middles of a wrapped cell's lines, at most
_LEAN = 25  # thousandths of the page's height over its width: a little more than one degree
_FUZZY, _SHORTEST_FUZZY = 88, 8
_KNOWN_SHARE = 0.6  # of a head's cells must be labels
_DEEPEST = 3  # text lines of a head


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A row of column heads: their texts, which kinds of label it is (none if unknown), and where it stands."""

    labels: tuple[str, ...]
    kinds: tuple[frozenset[str], ...]
    boxes: tuple[Box, ...]
    words: TextLine
    depth: int  # text lines it takes

    def has(self, wanted: frozenset[str]) -> bool:
        return any(kinds & wanted for kinds in self.kinds)

    def part(self, first: int, end: int) -> Head:
        """The head of some of the columns."""
        if (first, end) == (0, len(self.kinds)):
            return self
        boxes = self.boxes[first:end]
        return replace(
            self, labels=self.labels[first:end], kinds=self.kinds[first:end], boxes=boxes,
            words=tuple(word for word in self.words if any(box.covers(word.box) > 0.5 for box in boxes)),
        )  # fmt: skip


# -- text lines and segments -----------------------------------------------------------------------


def slope_of(page: Page) -> float:
    """How far a scan leans: the height lost over its width with which its words fall into the sharpest rows."""
    if not page.words or sum([word.source == "ocr" for word in page.words]) * 2 < len(page.words):
        return 0.0
    grain = 0.25 * type_size(page.words)

    def sharpness(slope: float) -> int:
        rows = Counter(round((word.box.y_mid - slope * word.box.x_mid) / grain) for word in page.words)
        return sum(count * count for count in rows.values())

    best = max((step / 1000 for step in range(-_LEAN, _LEAN + 1)), key=lambda slope: (sharpness(slope), -abs(slope)))
    return best if sharpness(best) > 1.2 * sharpness(0.0) else 0.0


def segments_of(text_line: TextLine, aspect: float) -> list[list[Word]]:
    """A text line cut where a gap is wider than a space; `aspect` is the page's width by its height."""
    segments = [[text_line[0]]]
    for before, word in pairwise(text_line):
        gap = (word.box.x0 - before.box.x1) * aspect
        if gap > _GAP * abs(before.size) and gap > _GAP * abs(word.size):
            segments.append([])
        segments[-1].append(word)
    return segments


def middle(text_line: Sequence[Word]) -> float:
    """Where a text line stands: the middle of its words, a fraction of the page's height."""
    return sum([word.box.y_mid for word in text_line]) / len(text_line)


def type_size(text_line: Sequence[Word]) -> float:
    sizes = sorted([abs(word.size) for word in text_line])
    return max(sizes[len(sizes) // 2], 0.004)


# -- labels ----------------------------------------------------------------------------------------


_DIGIT = re.compile(r"\d")
_IN_BRACKETS, _SEPARATOR = re.compile(r"\([^)]*\)?"), re.compile(r"\s*[/(–-]\s*")
_NO_HEADS = ("", "For", "On", "Name", "Certificate", "Completion", "Awarded", "Certified", "Granted", "Start")


_GOES_ON = re.compile(r"\s*(?:and|of|for|in|the)\b", re.IGNORECASE)  # a head that begins so is a piece of a sentence


@cache
def _by_label() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for source in (table("labels"), table("tables")["columns"]):
        for kind, labels in source.items():
            for label in labels:
                found.setdefault(fuzzy_key(label), set()).add(kind)
    for word in _NO_HEADS:
        found.pop(fuzzy_key(word), None)
    return {label: frozenset(kinds) for label, kinds in found.items()}


@lru_cache(maxsize=4096)
def kinds_of(text: str, *, misread: bool = False) -> frozenset[str]:
    """The kinds of label a head's text is, e.g. {"credits"}; `misread` also takes what OCR spelt a little off."""
    if text.strip(" .:") in ("#", "№"):
        return frozenset({"other"})
    for part in (text, _IN_BRACKETS.sub("", text), _SEPARATOR.split(text, maxsplit=1)[0]):
        found = _by_label().get(fuzzy_key(part))
        if found:
            return found
    composed = composed_kinds(text)
    if composed and not _GOES_ON.match(text):
        return composed
    bare = fuzzy_key(text)
    if misread and len(bare) >= _SHORTEST_FUZZY:
        best = process.extractOne(bare, list(_by_label()), scorer=fuzz.ratio, score_cutoff=_FUZZY)
        return _by_label()[best[0]] if best else frozenset()
    return frozenset()


# -- heads -----------------------------------------------------------------------------------------


def heads_of(text_lines: tuple[TextLine, ...], aspect: float) -> Iterator[tuple[int, Head]]:
    """Heads of tables among the text lines, each with the place of its first text line."""
    place = 0
    lines = [_HeadLine(text_line, aspect) for text_line in text_lines]
    while place < len(lines):
        near = lines[place : place + _DEEPEST]
        part = [*takewhile(lambda line: not line.has_number, near)] if any(line.is_typed for line in near) else []
        head = _head_at(part) if _may_be_one(part) else None
        if head is not None:
            yield place, head
        place += head.depth if head else 1


def _may_be_one(part: Sequence[_HeadLine]) -> bool:
    """Whether lines may name both a column of texts and one of days or amounts."""
    return any(line.may_name_texts for line in part) and any(line.may_name_types for line in part)


class _HeadLine:
    """A text line that may be of a head, and what tells cheaply whether it is of none."""

    def __init__(self, words: TextLine, aspect: float) -> None:
        self.words = words
        self._aspect = aspect
        clues = _NO_CLUES.union(*[_clues(word.text) for word in words])
        if {"number", "typed"} <= clues and (apart := _without_values_beside(segments_of(words, aspect))):
            self.words = apart
            clues = _NO_CLUES.union(*[_clues(word.text) for word in apart])
        self.has_number = "number" in clues
        self.is_typed = "typed" in clues
        is_read = any(word.source == "ocr" for word in words)
        self.may_name_texts = is_read or "names texts" in clues
        self.may_name_types = is_read or "names types" in clues

    @cached_property
    def segments(self) -> list[list[Word]]:
        return segments_of(self.words, self._aspect)

    @cached_property
    def middle(self) -> float:
        return middle(self.words)


def _without_values_beside(segments: list[list[Word]]) -> TextLine:
    """The segments of a line between those at its ends that hold a number, which stand beside a head."""
    bare = [not any("number" in _clues(word.text) for word in segment) for segment in segments]
    if sum(bare) < 2 or all(bare):
        return ()
    first, last = bare.index(True), len(bare) - bare[::-1].index(True)
    return tuple(word for segment in segments[first:last] for word in segment)


def _head_at(lines: Sequence[_HeadLine]) -> Head | None:
    """The head that begins with the first of these lines; of its depths that at which most cells are labels."""
    if len(lines[0].words) < 2:
        return None
    best: Head | None = None
    for depth in range(1, len(lines) + 1):
        part = lines[:depth]
        if depth > 1 and part[-1].middle - part[-2].middle > _NEXT_LINE * type_size(part[-1].words):
            break
        head = _head(part) if _may_be_one(part) else None
        if head is not None and (best is None or _fit(head) >= _fit(best)):
            best = head
    return best


def _fit(head: Head) -> tuple[float, int]:
    known = sum(bool(kinds) for kinds in head.kinds)
    return known / len(head.kinds), known


def _head(part: Sequence[_HeadLine]) -> Head | None:
    cells = [piece for cell in _stacked(part) for piece in _apart(cell)]
    if len(cells) < 2:
        return None
    texts = [_text(cell) for cell in cells]
    kinds = [kinds_of(text) for text in texts]
    if sum(bool(k) for k in kinds) >= 1 and any(word.source == "ocr" for line in part for word in line.words):
        kinds = [kinds_of(text, misread=True) for text in texts]
    studies = [n for n, text in enumerate(texts) if not kinds[n] and field_named(text)]
    if len(studies) > 1:
        kinds = [frozenset({CREDITS_OF_FIELD}) if n in studies else k for n, k in enumerate(kinds)]
        kinds = [k or AMOUNT_COLUMNS if fuzzy_key(text) == "total" else k for text, k in zip(texts, kinds, strict=True)]
    known = [k for k in kinds if k]
    if len(known) < 2 or len(set(known)) < 2 or len(known) < _KNOWN_SHARE * len(kinds):
        return None
    head = Head(
        labels=tuple(texts),
        kinds=tuple(kinds),
        boxes=tuple(Box.around(word.box for word in cell) for cell in cells),
        words=tuple(word for line in part for word in line.words),
        depth=len(part),
    )
    return head if head.has(DATE_COLUMNS | AMOUNT_COLUMNS) and head.has(TEXT_COLUMNS) else None


def _stacked(part: Sequence[_HeadLine]) -> list[list[Word]]:
    """Cells of one or more text lines, left to right: segments of these that lie over one another are one cell."""
    cells: list[tuple[float, float, list[Word]]] = []  # with their left and right edges
    for segment in (segment for line in part for segment in line.segments):
        left, right = segment[0].box.x0, max([word.box.x1 for word in segment])
        for place, (x0, x1, cell) in enumerate(cells):
            if min(x1, right) > max(x0, left):
                cells[place] = (min(x0, left), max(x1, right), [*cell, *segment])
                break
        else:
            cells.append((left, right, segment))
    return [cell for _, _, cell in sorted(cells, key=lambda cell: cell[0])]


def _apart(cell: list[Word]) -> list[list[Word]]:
    """Labels printed close beside one another, parted into the fewest; the cell as it is if that does not come out."""
    if not 2 <= len(cell) <= 12 or not _may_begin_label(cell[0].text) or kinds_of(_text(cell)):
        return [cell]
    best: dict[int, list[list[Word]]] = {0: []}
    for end in range(1, len(cell) + 1):
        ways = [
            [*best[start], cell[start:end]]
            for start in range(end)
            if start in best and kinds_of(_text(cell[start:end]))
        ]
        if ways:
            best[end] = min(ways, key=len)
    return best.get(len(cell), [cell])


def _text(words: Sequence[Word]) -> str:
    return " ".join([word.text for word in words])


# -- words that tell cheaply that there is no label ------------------------------------------------


@cache
def _typed_words() -> frozenset[str]:
    """Words of the labels that head days and amounts."""
    sources = (table("labels"), table("tables")["columns"])
    labels = (label for source in sources for kind in DATE_COLUMNS | AMOUNT_COLUMNS for label in source.get(kind, ()))
    return frozenset(fuzzy_key(word) for label in labels for word in re.split(r"[\s/()]+", label)) - {""}


_Clue = Literal["number", "typed", "names types", "names texts"]
_NO_CLUES: frozenset[_Clue] = frozenset()


@lru_cache(maxsize=4096)
def _clues(word: str) -> frozenset[_Clue]:
    """What a word tells of its line: a value, a word of a label for days or amounts, or that it may begin a label."""
    clues: set[_Clue] = set()
    if _DIGIT.search(word):
        clues.add("number")
    if fuzzy_key(word) in _typed_words():
        clues.add("typed")
    if _may_name(word, DATE_COLUMNS | AMOUNT_COLUMNS):
        clues.add("names types")
    if _may_name(word, TEXT_COLUMNS):
        clues.add("names texts")
    return frozenset(clues)


def _may_name(word: str, wanted: frozenset[str]) -> bool:
    """Whether a word, or a part of it, may begin a label of a wanted kind, or be what makes words such a label."""
    begins = any(fuzzy_key(part) in _beginnings(wanted) for part in re.split(r"[()/–-]", word))
    return begins or not _made_of(wanted, "core").isdisjoint(_TOKEN.findall(word.lower()))


@lru_cache(maxsize=4096)
def _may_begin_label(word: str) -> bool:
    """Whether a word may be the first of a label of any kind."""
    tokens = _TOKEN.findall(word.lower())
    if not tokens or "(" in word or tokens[0] in _made_of(None, "core", "words"):
        return True
    return any(fuzzy_key(part) in _beginnings(None) for part in (word, re.split(r"[/–-]", word, maxsplit=1)[0]))


_TOKEN = re.compile(r"[^\W_]+")


@cache
def _beginnings(wanted: frozenset[str] | None) -> frozenset[str]:
    """The letters that labels of the wanted kinds, or of any, begin with, one or more."""
    labels = [label for label, kinds in _by_label().items() if wanted is None or kinds & wanted]
    return frozenset(label[:end] for label in labels for end in range(1, len(label) + 1))


@cache
def _made_of(wanted: frozenset[str] | None, *which: str) -> frozenset[str]:
    """The words that labels of the wanted kinds, or of any, are made of."""
    kinds = (listed for kind, listed in table("label_words").items() if wanted is None or kind in wanted)
    return frozenset(word for listed in kinds for name in which for word in listed[name])


# -- column gaps -----------------------------------------------------------------------------------


def column_gaps_of(head: Head, text_lines: Sequence[TextLine], aspect: float) -> tuple[float, ...]:
    """The middle of the gap between each two columns: the widest between their heads that the fewest words cross."""
    rows = [text_line for text_line in text_lines if len(segments_of(text_line, aspect)) > 1] or list(text_lines)
    spans = [(word.box.x0, word.box.x1) for text_line in (head.words, *rows) for word in text_line]
    return tuple(_column_gap(spans, a.x_mid, b.x_mid) for a, b in pairwise(head.boxes))


def _column_gap(spans: list[tuple[float, float]], low: float, high: float) -> float:
    inside = [(max(a, low), min(b, high)) for a, b in spans if b > low and a < high]
    edges = sorted({low, high, *(edge for span in inside for edge in span)})
    starts, ends = sorted(a for a, _ in inside), sorted(b for _, b in inside)
    crossed = [bisect_right(starts, x0) - bisect_right(ends, x0) for x0 in edges[:-1]]  # begun there, and not ended
    least = min(crossed, default=0)
    free: list[list[float]] = []
    for (x0, x1), count in zip(pairwise(edges), crossed, strict=True):
        if count > least:
            continue
        if free and free[-1][1] == x0:
            free[-1][1] = x1
        else:
            free.append([x0, x1])
    x0, x1 = max(free, key=lambda span: span[1] - span[0], default=[low, high])
    return (x0 + x1) / 2
