"""The row on top of the sheet page: which sheet is open, a new one, and what else can be done with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Sheet
from pages.parts.connection import act
from pages.parts.filters import ask_for_all
from pages.parts.put_away import archive, delete
from pages.parts.sheet_url import SHEET

_CHOOSER = "chooser"


def sheet_row(t: Tracker, sheet: Sheet | None) -> None:
    """Draw the row; before the first sheet it holds the app's name."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="sheet-row"):
        if sheet is None:
            st.subheader("CPE Tracker", anchor=False)
            return
        _chooser(t.sheets(), sheet)
        st.space("stretch")
        _new()
        if sheet.state != "trash":
            _more(t, sheet)


def _chooser(sheets: tuple[Sheet, ...], sheet: Sheet) -> None:
    st.session_state[_CHOOSER] = sheet.id  # the URL rules: the chooser shows it, and a choice is a change of the URL
    names = _names(sheets if sheet in sheets else (*sheets, sheet))
    st.selectbox(
        "Sheet",
        tuple(names),
        format_func=names.__getitem__,
        key=_CHOOSER,
        on_change=_choose,
        width=320,
        label_visibility="collapsed",
    )


_STATES = {"open": "", "archived": " (archived)", "trash": " (in the trash)"}


def _names(sheets: tuple[Sheet, ...]) -> dict[int, str]:
    """By id; two of one name, which an earlier version allowed, are shown with their numbers."""
    times = Counter(one.name for one in sheets)
    return {one.id: f"{one.name}{f' #{one.id}' if times[one.name] > 1 else ''}{_STATES[one.state]}" for one in sheets}


def _choose() -> None:
    st.query_params[SHEET] = str(st.session_state[_CHOOSER])
    ask_for_all()  # of another sheet


# -- new -----------------------------------------------------------------------------------------


def _new() -> None:
    with st.popover("New sheet", icon=":material/add:", key="new-open", on_change="rerun"):
        _ask_name("new", "Create", _create, close="new-open")


def _create(t: Tracker, name: str) -> None:
    st.query_params[SHEET] = str(t.create_sheet(name).id)
    ask_for_all()


def _ask_name(key: str, verb: str, step: Callable[[Tracker, str], object], *, close: str, value: str = "") -> None:
    """Ask for a name, take the step with it and close the popover."""

    def submit() -> None:
        name = st.session_state[f"{key}-name"]
        st.session_state[close] = False
        act(step, name)

    with st.form(f"{key}-form", border=False, clear_on_submit=not value):
        st.text_input("Name", value=value, key=f"{key}-name", max_chars=200)
        st.form_submit_button(verb, on_click=submit)


# -- more ----------------------------------------------------------------------------------------

# by what they are called: with None among its options, a radio came to show none of them chosen
_ORDERS: dict[str, bool | None] = {"Ask me": None, "Month first": False, "Day first": True}


def _more(t: Tracker, sheet: Sheet) -> None:
    """Its name, how its dates are read, and the ways out of the list of sheets: each is taken back with one click."""
    with st.popover("More", icon=":material/more_horiz:", key=f"more-{sheet.id}", on_change="rerun"):
        _ask_name(
            f"rename-{sheet.id}",
            "Rename",
            lambda t, name: t.rename_sheet(sheet.id, name),
            close=f"more-{sheet.id}",
            value=sheet.name,
        )
        _dates(sheet)
        _ways_out(sheet, reading=t.active_run(sheet.id).status == "in_progress")


def _dates(sheet: Sheet) -> None:
    """How dates such as 03/04/2026 are read where nothing on a certificate tells."""
    st.radio(
        "How dates like 03/04/2026 are read",
        tuple(_ORDERS),
        index=tuple(_ORDERS.values()).index(sheet.day_first),
        key=f"day-first-{sheet.id}",
        on_change=_set_order,
        args=(sheet.id,),
        horizontal=True,
    )
    st.caption("Where a certificate does not tell, and where you type them. Those read before follow when read again.")


def _set_order(sheet_id: int) -> None:
    act(_read_dates, sheet_id, _ORDERS[st.session_state[f"day-first-{sheet_id}"]])


def _read_dates(t: Tracker, sheet_id: int, day_first: bool | None) -> None:
    t.read_dates(sheet_id, day_first=day_first)


def _ways_out(sheet: Sheet, *, reading: bool) -> None:
    with st.container(horizontal=True):
        if sheet.state == "open":  # the way back from the archive stands in the panel
            st.button(
                "Archive",
                icon=":material/inventory_2:",
                key=f"archive-{sheet.id}",
                help="Out of the way; it can still be read, searched and exported",
                disabled=reading,
                on_click=act,
                args=(archive, sheet),
            )
        st.button(
            "Delete",
            icon=":material/delete:",
            key=f"delete-sheet-{sheet.id}",
            help="Into the trash, from where it comes back whole",
            disabled=reading,
            on_click=act,
            args=(delete, sheet),
        )
    if reading:
        st.caption("It is being read. When that is done, it can be archived or deleted.")
