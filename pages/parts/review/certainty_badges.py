"""How sure a value is, drawn as a word with its reasons on hover or focus. Every text it is given is escaped."""

from __future__ import annotations

from html import escape

import streamlit as st

from cpe_core.records import ESSENTIAL, LEARNED, Field
from pages.parts.review.reasons import why
from pages.parts.wording import FIELD


def head(name: str, field: Field, *, by_hand: bool = False) -> None:
    """The line over a widget: the field's name and the mark. On a record by hand nothing was looked for, nor found."""
    kind, word = _mark(name, field)
    if by_hand and kind == "look" and field.value is None:
        kind, word = "wanted", ""
    told = why(field)
    reasons = f' tabindex="0" data-why="{escape(told)}"' if told else ""
    mark = f'<span class="mark {kind}"{reasons}><span>{escape(word)}</span></span>' if kind else ""
    st.html(f'<div class="field-head"><span class="name">{FIELD[name]}</span>{mark}</div>')


def printed(text: str) -> None:
    """What is printed on the certificate, in its own words."""
    st.html(f'<span class="printed">“{escape(text)}”</span>')


def to_be_checked(these: list[str]) -> None:
    """What to check of a value, under it."""
    st.html(f'<p class="to-check">{escape(" ".join(these))}</p>')


def _mark(name: str, field: Field) -> tuple[str, str]:
    if field.is_typed:
        return "typed", "typed"
    if field.is_settled:
        return "accepted", "accepted"
    if field.needs_review:
        return ("look", "likely") if field.certainty == "medium" else ("look", "in doubt")
    if learned := next((reason for reason in field.reasons if reason.startswith(LEARNED)), None):
        return "learned", learned
    if field.value is None:
        return ("look", "not found") if name in ESSENTIAL else ("", "")
    return "sure", "sure"


def sentences(these: list[str]) -> None:
    """A list of plain sentences."""
    st.html(f'<ul class="sentences">{"".join(f"<li>{escape(one)}</li>" for one in these)}</ul>')
