"""The states told in rows.py are those of the database: no other is let in, and what follows is what happens."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from itertools import product
from typing import get_args

import pytest
from conftest import BROKEN, BROKEN_TOO, die, numbered, packed, started

from cpe_core import Run, Tracker
from cpe_core.rows import FILE_FOLLOWS, RUN_FOLLOWS, FileStatus, RunStatus
from cpe_core.runs import Reader
from cpe_core.store import Store

Steps = set[tuple[str, str]]
RUN_STEPS = {(before, after) for before, follows in RUN_FOLLOWS.items() for after in follows}
FILE_STEPS = {(before, after) for before, follows in FILE_FOLLOWS.items() for after in follows}


@pytest.fixture
def db(tracker: Tracker) -> Iterator[sqlite3.Connection]:
    conn = sqlite3.connect(tracker.path, isolation_level=None)
    yield conn
    conn.close()


def allowed(db: sqlite3.Connection, table: str) -> set[str]:
    """What the schema lets stand as a status."""
    [(sql,)] = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,))
    [names] = re.findall(r"CHECK \(status IN \(([^)]*)\)\)", sql)
    return set(re.findall(r"'(\w+)'", names))


@pytest.mark.parametrize(
    ("table", "status", "follows"),
    [("runs", RunStatus, RUN_FOLLOWS), ("files", FileStatus, FILE_FOLLOWS), ("parts", FileStatus, FILE_FOLLOWS)],
)
def test_the_states_are_those_that_the_schema_lets_stand(db: sqlite3.Connection, table: str, status, follows) -> None:
    assert allowed(db, table) == {*get_args(status)} == {*follows}


def test_a_run_takes_the_steps_that_are_told_and_no_other(tracker: Tracker, db: sqlite3.Connection) -> None:
    taken: Steps = set()
    for before, after in product(RUN_FOLLOWS, repeat=2):
        run = tracker.active_run(tracker.create_sheet(f"{before} to {after}").id)
        for status in (
            () if before == "draft" else ("in_progress",) if before == "in_progress" else ("in_progress", before)
        ):
            _set(db, run, status)
        try:
            _set(db, run, after)
        except sqlite3.IntegrityError as refused:
            assert str(refused) == "run_transition"
        else:
            taken.add((before, after))
    assert taken == RUN_STEPS


def _set(db: sqlite3.Connection, run: Run, status: str) -> None:
    ended = None if status in ("draft", "in_progress") else "2026-01-02T00:00:00Z"
    started = None if status == "draft" else "2026-01-01T00:00:00Z"
    db.execute(
        "UPDATE runs SET status = ?, started_at = ?, ended_at = ? WHERE id = ?", (status, started, ended, run.id)
    )


def test_files_and_what_is_inside_them_take_every_step_that_is_told_and_no_other(
    tracker: Tracker, draft: Run, db: sqlite3.Connection
) -> None:
    db.execute("CREATE TABLE steps (of_what, before, after)")
    for table in ("files", "parts"):
        db.execute(
            f"""CREATE TRIGGER {table}_watched AFTER UPDATE OF status ON {table} WHEN OLD.status <> NEW.status
                BEGIN INSERT INTO steps VALUES ('{table}', OLD.status, NEW.status); END"""
        )
    inside, lost = packed("inside.zip", numbered(1), BROKEN, numbered(2)), packed("lost.zip", *map(numbered, (3, 4)))
    with started(tracker, draft, inside, lost, BROKEN_TOO) as store:
        _read_one_part(store)
        _read_one_part(store)
        for _ in range(2):
            _die_of_part(store, 3)
        _read_one_part(store)  # there is none left in the first
        _read_one_part(store)
    file = next(file for file in tracker.files(draft.id) if file.name == "lost.zip")
    (tracker.path.parent / "originals" / file.sha256).unlink()
    assert tracker.process(draft.id).status == "partially_completed"
    for table, steps in (("files", FILE_STEPS), ("parts", FILE_STEPS | {("waiting", "failed")})):
        assert {*db.execute("SELECT before, after FROM steps WHERE of_what = ?", (table,))} == steps


def _read_one_part(store: Store) -> None:
    """Read one file inside the next one, and stop in good order."""
    reader = Reader(store, stop=lambda: True)
    assert reader.hold()
    reader.step()
    reader.release()


def _die_of_part(store: Store, number: int) -> None:
    reader = Reader(store)
    assert reader.hold()
    file = store.files.take(reader.owner)
    assert file is not None
    store.parts.begin(reader.owner, file, number)
    die(reader)
