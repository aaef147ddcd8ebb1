"""The way from a page to the core: where the database lies, one Tracker at a time, every failure shown in one place.

A database connection belongs to its thread and a script run is one, so each run opens its own (1 ms) and closes it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import CpeError

_NOTICE = "notice"  # the sentence a failed step left for the next drawing
_HOUSE = Path(__file__).resolve().parents[2]


def database() -> Path:
    """`CPE_DB` if it is set, else `data/cpe.db` beside app.py, wherever the app was started from."""
    return Path(os.environ.get("CPE_DB") or _HOUSE / "data" / "cpe.db").absolute()


def tracker() -> Tracker:
    return Tracker(database())


def act(step: Callable[..., object], *given: object, at: str = _NOTICE) -> None:
    """A button's callback: one step of the core, over its own connection. What goes wrong is shown by `notice(at)`.

    Everything it needs comes as arguments: reading `st.session_state` here could be cut short by the next click.
    """
    try:
        with tracker() as t:
            step(t, *given)
    except CpeError as error:
        tell(error.message, at=at)


def tell(sentence: str, *, at: str = _NOTICE) -> None:
    st.session_state[at] = sentence


def notice(at: str = _NOTICE) -> None:
    """Draw what the last step had to say, once. `at` names the place where it is shown."""
    sentence = st.session_state.pop(at, None)
    if sentence:
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=at):
            st.markdown(":material/info:", width="content")
            st.text(sentence)


def shut(error: CpeError) -> None:
    """The page when the database cannot be used: what happened, where, and one button."""
    with st.container(border=True, gap="medium", key="shut"):
        st.subheader(":material/lock: The certificates cannot be opened now", anchor=False)
        st.text(error.message)
        st.text(str(database()))
        st.button("Try again", type="primary", icon=":material/refresh:", key="try-again")
