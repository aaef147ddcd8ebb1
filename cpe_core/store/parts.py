"""The files inside a mail or an archive, as the store keeps them: each is read and saved by itself.

A part is begun in one transaction and saved, with its records, in another: so its records are there as soon as it is
read, and after a kill the reading goes on at the part that was in hand, which was not saved. One at which the program
stopped twice is left out like a file, and costs no other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpe_core import errors
from cpe_core.pace import InsideFile
from cpe_core.records import Problem, Record
from cpe_core.rows import File, Part
from cpe_core.store.connection import now, tells
from cpe_core.store.decisions import Decisions
from cpe_core.store.schema import transaction

_PARTS = """
  SELECT p.file_id, p.number, p.name, p.status, p.reason, p.attempts, p.pages, p.records, p.ended_at,
         f.name AS file_name, EXISTS (SELECT 1 FROM files n
          WHERE n.sha256 = f.sha256 AND n.sheet_id = f.sheet_id AND n.again > f.again) AS was_retried
    FROM parts p JOIN files f ON f.id = p.file_id WHERE
"""
_SAME_BYTES = "SELECT id FROM files WHERE sha256 = ? AND sheet_id = ?"
_UNDERWAY = "file_id IN (SELECT f.id FROM files f JOIN runs r ON r.id = f.run_id WHERE f.status = 'reading' AND "
_IN_HAND = f"status = 'reading' AND {_UNDERWAY} r.status = 'in_progress')"


class Parts(Decisions):
    """The part of the store that knows what is inside a file."""

    @tells
    def open_parts(self, owner: str, file: File, inside: Iterable[InsideFile]) -> tuple[Part, ...]:
        """Note what is inside a file being read, unless that was done before; all its parts.

        Of a file that comes again for the rest, those that were read before are settled.
        """
        with transaction(self.db):
            self._hold_file(owner, file)
            if not self.parts(file.id):
                self._list_parts(file.id, inside, self._parts_before(file) if file.again else {})
            return self.parts(file.id)

    def _list_parts(self, file_id: int, inside: Iterable[InsideFile], before: Mapping[str, Part]) -> None:
        for number, one in enumerate(inside, start=1):
            self._open_part(file_id, number, one, before.get(one.name))

    def _parts_before(self, file: File) -> dict[str, Part]:
        """By name, for another version of this program may count them otherwise; of each the newest reading."""
        sql = f"{_PARTS} p.file_id IN ({_SAME_BYTES}) AND p.file_id < ? ORDER BY p.file_id"
        rows = self.db.query(sql, (file.sha256, file.sheet_id, file.id))
        before: dict[str, Part] = {}
        for part in (Part(**row) for row in rows):
            if not (part.is_settled and part.name in before):  # that row only repeats what is known
                before[part.name] = part
        return before

    def _open_part(self, file_id: int, number: int, one: InsideFile, before: Part | None) -> None:
        if before is not None and not before.is_unread:
            self.db.execute(
                "INSERT INTO parts (file_id, number, name, status, pages, ended_at) VALUES (?, ?, ?, 'read', ?, ?)",
                (file_id, number, one.name, before.pages, now()),
            )
            return
        stopped = before is not None and before.attempts > 1  # the program: from its second attempt on it is read apart
        self.db.execute(
            "INSERT INTO parts (file_id, number, name, attempts, kind, units, own_text) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (file_id, number, one.name, int(stopped), one.effort.kind, one.effort.units, one.own_text),
        )

    @tells
    def certificates_inside(self, file: File) -> set[str]:
        """The names of the parts of a file that gave records, whenever it was."""
        sql = f"SELECT DISTINCT name FROM parts WHERE records > 0 AND file_id IN ({_SAME_BYTES})"
        return {row["name"] for row in self.db.query(sql, (file.sha256, file.sheet_id))}

    @tells
    def is_deadly(self, sha256: str) -> bool:
        """Whether the program stopped while it read these bytes, or something inside them."""
        sql = """SELECT 1 AS deadly FROM files f LEFT JOIN parts p ON p.file_id = f.id
                  WHERE f.sha256 = ? AND (f.attempts > 1 OR p.attempts > 1) LIMIT 1"""
        return self._maybe(sql, (sha256,)) is not None

    @tells
    def begin_part(self, owner: str, file: File, number: int) -> int:
        """waiting → reading; how many times this part has been begun, this time included."""
        with transaction(self.db):
            self._hold_file(owner, file)
            row = self._maybe(
                """UPDATE parts SET status = 'reading', attempts = attempts + 1, began_at = ?
                    WHERE file_id = ? AND number = ? AND status = 'waiting' RETURNING attempts""",
                (now(), file.id, number),
            )
            if row is None:
                raise errors.StaleWorker
            return int(row["attempts"])

    @tells
    def save_part(
        self,
        owner: str,
        file: File,
        number: int,
        *,
        pages: int,
        records: Iterable[Record] = (),
        problems: Iterable[Problem] = (),
        reason: str | None = None,
    ) -> None:
        """reading → read, with its records, or failed for a reason; StaleWorker when another process has taken over.

        `pages` is how many page numbers the part takes.
        """
        found = tuple(records)
        with transaction(self.db):
            self._hold_file(owner, file)
            moved = self.db.execute(
                """UPDATE parts SET status = ?, reason = ?, pages = ?, records = ?, ended_at = ?
                    WHERE file_id = ? AND number = ? AND status = 'reading'""",
                ("failed" if reason else "read", reason, pages, len(found), now(), file.id, number),
            )
            if moved.rowcount != 1:
                raise errors.StaleWorker
            # it gets on, so what stopped it before was not the file as a whole; and if all that earlier parts gave has
            # left with the trash, this is there
            self.db.execute(
                "UPDATE files SET attempts = 1, discarded_at = iif(?, NULL, discarded_at) WHERE id = ?",
                (bool(found), file.id),
            )
            where = (file.id, file.run_id, file.sheet_id)
            self._add_records(where, found, problems, after=self._records_before(file.id, number))

    @tells
    def finish_file(self, owner: str, file: File, otherwise: str, *, rest: str | None = None) -> None:
        """reading → read where any part gave a record, else failed, `otherwise` being why.

        `rest` is why parts that still wait cannot be read.
        """
        with transaction(self.db):
            self._hold_file(owner, file)
            self._finish(file, otherwise, rest)

    def _finish(self, file: File, otherwise: str, rest: str | None) -> None:
        if rest is not None:
            self.db.execute(
                "UPDATE parts SET status = 'failed', reason = ?, ended_at = ? WHERE file_id = ? AND ended_at IS NULL",
                (rest, now(), file.id),
            )
        read = any(part.records for part in self.parts(file.id))
        self.db.execute(
            "UPDATE files SET status = ?, reason = ?, ended_at = ? WHERE id = ?",
            ("read" if read else "failed", None if read else otherwise, now(), file.id),
        )

    def _records_before(self, file_id: int, number: int) -> int:
        """How many records the parts before one gave, were they deleted since."""
        row = self._one(
            "SELECT coalesce(sum(records), 0) AS n FROM parts WHERE file_id = ? AND number < ?", (file_id, number)
        )
        return int(row["n"])

    @tells
    def parts(self, file_id: int) -> tuple[Part, ...]:
        """What is inside a file, in the order in which it is read; none before that is known."""
        return tuple(Part(**row) for row in self.db.query(f"{_PARTS} p.file_id = ? ORDER BY p.number", (file_id,)))

    @tells
    def failed_parts(self, run_id: int) -> tuple[Part, ...]:
        """What could not be read inside the files of a run that were read."""
        sql = f"""{_PARTS} f.run_id = ? AND f.status <> 'failed' AND p.status = 'failed'
                  ORDER BY p.file_id, p.number"""
        return tuple(Part(**row) for row in self.db.query(sql, (run_id,)))

    @tells
    def unread_parts(self, file_id: int) -> tuple[Part, ...]:
        """What could not be read inside a file, and may be if it is tried again."""
        return tuple(part for part in self.parts(file_id) if part.is_unread)

    @tells
    def part_of(self, file_id: int, position: int) -> tuple[str, int] | None:
        """Which part of a file gave the record at `position`, and the how many-th of its records that is, from 1."""
        before = 0
        for part in self.parts(file_id):
            if position <= before + part.records:
                return part.name, position - before
            before += part.records
        return None

    def recover_parts(self, *, crashed: bool) -> None:
        """What was in hand when the reading stopped waits again; where the program died of it twice, it fails."""
        if not crashed:
            self.db.execute(f"UPDATE parts SET status = 'waiting', attempts = attempts - 1 WHERE {_IN_HAND}")
            return
        self.db.execute(  # the file itself does no harm: it waits for the rest of its parts to be read
            f"UPDATE files SET attempts = 1 WHERE id IN (SELECT file_id FROM parts WHERE {_IN_HAND})"
        )
        self.db.execute(
            f"UPDATE parts SET status = 'failed', reason = ?, ended_at = ? WHERE {_IN_HAND} AND attempts >= 2",
            (errors.CrashedReading().message, now()),
        )
        self.db.execute(f"UPDATE parts SET status = 'waiting' WHERE {_IN_HAND}")
        # it died again while no part was in hand: what is left is left out, and what was read is kept
        self.db.execute(
            f"""UPDATE parts SET status = 'failed', reason = ?, ended_at = ?
                 WHERE status = 'waiting' AND {_UNDERWAY} r.status = 'in_progress' AND f.attempts >= 2)""",
            (errors.CrashedReading().message, now()),
        )

    def _hold(self, owner: str) -> None:
        if self._maybe("SELECT 1 AS held FROM lease WHERE owner = ?", (owner,)) is None:
            raise errors.StaleWorker

    def _hold_file(self, owner: str, file: File) -> None:
        """StaleWorker where another process has taken over."""
        self._hold(owner)
        if self._maybe("SELECT 1 AS taken FROM files WHERE id = ? AND status = 'reading'", (file.id,)) is None:
            raise errors.StaleWorker
