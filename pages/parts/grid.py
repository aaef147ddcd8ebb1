"""Records to look at: a read-only table, and on a phone cards in its place (style.css shows the one or the other)."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd
import streamlit as st

from pages.parts.cards import Card, cards
from pages.parts.menu import review
from pages.parts.ticked import Ticked, ticked
from pages.parts.words import amount_of, count

_FEW = 15  # a table of so many rows is shown whole
_CARDS = 100  # a phone is not asked to draw more
_SHOWN = (
    "look",
    "course_title",
    "completion_date",
    "credits",
    "credit_type",
    "sponsor",
    "fields_of_study",
    "delivery_method",
    "to_review",
    "file",
    "run",
)


def grid(sheet_id: int, table: pd.DataFrame) -> tuple[int, ...]:
    """`table` as `Tracker.results` gives it, or some of its rows; the ids of those that are ticked, in its order.

    A click on a cell opens its record on the review page; the box before a row ticks it.
    """
    held = ticked(sheet_id)
    held.only_among(table)
    with st.container(key="table"):
        chosen = _table(held, table)
    if chosen is not None:
        review(int(table.index[chosen]))
    with st.container(key="cards"):
        first = table.head(_CARDS).reset_index().astype(object)
        opened = cards(map(_card, first.where(first.notna(), None).to_dict("records")), held)
        if opened is not None:
            review(opened)
        if len(table) > _CARDS:
            st.caption(f"And {count(len(table) - _CARDS, 'record')} more: search, or choose a year.")
    return held.ids


def _table(held: Ticked, table: pd.DataFrame) -> int | None:
    """The position of the cell clicked on: true in this script run only, for positions are all a grid knows.

    Its key is another as soon as rows move: Streamlit keeps the positions that were ticked, whatever stands there.
    """
    key = held.rows_key(table)
    if key not in st.session_state:
        rows = [int(row) for row in table.index.get_indexer(list(held.ids))]
        st.session_state[key] = {"selection": {"rows": rows, "columns": [], "cells": []}}
    column = st.column_config
    event = st.dataframe(
        table.assign(look=table["needs_review"].map({True: "?", False: ""}))[[*_SHOWN]],
        key=key,
        on_select="rerun",
        selection_mode=("multi-row", "single-cell"),
        hide_index=True,
        height="content" if len(table) <= _FEW else 35 * (_FEW + 1) + 3,
        placeholder="",
        column_order=_SHOWN,
        column_config={
            "look": column.TextColumn("", width=36, alignment="center", help="? marks a record that needs a look"),
            "course_title": column.TextColumn("Course", width=277),
            "completion_date": column.DateColumn("Completed", format="localized", width=105),
            "credits": column.NumberColumn("Credits", format=f"%.{_decimals(table['credits'])}f", width=70),
            "credit_type": column.TextColumn("Kind", width=60),
            "sponsor": column.TextColumn("Sponsor", width=155),
            "fields_of_study": column.TextColumn("Fields of study", width=155),
            "delivery_method": column.TextColumn("Delivery", width=150),
            "to_review": column.TextColumn("What to look at", width=150),
            "file": column.TextColumn("File", width=160),
            "run": column.NumberColumn("Run", format="%d", width=50),
        },
    )
    held.in_table(int(one) for one in table.index[sorted(event["selection"]["rows"])])
    cells = event["selection"]["cells"]
    return int(cells[0][0]) if cells else None


def _decimals(credits: pd.Series[float]) -> int:
    """Two as soon as one record has them, so that the points stand under each other."""
    tenths = credits.dropna() * 10
    return 1 if ((tenths.round() - tenths).abs() < 0.01).all() else 2


def _card(row: dict[Hashable, Any]) -> Card:
    facts = [
        f"{row['completion_date']:%-d %b %Y}" if row["completion_date"] else "no date",
        amount_of(None if row["credits"] is None else f"{row['credits']:g}", row["credit_type"]),
        row["sponsor"],
    ]
    return Card(
        record_id=int(row["record_id"]),
        title=str(row["course_title"] or row["file"]),
        facts=tuple(str(fact) for fact in facts if fact),
        doubt=str(row["to_review"] or ""),
    )
