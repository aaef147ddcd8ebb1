"""Where the names of options stand on a page, where a box or a mark of each may stand, and the ink that is there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache, reduce
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from cpe_core.document import Box, Word
from cpe_core.reading.raw_page import Piece, Pixels
from cpe_core.vocabulary import table, word_set, words

if TYPE_CHECKING:
    from numpy.typing import NDArray

_Firm: TypeAlias = tuple[float, int, Box]  # a word's middle, its place in the page's words, its box
MOST_OPTIONS = 80  # of one page that are looked at
LONGEST_NAME = 6  # words
LONGEST_CELL = 14  # words behind the name of a kind of credit
REACH = 2.4  # type sizes between an option and the far side of its box
FAR = 25.0  # the same, of options in a column: their boxes may stand in a column of their own
MARKED = 40  # steps of grey: something stands there that is no paper
LEAST_ROOM = 0.6  # type sizes beside an option, for a box to stand there

_OPENING = re.compile(r"[^\w\x00-\x7f]*")  # signs, but no punctuation
_CLOSING = re.compile(r"(?<![^\w\x00-\x7f])[^\w\x00-\x7f]*$")
MARK_LETTERS = frozenset("xXvVoOqnþýü¨")  # a cross that was typed; letters of symbol fonts


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionName:
    """A name that stands alone: its words (places in the page's), the box around its letters, what it is set in."""

    at: tuple[int, ...]
    box: Box
    word: Word
    key: str
    kind: str  # "method", "field" or "credit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Where a box of an option may stand, and on which side of it that is."""

    box: Box
    side: str
    of: OptionName
    cell: Box | None  # the same, as wide as a cell of a table may be; none in the midst of a sentence

    @property
    def is_beside(self) -> bool:
        return self.side in ("left", "right")

    @property
    def middle(self) -> Box:
        """It without the edges into which the letters around it reach."""
        box, em = self.box, self.of.word.size
        aside, down = min(0.2 * em, box.width / 3), min((0.45 if self.is_beside else 0.1) * em, box.height / 3)
        return Box(x0=box.x0 + aside, y0=box.y0 + down, x1=box.x1 - aside, y1=box.y1 - down)


def places(words_: Sequence[Word], aspect: float) -> list[Slot]:
    """Where boxes of the options on a page may stand; `aspect` is the page's width by its height."""
    names = _of_one_size([*_names(words_, aspect), *_kinds_of_credit(words_, aspect)])
    firm = _firm(words_) if names else []
    return [slot for name in names for slot in _slots(name, firm, names, aspect)]


def _of_one_size(names: list[OptionName]) -> list[OptionName]:
    """The names but for those in larger type than most, where several are printed: a word of a heading, or a logo's."""
    sizes = sorted(name.word.size for name in names)
    largest = _LARGEST_TYPE * sizes[len(sizes) // 2] if len(sizes) >= _SEVERAL else 1.0
    return [name for name in names if name.word.size <= largest]


_LARGEST_TYPE, _SEVERAL = 1.5, 3


@cache
def _known() -> tuple[dict[str, str], frozenset[str]]:
    """Each name (letters only) and what kind of option it is; and all beginnings of names."""
    methods = table("delivery_methods")
    spelled = {_key(s): "method" for kind in ("explicit", "labelled") for all_ in methods[kind].values() for s in all_}
    studies = table("fields_of_study")["canonical"]
    fields = [
        *studies,
        *(s for all_ in studies.values() for s in all_),
        *words("fields_of_study", "ambiguous", "names"),
    ]
    spelled |= {_key(s): "field" for s in fields if _key(s) not in spelled}
    return spelled, frozenset(name[:end] for name in spelled for end in range(1, len(name) + 1))


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold().replace("&", "and")))


def _names(words_: Sequence[Word], aspect: float) -> list[OptionName]:
    """Names of methods and fields of study that stand alone: whole words, with room or a mark on one side at least."""
    known, beginnings = _known()
    found: list[OptionName] = []
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
            found.append(_name(words_, tuple(at[:best]), names[best - 1], known[names[best - 1]]))
    return found


def _following(words_: Sequence[Word], first: int, aspect: float, most: int = LONGEST_NAME) -> Iterator[int]:
    """The words that go on behind one, as far as a name may reach."""
    before = words_[first]
    for index in range(first + 1, min(first + most, len(words_))):
        word = words_[index]
        if not _goes_on(before, word, aspect):
            return
        yield index
        before = word


def _goes_on(before: Word, word: Word, aspect: float) -> bool:
    gap = (word.box.x0 - before.box.x1) * aspect
    level = abs(word.box.y_mid - before.box.y_mid) < 0.4 * before.box.height
    return level and -0.2 * before.size < gap < 0.9 * before.size


def _kinds_of_credit(words_: Sequence[Word], aspect: float) -> list[OptionName]:
    """Kinds of credit that are listed, each with all that stands in its cell: "CPE (accountants; 174217)"."""
    kinds = word_set("cues", "amounts", "kinds")
    found: list[OptionName] = []
    for index, word in enumerate(words_):
        if word.text[:1].isupper() and _opening_letters(word.text) in kinds and len(found) < MOST_OPTIONS:
            first = index
            while first and index - first < 2 and _goes_on(words_[first - 1], words_[first], aspect):
                first -= 1
            if first and _goes_on(words_[first - 1], words_[first], aspect):
                continue  # in a sentence
            at = (first, *_following(words_, first, aspect, LONGEST_CELL))
            if index in at and words_[first].text[:1].isalpha() and not (found and first in found[-1].at):
                found.append(_name(words_, at, _key(words_[first].text + word.text), "credit"))
    return [one for one in found if any(are_listed(one, other, aspect) or _in_a_row(one, other) for other in found)]


def _in_a_row(one: OptionName, other: OptionName) -> bool:
    return one.key != other.key and abs(one.box.y_mid - other.box.y_mid) < 0.5 * one.word.size


@lru_cache(maxsize=4096)
def _opening_letters(text: str) -> str:
    letters = re.match(r"[A-Z]+", text)
    return letters[0].lower() if letters else ""


def _name(words_: Sequence[Word], at: tuple[int, ...], key: str, kind: str) -> OptionName:
    first, last = words_[at[0]], words_[at[-1]]
    opening, closing = _OPENING.match(first.text), _CLOSING.search(last.text)
    x0 = first.box.x0 + first.box.width * (opening.end() if opening else 0) / len(first.text)
    x1 = last.box.x1 - last.box.width * (len(last.text) - closing.start() if closing else 0) / len(last.text)
    around = Box.around(words_[index].box for index in at)
    return OptionName(at=at, box=replace(around, x0=x0, x1=max(x1, x0)), word=first, key=key, kind=kind)


def _slots(name: OptionName, firm: list[_Firm], names: Sequence[OptionName], aspect: float) -> Iterator[Slot]:
    """Where a box of this option may stand: beside it up to the next word; over and under it in a row of options."""
    em, wide = name.word.size, name.word.size / aspect
    mid = name.box.y_mid
    around = firm[bisect_left(firm, (mid - em,)) : bisect_right(firm, (mid + em,))]
    level = [box for middle, index, box in around if abs(middle - mid) < 0.7 * em and index not in name.at]
    listed = any(are_listed(name, other, aspect) for other in names)
    left = max([name.box.x0 - (2 if listed else 1) * REACH * wide, *(b.x1 for b in level if b.x_mid < name.box.x_mid)])
    right = min([name.box.x1 + (FAR if listed else REACH) * wide, *(b.x0 for b in level if b.x_mid > name.box.x_mid)])
    top, bottom = max(mid - em, 0.0), min(mid + em, 1.0)
    if name.box.x0 - left > LEAST_ROOM * wide:
        box = Box(x0=max(left, 0.0), y0=top, x1=name.box.x0, y1=bottom)
        yield Slot(box=box, side="left", of=name, cell=box)
    if right - name.box.x1 > LEAST_ROOM * wide:
        box = Box(x0=name.box.x1, y0=top, x1=min(right, 1.0), y1=bottom)
        yield Slot(box=box, side="right", of=name, cell=box)
    row = [other.box for other in names if abs(other.box.y_mid - mid) < 0.5 * em]
    if len(row) < 2:
        return
    stands_alone = not any(b.x1 > name.box.x0 - wide and b.x0 < name.box.x1 + wide for b in level)
    before = max((other.x1 for other in row if other.x1 < name.box.x0), default=name.box.x0 - 2 * wide)
    behind = min((other.x0 for other in row if other.x0 > name.box.x1), default=name.box.x1 + 2 * wide)
    left, right = max((before + name.box.x0) / 2, 0.0), min((behind + name.box.x1) / 2, 1.0)
    for side, y0, y1 in (("over", mid - 2.9 * em, mid - 0.7 * em), ("under", mid + 0.7 * em, mid + 2.9 * em)):
        if y0 < 0.0 or y1 > 1.0:
            continue  # the edge of a scan is no mark
        slot = Box(x0=name.box.x0, y0=y0, x1=name.box.x1, y1=y1)
        near = [box for _, _, box in firm if slot.y0 < box.y1 and box.y0 < slot.y1]
        amount = next((box for box in near if slot.covers(box) > 0.0), None) if name.kind == "credit" else None
        if side == "under" and amount is not None and amount.width < 3 * wide:  # the mark stands under it
            slot = replace(slot, y0=min(amount.y1, 1.0), y1=min(amount.y1 + 2.2 * em, 1.0))
            near = [box for _, _, box in firm if slot.y0 < box.y_mid < slot.y1]
        if not any(slot.covers(box) > 0.0 for box in near):
            cell = replace(slot, x0=left, x1=right)
            is_free = not any(cell.covers(box) > 0.0 for box in near)
            yield Slot(box=slot, side=side, of=name, cell=(cell if is_free else slot) if stands_alone else None)


def are_listed(one: OptionName, other: OptionName, aspect: float) -> bool:
    """Whether two options stand under one another."""
    em = one.word.size
    return (
        one.key != other.key
        and one.kind == other.kind
        and abs(one.box.x0 - other.box.x0) * aspect < 0.5 * em
        and abs(one.box.y_mid - other.box.y_mid) < 3 * em
    )


def _firm(words_: Sequence[Word]) -> list[_Firm]:
    """The words that cannot be marks, from top to bottom."""
    firm = [(word.box.y_mid, n, word.box) for n, word in enumerate(words_) if not could_be_mark(word)]
    return sorted(firm, key=itemgetter(0))


def could_be_mark(word: Word) -> bool:
    """Whether a word may be what stands in a box: OCR reads a tick as any letter ("J", "V")."""
    return _is_mark(word.text) or (word.source == "ocr" and len(word.text) == 1 and word.text.isalpha())


@lru_cache(maxsize=4096)
def _is_mark(text: str) -> bool:
    """Whether a text may be a mark; brackets tell themselves what is in them."""
    return text in MARK_LETTERS or not any(letter.isascii() or letter.isalnum() for letter in text)


# -- ink -------------------------------------------------------------------------------------------


def cut(seen: Piece, box: Box) -> tuple[Pixels, int, int]:
    """What is seen in a box, each pixel by its darkest colour, and its upper row and left column on the page."""
    y0, x0 = max(int(box.y0 * seen.height), seen.top), max(int(box.x0 * seen.width), seen.left)
    y1, x1 = int(box.y1 * seen.height) + 1, int(box.x1 * seen.width) + 1
    piece = seen.pixels[y0 - seen.top : max(y1 - seen.top, 0), x0 - seen.left : max(x1 - seen.left, 0)]
    colours = [piece[:, :, colour] for colour in range(piece.shape[2])]
    return reduce(np.minimum, colours), y0, x0  # ten times as fast as their least along the axis


def marks(piece: Pixels) -> NDArray[np.bool_]:
    """Where there is no paper."""
    dark: NDArray[np.bool_] = piece < int(piece.max()) - MARKED
    return dark
