"""The records a person has ticked, by id: a table and cards know positions, and positions slip."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

import pandas as pd
import streamlit as st

_TICKED = "ticked"


@dataclass(slots=True, kw_only=True)
class Ticked:
    """Those of a sheet. `drawn` counts how often the widgets have to be drawn anew, to show what is held here."""

    ids: tuple[int, ...] = ()
    drawn: int = 0


def ticked(sheet_id: int) -> Ticked:
    there: dict[int, Ticked] = st.session_state.setdefault(_TICKED, {})
    return there.setdefault(sheet_id, Ticked())


def untick(sheet_id: int) -> None:
    """A button's callback: none is ticked any more."""
    held = ticked(sheet_id)
    held.ids = ()
    held.drawn += 1


def keep_shown(held: Ticked, table: pd.DataFrame) -> None:
    """What a filter hides, or what has left the sheet, is not ticked: an act is on what a person sees."""
    shown = set(table.index)
    held.ids = tuple(one for one in held.ids if one in shown)


def rows_key(held: Ticked, table: pd.DataFrame) -> str:
    """A key for a widget that knows rows by position: another as soon as the rows, or their order, are."""
    return f"records-{sha256(table.index.to_numpy().tobytes()).hexdigest()[:12]}-{held.drawn}"
