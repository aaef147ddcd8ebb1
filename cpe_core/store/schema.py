"""Opening a database and bringing it up to date; transactions; and what SQLite's failures mean to a person."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cpe_core import in_place
from cpe_core.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseNewer,
    DiskFull,
    FolderReadOnly,
    RunNotEditable,
    RunStillReading,
    SheetPutAway,
    StoreError,
)
from cpe_core.permissions import keep_private, make_folder
from cpe_core.store.migrations import MIGRATIONS

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x43504554  # "CPET": tells our files from other people's SQLite files
# what the triggers in migrations.py say when a statement would break a rule
_RULES = {
    "run_not_editable": RunNotEditable,
    "sheet_put_away": SheetPutAway,
    "sheet_being_read": RunStillReading,
}
BUSY_SECONDS = 10.0  # a restart or a second tab waits this long for a writer before it says "open elsewhere"


# -- opening -------------------------------------------------------------------------------------


def open_database(path: Path) -> Database:
    """Open or create the database at `path` and bring it up to date; the connection belongs to this thread.

    Raises StoreError's kinds: locked, read-only, full, newer, not ours, gone. One that was there is not made again.
    """
    from sqlite_utils import Database  # noqa: PLC0415  imports pandas where that is installed: 1 s that `import cpe_core` must not cost

    with told(path):
        in_place.check_opening(path)
        was_there = in_place.was_opened(path)
        if not was_there:
            make_folder(path.parent, parents=True)
            if not path.exists():
                path.touch(mode=0o600)  # SQLite would let others read it, and so all that it makes beside it
        address = f"{path.absolute().as_uri()}?mode={'rw' if was_there else 'rwc'}"
        conn = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            db = Database(conn)
            _set_up(db, path)
            keep_private(path)
        except BaseException:
            conn.close()
            raise
    return db


def _set_up(db: Database, path: Path) -> None:
    db.execute("PRAGMA synchronous = FULL")  # NORMAL can lose the last commits when the power goes
    if _pragma(db, "user_version") == len(MIGRATIONS) and _pragma(db, "application_id") == APPLICATION_ID:
        _check_writable(path)
    else:
        _bring_up_to_date(db)
    db.execute("PRAGMA foreign_keys = ON")  # only now: with them, a table that others point at cannot be made anew


def _bring_up_to_date(db: Database) -> None:
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


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
# a full disk can look like each of these: SQLite says FULL only where it is told ENOSPC as it writes to the database
_PERHAPS_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})

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
        kind = _RULES.get(str(error))
        if kind is None:
            raise
        raise kind from error
    except sqlite3.DatabaseError as error:
        _look_for(path)
        raise _store_error(error, path) from error
    except OSError as error:
        _look_for(path)
        if isinstance(error, PermissionError) or error.errno == 30:  # EROFS: a read-only file system
            raise FolderReadOnly from error
        if error.errno in _FULL:
            raise _disk_full(path) or DiskFull() from error
        raise StoreError(f"The data folder could not be used: {error.strerror}.") from error


def _look_for(path: Path) -> None:
    """The folder being gone is the reason of whatever failed."""
    if in_place.was_opened(path):
        in_place.check_opening(path)


def _disk_full(path: Path) -> DiskFull | None:
    """The error that names the full disk: the database's own or, where SQLite sorts much, that of temporary files."""
    if not _has_room(path.parent):
        return DiskFull()
    try:
        folder = Path(tempfile.gettempdir())
    except FileNotFoundError:  # it looks for one that can be written to
        return DiskFull("No folder for temporary files can be written to. Free some space there and try again.")
    if not _has_room(folder):
        return DiskFull(f"The disk with the temporary files ({folder}) is full. Free some space there and try again.")
    return None


def _has_room(folder: Path) -> bool:
    """Whether a little more can be written to a folder: a quota is told by nothing else."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(64 * 1024))
            probe.flush()
            os.fsync(probe.fileno())
    except OSError as error:
        return error.errno not in _FULL
    return True


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
    if code in _PERHAPS_FULL and (full := _disk_full(path)):
        return full
    return kinds.get(code, StoreError)() if code in kinds else StoreError(f"The database could not be used: {error}.")
