"""What can be done to all the rows that are ticked: each is one act, and one click takes it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import BadValue
from cpe_core.records import ESSENTIAL, FIELD_TYPES, FIELDS, OWN
from cpe_core.rows import Revision, Sheet
from cpe_core.summary_row import day_of
from cpe_core.vocabulary import words
from pages.parts.connection import act, notice, tell
from pages.parts.form_values import KINDS, parsed_value
from pages.parts.page_frame import style
from pages.parts.sheet.ticked import untick
from pages.parts.undo import done
from pages.parts.wording import FIELD, count, overwriting, plain

_OFTEN = ("credit_type", "sponsor", "participant", "completion_date", "credits", "fields_of_study", "delivery_method")
_OF_ONE = ("certificate_number", "state_sponsor_ids", "tags")  # not shared, or with an act of its own
_SETTABLE = (*_OFTEN, *(name for name in (*FIELDS, *OWN) if name not in (*_OFTEN, *_OF_ONE)))
_OFFERED = 200  # values of a field that stand in the sheet already
_MANY = 500  # records
_NOTICE = "bulk-notice"
Ids = tuple[int, ...]


def bulk_row() -> st.delta_generator.DeltaGenerator:
    """The row over the table. It is there before anything is ticked, so that the table does not jump. What an act was
    refused for stands under it: the head of the page may be out of sight.
    """
    row = st.container(horizontal=True, vertical_alignment="center", gap="small", key="bulk")
    refusal()
    return row


def refusal() -> None:
    notice(_NOTICE)


def bulk_acts(t: Tracker, sheet: Sheet, table: pd.DataFrame, ids: Ids, seen: Revision) -> None:
    """What can be done to the ticked of the sheet's records; `seen` is the revision at which they were read."""
    if not ids:
        st.caption("Tick rows to edit several at once.")
        return
    st.markdown(f"**{len(ids):,} ticked**", width="content")
    _set(t, sheet, table, ids, seen)
    _accept(table, ids, seen)
    _tag(table, ids, seen)
    _move(t, sheet, ids, seen)
    _button("Delete", "delete", _trash, ids, seen)
    st.button(
        "Untick all", icon=":material/close:", type="tertiary", key="bulk-untick", on_click=untick, args=(sheet.id,)
    )


def _button(label: str, icon: str, step: Callable[..., object], *given: object) -> None:
    key = f"bulk-{label.split(maxsplit=1)[0].lower()}"
    st.button(label, icon=f":material/{icon}:", type="tertiary", key=key, on_click=_all, args=(step, *given))


def _all(step: Callable[..., object], ids: Ids, *given: object) -> None:
    """A button's callback, as `act`. A millisecond or so a record: with thousands a message shows at once."""
    if len(ids) >= _MANY:
        style()
        st.toast(f"{count(len(ids), 'record')}: this takes some seconds.", icon=":material/hourglass_top:")
    act(step, ids, *given, at=_NOTICE)


def _popover(label: str, icon: str, key: str) -> st.delta_generator.DeltaGenerator:
    """What is in it is made only while it is open."""
    return st.popover(label, icon=f":material/{icon}:", type="tertiary", key=key, on_change="rerun")


# -- set a field -----------------------------------------------------------------------------------

_SET = "bulk-set"
_VALUE = "bulk-value"
_CLEAR = "bulk-clear"


def _set(t: Tracker, sheet: Sheet, table: pd.DataFrame, ids: Ids, seen: Revision) -> None:
    with _popover("Set a field", "edit", _SET):
        if not st.session_state.get(_SET):
            return
        name = st.selectbox("Field", _SETTABLE, format_func=FIELD.__getitem__, key="bulk-field")
        clear = st.checkbox("Clear the field", key=f"{_CLEAR}-{name}")  # explicit, and never by a text left empty
        held = None if clear else _widget(name, table)
        value, ready = None, False
        if clear or (held and held.strip()):
            value, ready = _preview(t, sheet, ids, name, held)
        st.button(
            f"{'Clear' if clear else 'Set'} it for {count(len(ids), 'record')}",
            icon=":material/backspace:" if clear else ":material/done_all:",
            key="bulk-set-it",
            disabled=not ready,
            on_click=_set_it,
            args=(ids, name, held, value, seen),
        )


def _widget(name: str, table: pd.DataFrame) -> Any:
    """The widget of a field, with what stands in the sheet already to choose from."""
    key = f"{_VALUE}-{name}"
    one = FIELD_TYPES[name]
    if one.kind in ("date", "credits", "texts") or one.widget == "lines" or name == "course_title":
        return st.text_input("Value", key=key)
    offered = _offered(name, table)
    return st.selectbox(
        "Value",
        offered,
        index=None,
        placeholder="Choose or type",
        accept_new_options=one.widget != "choice",
        key=key,
    )


def _offered(name: str, table: pd.DataFrame) -> list[str]:
    if name == "delivery_method":
        return [*words("delivery_methods", "labelled")]
    if FIELD_TYPES[name].kind == "fields of study":
        return [*words("fields_of_study", "canonical")]
    there = table[name].dropna().value_counts().index[:_OFFERED]
    return [*dict.fromkeys((*(KINDS if name == "credit_type" else ()), *map(str, there)))]


def _preview(t: Tracker, sheet: Sheet, ids: Ids, name: str, held: Any) -> tuple[Any, bool]:
    """The value as the core takes it, after showing what it would overwrite; whether it can be set."""
    try:
        entry = ((held, ""),) if FIELD_TYPES[name].kind == "fields of study" else held
        value = None if held is None else parsed_value(name, entry, day_first=sheet.day_first)
        overwritten = t.overwritten(ids, name, value)
    except BadValue as error:
        st.caption(f":material/error: {plain(error.message)}")
        return None, False
    date = [f"**{day_of(value)}**"] if name == "completion_date" and value else []  # however it was typed
    st.caption("  \n".join([*date, *overwriting(overwritten, clearing=value is None)]))
    return value, overwritten.same < len(ids)


def _set_it(ids: Ids, name: str, held: Any, value: Any, seen: Revision) -> None:
    """Set what the person saw announced, and no other value: one typed since shows first what it would overwrite."""
    clear = st.session_state.get(f"{_CLEAR}-{name}", False)
    if (None if clear else st.session_state.get(f"{_VALUE}-{name}")) != held or clear != (held is None):
        return
    st.session_state[f"{_CLEAR}-{name}"] = False
    st.session_state[_SET] = False
    _all(_correct, ids, name, value, seen)


def _correct(t: Tracker, ids: Ids, name: str, value: Any, seen: Revision) -> None:
    changes = t.correct_all(ids, name, value, seen=seen)
    _done(
        changes,
        f"{FIELD[name]} {'cleared' if value is None else 'set'} for {count(len(changes), 'record')}.",
        "They are blank already." if value is None else "They have that value already.",
    )


# -- accept, tag, move, delete -----------------------------------------------------------------------


def _accept(table: pd.DataFrame, ids: Ids, seen: Revision) -> None:
    """At once where nothing is missing; else what is missing is shown first."""
    chosen = table.loc[[*ids]]
    lacking = {name: int(chosen[name].isna().sum()) for name in ESSENTIAL}
    sentences = [f"{FIELD[name]}: missing in {lacking[name]:,}" for name in ESSENTIAL if lacking[name]]
    if not sentences:
        _button("Accept", "check", _accept_all, ids, seen)
        return
    with _popover("Accept", "check", "bulk-accept-open"):
        for sentence in sentences:
            st.text(sentence)
        st.caption("They are accepted as they are. Exports go on saying what is missing.")
        _button(f"Accept {count(len(ids), 'record')}", "check", _accept_all, ids, seen)


def _accept_all(t: Tracker, ids: Ids, seen: Revision) -> None:
    st.session_state["bulk-accept-open"] = False
    changes = t.accept_all(ids, seen=seen)
    _done(changes, f"{count(len(changes), 'record')} accepted.")


_TAG = "bulk-tag-open"
_ADD = "bulk-tag-add"
_OFF = "bulk-tag-off"


def _tag(table: pd.DataFrame, ids: Ids, seen: Revision) -> None:
    with _popover("Tag", "label", _TAG):
        if not st.session_state.get(_TAG):
            return
        everywhere, there = (_tags(rows["tags"]) for rows in (table, table.loc[[*ids]]))
        add = st.multiselect("Add", everywhere, key=_ADD, accept_new_options=True)
        remove = st.multiselect("Take off", there, key=_OFF) if there else []
        st.button(
            f"Tag {count(len(ids), 'record')}",
            icon=":material/label:",
            key="bulk-tag-it",
            disabled=not (add or remove),
            on_click=_tag_it,
            args=(ids, seen),
        )


def _tags(texts: pd.Series[str]) -> list[str]:
    return sorted({tag for text in texts.dropna() for tag in text.split("; ")})


def _tag_it(ids: Ids, seen: Revision) -> None:
    """A callback: the tags as they stand in their boxes now; one added just before the click has not been drawn yet."""
    _all(_tag_all, ids, tuple(st.session_state.get(_ADD, ())), tuple(st.session_state.get(_OFF, ())), seen)


def _tag_all(t: Tracker, ids: Ids, add: tuple[str, ...], remove: tuple[str, ...], seen: Revision) -> None:
    st.session_state[_TAG] = False
    changes = t.tag(ids, add=add, remove=remove, seen=seen)
    _done(changes, f"Tags of {count(len(changes), 'record')} changed.", "They are tagged so already.")


_MOVE = "bulk-move-open"
_INTO = "bulk-move-to"


def _move(t: Tracker, sheet: Sheet, ids: Ids, seen: Revision) -> None:
    others = {one.id: one.name for one in t.sheets() if one.id != sheet.id}
    if not others:
        return
    with _popover("Move", "drive_file_move", _MOVE):
        st.selectbox("To the sheet", tuple(others), format_func=others.__getitem__, key=_INTO)
        label = f"Move {count(len(ids), 'record')}"
        st.button(
            label, icon=":material/drive_file_move:", key="bulk-move-it", on_click=_move_it, args=(ids, others, seen)
        )


def _move_it(ids: Ids, others: dict[int, str], seen: Revision) -> None:
    """A callback: to the sheet that is chosen now, as with tags."""
    into = st.session_state[_INTO]
    _all(_move_all, ids, into, others[into], seen)


def _move_all(t: Tracker, ids: Ids, into: int, name: str, seen: Revision) -> None:
    st.session_state[_MOVE] = False
    changes = t.move(ids, into, seen=seen)
    _done(changes, f"{count(len(changes), 'record')} moved to {name}.")


def _trash(t: Tracker, ids: Ids, seen: Revision) -> None:
    changes = t.trash(ids, seen=seen)
    _done(changes, f"{count(len(changes), 'record')} deleted.")


def _done(changes: tuple[Any, ...], sentence: str, nothing: str = "") -> None:
    if changes:
        done(changes[0].act_id, sentence)
    else:
        tell(nothing, at=_NOTICE)
