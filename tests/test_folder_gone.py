"""A data folder that is renamed or deleted under a running program is said; nothing is begun anew in its place."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from conftest import numbered
from tabs import click, run, sheet_page, shows

from cpe_core import Run, Sheet, Tracker, errors, runs
from cpe_core.store import Store


def moved(database: Path) -> Path:
    """Rename the data folder; where it is now."""
    return database.parent.rename(database.parent.with_name("elsewhere"))


def back(folder: Path, database: Path) -> None:
    folder.rename(database.parent)


def begun_anew_elsewhere(database: Path) -> None:
    """Another process, which never saw the folder, starts on an empty one."""
    script = "import sys; from cpe_core import Tracker; Tracker(sys.argv[1]).create_sheet('Other')"
    subprocess.run([sys.executable, "-c", script, str(database)], check=True)


def whole(folder: Path) -> dict[str, int]:
    """The files in it, and how large they are; not SQLite's shared memory, which follows from the rest."""
    return {
        str(one.relative_to(folder)): one.stat().st_size
        for one in folder.rglob("*")
        if one.is_file() and not one.name.endswith("-shm")
    }


# -- a Tracker that is kept open, as in a notebook -------------------------------------------------

STEPS: dict[str, Callable[[Tracker, Run], object]] = {
    "sheets": lambda t, draft: t.sheets(),
    "records": lambda t, draft: t.records(draft.sheet_id),
    "results": lambda t, draft: t.results(draft.sheet_id),
    "add": lambda t, draft: t.add_files(draft.id, [numbered(2)]),
    "start": lambda t, draft: t.start(draft.sheet_id),
    "process": lambda t, draft: t.process(draft.id),
    "create": lambda t, draft: t.create_sheet("Another"),
    "write": lambda t, draft: t.write(draft.sheet_id, credits="1"),
    "export": lambda t, draft: t.export_csv(draft.sheet_id),
    "verify": lambda t, draft: t.verify(),
}


def test_an_open_tracker_says_that_its_folder_is_gone_and_goes_on_when_it_is_back(
    tracker: Tracker, draft: Run, database: Path
) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    folder = moved(database)
    before = whole(folder)
    for step in STEPS.values():
        with pytest.raises(errors.FolderGone, match=f"The folder {database.parent} is gone"):
            step(tracker, draft)
    assert whole(folder) == before
    assert not database.parent.exists()
    back(folder, database)
    assert tracker.add_files(draft.id, [numbered(2)])[0].outcome == "added"
    assert tracker.process(draft.id).status == "completed"
    assert tracker.verify() == ()


def test_an_open_tracker_touches_no_database_put_in_the_place_of_its_own(
    tracker: Tracker, draft: Run, database: Path
) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    mine = moved(database)
    begun_anew_elsewhere(database)
    before = whole(mine), whole(database.parent)
    for step in STEPS.values():
        with pytest.raises(errors.DatabaseReplaced, match="Open it again"):
            step(tracker, draft)
    assert (whole(mine), whole(database.parent)) == before
    with Tracker(database) as other:
        assert [one.name for one in other.sheets()] == ["Other"]
    with Tracker(mine / "cpe.db") as same:
        assert len(same.files(draft.id)) == 1
        assert same.verify() == ()


def test_closing_what_was_moved_takes_nothing_from_what_stands_in_its_place(database: Path) -> None:
    """SQLite deletes the log by its name when the last connection closes: here that is another database's by then."""
    first = Tracker(database)
    first.create_sheet("First")
    mine = moved(database)
    begun_anew_elsewhere(database)
    with Tracker(database) as other:
        other.create_sheet("In the log")
        first.close()
        with closing(sqlite3.connect(database)) as raw:
            assert [name for (name,) in raw.execute("SELECT name FROM sheets")] == ["Other", "In the log"]
    with Tracker(mine / "cpe.db") as same:
        assert [one.name for one in same.sheets()] == ["First"]


# -- the worker ------------------------------------------------------------------------------------


def test_a_run_waits_for_its_folder_and_is_read_to_its_end(
    tracker: Tracker, sheet: Sheet, draft: Run, database: Path
) -> None:
    tracker.add_files(draft.id, [numbered(n) for n in range(12)])
    tracker.start(sheet.id)
    while tracker.progress(draft.id).done < 2:
        time.sleep(0.01)
    folder = moved(database)
    with pytest.raises(errors.FolderGone):
        tracker.wait(draft.id, timeout=30)
    worker = runs._workers.get(database)
    if worker is not None:
        worker.join(20)  # it does not spin
    assert database not in runs._workers
    before = whole(folder)
    time.sleep(0.5)
    assert whole(folder) == before
    assert not database.parent.exists()
    back(folder, database)
    begun = time.monotonic()
    assert tracker.wait(draft.id, timeout=60).status == "completed"
    assert time.monotonic() - begun < 15  # it does not wait for its own lease to become stale
    assert len(tracker.records(sheet.id)) == 12
    assert tracker.verify() == ()


def test_renaming_again_and_again_loses_and_doubles_nothing(
    tracker: Tracker, sheet: Sheet, draft: Run, database: Path
) -> None:
    given = [numbered(n) for n in range(10)]
    tracker.add_files(draft.id, given)
    tracker.start(sheet.id)
    for pause in (0.0, 0.01, 0.03, 0.1, 0.2, 0.05, 0.15):
        time.sleep(pause)
        folder = moved(database)
        time.sleep(pause)
        assert not database.parent.exists()
        back(folder, database)
    assert tracker.wait(draft.id, timeout=60).ended
    assert {one.status for one in tracker.files(draft.id)} <= {"read", "failed"}
    assert len(tracker.files(draft.id)) == len(given)
    failed = {one.reason for one in tracker.failed(sheet.id)}
    assert failed <= {errors.CrashedReading().message}, failed
    assert tracker.verify() == ()


def test_files_added_while_the_folder_comes_and_goes_are_whole_or_refused(
    tracker: Tracker, sheet: Sheet, draft: Run, database: Path
) -> None:
    """Two seconds of renames in every moment of a step."""
    choose, stop, begun_anew = random.Random(7), threading.Event(), []

    def come_and_go() -> None:
        while not stop.is_set():
            time.sleep(choose.random() * 0.004)
            folder = moved(database)
            time.sleep(choose.random() * 0.004)
            begun_anew.extend([database] if database.parent.exists() else [])
            back(folder, database)

    going, added, until, number = threading.Thread(target=come_and_go), set(), time.monotonic() + 2, 0
    going.start()
    while time.monotonic() < until:
        number += 1
        with suppress(errors.StoreError):
            given = [(f"{number}.pdf", f"{number}".encode())]
            if number % 3:
                added |= {one.file_id for one in tracker.add_files(draft.id, given)}
            else:
                with Tracker(database) as other:
                    added |= {one.file_id for one in other.add_files(draft.id, given)}
    stop.set()
    going.join()
    assert begun_anew == []
    assert {one.id for one in tracker.files(draft.id)} == added
    assert tracker.verify() == ()


# -- opening ---------------------------------------------------------------------------------------


def test_the_first_start_makes_the_folder_and_no_later_one_does(tmp_path: Path) -> None:
    path = tmp_path / "new" / "data" / "cpe.db"
    Tracker(path).close()
    shutil.rmtree(path.parent)
    for _ in range(2):
        with pytest.raises(errors.FolderGone, match="To begin anew instead, start the program again"):
            Tracker(path)
    path.parent.mkdir()
    with pytest.raises(errors.DatabaseMissing, match=r"cpe\.db is gone from"):
        Tracker(path)
    assert [*path.parent.iterdir()] == []
    begun_anew_elsewhere(path)  # another process cannot know
    with Tracker(path) as tracker:
        assert [one.name for one in tracker.sheets()] == ["Other"]


@pytest.mark.parametrize("empty", [True, False])
def test_a_database_that_is_empty_or_missing_beside_its_originals_is_said(
    tracker: Tracker, draft: Run, database: Path, tmp_path: Path, empty: bool
) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    path = tmp_path / "copied" / "cpe.db"
    shutil.copytree(database.parent / "originals", path.parent / "originals")
    if empty:
        path.touch()
    before = whole(path.parent)
    with pytest.raises(errors.DatabaseMissing, match=r"(empty|missing), but what belongs to it is still in"):
        Tracker(path)
    assert whole(path.parent) == before


def test_a_log_beside_an_empty_database_is_not_thrown_away(tracker: Tracker, database: Path, tmp_path: Path) -> None:
    tracker.create_sheet("2026 CPE")
    path = tmp_path / "copied" / "cpe.db"
    path.parent.mkdir()
    shutil.copy(f"{database}-wal", f"{path}-wal")
    path.touch()
    before = whole(path.parent)
    assert before["cpe.db-wal"] > 0
    with pytest.raises(errors.DatabaseMissing):
        Tracker(path)
    assert whole(path.parent) == before


def test_a_folder_of_any_name_can_hold_the_database(tmp_path: Path) -> None:
    """The name stands in an address that SQLite reads."""
    for name in ("100 % #1?mode=ro&x", "Zoë", os.fsdecode(b"not utf-8 \xff")):
        path = tmp_path / name / "cpe.db"
        with Tracker(path) as tracker:
            tracker.create_sheet("2026 CPE")
        with Store(path) as store:
            assert [one.name for one in store.sheets.all()] == ["2026 CPE"]
        assert path.is_file()


# -- the page --------------------------------------------------------------------------------------


def test_the_page_says_it_keeps_what_is_dropped_and_goes_on_when_the_folder_is_back(
    tracker: Tracker, sheet: Sheet, draft: Run, database: Path
) -> None:
    tab = sheet_page()
    folder = moved(database)
    run(tab)
    assert shows(tab, f"The folder {database.parent} is gone")
    back(folder, database)
    click(tab, "Try again")
    folder = moved(database)
    tab.file_uploader[0].set_value([(*numbered(1), "application/pdf")])
    run(tab)
    assert shows(tab, f"The folder {database.parent} is gone")
    assert not database.parent.exists()
    back(folder, database)
    click(tab, "Try again")
    click(tab, "Add this file to run 1")
    assert [one.name for one in tracker.files(draft.id)] == [numbered(1)[0]]


def test_the_page_shows_the_records_of_the_database_that_is_there_now(database: Path, tmp_path: Path) -> None:
    """Two databases as far on as each other: what was made of the records of the one is not shown of the other."""
    for path, title in ((database, "The one"), (tmp_path / "other" / "cpe.db", "The other")):
        with Tracker(path) as tracker:
            tracker.write(tracker.create_sheet("2026 CPE").id, course_title=title)
            before = tracker.revision()
    tab = sheet_page()
    assert [*tab.dataframe[0].value["course_title"]] == ["The one"]
    moved(database)
    back(path.parent, database)
    with Tracker(database) as tracker:
        assert tracker.revision() == before
    run(tab)
    assert [*tab.dataframe[0].value["course_title"]] == ["The other"]
