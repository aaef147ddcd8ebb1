"""Which sheet is open: the one the URL names, through F5 and from page to page."""

from __future__ import annotations

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import NotFound
from cpe_core.rows import Sheet
from pages.parts import tab_state
from pages.parts.connection import tell

SHEET = "sheet"  # in the URL


def open_sheet(t: Tracker) -> Sheet | None:
    """The sheet the URL names, wherever it stands: what a tab shows is not exchanged under its person's hands.

    Where it names none, or one that was deleted for good, the newest open one; None while there is none.
    """
    asked = st.query_params.get(SHEET, "")
    chosen = _named(t)
    if chosen is None:
        if asked and asked == str(tab_state.sheet_id()):
            tell("The sheet that was open here was deleted for good.")
        chosen = next(reversed(t.sheets()), None)
        if chosen is None:
            st.query_params.pop(SHEET, None)
        else:
            st.query_params[SHEET] = str(chosen.id)
    return chosen


def id_in_url(name: str) -> int | None:
    """The number that the URL gives under a name; None when it is none that SQLite could hold."""
    text = st.query_params.get(name, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else None


def _named(t: Tracker) -> Sheet | None:
    asked = id_in_url(SHEET)
    try:
        return None if asked is None else t.sheet(asked)
    except NotFound:
        return None
