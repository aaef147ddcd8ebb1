"""A backup is whole, can be made while the app runs, and comes back as it was."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from conftest import BROKEN, numbered

from cpe_core import Run, Sheet, Tracker, errors
from cpe_core.backup import backup, restore


def test_what_is_restored_is_what_was_backed_up(tracker: Tracker, sheet: Sheet, draft: Run, tmp_path: Path) -> None:
    tracker.add_files(draft.id, [numbered(1), BROKEN])
    tracker.process(draft.id)
    assert backup(tracker.path, tmp_path / "b.zip") == 2
    restored = tmp_path / "elsewhere" / "cpe.db"
    assert restore(tmp_path / "b.zip", restored) == 2
    with Tracker(restored) as other:
        assert other.records(sheet.id) == tracker.records(sheet.id)
        assert other.runs(sheet.id) == tracker.runs(sheet.id)
        assert other.verify() == ()


def test_a_backup_in_mid_run_goes_on_reading_where_it_is_restored(
    tracker: Tracker, sheet: Sheet, draft: Run, tmp_path: Path
) -> None:
    tracker.add_files(draft.id, [numbered(n) for n in range(20)])
    tracker.start(sheet.id)
    backup(tracker.path, tmp_path / "b.zip")
    tracker.wait(draft.id, timeout=60)
    restore(tmp_path / "b.zip", tmp_path / "elsewhere" / "cpe.db")
    with Tracker(tmp_path / "elsewhere" / "cpe.db") as other:
        assert other.wait(draft.id, timeout=60).status == "completed"
        assert len(other.records(sheet.id)) == 20


def test_nothing_is_restored_over_a_database_that_is_there(tracker: Tracker, tmp_path: Path) -> None:
    backup(tracker.path, tmp_path / "b.zip")
    with pytest.raises(errors.BadValue, match="there already"):
        restore(tmp_path / "b.zip", tracker.path)


def test_a_zip_that_is_no_backup_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as out:
        out.writestr("cpe.db", b"no database")
        out.writestr("originals/../../escaped", b"x")
    with pytest.raises(errors.BadValue):
        restore(tmp_path / "x.zip", tmp_path / "new" / "cpe.db")
    assert not (tmp_path / "new" / "cpe.db").exists()
    assert not list(tmp_path.rglob("escaped"))


def test_a_backup_that_would_lack_an_original_is_refused_and_leaves_no_file(
    tracker: Tracker, draft: Run, tmp_path: Path
) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    for original in (tracker.path.parent / "originals").iterdir():
        original.unlink()
    with pytest.raises(errors.OriginalMissing):
        backup(tracker.path, tmp_path / "b.zip")
    assert [p.name for p in tmp_path.iterdir()] == ["data"]
