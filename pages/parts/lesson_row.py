"""One lesson in words, with its switch and the way to delete it. Every text of a certificate in it is escaped."""

from __future__ import annotations

from html import escape
from typing import Any

import streamlit as st

from cpe_core import Tracker
from cpe_core.records import value_from_json
from cpe_core.rows import SavedLesson
from cpe_core.summary_row import in_words
from pages.parts.connection import act
from pages.parts.wording import FIELD


def lesson_row(saved: SavedLesson) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"lesson-{saved.id}"):
        st.toggle(
            f"{FIELD[saved.field]}, read by this",
            value=saved.state == "on",
            key=f"follow-{saved.id}",
            on_change=_switched,
            args=(saved,),
            label_visibility="collapsed",
        )
        off = " off" if saved.state == "off" else ""
        how = ", accepted as it was read" if saved.lesson["was"] == "right" else ""
        st.html(f'<p class="lesson{off}"><b>{FIELD[saved.field]}</b>: {in_html(saved.lesson)}{how}</p>')
        st.button(
            "",
            icon=":material/delete:",
            type="tertiary",
            help="Delete",
            key=f"forget-{saved.id}",
            on_click=act,
            args=(Tracker.forget_lesson, saved.id),
        )


def _switched(saved: SavedLesson) -> None:
    act(_switch, saved.id, saved.state != "on")


def _switch(t: Tracker, lesson_id: int, on: bool) -> None:
    t.switch_lesson(lesson_id, on=on)


def in_html(lesson: dict[str, Any]) -> str:
    """What a lesson (as JSON) teaches: where the value stands, or what printed words mean."""
    value = value_from_json(lesson["field"], lesson["value"])
    where = [_place(slot) for slot in lesson["slots"][:1]]
    if value is None:
        return f"not what stands {where[0]}" if where else "not on these certificates"
    if where:
        return where[0]
    shown = escape(in_words(value) or "")
    return f"{_quoted(lesson['means'])} means {shown}" if lesson["means"] else shown


def _place(slot: dict[str, Any]) -> str:
    match slot["side"]:
        case "in row" if slot["text"] and slot["after"]:
            return f"between {_quoted(slot['text'])} and {_quoted(slot['after'])}"
        case "in row" if slot["text"]:
            return f"behind {_quoted(slot['text'])}"
        case "in row":
            return f"before {_quoted(slot['after'])}"
        case "left":
            return f"right of {_quoted(slot['text'])}"
        case "above":
            return f"under {_quoted(slot['text'])}"
        case "below":
            return f"above {_quoted(slot['text'])}"
    return "at the same place of the page"


def _quoted(text: str) -> str:
    return f"“{escape(text)}”"
