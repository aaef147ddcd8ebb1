"""What surrounds every page: title, width, the few styles Streamlit's theme cannot say, and the foot."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Literal

import streamlit as st

import cpe_core
from pages.parts.connection import database

_WIDEST = 1100  # pixels of text and forms
_MENU = 210  # pixels of the menu on the left
_STYLES = tuple(map(Path(__file__).with_name, ("style.css", "phone.css")))
_ICON = Path(__file__).with_name("icon.svg")  # our own: a named icon is fetched from a font host at every load


@contextmanager
def framed(title: str, *, widest: int = _WIDEST, gap: Literal["small", "medium"] = "medium") -> Iterator[None]:
    """A page within its frame; `widest` is for one that holds a picture beside its form."""
    st.set_page_config(page_title=title, page_icon=_ICON, layout="wide", initial_sidebar_state=_MENU)
    style()
    with st.container(horizontal_alignment="center"), st.container(width=widest, gap=gap, key="page"):
        yield
        foot = ("Everything stays on this computer", f"Data: {database()}", f"CPE Tracker {cpe_core.__version__}")
        st.html(f'<footer class="foot">{"".join(f"<span>{escape(text)}</span>" for text in foot)}</footer>')


def style() -> None:
    """The styles of every page. Streamlit keeps them where toasts are: a callback that shows one draws them before it,
    or the page stands without them until the callback has ended.
    """
    for one in _STYLES:
        st.html(one)
