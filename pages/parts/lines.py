"""Lists drawn as HTML: files with a mark and a remark, and records as cards. Every text they are given is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Literal

import streamlit as st

Mark = Literal["done", "failed", "now", "note"]
_SIGNS: dict[Mark, tuple[str, str]] = {
    "done": ("✓", "read"),
    "failed": ("✕", "could not be read"),
    "now": ("›", "being read"),
    "note": ("–", "note"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    mark: Mark
    text: str
    remark: str = ""


def lines(these: Iterable[Line]) -> None:
    """Draw them as one element: a list of sixty files must stay light when it is drawn every second."""
    st.html(f'<ul class="lines">{"".join(map(_item, these))}</ul>')


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    title: str
    facts: tuple[str, ...]
    doubt: str = ""


def cards(these: Iterable[Card]) -> None:
    """What a phone shows of records: a table of ten columns is of no use at its width."""
    st.html(f'<ul class="cards">{"".join(map(_card, these))}</ul>')


def _card(card: Card) -> str:
    doubt = f"<small>? Look at: {escape(card.doubt)}</small>" if card.doubt else ""
    facts = escape(" · ".join(card.facts))
    return f'<li><span class="title">{escape(card.title)}</span><small>{facts}</small>{doubt}</li>'


def _item(line: Line) -> str:
    sign, meaning = _SIGNS[line.mark]
    remark = f" <small>{escape(line.remark)}</small>" if line.remark else ""
    return (
        f'<li class="{line.mark}"><span class="sign" role="img" aria-label="{meaning}">{sign}</span>'
        f"<span>{escape(line.text)}{remark}</span></li>"
    )
