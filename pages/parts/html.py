"""What is drawn as HTML: files with a mark and a remark, values in tables. Every text they are given is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Literal

import streamlit as st

from cpe_core.file_names import seen
from cpe_core.records import Value
from pages.parts.wording import value_text

Mark = Literal["done", "failed", "now", "note"]
_SIGNS: dict[Mark, tuple[str, str]] = {
    "done": ("✓", "read"),
    "failed": ("✕", "no record"),
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


def value_html(name: str, value: Value) -> str:
    """A field's value within HTML of ours."""
    return escape(value_text(name, value) or "") or "<i>blank</i>"


def _item(line: Line) -> str:
    sign, meaning = _SIGNS[line.mark]
    remark = f" <small>{escape(line.remark)}</small>" if line.remark else ""
    return (
        f'<li class="{line.mark}"><span class="sign" role="img" aria-label="{meaning}">{sign}</span>'
        f"<span>{escape(seen(line.text))}{remark}</span></li>"
    )
