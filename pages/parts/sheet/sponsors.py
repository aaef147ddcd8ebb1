"""Sponsors that are spelled in several ways: a quiet line, and under it one name to choose for each."""

from __future__ import annotations

from hashlib import sha256

import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Revision, Sheet
from cpe_core.spellings import Spellings
from pages.parts import cached_results
from pages.parts.connection import act
from pages.parts.undo import done
from pages.parts.wording import count, plain

_AT_ONCE = 5  # sponsors; each has a handful of widgets
_NAME = "one-name"


def sponsor_names(t: Tracker, sheet: Sheet) -> None:
    """Draw the line and what is under it; nothing where each sponsor has one name."""
    seen = t.revision()
    groups = cached_results.spellings(t, sheet.id)
    if not groups:
        return
    title = f"{count(len(groups), 'sponsor is', 'sponsors are')} spelled in several ways"
    with st.expander(title, icon=":material/spellcheck:", key="spellings", type="compact", on_change="rerun") as opened:
        if not opened.open:
            return
        for group in groups[:_AT_ONCE]:
            _group(sheet.id, group, seen)
        if len(groups) > _AT_ONCE:
            st.caption(f"And {len(groups) - _AT_ONCE:,} more, when these are settled.")


def _group(sheet_id: int, group: Spellings, seen: Revision) -> None:
    key = sha256("\n".join(sorted(one.name for one in group.names)).encode()).hexdigest()[:12]
    boxes = {one.name: f"is-one-{key}-{number}" for number, one in enumerate(group.names)}
    with st.container(border=True, gap="xsmall", key=f"spelled-{key}"):
        chosen = st.selectbox(
            "One name for",
            [*boxes],
            key=f"{_NAME}-{key}",
            accept_new_options=True,
            help="Choose one of these, or type another",
            width=560,
        )
        for one in group.names:
            label = plain(f"{one.name} · {count(one.records, 'record')}")
            st.checkbox(label, value=True, key=boxes[one.name])
        ticked, left = _ticked(boxes)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.button(
                "Use this name",
                icon=":material/done_all:",
                key=f"unify-{key}",
                disabled=not chosen or not {*ticked} - {chosen},
                on_click=_use,
                args=(sheet_id, f"{_NAME}-{key}", boxes, seen),
            )
            st.button("These are different", key=f"apart-{key}", type="tertiary", on_click=act, args=(_apart, [*boxes]))
            st.caption(f"{group.why.capitalize()}.{' What is not ticked is not suggested again.' if left else ''}")


def _ticked(boxes: dict[str, str]) -> tuple[list[str], list[str]]:
    """The spellings that are to have the one name, and those left as they are."""
    ticked = [name for name, box in boxes.items() if st.session_state.get(box, True)]
    return ticked, [name for name in boxes if name not in ticked]


def _use(sheet_id: int, chosen: str, boxes: dict[str, str], seen: Revision) -> None:
    """A callback: the name as it stands in its box now; one typed just before the click has not been drawn yet."""
    name = st.session_state.get(chosen)
    if name:
        act(_unify, sheet_id, name, _ticked(boxes), seen)


def _unify(t: Tracker, sheet_id: int, name: str, names: tuple[list[str], list[str]], seen: Revision) -> None:
    same, different = names
    act_id, records = t.unify_sponsor(sheet_id, same, name, different=different, seen=seen)
    done(act_id, f"{count(records, 'record')} now named: {name}")


def _apart(t: Tracker, names: list[str]) -> None:
    done(t.tell_sponsors_apart(names), "Kept as different sponsors.")
