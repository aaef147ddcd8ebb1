"""Anchors: where on a template a value stands, by the fixed texts around it, so that the next certificate's is found.

An anchor is learned from one place of one certificate and tried there at once: one that does not find its own value
again is of no use. Its neighbours are asked in the order of how firmly they hold a value: the words before and behind
it in its row, a label to its left, the text above it, the text under it, and last its bare place on the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cpe_core.records import Evidence
from cpe_core.understanding.lessons.templates import holds, is_fixed
from cpe_core.understanding.text.page_text import PageText, Row, fuzzy_key, fuzzy_text

Side = Literal["in row", "left", "above", "below", "place"]
Span = tuple[int, int]

_MOST_WORDS = 4  # of a fixed text beside a value
_NEAR = 0.15  # of the page's height that a neighbour may have moved
_PITCH = 0.8  # heights of a row, between rows of one value
_REACH = 5.0  # heights of a row, to the text above or under a value
_SAME_SIZE = 1.2
_AT_PLACE = (0.12, 0.025)  # of width and height, for a value known by its place alone
_MOST_ROWS = 4
_LONG = 9  # letters; a shorter text must not begin or end within a word


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a value stood: the fixed text on one side (for "in row" also `after` it), its place and type size."""

    side: Side
    text: str  # as printed; "" before a value that opens its row, and for a bare place
    after: str = ""
    page: int  # of the certificate, from 0
    x: float
    y: float
    size: float
    rows: int
    wraps: bool  # whether more rows may belong to it: nothing but fixed text followed


def anchors_of(page_text: PageText, span: Span, values: tuple[Evidence, ...]) -> Iterator[Anchor]:
    """The anchors of a value's place on a certificate, the firmest first; `values` are all that stand on it."""
    rows = page_text.rows_between(*span)
    first, last = rows[0], rows[-1]
    fixed = {row.index: [is_fixed(word, row.page, values) for word in row.words] for row in page_text.rows}

    def is_whole(row: Row | None) -> bool:
        return row is not None and all(fixed[row.index]) and len(fuzzy_key(row.text)) > 1

    def anchor(side: Side, text: str, after: str = "") -> Anchor:
        return Anchor(
            side=side, text=text, after=after, page=first.page - page_text.pages[0].number, x=round(first.box.x_mid, 3),
            y=round(first.box.y_mid, 3), size=round(first.size, 4), rows=len(rows), wraps=wraps,
        )  # fmt: skip

    following = page_text.below(last)
    wraps = following is None or following.block != last.block or fixed[following.index][0]
    before = _run(first, fixed[first.index], span[0] - first.start, back=True)
    after = _run(last, fixed[last.index], span[1] - last.start, back=False)
    opens = not fuzzy_key(first.text[: span[0] - first.start])
    if before or (opens and after):
        yield anchor("in row", before, after)
    if not opens or fuzzy_key(last.text[span[1] - last.start :]):
        return  # other values stand in its row: only words that part them could tell which is which
    left, above, below = (
        page_text.left_of(first),
        page_text.above(first, within=_REACH),
        page_text.below(last, within=_REACH),
    )
    if left is not None and is_whole(left):
        yield anchor("left", left.text)
    if above is not None and is_whole(above):
        yield anchor("above", above.text)
    if below is not None and is_whole(below):
        yield anchor("below", below.text)
    yield anchor("place", "")


def _run(row: Row, fixed: list[bool], at: int, *, back: bool) -> str:
    """The fixed words that stand directly before (or behind) a place of a row."""
    place, words = 0, []
    for word, is_of_template in zip(row.words, fixed, strict=True):
        end = place + len(word.text)
        if (end <= at) if back else (place >= at):
            words.append((word.text, is_of_template))
        elif place < at < end:  # the value begins or ends within a word: "Date:May"
            part = row.text[place:at] if back else row.text[at:end]
            words.append((part, not any(char.isdigit() for char in part)))
        place = end + 1
    run: list[str] = []
    for text, is_of_template in reversed(words) if back else words:
        if not is_of_template or len(run) == _MOST_WORDS:
            break
        run.append(text)
    text = " ".join(reversed(run) if back else run)
    return text if fuzzy_key(text) else ""


def filled(anchor: Anchor, page_text: PageText, anchor_texts: frozenset[str]) -> tuple[Span, ...]:
    """What stands at the anchor on another certificate of its template, a span for each row; `anchor_texts` are its.

    Empty where its neighbour is not found, or nothing stands there.
    """
    near = [row for row in page_text.rows if _is_near(anchor, row, page_text)]
    near.sort(key=lambda row: abs(row.box.y_mid - anchor.y))
    for row in near:
        found = _at(anchor, row, page_text, anchor_texts)
        if found:
            return found
    return ()


def _is_near(anchor: Anchor, row: Row, page_text: PageText) -> bool:
    return row.page - page_text.pages[0].number == anchor.page and abs(row.box.y_mid - anchor.y) < _NEAR


def _at(anchor: Anchor, row: Row, page_text: PageText, anchor_texts: frozenset[str]) -> tuple[Span, ...]:
    text = fuzzy_key(anchor.text)
    match anchor.side:
        case "in row":
            return _in_row(anchor, row, page_text, anchor_texts)
        case "left":
            return (
                _from(page_text.right_of(row), anchor, page_text, anchor_texts) if fuzzy_key(row.text) == text else ()
            )
        case "above":
            return (
                _from(page_text.below(row, within=_REACH), anchor, page_text, anchor_texts) if _ends(row, text) else ()
            )
        case "below":
            over = page_text.above(row, within=_REACH)
            return _from(over, anchor, page_text, anchor_texts, up=True) if holds(row, text) else ()
        case "place":
            wide, high = _AT_PLACE
            there = abs(row.box.x_mid - anchor.x) < wide and abs(row.box.y_mid - anchor.y) < high
            return _from(row, anchor, page_text, anchor_texts) if there and _same_size(row.size, anchor.size) else ()


def _ends(row: Row, text: str) -> bool:
    return fuzzy_key(row.text).endswith(text) or (row.ocr and holds(row, text))


def _in_row(anchor: Anchor, row: Row, page_text: PageText, anchor_texts: frozenset[str]) -> tuple[Span, ...]:
    """Between the words before and those behind: in one row, or on into the next ones."""
    begin = row.start
    if anchor.text:
        before = _find(row.text, fuzzy_key(anchor.text))
        if before is None:
            return ()
        begin += before[1]
    if anchor.after:
        for count, last in enumerate(_block_from(row, page_text)):
            if count >= anchor.rows + 1:
                break
            behind = _find(page_text.text[begin : last.end], fuzzy_key(anchor.after))
            if behind is not None:
                return _cut(page_text, begin, begin + behind[0])
        return ()
    rows = [row]
    for below in list(_block_from(row, page_text))[1:]:
        if not _goes_on(anchor, rows, below, anchor_texts):
            break
        rows.append(below)
    return _cut(page_text, begin, rows[-1].end)


def _block_from(row: Row, page_text: PageText) -> Iterator[Row]:
    for other in page_text.rows[row.index :]:
        if other.block != row.block:
            return
        yield other


def _goes_on(anchor: Anchor, rows: list[Row], row: Row, anchor_texts: frozenset[str]) -> bool:
    """Whether a row is one more of the value's."""
    if len(rows) >= (_MOST_ROWS if anchor.wraps else anchor.rows):
        return False
    return _same_size(row.size, rows[-1].size) and not _is_template_text(row, anchor_texts)


def _is_template_text(row: Row, anchor_texts: frozenset[str]) -> bool:
    """Whether a row is the template's, or begins with a text of it."""
    here = fuzzy_key(row.text)
    return any(here.startswith(text) for text in anchor_texts if len(text) > 3) or here in anchor_texts


def _from(
    row: Row | None, anchor: Anchor, page_text: PageText, anchor_texts: frozenset[str], *, up: bool = False
) -> tuple[Span, ...]:
    """A row and those under it (or above it) that go on with it."""
    if row is None or _is_template_text(row, anchor_texts):
        return ()
    rows, step = [row], page_text.above if up else page_text.below
    while (another := step(rows[-1], within=_PITCH)) is not None and _goes_on(anchor, rows, another, anchor_texts):
        rows.append(another)
    return _of_rows(page_text, rows[::-1] if up else rows)


def _of_rows(page_text: PageText, rows: list[Row]) -> tuple[Span, ...]:
    """Whole rows, without punctuation at the outer edges; a comma at the end of a row that goes on is the value's."""
    if len(rows) == 1:
        return _cut(page_text, rows[0].start, rows[0].end)
    first, last = _cut(page_text, rows[0].start, rows[0].end), _cut(page_text, rows[-1].start, rows[-1].end)
    if not first or not last:
        return ()
    inner = [(row.start, row.end) for row in rows[1:-1]]
    return ((first[0][0], rows[0].end), *inner, (rows[-1].start, last[0][1]))


def _same_size(a: float, b: float) -> bool:
    return max(abs(a), abs(b)) <= _SAME_SIZE * min(abs(a), abs(b)) + 0.001


_EDGES = " \t\n.,:;|_*-–—#/\"“”'‘’"


def _cut(page_text: PageText, start: int, end: int) -> tuple[Span, ...]:
    """The span without punctuation and spaces at its edges; none where nothing is left."""
    text = page_text.text[start:end]
    start += len(text) - len(text.lstrip(_EDGES))
    end -= len(text) - len(text.rstrip(_EDGES))
    return ((start, end),) if end > start else ()


def _find(text: str, letters: str) -> Span | None:
    """The first span of `text` whose normalised letters are these, and that stands free."""
    here, places = fuzzy_text(text)
    at = here.find(letters)
    while at >= 0:
        start, end = places[at], places[at + len(letters) - 1] + 1
        opens, closes = not (start and text[start - 1].isalnum()), not text[end : end + 1].isalnum()
        if (opens and closes) or len(letters) >= _LONG:  # OCR glues words
            return start, end
        at = here.find(letters, at + 1)
    return None
