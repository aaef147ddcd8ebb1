"""Who reads: one process at a time holds the lease, and what one that has gone left in hand waits again."""

from __future__ import annotations

from collections.abc import Callable

from cpe_core import errors
from cpe_core.liveness import Fate
from cpe_core.rows import File
from cpe_core.store.connection import Connection, now, tells
from cpe_core.store.schema import transaction

_UNDERWAY = "file_id IN (SELECT f.id FROM files f JOIN runs r ON r.id = f.run_id WHERE f.status = 'reading' AND "
_IN_HAND = f"status = 'reading' AND {_UNDERWAY} r.status = 'in_progress')"


class Leases:
    """The lease of the one who reads."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    # -- writing ------------------------------------------------------------------------------------

    @tells
    def take(self, owner: str, *, now: float, fate: Callable[[str, float], Fate]) -> bool:
        """Become (or stay) the one who reads; `fate` tells from another owner and its heartbeat whether that is alive.

        What an owner that is not left unfinished waits again.
        """
        with transaction(self.connection.db):
            held = self.connection.maybe("SELECT owner, heartbeat_at FROM lease")
            if held and held["owner"] == owner:
                self.connection.db.execute("UPDATE lease SET heartbeat_at = ?", (now,))
                return True
            became = fate(held["owner"], held["heartbeat_at"]) if held else "died"
            if became == "alive":
                return False
            self.connection.db.execute("INSERT OR REPLACE INTO lease VALUES (1, ?, ?)", (owner, now))
            self._recover(crashed=became == "died")
            return True

    @tells
    def beat(self, owner: str, now: float) -> None:
        """Keep the lease fresh; nothing when it is another's by now."""
        self.connection.db.execute("UPDATE lease SET heartbeat_at = ? WHERE owner = ?", (now, owner))

    @tells
    def drop(self, owner: str) -> None:
        """Stop reading in good order: what was in hand waits again and the attempt does not count against it."""
        with transaction(self.connection.db):
            if self.connection.db.execute("DELETE FROM lease WHERE owner = ?", (owner,)).rowcount:
                self._recover_parts(crashed=False)
                self._wait_again()

    def _recover(self, *, crashed: bool) -> None:
        """What an owner was reading waits again. One that died may have died of it: twice, and the file fails."""
        self._recover_parts(crashed=crashed)
        if not crashed:
            self._wait_again()
            return
        self.connection.db.execute(
            """UPDATE files SET status = 'failed', reason = ?, ended_at = ?
                WHERE status = 'reading' AND attempts >= 2 AND id NOT IN (SELECT file_id FROM parts)
                  AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')""",
            (errors.CrashedReading().message, now()),
        )
        self.connection.db.execute(
            """UPDATE files SET status = 'waiting'
                WHERE status = 'reading' AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')"""
        )

    def _recover_parts(self, *, crashed: bool) -> None:
        """What was in hand when the reading stopped waits again; where the program died of it twice, it fails."""
        if not crashed:
            self.connection.db.execute(f"UPDATE parts SET status = 'waiting', attempts = attempts - 1 WHERE {_IN_HAND}")
            return
        self.connection.db.execute(  # the file itself does no harm: it waits for the rest of its parts to be read
            f"UPDATE files SET attempts = 1 WHERE id IN (SELECT file_id FROM parts WHERE {_IN_HAND})"
        )
        self.connection.db.execute(
            f"UPDATE parts SET status = 'failed', reason = ?, ended_at = ? WHERE {_IN_HAND} AND attempts >= 2",
            (errors.CrashedReading().message, now()),
        )
        self.connection.db.execute(f"UPDATE parts SET status = 'waiting' WHERE {_IN_HAND}")
        # it died again while no part was in hand: what is left is left out, and what was read is kept
        self.connection.db.execute(
            f"""UPDATE parts SET status = 'failed', reason = ?, ended_at = ?
                 WHERE status = 'waiting' AND {_UNDERWAY} r.status = 'in_progress' AND f.attempts >= 2)""",
            (errors.CrashedReading().message, now()),
        )

    def _wait_again(self) -> None:
        """reading → waiting, as if it had not been tried: what stopped the reading was no fault of the file."""
        self.connection.db.execute(
            """UPDATE files SET status = 'waiting', attempts = attempts - 1
                WHERE status = 'reading' AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')"""
        )

    # -- reading ------------------------------------------------------------------------------------

    def check(self, owner: str) -> None:
        """StaleWorker where another process has taken over."""
        if self.connection.maybe("SELECT 1 AS held FROM lease WHERE owner = ?", (owner,)) is None:
            raise errors.StaleWorker

    def check_reading(self, owner: str, file: File) -> None:
        """StaleWorker where another process has taken over, or has this file in hand no longer."""
        self.check(owner)
        taken = "SELECT 1 AS taken FROM files WHERE id = ? AND status = 'reading'"
        if self.connection.maybe(taken, (file.id,)) is None:
            raise errors.StaleWorker
