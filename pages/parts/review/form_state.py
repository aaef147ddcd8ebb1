"""What a person types on the review page, on its way into the store.

Every script run first takes what the widgets hold and differs from what they were drawn with, and saves it, before
anything is drawn or a button acts. So no step depends on a callback that the next click could cut short: what is not
yet saved is still in its widget, and the next script run takes it. A value that does not fit stays in its widget with
the reason beside it. Where another tab was quicker, theirs is shown and what was typed is kept until it is decided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import BadValue, ChangedMeanwhile, NotFound, StoreError
from cpe_core.records import FIELDS, OWN
from cpe_core.rows import Pair, SavedRecord
from pages.parts.connection import act, tell
from pages.parts.form_values import Row, parsed_value, shown
from pages.parts.wording import FIELD

_FORM = "form"
EDITED = (*FIELDS, *OWN)


@dataclass(slots=True, kw_only=True)
class Form:
    """The form of one record: what each widget was drawn with, and what could not be saved."""

    record_id: int
    drawn: dict[str, Any] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)  # field → the record's version it was drawn from
    refused: dict[str, str] = field(default_factory=dict)  # field → why it does not fit
    crossed: dict[str, Any] = field(default_factory=dict)  # field → what was typed while another tab changed it
    rows: int = 0  # of fields of study
    settled: set[str] = field(default_factory=set)  # fields that this tab itself set since they were drawn
    moved: set[str] = field(default_factory=set)  # fields that something else set since they were drawn
    asked: tuple[str, ...] = ()  # what is missing, and whether to accept without it was asked
    pairs: tuple[int, ...] = ()  # that this record may be a duplicate of another, as far as the page has asked it
    left: bool = False  # another record is shown by now
    day_first: bool | None = None  # how the sheet reads dates of two numbers


def key(record_id: int, name: str) -> str:
    return f"{name}-{record_id}"


def row_keys(record_id: int, row: int) -> tuple[str, str]:
    return f"study-{record_id}-{row}", f"study-credits-{record_id}-{row}"


def take(t: Tracker, record_id: int) -> Form:
    """Save what was typed since the form was drawn last; then the form, ready to be drawn with what counts now."""
    take_pending(t, staying_on=record_id)
    form: Form | None = st.session_state.get(_FORM)
    if form is None or form.left or form.record_id != record_id:
        if form is not None:
            form.left = True
        form = st.session_state[_FORM] = Form(record_id=record_id)
    saved = t.record(record_id)
    form.day_first = t.sheet(saved.sheet_id).day_first
    form.moved.clear()
    for name in EDITED:
        _refresh(form, name, shown(name, saved.record[name].value), saved.version)
    form.settled.clear()
    if form.asked != saved.record.missing:  # what was missing was typed since
        form.asked = ()
    return form


def take_pending(t: Tracker, *, staying_on: int | None = None) -> None:
    """Save what was typed since the form was drawn last, also on leaving the page; what is lost with it is shown."""
    form = st.session_state.get(_FORM)
    if form is None:
        return
    try:
        for name in form.drawn:
            _take(t, form, name)
    except NotFound:  # the record left with the trash, in another tab: there is nothing to save it to
        del st.session_state[_FORM]
    if form.refused and form.record_id != staying_on:
        names = ", ".join(FIELD[name] for name in form.refused)
        tell(f"What you typed was not saved. {names}: {' '.join(form.refused.values())}")
        form.refused.clear()  # shown once; coming back, the field shows what counts


def act_on(form: Form, name: str, step: Callable[..., object], *given: object) -> None:
    """A button's callback: one step on a field of the record that is shown. Until a page has come, a button of the
    page before still stands there: a click on it does nothing.
    """
    if not form.left:
        form.settled.add(name)
        act(step, *given)


def discard(form: Form, name: str) -> None:
    """A button's callback: forget what was typed in a field and is not saved, so that it shows what counts."""
    form.crossed.pop(name, None)
    form.refused.pop(name, None)
    form.drawn[name] = _held(form, name)


def retype(form: Form, name: str, text: str) -> None:
    """A button's callback: as if this had been typed in a text field instead of what stands there."""
    if not form.left:
        _hold(form, name, text)


def insist(form: Form, name: str) -> None:
    """A button's callback: what was typed stands, whatever another tab made of the field."""
    _hold(form, name, form.crossed.pop(name))


def add_row(form: Form) -> None:
    form.rows += 1


def remove_row(form: Form, row: int) -> None:
    rows = [one for number, one in enumerate(_rows(form)) if number != row]
    form.rows = max(len(rows), 1)
    _hold(form, "fields_of_study", tuple(rows))


def _take(t: Tracker, form: Form, name: str) -> None:
    if not _is_on_page(form, name):
        return  # what it held was taken, or refused, before the page was left
    held = _held(form, name)
    form.refused.pop(name, None)
    if held == form.drawn[name]:
        return
    try:
        t.correct(
            form.record_id,
            name,
            parsed_value(name, held, form.drawn[name], day_first=form.day_first),
            seen=form.seen[name],
        )
    except (BadValue, StoreError) as error:  # what a busy database did not take waits in its widget too
        form.refused[name] = error.message
    except ChangedMeanwhile:
        form.crossed[name] = held
        form.drawn[name] = held  # nothing waits in the widget: it may show theirs
    else:
        form.drawn[name] = held
        form.settled.add(name)


def _refresh(form: Form, name: str, now: Any, version: int) -> None:
    """Let the widget show what counts now, unless something typed still waits in it."""
    if name in form.refused:
        return
    if name not in form.drawn or form.drawn[name] != now:
        if name in form.drawn and name in FIELDS and name not in form.settled:
            form.moved.add(name)
        _hold(form, name, now)
    elif not _is_on_page(form, name):  # one comes back to it from another page: Streamlit forgot what it showed
        _hold(form, name, now)
    form.drawn[name], form.seen[name] = now, version
    if name == "fields_of_study":
        form.rows = max(form.rows, len(now), 1)


def _is_on_page(form: Form, name: str) -> bool:
    shown_by = row_keys(form.record_id, 0)[0] if name == "fields_of_study" else key(form.record_id, name)
    return shown_by in st.session_state


def _held(form: Form, name: str) -> Any:
    """What the widget holds; what it was drawn with where it is not on the page."""
    if name == "fields_of_study":
        return tuple((study, amount) for study, amount in _rows(form) if study or amount)
    return st.session_state.get(key(form.record_id, name), form.drawn[name])


def _rows(form: Form) -> list[Row]:
    return [row_held(form, row) for row in range(form.rows)]


def row_held(form: Form, row: int) -> Row:
    """What the widgets of one field of study hold; what they were drawn with where they are not on the page."""
    drawn = form.drawn["fields_of_study"]
    study, amount = row_keys(form.record_id, row)
    there = drawn[row] if row < len(drawn) else (None, "")
    return st.session_state.get(study, there[0]), st.session_state.get(amount, there[1])


def _hold(form: Form, name: str, value: Any) -> None:
    if name != "fields_of_study":
        st.session_state[key(form.record_id, name)] = value
        return
    form.rows = max(form.rows, len(value), 1)
    for row in range(form.rows):
        study, amount = row_keys(form.record_id, row)
        st.session_state[study], st.session_state[amount] = value[row] if row < len(value) else (None, "")


def may_be_left(form: Form, *, then: str) -> bool:
    """Whether all that was typed is saved, and not lost with the record; else a message says what to do first."""
    if form.refused or form.crossed:
        tell(f"One value could not be saved yet. See what stands under it, then {then}.")
    return not (form.refused or form.crossed)


def may_be_accepted(form: Form, saved: SavedRecord, pairs: Iterable[Pair]) -> bool:
    """Whether a person has seen all that they would accept. What is missing is asked about once: `form.asked`; so is
    whether this is a course the sheet has already, when a value typed a moment ago makes it look so: `form.pairs`.
    """
    if not may_be_left(form, then="accept"):
        return False
    if form.moved:
        names = ", ".join(FIELD[name] for name in FIELDS if name in form.moved)
        tell(f"Changed meanwhile, in another tab: {names}. Look once more, then accept.")
        return False
    if not {pair.id for pair in pairs} <= {*form.pairs}:
        tell("This may be a course you have already: see below. Accept it all the same, or answer first.")
        return False
    lacking = () if saved.is_accepted else saved.record.missing
    if form.asked != lacking:
        form.asked = lacking
        return not lacking
    return True
