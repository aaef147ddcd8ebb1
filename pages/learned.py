"""The page of what was learned: every lesson in words, where it comes from, and the ways to stop it."""

from __future__ import annotations

from itertools import groupby

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import CpeError
from cpe_core.rows import SavedLesson
from pages.parts import cached_results
from pages.parts.connection import act, notice, shut, tracker
from pages.parts.lesson_row import lesson_row
from pages.parts.menu import RECORD, SHOW, menu
from pages.parts.page_frame import framed
from pages.parts.review.form_state import take_pending
from pages.parts.sheet_url import SHEET, open_sheet
from pages.parts.wording import count, plain

_AT_ONCE = 20  # certificates; each lesson has two widgets
_SHOWN = "lessons-shown"


def learned_page(t: Tracker) -> None:
    take_pending(t)
    sheet = open_sheet(t)
    menu(cached_results.totals(t, sheet.id).to_review if sheet else None)
    st.subheader("Learned", anchor=False)
    notice()
    lessons = t.lessons()
    if not lessons:
        st.text(
            "Nothing yet. When you correct a certificate, or accept what was in doubt, the next ones that the same "
            "sponsor lays out the same way are read by it, and it shows here."
        )
        st.page_link("pages/review.py", label="Review certificates", icon=":material/visibility:")
        return
    st.text(
        "What you corrected, and what you accepted in doubt. New certificates of the same sponsor and layout are read "
        "by it; those you have stay as they are until they are read again."
    )
    by_record = [(source, [*these]) for source, these in groupby(reversed(lessons), key=_source)]
    shown = st.session_state.get(_SHOWN, _AT_ONCE)
    for (record_id, source), these in by_record[:shown]:
        _certificate(record_id, source, these)
    if len(by_record) > shown:
        more = st.button(
            f"{count(len(by_record) - shown, 'more certificate')}", icon=":material/expand_more:", key="more"
        )
        if more:
            st.session_state[_SHOWN] = shown + _AT_ONCE
            st.rerun()


def _source(one: SavedLesson) -> tuple[int | None, str]:
    return one.record_id, one.lesson["source"]


def _certificate(record_id: int | None, source: str, lessons: list[SavedLesson]) -> None:
    """What one certificate taught, and the way to it while it is there."""
    with st.container(border=True, gap="xsmall", key=f"taught-{lessons[0].id}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            if record_id is None:
                st.text(f"{source} (deleted since)", width="content")
            else:
                where = {SHEET: st.query_params.get(SHEET, ""), SHOW: "all", RECORD: str(record_id)}
                st.page_link("pages/review.py", label=plain(source), icon=":material/description:", query_params=where)
            st.space("stretch")
            if len(lessons) > 1:
                st.button(
                    "Delete all",
                    icon=":material/delete:",
                    type="tertiary",
                    key=f"forget-all-{lessons[0].id}",
                    on_click=act,
                    args=(_forget, [one.id for one in lessons]),
                )
        for one in lessons:
            lesson_row(one)


def _forget(t: Tracker, lesson_ids: list[int]) -> None:
    for lesson_id in lesson_ids:
        t.forget_lesson(lesson_id)


with framed("Learned · CPE Tracker"):
    try:
        with tracker() as t:
            learned_page(t)
    except CpeError as error:
        shut(error)
