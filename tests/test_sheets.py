"""Sheets are named apart, put away and taken back whole, and deleted for good only when that is what was asked."""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from pathlib import Path
from unicodedata import normalize

import pytest
from conftest import BROKEN, numbered
from sqlite_utils import Database

from cpe_core import Run, Sheet, Tracker, errors
from cpe_core.store import Store
from cpe_core.store.migrations import MIGRATIONS
from cpe_core.store.schema import APPLICATION_ID


@pytest.fixture
def read(tracker: Tracker, sheet: Sheet, draft: Run) -> Sheet:
    """A sheet of two records and a file that could not be read."""
    tracker.add_files(draft.id, [numbered(1), numbered(2), BROKEN])
    tracker.process(draft.id)
    return sheet


def holding(tracker: Tracker, sheet_id: int) -> tuple:
    """All that a sheet consists of."""
    runs = tracker.runs(sheet_id)
    records = tracker.records(sheet_id)
    return runs, [tracker.files(run.id) for run in runs], records, [tracker.history(one.id) for one in records]


# -- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("again", ["Zoë 2026", " zoë  2026 ", "ZOË 2026", normalize("NFD", "Zoë 2026")])
def test_a_name_that_another_sheet_has_is_refused(tracker: Tracker, again: str) -> None:
    tracker.create_sheet("Zoë 2026")
    other = tracker.create_sheet("Other")
    with pytest.raises(errors.NameTaken, match="There is a sheet “Zoë 2026” already"):
        tracker.create_sheet(again)
    with pytest.raises(errors.NameTaken):
        tracker.rename_sheet(other.id, again)
    assert [one.name for one in tracker.sheets()] == ["Zoë 2026", "Other"]


def test_a_sheet_may_spell_its_own_name_otherwise(tracker: Tracker, sheet: Sheet) -> None:
    assert tracker.rename_sheet(sheet.id, "2026 cpe").name == "2026 cpe"
    assert tracker.rename_sheet(sheet.id, "2026 cpe").name == "2026 cpe"


def test_an_archived_sheet_keeps_its_name_and_a_deleted_one_does_not(tracker: Tracker, sheet: Sheet) -> None:
    tracker.archive_sheet(sheet.id)
    with pytest.raises(errors.NameTaken, match="an archived sheet “2026 CPE”"):
        tracker.create_sheet("2026 CPE")
    tracker.delete_sheet(sheet.id)
    assert tracker.create_sheet("2026 CPE").id != sheet.id


def test_a_sheet_whose_name_was_given_away_comes_back_told_apart(tracker: Tracker, sheet: Sheet) -> None:
    tracker.delete_sheet(sheet.id)
    tracker.create_sheet("2026 cpe")
    tracker.create_sheet("2026 CPE (2)")
    assert tracker.restore_sheet(sheet.id).name == "2026 CPE (3)"
    assert tracker.restore_sheet(sheet.id).name == "2026 CPE (3)"  # a second click changes nothing


def test_of_many_who_create_one_name_at_once_one_does(database: Path) -> None:
    Tracker(database).close()
    came: Counter[str] = Counter()
    together = threading.Barrier(6)

    def create() -> None:
        with Store(database) as store:
            together.wait()
            try:
                store.sheets.create("2026 CPE")
                came["made"] += 1
            except errors.NameTaken:
                came["refused"] += 1

    threads = [threading.Thread(target=create) for _ in range(6)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert came == {"made": 1, "refused": 5}


@pytest.fixture
def of_before(database: Path) -> Path:
    """A database of the program before sheets could be put away, which let two have one name."""
    raw = sqlite3.connect(database, isolation_level=None)
    db = Database(raw)
    for migrate in MIGRATIONS[:5]:
        migrate(db)
    raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    raw.execute("PRAGMA user_version = 5")
    raw.executemany("INSERT INTO sheets (name, created_at) VALUES (?, '2026')", [("CPE",), ("CPE",), ("x",)])
    raw.close()
    return database


def test_two_of_a_name_from_before_open_and_are_found_by_number(of_before: Path) -> None:
    with Tracker(of_before) as tracker:
        first, second, _ = tracker.sheets()
        with pytest.raises(errors.SeveralSheets, match=f"#{first.id} and #{second.id}"):
            tracker.find_sheet("CPE")
        assert [tracker.find_sheet(f"#{one.id}") for one in (first, second)] == [first, second]
        assert tracker.unarchive_sheet(tracker.archive_sheet(second.id).id) == second
        assert tracker.rename_sheet(second.id, "CPE 2").name == "CPE 2"
        assert tracker.find_sheet("cpe").id == first.id
        assert tracker.verify() == ()


def test_a_name_finds_the_open_and_the_archived_sheet_and_tells_of_the_deleted(tracker: Tracker, sheet: Sheet) -> None:
    tracker.archive_sheet(sheet.id)
    assert tracker.find_sheet("2026 CPE").state == "archived"
    tracker.delete_sheet(sheet.id)
    for name in ("2026 CPE", f"#{sheet.id}"):
        with pytest.raises(errors.NotFound, match="in the trash"):
            tracker.find_sheet(name)
    with pytest.raises(errors.NotFound, match="There is no sheet “#77”"):
        tracker.find_sheet("#77")


def test_a_name_that_stands_for_a_number_is_refused(tracker: Tracker) -> None:
    with pytest.raises(errors.BadValue, match="#7"):
        tracker.create_sheet("#7")


def test_the_first_drop_finds_a_sheet_whatever_was_put_away(tracker: Tracker, sheet: Sheet) -> None:
    assert tracker.newest_sheet("2026 CPE").id == sheet.id
    tracker.archive_sheet(sheet.id)
    assert tracker.newest_sheet("2026 CPE").name == "2026 CPE (2)"
    assert tracker.newest_sheet("2026 CPE").name == "2026 CPE (2)"


# -- archived and deleted ------------------------------------------------------------------------


@pytest.mark.parametrize("put_away", ["archive_sheet", "delete_sheet"])
def test_a_sheet_put_away_stays_whole_and_takes_nothing_new(tracker: Tracker, read: Sheet, put_away: str) -> None:
    live = tracker.active_run(read.id)
    other = tracker.create_sheet("Other")
    elsewhere = tracker.write(other.id, credits="1")
    tracker.add_files(live.id, [numbered(3)])
    before = holding(tracker, read.id)
    getattr(tracker, put_away)(read.id)
    assert [one.id for one in tracker.sheets()] == [other.id]
    for step in (
        lambda: tracker.add_files(live.id, [numbered(4)]),
        lambda: tracker.start(read.id),
        lambda: tracker.write(read.id, credits="1"),
        lambda: tracker.move([elsewhere.id], read.id),
        lambda: tracker.retry([one.id for one in tracker.failed(read.id)]),
    ):
        with pytest.raises(errors.SheetPutAway, match=r"“2026 CPE” is (archived|in the trash)"):
            step()
    assert holding(tracker, read.id) == before
    assert tracker.verify() == ()
    tracker.restore_sheet(read.id)
    assert tracker.unarchive_sheet(read.id).state == "open"
    assert holding(tracker, read.id) == before
    assert tracker.process(live.id).status == "completed"


def test_a_deleted_sheet_goes_back_to_where_it_was(tracker: Tracker, sheet: Sheet) -> None:
    tracker.archive_sheet(sheet.id)
    assert tracker.delete_sheet(sheet.id) == tracker.delete_sheet(sheet.id)
    with pytest.raises(errors.SheetPutAway):
        tracker.archive_sheet(sheet.id)
    assert tracker.restore_sheet(sheet.id).state == "archived"


def test_a_sheet_that_is_read_cannot_be_put_away(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        for put_away in (tracker.archive_sheet, tracker.delete_sheet):
            with pytest.raises(errors.RunStillReading, match="“2026 CPE” is being read"):
                put_away(sheet.id)
        with pytest.raises(errors.RunStillReading), store.connection.snapshot():  # the database's own word
            store.connection.db.execute("UPDATE sheets SET deleted_at = 'now'")
    assert tracker.sheet(sheet.id).state == "open"
    tracker.process(draft.id)
    assert tracker.delete_sheet(sheet.id).state == "trash"


def test_taking_back_a_move_out_of_a_sheet_that_is_in_the_trash_is_refused(tracker: Tracker, read: Sheet) -> None:
    other = tracker.create_sheet("Other")
    record, _ = tracker.records(read.id)
    [change] = tracker.move([record.id], other.id)
    tracker.delete_sheet(read.id)
    with pytest.raises(errors.SheetPutAway, match="Restore it first"):
        tracker.undo_act(change.act_id)
    assert [one.id for one in tracker.records(other.id)] == [record.id]
    tracker.restore_sheet(read.id)
    tracker.undo_act(change.act_id)
    assert len(tracker.records(read.id)) == 2


@pytest.mark.parametrize("column", ["archived_at", "deleted_at"])
def test_verify_finds_a_sheet_that_was_put_away_while_it_is_read(
    tracker: Tracker, sheet: Sheet, draft: Run, column: str
) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        store.connection.db.execute("DROP TRIGGER a_sheet_being_read_stays_open")
        store.connection.db.execute(f"UPDATE sheets SET {column} = '2026-01-01'")
    assert [one.code for one in tracker.verify()] == ["sheet_put_away"]


# -- for good ------------------------------------------------------------------------------------


def test_only_what_lies_in_the_trash_is_deleted_for_good(tracker: Tracker, read: Sheet) -> None:
    first, second = tracker.records(read.id)
    tracker.trash([first.id])
    emptied = tracker.delete_for_good([first.id, second.id], [read.id])
    assert (emptied.records, emptied.sheets) == (1, 0)
    assert [one.id for one in tracker.records(read.id)] == [second.id]
    assert tracker.verify() == ()


def test_a_sheet_deleted_for_good_leaves_the_originals_and_nothing_else(tracker: Tracker, read: Sheet) -> None:
    first, second = tracker.records(read.id)
    tracker.correct(first.id, "credits", "9.5")
    tracker.attach(second.id, first.id)
    tracker.learn()
    stays = tracker.create_sheet("Stays")
    tracker.write(stays.id, course_title="Kept")
    tracker.delete_sheet(read.id)
    assert tracker.delete_for_good([], [read.id]).sheets == 1
    with pytest.raises(errors.NotFound):
        tracker.sheet(read.id)
    with Store(tracker.path) as store:
        left = {
            name: store.connection.one(f"SELECT count(*) AS n FROM {name}")["n"] for name in ("sheets", "runs", "files")
        }
    assert left == {"sheets": 1, "runs": 1, "files": 0}
    assert len([*(tracker.path.parent / "originals").iterdir()]) == 3
    assert [one.record.course_title.value for one in tracker.records(stays.id)] == ["Kept"]
    assert tracker.verify() == ()
    again = tracker.create_sheet("2026 CPE")
    assert again.id != read.id
    assert tracker.add_files(tracker.active_run(again.id).id, [numbered(1)])[0].outcome == "added"


def test_a_record_moved_elsewhere_keeps_its_certificate_when_its_first_sheet_goes(
    tracker: Tracker, read: Sheet
) -> None:
    other = tracker.create_sheet("Other")
    moved, stayed = tracker.records(read.id)
    [change] = tracker.move([moved.id], other.id)
    picture = tracker.picture(moved.id)
    tracker.delete_sheet(read.id)
    tracker.delete_for_good([], [read.id])
    assert tracker.sheets() == (tracker.sheet(other.id),)
    assert tracker.sheets("trash") == ()
    assert [one.file_name for one in tracker.records(other.id)] == [moved.file_name]
    assert tracker.picture(moved.id) == picture
    with pytest.raises(errors.NotFound):
        tracker.record(stayed.id)
    with pytest.raises(errors.NotFound):  # there is no sheet left to go back to
        tracker.undo_act(change.act_id)
    assert tracker.verify() == ()
    with Store(tracker.path) as store:
        assert "2026 CPE" not in str([*store.connection.db.query("SELECT * FROM sheets")])


def test_the_trash_of_a_record_that_was_moved_discards_the_file_where_it_stands(tracker: Tracker, read: Sheet) -> None:
    other = tracker.create_sheet("Other")
    moved, _ = tracker.records(read.id)
    tracker.move([moved.id], other.id)
    tracker.trash([moved.id])
    assert [(one.id, one.sheet_name) for one in tracker.trashed()] == [(moved.id, "Other")]
    assert tracker.empty_trash(other.id) == 1
    assert tracker.verify() == ()
    receipt = tracker.add_files(tracker.active_run(read.id).id, [numbered(1)])[0]
    assert receipt.duplicate_of is not None and receipt.duplicate_of.discarded_at


def test_the_trash_lists_the_last_deleted_first_and_not_what_went_with_its_sheet(tracker: Tracker, read: Sheet) -> None:
    first, second = tracker.records(read.id)
    tracker.trash([second.id])
    with Store(tracker.path) as store:  # a person is slower than a test
        store.connection.db.execute("UPDATE acts SET made_at = '2026-01-01T00:00:00.000+00:00'")
    tracker.trash([first.id])
    assert [one.id for one in tracker.trashed()] == [first.id, second.id]
    contents = tracker.contents(read.id)
    assert (contents.records, contents.files) == (0, 3)
    tracker.delete_sheet(read.id)
    assert tracker.trashed() == ()


@pytest.mark.parametrize("name", ["\u200b", "\x00", "\u202e "])
def test_a_name_of_which_nothing_can_be_seen_is_none(tracker: Tracker, name: str) -> None:
    with pytest.raises(errors.BadValue):
        tracker.create_sheet(name)


def test_names_that_look_the_same_are_the_same(tracker: Tracker) -> None:
    tracker.create_sheet("Café 2026")
    with pytest.raises(errors.NameTaken):
        tracker.create_sheet("Cafe\u0301\u200b 2026\u202e")
