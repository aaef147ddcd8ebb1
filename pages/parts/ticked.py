"""The records a person has ticked, by id: a table and cards know positions, and positions slip."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from hashlib import sha256

import pandas as pd
import streamlit as st

_TICKED = "ticked"


@dataclass(slots=True, kw_only=True)
class Ticked:
    """Those of a sheet, and how often each of the two ways to tick has to be drawn anew to show what the other did."""

    ids: tuple[int, ...] = ()
    table: int = 0
    cards: int = 0

    def in_table(self, ids: Iterable[int]) -> None:
        """What is ticked in the table is all that is ticked."""
        new = tuple(ids)
        if {*new} != {*self.ids}:
            self.cards += 1
        self.ids = new

    def in_cards(self, ids: Iterable[int], among: Container[int]) -> None:
        """What is ticked in the cards; of those of which no card is drawn, what was."""
        self.ids = (*ids, *(one for one in self.ids if one not in among))
        self.table += 1


def ticked(sheet_id: int) -> Ticked:
    there: dict[int, Ticked] = st.session_state.setdefault(_TICKED, {})
    return there.setdefault(sheet_id, Ticked())


def untick(sheet_id: int) -> None:
    """A button's callback: none is ticked any more."""
    held = ticked(sheet_id)
    held.in_table(())
    held.table += 1


def keep_shown(held: Ticked, table: pd.DataFrame) -> None:
    """What a filter hides, or what has left the sheet, is not ticked: an act is on what a person sees."""
    shown = set(table.index)
    held.ids = tuple(one for one in held.ids if one in shown)


def rows_key(held: Ticked, table: pd.DataFrame) -> str:
    """A key for a widget that knows rows by position: another as soon as the rows, or their order, are."""
    return f"records-{sha256(table.index.to_numpy().tobytes()).hexdigest()[:12]}-{held.table}"
