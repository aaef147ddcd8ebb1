"""Options with a box beside them, and which of them are ticked: one rule, whatever the box was made of.

A box is a letter (☐, ☒), a pair of brackets, a line to write on, or what the reading saw drawn and wrote as ☐ or ☒. It
stands before its option or behind it, over or under it: which, is told by all boxes of the kind that is asked for.
What could as well be a bullet (■, ✓, a lone X) ticks only where another option has none, or an empty box.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise

from cpe_core.document import Box
from cpe_core.records import Evidence
from cpe_core.understanding.text.page_text import PageText, Row
from cpe_core.vocabulary import words

TICKED = "its box is ticked"  # why an option is the value
MOST_BOXES = 400  # of one certificate

_MARK = r"[xX✓✔✗✘✕✖×☓*•●]"
_BOX = re.compile(
    r"(?=[^\w\s,.:;/&'’–-]|[xX_])"  # most letters begin none, which is cheap to tell
    rf"(?:(?P<ticked>\[\s?{_MARK}\s?\]|\(\s?{_MARK}\s?\)|[☑☒⊠⊗◉⦿🗹🗷🗵✅❎⌧])"
    rf"|(?P<line_ticked>_+\s?[xX✓✔]\s?_*)"
    r"|(?P<empty>\[[\s_]{0,4}\]|\([\s_]{0,4}\)|[☐□▢❏❐❑❒◻⬜○◯⭘❍🞎🞏])"
    r"|(?P<line>_{2,})"
    r"|(?P<bullet>[■◼⬛●⬤✓✔✗✘✕✖]|(?<![^\s|])[xX](?![^\s|])))"
)
_LINES = ("line", "line_ticked")
_BULLETS = "■◼⬛●⬤"
_NEAR = 2.2  # type sizes between a box and an option over or under it


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A text with a box beside it, and where both stand; `ticked` is None where its mark does not tell."""

    text: str
    start: int
    end: int
    ticked: bool | None
    box: tuple[int, int]
    doubts: tuple[str, ...] = ()  # why the mark may be another

    def evidence(self, page_text: PageText) -> tuple[Evidence, ...]:
        """The option with its box."""
        if page_text.row_at(self.box[0]) is page_text.row_at(self.start):
            return page_text.evidence(min(self.start, self.box[0]), max(self.end, self.box[1]))
        return page_text.evidence(self.start, self.end) + page_text.evidence(*self.box)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A box, or the text between two of them (`kind` is empty)."""

    row: Row
    start: int
    end: int
    box: Box
    kind: str = ""


_Pair = tuple[_Piece, _Piece]  # a box and its option


def options(page_text: PageText, is_option: Callable[[str], bool]) -> tuple[Option, ...]:
    """The options of one kind that have boxes, in reading order."""
    lines = page_text.once(_lines)
    pairs = [pair for line in lines for pair in _beside(page_text, line, is_option)]
    if not pairs:
        pairs = _over_or_under(page_text, lines, is_option)
    if sum(box.kind in _LINES for box, _ in pairs) < 2:  # a value written on a line
        pairs = [(box, text) for box, text in pairs if box.kind not in _LINES]
    if not pairs:
        return _answered(page_text, is_option)
    has_empty = any(box.kind in ("empty", "line") for box, _ in pairs)
    ticks = has_empty or _stands_unmarked(page_text, {text.row.index for _, text in pairs}, is_option)
    found = [_option(page_text, box, text, has_empty=has_empty, lone_ticks=ticks) for box, text in pairs]
    return tuple(sorted(found, key=lambda one: one.start))


def begins_with_empty_box(text: str) -> bool:
    """Whether a text is an option, or several, of which the first is not ticked."""
    box = _BOX.match(text.lstrip())
    return box is not None and box.lastgroup == "empty"


def _option(page_text: PageText, box: _Piece, text: _Piece, *, has_empty: bool, lone_ticks: bool) -> Option:
    start = text.end - len(_value(page_text, text).lstrip())
    ticked: bool | None = box.kind in ("ticked", "line_ticked", "bullet")
    doubts = ["a tick read from a picture"] if _is_read(box) else []
    if box.kind == "bullet" and not has_empty:
        doubts.append("a mark that could be a bullet")
        ticked = True if lone_ticks and page_text.text[box.start] not in _BULLETS else None
    return Option(
        text=page_text.text[start : text.end], start=start, end=text.end, ticked=ticked, box=(box.start, box.end),
        doubts=tuple(doubts),
    )  # fmt: skip


def _is_read(box: _Piece) -> bool:
    """Whether OCR read the box."""
    edges = box.box
    return any(w.source == "ocr" and w.box.x0 < edges.x1 and edges.x0 < w.box.x1 for w in box.row.words)


def _value(page_text: PageText, piece: _Piece) -> str:
    """A piece without the label that may stand before its option."""
    return page_text.text[piece.start : piece.end].rpartition(":")[2]


def _stands_unmarked(page_text: PageText, marked: set[int], is_option: Callable[[str], bool]) -> bool:
    return any(row.index not in marked and len(row.text) < 60 and is_option(row.text) for row in page_text.rows)


# -- answers in words ------------------------------------------------------------------------------


_ANSWERS = ("yes", "no")


@cache
def _answer_words() -> frozenset[str]:
    return frozenset(word for kind in _ANSWERS for word in words("cues", "answers", kind))


@cache
def _answer() -> re.Pattern[str]:
    yes, no = ("|".join(map(re.escape, words("cues", "answers", kind))) for kind in _ANSWERS)
    return re.compile(rf"(?P<option>[^\W\d_][^:|]{{2,60}}?)\s?:\s?(?:(?P<yes>{yes})|(?:{no}))(?!\w)")


def _answered(page_text: PageText, is_option: Callable[[str], bool]) -> tuple[Option, ...]:
    """Options of which each has a yes or a no: "Accounting: No  Taxes: Yes", in a row or in cells side by side."""
    found = [one for one in page_text.once(_answers) if is_option(one.text)]
    return tuple(found) if len(found) > 1 and any(not one.ticked for one in found) else ()


def _answers(page_text: PageText) -> tuple[Option, ...]:
    return tuple(one for row in page_text.rows for one in _answers_in(page_text, row))


def _answers_in(page_text: PageText, row: Row) -> Iterator[Option]:
    for match in _answer().finditer(row.text) if ":" in row.text else ():
        start, end = (row.start + at for at in match.span("option"))
        yield Option(
            text=match["option"], start=start, end=end, ticked=match["yes"] is not None,
            box=(end, row.start + match.end()),
        )  # fmt: skip
    right = page_text.right_of(row)
    if right is None or (said := right.text.strip()) not in _answer_words():
        return
    if alone := _answer().fullmatch(f"{row.text.rstrip(' :')}:{said}"):
        yield Option(
            text=alone["option"], start=row.start, end=row.start + len(alone["option"]),
            ticked=alone["yes"] is not None, box=(right.start, right.end),
        )  # fmt: skip


# -- boxes and the texts between them --------------------------------------------------------------


def _lines(page_text: PageText) -> tuple[list[_Piece], ...]:
    """What stands on one baseline with a box, from left to right."""
    boxes = islice(_BOX.finditer(page_text.text), MOST_BOXES)
    with_boxes = {page_text.row_at(found.start()).index for found in boxes}
    done: set[int] = set()
    lines: list[list[_Piece]] = []
    for index in sorted(with_boxes):
        if index in done:
            continue
        level = page_text.level_with(page_text.rows[index])
        done |= {row.index for row in level}
        lines.append([piece for row in level for piece in _pieces(page_text, row)])
    return tuple(lines)


def _pieces(page_text: PageText, row: Row) -> Iterator[_Piece]:
    start = row.start
    for found in _BOX.finditer(page_text.text, row.start, row.end):
        yield from _text_piece(page_text, row, start, found.start())
        yield _piece(page_text, row, found.start(), found.end(), found.lastgroup or "")
        start = found.end()
    yield from _text_piece(page_text, row, start, row.end)


def _text_piece(page_text: PageText, row: Row, start: int, end: int) -> Iterator[_Piece]:
    text = page_text.text[start:end]
    bare = text.strip(" .,;|/·–-")
    if any(map(str.isalnum, bare)):
        start += text.index(bare)
        yield _piece(page_text, row, start, start + len(bare))


def _piece(page_text: PageText, row: Row, start: int, end: int, kind: str = "") -> _Piece:
    return _Piece(row=row, start=start, end=end, box=page_text.box_of(row, start, end), kind=kind)


# -- which box belongs to which text ---------------------------------------------------------------


def _beside(page_text: PageText, line: list[_Piece], is_option: Callable[[str], bool]) -> list[_Pair]:
    """Boxes with their options in one line; all stand before them, or all behind."""

    def is_one(piece: _Piece) -> bool:
        return not piece.kind and is_option(_value(page_text, piece))

    before = [(a, b) for a, b in pairwise(line) if a.kind and is_one(b)]
    behind = [
        (b, a)
        for a, b, following in zip(line, line[1:], [*line[2:], None], strict=False)
        if b.kind not in ("", *_LINES) and is_one(a) and _ends(a, b, following, is_one)
    ]
    if len(before) != len(behind):
        return max(before, behind, key=len)
    return min(before, behind, key=_gaps)


def _ends(text: _Piece, box: _Piece, following: _Piece | None, is_one: Callable[[_Piece], bool]) -> bool:
    """Whether a box may belong to the text before it: in "Ethics ☐ yes ☒ no" it does not, in "CPE ☒ 2.0" it does."""
    if following is None or is_one(following) or _is_number(following):
        return True
    return box.box.x0 - text.box.x1 < 0.5 * (following.box.x0 - box.box.x1)


def _is_number(piece: _Piece) -> bool:
    text = piece.row.text[piece.start - piece.row.start : piece.end - piece.row.start]
    return not piece.kind and not any(map(str.isalpha, text))


def _gaps(pairs: list[_Pair]) -> float:
    return sum(max(one.box.x0, other.box.x0) - min(one.box.x1, other.box.x1) for one, other in pairs)


def _over_or_under(page_text: PageText, lines: Iterable[list[_Piece]], is_option: Callable[[str], bool]) -> list[_Pair]:
    """Boxes in lines of nothing else, with the options over or under them."""
    sides: list[list[_Pair]] = [[], []]
    for line in lines:
        if any(not piece.kind for piece in line):
            continue
        for box in line:
            for pairs, down in zip(sides, (False, True), strict=True):
                option = _in_column(page_text, box, is_option, down=down)
                if option is not None:
                    pairs.append((box, option))
    return max(sides, key=lambda pairs: (len(pairs), -sum(abs(a.box.y_mid - b.box.y_mid) for a, b in pairs)))


def _in_column(page_text: PageText, box: _Piece, is_option: Callable[[str], bool], *, down: bool) -> _Piece | None:
    found = []
    for row in page_text.rows:
        gap = row.box.y0 - box.box.y1 if down else box.box.y0 - row.box.y1
        if row.page != box.row.page or not -0.5 < gap / row.size < _NEAR or _BOX.search(row.text):
            continue
        if row.box.x0 - 0.01 <= box.box.x_mid <= row.box.x1 + 0.01 and is_option(row.text):
            found.append((gap, row.index))
    if not found:
        return None
    nearest = page_text.rows[min(found)[1]]
    return _piece(page_text, nearest, nearest.start, nearest.end)
