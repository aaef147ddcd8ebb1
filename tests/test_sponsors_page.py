"""Spellings of a sponsor on the sheet page, without a browser: suggested, unified, told apart, taken back."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest
from tabs import click, has_button, run, said, sheet_page, shows

from cpe_core import Sheet, Tracker

NAMES = ("Northwind Seminars", "NORTHWIND SEMINARS, LLC", "*Northwind* Seminars")


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet) -> list[int]:
    named = (NAMES[0], *NAMES, "Ohio Society of CPAs")
    return [tracker.write(sheet.id, course_title=f"Course {n}", sponsor=name).id for n, name in enumerate(named)]


def sponsors(tracker: Tracker, ids: list[int]) -> list[object]:
    return [tracker.record(one).record.sponsor.value for one in ids]


def opened() -> AppTest:
    tab = sheet_page()
    tab.session_state["spellings"] = True
    return run(tab)


def line(tab: AppTest) -> list[str]:
    return [one.label for one in tab.expander if "spelled" in one.label]


def chooser(tab: AppTest):
    return next(one for one in tab.selectbox if one.label == "One name for")


def test_one_name_for_all_spellings_is_one_click_and_one_click_back(tracker: Tracker, ids: list[int]) -> None:
    tab = sheet_page()
    assert line(tab) == ["1 sponsor is spelled in several ways"]
    assert not has_button(tab, "Use this name")  # it costs nothing while it is shut
    before = sponsors(tracker, ids)
    tab = click(opened(), "Use this name")
    assert sponsors(tracker, ids) == [*[NAMES[0]] * 4, "Ohio Society of CPAs"]
    assert shows(tab, "2 records now named: Northwind Seminars")
    assert line(tab) == []
    click(tab, "Undo")
    assert sponsors(tracker, ids) == before


def test_another_name_can_be_chosen_and_a_spelling_left_out_for_good(tracker: Tracker, ids: list[int]) -> None:
    tab = opened()
    chooser(tab).set_value(NAMES[2])
    out = next(one for one in tab.checkbox if "LLC" in one.label)
    out.uncheck()
    run(tab)
    assert "What is not ticked is not suggested again" in " ".join(one.value for one in tab.caption)
    tab = click(tab, "Use this name")
    assert sponsors(tracker, ids)[:4] == [NAMES[2], NAMES[2], NAMES[1], NAMES[2]]
    assert line(tab) == []


def test_a_name_chosen_just_before_the_click_is_the_one_that_is_used(tracker: Tracker, ids: list[int]) -> None:
    tab = opened()
    chooser(tab).set_value(NAMES[2])
    next(one for one in tab.checkbox if "LLC" in one.label).uncheck()
    tab = click(tab, "Use this name")  # and no script run in between
    assert sponsors(tracker, ids)[:4] == [NAMES[2], NAMES[2], NAMES[1], NAMES[2]]


def test_different_sponsors_are_not_suggested_again_until_taken_back(tracker: Tracker, ids: list[int]) -> None:
    tab = click(opened(), "These are different")
    assert line(tab) == []
    assert line(sheet_page()) == []
    click(tab, "Undo")
    assert line(sheet_page()) == ["1 sponsor is spelled in several ways"]


def test_what_was_changed_in_another_tab_meanwhile_is_not_renamed(tracker: Tracker, ids: list[int]) -> None:
    tab = opened()
    tracker.correct(ids[2], "location", "Reno")
    tab = click(tab, "Use this name")
    assert sponsors(tracker, ids)[2] == NAMES[1]
    assert "Nothing was done: “Course 2” was changed" in said(tab)
    click(tab, "Use this name")
    assert sponsors(tracker, ids)[2] == NAMES[0]
