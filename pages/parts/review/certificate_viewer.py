"""The picture of a certificate's page with the evidence on it: a click on a box finds its field, and the other way."""

from __future__ import annotations

import threading
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st

from cpe_core import Tracker
from cpe_core.document import Box
from cpe_core.errors import CpeError
from cpe_core.records import FIELDS
from cpe_core.rows import Certificate, SavedRecord
from pages.parts.connection import act, database, tracker
from pages.parts.menu import PAGE, RECORD
from pages.parts.review.add_certificate import add_its_certificate, take_off_button
from pages.parts.undo import done
from pages.parts.wording import FIELD, file_name

_HERE = Path(__file__).parent
_HTML = """
<div class="paper">
  <div class="sheet"><div class="turned"><div class="page"><img></div></div></div>
  <div class="tools">
    <span class="turner">
      <button class="before" aria-label="Page before">‹</button>
      <output class="number"></output>
      <button class="after" aria-label="Page after">›</button>
    </span>
    <span class="space"></span>
    <button class="out" aria-label="Smaller">–</button><output class="zoom"></output>
    <button class="in" aria-label="Larger">+</button>
    <button class="width" title="As wide as the view">Width</button>
    <button class="whole" title="The whole page">Page</button>
    <button class="turn" aria-label="Turn" title="A quarter turn">↻</button>
    <button class="open" aria-label="Open the original" title="The original, in a tab of its own">Open</button>
  </div>
</div>
"""
_component = st.components.v2.component(
    "cpe_paper",
    html=_HTML,
    css=(_HERE / "certificate_viewer.css").read_text("utf-8"),
    js=(_HERE / "certificate_viewer.js").read_text("utf-8"),
)


def certificates(t: Tracker, saved: SavedRecord) -> None:
    """The record's certificate; where others are attached to it, a choice among them."""
    attached = {one.id: one for one in t.attached(saved.id)}
    these = {saved.id: saved, **attached} if saved.file_name is not None else attached
    if not these:
        add_its_certificate(t, saved)
        return
    chosen = next(iter(these))
    with st.container(horizontal=True, vertical_alignment="center", key="paper-row"):
        if len(these) > 1:
            names = {record_id: _where(one) for record_id, one in these.items()}
            chosen = st.selectbox(
                "Certificate", tuple(names), format_func=names.__getitem__, key=f"papers-{saved.id}",
                label_visibility="collapsed",
            )  # fmt: skip
        else:
            st.text(_where(these[chosen]), width="content")
        if these[chosen].file_name is not None:
            _download_button(these[chosen])
        if chosen in attached:
            apart = (_detach, saved.id, chosen)
            st.button("Take apart again", key=f"detach-{chosen}", type="tertiary", on_click=act, args=apart)
        elif saved.certificate is not None:
            take_off_button(saved)
    _certificate(t, these[chosen], on=saved.id)


def _detach(t: Tracker, saved_id: int, record_id: int) -> None:
    [change] = t.restore([record_id])
    done(change.act_id, "Taken apart: both are records of their own.", saved_id)


def _where(saved: SavedRecord) -> str:
    """Which file, or which record by hand, and how it came to this one."""
    part = f" › {saved.record.part}" if saved.record.part else ""
    came = "added later" if saved.certificate else f"run {saved.run_number}"
    under = "" if saved.place in ("kept", "trash") else f" · {saved.place}"
    named = saved.file_name or f"{saved.record.course_title.value or 'A record'}, by hand"
    return f"{named}{part} · {came}{under}"


def _certificate(t: Tracker, saved: SavedRecord, on: int) -> None:
    """The page that the URL names, else the first that holds evidence; `on` is the record whose review this is."""
    try:
        pages, opens = _about(str(database()), saved.id, saved.certificate, t)
        number = _asked(saved, pages)
        picture = t.picture(saved.id, page=number)
    except CpeError as error:
        with st.container(border=True, key="no-picture"):
            st.text(error.message)
        return
    _component(
        key="paper",
        data={
            "record": on,
            "source": f"data:image/webp;base64,{b64encode(picture).decode()}",
            "alt": f"Page {number} of the certificate",
            "number": number,
            "pages": pages,
            "boxes": [*_boxes(saved, number)],
            "elsewhere": _pages_of_fields(saved),
            "first": next(iter(saved.record.to_review), None),
            "opens": opens,
            "original": _asked_for(t, saved.id, on) if opens else None,
        },
        on_turned_change=_turn,
        on_opened_change=_open,
    )


def draw_ahead(record_ids: Iterable[int]) -> None:
    """Draw the pictures that are likely to be asked for next, while the person looks at this one."""
    path, ids = database(), tuple(record_ids)

    def draw() -> None:
        try:
            with Tracker(path) as t:
                for record_id in ids:
                    t.picture(record_id, page=_first_page(t.record(record_id)))
        except CpeError:
            return  # it is told when the certificate is opened

    threading.Thread(target=draw, name="cpe-draw-ahead", daemon=True).start()


def _turn() -> None:
    """A page of the record that is shown: one that still stood there while the next record came turns nothing."""
    turned = st.session_state["paper"].get("turned")
    if turned and str(turned["record"]) == st.query_params.get(RECORD):
        st.query_params[PAGE] = str(turned["page"])


def _open() -> None:
    """That a callback is named makes the component remember what was asked, in the next script run only."""


def _asked_for(t: Tracker, record_id: int, on: int) -> str | None:
    """The original, when its tab waits for it: never before it is asked for, it may be large."""
    asked = st.session_state.get("paper", {}).get("opened")
    return b64encode(t.original(record_id).data).decode() if asked == on else None


def _download_button(saved: SavedRecord) -> None:
    """The original, byte for byte; read when it is asked for, and no script runs for it."""
    st.download_button(
        "Download",
        partial(_original, saved.id),
        file_name(saved.file_name or ""),
        mime="application/octet-stream",
        key=f"download-{saved.id}",
        icon=":material/download:",
        type="tertiary",
        help="The original file, as you added it",
        on_click="ignore",
    )


def _original(record_id: int) -> bytes:
    with tracker() as t:
        return t.original(record_id).data


@st.cache_data(max_entries=1000, show_spinner=False)
def _about(database: str, record_id: int, added: Certificate | None, _t: Tracker) -> tuple[int, str | None]:
    """How many pages the record's file has, and as what a browser shows it, if it does."""
    return _t.count_pages(record_id), _t.original(record_id).shown_as


def _asked(saved: SavedRecord, pages: int) -> int:
    asked = st.query_params.get(PAGE, "")
    return int(asked) if asked.isdecimal() and 1 <= int(asked) <= pages else min(_first_page(saved), pages)


def _first_page(saved: SavedRecord) -> int:
    return min((e.page for name in FIELDS for e in saved.record[name].evidence), default=1)


def _pages_of_fields(saved: SavedRecord) -> dict[str, int]:
    return {name: saved.record[name].evidence[0].page for name in FIELDS if saved.record[name].evidence}


def _boxes(saved: SavedRecord, number: int) -> Iterator[dict[str, Any]]:
    """Each place of evidence once, with every field that was read there: an amount and its kind share theirs."""
    fields: dict[Box, list[str]] = {}
    for name in FIELDS:
        for one in saved.record[name].evidence:
            if one.page == number:
                fields.setdefault(one.box, []).append(name)
    for box, names in fields.items():
        yield {
            "fields": names,
            "label": ", ".join(FIELD[name] for name in names),
            "doubt": any(saved.record[name].needs_review for name in names),
            **{"x0": box.x0, "y0": box.y0, "x1": box.x1, "y1": box.y1},
        }
