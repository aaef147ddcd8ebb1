"""The records that the review page goes through: those the sheet page lists, in its order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace

import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Sheet
from cpe_core.store.saved_records import Which
from pages.parts.filters import Filters, asked, chosen

_WALK = "walk"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Begun:
    """As it was when it began: what a person edits on the way moves no record to where they were already."""

    sheet_id: int
    filters: Filters
    places: Mapping[int, int]  # of every record of the sheet, asked for or not
    asked: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """Ids in the order in which they are gone through; `places` also of records that are not among them."""

    ids: tuple[int, ...]
    places: Mapping[int, int]

    def place(self, record_id: int) -> int:
        return self.places.get(record_id, len(self.places))

    def neighbours(self, record_id: int) -> tuple[int, int]:
        """The record before this one and the one after; itself where there is none."""
        here = self.place(record_id)
        at = bisect_left(self.ids, here, key=self.place)
        beyond = bisect_right(self.ids, here, key=self.place)
        return (self.ids[at - 1] if at else record_id, self.ids[beyond] if beyond < len(self.ids) else record_id)

    def number(self, record_id: int) -> int | None:
        """Which one it is, from 1; None when it is not among them."""
        at = bisect_left(self.ids, self.place(record_id), key=self.place)
        return at + 1 if at < len(self.ids) and self.ids[at] == record_id else None


def walk(t: Tracker, sheet: Sheet, which: Which) -> Walk:
    """Those of `which` that the URL's filters ask for. What lies in the trash is in no list of the sheet."""
    ids = t.queue(sheet.id, which)
    if which == "trash":
        return Walk(ids=ids, places={one: one for one in ids})
    begun = _begun(t, sheet, ids)
    return Walk(ids=tuple(sorted(begun.asked.intersection(ids), key=begun.places.__getitem__)), places=begun.places)


def _begun(t: Tracker, sheet: Sheet, ids: tuple[int, ...]) -> _Begun:
    """The one that goes on, unless other records are asked for, or new ones have come."""
    filters = replace(asked(), look=False)  # which of them need a look is asked anew at each step
    begun: _Begun | None = st.session_state.get(_WALK)
    if begun is None or (begun.sheet_id, begun.filters) != (sheet.id, filters) or not begun.places.keys() >= {*ids}:
        everyone = chosen(t, sheet, Filters(sort=filters.sort)).index
        begun = st.session_state[_WALK] = _Begun(
            sheet_id=sheet.id,
            filters=filters,
            places={int(one): place for place, one in enumerate(everyone)},
            asked=frozenset(map(int, chosen(t, sheet, filters).index)),
        )
    return begun


def begin_anew() -> None:
    """On the sheet page: the next walk is through what it lists by then."""
    st.session_state.pop(_WALK, None)
