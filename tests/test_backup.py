"""A backup is whole or says what it lacks; what is restored was checked before; neither leaves anything half done."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import BROKEN, numbered

from cpe_core import Run, Sheet, Tracker, errors
from cpe_core.__main__ import main
from cpe_core.stages import Stage
from cpe_core.store import Store, verification
from cpe_core.store import backup as module
from cpe_core.store.backup import Backup, backup, restore
from cpe_core.store.staging import staging


@pytest.fixture
def filled(tracker: Tracker, draft: Run) -> Tracker:
    """A store of one record, a file that could not be read, and one that waits."""
    tracker.add_files(draft.id, [numbered(1), BROKEN])
    tracker.process(draft.id)
    tracker.add_files(tracker.active_run(draft.sheet_id).id, [numbered(2)])
    return tracker


@pytest.fixture
def made(filled: Tracker, tmp_path: Path) -> Path:
    """A whole backup of it."""
    backup(filled.path, tmp_path / "b.zip")
    return tmp_path / "b.zip"


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def packed_anew(source: Path, target: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """The ZIP with some of its files changed, or left out (None)."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if (data := change(name, old.read(name))) is not None:
                new.writestr(name, data)
    return target


def with_database(source: Path, target: Path, sql: str) -> Path:
    """The ZIP with a statement run on its database."""

    def changed(name: str, data: bytes) -> bytes:
        if name != "cpe.db":
            return data
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as raw:
            raw.deserialize(data)
            raw.executescript(sql)
            return raw.serialize()

    return packed_anew(source, target, changed)


# -- whole ---------------------------------------------------------------------------------------


def test_what_is_restored_is_what_was_backed_up(filled: Tracker, sheet: Sheet, tmp_path: Path) -> None:
    assert backup(filled.path, tmp_path / "b.zip") == Backup(originals=3)
    restored = tmp_path / "elsewhere" / "deeper" / "cpe.db"
    assert restore(tmp_path / "b.zip", restored) == Backup(originals=3)
    with Tracker(restored) as other:
        assert other.records(sheet.id) == filled.records(sheet.id)
        assert other.runs(sheet.id) == filled.runs(sheet.id)
        assert other.verify() == ()
    assert names(tmp_path) == {"data", "b.zip", "elsewhere"}
    assert names(restored.parent) <= {"cpe.db", "cpe.db-wal", "cpe.db-shm", "originals"}


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


def test_a_backup_of_an_earlier_version_is_restored(made: Path, tmp_path: Path) -> None:
    """It had no list of what is missing."""
    old = packed_anew(made, tmp_path / "old.zip", lambda name, data: None if name == "manifest.json" else data)
    assert restore(old, tmp_path / "new" / "cpe.db").originals == 3


# -- how far it is -------------------------------------------------------------------------------


def test_each_stage_counts_up_to_its_end(filled: Tracker, tmp_path: Path) -> None:
    for number in range(5):
        filled.write(1, course_title=f"Course {number}")
    place = tmp_path / "elsewhere" / "cpe.db"
    backing_up, restoring, checking = list[Stage](), list[Stage](), list[Stage]()
    backup(filled.path, tmp_path / "b.zip", backing_up.append)
    restore(tmp_path / "b.zip", place, restoring.append)
    assert filled.verify(checking.append) == ()
    database = [("checking", "rules", len(verification._RULES)), ("checking", "records", 6)]
    assert ends(backing_up) == [*database, ("packing", "originals", 3)]
    assert ends(restoring) == [*database, ("unpacking", "originals", 3)]
    assert ends(checking) == [database[0], ("checking", "originals", 3), database[1], ("comparing", "records", 6)]


def ends(told: list[Stage]) -> list[tuple[str, str, int]]:
    """The stages in order; each was told from nothing to its end, one by one."""
    stages = [*dict.fromkeys((one.doing, one.what, one.total) for one in told)]
    assert told == [
        Stage(doing=doing, what=what, done=done, total=total)
        for doing, what, total in stages
        for done in range(total + 1)
    ]
    return stages


def test_who_waits_is_told_how_far_it_is(filled: Tracker) -> None:
    assert str(Stage(doing="checking", what="originals", done=3000, total=10_000)) == (
        "checking 3,000 of 10,000 originals"
    )
    told = CliRunner().invoke(main, ["verify", "--db", str(filled.path)])
    lines = [
        f"checking rules: {len(verification._RULES)}",
        "checking originals: 3",
        "checking records: 1",
        "comparing records: 1",
    ]
    assert (told.stdout, told.stderr.splitlines()) == ("All is well.\n", lines)


@pytest.mark.skipif(os.name != "posix", reason="a terminal of its own")
def test_on_a_terminal_one_line_changes_and_is_gone_at_the_end(filled: Tracker, tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "cpe_core", "backup", str(tmp_path / "b.zip"), "--db", str(filled.path)]
    done = subprocess.run(command, stderr=theirs, stdout=subprocess.PIPE, text=True, check=True)
    os.close(theirs)
    written = os.read(ours, 2**16).decode()
    os.close(ours)
    assert done.stdout == f"{tmp_path / 'b.zip'}: the database and 3 originals\n"
    assert "\rpacking 3 of 3 originals" in written
    assert "\n" not in written
    assert written.rpartition("originals")[2].strip() == ""
    assert len(written.split("\r")[-2]) >= len("packing 3 of 3 originals")  # written over to its last letter


def test_originals_named_by_certificates_alone_are_looked_up_in_one_go(filled: Tracker) -> None:
    """Looked up one by one, each going through all records, 5,000 took a minute."""
    with Store(filled.path) as store:
        plan = store.connection.db.execute(f"EXPLAIN QUERY PLAN {verification._ORIGINALS}").fetchall()
    assert not [row for row in plan if "CORRELATED" in row[3]]


# -- backing up ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sql",
    [
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 3 WHERE name = 'records_of_run'",  # an index
        "UPDATE records SET credits_hundredths = 1",
        "PRAGMA foreign_keys = OFF; DELETE FROM runs WHERE status = 'draft'",
    ],
)
def test_a_damaged_database_is_no_backup(filled: Tracker, tmp_path: Path, sql: str) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path, isolation_level=None)) as raw:
        raw.executescript(sql)
    with pytest.raises(errors.DatabaseDamaged, match="damaged"):
        backup(filled.path, tmp_path / "b.zip")
    assert names(tmp_path) == {"data"}


def test_a_database_with_a_page_overwritten_is_no_backup(filled: Tracker, tmp_path: Path) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path)) as db:
        [(root, size)] = db.execute(
            "SELECT rootpage, page_size FROM sqlite_master, pragma_page_size WHERE name = 'records' AND type = 'table'"
        )
    data = bytearray(filled.path.read_bytes())
    data[(root - 1) * size : root * size] = b"lost" * (size // 4)
    filled.path.write_bytes(data)
    with pytest.raises(errors.DatabaseDamaged):
        backup(filled.path, tmp_path / "b.zip")
    assert names(tmp_path) == {"data"}


def test_a_missing_original_is_named_and_all_else_is_saved(
    filled: Tracker, sheet: Sheet, made: Path, tmp_path: Path
) -> None:
    [record] = filled.records(sheet.id)
    with Store(filled.path) as store:
        assert record.file_id is not None
        (filled.path.parent / "originals" / store.files.get(record.file_id).sha256).unlink()
    before = made.read_bytes()
    with pytest.raises(
        errors.BadValue, match=r"b\.zip is there already, and a backup made now would lack certificate-1"
    ):
        backup(filled.path, made)
    assert made.read_bytes() == before
    lacking = Backup(originals=2, missing=("certificate-1.pdf",))
    assert backup(filled.path, tmp_path / "less.zip") == lacking
    assert restore(tmp_path / "less.zip", tmp_path / "new" / "cpe.db") == lacking
    with Tracker(tmp_path / "new" / "cpe.db") as other:
        assert other.records(sheet.id) == (record,)
        assert [one.code for one in other.verify()] == ["original"]


def test_the_command_line_tells_what_a_backup_lacks(filled: Tracker, sheet: Sheet, tmp_path: Path) -> None:
    for original in (filled.path.parent / "originals").iterdir():
        original.unlink()
    db = ["--db", str(filled.path)]
    less = CliRunner().invoke(main, ["backup", str(tmp_path / "less.zip"), *db])
    assert less.exit_code == 3
    assert "the database and 0 originals" in less.stdout
    assert {f"{name}: its original is missing" for name, _ in (numbered(1), numbered(2), BROKEN)} < {
        *less.stderr.splitlines()
    }
    again = CliRunner().invoke(main, ["restore", str(tmp_path / "less.zip"), "--db", str(tmp_path / "new" / "cpe.db")])
    assert (again.exit_code, "It is incomplete" in again.stderr) == (3, True)
    nothing = CliRunner().invoke(main, ["backup", str(tmp_path / "x.zip"), "--db", str(tmp_path / "none" / "cpe.db")])
    assert (nothing.exit_code, "There is no database" in nothing.stderr) == (1, True)
    assert not (tmp_path / "none").exists()


def test_a_backup_takes_the_place_of_a_backup_and_of_nothing_else(filled: Tracker, made: Path, tmp_path: Path) -> None:
    certificate = tmp_path / "ethics.pdf"
    certificate.write_bytes(numbered(1)[1])
    for target in (certificate, filled.path):
        before = target.read_bytes()
        with pytest.raises(errors.BadValue, match="is no backup"):
            backup(filled.path, target)
        assert target.read_bytes() == before
    with pytest.raises(errors.BadValue, match="There is no folder"):
        backup(filled.path, tmp_path / "nowhere" / "b.zip")
    filled.create_sheet("Newer")
    backup(filled.path, made)
    restore(made, tmp_path / "new" / "cpe.db")
    with Tracker(tmp_path / "new" / "cpe.db") as other:
        assert [one.name for one in other.sheets()] == ["2026 CPE", "Newer"]


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_killed_backup_leaves_nothing_under_the_name_and_the_next_one_clears_up(
    tracker: Tracker, draft: Run, tmp_path: Path
) -> None:
    tracker.add_files(draft.id, [(f"{n}.pdf", os.urandom(2**21)) for n in range(12)])
    target = tmp_path / "out" / "b.zip"
    target.parent.mkdir()
    script = "import sys; from pathlib import Path; from cpe_core.store.backup import backup; backup(*map(Path, sys.argv[1:]))"
    killed = subprocess.Popen([sys.executable, "-c", script, str(tracker.path), str(target)])
    while not [*target.parent.glob(".cpe-unfinished-*/backup.zip")]:
        assert killed.poll() is None
        time.sleep(0.002)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    [left] = target.parent.iterdir()
    assert left.name.startswith(".cpe-unfinished-")
    assert left.stat().st_mode & 0o077 == 0
    backup(tracker.path, target)
    assert names(target.parent) == {"b.zip"}


def test_two_at_work_in_one_folder_leave_each_other_alone(tmp_path: Path) -> None:
    with staging(tmp_path) as first:
        (first / "x").touch()
        with staging(tmp_path) as second:
            assert first != second
        assert (first / "x").exists()
    assert names(tmp_path) == set()


# -- restoring -----------------------------------------------------------------------------------


def refused(source: Path, tmp_path: Path, kind: type[errors.CpeError] = errors.BadValue) -> str:
    """That nothing is restored and nothing is left behind, and that the right backup can be restored afterwards."""
    place = tmp_path / "made" / "for" / "cpe.db"
    with pytest.raises(kind) as told:
        restore(source, place)
    assert not (tmp_path / "made").exists()
    standing = tmp_path / "standing"
    standing.mkdir(exist_ok=True)
    (standing / "README.md").write_text("mine")
    with pytest.raises(kind):
        restore(source, standing / "cpe.db")
    assert names(standing) == {"README.md"}
    restore(tmp_path / "b.zip", standing / "cpe.db")
    with Tracker(standing / "cpe.db") as other:
        assert other.verify() == ()
    return told.value.message


def test_a_backup_that_lacks_an_original_is_refused(made: Path, tmp_path: Path) -> None:
    one = next(name for name in zipfile.ZipFile(made).namelist() if name.startswith("originals/"))
    lacking = packed_anew(made, tmp_path / "x.zip", lambda name, data: None if name == one else data)
    assert "do not belong together" in refused(lacking, tmp_path)


def test_a_backup_with_a_changed_original_is_refused(made: Path, tmp_path: Path) -> None:
    changed = packed_anew(made, tmp_path / "x.zip", lambda name, data: data + b"!" if "originals/" in name else data)
    assert "damaged" in refused(changed, tmp_path)


def test_a_backup_with_a_file_too_many_is_refused(made: Path, tmp_path: Path) -> None:
    from hashlib import sha256

    more = shutil.copy(made, tmp_path / "x.zip")
    with zipfile.ZipFile(more, "a") as out:
        out.writestr(f"originals/{sha256(b'!').hexdigest()}", b"!")
    assert "do not belong together" in refused(more, tmp_path)


@pytest.mark.parametrize("data", [b"", b"no database", b"SQLite format 3\x00" + bytes(84)])
def test_a_backup_without_a_database_worth_the_name_is_refused(made: Path, tmp_path: Path, data: bytes) -> None:
    refused(packed_anew(made, tmp_path / "x.zip", lambda name, was: data if name == "cpe.db" else was), tmp_path)


@pytest.mark.parametrize(
    ("sql", "kind", "said"),
    [
        ("PRAGMA user_version = 999", errors.DatabaseNewer, "newer version"),
        ("PRAGMA application_id = 7", errors.BadValue, "no database of CPE Tracker"),
        ("UPDATE records SET credits_hundredths = 1", errors.BadValue, "damaged"),
        ("DELETE FROM records", errors.BadValue, "damaged"),
    ],
)
def test_a_backup_of_a_database_that_cannot_be_trusted_is_refused(
    made: Path, tmp_path: Path, sql: str, kind: type[errors.CpeError], said: str
) -> None:
    assert said in refused(with_database(made, tmp_path / "x.zip", sql), tmp_path, kind)


@pytest.mark.parametrize(
    "name",
    [
        "originals/../../escaped",
        "/etc/escaped",
        "originals/" + "A" * 64,
        "originals\\" + "a" * 64,
        "readme.txt",
        "cpe.db",
    ],
)
def test_a_zip_with_any_other_name_in_it_is_refused(made: Path, tmp_path: Path, name: str) -> None:
    odd = shutil.copy(made, tmp_path / "x.zip")
    with pytest.warns(UserWarning) if name == "cpe.db" else _nothing(), zipfile.ZipFile(odd, "a") as out:
        out.writestr(name, b"x")
    assert "is not a backup" in refused(odd, tmp_path)
    assert not [*tmp_path.rglob("escaped")]


def _nothing():
    from contextlib import nullcontext

    return nullcontext()


@pytest.mark.parametrize(
    ("limit", "said"),
    [("MOST_A_FILE", "is not a backup"), ("MOST_DATABASE", "is not a backup"), ("MOST_MANIFEST", "is not a backup")],
)
def test_a_zip_that_says_it_is_too_large_is_refused_before_it_is_unpacked(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, said: str
) -> None:
    with monkeypatch.context() as lower:
        lower.setattr(module, limit, 10)
        with pytest.raises(errors.BadValue, match=said):
            restore(made, tmp_path / "new" / "cpe.db")
    assert not (tmp_path / "new").exists()


def test_a_zip_that_unpacks_to_more_than_it_says_is_refused(made: Path, tmp_path: Path) -> None:
    """Its table of contents tells a smaller size than what is packed."""
    lying = tmp_path / "x.zip"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(lying, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        entry = next(one for one in new.infolist() if one.filename.startswith("originals/"))
        entry.file_size //= 2
    assert "damaged" in refused(lying, tmp_path)


def test_a_zip_that_needs_more_than_the_disk_has_is_refused(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=1000))
    with pytest.raises(errors.DiskFull, match="Free some space"):
        restore(made, tmp_path / "new" / "cpe.db")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("manifest", [b"[", b"[]", b'{"missing": 3}', b"\xff"])
def test_a_list_of_what_is_missing_that_cannot_be_read_is_refused(made: Path, tmp_path: Path, manifest: bytes) -> None:
    lacking = packed_anew(
        made,
        tmp_path / "x.zip",
        lambda name, data: manifest if name == "manifest.json" else None if "originals/" in name else data,
    )
    assert "damaged" in refused(lacking, tmp_path)


def test_any_byte_of_a_backup_may_be_lost_and_it_is_refused_or_whole(made: Path, tmp_path: Path) -> None:
    import random

    whole, choose = made.read_bytes(), random.Random(11)
    for number in range(40):
        at = choose.randrange(len(whole))
        (tmp_path / "x.zip").write_bytes(
            whole[:at] if number % 2 else whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]
        )
        place = tmp_path / f"new-{number}" / "cpe.db"
        try:
            restore(tmp_path / "x.zip", place)
        except errors.CpeError as error:
            assert error.message.endswith(".")
            assert not place.parent.exists()
        else:
            with Tracker(place) as other:
                assert other.verify() == ()


def test_nothing_is_restored_over_a_database_or_beside_the_log_of_one(
    filled: Tracker, made: Path, tmp_path: Path
) -> None:
    with pytest.raises(errors.BadValue, match="there already"):
        restore(made, filled.path)
    place = tmp_path / "place" / "cpe.db"
    place.parent.mkdir()
    (place.parent / "cpe.db-wal").write_bytes(b"changes of another database")
    with pytest.raises(errors.BadValue, match=r"cpe\.db-wal .* is still there"):
        restore(made, place)
    assert names(place.parent) == {"cpe.db-wal"}
    (place.parent / "cpe.db-wal").write_bytes(b"")
    place.touch()  # an empty one holds nothing
    restore(made, place)
    with Tracker(place) as other:
        assert other.verify() == ()


def test_what_a_killed_restore_left_stands_in_nobodys_way(filled: Tracker, made: Path, tmp_path: Path) -> None:
    """The originals are put in place first, the database last."""
    place = tmp_path / "place" / "cpe.db"
    shutil.copytree(filled.path.parent / "originals", place.parent / "originals")
    (place.parent / ".cpe-unfinished-x").mkdir()
    (place.parent / ".cpe-unfinished-x" / "lock").touch()
    with pytest.raises(errors.DatabaseMissing, match="restore a backup"):
        Tracker(place)
    restore(made, place)
    assert names(place.parent) <= {"cpe.db", "cpe.db-wal", "cpe.db-shm", "originals"}
    with Tracker(place) as other:
        assert other.verify() == ()


def test_a_backup_says_of_what_it_was_made(made: Path) -> None:
    with zipfile.ZipFile(made) as packed:
        assert json.loads(packed.read("manifest.json")) == {"missing": []}
        assert sorted(name.partition("/")[0] for name in packed.namelist()) == [
            "cpe.db",
            "manifest.json",
            *["originals"] * 3,
        ]
