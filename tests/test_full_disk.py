"""A disk that is full, for real: a file system of two megabytes of its own, made by Linux for one process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ALONE = ["unshare", "-m"] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["unshare", "-Urm"]
MOUNT = 'mount -t tmpfs -o size=2m tmpfs "$0" && exec "$@"'
BEGIN = """
import os, sys, time
from contextlib import suppress
from pathlib import Path
from conftest import numbered
from cpe_core import Tracker, errors, liveness, runs
from cpe_core.store import Store

folder = Path(sys.argv[1])
database = folder / "cpe.db"

def fill():
    with suppress(OSError), (folder / "filler").open("ab", buffering=0) as filler:
        while True:
            filler.write(bytes(64))

def free():
    (folder / "filler").unlink()

def told(work):
    try:
        work()
    except errors.StoreError as error:
        return type(error).__name__, error.message
    return None

def raises_disk_full(work):
    kind, message = told(work)
    assert kind == "DiskFull" and "full" in message, (kind, message)
"""
UPLOADED = """
with Tracker(database) as t:
    sheet = t.create_sheet("2026")
    run = t.active_run(sheet.id)
    t.add_files(run.id, [numbered(1), numbered(2)])
"""


@cache
def can_mount() -> bool:
    if shutil.which("unshare") is None or sys.platform != "linux":
        return False
    return subprocess.run([*ALONE, "sh", "-c", MOUNT, "/mnt", "true"], capture_output=True, check=False).returncode == 0


def run(script: str, folder: Path) -> None:
    if not can_mount():
        pytest.skip("a file system of its own needs Linux and the right to mount one")
    done = subprocess.run(
        [*ALONE, "sh", "-c", MOUNT, folder, sys.executable, "-c", BEGIN + script, folder],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), str(HERE.parent)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_each_way_to_meet_a_full_disk_is_told_as_one(tmp_path: Path) -> None:
    run(
        UPLOADED
        + """
fill()
raises_disk_full(lambda: Tracker(database).__enter__())  # SQLite says that it cannot open, or an I/O error
free()
with Tracker(database) as t:
    fill()
    raises_disk_full(lambda: [t.create_sheet("x" * 200) for _ in range(1000)])
    raises_disk_full(lambda: t.add_files(run.id, [numbered(3)]))
    free()
    assert [file.name for file in t.files(run.id)] == ["certificate-1.pdf", "certificate-2.pdf"]
    assert t.process(run.id).status == "completed"
    assert t.verify() == ()
""",
        tmp_path,
    )


def test_a_file_whose_saving_fails_again_and_again_did_not_make_the_program_stop(tmp_path: Path) -> None:
    """Neither where the program goes on, nor where it ends each time."""
    run(
        UPLOADED
        + """
liveness.STILL_SECONDS = 0.2
with Store(database) as store:
    store.runs.start(run.id)
for _ in range(3):
    child = os.fork()
    if not child:
        with Store(database) as store:
            reader = runs.Reader(store)
            while not reader.hold():
                time.sleep(0.1)
            for _ in range(3):
                assert reader.hold()
                file = store.files.take(reader.owner)
                assert file.attempts == 1, file
                fill()
                raises_disk_full(lambda: reader.read(file))
                raises_disk_full(reader.release)
                assert reader.presence.owner in liveness._left
                if _ < 2:
                    free()
                    reader = runs.Reader(store)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    free()
with Tracker(database) as t:
    assert t.wait(run.id, timeout=60).status == "completed"
    assert [(file.status, file.attempts, file.reason) for file in t.files(run.id)] == [("read", 1, None)] * 2
    assert t.verify() == ()
""",
        tmp_path,
    )


def test_the_worker_says_what_it_waits_for_and_reads_on_when_there_is_room(tmp_path: Path) -> None:
    run(
        UPLOADED
        + """
with Tracker(database) as t:
    t._store.runs.start(run.id)
    fill()
    runs.wake(t.path)
    until = time.monotonic() + 30
    while t.progress(run.id).trouble is None:
        assert time.monotonic() < until
        time.sleep(0.05)
    assert "disk is full" in t.progress(run.id).trouble
    free()
    assert t.wait(run.id, timeout=60).status == "completed"
    assert t.progress(run.id).trouble is None
""",
        tmp_path,
    )


def test_what_was_read_is_saved_as_soon_as_there_is_room_and_not_read_anew(tmp_path: Path) -> None:
    run(
        UPLOADED
        + """
asked = []

def wait(error):
    asked.append(error.message)
    if len(asked) == 3:
        free()
    return True

with Store(database) as store:
    store.runs.start(run.id)
    reader = runs.Reader(store, wait=wait)
    assert reader.hold()
    file = store.files.take(reader.owner)
    fill()
    reader.read(file)
    assert len(asked) == 3 and all("disk is full" in one for one in asked), asked
    assert store.files.get(file.id).status == "read"
    reader.release()
""",
        tmp_path,
    )
