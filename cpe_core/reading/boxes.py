"""Boxes to tick that are drawn, or stand only in pixels: each becomes a word ☐ or ☒ beside its option.

Ticks are drawn in a hundred ways (lines, letters of symbol fonts, a typed X, a pen), and all of them are ink inside a
square or a circle. So the pixels are looked at, and only where something that is no word stands beside the name of a
delivery method or of a field of study. Such a word carries a doubt. A letter or a form that says "ticked" is believed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache, reduce
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cpe_core.document import Box, Word
from cpe_core.reading.forms import TICKED, UNTICKED
from cpe_core.reading.raw_page import LONGEST_SIDE, Piece, Pixels
from cpe_core.vocabulary import table, words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Darkness: TypeAlias = NDArray[np.float32]  # rows and columns; 0 is paper, 1 the darkest ink around

_Firm: TypeAlias = tuple[float, int, Box]  # a word's middle, its place in the page's words, its box
DOUBT = "a tick that is only seen, not written"
GLANCE = 900  # pixels of the longer side in which a box can be found, but not judged
MOST_OPTIONS = 80  # of one page that are looked at
LONGEST_NAME = 6  # words
REACH = 2.4  # type sizes between an option and the far side of its box
FAR = 25.0  # the same, of options in a column: their boxes may stand in a column of their own
LEAST_ROOM = 0.6  # type sizes beside an option, for a box to stand there
SMALLEST, LARGEST = 0.45, 1.7  # sides of a box, in type sizes
CLOSED = 0.88  # of each side, or of the circle, that has ink
BLACKENED = 0.6  # just inside the outline: the box is filled
DEEPEST_TINT = 0.35  # of an empty field; what is darker is the dot of a radio button
TICK = 0.045  # of the inside that has ink, more than an empty box beside it
BARE_TICK = 0.06  # of the place where others have a box
MARKED = 40  # steps of grey: something stands there that is no paper

_NO_RULES = np.empty(0, np.int64)
_OPENING = re.compile(r"[^\w\x00-\x7f]*")  # signs, but no punctuation
_CLOSING = re.compile(r"(?<![^\w\x00-\x7f])[^\w\x00-\x7f]*$")
_MARK_LETTERS = frozenset("xXvVoOqnþýü¨")  # a cross that was typed; letters of symbol fonts
_TICKED_LETTERS = frozenset("☒☑✓✔✗✘⊠")
_EMPTY_LETTERS = frozenset("☐□❏❐❑❒○◯")


@dataclass(frozen=True, slots=True, kw_only=True)
class _OptionName:
    """A name that stands alone: its words (places in the page's), the box around its letters, what it is set in."""

    at: tuple[int, ...]
    box: Box
    word: Word
    key: str
    is_method: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Slot:
    """Where a box of an option may stand, and on which side of it that is."""

    box: Box
    side: str
    of: _OptionName

    @property
    def is_beside(self) -> bool:
        return self.side in ("left", "right")

    @property
    def middle(self) -> Box:
        """It without the edges into which the letters around it reach."""
        box, em = self.box, self.of.word.size
        aside, down = min(0.2 * em, box.width / 3), min(0.45 * em, box.height / 3)
        return Box(x0=box.x0 + aside, y0=box.y0 + down, x1=box.x1 - aside, y1=box.y1 - down)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawn:
    """A square or a circle on the page, and the ink in it: `blackened` ones are bullets unless others are not."""

    box: Box
    share: float
    blackened: bool
    of: _OptionName
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
    names = _names(words_, aspect) if seen.pixels.size else []
    firm = _firm(words_) if names else []
    slots = [_Slot(box=box, side=side, of=name) for name in names for side, box in _slots(name, firm, names, aspect)]
    for longest in (GLANCE, LONGEST_SIDE):
        slots = [slot for slot in slots if _may_hold_box(seen, slot)]
        if not slots:
            return words_
        seen = finely(longest, Box.around(slot.box for slot in slots))
        if longest == GLANCE and max(seen.width, seen.height) < LONGEST_SIDE and not any(_looked_at(seen, slots)):
            return words_
    return _replaced(words_, [*_told([*_looked_at(seen, slots)], slots, seen)])


def _looked_at(seen: Piece, slots: list[_Slot]) -> Iterator[_Drawn]:
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


# -- options ---------------------------------------------------------------------------------------


@cache
def _known() -> tuple[dict[str, bool], frozenset[str]]:
    """Each name (letters only) and whether it is a method's; and all beginnings of names."""
    methods = table("delivery_methods")
    spelled = {_key(s): True for kind in ("explicit", "labelled") for all_ in methods[kind].values() for s in all_}
    studies = table("fields_of_study")["canonical"]
    fields = [
        *studies,
        *(s for all_ in studies.values() for s in all_),
        *words("fields_of_study", "ambiguous", "names"),
    ]
    spelled |= {_key(s): False for s in fields if _key(s) not in spelled}
    return spelled, frozenset(name[:end] for name in spelled for end in range(1, len(name) + 1))


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold().replace("&", "and")))


def _names(words_: Sequence[Word], aspect: float) -> list[_OptionName]:
    """Names of methods and fields of study that stand alone: whole words, with room or a mark on one side at least."""
    known, beginnings = _known()
    found: list[_OptionName] = []
    taken: set[int] = set()
    keys = [_key(word.text) for word in words_]
    for first in [index for index, key in enumerate(keys) if key in beginnings]:
        if first in taken or len(found) >= MOST_OPTIONS:
            continue
        key = keys[first]
        at, best = [first], (1 if key in known else 0)
        names = [key]
        for index in _following(words_, first, aspect):
            key += keys[index]
            if key not in beginnings:
                break
            at.append(index)
            names.append(key)
            best = len(at) if key in known else best
        if best:
            taken |= set(at[:best])
            found.append(_name(words_, tuple(at[:best]), names[best - 1], is_method=known[names[best - 1]]))
    return found


def _following(words_: Sequence[Word], first: int, aspect: float) -> Iterator[int]:
    """The words that go on behind one, as far as a name may reach."""
    before = words_[first]
    for index in range(first + 1, min(first + LONGEST_NAME, len(words_))):
        word = words_[index]
        gap = (word.box.x0 - before.box.x1) * aspect
        level = abs(word.box.y_mid - before.box.y_mid) < 0.4 * before.box.height
        if not level or not -0.2 * before.size < gap < 0.9 * before.size:
            return
        yield index
        before = word


def _name(words_: Sequence[Word], at: tuple[int, ...], key: str, *, is_method: bool) -> _OptionName:
    first, last = words_[at[0]], words_[at[-1]]
    opening, closing = _OPENING.match(first.text), _CLOSING.search(last.text)
    x0 = first.box.x0 + first.box.width * (opening.end() if opening else 0) / len(first.text)
    x1 = last.box.x1 - last.box.width * (len(last.text) - closing.start() if closing else 0) / len(last.text)
    around = Box.around(words_[index].box for index in at)
    return _OptionName(at=at, box=replace(around, x0=x0, x1=max(x1, x0)), word=first, key=key, is_method=is_method)


def _slots(
    name: _OptionName, firm: list[_Firm], names: Sequence[_OptionName], aspect: float
) -> Iterator[tuple[str, Box]]:
    """Where a box of this option may stand: beside it up to the next word; over and under it in a row of options."""
    em, wide = name.word.size, name.word.size / aspect
    mid = name.box.y_mid
    around = firm[bisect_left(firm, (mid - em,)) : bisect_right(firm, (mid + em,))]
    level = [box for middle, index, box in around if abs(middle - mid) < 0.7 * em and index not in name.at]
    listed = any(_are_listed(name, other, aspect) for other in names)
    left = max([name.box.x0 - (2 if listed else 1) * REACH * wide, *(b.x1 for b in level if b.x_mid < name.box.x_mid)])
    right = min([name.box.x1 + (FAR if listed else REACH) * wide, *(b.x0 for b in level if b.x_mid > name.box.x_mid)])
    top, bottom = max(mid - em, 0.0), min(mid + em, 1.0)
    if name.box.x0 - left > LEAST_ROOM * wide:
        yield "left", Box(x0=max(left, 0.0), y0=top, x1=name.box.x0, y1=bottom)
    if right - name.box.x1 > LEAST_ROOM * wide:
        yield "right", Box(x0=name.box.x1, y0=top, x1=min(right, 1.0), y1=bottom)
    if sum(abs(other.box.y_mid - mid) < 0.5 * em for other in names) < 2:
        return
    for side, y0, y1 in (("over", mid - 2.9 * em, mid - 0.7 * em), ("under", mid + 0.7 * em, mid + 2.9 * em)):
        slot = Box(x0=name.box.x0, y0=max(y0, 0.0), x1=name.box.x1, y1=min(max(y1, 0.0), 1.0))
        if not any(slot.covers(box) > 0.0 for _, _, box in firm):
            yield side, slot


def _are_listed(one: _OptionName, other: _OptionName, aspect: float) -> bool:
    """Whether two options stand under one another."""
    em = one.word.size
    return (
        one.key != other.key
        and one.is_method == other.is_method
        and abs(one.box.x0 - other.box.x0) * aspect < 0.5 * em
        and abs(one.box.y_mid - other.box.y_mid) < 3 * em
    )


def _firm(words_: Sequence[Word]) -> list[_Firm]:
    """The words that cannot be marks, from top to bottom."""
    firm = [(word.box.y_mid, n, word.box) for n, word in enumerate(words_) if not _could_be_mark(word.text)]
    return sorted(firm, key=itemgetter(0))


@lru_cache(maxsize=4096)
def _could_be_mark(text: str) -> bool:
    """Whether a word may be what stands in a box; brackets tell themselves what is in them."""
    return text in _MARK_LETTERS or not any(letter.isascii() or letter.isalnum() for letter in text)


# -- pixels ----------------------------------------------------------------------------------------


def _cut(seen: Piece, box: Box) -> tuple[Pixels, int, int]:
    """What is seen in a box, each pixel by its darkest colour, and its upper row and left column on the page."""
    y0, x0 = max(int(box.y0 * seen.height), seen.top), max(int(box.x0 * seen.width), seen.left)
    y1, x1 = int(box.y1 * seen.height) + 1, int(box.x1 * seen.width) + 1
    piece = seen.pixels[y0 - seen.top : max(y1 - seen.top, 0), x0 - seen.left : max(x1 - seen.left, 0)]
    colours = [piece[:, :, colour] for colour in range(piece.shape[2])]
    return reduce(np.minimum, colours), y0, x0  # ten times as fast as their least along the axis


def _may_hold_box(seen: Piece, slot: _Slot) -> bool:
    """Whether something stands in a slot beside rules of a table that run through it: these make a box by twos only."""
    size = slot.of.word.size
    if not _holds_mark(seen, slot.middle, size):
        return False
    piece, _, left = _cut(seen, slot.box)
    rules = np.flatnonzero(_marks(piece).all(axis=0)) if slot.is_beside else _NO_RULES
    apart, em = np.subtract.outer(rules, rules), size * seen.height
    pairs = (apart >= SMALLEST * em - 1) & (apart <= LARGEST * em + 1)
    return not rules.size or bool(pairs.any()) or _holds_mark(seen, slot.middle, size, rules + left)


def _holds_mark(seen: Piece, place: Box, size: float, rules: NDArray[np.int64] = _NO_RULES) -> bool:
    """Whether anything in a place is higher than a rule across it: a box, or a tick; `size` is of the type.

    `rules` are the columns of the page that do not count.
    """
    piece, _, left = _cut(seen, place)
    if piece.size == 0 or int(piece.max()) - int(piece.min()) <= MARKED:
        return False
    marks = _marks(piece)
    if len(rules):
        marks[:, [at - left for at in rules.tolist() if left <= at < left + piece.shape[1]]] = False
    rows: NDArray[np.bool_] = np.any(marks, axis=1)
    for _ in range(round(SMALLEST * size * seen.height) - 1):
        rows = rows[1:] & rows[:-1]
    return bool(rows.any())


def _marks(piece: Pixels) -> NDArray[np.bool_]:
    marks: NDArray[np.bool_] = piece < int(piece.max()) - MARKED
    return marks


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


def _look(seen: Piece, slot: _Slot) -> _Drawn | None:
    """The box that stands in a slot, if one does."""
    piece, top, left = _cut(seen, slot.box)
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
    for places in map(zip, downs, acrosses):
        for down, across in places:
            closed += ink[down : down + rows, across : across + columns]
            left -= 1
        if int(closed.max()) + left < CLOSED * _ANGLES.size:
            return None
    return closed


# -- which are ticked ------------------------------------------------------------------------------


def _told(drawn: list[_Drawn], slots: list[_Slot], seen: Piece) -> Iterator[Word]:
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


def _bare(hollow: list[_Drawn], slots: list[_Slot], seen: Piece) -> Iterator[Word]:
    """Ticks without a box, where other options of the kind have empty ones."""
    for slot in slots:
        name = slot.of
        model = next((one for one in hollow if one.of.is_method == name.is_method), None)
        if model is None:
            continue
        x0 = name.box.x0 - (model.of.box.x0 - model.box.x0)
        if x0 < slot.box.x0:
            continue
        box = replace(name.word.box, x0=x0, x1=x0 + model.box.width)
        if _holds_mark(seen, box, name.word.size) and float(_dark(_cut(seen, box)[0]).mean()) > BARE_TICK:
            yield _word(name, box, ticked=True)


def _word(name: _OptionName, box: Box, *, ticked: bool) -> Word:
    return replace(name.word, text=TICKED if ticked else UNTICKED, box=box, doubt=DOUBT)


# -- words -----------------------------------------------------------------------------------------


def _replaced(words_: tuple[Word, ...], boxes: list[Word]) -> tuple[Word, ...]:
    """The words with those boxes that they do not tell themselves, and without the letters that lie in these."""
    new: list[Word] = []
    for box in boxes:
        same = any(box.box.covers(one.box) > 0.5 or one.box.covers(box.box) > 0.5 for one in new)
        if not same and not any(_tells(word, box) for word in words_ if _lies_in(word.box, box.box)):
            new.append(box)
    if not new:
        return words_
    left = (
        _without(word, [one.box for one in new if one.box.y0 < word.box.y1 and word.box.y0 < one.box.y1])
        for word in words_
    )
    return (*(word for word in left if word is not None), *new)


def _lies_in(word: Box, box: Box) -> bool:
    return box.x0 < word.x_mid < box.x1 and box.y0 - box.height / 2 < word.y_mid < box.y1 + box.height / 2


def _tells(word: Word, box: Word) -> bool:
    """Whether a letter says the same as a box that is seen, or says that it is ticked."""
    letters = set(word.text)
    return bool(letters & _TICKED_LETTERS) or (box.text == UNTICKED and bool(letters & _EMPTY_LETTERS))


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
    if len(cut) > 2 or any(letter.isalnum() for letter in cut - _MARK_LETTERS):
        return word
    if not free:
        return None
    x0, x1 = word.box.x0 + free[0] * advance, word.box.x0 + (free[-1] + 1) * advance
    return replace(word, text=word.text[free[0] : free[-1] + 1], box=replace(word.box, x0=x0, x1=x1))
