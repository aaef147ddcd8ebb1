"""Whether a database is where it was: a missing data folder is reported, and never silently replaced by an empty one.

SQLite itself does not mind: with a write-ahead log it goes on writing into a folder that was renamed, makes a new
database where one is missing, and deletes the log beside an empty one. So the process remembers what it has opened, by
the file itself and not by its name, and looks before each step. Across a restart nothing is remembered.
"""

from __future__ import annotations

from pathlib import Path

from cpe_core.errors import DatabaseMissing, DatabaseReplaced, FolderGone

Identity = tuple[int, int]  # device and inode

_opened: set[Path] = set()  # databases that were there once in this process: they are not made again


def remember(path: Path) -> Identity:
    """Note that the database at `path` was opened; what it is."""
    _opened.add(path.absolute())
    there = path.stat()
    return there.st_dev, there.st_ino


def was_opened(path: Path) -> bool:
    return path.absolute() in _opened


def check_opening(path: Path) -> None:
    """FolderGone or DatabaseMissing where a database is not there that was, or of which only the rest is left."""
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        if was_opened(path):
            raise _gone(path) from error
        size = 0
    if not size and _has_left_something(path):
        state = "empty" if path.exists() else "missing"
        raise DatabaseMissing(
            f"{path.name} is {state}, but what belongs to it is still in {path.parent}. "
            "Put it back, or restore a backup. To begin anew, move everything out of that folder first."
        )


def check(path: Path, identity: Identity) -> None:
    """FolderGone, DatabaseMissing or DatabaseReplaced where the database opened as `identity` is not at `path` now."""
    try:
        there = path.stat()
    except FileNotFoundError as error:
        raise _gone(path) from error
    if (there.st_dev, there.st_ino) != identity:
        raise DatabaseReplaced(f"Another {path.name} was put into {path.parent} meanwhile. Open it again.")


def _gone(path: Path) -> FolderGone | DatabaseMissing:
    """Said of a database that was there."""
    if path.parent.is_dir():
        return DatabaseMissing(f"{path.name} is gone from {path.parent}. Put it back, then try again.")
    return FolderGone(
        f"The folder {path.parent} is gone. Put it back where it was, then try again. "
        "To begin anew instead, start the program again."
    )


def _has_left_something(path: Path) -> bool:
    """Originals, or a log with changes in it that SQLite would throw away."""
    originals = path.parent / "originals"
    log = path.with_name(f"{path.name}-wal")
    return (log.is_file() and log.stat().st_size > 0) or (originals.is_dir() and any(originals.iterdir()))
