"""The records a person has ticked, by id: a table and cards know positions, and positions slip."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

import pandas as pd
import streamlit as st

_TICKED = "ticked"


@dataclass(slots=True, kw_only=True)
class Ticked:
    """Those of a sheet, and how often each of the two ways to tick has to be drawn anew to show what the other did."""

    sheet_id: int
    ids: tuple[int, ...] = ()
    rows: bytes = b""  # the ids of the table as it was drawn last
    table: int = 0
    cards: int = 0

    def in_table(self, ids: Iterable[int]) -> None:
        """What is ticked in the table is all that is ticked."""
        new = tuple(ids)
        if {*new} != {*self.ids}:
            self.cards += 1
        self.ids = new

    def in_rows(self, table: pd.DataFrame, rows: Iterable[int]) -> None:
        """The same, by the positions that the widget returns."""
        self.in_table(int(one) for one in table.index[[row for row in sorted(rows) if row < len(table)]])

    def in_cards(self, ids: Iterable[int], among: Container[int]) -> None:
        """What is ticked in the cards; of those of which no card is drawn, what was."""
        self.ids = (*ids, *(one for one in self.ids if one not in among))
        self.table += 1

    def only_among(self, table: pd.DataFrame) -> None:
        """What a filter hides, or what has left the sheet, is not ticked: an act is on what a person sees."""
        shown = set(table.index)
        left = tuple(one for one in self.ids if one in shown)
        self.cards += left != self.ids
        self.ids = left

    def rows_key(self, table: pd.DataFrame) -> str:
        """A key for a widget that knows rows by position, and shows those ticked: another as soon as one stands
        elsewhere, for Streamlit keeps the positions that were ticked, whatever stands there.

        Rows that come at the end, while certificates are read, leave it: the table stays as it is under the eyes.
        """
        rows = table.index.to_numpy().tobytes()
        self.table += not rows.startswith(self.rows)
        self.rows = rows
        key = f"records-{self.sheet_id}-{self.table}"
        if key not in st.session_state:
            ticked = [int(row) for row in table.index.get_indexer(list(self.ids))]
            st.session_state[key] = {"selection": {"rows": ticked, "columns": [], "cells": []}}
        return key


def ticked(sheet_id: int) -> Ticked:
    there: dict[int, Ticked] = st.session_state.setdefault(_TICKED, {})
    return there.setdefault(sheet_id, Ticked(sheet_id=sheet_id))


def untick(sheet_id: int) -> None:
    """A button's callback: none is ticked any more."""
    held = ticked(sheet_id)
    held.in_table(())
    held.table += 1
