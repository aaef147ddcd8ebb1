"""What lies in the data folder is the person's alone; a folder that is not ours stays as it is."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import numbered

from cpe_core import Tracker
from cpe_core.store.backup import backup, restore

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has rights of another kind")


@pytest.fixture(autouse=True)
def open_to_all() -> Iterator[None]:
    before = os.umask(0o000)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def filled(path: Path) -> None:
    with Tracker(path) as tracker:
        sheet = tracker.create_sheet("2026")
        tracker.add_files(tracker.active_run(sheet.id).id, [numbered(1)])
        tracker.process(tracker.active_run(sheet.id).id)
        tracker.picture(tracker.records(sheet.id)[0].id)


def expect_closed(folder: Path) -> None:
    there = [folder, *folder.rglob("*")]
    assert len(there) > 4
    assert {str(p): oct(mode(p)) for p in there if mode(p) != (0o700 if p.is_dir() else 0o600)} == {}


def test_a_new_store_is_closed_to_others_while_it_is_open_and_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "data" / "cpe.db"
    with Tracker(path) as tracker:
        tracker.create_sheet("2025")
        assert {one.name for one in path.parent.iterdir()} >= {"cpe.db", "cpe.db-wal"}
        filled(path)
        expect_closed(path.parent)
    expect_closed(path.parent)


def test_a_store_of_before_is_put_right_at_opening(tmp_path: Path) -> None:
    path = tmp_path / "data" / "cpe.db"
    filled(path)
    for one in (path.parent, *path.parent.rglob("*")):
        one.chmod(0o755 if one.is_dir() else 0o644)
    (path.parent / "README.md").touch()  # as the project's own folder has it: no secret, and left as it is
    Tracker(path).close()
    (path.parent / "README.md").unlink()
    expect_closed(path.parent)


def test_a_folder_with_other_things_in_it_stays_open_and_what_is_ours_is_closed(tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.touch()
    tmp_path.chmod(0o755)
    filled(tmp_path / "cpe.db")
    assert (mode(tmp_path), mode(other)) == (0o755, 0o666)
    assert mode(tmp_path / "cpe.db") == 0o600
    assert mode(tmp_path / "originals") == 0o700


def test_a_backup_is_closed_too_and_so_is_what_is_restored_from_it(tmp_path: Path) -> None:
    filled(tmp_path / "data" / "cpe.db")
    backup(tmp_path / "data" / "cpe.db", tmp_path / "b.zip")
    assert mode(tmp_path / "b.zip") == 0o600
    restore(tmp_path / "b.zip", tmp_path / "new" / "cpe.db")
    for one in [tmp_path / "new", *(tmp_path / "new").rglob("*")]:
        assert not mode(one) & 0o077, one
