"""The tables, and the rules of a sheet's life that the database itself keeps.

A sheet is born with its first draft run, and a run that ends opens the next one: both are triggers, so no program,
however careless, can leave a sheet without a run to upload to, or with two. Every migration is one numbered function;
`PRAGMA user_version` counts those that ran; a database with a higher count was made by a newer program and is refused.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cpe_core.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseNewer,
    DiskFull,
    FolderReadOnly,
    RunNotEditable,
    StoreError,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x43504554  # "CPET": tells our files from other people's SQLite files
BUSY_SECONDS = 10.0  # a restart or a second tab waits this long for a writer before it says "open elsewhere"


# -- migrations ----------------------------------------------------------------------------------


def m001_sheets_runs_files_records(db: Database) -> None:
    """The life of a sheet (DESIGN.md §1)."""
    db.executescript(
        """
        CREATE TABLE sheets (
          id          INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: a bookmark must not open another sheet
          name        TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 200),
          created_at  TEXT NOT NULL
        ) STRICT;

        CREATE TABLE runs (
          id              INTEGER PRIMARY KEY AUTOINCREMENT,
          sheet_id        INTEGER NOT NULL REFERENCES sheets(id),
          number          INTEGER NOT NULL CHECK (number >= 1),  -- what a person calls it: 1, 2, 3 within its sheet
          status          TEXT NOT NULL CHECK (status IN ('draft','in_progress','completed','partially_completed','failed')),
          follows_run_id  INTEGER UNIQUE REFERENCES runs(id),    -- unique: a run is followed once, so opening twice cannot be
          append_results  INTEGER NOT NULL CHECK (append_results IN (0, 1)),
          first_number    INTEGER NOT NULL,  -- its results are those of runs first_number..number: appending copies no row
          created_at      TEXT NOT NULL,
          started_at      TEXT,
          ended_at        TEXT,
          UNIQUE (sheet_id, number),
          UNIQUE (id, sheet_id),             -- lets files point at both at once
          CHECK (first_number BETWEEN 1 AND number),
          CHECK ((follows_run_id IS NULL) = (number = 1)),
          CHECK ((started_at IS NULL) = (status = 'draft')),
          CHECK ((ended_at IS NOT NULL) = (status IN ('completed','partially_completed','failed')))
        ) STRICT;
        -- at most one live run a sheet; that there is at least one is the work of the two opening triggers below
        CREATE UNIQUE INDEX one_live_run ON runs(sheet_id) WHERE status IN ('draft','in_progress');
        -- the worker asks for runs to read at every step
        CREATE INDEX runs_in_progress ON runs(id) WHERE status = 'in_progress';

        CREATE TABLE originals (
          sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),  -- also its name in the folder originals/
          size       INTEGER NOT NULL CHECK (size >= 0),
          stored_at  TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE files (
          id        INTEGER PRIMARY KEY AUTOINCREMENT,  -- grows in upload order, which is the order of results
          run_id    INTEGER NOT NULL,
          sheet_id  INTEGER NOT NULL,                   -- the run's, repeated so that an index can forbid duplicates in a sheet
          name      TEXT NOT NULL,                      -- as the person named it; never used as a path
          sha256    TEXT NOT NULL REFERENCES originals(sha256),
          status    TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting','reading','read','failed')),
          reason    TEXT,                               -- the sentence a person reads
          attempts  INTEGER NOT NULL DEFAULT 0,         -- counted before reading starts, so a crash is counted too
          added_at  TEXT NOT NULL,
          ended_at  TEXT,
          retried_in_run_id INTEGER REFERENCES runs(id),  -- a failed file tried again stands here as history only
          FOREIGN KEY (run_id, sheet_id) REFERENCES runs(id, sheet_id),
          CHECK ((reason IS NOT NULL) = (status = 'failed')),
          CHECK ((ended_at IS NOT NULL) = (status IN ('read','failed'))),
          CHECK (retried_in_run_id IS NULL OR status = 'failed')
        ) STRICT;
        -- the same bytes stand once in a sheet; a retried failure has left its place to its retry
        CREATE UNIQUE INDEX one_place_for_each_file ON files(sheet_id, sha256) WHERE retried_in_run_id IS NULL;
        CREATE INDEX files_of_run ON files(run_id, status);
        CREATE INDEX failed_files ON files(sheet_id) WHERE status = 'failed' AND retried_in_run_id IS NULL;

        CREATE TABLE records (
          id        INTEGER PRIMARY KEY AUTOINCREMENT,
          file_id   INTEGER NOT NULL REFERENCES files(id),
          run_id    INTEGER NOT NULL REFERENCES runs(id),
          sheet_id  INTEGER NOT NULL REFERENCES sheets(id),
          position  INTEGER NOT NULL CHECK (position >= 1),   -- within the file
          read      TEXT NOT NULL CHECK (json_valid(read)),   -- what was read, with evidence; never changed
          current   TEXT NOT NULL CHECK (json_valid(current)),-- `read` with `changes` applied; verify() recomputes it
          problems  TEXT NOT NULL CHECK (json_valid(problems)),
          -- taken out of `current` for sums and filters; verify() recomputes them
          completion_date     TEXT CHECK (completion_date IS NULL OR date(completion_date) = completion_date),
          credits_hundredths  INTEGER CHECK (credits_hundredths >= 0),
          to_review           INTEGER NOT NULL CHECK (to_review >= 0),
          UNIQUE (file_id, position)
        ) STRICT;
        CREATE INDEX records_of_sheet ON records(sheet_id, file_id, position);
        CREATE INDEX records_of_run ON records(run_id, file_id, position);

        -- what a person decided; rows are only ever added, an undo is a row of its own
        CREATE TABLE changes (
          id         INTEGER PRIMARY KEY AUTOINCREMENT,
          record_id  INTEGER NOT NULL REFERENCES records(id),
          kind       TEXT NOT NULL CHECK (kind IN ('correct','accept','undo')),
          field      TEXT,                                   -- of a correction
          value      TEXT CHECK (value IS NULL OR json_valid(value)),
          undoes_id  INTEGER UNIQUE REFERENCES changes(id),  -- unique: nothing is undone twice
          made_at    TEXT NOT NULL,
          CHECK ((kind = 'correct') = (field IS NOT NULL AND value IS NOT NULL)),
          CHECK ((kind = 'undo') = (undoes_id IS NOT NULL))
        ) STRICT;
        CREATE INDEX changes_of_record ON changes(record_id, id);

        -- who reads: one row, taken over when its heartbeat stops
        CREATE TABLE lease (
          id            INTEGER PRIMARY KEY CHECK (id = 1),
          owner         TEXT NOT NULL,     -- host:process:worker
          heartbeat_at  REAL NOT NULL      -- seconds since 1970
        ) STRICT;
        """
    )
    for trigger in _TRIGGERS:
        db.execute(trigger)


_TRIGGERS = (
    # a sheet opens its first draft run
    """
    CREATE TRIGGER a_sheet_opens_its_first_run AFTER INSERT ON sheets BEGIN
      INSERT INTO runs (sheet_id, number, status, append_results, first_number, created_at)
      VALUES (NEW.id, 1, 'draft', 1, 1, NEW.created_at);
    END
    """,
    # a run that ends opens the next append run, in the same statement: there is no moment without one
    """
    CREATE TRIGGER a_run_that_ends_opens_the_next AFTER UPDATE OF status ON runs
    WHEN NEW.status IN ('completed','partially_completed','failed') BEGIN
      INSERT INTO runs (sheet_id, number, status, follows_run_id, append_results, first_number, created_at)
      VALUES (NEW.sheet_id, NEW.number + 1, 'draft', NEW.id, 1, NEW.first_number, NEW.ended_at);
    END
    """,
    # draft -> in_progress -> ended, and no other way
    """
    CREATE TRIGGER a_run_goes_one_way BEFORE UPDATE OF status ON runs
    WHEN NOT (OLD.status = 'draft' AND NEW.status = 'in_progress'
      OR OLD.status = 'in_progress' AND NEW.status IN ('completed','partially_completed','failed'))
    BEGIN SELECT RAISE(ABORT, 'run_transition'); END
    """,
    # files come into a draft run only
    """
    CREATE TRIGGER files_come_into_a_draft_only BEFORE INSERT ON files
    WHEN (SELECT status FROM runs WHERE id = NEW.run_id) IS NOT 'draft'
    BEGIN SELECT RAISE(ABORT, 'run_not_editable'); END
    """,
    # and leave it only before it starts
    """
    CREATE TRIGGER files_leave_a_draft_only BEFORE DELETE ON files
    WHEN (SELECT status FROM runs WHERE id = OLD.run_id) IS NOT 'draft'
    BEGIN SELECT RAISE(ABORT, 'run_not_editable'); END
    """,
    # what was read is never rewritten
    """
    CREATE TRIGGER what_was_read_stays BEFORE UPDATE OF read ON records
    BEGIN SELECT RAISE(ABORT, 'read_is_final'); END
    """,
    """
    CREATE TRIGGER changes_are_only_added BEFORE UPDATE ON changes
    BEGIN SELECT RAISE(ABORT, 'changes_are_final'); END
    """,
)

MIGRATIONS: tuple[Callable[[Database], None], ...] = (m001_sheets_runs_files_records,)


# -- opening -------------------------------------------------------------------------------------


def open_database(path: Path) -> Database:
    """Open or create the database at `path` and bring it up to date; the connection belongs to this thread.

    Raises StoreError's kinds: locked, read-only, full, newer, not ours.
    """
    from sqlite_utils import Database  # noqa: PLC0415  imports pandas where that is installed: 1 s that `import cpe_core` must not cost

    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        conn = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            db = Database(conn)
            _set_up(db, path)
        except BaseException:
            conn.close()
            raise
    return db


def _set_up(db: Database, path: Path) -> None:
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA synchronous = FULL")  # NORMAL can lose the last commits when the power goes
    version = _pragma(db, "user_version")
    if version == len(MIGRATIONS) and _pragma(db, "application_id") == APPLICATION_ID:
        _check_writable(path)
        return
    db.execute("PRAGMA journal_mode = WAL")
    with transaction(db):  # two processes may open a new database at once: the second finds the work done
        version = _pragma(db, "user_version")
        if version > len(MIGRATIONS):
            raise DatabaseNewer
        if version == 0 and db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise DatabaseDamaged("This file is a database of another program. Choose another file.")
        for number, migrate in enumerate(MIGRATIONS[version:], start=version + 1):
            migrate(db)
            db.execute(f"PRAGMA user_version = {number}")
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _pragma(db: Database, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])


def _check_writable(path: Path) -> None:
    """Say it when the page opens, not when the first certificate is dropped."""
    effective = os.access in os.supports_effective_ids
    if not all(os.access(place, os.W_OK, effective_ids=effective) for place in (path, path.parent)):
        raise FolderReadOnly


# -- transactions and what their failures mean ----------------------------------------------------


@contextmanager
def transaction(db: Database) -> Iterator[Database]:
    """All or nothing. IMMEDIATE: one that reads first and writes later would fail at once beside another writer."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield db
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:  # a full disk may have rolled it back already
            db.execute("ROLLBACK")
        raise


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system say into an error a person can act on."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        if "run_not_editable" in str(error):
            raise RunNotEditable from error
        raise
    except sqlite3.DatabaseError as error:
        raise _store_error(error, path) from error
    except OSError as error:
        if isinstance(error, PermissionError) or error.errno == 30:  # EROFS: a read-only file system
            raise FolderReadOnly from error
        if error.errno in (28, 122):  # ENOSPC, EDQUOT
            raise DiskFull from error
        raise StoreError(f"The data folder could not be used: {error.strerror}.") from error


def _store_error(error: sqlite3.DatabaseError, path: Path) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    kinds: dict[int, type[StoreError]] = {
        sqlite3.SQLITE_BUSY: DatabaseBusy,
        sqlite3.SQLITE_LOCKED: DatabaseBusy,
        sqlite3.SQLITE_FULL: DiskFull,
        sqlite3.SQLITE_READONLY: FolderReadOnly,
        sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
        sqlite3.SQLITE_NOTADB: DatabaseDamaged,
        sqlite3.SQLITE_CANTOPEN: FolderReadOnly,
        sqlite3.SQLITE_PERM: FolderReadOnly,
    }
    if code == sqlite3.SQLITE_CANTOPEN and path.is_dir():
        return StoreError("The database path is a folder. Give the name of a file in it.")
    return kinds.get(code, StoreError)() if code in kinds else StoreError(f"The database could not be used: {error}.")
