"""The menu on the left of every page. Each link takes along which sheet is open, and what of it is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from pages.parts.filters import Filters, asked
from pages.parts.sheet_url import SHEET

RECORD = "record"  # in the URL, as the queue that is gone through
SHOW = "show"
PAGE = "page"  # of the certificate
WORDS = "words"  # that are searched
_REVIEW = "pages/review.py"
_ARCHIVE = "pages/archive.py"
_listening = st.components.v2.component(  # closes the menu, which Streamlit leaves open over the page chosen in it
    "cpe_menu", html="<span></span>", js=Path(__file__).with_name("menu.js").read_text("utf-8")
)


def menu(look: int | None = None) -> None:
    """`look` records of the open sheet need a look; None before there is a sheet."""
    with st.sidebar:
        with st.container(key="to-sheet"):
            sheet_link("Sheet")
        review = f"Review · {look:,}" if look else "Review"
        st.page_link(_REVIEW, label=review, icon=":material/visibility:", query_params=along())
        search_link("Search")
        st.page_link("pages/learned.py", label="Learned", icon=":material/school:", query_params=along())
        st.page_link(_ARCHIVE, label="Archive and trash", icon=":material/inventory_2:", query_params=along())
        _listening(key="menu")


def along() -> dict[str, str] | None:
    """What every link takes along."""
    sheet = st.query_params.get(SHEET)
    return {SHEET: sheet, **asked().to_query()} if sheet else None


def sheet_link(label: str) -> None:
    """The way back to the sheet, where the record that was open is marked."""
    record, where = st.query_params.get(RECORD), along()
    if where and record:
        where[RECORD] = record
    st.page_link("app.py", label=label, icon=":material/table_rows:", query_params=where)


def search_link(label: str, words: str = "") -> None:
    """The way to the page that searches all sheets, with words to search at once or without."""
    where = (along() or {}) | ({WORDS: words} if words else {})
    st.page_link("pages/search.py", label=label, icon=":material/search:", query_params=where or None)


def review(record_id: int | None = None, sheet_id: int | None = None) -> None:
    """Go to the review page: to one record among those asked for, or to all that need a look; of the open sheet, or
    another.
    """
    if record_id is None:
        where = {SHEET: st.query_params[SHEET], SHOW: "look", **Filters(sort=asked().sort).to_query()}
    else:
        where = _of_record(record_id, sheet_id, _here())
    st.switch_page(_REVIEW, query_params=where)


def addresses(records: Iterable[tuple[int, int | None]]) -> list[str]:
    """Where the review page shows these records, each with its sheet if that is another; as links of the page."""
    here = _here()  # asked once: what the URL says costs more than a hundred addresses
    return [f"review?{urlencode(_of_record(record_id, sheet_id, here))}" for record_id, sheet_id in records]


def _here() -> dict[str, str]:
    return {**(along() or {}), SHOW: "look" if asked().look else "all"}


def _of_record(record_id: int, sheet_id: int | None, here: dict[str, str]) -> dict[str, str]:
    queue = here if sheet_id is None else {SHEET: str(sheet_id), SHOW: "all"}
    return {**queue, RECORD: str(record_id)}


def open_record(record_id: int | None) -> None:
    """Let the URL of the review page name another record, and no page of it."""
    st.query_params.pop(PAGE, None)
    if record_id is None:
        st.query_params.pop(RECORD, None)
    else:
        st.query_params[RECORD] = str(record_id)
