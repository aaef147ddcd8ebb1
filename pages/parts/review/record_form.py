"""The fields of one record: each a widget under its name and its mark, a doubt as a question with answers to click."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any

import streamlit as st

from cpe_core import Tracker
from cpe_core.records import FIELD_TYPES, FIELDS, Field, Value, value_to_json
from cpe_core.rows import SavedRecord
from cpe_core.summary_row import TEXTS, day_of
from cpe_core.understanding.fields.typed_dates import days_meant
from cpe_core.vocabulary import words
from pages.parts.form_values import KINDS
from pages.parts.review import form_state
from pages.parts.review.certainty_badges import head, printed, to_be_checked
from pages.parts.review.form_state import Form
from pages.parts.review.reasons import to_check
from pages.parts.wording import FIELD, amount, plain, value_text


def record_form(t: Tracker, saved: SavedRecord, form: Form) -> None:
    decided = _decided_fields(t, saved)
    draw = partial(_field, saved, form, decided)
    draw("course_title")
    draw("sponsor")
    for column, name in zip(st.columns([11, 9, 10]), ("completion_date", "credits", "credit_type"), strict=True):
        with column:
            draw(name)
    draw("fields_of_study")
    for column, names in zip(st.columns(2), (_LEFT, _RIGHT), strict=True):
        with column:
            for name in names:
                draw(name)
    draw("note")


_TOP = ("course_title", "sponsor", "completion_date", "credits", "credit_type", "fields_of_study", "note")
_LEFT = ("delivery_method", "sponsor_id", "certificate_number", "location")
_FIRST_RIGHT = ("participant", "state_sponsor_ids")
_RIGHT = (*_FIRST_RIGHT, *(name for name in TEXTS if name not in (*_TOP, *_LEFT, *_FIRST_RIGHT)))


def _decided_fields(t: Tracker, saved: SavedRecord) -> set[str]:
    """The fields that a person corrected or accepted, where what was read can count again."""
    if saved.file_name is None:
        return set()
    standing = (one for one in t.history(saved.id) if one.kind in ("correct", "accept") and not one.undone)
    return {one.field for one in standing if one.field is not None} & {*FIELDS}


def _field(saved: SavedRecord, form: Form, decided: set[str], name: str) -> None:
    """One field in a container of its own: its key is how the picture's boxes find it."""
    field = saved.record[name]
    with st.container(key=f"field-{name}", gap="xxsmall"):
        head(name, field, by_hand=saved.file_name is None)
        _WIDGETS[FIELD_TYPES[name].widget](form, name)
        if name in form.refused:
            st.warning(f"Not saved. {plain(form.refused[name])}", icon=":material/error:")
            if FIELD_TYPES[name].kind == "date":
                _which_day(form, name)
        if name in form.crossed:
            _crossed(form, name)
        _beneath(form, name, field, as_read=name in decided)
        if name not in form.refused:  # or it would be asked of a value that does not stand there
            _question(saved, form, name, field)


def _which_day(form: Form, name: str) -> None:
    """Of a typed date that can be two days: the two, to click on."""
    days = days_meant(st.session_state[form_state.key(form.record_id, name)])
    if len(days) != 2:
        return
    with st.container(horizontal=True, gap="xsmall", key="which-day"):
        for day in map(day_of, days):
            st.button(day, key=f"which-day-{form.record_id}-{day}", on_click=form_state.retype, args=(form, name, day))


def _beneath(form: Form, name: str, field: Field, *, as_read: bool) -> None:
    """Under the widget: what is printed, where that differs, and the way back from what a person typed or accepted."""
    text = " ".join(one.text for one in field.evidence) if name == "completion_date" else ""
    differs = bool(text) and text not in (field.value, form.drawn[name])
    if not differs and not as_read:
        return
    sides = "distribute" if differs else "right"
    with st.container(horizontal=True, wrap=False, horizontal_alignment=sides, gap="xsmall", key=f"beneath-{name}"):
        if differs:
            printed(text)
        if as_read:
            st.button(
                "As read",
                icon=":material/undo:",
                type="tertiary",
                key=f"as-read-{form.record_id}-{name}",
                help="Take back what you typed or accepted here",
                on_click=_take_back,
                args=(form, name),
            )


def _take_back(form: Form, name: str) -> None:
    form_state.discard(form, name)
    form_state.act_on(form, name, _as_read, form.record_id, name)


def _as_read(t: Tracker, record_id: int, name: str) -> None:
    t.undo_record(record_id, field=name)


# -- widgets ---------------------------------------------------------------------------------------


# Each is given what counts as its default too: what stands in the session state alone is told to the browser once, and
# a widget whose code the browser has not loaded by the next script run stands empty, and says so: the value would be
# lost (Streamlit 1.67, findings/streamlit_late_widget_is_empty.sh).


def _text(form: Form, name: str) -> None:
    st.text_input(FIELD[name], form.drawn[name], key=form_state.key(form.record_id, name), label_visibility="collapsed")


def _note(form: Form, name: str) -> None:
    st.text_area(
        FIELD[name],
        form.drawn[name],
        key=form_state.key(form.record_id, name),
        label_visibility="collapsed",
        height=68,
    )


def _kind(form: Form, name: str) -> None:
    _chooser(form, name, KINDS, new=True)


def _method(form: Form, name: str) -> None:
    _chooser(form, name, words("delivery_methods", "labelled"))


def _chooser(form: Form, name: str, among: tuple[str, ...], *, new: bool = False) -> None:
    _select(FIELD[name], among, form.drawn[name], form_state.key(form.record_id, name), new=new)


def _select(label: str, among: tuple[str, ...], held: str | None, key: str, *, new: bool) -> None:
    options = among if held is None or held in among else (held, *among)
    st.selectbox(
        label,
        options,
        index=None if held is None else options.index(held),
        placeholder="",
        key=key,
        accept_new_options=new,
        label_visibility="collapsed",
    )


def _tags(form: Form, name: str) -> None:
    st.multiselect(
        FIELD[name],
        form.drawn[name],
        form.drawn[name],
        key=form_state.key(form.record_id, name),
        accept_new_options=True,
        placeholder="",
        label_visibility="collapsed",
    )


def _studies(form: Form, name: str) -> None:
    """A row for each field of study, and what they come to against the total."""
    names = words("fields_of_study", "canonical")
    for row in range(form.rows):
        study, credits = form_state.row_keys(form.record_id, row)
        held, part = form_state.row_held(form, row)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            _select(f"Field of study {row + 1}", names, held, study, new=True)
            st.text_input(
                f"Credits {row + 1}",
                part,
                key=credits,
                width=80,
                placeholder="credits",
                label_visibility="collapsed",
            )
            if form.rows > 1:
                st.button(
                    "Take out",
                    icon=":material/close:",
                    type="tertiary",
                    key=f"take-out-{study}",
                    on_click=form_state.remove_row,
                    args=(form, row),
                )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            "Add a field of study",
            icon=":material/add:",
            type="tertiary",
            key=f"split-{form.record_id}",
            help="For a course that earned credits in several fields: each gets its part of the total",
            on_click=form_state.add_row,
            args=(form,),
        )
        _sum(form)


def _sum(form: Form) -> None:
    """`= 2.0 ✓`, or by how much the parts miss the total."""
    parts = [_number(part) for _, part in form.drawn["fields_of_study"] if part]
    total = _number(form.drawn["credits"])
    if not parts or total is None or None in parts:
        return
    come_to = sum((part for part in parts if part is not None), Decimal(0))
    if come_to == total:
        st.caption(f"= {amount(come_to)} :material/check:")
    else:
        st.caption(f"= {amount(come_to)}, but the credits are {amount(total)}")


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


_WIDGETS: dict[str, Callable[[Form, str], None]] = {
    "line": _text,
    "lines": _note,
    "choice": _method,
    "choice or text": _kind,
    "fields of study": _studies,
    "tags": _tags,
}


# -- doubts ----------------------------------------------------------------------------------------


def _question(saved: SavedRecord, form: Form, name: str, field: Field) -> None:
    """What a person may answer with one click: it is right as it is, or it is one of these."""
    if field.is_settled or not (name in saved.record.to_review or field.candidates):
        return
    if told := to_check(field):
        to_be_checked(told)
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key=f"doubt-{name}"):
        if field.value is not None:
            st.button(
                "It is right",
                icon=":material/check:",
                key=f"right-{saved.id}-{name}",
                on_click=form_state.act_on,
                args=(form, name, _accept, saved.id, name),
            )
        for number, one in enumerate(field.candidates):
            st.button(
                plain(_answer(name, one.value)),
                key=f"choose-{saved.id}-{name}-{number}",
                on_click=form_state.act_on,
                args=(form, name, _choose, saved.id, name, value_to_json(one.value), saved.version),
            )


def _answer(name: str, value: Value) -> str:
    text = value_text(name, value) or ""
    return text if len(text) <= 80 else text[:79] + "…"


def _accept(t: Tracker, record_id: int, name: str) -> None:
    t.accept(record_id, field=name)


def _choose(t: Tracker, record_id: int, name: str, value: Any, seen: int) -> None:
    t.correct(record_id, name, value, seen=seen)


def _crossed(form: Form, name: str) -> None:
    """Another tab was quicker: theirs is shown, mine is kept until I say."""
    mine = form.crossed[name]
    text = "; ".join(" ".join(part) for part in mine) if name == "fields_of_study" else str(mine or "nothing")
    with st.container(border=True, key=f"crossed-{name}"):
        st.text(f"Another tab changed this meanwhile, to what stands here now. You typed: {text}")
        with st.container(horizontal=True):
            st.button("Use mine", key=f"mine-{name}", on_click=form_state.insist, args=(form, name))
            st.button("Keep theirs", key=f"theirs-{name}", on_click=form_state.discard, args=(form, name))
