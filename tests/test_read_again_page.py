"""Reading again and taking back on the pages: a sheet, a run, a record, a field; without a browser."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import lose, numbered
from streamlit.testing.v1 import AppTest
from tabs import button, click, field, has_button, html, labels, review_page, run, said, sheet_page, shows

from cpe_core import Run, Sheet, Tracker
from cpe_core.errors import DatabaseBusy
from cpe_core.records import Field
from cpe_core.store import Store
from pages.parts import rereading

HOSTILE = "**Bold** <img src=x onerror=alert(1)> :red[x]"


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet, draft: Run) -> list[int]:
    """Four records of two runs; an older reader would have read other titles for all but the first."""
    for numbers in (range(2), range(2, 4)):
        live = tracker.active_run(sheet.id)
        tracker.add_files(live.id, map(numbered, numbers))
        tracker.process(live.id)
    ids = [*tracker.queue(sheet.id, "all")]
    for record_id in ids[1:]:
        grow_old(tracker, record_id, f"{HOSTILE} {record_id}")
    return ids


def grow_old(tracker: Tracker, record_id: int, title: str) -> None:
    with Store(tracker.path) as store:
        store.decisions.read_again(
            record_id, replace(store.records.as_read(record_id), course_title=Field(value=title)), ()
        )


def title(tracker: Tracker, record_id: int) -> object:
    return tracker.record(record_id).record.course_title.value


def tells(tab: AppTest, sentence: str) -> bool:
    return any(sentence in one.value for one in tab.markdown)


def runs_view(tab: AppTest, number: int) -> AppTest:
    tab.segmented_control(key="view").set_value("Runs")
    run(tab)
    tab.selectbox(key="one-run-number").set_value(number)
    return run(tab)


# -- a sheet, a run, a record ----------------------------------------------------------------------


def test_a_sheet_is_read_again_shown_applied_in_one_act_and_taken_back(tracker: Tracker, ids: list[int]) -> None:
    tab = click(sheet_page(), "Read all again")
    assert tells(tab, "3 of 4 records would change. What you typed or accepted stays.")
    assert [title(tracker, one) for one in ids[1:]] == [f"{HOSTILE} {one}" for one in ids[1:]]  # nothing was done yet
    tab = click(tab, "Apply")
    assert [title(tracker, one) for one in ids] == [f"Working Papers Part {n}" for n in range(4)]
    assert shows(tab, "Read again: 3 records changed.")
    assert not has_button(tab, "Apply")
    tab = click(tab, "Undo")
    assert [title(tracker, one) for one in ids[1:]] == [f"{HOSTILE} {one}" for one in ids[1:]]
    assert not has_button(tab, "Undo")


def test_what_would_change_is_drawn_as_it_stands(ids: list[int]) -> None:
    tab = click(sheet_page(), "Read all again")
    assert "&lt;img src=x" in html(tab)
    assert "<img" not in html(tab)
    assert not tells(tab, "img src")


def test_what_a_browser_could_not_draw_is_counted(ids: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rereading, "_ROWS", 1)
    tab = click(sheet_page(), "Read all again")
    assert html(tab).count("<tbody>") == 1
    assert any(one.value == "And 2 records more." for one in tab.caption)


def test_the_filters_choose_what_is_read_again(tracker: Tracker, ids: list[int]) -> None:
    grow_old(tracker, ids[2], "Lamplight")
    tab = sheet_page()
    tab.text_input(key="search").set_value("lamplight")
    tab = click(click(run(tab), "Read this again"), "Apply")
    assert title(tracker, ids[2]) == "Working Papers Part 2"
    assert title(tracker, ids[3]) == f"{HOSTILE} {ids[3]}"


def test_a_run_is_read_again(tracker: Tracker, ids: list[int]) -> None:
    tab = click(runs_view(sheet_page(), 1), "Read again")
    assert tells(tab, "1 of 2 records would change.")
    click(tab, "Apply")
    assert title(tracker, ids[1]) == "Working Papers Part 1"
    assert title(tracker, ids[2]) == f"{HOSTILE} {ids[2]}"


def test_a_record_is_read_again_where_it_is_reviewed_and_left_as_it_is(tracker: Tracker, ids: list[int]) -> None:
    tab = click(review_page(record=str(ids[1])), "Read again")
    assert tells(tab, "This would change.")
    assert button(tab, "Read again").disabled
    tab = click(tab, "Leave as it is")
    assert title(tracker, ids[1]) == f"{HOSTILE} {ids[1]}"
    click(click(tab, "Read again"), "Apply")
    assert title(tracker, ids[1]) == "Working Papers Part 1"


def test_where_nothing_would_change_one_sentence_says_so(ids: list[int]) -> None:
    tab = click(review_page(show="all", record=str(ids[0])), "Read again")
    assert tells(tab, "**Read again: Working Papers Part 0.** Nothing would change.")
    assert not button(tab, "Read again").disabled
    assert not tells(run(tab), "Nothing would change.")


def test_records_by_hand_have_nothing_to_read_again(tracker: Tracker, sheet: Sheet) -> None:
    tracker.write(sheet.id, course_title="Taught")
    assert tells(click(sheet_page(), "Read all again"), "There is nothing to read again.")


def test_a_file_that_cannot_be_read_again_is_told_by_name_and_the_rest_goes_on(
    tracker: Tracker, ids: list[int]
) -> None:
    lose(tracker, ids[2])
    tab = click(sheet_page(), "Read all again")
    assert tells(tab, "2 of 3 records would change.")
    assert shows(tab, "1 file could not be read again. What was read before stays.")
    assert "certificate-2.pdf <small>The stored original of this file is missing." in html(tab)
    click(tab, "Apply")
    assert [title(tracker, one) == f"{HOSTILE} {one}" for one in ids[1:]] == [False, True, False]


def test_where_only_a_file_failed_there_is_nothing_to_apply(tracker: Tracker, ids: list[int]) -> None:
    lose(tracker, ids[0])
    tab = click(review_page(show="all", record=str(ids[0])), "Read again")
    assert "The stored original of this file is missing." in html(tab)
    assert not has_button(tab, "Apply")
    assert "could not be read again" not in said(click(tab, "Close"))


def test_what_a_person_says_between_preview_and_apply_stays(tracker: Tracker, ids: list[int]) -> None:
    tab = click(sheet_page(), "Read all again")
    tracker.correct(ids[1], "course_title", "Typed meanwhile")
    tracker.trash([ids[2]])
    tracker.empty_trash(1)
    tab = click(tab, "Apply")
    assert title(tracker, ids[1]) == "Typed meanwhile"
    assert title(tracker, ids[3]) == "Working Papers Part 3"
    assert shows(tab, "Read again: 2 records changed.")


# -- in steps --------------------------------------------------------------------------------------


@pytest.fixture
def one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step reads one file, as where each is a scan."""
    monkeypatch.setattr(rereading, "_STEP", 0.0)


def test_it_reads_in_steps_and_says_how_far_it_is(one_at_a_time: None, ids: list[int]) -> None:
    tab = click(sheet_page(), "Read all again")
    assert shows(tab, "0 of 4")
    assert button(tab, "Read all again").disabled
    assert shows(run(tab), "1 of 4 · ")
    for _ in range(3):
        run(tab)
    assert tells(run(tab), "3 of 4 records would change.")


def test_it_can_be_cancelled(one_at_a_time: None, tracker: Tracker, ids: list[int]) -> None:
    tab = click(run(click(sheet_page(), "Read all again")), "Cancel")
    assert not has_button(tab, "Cancel")
    assert not button(tab, "Read all again").disabled
    assert title(tracker, ids[1]) == f"{HOSTILE} {ids[1]}"


def test_it_belongs_to_its_sheet_and_rests_while_the_tab_is_on_another(
    one_at_a_time: None, tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:
    other = tracker.create_sheet("Other")
    tab = click(sheet_page(sheet=str(sheet.id)), "Read all again")
    tab.selectbox(key="chooser").set_value(other.id)
    for _ in range(5):
        run(tab)
    assert not tells(tab, "Reading again")
    tab.selectbox(key="chooser").set_value(sheet.id)
    assert shows(run(tab), "1 of 4")
    tab.switch_page("pages/review.py")
    for _ in range(4):
        run(tab)
    assert tells(tab, "3 of 4 records would change.")


def test_a_busy_moment_is_told_and_the_reading_goes_on(
    tracker: Tracker, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise DatabaseBusy

    with monkeypatch.context() as now:
        now.setattr(Tracker, "read_again", busy)
        tab = click(sheet_page(), "Read all again")
        assert shows(tab, "The database is open elsewhere")
    assert tells(run(tab), "3 of 4 records would change.")


def test_a_script_run_leaves_the_reading_to_the_one_that_is_still_at_it(
    one_at_a_time: None, tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:
    tab = click(sheet_page(), "Read all again")
    again = tab.session_state["rereading"][sheet.id]
    with again.lock:  # as when a click comes while a scan is being read
        run(tab)
        assert shows(run(tab), "1 of 4")
    run(tab)
    assert shows(run(tab), "2 of 4")


# -- taking back -----------------------------------------------------------------------------------


def test_what_was_typed_in_a_field_gives_way_to_what_was_read(tracker: Tracker, ids: list[int]) -> None:
    read = tracker.record(ids[0]).record.sponsor.value
    tab = review_page(show="all", record=str(ids[0]))
    assert "As read" not in labels(tab)
    field(tab, "sponsor", ids[0]).set_value("Typed")
    run(tab)
    field(tab, "sponsor", ids[0]).set_value("Typed, and not yet saved")
    tab = click(tab, "As read")
    assert tracker.record(ids[0]).record.sponsor.value == read
    assert field(tab, "sponsor", ids[0]).value == (read or "")
    assert "As read" not in labels(tab)
    assert not shows(tab, "Another tab")


def test_a_field_accepted_alone_is_accepted_no_longer(tracker: Tracker, ids: list[int]) -> None:
    tracker.accept(ids[0], field="credits")
    click(review_page(show="all", record=str(ids[0])), "As read")
    assert not tracker.record(ids[0]).record.credits.is_settled


def test_a_record_by_hand_and_its_note_were_never_read(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    written = tracker.write(sheet.id, course_title="Taught")
    assert "As read" not in labels(review_page(show="all", record=str(written.id)))
    tracker.correct(ids[0], "note", "asked")
    assert "As read" not in labels(review_page(show="all", record=str(ids[0])))


def test_the_acceptance_of_a_run_is_taken_back(tracker: Tracker, ids: list[int]) -> None:
    tracker.accept_all([ids[0], ids[1], ids[2]])
    tab = runs_view(sheet_page(), 2)
    assert shows(tab, "You accepted 1 record of this run. What you typed stays.")
    tab = runs_view(tab, 1)
    assert shows(tab, "You accepted 2 records of this run. What you typed stays.")
    tab = click(tab, "Take back")
    assert shows(tab, "Run 1: 2 records no longer accepted.")
    assert not has_button(tab, "Take back")
    assert [tracker.record(one).is_accepted for one in ids[:3]] == [False, False, True]
