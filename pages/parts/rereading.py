"""Reading certificates again: what would change is shown first, and applied only when a person confirms it.

One such reading belongs to a sheet and is kept in this tab, in steps of half a second, so that the page stays alive: it
goes on wherever the sheet is open, and rests while the tab is on another one.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from threading import Lock

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import CpeError
from cpe_core.rereading import FileAgain, Rereading
from pages.parts.connection import act, tracker
from pages.parts.html import Line, lines, value_html
from pages.parts.undo import done
from pages.parts.wording import FIELD, count, named, plain, time_left, would_change

_AGAIN = "rereading"
_STEP = 0.5  # seconds
_ROWS = 1000  # a browser is not asked to draw more


@dataclass(slots=True, kw_only=True)
class Again:
    """Records being read again, and what came of it so far."""

    title: str
    record_ids: tuple[int, ...]
    left: tuple[int, ...]
    read: int = 0
    found: list[tuple[str, Rereading]] = field(default_factory=list)  # those that would change, by name
    unread: list[Line] = field(default_factory=list)
    seconds: float = 0.0
    lock: Lock = field(default_factory=Lock)  # a click starts a new script run while the last one still reads

    @property
    def undecided(self) -> bool:
        return bool(self.left or self.found or self.unread)

    @property
    def gone_through(self) -> int:
        return len(self.record_ids) - len(self.left)


def read_again_button(
    sheet_id: int, record_ids: Iterable[int], title: str, *, key: str, label: str = "Read again"
) -> None:
    """The quiet way to `start`; it rests while the last reading of the sheet is not decided."""
    again = _all().get(sheet_id)
    undecided = again is not None and again.undecided
    st.button(
        label,
        icon=":material/refresh:",
        type="tertiary",
        key=key,
        disabled=undecided,
        help="Decide first on what was read again last." if undecided else "See what would change; nothing does yet.",
        on_click=start,
        args=(sheet_id, tuple(record_ids), title),
    )


def start(sheet_id: int, record_ids: Iterable[int], title: str) -> None:
    """A button's callback: read these records of a sheet again; `title` says on the page what they are."""
    ids = tuple(sorted(record_ids))  # as they were uploaded: a file of several records is read once
    _all()[sheet_id] = Again(title=title, record_ids=ids, left=ids)


def what_would_change(sheet_id: int) -> None:
    """Draw the reading of a sheet, until it is applied or left. Called last, for it reads on while it is drawn."""
    again = _all().get(sheet_id)
    if again is None:
        return
    with st.container(border=True, key="rereading", gap="small"):
        if again.left:
            _reading(sheet_id)
        elif again.undecided:
            _decide(sheet_id, again)
        else:  # said once
            _headed(again, would_change(0, again.read))
            _leave(sheet_id)


def _all() -> dict[int, Again]:
    there: dict[int, Again] = st.session_state.setdefault(_AGAIN, {})
    return there


def _leave(sheet_id: int) -> None:
    _all().pop(sheet_id, None)


# -- reading -------------------------------------------------------------------------------------


@st.fragment(run_every=_STEP)
def _reading(sheet_id: int) -> None:
    """How far it is, and then one step further."""
    again = _all().get(sheet_id)
    if again is None or not again.left:
        st.rerun(scope="app")
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.markdown(f"**Reading again: {plain(again.title)}**", width="content")
        st.button("Cancel", key="cancel-rereading", on_click=_leave, args=(sheet_id,))
    st.text(_pace(again))
    st.progress(again.gone_through / len(again.record_ids))
    try:
        _step(again)
    except CpeError as error:  # a busy moment: say so, and go on with the next step
        st.text(error.message)
        return
    if not again.left:
        st.rerun(scope="app")


def _step(again: Again) -> None:
    """No call of Streamlit in here: a click could cut it short between reading and remembering."""
    if not again.lock.acquire(blocking=False):
        return
    begun = time.monotonic()
    try:
        with tracker() as t:
            for file in t.read_again(again.left):
                _remember(t, again, file)
                if time.monotonic() - begun > _STEP:
                    break
            else:
                again.left = ()
    finally:
        again.seconds += time.monotonic() - begun
        again.lock.release()


def _remember(t: Tracker, again: Again, file: FileAgain) -> None:
    changing = [one for one in file.readings if one.would_change]
    again.found += [(named(t.record(one.record_id)), one) for one in changing]
    again.read += len(file.readings)
    if file.error:
        again.unread.append(Line(mark="failed", text=file.name, remark=file.error))
    again.left = again.left[again.left.index(file.record_ids[-1]) + 1 :]


def _pace(again: Again) -> str:
    so_far = f"{again.gone_through:,} of {len(again.record_ids):,}"
    if not again.gone_through:
        return so_far
    return f"{so_far} · {time_left(again.seconds / again.gone_through * len(again.left))}"


# -- deciding ------------------------------------------------------------------------------------


def _decide(sheet_id: int, again: Again) -> None:
    stays = " What you typed or accepted stays." if again.found else ""
    _headed(again, would_change(len(again.found), again.read) + stays)
    if again.unread:
        st.text(f"{count(len(again.unread), 'file')} could not be read again. What was read before stays.")
        with st.container(height=160 if len(again.unread) > 4 else "content", border=False, key="unread"):
            lines(again.unread)
    if again.found:
        _table(again)
    with st.container(horizontal=True):
        if again.found:
            st.button("Apply", type="primary", key="apply-rereading", on_click=act, args=(_apply, sheet_id, again))
        leave = "Leave as it is" if again.found else "Close"
        st.button(leave, key="leave-rereading", on_click=_leave, args=(sheet_id,))


def _headed(again: Again, sentence: str) -> None:
    st.markdown(f"**Read again: {plain(again.title)}.** {sentence}")


def _apply(t: Tracker, sheet_id: int, again: Again) -> None:
    changes = t.apply(reading for _, reading in again.found)
    if changes:
        back = changes[0].record_id if len(again.record_ids) == 1 else None
        done(changes[0].act_id, f"Read again: {count(len(changes), 'record')} changed.", back)
    _leave(sheet_id)


def _table(again: Again) -> None:
    """One certificate after another, in each a row for every field that would change; all texts are escaped."""
    bodies: list[str] = []
    rows = 0
    for name, reading in again.found:
        its = [*_rows(reading)]
        rows += len(its)
        if bodies and rows > _ROWS:
            break
        bodies.append(f"<tbody>{_certificate(name)}{''.join(its)}</tbody>")
    head = "<thead><tr><th></th><th>Now</th><th>Read again</th></tr></thead>"
    st.html(
        '<div class="changes" tabindex="0" role="region" aria-label="What would change">'
        f'<table class="twins">{head}{"".join(bodies)}</table></div>'
    )
    if len(bodies) < len(again.found):
        st.caption(f"And {count(len(again.found) - len(bodies), 'record')} more.")


def _certificate(name: str) -> str:
    return f'<tr><th colspan="3" scope="rowgroup">{escape(name)}</th></tr>'


def _rows(reading: Rereading) -> Iterator[str]:
    """A row for each field that would change: its value, or whether it is in doubt."""
    for name, before, after in reading.changes:
        yield _row(name, value_html(name, before), value_html(name, after))
    for names, was, will_be in ((reading.settled, "in doubt", "sure"), (reading.doubted, "sure", "in doubt")):
        for name in names:
            value = value_html(name, reading.record[name].value)
            yield _row(name, f"{value} <small>{was}</small>", f"{value} <small>{will_be}</small>")


def _row(name: str, before: str, after: str) -> str:
    return f"<tr><th>{FIELD[name]}</th><td>{before}</td><td>{after}</td></tr>"
