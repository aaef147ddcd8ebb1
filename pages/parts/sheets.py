"""Which sheet is open, and the row on top that says so: chooser, new sheet, rename. The URL remembers it through F5."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Sheet
from pages.parts.door import act

SHEET = "sheet"  # in the URL
_CHOOSER = "chooser"


def open_sheet(sheets: tuple[Sheet, ...]) -> Sheet | None:
    """The sheet the URL names, else the newest; None while there is none."""
    asked = st.query_params.get(SHEET, "")
    chosen = next((sheet for sheet in sheets if str(sheet.id) == asked), sheets[-1] if sheets else None)
    if chosen is not None and asked != str(chosen.id):
        st.query_params[SHEET] = str(chosen.id)
    return chosen


def sheet_row(sheets: tuple[Sheet, ...], sheet: Sheet | None) -> None:
    """Draw the row; before the first sheet it holds the app's name."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="sheet-row"):
        if sheet is None:
            st.subheader("CPE Tracker", anchor=False)
            return
        _chooser(sheets, sheet)
        st.space("stretch")
        _ask_name("New sheet", icon=":material/add:", verb="Create", key="new", step=_create)
        _ask_name(
            "Rename",
            icon=":material/edit:",
            verb="Rename",
            key=f"rename-{sheet.id}",
            step=lambda t, name: t.rename_sheet(sheet.id, name),
            value=sheet.name,
        )
        _dates(sheet)


def _chooser(sheets: tuple[Sheet, ...], sheet: Sheet) -> None:
    st.session_state[_CHOOSER] = sheet.id  # the URL rules: the chooser shows it, and a choice is a change of the URL
    names = {s.id: s.name for s in sheets}
    st.selectbox(
        "Sheet",
        tuple(names),
        format_func=names.__getitem__,
        key=_CHOOSER,
        on_change=_choose,
        width=320,
        label_visibility="collapsed",
    )


_ORDERS: dict[bool | None, str] = {None: "Ask me", False: "Month first", True: "Day first"}


def _dates(sheet: Sheet) -> None:
    """How dates such as 03/04/2026 are read where nothing on a certificate tells."""
    with st.popover("Dates", icon=":material/calendar_month:"):
        st.text("A certificate that prints 03/04/2026, and nothing that tells which is the day:")
        st.radio(
            "Order of day and month",
            tuple(_ORDERS),
            format_func=_ORDERS.__getitem__,
            index=tuple(_ORDERS).index(sheet.day_first),
            key=f"day-first-{sheet.id}",
            on_change=_set_order,
            args=(sheet.id,),
            label_visibility="collapsed",
        )
        st.caption("For certificates read from now on. Those you have follow when they are read again.")


def _set_order(sheet_id: int) -> None:
    act(_read_dates, sheet_id, st.session_state[f"day-first-{sheet_id}"])


def _read_dates(t: Tracker, sheet_id: int, day_first: bool | None) -> None:
    t.read_dates(sheet_id, day_first=day_first)


def _choose() -> None:
    st.query_params[SHEET] = str(st.session_state[_CHOOSER])


def _create(t: Tracker, name: str) -> None:
    st.query_params[SHEET] = str(t.create_sheet(name).id)


def _ask_name(
    label: str, *, icon: str, verb: str, key: str, step: Callable[[Tracker, str], object], value: str = ""
) -> None:
    """A popover that asks for a name, takes the step with it and closes."""

    def submit() -> None:
        name = st.session_state[f"{key}-name"]
        st.session_state[f"{key}-open"] = False
        act(step, name)

    with (
        st.popover(label, icon=icon, key=f"{key}-open", on_change="rerun"),
        st.form(f"{key}-form", border=False, clear_on_submit=not value),
    ):
        st.text_input("Name", value=value, key=f"{key}-name", max_chars=200)
        st.form_submit_button(verb, on_click=submit)
