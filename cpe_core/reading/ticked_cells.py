"""Ticks without a box, in the cells of a table: of equal places beside listed options some hold ink, others paper.

What the mark is does not matter: a cross, a tick, a dot, a ring, a cell that is filled. Where every place holds one,
they are bullets; where none does, nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from cpe_core.document import Box, Word
from cpe_core.reading.option_places import MARKED, OptionName, Slot, cut, marks
from cpe_core.reading.raw_page import Piece
from cpe_core.vocabulary import word_set

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Inked: TypeAlias = NDArray[np.bool_]

LEAST = 0.35, 0.28  # type sizes that a mark is high and wide
THIN = 0.35  # type sizes; what is longer and as thin is a rule
LONG = 1.3  # type sizes that a rule is long
SLANT = 0.08  # type sizes that it may step aside on the way: in photos rules are aslant
OFF = 0.55  # type sizes that a mark's middle may lie above or below its option's
APART = 0.3  # type sizes of paper between one mark and the next
IN_COLUMN = 1.5  # type sizes between the middles of the marks of one column


def lists_of(slots: Sequence[Slot]) -> list[list[Slot]]:
    """The places on one side of options that are listed: under one another, or of those in a row over or under them."""
    lists: list[list[Slot]] = []
    for slot in (one for one in slots if one.cell is not None):
        same = next((one for one in lists if _is_next(one[-1], slot)), None)
        if same is None:
            lists.append([slot])
        else:
            same.append(slot)
    return [one for one in lists if len({slot.of.key for slot in one}) > 1]


def _is_next(last: Slot, slot: Slot) -> bool:
    a, b, em = last.of.box, slot.of.box, slot.of.word.size
    if last.side != slot.side or last.of.kind != slot.of.kind:
        return False
    if not slot.is_beside:
        return abs(a.y_mid - b.y_mid) < 0.5 * em
    return abs(a.x0 - b.x0) < 0.5 * em and 0 < b.y_mid - a.y_mid < 4 * em


def ticked_cells(
    seen: Piece, slots: Sequence[Slot], held: Sequence[Slot], words_: Sequence[Word]
) -> list[tuple[OptionName, Box, bool]]:
    """Options with the places of their marks and whether these are there; something may stand only in those `held`."""
    holds = {id(slot) for slot in held}
    for listed in sorted(lists_of(slots), key=lambda one: not one[0].is_beside):
        ink = {id(slot): found for slot in listed if id(slot) in holds and (found := _mark(seen, slot)) is not None}
        told = [*_told(listed, ink, seen.height / seen.width, words_)] if ink else []
        if told:
            return told
    return []


def _told(
    listed: Sequence[Slot], ink: dict[int, Box], tall: float, words_: Sequence[Word]
) -> Iterator[tuple[OptionName, Box, bool]]:
    marked = [slot for slot in listed if id(slot) in ink]
    first = ink[id(marked[0])]
    em = marked[0].of.word.size
    half = em * tall / 4
    blank = [slot for slot in listed if id(slot) not in ink]
    if marked[0].is_beside:
        denied = [slot for slot in marked if _stands_under(ink[id(slot)], "no", words_, em)]
        marked = [slot for slot in marked if slot not in denied]
        if denied and not all(_stands_under(ink[id(slot)], "yes", words_, em) for slot in marked):
            return
        if any(abs(ink[id(slot)].x_mid - ink[id(marked[0])].x_mid) > IN_COLUMN * em * tall for slot in marked):
            return
        column = Box.around(ink[id(slot)] for slot in marked or denied)
        reach = [s for s in blank if s.box.x0 - half < column.x0 and column.x1 < s.box.x1 + half]
        first, blank = column, reach + denied
    if not blank:
        return
    for slot in (*marked, *blank):
        name = slot.of.word.box
        if slot.is_beside:
            place = Box(x0=first.x_mid - half, y0=name.y0, x1=first.x_mid + half, y1=name.y1)
        else:
            middle, near = slot.of.box.x_mid, slot.of.box.y_mid + (-em if slot.side == "over" else em)
            place = Box(x0=middle - half, y0=near - em / 4, x1=middle + half, y1=near + em / 4)
        yield slot.of, place, slot in marked


def _stands_under(mark: Box, answer: str, words_: Sequence[Word], em: float) -> bool:
    """Whether the nearest word over a mark, in its column, is a yes or a no."""
    over = [w for w in words_ if w.box.y1 < mark.y0 and w.box.x0 - em / 2 < mark.x_mid < w.box.x1 + em / 2]
    nearest = max((w for w in over if len(w.text) > 1), key=lambda word: word.box.y1, default=None)
    return nearest is not None and nearest.text.lower() in word_set("cues", "answers", answer)


def _mark(seen: Piece, slot: Slot) -> Box | None:
    """The mark in a place, apart from the rules around it."""
    piece, top, left = cut(seen, slot.cell or slot.box)
    em = slot.of.word.size * seen.height
    if min(piece.shape) < LEAST[0] * em or int(piece.max()) - int(piece.min()) <= MARKED:
        return None
    inked = _without_rules(marks(piece), em)
    found = [one for one in _apart(inked, em) if _is_mark(inked, one, slot, em)]
    if not found:
        return None
    y0, x0, y1, x1 = max(found, key=lambda one: one[2] - one[0])
    return Box(
        x0=(left + x0) / seen.width, y0=(top + y0) / seen.height,
        x1=(left + x1) / seen.width, y1=(top + y1) / seen.height,
    )  # fmt: skip


_Extent: TypeAlias = tuple[int, int, int, int]  # top, left, bottom, right in pixels


def _is_mark(inked: Inked, one: _Extent, slot: Slot, em: float) -> bool:
    y0, x0, y1, x1 = one
    high, wide = inked.shape
    if y1 - y0 < LEAST[0] * em or x1 - x0 < LEAST[1] * em:
        return False
    if not slot.is_beside:  # what reaches in from the next cell does not stand under the name
        cell = slot.cell or slot.box
        middle = wide * (slot.of.box.x_mid - cell.x0) / cell.width
        return x0 <= middle <= x1 or (x0 > 0 and x1 < wide)
    touches_name = x0 == 0 if slot.side == "right" else x1 == wide
    runs_on = y0 == 0 and y1 == high and inked[y0:y1, x0:x1].mean() < 0.8  # a stroke of something larger
    return not touches_name and not runs_on and abs((y0 + y1) / 2 - high / 2) < OFF * em


def _apart(inked: Inked, em: float) -> Iterator[_Extent]:
    """The pieces of ink with paper between them, from left to right."""
    columns = np.flatnonzero(inked.any(axis=0))
    for run in np.split(columns, np.flatnonzero(np.diff(columns) > APART * em) + 1):
        if run.size:
            rows = np.flatnonzero(inked[:, run[0] : run[-1] + 1].any(axis=1))
            yield int(rows[0]), int(run[0]), int(rows[-1]) + 1, int(run[-1]) + 1


def _without_rules(inked: Inked, em: float) -> Inked:
    thin, by = max(2, round(THIN * em)), max(1, round(SLANT * em))
    across = _in_runs(_thickened(inked, by), round(LONG * em)) & ~_in_runs(inked.T, thin).T
    down = _in_runs(_thickened(inked.T, by), round(LONG * em)).T & ~_in_runs(inked, thin)
    rest: Inked = inked & ~across & ~down
    return rest


def _thickened(inked: Inked, by: int) -> Inked:
    """With the ink of so many rows above and below."""
    out = inked.copy()
    for step in range(1, by + 1):
        out[step:] |= inked[:-step]
        out[:-step] |= inked[step:]
    return out


def _in_runs(inked: Inked, length: int) -> Inked:
    """Which pixels lie in a run of ink along the rows that is at least so long."""
    out = np.zeros_like(inked)
    ways = inked.shape[1] - length + 1
    if ways > 0:
        full = sliding_window_view(inked, length, axis=1).all(axis=2)
        for step in range(length):
            out[:, step : step + ways] |= full
    return out
