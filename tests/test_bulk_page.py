"""Ticked rows of the sheet's table, without a browser: each act on all of them, one undo, and no row slips."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from tabs import button, click, has_button, run, said, sheet_page, shows, tick

from cpe_core import Sheet, Tracker
from cpe_core.rows import SavedRecord
from pages.parts.sheet import bulk


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet) -> list[int]:
    told = {"participant": "Ada Quill", "completion_date": "2026-03-05", "credits": "1", "sponsor": "Northwind"}
    return [
        tracker.write(sheet.id, course_title=f"Course {name}", **told).id for name in ("one", "two", "three", "four")
    ]


def records(tracker: Tracker, ids: list[int]) -> list[SavedRecord]:
    return [tracker.record(one) for one in ids]


def values(tracker: Tracker, ids: list[int], field: str) -> list[object]:
    return [one.record[field].value for one in records(tracker, ids)]


def opened(tab: AppTest, popover: str) -> AppTest:
    tab.session_state[popover] = True
    return run(tab)


def captions(tab: AppTest) -> list[str]:
    return [one.value for one in tab.caption]


def acts(tab: AppTest) -> bool:
    """Whether anything is offered to be done to ticked rows."""
    return any(one.key == "bulk-delete" for one in tab.button)


def delete(tab: AppTest) -> AppTest:
    tab.button(key="bulk-delete").click()  # a sheet has a button of that name too
    return run(tab)


def set_field(tab: AppTest, name: str, value: str) -> AppTest:
    opened(tab, "bulk-set").selectbox(key="bulk-field").set_value(name)
    run(tab)
    tab.text_input(key=f"bulk-value-{name}").set_value(value)
    return run(tab)


def test_nothing_is_offered_until_a_row_is_ticked(ids: list[int]) -> None:
    tab = sheet_page()
    assert "Tick rows to edit several at once." in captions(tab)
    assert not acts(tab)
    tick(tab, 0, 2)
    assert any("2 ticked" in one.value for one in tab.markdown)
    click(tab, "Untick all")
    assert not acts(tab)


def test_setting_a_field_says_first_what_it_overwrites_and_one_click_takes_it_back(
    tracker: Tracker, ids: list[int]
) -> None:
    tracker.correct(ids[0], "note", "Reno")
    tab = set_field(tick(sheet_page(), 0, 1, 2), "note", "Austin")
    assert "1 has another value typed by you  \n2 have none yet" in captions(tab)
    assert values(tracker, ids, "note") == ["Reno", None, None, None]
    tab = click(tab, "Set it for 3 records")
    assert values(tracker, ids, "note") == ["Austin", "Austin", "Austin", None]
    assert shows(tab, "Note set for 3 records.")
    click(tab, "Undo")
    assert values(tracker, ids, "note") == ["Reno", None, None, None]


def test_a_value_typed_after_the_preview_is_announced_before_it_is_set(tracker: Tracker, ids: list[int]) -> None:
    tab = set_field(tick(sheet_page(), 0), "note", "Austin")
    tab.text_input(key="bulk-value-note").set_value("Boise")  # and at once the click
    click(tab, "Set it for 1 record")
    assert values(tracker, ids[:1], "note") == [None]
    click(tab, "Set it for 1 record")
    assert values(tracker, ids[:1], "note") == ["Boise"]


def test_a_field_is_cleared_only_where_that_is_said_and_one_click_takes_it_back(
    tracker: Tracker, ids: list[int]
) -> None:
    tracker.correct(ids[0], "note", "Reno")
    tab = set_field(tick(sheet_page(), 0, 1), "note", "")
    assert button(tab, "Set it").disabled  # an empty text clears nothing
    tab.checkbox(key="bulk-clear-note").check()
    tab = run(tab)
    assert any("1 has a value typed by you  \n1 is blank already" in one for one in captions(tab))
    tab = click(tab, "Clear it for 2 records")
    assert values(tracker, ids[:2], "note") == [None, None]
    assert any("Note cleared for" in one.value for one in tab.text)
    tab = click(tab, "Undo")
    assert values(tracker, ids[:2], "note") == ["Reno", None]


def test_a_value_that_does_not_fit_says_why_and_sets_nothing(tracker: Tracker, ids: list[int]) -> None:
    tab = set_field(tick(sheet_page(), 0), "credits", "many")
    assert any("Credits are a number" in one for one in captions(tab))
    assert button(tab, "Set it").disabled
    tab = set_field(tab, "credits", "1.0")  # all have it
    assert "1 has this one already" in captions(tab)
    assert button(tab, "Set it").disabled


def test_a_date_is_typed_as_one_knows_it_and_said_in_words_before_it_is_set(
    tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:
    tab = set_field(tick(sheet_page(), 0, 1), "completion_date", "03/04/2026")
    assert any("can be 4 Mar 2026 or 3 Apr 2026" in one.replace("\\", "") for one in captions(tab))
    assert button(tab, "Set it for 2 records").disabled
    tracker.read_dates(sheet.id, day_first=True)
    run(tab)
    assert any(one.startswith("**3 Apr 2026**") for one in captions(tab))
    tab = set_field(tab, "completion_date", "soon")
    assert any("is no date" in one for one in captions(tab))
    assert button(tab, "Set it for 2 records").disabled
    click(set_field(tab, "completion_date", "Mar 15, 2026"), "Set it for 2 records")
    assert values(tracker, ids, "completion_date").count("2026-03-15") == 2


def test_the_ticked_are_accepted_and_what_they_lack_is_said_first(tracker: Tracker, ids: list[int]) -> None:
    tab = click(tick(sheet_page(), 0, 1), "Accept")
    assert [one.is_accepted for one in records(tracker, ids)] == [True, True, False, False]
    click(tab, "Undo")
    assert not any(one.is_accepted for one in records(tracker, ids))
    tracker.correct(ids[1], "credits", None)
    tab = tick(sheet_page(), 0, 1)
    assert shows(tab, "Credits: missing in 1")
    click(tab, "Accept 2 records")
    assert [one.is_accepted for one in records(tracker, ids)] == [True, True, False, False]


def test_the_ticked_are_tagged(tracker: Tracker, ids: list[int]) -> None:
    tracker.correct(ids[0], "tags", ["audit", "ethics"])
    tab = opened(tick(sheet_page(), 0, 1), "bulk-tag-open")
    tab.multiselect(key="bulk-tag-add").set_value(["audit"])
    tab.multiselect(key="bulk-tag-off").set_value(["ethics"])
    run(tab)
    tab = click(tab, "Tag 2 records")
    assert values(tracker, ids[:3], "tags") == [("audit",), ("audit",), None]
    click(tab, "Undo")
    assert values(tracker, ids[:3], "tags") == [("audit", "ethics"), None, None]


def test_the_ticked_are_moved_to_another_sheet_and_come_back(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    assert not has_button(tick(sheet_page(), 0), "Move")  # there is no other
    other = tracker.create_sheet("2025 _CPE_")
    tab = click(tick(sheet_page(sheet=str(sheet.id)), 1, 3), "Move 2 records")
    assert [one.sheet_id for one in records(tracker, ids)] == [sheet.id, other.id, sheet.id, other.id]
    assert shows(tab, "2 records moved to 2025 _CPE_.")
    click(tab, "Undo")
    assert {one.sheet_id for one in records(tracker, ids)} == {sheet.id}


def test_what_is_chosen_just_before_the_click_is_what_is_done(
    tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:  # no script run in between: a fast hand, or a busy computer
    for name in ("2024 CPE", "2025 CPE"):
        last = tracker.create_sheet(name)
    tab = opened(tick(sheet_page(sheet=str(sheet.id)), 0, 1), "bulk-tag-open")
    tab.multiselect(key="bulk-tag-add").set_value(["audit"])
    run(tab)
    tab.multiselect(key="bulk-tag-add").set_value(["audit", "ethics"])
    tab = click(tab, "Tag 2 records")
    assert values(tracker, ids[:2], "tags") == [("audit", "ethics")] * 2
    tab.selectbox(key="bulk-move-to").set_value(last.id)
    click(tab, "Move 2 records")
    assert [one.sheet_id for one in records(tracker, ids)] == [last.id, last.id, sheet.id, sheet.id]


def test_the_ticked_are_deleted_and_no_other_row_takes_their_place(tracker: Tracker, ids: list[int]) -> None:
    tab = delete(tick(sheet_page(), 0, 1))
    assert [one.place for one in records(tracker, ids)] == ["trash", "trash", "kept", "kept"]
    assert not acts(tab)  # rows 0 and 1 are others now, and they are not ticked
    click(tab, "Undo")
    assert {one.place for one in records(tracker, ids)} == {"kept"}


def test_a_selection_holds_its_records_when_rows_come_and_go(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    tab = tick(sheet_page(), 2, 3)
    tracker.trash([ids[0]])  # in another tab
    tracker.write(sheet.id, course_title="Five")
    run(tab)
    delete(tab)
    assert [one.place for one in records(tracker, ids)] == ["trash", "kept", "trash", "trash"]


def test_rows_that_come_at_the_end_leave_the_table_in_its_place(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    tab = tick(sheet_page(), 1)
    before = tab.dataframe[0].proto.id
    tracker.write(sheet.id, course_title="Five")
    assert run(tab).dataframe[0].proto.id == before
    tracker.trash([ids[3]])
    assert run(tab).dataframe[0].proto.id != before
    delete(tab)
    assert [one.place for one in records(tracker, ids)] == ["kept", "trash", "kept", "trash"]


def test_two_sheets_have_ticks_of_their_own(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    other = tracker.create_sheet("2025")
    there = [tracker.write(other.id, course_title=f"Elsewhere {n}").id for n in range(4)]
    tab = tick(sheet_page(sheet=str(sheet.id)), 0, 1)
    tab.selectbox(key="chooser").set_value(other.id)
    run(tab)
    assert not acts(tab)
    delete(tick(tab, 3))
    assert [one.place for one in records(tracker, [*ids, *there])] == [*["kept"] * 7, "trash"]


def test_what_a_filter_hides_is_not_ticked_any_more(tracker: Tracker, ids: list[int]) -> None:
    tab = tick(sheet_page(), 0, 1)
    tab.text_input(key="search").set_value("two")
    run(tab)
    assert any("1 ticked" in one.value for one in tab.markdown)
    delete(tab)
    assert [one.place for one in records(tracker, ids)] == ["kept", "trash", "kept", "kept"]


def test_a_click_on_a_cell_opens_the_record_and_the_ticks_are_there_on_the_way_back(
    tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:
    tab = tick(sheet_page(), 0, 2, cell=1)
    assert tab.query_params["record"] in (str(ids[1]), [str(ids[1])])
    tab.switch_page(str(Path(__file__).parents[1] / "app.py"))
    run(tab)
    assert any("2 ticked" in one.value for one in tab.markdown)


def test_what_another_tab_changed_meanwhile_is_named_and_nothing_is_done(tracker: Tracker, ids: list[int]) -> None:
    tab = tick(sheet_page(), 0, 1)
    tracker.correct(ids[1], "note", "keep this one")
    delete(tab)
    assert {one.place for one in records(tracker, ids)} == {"kept"}
    assert "Nothing was done: “Course two” was changed" in said(tab)
    drawn = [(one.type, str(getattr(one, "key", "")), str(getattr(one, "value", ""))) for one in tab.main]
    act = next(at for at, one in enumerate(drawn) if one[1] == "bulk-delete")
    refusal = next(at for at, one in enumerate(drawn) if one[2].startswith("Nothing was done"))
    table = next(at for at, one in enumerate(drawn) if "frame" in one[0])
    assert act < refusal < table  # where the person looks
    delete(tab)
    assert [one.place for one in records(tracker, ids)] == ["trash", "trash", "kept", "kept"]


def test_an_act_on_thousands_says_at_once_that_it_takes_a_while(
    tracker: Tracker, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "_MANY", 3)
    tab = click(tick(sheet_page(), 0, 1, 2), "Accept")
    assert [one.value for one in tab.toast] == ["3 records: this takes some seconds."]
    assert not delete(tick(sheet_page(), 0, 1)).toast
