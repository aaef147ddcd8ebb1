"""What a person reads when the database cannot be used, and what verify() finds."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from conftest import numbered

import cpe_core.store.schema as schema
from cpe_core import Run, Sheet, Tracker, errors
from cpe_core.records import Problem, Record
from cpe_core.store import Store


def test_opening_again_finds_everything(tmp_path: Path) -> None:
    with Tracker(tmp_path / "cpe.db") as tracker:
        tracker.create_sheet("2026 CPE")
    with Tracker(tmp_path / "cpe.db") as tracker:
        assert [s.name for s in tracker.sheets()] == ["2026 CPE"]


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "cpe.db"
    Tracker(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 999")
    with pytest.raises(errors.DatabaseNewer, match="newer version"):
        Tracker(path)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE photos (id)")
        raw.commit()
    with pytest.raises(errors.DatabaseDamaged, match="another program"):
        Tracker(path)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT name FROM sqlite_master").fetchall() == [("photos",)]


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "cpe.db"
    path.write_bytes(b"not a database at all, but long enough to look" * 50)
    with pytest.raises(errors.DatabaseDamaged):
        Tracker(path)


def test_a_folder_in_the_databases_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(errors.StoreError, match="folder"):
        Tracker(tmp_path)


def test_a_locked_database_says_open_elsewhere(tracker: Tracker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "BUSY_SECONDS", 0.1)
    with Store(tracker.path) as store, closing(sqlite3.connect(tracker.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(errors.DatabaseBusy, match="open elsewhere"):
            store.sheets.create("second")
        other.execute("ROLLBACK")
        assert store.sheets.create("second").name == "second"


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Somebody whom folder permissions hold back: the superuser steps down for the test."""
    was = os.geteuid()
    if was == 0:
        os.seteuid(65534)
    yield
    os.seteuid(was)


def test_a_read_only_folder_is_told(ordinary_user: None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        with pytest.raises(errors.FolderReadOnly, match="cannot be written"):
            Tracker(Path(folder) / "cpe.db")
        with pytest.raises(errors.FolderReadOnly):
            Tracker(Path(folder) / "data" / "cpe.db")
        Path(folder).chmod(0o755)


def test_a_database_file_that_may_not_be_written_is_told(ordinary_user: None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cpe.db"
        Tracker(path).close()
        path.chmod(0o444)
        with pytest.raises(errors.FolderReadOnly):
            Tracker(path)


def test_a_read_only_database_is_told(tmp_path: Path) -> None:
    """By SQLite's own word, so that it holds for the superuser too."""
    path = tmp_path / "cpe.db"
    Tracker(path).close()
    with Store(path) as store:
        store.connection.db.execute("PRAGMA query_only = ON")
        with pytest.raises(errors.FolderReadOnly, match="cannot be written"):
            store.sheets.create("x")


@pytest.mark.parametrize(
    ("number", "told_as"),
    [(errno.ENOSPC, errors.DiskFull), (errno.EROFS, errors.FolderReadOnly), (errno.EACCES, errors.FolderReadOnly)],
)
def test_what_the_file_system_says_is_put_into_words(tmp_path: Path, number: int, told_as: type) -> None:
    with pytest.raises(told_as), schema.told(tmp_path / "cpe.db"):
        raise OSError(number, os.strerror(number))


def test_a_full_disk_is_told_and_what_was_saved_stays(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        pages = store.connection.db.execute("PRAGMA page_count").fetchone()[0]
        store.connection.db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(errors.DiskFull, match="disk is full"):
            for number in range(10_000):
                store.sheets.create(f"{number:0200}")
    assert [f.name for f in tracker.files(draft.id)] == ["certificate-1.pdf"]
    assert tracker.process(draft.id).status == "completed"
    assert tracker.verify() == ()


def test_an_original_that_cannot_be_written_whole_leaves_nothing_behind(tmp_path: Path) -> None:
    """A real limit of the file system: no file of this process may grow beyond 1 MB."""
    script = (
        "import resource, signal, sys; from pathlib import Path; from cpe_core import Tracker, errors\n"
        "tracker = Tracker(sys.argv[1]); sheet = tracker.create_sheet('x'); run = tracker.active_run(sheet.id)\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (2**20, 2**20))\n"
        "try: tracker.add_files(run.id, [('big.pdf', b'x' * 2**21)])\n"
        "except errors.StoreError as error: print(error.message)\n"
        "assert tracker.files(run.id) == () and list((Path(sys.argv[1]).parent / 'originals').iterdir()) == []"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "cpe.db")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith(".")


def test_verify_finds_a_changed_original(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    (original,) = (tracker.path.parent / "originals").iterdir()
    original.write_bytes(b"something else")
    assert [p.code for p in tracker.verify()] == ["original"]
    assert "certificate-1.pdf" in tracker.verify()[0].message


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("UPDATE records SET credits_hundredths = 1", "record"),
        ("UPDATE records SET current = json_set(current, '$.sponsor.value', 'Somebody')", "record"),
        ("DELETE FROM records", "file_without_record"),
        (
            "DROP TRIGGER a_run_goes_one_way; DROP TRIGGER a_run_that_ends_opens_the_next;"
            "UPDATE runs SET status = 'failed' WHERE number = 1",
            "run_status",
        ),
        ("DELETE FROM runs WHERE number = 2", "live_run"),
        ("UPDATE files SET status = 'waiting', ended_at = NULL", "unread_in_ended_run"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM originals", "reference"),
    ],
)
def test_verify_finds_what_does_not_agree(tracker: Tracker, draft: Run, sql: str, code: str) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    assert tracker.verify() == ()
    with closing(sqlite3.connect(tracker.path)) as raw:
        raw.executescript(sql)
    assert code in {p.code for p in tracker.verify()}


def test_what_was_read_cannot_be_rewritten(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    with closing(sqlite3.connect(tracker.path)) as raw, pytest.raises(sqlite3.IntegrityError, match="read_is_final"):
        raw.execute("UPDATE records SET read = '{}'")


def test_a_record_keeps_its_own_problems_and_those_of_the_whole_file(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    whole = Problem(code="w", message="Of the file.")
    first, second = (Problem(code="r", message="Of one.", about="credits", record=number) for number in (1, 2))
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        store.leases.take("me", now=0.0, fate=lambda *_: "alive")
        file = store.files.take("me")
        assert file is not None
        store.files.save_read("me", file, [Record(), Record()], [first, whole, second])
    assert [saved.problems for saved in tracker.records(draft.sheet_id)] == [(first, whole), (whole, second)]


def test_problems_saved_before_they_named_their_record_are_still_read(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    with closing(sqlite3.connect(tracker.path)) as raw:
        raw.execute("""UPDATE records SET current_problems = '[{"code": "c", "message": "M.", "about": null}]'""")
        raw.commit()
    (saved,) = tracker.records(draft.sheet_id)
    assert saved.problems == (Problem(code="c", message="M."),)


@pytest.mark.parametrize("name", ["", "   ", "x" * 201])
def test_a_sheet_needs_a_name(tracker: Tracker, name: str) -> None:
    with pytest.raises(errors.BadValue):
        tracker.create_sheet(name)
