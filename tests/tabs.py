"""A browser's tab without a browser: the pages drawn by Streamlit's AppTest, and what a person does and sees there."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

HOUSE = Path(__file__).resolve().parents[1]


def sheet_page(**params: str) -> AppTest:
    tab = AppTest.from_file(str(HOUSE / "app.py"), default_timeout=60)
    return run(_with(tab, params))


def review_page(**params: str) -> AppTest:
    return _other_page("pages/review.py", params)


def search_page(**params: str) -> AppTest:
    return _other_page("pages/search.py", params)


def archive_page(**params: str) -> AppTest:
    return _other_page("pages/archive.py", params)


def learned_page(**params: str) -> AppTest:
    return _other_page("pages/learned.py", params)


def _other_page(page: str, params: dict[str, str]) -> AppTest:
    tab = AppTest.from_file(str(HOUSE / "app.py"), default_timeout=60)
    tab.run()
    tab.switch_page(page)
    return run(_with(tab, params))


def _with(tab: AppTest, params: dict[str, str]) -> AppTest:
    for name, value in params.items():
        tab.query_params[name] = value
    return tab


def run(tab: AppTest) -> AppTest:
    tab.run()
    assert not tab.exception, tab.exception[0].stack_trace
    return tab


def button(tab: AppTest, label: str):
    """The first button whose label begins so."""
    return next(b for b in tab.button if b.label.startswith(label))


def click(tab: AppTest, label: str) -> AppTest:
    button(tab, label).click()
    return run(tab)


def tick(tab: AppTest, *rows: int, cell: int | None = None) -> AppTest:
    """Tick rows of the sheet's table, by position; or click on a cell of one."""
    key = "records-" + tab.dataframe[0].proto.id.split("-records-")[1]
    cells = [] if cell is None else [(cell, "course_title")]
    tab.session_state[key] = {"selection": {"rows": [*rows], "columns": [], "cells": cells}}
    return run(tab)


def labels(tab: AppTest) -> list[str]:
    return [b.label for b in tab.button]


def has_button(tab: AppTest, label: str) -> bool:
    return any(one.startswith(label) for one in labels(tab))


def shows(tab: AppTest, text: str) -> bool:
    """Whether it stands on the page as plain text."""
    return any(text in one.value for one in tab.text)


def html(tab: AppTest) -> str:
    return "\n".join(h.proto.body for h in tab.get("html"))


def said(tab: AppTest) -> str:
    """Every word on the page that stands there as plain text, or as HTML with the text escaped."""
    return "\n".join([*(t.value for t in tab.text), html(tab)])


def field(tab: AppTest, name: str, record_id: int):
    """The widget of a record's field on the review page."""
    kinds = (tab.text_input, tab.selectbox, tab.text_area, tab.multiselect)
    return next(w for kind in kinds for w in kind if w.key == f"{name}-{record_id}")


def record_of(tab: AppTest) -> int:
    """The record that the review page's address names."""
    value = tab.query_params["record"]
    return int(value[0] if isinstance(value, list) else value)
