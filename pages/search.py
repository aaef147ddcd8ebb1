"""The page that finds a record in any sheet: each in a line, with its sheet and what was found in it."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import CpeError
from cpe_core.folding import folded
from cpe_core.rows import File, SearchResult
from cpe_core.summary_row import TEXTS
from pages.parts import cached_results
from pages.parts.connection import notice, shut, tracker
from pages.parts.html import Line, lines
from pages.parts.menu import WORDS, menu, review
from pages.parts.page_frame import framed
from pages.parts.review.form_state import take_pending
from pages.parts.sheet.record_cards import Card, cards
from pages.parts.sheet_url import open_sheet
from pages.parts.wording import FIELD, amount_of, count, day

_FIELD = "find"
_AT_ONCE = 50  # records


def search_page(t: Tracker) -> None:
    take_pending(t)
    sheet = open_sheet(t)
    menu(cached_results.totals(t, sheet.id).to_review if sheet else None)
    st.subheader("Search", anchor=False)
    notice()
    words = st.text_input(
        "Words anywhere in a record, in any sheet",
        st.query_params.get(WORDS, ""),  # a link, or F5
        key=_FIELD,
        placeholder="Title, sponsor, participant, number, file name, note, tag",
        icon=":material/search:",
        on_change=_remember,
    )
    if words.strip():
        _found(t, words)


def _remember() -> None:
    """The URL names what is searched: it survives F5, and can be kept or shared."""
    st.query_params[WORDS] = st.session_state[_FIELD]


def _found(t: Tracker, words: str) -> None:
    ids = t.search(words)
    found = {result.id: result for result in t.hits(ids[:_AT_ONCE])}
    failed = t.failed_named(words)[:_AT_ONCE]
    if failed:
        sheets = {sheet.id: sheet.name for sheet in (*t.sheets(), *t.sheets("archived"))}
        st.caption("Not read, and in no record:")
        lines(Line(mark="failed", text=one.name, remark=_where(one, sheets[one.sheet_id])) for one in failed)
    if not ids:
        st.text("No record in any sheet holds all of these words. What lies in the trash is not searched.")
        return
    st.caption(f"{count(len(ids), 'record')}, newest first")
    opened = cards(_card(result, words) for result in found.values())
    if opened is not None and opened in found:
        review(opened, found[opened].sheet_id)
    if len(ids) > _AT_ONCE:
        st.caption(f"And {count(len(ids) - _AT_ONCE, 'record')} more: add a word.")


def _where(failed: File, sheet_name: str) -> str:
    return f"run {failed.run_number} of {sheet_name}: {failed.reason}"


def _card(result: SearchResult, words: str) -> Card:
    flat = result.flat
    facts = (
        f"in {result.sheet_name}{' (archived)' if result.is_archived else ''}",
        "kept under another record" if result.place != "kept" else "",
        day(flat["completion_date"]) if flat["completion_date"] else "no date",
        amount_of(flat["credits"], flat["credit_type"]),
        flat["sponsor"],
    )
    title = flat["course_title"] or result.file_name or "A record by hand, without a title"
    return Card(
        record_id=result.id,
        sheet_id=result.sheet_id,
        title=title,
        facts=tuple(fact for fact in facts if fact),
        found=" · ".join(_elsewhere(result, words, folded(f"{title} {flat['sponsor']}"))),
    )


def _elsewhere(result: SearchResult, words: str, seen: str) -> Iterator[str]:
    """What else of the record holds one of the words: `Note: ask Quill`."""
    asked = [word for word in folded(words).split() if word not in seen]
    texts = ((FIELD[name], result.flat[name]) for name in TEXTS)
    for name, text in (*texts, ("File", result.flat["part"] or result.file_name)):
        if text and any(word in folded(text) for word in asked):
            yield f"{name}: {text}"


with framed("Search · CPE Tracker"):
    try:
        with tracker() as t:
            search_page(t)
    except CpeError as error:
        shut(error)
