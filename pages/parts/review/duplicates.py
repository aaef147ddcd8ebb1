"""A record that may be a course the sheet has already: both side by side, and four answers."""

from __future__ import annotations

from base64 import b64encode
from html import escape

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import CpeError
from cpe_core.records import FIELDS
from cpe_core.rows import Answer, Pair, SavedRecord
from pages.parts.connection import act
from pages.parts.menu import SHOW, open_record
from pages.parts.undo import done
from pages.parts.wording import FIELD, named, value_text

_COMPARED = (
    "course_title",
    "sponsor",
    "completion_date",
    "credits",
    "credit_type",
    "participant",
    "certificate_number",
)
_MOST = 3  # later records that are pointed at
_SMALL = 600  # pixels of the picture beside
_ANSWERS: dict[Answer, tuple[str, str]] = {  # label, what was done
    "same": ("Same course: keep the earlier one", "Attached to the earlier record."),
    "replaces": ("This one replaces it", "This record has taken the place of the earlier one."),
    "both": ("Both count", "Both records count."),
    "discard": ("Discard this one", "The later record lies in the trash."),
}
_MEANING = (  # under the buttons: a tip over them would hide what is to be compared
    "Keep the earlier one: this certificate is attached to it. Replace it: the earlier record is kept under this one, "
    "and counts no longer. Discard: this one goes to the trash."
)


def possible_duplicates(t: Tracker, saved: SavedRecord) -> tuple[int, ...]:
    """The first question about this record that nobody has answered yet, and the later ones that ask about it.

    The ids of the pairs in which this one is the later.
    """
    for pair in t.later_duplicates(saved.id)[:_MOST]:
        _later(t, pair)
    pairs = t.duplicates(saved.id)
    if pairs:
        _question(t, saved, pairs[0])
    return tuple(pair.id for pair in pairs)


def _question(t: Tracker, saved: SavedRecord, pair: Pair) -> None:
    earlier = t.record(pair.earlier_id)
    with st.container(border=True, key="twins", gap="small"):
        st.markdown("**Is this a course you have already?** Until you answer, this record does not count.")
        st.html(_table(earlier, saved, pair))
        with st.expander("The earlier certificate", icon=":material/image:"):
            _picture(t, earlier)
        with st.container(horizontal=True, gap="small"):
            for answer, (label, _) in _ANSWERS.items():
                st.button(label, key=f"answer-{pair.id}-{answer}", on_click=act, args=(_answer, pair, answer))
        st.caption(_MEANING)


def _later(t: Tracker, pair: Pair) -> None:
    """The question stands at the later record: the way there."""
    later = t.record(pair.later_id)
    with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"twin-{pair.id}"):
        st.text(f"“{named(later)}”, which came later, may be this course too. Until you answer, it does not count.")
        st.button("Compare them", icon=":material/compare:", key=f"compare-{pair.id}", on_click=_compare, args=(pair,))


def _compare(pair: Pair) -> None:
    st.query_params[SHOW] = "all"
    open_record(pair.later_id)


def _answer(t: Tracker, pair: Pair, answer: Answer) -> None:
    done(t.answer(pair.id, answer), _ANSWERS[answer][1], pair.later_id)
    if answer == "same":
        open_record(pair.earlier_id)
    elif answer == "discard":
        open_record(None)


def _table(earlier: SavedRecord, later: SavedRecord, pair: Pair) -> str:
    """Both records, a row for each field that is compared and each that differs, in bold. All texts are escaped."""
    others = (name for name in FIELDS if name not in _COMPARED)
    differing = (name for name in others if earlier.record[name].value != later.record[name].value)
    rows = "".join(_row(name, earlier, later) for name in (*_COMPARED, *differing))
    files = "".join(f"<td>{escape(one.file_name or 'by hand')}, run {one.run_number}</td>" for one in (earlier, later))
    return (
        f'<table class="twins"><caption>They have {escape(pair.why)}</caption>'
        "<tr><th></th><th>Earlier</th><th>This one</th></tr>"
        f"{rows}<tr><th>From</th>{files}</tr></table>"
    )


def _row(name: str, earlier: SavedRecord, later: SavedRecord) -> str:
    first, second = (value_text(name, one.record[name].value) or "" for one in (earlier, later))
    if not first and not second:
        return ""
    mark = ' class="differs"' if first != second else ""
    return f"<tr{mark}><th>{FIELD[name]}</th><td>{escape(first)}</td><td>{escape(second)}</td></tr>"


def _picture(t: Tracker, saved: SavedRecord) -> None:
    try:
        evidence = [e.page for name in _COMPARED for e in saved.record[name].evidence]
        picture = t.picture(saved.id, page=min(evidence, default=1), width=_SMALL)
    except CpeError as error:
        st.text(error.message)
        return
    source = f"data:image/webp;base64,{b64encode(picture).decode()}"
    st.html(f'<img class="twin" alt="The earlier certificate" src="{source}">')
