"""Records to look at: a read-only table, and on a phone cards in its place (style.css shows the one or the other)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import pandas as pd
import streamlit as st

from cpe_core.records import FIELD_TYPES
from cpe_core.summary_row import day_of
from pages.parts.keys import with_list
from pages.parts.menu import review
from pages.parts.sheet.record_cards import Card, cards
from pages.parts.sheet.ticked import Ticked, ticked
from pages.parts.wording import DAY, amount_of, count

_FEW = 15  # a table of so many rows is shown whole
_CARDS = 100  # a phone is not asked to draw more
_WIDTHS = {  # pixels; those up to the file are in sight on a screen of 1280
    "marks": 62,
    "course_title": 240,
    "completion_date": 95,
    "credits": 62,
    "credit_type": 58,
    "sponsor": 135,
    "to_review": 150,
    "file": 145,
    "run": 50,
    "fields_of_study": 155,
    "delivery_method": 150,
}
_HEADS = {name: one.short for name, one in FIELD_TYPES.items()} | {
    "marks": "",
    "to_review": "What to look at",
    "file": "File",
    "run": "Run",
}
_ROW = 35  # pixels of a row, and of the head over the rows
_KEYS = (
    ("To the table", "Alt+↓"),
    ("From row to row", "↑ ↓ PageUp PageDown Home End"),
    ("Tick a row", "Space"),
    ("Tick all rows, or none", "Mod+A"),
    ("Open the record", "Enter"),
    ("Back from a record", "Alt+↑"),
    ("These keys, outside a field", "?"),
)
_keys = with_list("cpe_grid", "sheet/records_table.js", _KEYS, html='<div class="status" role="status"></div>')


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """Records that stand out: the one that was open last, and those that came by the last run."""

    last: int | None = None
    new: frozenset[int] = frozenset()


def grid(sheet_id: int, table: pd.DataFrame, *, marked: Marked) -> tuple[int, ...]:
    """`table` as `Tracker.results` gives it, or some of its rows; the ids of those that are ticked, in its order.

    A click on a cell opens its record on the review page; the box before a row ticks it.
    """
    held = ticked(sheet_id)
    held.only_among(table)
    with st.container(key="table"):
        chosen = _table(held, table, marked)
    if chosen is not None:
        review(int(table.index[chosen]))
    with st.container(key="cards"):
        first = table.head(_CARDS).reset_index().astype(object)
        rows = first.where(first.notna(), None).to_dict("records")
        opened = cards((_card(row, marked) for row in rows), held)
        if opened is not None:
            review(opened)
        if len(table) > _CARDS:
            st.caption(f"And {count(len(table) - _CARDS, 'record')} more: search, or choose a year.")
    return held.ids


def table_keys(table: pd.DataFrame, last: int | None) -> None:
    """The table of `grid` by keyboard; `last` is the record one comes back from, which is brought in sight."""
    place = int(table.index.get_loc(last)) if last in table.index else None
    _keys(key="table-keys", data={"rows": len(table), "height": _ROW, "last": place}, width="content")


def _table(held: Ticked, table: pd.DataFrame, marked: Marked) -> int | None:
    """The position of the cell clicked on: true in this script run only, for positions are all a grid knows."""
    column = st.column_config
    event = st.dataframe(
        table.assign(marks=_marks(table, marked))[[*_WIDTHS]],
        key=held.rows_key(table),
        on_select="rerun",
        selection_mode=("multi-row", "single-cell"),
        hide_index=True,
        height="content" if len(table) <= _FEW else _ROW * (_FEW + 1) + 3,
        row_height=_ROW,
        placeholder="",
        column_order=tuple(_WIDTHS),
        column_config={
            **{name: column.TextColumn(_HEADS[name], width=width) for name, width in _WIDTHS.items()},
            "marks": column.TextColumn(_HEADS["marks"], width=_WIDTHS["marks"], help=_ABOUT_MARKS),
            "completion_date": column.DateColumn(
                _HEADS["completion_date"], format=DAY, width=_WIDTHS["completion_date"]
            ),
            "credits": column.NumberColumn(
                _HEADS["credits"], format=f"%.{_decimals(table['credits'])}f", width=_WIDTHS["credits"]
            ),
            "run": column.NumberColumn(_HEADS["run"], format="%d", width=_WIDTHS["run"]),
        },
    )
    held.in_rows(table, event["selection"]["rows"])
    cells = event["selection"]["cells"]
    return int(cells[0][0]) if cells else None


_ABOUT_MARKS = "▸ the record you opened last, ? one that needs a look, new: of the last run"


def _marks(table: pd.DataFrame, marked: Marked) -> list[str]:
    return [
        " ".join(filter(None, ("▸" * (one == marked.last), "?" * asks, "new" * (one in marked.new))))
        for one, asks in zip(table.index, table["needs_review"], strict=True)
    ]


def _decimals(credits: pd.Series[float]) -> int:
    """Two as soon as one record has them, so that the points stand under each other."""
    tenths = credits.dropna() * 10
    return 1 if ((tenths.round() - tenths).abs() < 0.01).all() else 2


def _card(row: dict[Hashable, Any], marked: Marked) -> Card:
    facts = [
        "new" if row["record_id"] in marked.new else "",
        day_of(row["completion_date"]) if row["completion_date"] else "no date",
        amount_of(None if row["credits"] is None else f"{row['credits']:g}", row["credit_type"]),
        row["sponsor"],
    ]
    return Card(
        record_id=int(row["record_id"]),
        title=str(row["course_title"] or row["file"]),
        facts=tuple(str(fact) for fact in facts if fact),
        doubt=str(row["to_review"] or ""),
        last=row["record_id"] == marked.last,
    )
