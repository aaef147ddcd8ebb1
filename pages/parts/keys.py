"""The keys of a page and the list of them; on the review page also what has the focus, and what may be pressed when."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from cpe_core.rows import SavedRecord

_RUN = "keys_run"
_HERE = Path(__file__).parent
_KEYS = (
    ("Accept and next", "Mod+Enter"),
    ("Skip, or next", "Alt+PageDown"),
    ("Previous", "Alt+PageUp"),
    ("Next doubt", "F8"),
    ("Doubt before", "Shift+F8"),
    ("To the sheet", "Alt+↑"),
    ("From mark to mark, on the picture", "Arrows"),
    ("From a mark to its field", "Enter"),
    ("These keys, outside a field", "?"),
)
_LIST_JS = (_HERE / "key_list.js").read_text("utf-8")


def with_list(name: str, script: str, keys: tuple[tuple[str, str], ...], *, html: str = "") -> ComponentRenderer:
    """A component that hears the keys of a page: its script, a button, and behind it the list of the keys."""
    rows = "".join(f"<tr><th>{what}</th><td><kbd>{key}</kbd></td></tr>" for what, key in keys)
    asked = '<button class="ask" aria-label="Keys" title="Keys (?)">?</button>'
    return st.components.v2.component(
        name,
        html=f'{asked}<div class="list" popover role="dialog" aria-label="Keys"><table>{rows}</table></div>{html}',
        css=(_HERE / "keys.css").read_text("utf-8"),
        js=_LIST_JS + (_HERE / script).read_text("utf-8"),
    )


_component = with_list("cpe_keys", "keys.js", _KEYS)


def keys(saved: SavedRecord, *, pictured: bool) -> None:
    """Drawn when the form stands. `pictured`: a picture comes too, and nothing is accepted before it was in sight."""
    st.session_state[_RUN] = run = st.session_state.get(_RUN, 0) + 1  # or the browser would not hear of a second run
    _component(
        key="keys",
        data={"record": saved.id, "run": run, "pictured": pictured},
        width="content",
    )
