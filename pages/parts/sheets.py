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
