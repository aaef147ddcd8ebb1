"""The menu on the left of every page. Each link takes the open sheet along."""

from __future__ import annotations

from urllib.parse import urlencode

import streamlit as st

from pages.parts.sheet_url import SHEET

RECORD = "record"  # in the URL, as the queue that is gone through
SHOW = "show"
PAGE = "page"  # of the certificate
WORDS = "words"  # that are searched
_REVIEW = "pages/review.py"
_ARCHIVE = "pages/archive.py"


def menu(look: int | None = None) -> None:
    """`look` records of the open sheet need a look; None before there is a sheet."""
    sheet = st.query_params.get(SHEET)
    along = {SHEET: sheet} if sheet else None
    with st.sidebar:
        st.page_link("app.py", label="Sheet", icon=":material/table_rows:", query_params=along)
        review = f"Review · {look:,}" if look else "Review"
        st.page_link(_REVIEW, label=review, icon=":material/visibility:", query_params=along)
        search_link("Search")
        st.page_link("pages/learned.py", label="Learned", icon=":material/school:", query_params=along)
        st.page_link(_ARCHIVE, label="Archive and trash", icon=":material/inventory_2:", query_params=along)


def search_link(label: str, words: str = "") -> None:
    """The way to the page that searches all sheets, with words to search at once or without."""
    sheet = st.query_params.get(SHEET)
    where = ({SHEET: sheet} if sheet else {}) | ({WORDS: words} if words else {})
    st.page_link("pages/search.py", label=label, icon=":material/search:", query_params=where or None)


def review(record_id: int | None = None, sheet_id: int | None = None) -> None:
    """Go to the review page: to one record among all, or to those that need a look; of the open sheet, or another."""
    st.switch_page(_REVIEW, query_params=_where(record_id, sheet_id))


def address(record_id: int, sheet_id: int | None = None) -> str:
    """Of a record on the review page, as a link beside the other pages has it."""
    return f"review?{urlencode(_where(record_id, sheet_id))}"


def _where(record_id: int | None, sheet_id: int | None) -> dict[str, str]:
    show = {SHOW: "look"} if record_id is None else {SHOW: "all", RECORD: str(record_id)}
    return {SHEET: st.query_params[SHEET] if sheet_id is None else str(sheet_id), **show}


def open_record(record_id: int | None) -> None:
    """Let the URL of the review page name another record, and no page of it."""
    st.query_params.pop(PAGE, None)
    if record_id is None:
        st.query_params.pop(RECORD, None)
    else:
        st.query_params[RECORD] = str(record_id)
