"""Archiving, deleting, and the page of the archive and the trash, as a person goes through them."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import numbered
from streamlit.testing.v1 import AppTest
from tabs import archive_page, button, click, field, has_button, labels, review_page, run, said, sheet_page, shows, tick

from cpe_core import Run, Sheet, Tracker
from cpe_core.store import Store


@pytest.fixture
def read(tracker: Tracker, sheet: Sheet, draft: Run) -> Sheet:
    tracker.add_files(draft.id, [numbered(1), numbered(2)])
    tracker.process(draft.id)
    return sheet


def press(tab: AppTest, key: str) -> AppTest:
    tab.button(key=key).click()
    return run(tab)


def opened(tab: AppTest) -> str:
    value = tab.query_params["sheet"]
    return value[0] if isinstance(value, list) else value


def links(tab: AppTest) -> str:
    return "\n".join(one.proto.label for one in tab.get("page_link"))


# -- on the sheet page -----------------------------------------------------------------------------


@pytest.mark.parametrize(("way", "said_of_it"), [("archive", "Archived: 2026 CPE"), ("delete-sheet", "In the trash:")])
def test_a_sheet_leaves_with_one_click_and_comes_back_with_one(
    tracker: Tracker, read: Sheet, way: str, said_of_it: str
) -> None:
    other = tracker.create_sheet("Other")
    tab = press(sheet_page(sheet=str(read.id)), f"{way}-{read.id}")
    assert shows(tab, said_of_it)
    assert opened(tab) == str(other.id)
    assert tab.selectbox(key="chooser").options == ["Other"]
    click(tab, "Undo")
    assert opened(tab) == str(read.id)
    assert tracker.sheets() == (read, other)
    assert not has_button(tab, "Undo")


def test_the_last_sheet_can_be_deleted_and_taken_back(tracker: Tracker, read: Sheet) -> None:
    tab = press(sheet_page(), f"delete-sheet-{read.id}")
    assert not tab.selectbox
    assert "sheet" not in tab.query_params
    click(tab, "Undo")
    assert tab.selectbox(key="chooser").value == read.id
    assert len(tracker.records(read.id)) == 2


def test_a_drop_where_no_sheet_is_open_makes_one_that_is_told_apart(tracker: Tracker) -> None:
    from datetime import date

    name = f"{date.today().year} CPE"
    tracker.archive_sheet(tracker.create_sheet(name).id)
    tab = sheet_page()
    tab.file_uploader[0].set_value([(*numbered(1), "application/pdf")])
    run(tab)
    assert [one.name for one in tracker.sheets()] == [f"{name} (2)"]
    assert has_button(tab, "Start Extraction (1 file)")


def test_a_sheet_that_is_read_says_why_it_stays(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tab = sheet_page()
    with Store(tracker.path) as store:
        store.leases.take("another", now=2e9, fate=lambda owner, beat: "alive")
        store.runs.start(draft.id)
        press(tab, f"delete-sheet-{sheet.id}")  # drawn before the run was started
        assert shows(tab, "“2026 CPE” is being read. When that is done, it can be deleted.")
        assert tab.button(key=f"delete-sheet-{sheet.id}").disabled
        assert tab.button(key=f"archive-{sheet.id}").disabled
        store.leases.drop("another")
    assert tracker.process(draft.id).ended
    assert not run(tab).button(key=f"delete-sheet-{sheet.id}").disabled


def test_an_archived_sheet_is_read_and_reviewed_and_takes_nothing(tracker: Tracker, read: Sheet) -> None:
    tracker.archive_sheet(read.id)
    tab = sheet_page(sheet=str(read.id))
    assert tab.selectbox(key="chooser").options == ["2026 CPE (archived)"]
    assert shows(tab, "“2026 CPE” was archived on")
    assert shows(tab, "2 records and 2 files")
    assert not tab.file_uploader
    assert len(tab.dataframe[0].value) == 2
    look = review_page(sheet=str(read.id), show="all")
    assert has_button(look, "Accept and next")
    assert not has_button(look, "By hand")
    click(tab, "Take out of the archive")
    assert tab.file_uploader
    click(tab, "Undo")
    assert tracker.sheet(read.id).state == "archived"


@pytest.mark.parametrize("page", [sheet_page, review_page])
def test_a_tab_whose_sheet_another_tab_deleted_says_so_and_restores_it(tracker: Tracker, read: Sheet, page) -> None:
    tracker.create_sheet("Other")
    tab = page(sheet=str(read.id))
    tracker.delete_sheet(read.id)
    run(tab)
    assert shows(tab, "“2026 CPE” was deleted on")
    assert opened(tab) == str(read.id)
    assert not tab.file_uploader
    click(tab, "Restore")
    assert tracker.sheet(read.id).state == "open"
    assert not shows(tab, "was deleted on")


def test_what_was_typed_as_another_tab_deleted_the_sheet_is_kept(tracker: Tracker, read: Sheet) -> None:
    record = tracker.records(read.id)[0]
    tab = review_page(sheet=str(read.id), show="all", record=str(record.id))
    field(tab, "course_title", record.id).set_value("Typed at the last moment")
    tracker.delete_sheet(read.id)
    run(tab)
    assert shows(tab, "“2026 CPE” was deleted on")
    assert tracker.record(record.id).record.course_title.value == "Typed at the last moment"


def test_what_is_dropped_into_a_deleted_sheet_waits_and_is_not_lost(
    tracker: Tracker, read: Sheet, database: Path
) -> None:
    other = tracker.create_sheet("Other")
    tab = sheet_page(sheet=str(read.id))
    tracker.delete_sheet(read.id)
    tab.file_uploader[0].set_value([(*numbered(3), "application/pdf")])
    run(tab)
    assert shows(tab, "The sheet “2026 CPE” is in the trash. Restore it first.")
    assert "certificate-3.pdf" in said(tab)
    assert any("As soon as the sheet is back, you can add them" in one.value for one in tab.caption)
    tracker.delete_for_good([], [read.id])
    run(tab)
    assert shows(tab, "The sheet that was open here was deleted for good.")
    assert opened(tab) == str(other.id)
    click(tab, "Add this file to run 1")
    assert [one.name for one in tracker.files(tracker.active_run(other.id).id)] == ["certificate-3.pdf"]


def test_a_restored_sheet_whose_name_was_given_away_says_what_it_is_called(tracker: Tracker, read: Sheet) -> None:
    tracker.delete_sheet(read.id)
    tracker.create_sheet("2026 CPE")
    tab = click(sheet_page(sheet=str(read.id)), "Restore")
    assert shows(tab, "Another sheet is called “2026 CPE” now, so this one is “2026 CPE (2)”.")


def test_a_name_that_is_taken_is_refused_with_a_sentence(tracker: Tracker, sheet: Sheet) -> None:
    tab = sheet_page()
    tab.text_input(key="new-name").set_value("2026 cpe")
    click(tab, "Create")
    assert shows(tab, "There is a sheet “2026 CPE” already. Choose another name.")
    assert tracker.sheets() == (sheet,)


def test_two_sheets_of_one_name_from_before_are_told_apart_in_the_chooser(tracker: Tracker) -> None:
    first, second = tracker.create_sheet("CPE"), tracker.create_sheet("x")
    with Store(tracker.path) as store:
        store.connection.db.execute("UPDATE sheets SET name = 'CPE'")
    assert sheet_page().selectbox(key="chooser").options == [f"CPE #{first.id}", f"CPE #{second.id}"]


# -- on the page of the archive and the trash ------------------------------------------------------


def test_nothing_put_away_says_where_it_is_done(tracker: Tracker) -> None:
    tab = archive_page()
    assert shows(tab, "Nothing is archived or deleted.")
    assert not has_button(tab, "Delete for good")


def test_archived_sheets_are_found_by_words_and_taken_out(tracker: Tracker, read: Sheet) -> None:
    old = tracker.create_sheet("Zoë *2019*")
    for one in (read, old):
        tracker.archive_sheet(one.id)
    tab = archive_page()
    assert r"Zoë \*2019\*" in links(tab)
    tab.text_input(key="put-away-words").set_value("zoe 2019")
    run(tab)
    assert r"Zoë \*2019\*" in links(tab)
    assert "2026 CPE" not in links(tab)
    press(tab, f"back-{old.id}")
    assert [one.id for one in tracker.sheets()] == [old.id]
    click(tab, "Undo")
    assert tracker.sheets() == ()


def test_deleted_records_come_back_one_or_all(tracker: Tracker, read: Sheet) -> None:
    first, second = tracker.records(read.id)
    tracker.trash([first.id, second.id])
    tab = archive_page()
    assert [*tab.dataframe[0].value["sheet"]] == ["2026 CPE"] * 2
    assert has_button(tab, "Restore all 2 records")
    tick(tab, 1)
    click(tab, "Restore 1 record")
    assert [one.id for one in tracker.records(read.id)] == [second.id]
    assert shows(tab, "1 record restored.")
    click(tab, "Undo")
    assert tracker.records(read.id) == ()
    click(tab, "Restore all 2 records")
    assert len(tracker.records(read.id)) == 2
    assert shows(tab, "Nothing is archived or deleted.")


def test_emptying_says_what_goes_and_deletes_what_was_seen(tracker: Tracker, read: Sheet) -> None:
    first, _ = tracker.records(read.id)
    gone = tracker.create_sheet("Gone")
    tracker.trash([first.id])
    tracker.delete_sheet(gone.id)
    tab = archive_page()
    assert shows(tab, "1 record is deleted for good.")
    assert shows(tab, "The sheet “Gone” is deleted for good, with 0 records and 0 files.")
    assert shows(tab, "They cannot be brought back.")
    late = tracker.create_sheet("Late")
    tracker.delete_sheet(late.id)  # in another tab, after this one was drawn
    click(tab, "Delete for good")
    assert shows(tab, "1 record and 1 sheet deleted for good.")
    assert [one.id for one in tracker.sheets("trash")] == [late.id]
    assert len(tracker.records(read.id)) == 1
    assert button(tab, "Delete for good")
    assert "Restore" in labels(tab)
    assert tracker.verify() == ()
