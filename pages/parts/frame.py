"""What surrounds every page: title, width, the few styles Streamlit's theme cannot say, and the foot."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

import streamlit as st

import cpe_core
from pages.parts.door import database

_WIDEST = 1100
_STYLE = Path(__file__).with_name("style.css")


@contextmanager
def framed(title: str) -> Iterator[None]:
    """A page within its frame."""
    st.set_page_config(page_title=title, page_icon=":material/workspace_premium:", layout="wide")
    st.html(_STYLE)
    with st.container(horizontal_alignment="center"), st.container(width=_WIDEST, gap="medium", key="page"):
        yield
        foot = ("Everything stays on this computer", f"Data: {database()}", f"CPE Tracker {cpe_core.__version__}")
        st.html(f'<footer class="foot">{"".join(f"<span>{escape(text)}</span>" for text in foot)}</footer>')
