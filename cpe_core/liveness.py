"""Whether the reader that holds a lease is still alive, without trusting a clock or a process id.

A reader keeps a file beside the database locked (`cpe.db-reader-<name>`). The system lets go of the lock when the
process ends, however it ends, so a lock that can be had is a dead reader's; a reader that leaves in good order takes
its file away. Where no lock tells (another computer, a file system without locks), and where a process lives but does
nothing, the heartbeat in the database does: one that stands still for so long by the watcher's own clock. So clocks
that are set back or differ, and process numbers that are given to another program, change nothing.
"""

from __future__ import annotations

import os
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Literal
from uuid import uuid4

Fate = Literal["alive", "left", "died"]  # "left": in good order, though it could not write that into the database

BEAT_SECONDS = 4.0
STILL_SECONDS = 20.0  # a heartbeat that stands still for longer is a dead owner's

_UNMARKED = ":unmarked"
_left: set[str] = set()  # owners of this process that have left


class Presence:
    """One reader's sign of life, from `show` to `leave`; `owner` is its name in the lease."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._handle: int | None = None
        self.owner = f"{socket.gethostname()}:{uuid4().hex}"

    def show(self) -> None:
        """Lock the file; where that cannot be done, the owner's name says that only the heartbeat counts."""
        _left.discard(self.owner)
        if self._handle is not None or self.owner.endswith(_UNMARKED):
            return
        try:
            self._handle = os.open(_mark(self._database, self.owner), os.O_RDWR | os.O_CREAT, 0o600)
            lock(self._handle)
        except OSError:
            self._take_away()
            self.owner += _UNMARKED

    def leave(self) -> None:
        """Remove the file; this process knows from now on that the owner is gone."""
        _left.add(self.owner)
        self._take_away()

    def forget(self) -> None:
        """No lease names the owner any more."""
        _left.discard(self.owner)

    def _take_away(self) -> None:
        if self._handle is not None:
            os.close(self._handle)  # first: Windows deletes no open file
            self._handle = None
            with suppress(OSError):
                _mark(self._database, self.owner).unlink()


class Watch:
    """What one watcher of a lease has seen of its heartbeat."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._dead: str | None = None
        self._seen: tuple[str, float] | None = None
        self._last = 0.0
        self._still = 0.0

    def fate(self, owner: str, heartbeat: float) -> Fate:
        """What has become of the owner of a lease."""
        if owner in _left:
            self._dead = owner  # its sign is still there where its folder was gone as it left
            return "left"
        locked = _locked(self._database, owner)
        if locked is False:
            self._dead = owner
            return "died"
        if not self._stands_still(owner, heartbeat):
            return "alive"
        return "left" if locked is None and _is_of_here(owner) else "died"

    def sweep(self) -> None:
        """Take away the sign that a dead owner has left behind, once the lease is another's."""
        if self._dead is not None:
            with suppress(OSError):
                _mark(self._database, self._dead).unlink()
            self._dead = None

    def _stands_still(self, owner: str, heartbeat: float) -> bool:
        """Only time in which the watcher was awake counts: after a laptop's sleep the owner has not beaten yet."""
        now = time.monotonic()
        if self._seen == (owner, heartbeat):
            self._still += min(now - self._last, BEAT_SECONDS)
        else:
            self._seen, self._still = (owner, heartbeat), 0.0
        self._last = now
        return self._still > STILL_SECONDS


def _is_of_here(owner: str) -> bool:
    """Whether it is a reader of this computer that shows itself by a lock."""
    return owner.rpartition(":")[0] == socket.gethostname()


def _mark(database: Path, owner: str) -> Path:
    return database.with_name(f"{database.name}-reader-{owner.rpartition(':')[2]}")


def _locked(database: Path, owner: str) -> bool | None:
    """Whether the owner's file is locked; None where it is not there or of another computer."""
    if not _is_of_here(owner):
        return None
    try:
        handle = os.open(_mark(database, owner), os.O_RDWR)
    except FileNotFoundError:
        return None
    except OSError:
        return True
    try:
        lock(handle)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def lock(handle: int) -> None:
    """Lock an open file against all others that open it, in this process too; OSError where another has it."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  each system has its own

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
