"""The review page's keys: what has the focus when a record comes, what may be pressed when, and the list of them."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from cpe_core.rows import SavedRecord

_RUN = "keys_run"
_HERE = Path(__file__).parent
_KEYS = (
    ("Accept and next", "Mod+Enter"),
    ("Skip, or next", "Alt+PageDown"),
    ("Previous", "Alt+PageUp"),
    ("Next doubt", "F8"),
    ("Doubt before", "Shift+F8"),
    ("From mark to mark, on the picture", "Arrows"),
    ("From a mark to its field", "Enter"),
    ("These keys, outside a field", "?"),
)
_HTML = f"""
<button class="ask" aria-label="Keys" title="Keys (?)">?</button>
<div class="list" popover role="dialog" aria-label="Keys">
  <table>{"".join(f"<tr><th>{what}</th><td><kbd>{key}</kbd></td></tr>" for what, key in _KEYS)}</table>
</div>
"""
_component = st.components.v2.component(
    "cpe_keys",
    html=_HTML,
    css=(_HERE / "keys.css").read_text("utf-8"),
    js=(_HERE / "keys.js").read_text("utf-8"),
)


def keys(saved: SavedRecord, *, pictured: bool) -> None:
    """Drawn when the form stands. `pictured`: a picture comes too, and nothing is accepted before it was in sight."""
    st.session_state[_RUN] = run = st.session_state.get(_RUN, 0) + 1  # or the browser would not hear of a second run
    _component(
        key="keys",
        data={"record": saved.id, "run": run, "pictured": pictured},
        width="content",
    )
