"""Boxes to tick that are drawn, or stand only in pixels: each becomes a word ☐ or ☒ beside its option.

Ticks are drawn in a hundred ways (lines, letters of symbol fonts, a typed X, a pen), and all of them are ink inside a
square or a circle. So the pixels are looked at, and only where something that is no word stands beside the name of a
delivery method or of a field of study. Such a word carries a doubt. A letter or a form that says "ticked" is believed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cpe_core.document import Box, Word
from cpe_core.reading.forms import TICKED, UNTICKED
from cpe_core.reading.option_places import MARK_LETTERS, MARKED, OptionName, Slot, could_be_mark, cut, marks, places
from cpe_core.reading.raw_page import LONGEST_SIDE, Piece, Pixels
from cpe_core.reading.ticked_cells import lists_of, ticked_cells

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Darkness: TypeAlias = NDArray[np.float32]  # rows and columns; 0 is paper, 1 the darkest ink around

DOUBT = "a tick that is only seen, not written"
GLANCE = 900  # pixels of the longer side in which a box can be found, but not judged
SMALLEST, LARGEST = 0.45, 1.7  # sides of a box, in type sizes
LEAST = 0.35  # type sizes that a mark is high
CLOSED = 0.88  # of each side, or of the circle, that has ink
BLACKENED = 0.6  # just inside the outline: the box is filled
DEEPEST_TINT = 0.35  # of an empty field; what is darker is the dot of a radio button
TICK = 0.045  # of the inside that has ink, more than an empty box beside it
BARE_TICK = 0.06  # of the place where others have a box

_NO_RULES = np.empty(0, np.int64)
_TICKED_LETTERS = frozenset("☒☑✓✔✗✘⊠")
_EMPTY_LETTERS = frozenset("☐□❏❐❑❒○◯")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    """A square or a circle on the page, and the ink in it: `blackened` ones are bullets unless others are not."""

    box: Box
    share: float
    blackened: bool
    of: OptionName
    side: str

    @property
    def is_inverse(self) -> bool:
        """Whether paper shines through a filled box: a white tick."""
        return self.blackened and self.share < 0.93


def with_boxes(
    words_: tuple[Word, ...], seen: Piece, finely: Callable[[int, Box], Piece], aspect: float
) -> tuple[Word, ...]:
    """The words, and boxes that stand beside options; `aspect` is the page's width by its height.

    `finely` draws what lies in a box, of a page whose longer side has at least so many pixels; `seen` may be coarser.
    Each look costs more than the one before, and most pages are done after the first.
    """
    everywhere = slots = places(words_, aspect) if seen.pixels.size else []
    for longest in (GLANCE, LONGEST_SIDE):
        slots = [slot for slot in slots if _may_hold_box(seen, slot)]
        if not slots:
            return words_
        seen = finely(longest, Box.around(slot.box for slot in slots))
        if longest == GLANCE and max(seen.width, seen.height) < LONGEST_SIDE and not any(_looked_at(seen, slots)):
            break
    drawn = [*_looked_at(seen, slots)]
    boxes = [] if _are_marks(drawn, everywhere) else [*_told(drawn, slots, seen)]
    cells = [] if boxes else ticked_cells(seen, everywhere, slots, words_)
    return _replaced(words_, boxes or [_word(of, box, ticked=ticked) for of, box, ticked in cells])


def _are_marks(drawn: list[_Drawn], everywhere: list[Slot]) -> bool:
    """Whether rings are ticks: boxes stand beside most options of a list, ticks only beside some."""
    with_box = {(id(one.of), one.side) for one in drawn}
    lists = (slots for slots in lists_of(everywhere) if any((id(one.of), one.side) in with_box for one in slots))
    return any(2 * sum((id(one.of), one.side) in with_box for one in slots) <= len(slots) for slots in lists)


def _looked_at(seen: Piece, slots: list[Slot]) -> Iterator[_Drawn]:
    """The boxes beside options; where there are none, equal ones over or under several options of a row."""
    beside = (one for slot in slots if slot.is_beside and (one := _look(seen, slot)) is not None)
    first = next(beside, None)
    if first is not None:
        yield first
        yield from beside
        return
    apart = [one for slot in slots if not slot.is_beside and (one := _look(seen, slot)) is not None]
    yield from (one for one in apart if any(_is_twin(one, other) for other in apart if other is not one))


def _is_twin(one: _Drawn, other: _Drawn) -> bool:
    level = abs(one.box.y_mid - other.box.y_mid) < 0.3 * one.of.word.size
    return one.side == other.side and level and abs(one.box.width - other.box.width) < 0.1 * one.box.width


# -- pixels ----------------------------------------------------------------------------------------


def _may_hold_box(seen: Piece, slot: Slot) -> bool:
    """Whether something stands in a slot beside rules of a table that run through it: these make a box by twos only."""
    size = slot.of.word.size
    if not _holds_mark(seen, slot.middle, size):
        return False
    piece, _, left = cut(seen, slot.box)
    rules = np.flatnonzero(marks(piece).all(axis=0)) if slot.is_beside else _NO_RULES
    apart, em = np.subtract.outer(rules, rules), size * seen.height
    pairs = (apart >= SMALLEST * em - 1) & (apart <= LARGEST * em + 1)
    return not rules.size or bool(pairs.any()) or _holds_mark(seen, slot.middle, size, rules + left)


def _holds_mark(seen: Piece, place: Box, size: float, rules: NDArray[np.int64] = _NO_RULES) -> bool:
    """Whether anything in a place is higher than a rule across it: a box, or a tick; `size` is of the type.

    `rules` are the columns of the page that do not count.
    """
    piece, _, left = cut(seen, place)
    if piece.size == 0 or int(piece.max()) - int(piece.min()) <= MARKED:
        return False
    inked = marks(piece)
    if len(rules):
        inked[:, [at - left for at in rules.tolist() if left <= at < left + piece.shape[1]]] = False
    rows: NDArray[np.bool_] = np.any(inked, axis=1)
    for _ in range(round(LEAST * size * seen.height) - 1):
        rows = rows[1:] & rows[:-1]
    return bool(rows.any())


def _dark(piece: Pixels) -> Darkness:
    """How dark each pixel is between paper and the darkest ink."""
    paper, ink = _percentile(piece, 80), int(piece.min())
    dark: Darkness = np.clip((np.float32(paper) - piece) / np.float32(max(paper - ink, MARKED)), 0, 1)
    return dark


def _percentile(values: NDArray[Any], percent: int) -> float:
    """As numpy's own, which takes ten times as long for so few values."""
    at, rest = divmod((values.size - 1) * percent, 100)
    low, high = np.partition(values, (at, min(at + 1, values.size - 1)), axis=None)[[at, min(at + 1, values.size - 1)]]
    return float(low) + (float(high) - float(low)) * rest / 100


def _look(seen: Piece, slot: Slot) -> _Drawn | None:
    """The box that stands in a slot, if one does."""
    piece, top, left = cut(seen, slot.box)
    if min(piece.shape) < 5 or int(piece.max()) - int(piece.min()) <= MARKED:
        return None
    dark = _dark(piece)
    ink = np.zeros((dark.shape[0] + 4, dark.shape[1] + 4), np.bool_)
    ink[2:-2, 2:-2] = dark > 0.3
    em = slot.of.word.size * seen.height
    found = _square(ink, em) or _circle(ink, em)
    if found is None:
        return None
    y, x, high, wide = found
    y, x = y - 2, x - 2
    inside, edge = _inside(dark, y, x, high, wide)
    if not inside.size or (x < 1 if slot.side == "left" else x + wide > dark.shape[1] - 2):
        return None  # what reaches out of the slot is something else
    height, width = seen.height, seen.width
    box = Box(
        x0=max(0.0, (left + x) / width), y0=max(0.0, (top + y) / height),
        x1=min(1.0, (left + x + wide) / width), y1=min(1.0, (top + y + high) / height),
    )  # fmt: skip
    if slot.is_beside:
        box = replace(box, y0=slot.of.word.box.y0, y1=slot.of.word.box.y1)  # in the line of its option
    blackened = edge > BLACKENED
    tint = _percentile(inside, 20)  # of a form's fields
    ground = 0.0 if blackened or tint > DEEPEST_TINT else tint
    share = float(np.clip(inside - ground, 0, 1).mean()) / max(1 - ground, 0.2)
    return _Drawn(box=box, share=share, blackened=blackened, of=slot.of, side=slot.side)


def _inside(dark: Darkness, y: int, x: int, high: int, wide: int) -> tuple[Darkness, float]:
    """What is well inside an outline, and how dark it is on the way there."""
    margin = max(2, round(0.22 * min(high, wide)))
    inside = dark[y + margin : y + high - margin + 1, x + margin : x + wide - margin + 1]
    rim = max(1, margin - max(1, margin // 3))
    around = dark[y + rim : y + high - rim + 1, x + rim : x + wide - rim + 1]
    ring = around.sum() - inside.sum()
    return inside, float(ring / max(around.size - inside.size, 1))


def _square(ink: NDArray[np.bool_], em: float) -> tuple[int, int, int, int] | None:
    """The largest square of closed sides: its upper row, left column, height and width."""
    rows, columns = ink.shape
    largest, smallest = min(round(LARGEST * em), rows - 1, columns - 1), max(5, round(SMALLEST * em))
    inked: dict[int, tuple[_Ink, _Ink]] = {}  # by how far a side may be off its line: along the rows, down the columns
    for side in range(largest, smallest - 1, -1):
        loose = max(1, round(0.05 * side))
        if loose not in inked:
            inked[loose] = _Ink(_thickened(ink, loose, 0)), _Ink(_thickened(ink, loose, 1).T)
        across, down = inked[loose]
        corner = round(0.15 * side)
        for high in {side, side - max(1, side // 12), side + max(1, side // 12)}:
            ways = (rows - high, columns - side)
            if high >= rows or not (across.may_have_two(side, corner, high) and down.may_have_two(high, corner, side)):
                continue
            level, upright = across.runs(side, corner), down.runs(high, corner).T
            closed = np.minimum.reduce([
                level[: ways[0]], level[high : high + ways[0]],
                upright[:, : ways[1]], upright[:, side : side + ways[1]],
            ])  # fmt: skip
            y, x = np.unravel_index(int(closed.argmax()), closed.shape)
            if closed[y, x] >= CLOSED and not _runs_over(ink, int(y), int(x), high, side):
                return int(y), int(x), high, side
    return None


def _thickened(ink: NDArray[np.bool_], by: int, axis: int) -> NDArray[np.bool_]:
    out = ink.copy()
    grown, given = (out, ink) if axis == 0 else (out.T, ink.T)
    for step in range(1, by + 1):
        grown[step:] |= given[:-step]
        grown[:-step] |= given[step:]
    return out


class _Ink:
    """Ink along lines, summed up to each place, so that how much a stretch holds is one subtraction."""

    def __init__(self, lines: NDArray[np.bool_]) -> None:
        self._total = np.zeros((lines.shape[0], lines.shape[1] + 1), np.int32)
        np.cumsum(lines, axis=1, out=self._total[:, 1:])
        all_ = self._total[:, -1]
        later = sliding_window_view(np.concatenate([all_, np.zeros_like(all_)]), len(all_))[: len(all_)]
        self._two: list[int] = np.minimum(all_[:, None], later).max(axis=0).tolist()  # by how far two lines are apart

    def may_have_two(self, length: int, corner: int, apart: int) -> bool:
        """Whether two lines so far apart hold as much ink at all as two sides of that length need."""
        return self._two[apart] >= CLOSED * (length - 2 * corner + 1)

    def runs(self, length: int, corner: int) -> NDArray[np.float64]:
        """Of each place, which part of the side that begins there has ink, without its corners."""
        ways = self._total.shape[1] - 1 - length
        end = length - corner + 1
        ink = self._total[:, end : end + ways] - self._total[:, corner : corner + ways]
        part: NDArray[np.float64] = ink / max(length - 2 * corner + 1, 1)
        return part


def _runs_over(ink: NDArray[np.bool_], y: int, x: int, high: int, wide: int) -> bool:
    """Whether the ink goes on outside: a dark band, or a picture."""
    out = max(2, round(0.12 * wide))
    around = ink[max(y - out, 0) : y + high + out + 1, max(x - out, 0) : x + wide + out + 1]
    inner = ink[max(y - 1, 0) : y + high + 2, max(x - 1, 0) : x + wide + 2]
    return bool(around.sum() - inner.sum() > 0.5 * max(around.size - inner.size, 1))


_ANGLES = np.linspace(0, 2 * np.pi, 24, endpoint=False).reshape(4, 6).T.reshape(6, 4)  # four by four all around
_SINES, _COSINES = np.sin(_ANGLES), np.cos(_ANGLES)


def _circle(ink: NDArray[np.bool_], em: float) -> tuple[int, int, int, int] | None:
    """The largest circle with ink all around: as `_square`."""
    rows, columns = ink.shape
    thick = _thickened(_thickened(ink, 1, 0), 1, 1).astype(np.int8)
    largest, smallest = min(round(LARGEST * em / 2), (rows - 1) // 2, (columns - 1) // 2), round(SMALLEST * em / 2)
    for radius in range(largest, max(3, smallest) - 1, -1):
        closed = _inked_around(thick, radius)
        if closed is None:
            continue
        y, x = np.unravel_index(int(closed.argmax()), closed.shape)
        size = 2 * radius
        if not _runs_over(ink, int(y), int(x), size, size):
            return int(y), int(x), size, size
    return None


def _inked_around(ink: NDArray[np.int8], radius: int) -> NDArray[np.int8] | None:
    """At how many angles circles of that radius have ink, by their upper left corners; None if too few everywhere."""
    rows, columns = ink.shape[0] - 2 * radius, ink.shape[1] - 2 * radius
    closed = np.zeros((rows, columns), np.int8)
    left = _ANGLES.size
    downs, acrosses = (np.rint(radius * (1 + part)).astype(np.int64).tolist() for part in (_SINES, _COSINES))
    for around in map(zip, downs, acrosses):
        for down, across in around:
            closed += ink[down : down + rows, across : across + columns]
            left -= 1
        if int(closed.max()) + left < CLOSED * _ANGLES.size:
            return None
    return closed


# -- which are ticked ------------------------------------------------------------------------------


def _told(drawn: list[_Drawn], slots: list[Slot], seen: Piece) -> Iterator[Word]:
    """A word for each box: ticked or not, as it differs from the empty ones; bullets alone tell nothing."""
    hollow = [one for one in drawn if not one.blackened]
    if not hollow and not any(one.is_inverse for one in drawn):
        return
    least = min([one.share for one in hollow], default=0.0)
    for one in drawn:
        ticked = one.blackened or one.share > TICK + min(least, 0.06)
        yield _word(one.of, one.box, ticked=ticked)
    with_box = {id(one.of) for one in drawn}
    left = [one for one in hollow if one.side == "left"]
    if len(left) * 2 >= len(hollow):
        yield from _bare(left, [s for s in slots if s.side == "left" and id(s.of) not in with_box], seen)


def _bare(hollow: list[_Drawn], slots: list[Slot], seen: Piece) -> Iterator[Word]:
    """Ticks without a box, where other options of the kind have empty ones."""
    for slot in slots:
        name = slot.of
        model = next((one for one in hollow if one.of.kind == name.kind), None)
        if model is None:
            continue
        x0 = name.box.x0 - (model.of.box.x0 - model.box.x0)
        if x0 < slot.box.x0:
            continue
        box = replace(name.word.box, x0=x0, x1=x0 + model.box.width)
        if _holds_mark(seen, box, name.word.size) and float(_dark(cut(seen, box)[0]).mean()) > BARE_TICK:
            yield _word(name, box, ticked=True)


def _word(name: OptionName, box: Box, *, ticked: bool) -> Word:
    return replace(name.word, text=TICKED if ticked else UNTICKED, box=box, doubt=DOUBT)


# -- words -----------------------------------------------------------------------------------------


def _replaced(words_: tuple[Word, ...], boxes: list[Word]) -> tuple[Word, ...]:
    """The words with those boxes that they do not tell themselves, and without the letters that lie in these."""
    new: list[Word] = []
    by_letters = any(_TICKED_LETTERS.issuperset(word.text) for word in words_)
    for box in boxes:
        same = any(box.box.covers(one.box) > 0.5 or one.box.covers(box.box) > 0.5 for one in new)
        if not same and not any(
            _tells(word, box, by_letters=by_letters) for word in words_ if _touches(word.box, box.box)
        ):
            new.append(box)
    if not new:
        return words_
    left = (
        _without(word, [one.box for one in new if one.box.y0 < word.box.y1 and word.box.y0 < one.box.y1])
        for word in words_
    )
    return (*(word for word in left if word is not None), *new)


def _touches(word: Box, box: Box) -> bool:
    """Whether a word is in a box's line and reaches into it: a tick is wider than its box, or as wide as its slot."""
    return box.x0 < word.x1 and word.x0 < box.x1 and box.y0 - box.height / 2 < word.y_mid < box.y1 + box.height / 2


def _tells(word: Word, box: Word, *, by_letters: bool) -> bool:
    """Whether a letter says the same as a box that is seen, or says that it is ticked.

    Where letters tick, an empty one is empty, be its shadow as dark as a tick: "❏" beside "✔".
    """
    letters = set(word.text)
    is_empty = box.text == UNTICKED or by_letters
    return bool(letters & _TICKED_LETTERS) or (is_empty and bool(letters & _EMPTY_LETTERS))


def _without(word: Word, boxes: list[Box]) -> Word | None:
    """A word without the letters at its ends that lie in a box, None where none is left."""
    advance = word.box.width / len(word.text)

    def lies_in(index: int) -> bool:
        middle = word.box.x0 + (index + 0.5) * advance
        return any(box.x0 <= middle <= box.x1 for box in boxes)

    if not boxes or not (len(word.text) == 1 or lies_in(0) or lies_in(len(word.text) - 1)):
        return word
    free = [index for index in range(len(word.text)) if not lies_in(index)]
    cut = {letter for index, letter in enumerate(word.text) if index not in free}
    if len(cut) > 2 or (any(letter.isalnum() for letter in cut - MARK_LETTERS) and not could_be_mark(word)):
        return word
    if not free:
        return None
    x0, x1 = word.box.x0 + free[0] * advance, word.box.x0 + (free[-1] + 1) * advance
    return replace(word, text=word.text[free[0] : free[-1] + 1], box=replace(word.box, x0=x0, x1=x1))
